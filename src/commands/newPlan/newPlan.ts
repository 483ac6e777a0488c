import { yamlValue } from '../../edits/insertField';
import { bodies } from './bodies';
import type { PlanAnswers } from './planAnswers';
import { oneLine, SnippetParts } from './snippetParts';

/**
 * A plan to fill in, as a snippet: missing answers become placeholders with an example in each. Nothing in it is wrong
 * or missing for a draft, except that the references haven't been called yet.
 */
export function newPlan(answers: PlanAnswers): string {
  const parts = new SnippetParts(answers);
  const lines = [
    ...frontMatter(answers, parts),
    '',
    `# ${parts.text(oneLine(answers.title))}`,
    '',
    ...bodies[answers.template](parts),
  ];
  return `${lines.join('\n')}\n$0`;
}

function frontMatter(
  { template, title, owner, coordinator = owner, start, end, launch }: PlanAnswers,
  parts: SnippetParts,
): string[] {
  const value = (answer: string): string => parts.text(yamlValue(oneLine(answer)));
  return [
    '---',
    `type: ${template === 'launch' ? 'launch-plan' : template === 'campaign' ? 'campaign' : 'marketing-plan'}`,
    `title: ${value(title)}`,
    `owner: ${value(owner)}`,
    `coordinator: ${value(coordinator)}`,
    `goal: ${parts.stop('The business goal that the plan serves')}`,
    'status: draft',
    `period: ${start} to ${end}`,
    ...(template === 'launch' ? [`launch: ${launch ?? end}`] : []),
    `budget: ${parts.money('40,000')}`,
    '---',
  ];
}
