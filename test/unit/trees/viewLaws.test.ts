import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { runs, upTo } from '../../support/effort';
import type { AgendaItem } from '../../../src/trees/agenda/agendaItem';
import { itemTooltip } from '../../../src/trees/agenda/agendaRows';
import { markDone } from '../../../src/commands/markDone';
import type { ViewRow } from '../../../src/trees/viewRow';
import { dueOf, isDone } from '../../../src/plan/progress';
import type { OpenService } from '../../support/openService';
import { openService } from '../../support/openService';
import { applyEdits } from '../../../src/text/edit';
import { paymentsOf } from '../../../src/workspace/payments';
import type { PlanSnapshot } from '../../../src/workspace/planSnapshot';
import { randomMarkdown } from '../../support/randomMarkdown';

const uri = 'file:///workspace/plan.plan.md';
const today = '2027-01-15';

const documents = ['examples', 'examples/vendors', 'test/fixtures'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
);

function planOf(text: string): { service: OpenService; snapshot: PlanSnapshot } {
  const service = openService({ today });
  service.setText(uri, text);
  return { service, snapshot: service.workspace.get(uri)! };
}

function* allBelow(row: ViewRow): Iterable<ViewRow> {
  yield row;
  for (const child of row.children()) yield* allBelow(child);
}

/** All that both views show of a plan: every row has an id of its own and leads into the text. */
function look({ service, snapshot }: { service: OpenService; snapshot: PlanSnapshot }): AgendaItem[] {
  const { length } = snapshot.plan.document.text;
  const ids = new Set<string>();
  const take = (id: string, place: ViewRow['place']): void => {
    assert.ok(!ids.has(id), `twice: ${id}`);
    ids.add(id);
    assert.ok(!place || (place.uri === uri && 0 <= place.range.start && place.range.end <= length), id);
  };
  for (const row of allBelow(service.outcomeTree(snapshot, []))) {
    take(row.id, row.place);
    row.tooltip?.();
  }
  const { items } = service.agenda(snapshot);
  for (const item of items) {
    take(`agenda ${item.id}`, item.content.place);
    assert.ok(item.date === undefined || /^\d{4}-\d\d-\d\d$/.test(item.date), `${item.id} ${item.date}`);
    itemTooltip(service.cardSource(snapshot), item, today);
  }
  return [...items];
}

/** Each open deliverable, milestone and outcome with a day is there once, and nothing that is done. */
function assertComplete({ snapshot }: { snapshot: PlanSnapshot }, items: readonly AgendaItem[]): void {
  const main = items.filter(({ kind }) => ['deliverable', 'review', 'milestone', 'launch'].includes(kind));
  for (const work of [...snapshot.names.deliverables(), ...snapshot.plan.milestones]) {
    const its = main.filter(({ entity }) => entity === work);
    if (isDone(work)) assert.equal(its.length, 0, work.name.text);
    else if (dueOf(work, snapshot.calendar) !== undefined)
      assert.ok(its.length === 1 || (its.length === 2 && its[0]!.kind === 'deliverable'), work.name.text);
  }
}

/** What is paid is behind outcomes, or of vendors that serve none. */
function assertAddsUp({ service, snapshot }: { service: OpenService; snapshot: PlanSnapshot }): void {
  service.outcomeTree(snapshot, []);
  const paid = new Map<string | undefined, number>();
  const add = (currency: string | undefined, minor: number): void =>
    void paid.set(currency, (paid.get(currency) ?? 0) + minor);
  for (const { currency, minor, shares } of paymentsOf(snapshot)) {
    add(currency, minor);
    for (const share of shares.length > 0 ? shares : [{ minor }]) add(currency, -share.minor);
  }
  for (const [currency, rest] of paid) assert.equal(rest, 0, currency);
}

function assertLaws(text: string): void {
  const plan = planOf(text);
  if (plan.snapshot.plan.kind !== 'plan') return;
  assertComplete(plan, look(plan));
  assertAddsUp(plan);
}

describe('The Outcomes and the Agenda view', () => {
  for (const [file, text] of documents) {
    it(`show ${file} wherever it is cut`, () => {
      for (const at of upTo(text.length, 173)) assertLaws(text.slice(0, at));
      assertLaws(text.replace(/\n/g, '\r\n'));
    });
  }

  it('show any document', () => {
    fc.assert(
      fc.property(randomMarkdown, (body) =>
        assertLaws(`---\ntype: campaign\nperiod: 2027-01-04 to 2027-06-30\nlaunch: 2027-05-11\n---\n${body}`),
      ),
      runs(100),
    );
  });
});

describe('Marking as done', () => {
  const rows = (text: string): AgendaItem[] => look(planOf(text));

  for (const [what, before, after] of [
    ['ticks a box', '- [ ] D1 Film — 2027-02-12', '- [x] D1 Film — 2027-02-12'],
    ['ticks a box in a numbered list', '1. [ ] D1 Film — 2027-02-12', '1. [x] D1 Film — 2027-02-12'],
    ['adds a status', '- D1 Film — 2027-02-12', '- D1 Film — 2027-02-12 — status: done'],
    [
      'fills a cell',
      '| ID | Deliverable | Due | Status |\n| - | - | - | - |\n| D1 | Film | 2027-02-12 | |',
      '| ID | Deliverable | Due | Status |\n| - | - | - | - |\n| D1 | Film | 2027-02-12 | done |',
    ],
    [
      'replaces a status',
      '| ID | Deliverable | Due | Status |\n| - | - | - | - |\n| D1 | Film | 2027-02-12 | in review |',
      '| ID | Deliverable | Due | Status |\n| - | - | - | - |\n| D1 | Film | 2027-02-12 | done |',
    ],
    [
      'writes nothing where there is no place',
      '| ID | Deliverable | Due |\n| - | - | - |\n| D1 | Film | 2027-02-12 |',
      undefined,
    ],
  ] as const) {
    it(what, () => {
      const text = (body: string): string => `---\ntype: campaign\n---\n## Deliverables\n\n${body}\n`;
      const { snapshot } = planOf(text(before));
      const edits = markDone(snapshot.plan, snapshot.plan.deliverables[0]!);
      assert.equal(edits.length === 0 ? undefined : applyEdits(text(before), edits), after && text(after));
    });
  }

  for (const [file, text] of documents) {
    it(`takes away what it was offered for, and nothing else, in ${file}`, () => {
      const { snapshot } = planOf(text);
      if (snapshot.plan.kind !== 'plan') return;
      const items = rows(text);
      for (const at of upTo(items.length - 1)) {
        const { entity } = items[at]!;
        const edits = markDone(snapshot.plan, entity);
        if (edits.length === 0) continue;
        const left = rows(applyEdits(text, edits)).map(({ id }) => id);
        const others = items.filter((item) => item.entity !== entity).map(({ id }) => id);
        assert.deepEqual(left, others, entity.name.text);
      }
    });
  }
});
