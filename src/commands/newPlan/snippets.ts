import { rowOf } from '../../edits/tableRow';
import type { IsoDate } from '../../plan/calendar';
import { addDays } from '../../plan/calendar';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import { header, outcomeItem, vendor } from './bodies';
import { filled } from './planTexts';
import type { PlanTexts } from './planTexts';
import { SnippetParts } from './snippetParts';

/** What can be inserted with one word, in the syntax of snippets. */
export interface Snippet {
  /** What to type for it, the same in every language. */
  readonly prefix: string;
  readonly description: Message;
  readonly body: string;
}

/** The snippets in a language, with dates that follow today. */
export function snippetsIn(texts: PlanTexts, today: IsoDate): readonly Snippet[] {
  const from = (days: number): IsoDate => addDays(today, days) ?? today;
  const snippet = (prefix: string, description: Message, body: (parts: SnippetParts) => readonly string[]): Snippet => {
    const answers = { template: 'small', title: '', owner: '', start: today, end: from(halfYear) } as const;
    return { prefix, description, body: body(new SnippetParts(answers, texts)).join('\n') };
  };
  return [
    snippet('baton-plan', say`Template of a marketing plan`, (parts) => planLines(parts, today, from(halfYear))),
    snippet('baton-vendor', say`An outside vendor with everything a healthy relationship needs`, (parts) => [
      ...vendor(parts, {
        name: parts.example('vendorName'),
        scope: parts.example('scope'),
        sourcing: parts.choice(texts.word('outsourced'), texts.word('co-sourced'), texts.word('in-house')),
        owner: parts.example('ownerInHouse'),
        fee: parts.money('12,000'),
        work: [`- [ ] ${parts.stop('D1')} ${parts.example('deliverable')} — ${parts.stop(from(quarter))}`],
      }),
    ]),
    snippet('baton-outcome', say`A measurable outcome`, (parts) => [
      outcomeItem(parts, parts.example('owner'), parts.stop(from(halfYear))),
    ]),
    snippet('baton-reference', say`A reference call with a client`, (parts) => [referenceItem(parts, today)]),
    snippet('baton-deliverables', say`A table of deliverables`, (parts) => [
      ...header(parts, 'deliverable', ['id', 'name', 'vendor', 'due', 'depends-on', 'owner', 'status']),
      deliverableRow(parts, from(quarter)),
      '$0',
    ]),
    snippet('baton-brief', say`A brief for a vendor: the outcome, not the path`, (parts) =>
      briefLines(parts, from(21)),
    ),
  ];
}

/** In days. */
const quarter = 91;
const halfYear = 182;

function planLines(parts: SnippetParts, start: IsoDate, end: IsoDate): readonly string[] {
  const { texts } = parts;
  const title = parts.example('title');
  const cells = ['O1', texts.word('What will be different'), parts.stop('14'), parts.stop('40'), parts.stop(end)];
  return [
    '---',
    'type: marketing-plan',
    `title: ${title}`,
    `owner: ${parts.example('ownerName')}`,
    `coordinator: ${parts.example('coordinatorName')}`,
    `goal: ${parts.example('goal')}`,
    ...(texts.language === 'en' ? [] : [`lang: ${texts.language}`]),
    `status: ${texts.word('draft')}`,
    `period: ${start} ${texts.language === 'en' ? 'to' : '–'} ${parts.stop(end)}`,
    `budget: ${parts.money('40,000')}`,
    '---',
    '',
    `# ${title}`,
    '',
    `## ${texts.section('outcomes')}`,
    '',
    ...header(parts, 'outcome', ['id', 'name', 'baseline', 'target', 'by', 'owner']),
    `| ${[...cells, parts.example('ownerName')].join(' | ')} |`,
    '',
    `## ${texts.section('vendors')}`,
    '',
    '$0',
  ];
}

function referenceItem(parts: SnippetParts, today: IsoDate): string {
  const { texts } = parts;
  const yes = texts.word('yes');
  const answers = texts
    .word('partner yes, learn yes, change yes')
    .split(', ')
    .map((one) => one.slice(0, one.lastIndexOf(yes)) + parts.choice(yes, texts.word('no'), texts.word('partly')));
  const called = `${texts.word('called')} ${parts.stop(today)} ${texts.word('by')} ${parts.example('caller')}`;
  return `- ${parts.example('client')} — ${called} — ${parts.example('space')} — ${answers.join(', ')}`;
}

function deliverableRow(parts: SnippetParts, due: IsoDate): string {
  const states = (['not started', 'in progress', 'in review', 'done'] as const).map((state) => parts.texts.word(state));
  return rowOf([
    parts.stop('D1'),
    parts.example('deliverable'),
    parts.example('vendorName'),
    parts.stop(due),
    '',
    parts.example('ownerName'),
    parts.choice(...states),
  ]);
}

function briefLines(parts: SnippetParts, decision: IsoDate): readonly string[] {
  const line = (key: Parameters<SnippetParts['written']>[0], ...values: readonly string[]): string =>
    filled(parts.written(key), ...values);
  return [
    `#### ${line('briefFor', parts.example('vendorName'))}`,
    '',
    `- ${line('briefOutcome', parts.example('briefTarget'))}`,
    `- ${line('briefKnown', parts.example('briefKnowledge'))}`,
    `- ${line('briefProvided', parts.example('briefMaterial'))}`,
    `- ${line('briefFirstStep')}`,
    `- ${line('briefReferences', parts.example('briefSpace'))}`,
    `- ${line('briefDecision', parts.stop(decision))}`,
    `- ${line('briefQuestions', parts.example('owner'))}`,
    '$0',
  ];
}
