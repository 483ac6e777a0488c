import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { bySpan } from '../../src/trees/agenda/agendaGroups';
import { itemRows } from '../../src/trees/agenda/agendaRows';
import { complete } from '../../src/editor/completion/complete';
import { inlayHints } from '../../src/editor/inlayHints';
import { planStatus } from '../../src/editor/planStatus';
import type { ViewRow } from '../../src/trees/viewRow';
import { whatIfLate, whatMayBeLate } from '../../src/commands/whatIf';
import { dayNumber } from '../../src/plan/calendar';
import { defaultSettings } from '../../src/rules/settings';
import type { OpenService } from '../support/openService';
import { openService } from '../support/openService';
import type { Message } from '../../src/text/message';
import { english } from '../../src/text/message';
import { graphPicture } from '../../src/views/graph/graphPicture';
import { paper } from '../../src/views/drawing/palette';
import { svgText } from '../../src/views/drawing/svg';
import { planCard } from '../../src/views/planCard';
import { agendaReport } from '../../src/views/reports/agendaReport';
import { scheduleReport } from '../../src/views/reports/scheduleReport';
import { slipReport } from '../../src/views/reports/slipReport';
import { fittingDay, restsOf, ticksOf, timeScale } from '../../src/views/timeline/timeAxis';
import { timeline } from '../../src/views/timeline/timeline';
import { timelineTables } from '../../src/views/timeline/timelineTable';
import { runs } from '../support/effort';

const uri = 'file:///plans/a.md';

/** The first and last days of the calendar, and some near them and in between. */
const days = ['0001-01-01', '0001-01-05', '1900-01-01', '2026-11-24', '2099-12-31', '9999-12-27', '9999-12-31'];
/** Dates as plans write them: those of the calendar, those that none has, and those that are counted from others. */
const dates = [
  ...days,
  '0000-01-01',
  '10000-01-01',
  '2099-02-30',
  'T-999 months',
  'T+999 months',
  'Week 99',
  'Month 99',
  'FY99 Q4',
  '9999-12',
  '31 December',
  '',
];
const spans = ['1 day', '30 days', '9999 months', '9999 months, 9999 months, 9999 months', '0 days', '9999 weeks', ''];
const cadences = ['weekly', 'weekly, Monday', 'Tuesday, Friday', 'monthly', 'quarterly', ''];

const date = fc.constantFrom(...dates);
const span = fc.constantFrom(...spans);

/** Where somebody asks, as a share of the text. */
const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 });

const plan = fc
  .record({
    launch: date,
    start: date,
    end: date,
    holidays: fc.array(fc.constantFrom(...dates), { maxLength: 3 }),
    due: fc.array(date, { minLength: 6, maxLength: 6 }),
    span: fc.array(span, { minLength: 6, maxLength: 6 }),
    cadence: fc.constantFrom(...cadences),
    status: fc.constantFrom('', 'in review', 'done', 'in progress'),
  })
  .map(
    ({ launch, start, end, holidays, due, span: takes, cadence, status }) => `---
type: launch-plan
title: Plan
owner: Ann Lee
launch: ${launch}
start: ${start}
end: ${end}
holidays: [${holidays.join(', ')}]
---

## Outcomes

- **O1** 40 demos by ${due[0]} (owner: Ann Lee)

## Vendors

### Acme

- **Owner:** Ann Lee
- **Outcomes:** O1
- **Cadence:** ${cadence}
- **Last check-in:** ${due[1]}
- **Ends:** ${due[2]}
- **Exit:** ${takes[0]} notice
- **SLA:** review 999 business days from ${due[1]} to ${due[2]}
- **Review:** ${takes[1]}
- **Time zone:** Europe/Berlin
- **References:**
  - Bo Berg, CMO — called ${due[3]} by Ann Lee

## Deliverables

| ID | Deliverable | Vendor | Start | Due | Takes | Review | Depends on | Status |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| D1 | Film | Acme | ${due[4]} | ${due[0]} | ${takes[2]} | ${takes[3]} | | ${status} |
| D2 | Cut | Acme | | ${due[1]} | ${takes[4]} | ${takes[5]} | D1 + ${takes[0]} | |
| D3 | Site | Acme | | | ${takes[5]} | | D2, D1 + ${takes[1]} | |
| D4 | Print | | ${due[5]} | | ${takes[2]} | ${takes[0]} | | |

## Milestones

- ${due[5]}: Go
`,
  );

/** Says a sentence and asserts that none of its values is missing. */
function careful(message: Message): string {
  for (const value of message.values) {
    assert.notEqual(value, undefined, message.template);
    assert.ok(typeof value !== 'number' || Number.isFinite(value), message.template);
  }
  return english(message);
}

function* iconLabel(rows: readonly ViewRow[]): Iterable<unknown> {
  for (const row of rows) {
    yield [row.label, row.description, row.iconLabel, row.tooltip?.()];
    yield* iconLabel(row.children());
  }
}

/** Everything that there is to see of a plan, as plain data. */
function* everything(service: OpenService, text: string, today: string, asked: readonly number[]): Iterable<unknown> {
  const findings = service.check(uri);
  yield findings.map((finding) => [finding.message, finding.fixes()]);
  yield service.fixAll(uri);
  const snapshot = service.workspace.get(uri)!;
  const schedule = service.schedule(snapshot);
  const { words } = service;
  yield iconLabel([service.vendorTree(snapshot, 'waits for')]);
  yield iconLabel([service.vendorTree(snapshot, 'needed by')]);
  yield iconLabel([service.outcomeTree(snapshot)]);
  const agenda = service.agenda(snapshot);
  yield agenda.items.map(({ date: day, content }) => [day, content.label, content.note]);
  for (const [inSpan, items] of bySpan([agenda], today)) yield iconLabel(itemRows(inSpan, items, false, today, words));
  yield agendaReport([agenda], today, words);
  yield scheduleReport(schedule, snapshot, today, words);
  for (const work of whatMayBeLate(schedule, snapshot))
    for (const late of [1, 100_000])
      yield slipReport(
        { what: 'It', days: late, plan: snapshot },
        whatIfLate(schedule, snapshot, work, late, today),
        words,
      );
  const model = service.panelModel([snapshot]);
  yield model;
  yield timelineTables(timeline(model.graph, model.days), words);
  yield svgText(graphPicture(model.graph, { palette: paper, words, title: 'Plan' }));
  yield planCard({ snapshot, findings, schedule, today, words });
  yield planStatus(snapshot, service.works(snapshot), findings, today, words);
  yield inlayHints(
    snapshot,
    () => service.works(snapshot),
    { start: 0, end: text.length },
    today,
    { dates: true, budget: true, buffer: true },
    words,
  );
  for (const place of asked) {
    const offset = Math.floor(text.length * place);
    yield service.hover(uri, offset);
    const asking = {
      workspace: service.workspace,
      ...service.cardSource(snapshot),
      offset,
      today,
      isExplicit: true,
      files: [],
    };
    yield complete(asking).map(({ label, insert, detail }) => [label, insert, detail]);
  }
}

/** Asserts that every date in what is iconLabel is one of the calendar, or one that the plan says itself. */
function assertDates(shown: string, text: string): void {
  assert.doesNotMatch(shown, /\bundefined\b|\bNaN\b|\bInfinity\b|Invalid Date/);
  for (const [found] of shown.matchAll(/\d{4,}-\d{2}-\d{2}/g))
    assert.ok(text.includes(found) || !Number.isNaN(dayNumber(found)), `${found} is no date`);
}

describe('At the ends of the calendar', () => {
  it('everything has an answer, and no date is empty or wrong', () => {
    fc.assert(
      fc.property(plan, fc.constantFrom(...days), places, (text, today, at) => {
        const service = openService({ today, settings: defaultSettings, words: careful });
        service.setText(uri, text);
        for (const shown of everything(service, text, today, at)) {
          const plain = Symbol.iterator in Object(shown) ? Array.from(shown as Iterable<unknown>) : shown;
          assertDates(JSON.stringify(plain) ?? '', text);
        }
      }),
      runs(40),
    );
  });

  it('the axis of a timeline has only days of the calendar', () => {
    for (const [first, last] of [
      ['0001-01-01', '0001-01-02'],
      ['9999-12-30', '9999-12-31'],
      ['0001-01-01', '9999-12-31'],
    ] as const) {
      for (const width of [fittingDay(first, last, 800), 1, 24]) {
        const scale = timeScale(first, last, width);
        assert.ok(scale.days > 0);
        for (const { x, label } of ticksOf(scale, careful)) assert.ok(Number.isFinite(x) && label !== '');
        for (const { x, width: wide } of restsOf(scale, ['9999-12-31'])) assert.ok(Number.isFinite(x + wide));
      }
    }
  });
});
