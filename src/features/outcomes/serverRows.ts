import type { Entity } from '../../plan/entity';
import { dueOf, isDone } from '../../plan/progress';
import { say, saying } from '../../text/message';
import type { Server } from '../../workspace/serving';
import { servingOf } from '../../workspace/serving';
import { card, labelOf } from '../card';
import { idsBelow, joined } from '../viewRow';
import type { OutcomeRow, OutcomeSource } from './outcomeRow';
import { branch, leaf } from './outcomeRow';

/** Who works towards an outcome, with the deliverables that are for it. */
export function serversRow(source: OutcomeSource, outcome: Entity, parent: OutcomeRow): OutcomeRow {
  const { known, words } = source;
  const servers = servingOf(known).serversOf(outcome);
  const id = `${parent.id} › servers`;
  const place = { uri: known.uri, range: outcome.name.range };
  if (servers.length === 0) return leaf('nothing', parent, id, { label: words(say`Served by nobody`), place });
  return branch(
    { id, kind: 'servers', label: words(say`Served by`), description: String(servers.length), place, parent },
    (row) => {
      const idOf = idsBelow(row.id);
      return servers.map((server) => serverRow(source, server, row, idOf));
    },
  );
}

function serverRow(
  source: OutcomeSource,
  { vendor, works, uri, range }: Server,
  parent: OutcomeRow,
  idOf: (name: string) => string,
): OutcomeRow {
  if (!vendor) return workRow(source, works[0]!, parent, idOf(labelOf(works[0]!)));
  const { known, words } = source;
  const description = joined(known.stated(vendor, 'owner')?.value.text, known.stated(vendor, 'scope')?.value.text);
  const said = {
    label: vendor.name.text,
    description,
    place: { uri, range },
    given: { uri: known.uri, vendor: vendor.name.text },
    tooltip: () => card(known, vendor, words),
  };
  const id = idOf(vendor.name.text);
  if (works.length === 0) return leaf('vendor', parent, id, said);
  return branch({ id, kind: 'vendor', parent, ...said }, (row) => {
    const workId = idsBelow(row.id);
    return works.map((work) => workRow(source, work, row, workId(labelOf(work))));
  });
}

function workRow({ known, words }: OutcomeSource, work: Entity, parent: OutcomeRow, id: string): OutcomeRow {
  return leaf('deliverable', parent, id, {
    label: labelOf(work),
    description: (isDone(work) ? words(saying('done')) : dueOf(work, known.calendar)) ?? words(say`no date`),
    place: { uri: known.names.uriOf(work), range: work.name.range },
    tooltip: () => card(known, work, words),
  });
}

/** The vendors and teams of the plan that work towards none of its outcomes; no row where all do. */
export function idleRow({ known, words }: OutcomeSource, parent: OutcomeRow): OutcomeRow[] {
  const { idle } = servingOf(known);
  if (idle.length === 0) return [];
  const label = words(say`Vendors and teams that serve no outcome`);
  const place = { uri: known.uri, range: idle[0]!.name.range };
  const description = String(idle.length);
  return [
    branch({ id: `${parent.id} › idle`, kind: 'idle', label, description, place, parent }, (row) => {
      const idOf = idsBelow(row.id);
      return idle.map((vendor) =>
        leaf('vendor', row, idOf(vendor.name.text), {
          label: vendor.name.text,
          description: joined(known.stated(vendor, 'owner')?.value.text, known.stated(vendor, 'fee')?.value.text),
          place: { uri: known.uri, range: vendor.name.range },
          given: { uri: known.uri, vendor: vendor.name.text },
          tooltip: () => card(known, vendor, words),
        }),
      );
    }),
  ];
}
