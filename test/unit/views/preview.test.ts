import { strict as assert } from 'node:assert';
import { planTitle } from '../../../src/plan/plan';
import { english } from '../../../src/text/message';
import { handOffGraph } from '../../../src/views/graph/handOffGraph';
import { planCard } from '../../../src/views/planCard';
import { previewGraph } from '../../../src/views/graph/previewGraph';
import { serviceOf, today } from '../../support/check';
import { readFixture } from '../../support/fixture';

/** What a reader sees of HTML, a line for each block. */
function read(html: string): string[] {
  return html
    .replace(/<\/(?:p|div|td|th|caption|summary|text|title)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function shown(fixture: string): { card: string; graph: string } {
  const files = readFixture(fixture);
  const service = serviceOf(files);
  const [snapshot] = service.workspace.plans();
  const schedule = service.schedule(snapshot!);
  const source = { workspace: service.workspace, plans: [snapshot!], schedule, today, words: english };
  return {
    card: planCard({ snapshot: snapshot!, findings: service.check(snapshot!.uri), schedule, today, words: english }),
    graph: previewGraph(handOffGraph(source), planTitle(snapshot!.plan), english),
  };
}

const plan = `---
type: launch-plan
title: Spring <b>&
owner: Ada Byron
launch: 2026-12-01
status: active
---
## Deliverables

- [ ] D1 Film — 2026-11-27
- [ ] D2 <script>alert(1)</script> — 2026-11-30 — after D1
`;

describe('In the preview', () => {
  it('a card says what the plan is, what is in it, what is found, and what decides its launch', () => {
    assert.deepEqual(read(shown(plan).card), [
      'Spring <b>&',
      'OwnerAda Byron',
      'Statusactive',
      'Launch2026-12-01, in 7 days',
      '0 outcomes, 0 vendors and teams, 2 deliverables',
      'Baton found 1 warning and 1 info',
      'Launch depends on D2 alert(1), which depends on D1 Film (1 working day early); 1 working day of float',
    ]);
  });

  it('a graph is a picture and the same as a table', () => {
    const lines = read(shown(plan).graph);
    assert.ok(lines.includes('Hand-offs of Spring <b>&'), lines.join('\n'));
    assert.ok(lines.includes('Same data as a table'));
    assert.deepEqual(lines.slice(lines.indexOf('D1 Film', lines.indexOf('Same data as a table'))).slice(0, 5), [
      'D1 Film',
      'No vendor named',
      '2026-11-27',
      'D2 alert(1) (No vendor named)',
      '2026-11-30',
    ]);
  });

  it('nothing that a plan says becomes markup', () => {
    const hostile = plan
      .replace('D1 Film', 'D1 “Film” <img src=x onerror=alert(1)>')
      .replace('Ada Byron', '<i>Ada</i>');
    const { card, graph } = shown(hostile);
    for (const html of [card, graph]) assert.doesNotMatch(html, /<(?:script|img|i|b)\b/);
  });
});
