import { yamlValue } from '../../edits/insertField';
import { bodies } from './bodies';
import type { PlanAnswers } from './planAnswers';
import type { PlanTexts } from './planTexts';
import { oneLine, SnippetParts } from './snippetParts';

/**
 * A plan to fill in, as a snippet: missing answers become placeholders with an example in each. Nothing in it is wrong
 * or missing for a draft, except that the references haven't been called yet. Keys in front matter are English everywhere.
 */
export function newPlan(answers: PlanAnswers, texts: PlanTexts): string {
  const parts = new SnippetParts(answers, texts);
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
    `goal: ${parts.example('goal')}`,
    // So little text doesn't show its language.
    ...(parts.texts.language === 'en' ? [] : [`lang: ${parts.texts.language}`]),
    `status: ${parts.texts.word('draft')}`,
    `period: ${start} ${parts.texts.language === 'en' ? 'to' : '–'} ${end}`,
    ...(template === 'launch' ? [`launch: ${launch ?? end}`] : []),
    `budget: ${parts.money('40,000')}`,
    '---',
  ];
}
