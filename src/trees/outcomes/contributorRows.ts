import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import { endInWords, isDone } from '../../plan/progress';
import { dueIn } from '../../schedule/schedule';
import { say } from '../../text/message';
import type { Contributor } from '../../workspace/contributions';
import { contributionsOf } from '../../workspace/contributions';
import { card } from '../../editor/card';
import { idsBelow, joined } from '../viewRow';
import type { OutcomeRow, OutcomeSource } from './outcomeRow';
import { branch, leaf } from './outcomeRow';

/** Who works toward an outcome, with the deliverables for it. */
export function contributorsRow(source: OutcomeSource, outcome: Entity, parent: OutcomeRow): OutcomeRow {
  const { snapshot, words } = source;
  const contributors = contributionsOf(snapshot).contributorsOf(outcome);
  const id = `${parent.id} › servers`;
  const place = { uri: snapshot.uri, range: outcome.name.range };
  if (contributors.length === 0) return leaf('nothing', parent, id, { label: words(say`Served by nobody`), place });
  return branch(
    { id, kind: 'servers', label: words(say`Served by`), description: String(contributors.length), place, parent },
    (row) => {
      const idOf = idsBelow(row.id);
      return contributors.map((contributor) => contributorRow(source, contributor, row, idOf));
    },
  );
}

function contributorRow(
  source: OutcomeSource,
  { vendor, works, uri, range }: Contributor,
  parent: OutcomeRow,
  idOf: (name: string) => string,
): OutcomeRow {
  if (!vendor) return workRow(source, works[0]!, parent, idOf(nameOf(works[0]!)));
  const { snapshot } = source;
  const description = joined(
    snapshot.stated(vendor, 'owner')?.value.text,
    snapshot.stated(vendor, 'scope')?.value.text,
  );
  const content = {
    label: vendor.name.text,
    description,
    place: { uri, range },
    given: { uri: snapshot.uri, vendor: vendor.name.text },
    tooltip: () => card({ ...source, schedule: () => source.schedule }, vendor),
  };
  const id = idOf(vendor.name.text);
  if (works.length === 0) return leaf('vendor', parent, id, content);
  return branch({ id, kind: 'vendor', parent, ...content }, (row) => {
    const workId = idsBelow(row.id);
    return works.map((work) => workRow(source, work, row, workId(nameOf(work))));
  });
}

function workRow(source: OutcomeSource, work: Entity, parent: OutcomeRow, id: string): OutcomeRow {
  const { snapshot, schedule, words } = source;
  return leaf('deliverable', parent, id, {
    label: nameOf(work),
    description: (isDone(work) ? words(endInWords(work)) : dueIn(schedule, snapshot, work)) ?? words(say`no date`),
    place: { uri: snapshot.names.uriOf(work), range: work.name.range },
    tooltip: () => card({ ...source, schedule: () => source.schedule }, work),
  });
}

/** The vendors and teams of the plan that work toward none of its outcomes; no row if all do. */
export function idleRow(source: OutcomeSource, parent: OutcomeRow): OutcomeRow[] {
  const { snapshot, words } = source;
  const { idle } = contributionsOf(snapshot);
  if (idle.length === 0) return [];
  const label = words(say`Vendors and teams that serve no outcome`);
  const place = { uri: snapshot.uri, range: idle[0]!.name.range };
  const description = String(idle.length);
  return [
    branch({ id: `${parent.id} › idle`, kind: 'idle', label, description, place, parent }, (row) => {
      const idOf = idsBelow(row.id);
      return idle.map((vendor) =>
        leaf('vendor', row, idOf(vendor.name.text), {
          label: vendor.name.text,
          description: joined(snapshot.stated(vendor, 'owner')?.value.text, snapshot.stated(vendor, 'fee')?.value.text),
          place: { uri: snapshot.uri, range: vendor.name.range },
          given: { uri: snapshot.uri, vendor: vendor.name.text },
          tooltip: () => card({ ...source, schedule: () => source.schedule }, vendor),
        }),
      );
    }),
  ];
}
