import { criticalPathInWords, goalInWords } from '../../src/schedule/scheduleWords';
import { english } from '../../src/text/message';
import { criticalPath } from '../../src/schedule/criticalPath';
import type { Schedule } from '../../src/schedule/schedule';
import { scheduleOf } from '../../src/schedule/schedule';
import { propagateDelay } from '../../src/schedule/delayPropagation';
import type { Work } from '../../src/schedule/work';
import type { PlanSnapshot } from '../../src/workspace/planSnapshot';
import { serviceOf } from './check';
import { readFixture } from './fixture';

/** The plans of a fixture, in its order. */
export function plansOf(fixture: string): PlanSnapshot[] {
  const files = readFixture(fixture);
  const { workspace } = serviceOf(files);
  return files.flatMap(({ uri }) => workspace.get(uri) ?? []).filter(({ plan }) => plan.kind === 'plan');
}

/** A plan of deliverables, in rows `ID | due | waits for | takes | review | status | vendor | start`; `more` is front matter. */
export function planOfRows(rows: readonly string[], more = '', before = ''): PlanSnapshot {
  const table = rows.map((row) => {
    const [id, due = '', predecessors = '', takes = '', review = '', status = '', vendor = '', start = ''] = row
      .split('|')
      .map((one) => one.trim());
    return `| ${[id, `Work ${id}`, due, predecessors, takes, review, status, vendor, start].join(' | ')} |`;
  });
  const columns = ['ID', 'Deliverable', 'Due', 'Depends on', 'Takes', 'Review', 'Status', 'Vendor', 'Start'];
  const header = `| ${columns.join(' | ')} |\n|${' - |'.repeat(columns.length)}`;
  const text = `---\ntype: launch-plan\n${more}---\n${before}\n## Deliverables\n\n${header}\n${table.join('\n')}\n`;
  return plansOf(text)[0]!;
}

/** What a piece of work is called for short. */
export const nameOf = ({ entity }: Work): string => entity.id?.value ?? entity.name.text;

/** Work by its name. */
export function workNamed({ works }: Schedule, name: string): Work {
  const found = works.find((work) => nameOf(work) === name);
  if (!found) throw new Error(`no ${name} among ${works.map(nameOf).join(', ')}`);
  return found;
}

/** Each hand-off with its buffer: `D1→D2 5`. */
export function buffersIn({ works }: Schedule): string[] {
  return works.flatMap((work) =>
    work.outgoing.map(({ to, buffer }) => `${nameOf(work)}→${nameOf(to)} ${buffer ?? '?'}`),
  );
}

/** Each piece of work with its float: `D1 7`, `D2 -` where it has none. */
export function floatsIn({ works, floatOf }: Schedule): string[] {
  return works.map((work) => `${nameOf(work)} ${floatOf(work) ?? '-'}`);
}

/** What decides the goal, in words. */
export function chainOf(plan: PlanSnapshot, schedule = scheduleOf(plan)): string {
  const found = criticalPath(schedule, plan);
  return found ? criticalPathInWords(found).map(english).join('. ') : '';
}

/** What moves when these are so many working days late: `D1 +3 2027-01-07`, then what nobody knows, outcomes and goals. */
export function slipped(schedule: Schedule, names: readonly string[], days: number): string[] {
  const result = propagateDelay(schedule, new Map(names.map((name) => [workNamed(schedule, name), days])));
  return [
    ...result.moved.map(({ work, days: by, due }) => `${nameOf(work)} +${by} ${due ?? '?'}`),
    ...result.unknown.map((work) => `${nameOf(work)} ?`),
    ...result.outcomes.map(({ outcome, ready }) => `${outcome.id!.value} misses: ${ready}`),
    ...result.goals.map((goal) => english(goalInWords(goal))),
  ];
}
