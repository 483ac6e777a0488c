import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { english } from '../../../src/text/message';
import { handOffGraph } from '../../../src/views/graph/handOffGraph';
import { paper } from '../../../src/views/drawing/palette';
import { svgText } from '../../../src/views/drawing/svg';
import { fittingDay, restsOf, ticksOf, timeScale, widthOf, xOf } from '../../../src/views/timeline/timeAxis';
import type { Timeline } from '../../../src/views/timeline/timeline';
import { daysOf, timeline } from '../../../src/views/timeline/timeline';
import { layoutTimeline } from '../../../src/views/timeline/timelineLayout';
import { timelineSvg } from '../../../src/views/timeline/timelineSvg';
import { timelineTables } from '../../../src/views/timeline/timelineTable';
import { hostileNames, randomPlan } from '../../support/randomPlan';
import { describeTable, sourceOf, trimmed } from '../../support/views';
import { assertWellFormed } from '../../support/xml';

function timelineOf(fixture: string, day?: string): Timeline {
  const source = sourceOf(fixture, day);
  return timeline(handOffGraph(source), daysOf(source));
}

/** Groups with their bars, arrows, and what has no date. */
function described({ groups, arrows, undated }: Timeline): string {
  const short = (id: string): string => id.replace(/^.*[#:]/, '');
  return [
    ...groups.flatMap(({ node, rows }) => [
      node?.label ?? '-',
      ...rows.map(({ node: work, bar, approval }) => {
        const span = bar!.isDay ? bar!.due : `${bar!.start}..${bar!.due}`;
        return `  ${work.label}: ${span}${approval ? ` approved ${approval.until}` : ''}${work.isReckoned ? ' reckoned' : ''}`;
      }),
    ]),
    ...arrows.map(
      ({ from, to, isCritical, isLate }) =>
        `${short(from)} → ${short(to)}${isCritical ? ' critical' : ''}${isLate ? ' late' : ''}`,
    ),
    ...undated.map(({ label, note }) => `${label}: ${note}`),
  ].join('\n');
}

const plan = `
---
type: launch-plan
launch: 2027-04-06
holidays: [2027-03-26]
---
## Vendors

| Vendor |
| --- |
| Alpha |
| Beta |

## Deliverables

| ID | Deliverable | Vendor | Start | Due | Takes | Depends on | Review |
| --- | --- | --- | --- | --- | --- | --- | --- |
| D1 | Film | Alpha | 2027-01-04 | 2027-02-05 | | | 3 days |
| D2 | Cut | Alpha | | 2027-02-26 | 5 days | D1 | |
| D3 | Ads | Beta | | 2027-02-12 | | D2 | |
| D4 | Kit | Beta | | TBD | | D2 | |
| D5 | Report | Beta | | | 2 days | D2 | |

## Milestones

- 2027-03-01: go or no-go
`;

describe('The timeline', () => {
  it('has bars by vendor, from the start or the days it takes, with approvals behind them', () => {
    assert.equal(
      described(timelineOf(plan)),
      trimmed(`
-
  go or no-go: 2027-03-01
  Launch: 2027-04-06
Alpha
  D1 Film: 2027-01-04..2027-02-05 approved 2027-02-10
  D2 Cut: 2027-02-19..2027-02-26
Beta
  D3 Ads: 2027-02-12
  D5 Report: 2027-02-26..2027-03-02 reckoned
D1 → D2 critical
D2 → D3 late
D2 → D5 critical
D5 → launch critical
D4 Kit: it has neither a date nor a duration`),
    );
  });

  it('has everything of any plan, with a date or without', () => {
    fc.assert(
      fc.property(randomPlan, (text) => {
        const source = sourceOf(text);
        const graph = handOffGraph(source);
        const { groups, undated } = timeline(graph, daysOf(source));
        const there = [
          ...groups.flatMap(({ rows }) => rows.map(({ node }) => node.id)),
          ...undated.map(({ id }) => id),
        ];
        const wanted = graph.nodes
          .filter(({ kind }) => kind === 'deliverable' || kind === 'milestone')
          .map(({ id }) => id);
        for (const id of wanted) assert.equal(there.filter((one) => one === id).length, 1, id);
      }),
    );
  });

  it('lets no two bars of a vendor lie over each other', () => {
    fc.assert(
      fc.property(randomPlan, fc.double({ min: 0.4, max: 40, noNaN: true }), (text, dayWidth) => {
        const all = timelineOf(text);
        if (all.first === undefined) return;
        const { lines } = layoutTimeline(all, timeScale(all.first, all.last!, dayWidth), 'vendors');
        for (const { bars } of lines)
          for (const [index, a] of bars.entries())
            for (const b of bars.slice(index + 1)) assert.ok(a.y !== b.y || a.end <= b.x || b.end <= a.x);
      }),
    );
  });

  it('is well-formed as a picture, whatever its items are called', () => {
    for (const name of hostileNames) {
      const all = timelineOf(plan.replace('| Film |', `| ${name.replaceAll('|', '\\|')} |`));
      const scale = timeScale(all.first!, all.last!, 5);
      for (const detail of ['vendors', 'deliverables'] as const) {
        const layout = layoutTimeline(all, scale, detail);
        const text = svgText(
          timelineSvg({
            timeline: all,
            layout,
            scale,
            palette: paper,
            words: english,
            title: name,
            namesWidth: 200,
          }),
        );
        assertWellFormed(text);
      }
    }
  });

  it('is a table in the order of days', () => {
    const [dated, undated] = timelineTables(timelineOf(plan, '2027-02-15'), english);
    assert.equal(
      describeTable(dated!).join('\n'),
      trimmed(`
Timeline
Work | Vendor | Start | Due | Approval due | Float | State
D1 Film | Alpha | 2027-01-04 | 2027-02-05 | (ours) 2027-02-10 | 31 working days of float | (late) overdue, on the critical path
D3 Ads | Beta |  | 2027-02-12 |  | 36 working days of float | (late) overdue
D2 Cut | Alpha | 2027-02-19 | 2027-02-26 |  | 24 working days of float | (critical) on the critical path
go or no-go |  |  | 2027-03-01 |  | 25 working days of float |
D5 Report | Beta | 2027-02-26 | 2027-03-02 |  | 24 working days of float | (critical) on the critical path
Launch |  |  | 2027-04-06 |  |  | (critical) on the critical path`),
    );
    assert.deepEqual(describeTable(undated!).slice(2), ['D4 Kit | (gap) it has neither a date nor a duration']);
  });
});

describe('The scale of days', () => {
  it('begins some days before the first, and leaves room for words behind the last', () => {
    const scale = timeScale('2027-01-04', '2027-01-31', 10);
    assert.equal(xOf(scale, '2027-01-04'), 40);
    assert.equal(widthOf(scale), (4 + 28 + 10) * 10);
  });

  it('fits into a width', () => {
    for (const width of [300, 800, 2000]) {
      const dayWidth = fittingDay('2027-01-04', '2027-05-31', width);
      assert.ok(widthOf(timeScale('2027-01-04', '2027-05-31', dayWidth)) <= width + dayWidth);
    }
  });

  it('names months, Mondays where they have room, and days', () => {
    const labels = (dayWidth: number): string =>
      ticksOf(timeScale('2027-01-20', '2027-03-05', dayWidth), english)
        .map(({ label }) => label)
        .join(' ');
    assert.equal(labels(2), 'Feb 2027 Mar 2027 Apr 2027');
    assert.equal(labels(5), 'Jan 2027 18 25 Feb 2027 1 8 15 22 Mar 2027 1 8 15 22');
    assert.ok(labels(20).startsWith('Jan 2027 16 17 18 19 20'));
  });

  it('leaves months out where they would stand over each other', () => {
    const far = ticksOf(timeScale('2027-01-01', '2031-01-01', 0.4), english);
    for (const [index, { x }] of far.entries())
      assert.ok(index === 0 || x - far[index - 1]!.x >= 50, far[index]!.label);
  });

  it('shades weekends and holidays, those that follow each other as one', () => {
    const rests = restsOf(timeScale('2027-03-24', '2027-03-31', 10), ['2027-03-26', '2027-03-29']);
    assert.deepEqual(rests[1], { x: 60, width: 40 });
  });
});
