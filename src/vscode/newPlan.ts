import * as vscode from 'vscode';
import { newPlan } from '../commands/newPlan/newPlan';
import type { PlanAnswers, TemplateName } from '../commands/newPlan/planAnswers';
import { templates } from '../commands/newPlan/planAnswers';
import { addDays, dateOf, dayNumber, daysIn } from '../plan/calendar';
import type { IsoDate } from '../plan/calendar';
import { pick } from './plainText';
import type { Plans } from './plans';
import type { TextsOfPlans } from './planTexts';
import { t, words } from './words';

/** The command that creates a plan: asks a few questions, or takes the given answers, and opens it for editing. */
export function registerNewPlan(plans: Plans, texts: TextsOfPlans): vscode.Disposable {
  return vscode.commands.registerCommand('baton.newPlan', async (given?: Partial<PlanAnswers>) => {
    const answers = await ask(plans.service.today, given ?? {});
    if (!answers) return;
    const written = await texts.of(given?.language, vscode.env.language);
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: '' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(newPlan(answers, written)));
  });
}

/** The answers, asked one by one unless given; undefined if the user canceled. */
async function ask(today: IsoDate, answers: Partial<PlanAnswers>): Promise<PlanAnswers | undefined> {
  const given = usable(answers);
  const template = given.template ?? (await askTemplate());
  if (!template) return undefined;
  const title = given.title ?? (await askText(t`What is the title of the plan?`, t`Spring demand plan`));
  if (title === undefined) return undefined;
  const owner = given.owner ?? (await askText(t`Who is accountable for the plan and its outcomes?`, t`Priya Raman`));
  if (owner === undefined) return undefined;
  const coordinator = given.coordinator ?? (await askText(t`Who coordinates the vendors?`, t`Jonas Weber`, owner));
  if (coordinator === undefined) return undefined;
  const half = halfYearFrom(today);
  const start = given.start ?? (template === 'launch' ? today : await askDay(t`When does the plan start?`, half.start));
  if (start === undefined) return undefined;
  const launch =
    template === 'launch'
      ? (given.launch ?? (await askDay(t`When is launch day?`, addDays(today, 112) ?? today, { notBefore: start })))
      : undefined;
  if (template === 'launch' && launch === undefined) return undefined;
  const end =
    given.end ??
    (launch === undefined
      ? await askDay(t`When does the plan end?`, half.end, { notBefore: start })
      : (addDays(launch, 56) ?? launch));
  return end === undefined
    ? undefined
    : { template, title, owner, coordinator, start, end, launch, currency: given.currency };
}

/** The valid answers: a key binding may contain a typo, which is asked for again. */
function usable({ template, start, end, launch, ...others }: Partial<PlanAnswers>): Partial<PlanAnswers> {
  const from = (first: IsoDate | undefined, day: IsoDate | undefined): IsoDate | undefined =>
    day === undefined || Number.isNaN(dayNumber(day)) || (first !== undefined && day < first) ? undefined : day;
  const beginning = from(undefined, start);
  return {
    ...others,
    template: template !== undefined && Object.hasOwn(templates, template) ? template : undefined,
    start: beginning,
    end: from(from(beginning, launch) ?? beginning, end),
    launch: from(beginning, launch),
  };
}

async function askTemplate(): Promise<TemplateName | undefined> {
  const items = (Object.keys(templates) as TemplateName[]).map((name) => ({
    name,
    label: words(templates[name].label),
    detail: words(templates[name].about),
  }));
  const chosen = await pick(items, {
    title: t`New plan`,
    placeHolder: t`Which kind of plan do you want to create?`,
  });
  return chosen?.name;
}

async function askText(prompt: string, placeHolder: string, value = ''): Promise<string | undefined> {
  return await vscode.window.showInputBox({
    title: t`New plan`,
    prompt,
    placeHolder,
    value,
    validateInput: (text) => (text.trim() === '' ? t`Enter at least one word` : undefined),
  });
}

/** A date such as `2027-01-31`, not before another; empty if it is optional and was left out. */
export async function askDay(
  prompt: string,
  value: IsoDate,
  { notBefore, isOptional = false }: { readonly notBefore?: IsoDate; readonly isOptional?: boolean } = {},
): Promise<IsoDate | undefined> {
  return await vscode.window.showInputBox({
    prompt,
    value,
    validateInput: (text) => {
      if (isOptional && text === '') return undefined;
      if (Number.isNaN(dayNumber(text))) return t`Enter the date as year, month, and day, such as ${value}`;
      return notBefore !== undefined && text < notBefore ? t`The date is before ${notBefore}` : undefined;
    },
  });
}

/** Six full months from next month on. */
function halfYearFrom(today: IsoDate): { start: IsoDate; end: IsoDate } {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7));
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  const [endYear, endMonth] = [Math.floor((months + 5) / 12), ((months + 5) % 12) + 1];
  return { start: dateOf(year, month, 1)!, end: dateOf(endYear, endMonth, daysIn(endYear, endMonth))! };
}
