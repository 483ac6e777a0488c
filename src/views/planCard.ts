import { criticalPathInWords } from '../schedule/scheduleWords';
import { statedField } from '../plan/entity';
import { fieldDefinition } from '../plan/fields';
import { planTitle } from '../plan/plan';
import { distance } from '../plan/values/weekdays';
import type { Finding } from '../rules/check';
import type { Severity } from '../rules/rule';
import type { Message, Words } from '../text/message';
import { both, listed, say } from '../text/message';
import { criticalPath } from '../schedule/criticalPath';
import type { Schedule } from '../schedule/schedule';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import { xmlEscaped } from './drawing/svg';

/** The source of a card. */
export interface PlanCardSource {
  readonly snapshot: PlanSnapshot;
  readonly findings: readonly Finding[];
  readonly schedule: Schedule;
  readonly today: string;
  readonly words: Words;
}

/** The front matter fields that a reader wants to know, in the order in which they ask. */
const shown = ['goal', 'owner', 'coordinator', 'status', 'period', 'start', 'end', 'launch', 'budget'] as const;

/** The plan at a glance, as HTML: who is accountable, its status, its contents, its problems, and its critical path. */
export function planCard(source: PlanCardSource): string {
  const { snapshot, words } = source;
  const title = planTitle(snapshot.plan);
  const lines = [countsInWords(snapshot), findingsInWords(source.findings), ...decisive(source)].map(
    (message) => `<p>${xmlEscaped(words(message))}</p>`,
  );
  const label = xmlEscaped(words(say`The plan at a glance`));
  return `<section class="baton-card" aria-label="${label}"><p class="baton-title">${xmlEscaped(title)}</p><dl>${fields(source)}</dl>${lines.join('')}</section>\n`;
}

function fields({ snapshot, today, words }: PlanCardSource): string {
  return shown
    .flatMap((key) => {
      const stated = statedField(snapshot.plan.self, key);
      if (!stated) return [];
      const { label } = fieldDefinition('plan', key);
      const day = key === 'launch' ? snapshot.calendar.launch : undefined;
      const value = day === undefined ? stated.value.text : `${stated.value.text}, ${words(distance(day, today))}`;
      return `<div><dt>${xmlEscaped(label[0]!.toUpperCase() + label.slice(1))}</dt><dd>${xmlEscaped(value)}</dd></div>`;
    })
    .join('');
}

function countsInWords({ plan, names }: PlanSnapshot): Message {
  const [outcomes, vendors, work] = [plan.outcomes.length, plan.vendors.length, names.deliverables().length];
  return listed([
    outcomes === 1 ? say`1 outcome` : say`${outcomes} outcomes`,
    vendors === 1 ? say`1 vendor or team` : say`${vendors} vendors and teams`,
    work === 1 ? say`1 deliverable` : say`${work} deliverables`,
  ]);
}

function findingsInWords(findings: readonly Finding[]): Message {
  const count = (...of: readonly Severity[]): number => findings.filter(({ severity }) => of.includes(severity)).length;
  const [errors, warnings, others] = [count('error'), count('warning'), count('information', 'hint')];
  const parts = [
    ...(errors === 0 ? [] : [errors === 1 ? say`1 error` : say`${errors} errors`]),
    ...(warnings === 0 ? [] : [warnings === 1 ? say`1 warning` : say`${warnings} warnings`]),
    ...(others === 0 ? [] : [others === 1 ? say`1 info` : say`${others} infos`]),
  ];
  return parts.length === 0 ? say`Baton found no problems` : say`Baton found ${both(parts)}`;
}

function decisive({ snapshot, schedule }: PlanCardSource): Message[] {
  const path = criticalPath(schedule, snapshot);
  return path ? criticalPathInWords(path) : [];
}
