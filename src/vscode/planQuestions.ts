import * as vscode from 'vscode';
import type { NewDeliverable } from '../commands/addDeliverable';
import type { NewOutcome } from '../commands/addOutcome';
import type { NewVendor } from '../service/planCommands';
import type { ReferenceCall } from '../commands/recordReferenceCall';
import type { IsoDate } from '../plan/calendar';
import { addDays } from '../plan/calendar';
import { readSentence } from '../plan/values/outcomeSentence';
import type { PlanCommands } from '../service/planCommands';
import { askDay } from './newPlan';
import { pick } from './plainText';
import { t } from './words';

/** The arguments of a command, by the name of the question; missing ones are asked for. */
export type GivenAnswers = Readonly<Record<string, string>>;

const sourcings = ['outsourced', 'co-sourced', 'in-house'] as const;

/** The choice to leave an answer open. */
const open = '';

/** Name, sourcing and owner of a vendor; undefined if the user canceled. The owner can be left open. */
export async function askVendor(
  commands: PlanCommands,
  uri: string,
  given: GivenAnswers,
): Promise<NewVendor | undefined> {
  const people = commands.peopleInHouse(uri);
  const name =
    given.name ??
    (await vscode.window.showInputBox({
      prompt: t`Name of the agency, freelancer, or team`,
      validateInput: (text) => {
        if (text.trim() === '') return t`Enter a name`;
        return commands.hasVendor(uri, text) ? t`${text} is already in the plan` : undefined;
      },
    }));
  if (name === undefined) return undefined;
  const sourcing = sourcings.find((one) => one === given.sourcing) ?? (await askSourcing());
  if (!sourcing) return undefined;
  const owner = given.owner ?? (await askPerson(people, t`Who in house is accountable for ${name}?`));
  return owner === undefined ? undefined : { name: name.trim(), sourcing, owner: nonempty(owner) };
}

async function askSourcing(): Promise<(typeof sourcings)[number] | undefined> {
  const labels = {
    outsourced: t`Outsourced: an agency or freelancer does it`,
    'co-sourced': t`Co-sourced: your people and theirs do it together`,
    'in-house': t`In-house: your own people do it`,
  };
  const items = sourcings.map((value) => ({ label: labels[value], value }));
  return (await pick(items, { placeHolder: t`Who does the work?` }))?.value;
}

function nonempty(answer: string): string | undefined {
  return answer.trim() === open ? undefined : answer.trim();
}

/** One of these answers, or `open`; undefined if the user canceled. */
async function choose(
  answers: readonly { readonly label: string; readonly value: string }[],
  placeHolder: string,
): Promise<string | undefined> {
  const items = [...answers, { label: t`Leave blank`, value: open }];
  return (await pick(items, { placeHolder }))?.value;
}

/** A known person in house, or someone else. */
async function askPerson(people: readonly string[], placeHolder: string): Promise<string | undefined> {
  const another = '…';
  const chosen =
    people.length === 0
      ? another
      : await choose(
          [...people.map((name) => ({ label: name, value: name })), { label: t`Someone else…`, value: another }],
          placeHolder,
        );
  if (chosen !== another) return chosen;
  return await vscode.window.showInputBox({ prompt: placeHolder, placeHolder: t`Enter a name, or leave blank` });
}

/** An outcome in a sentence, and its owner; a sentence without a number or a date is accepted, with a warning. */
export async function askOutcome(
  commands: PlanCommands,
  uri: string,
  given: GivenAnswers,
): Promise<NewOutcome | undefined> {
  const people = commands.peopleInHouse(uri);
  const sentence =
    given.sentence ??
    (await vscode.window.showInputBox({
      prompt: t`What will be different, from which number to which, and by when?`,
      placeHolder: t`Demo requests rise from 14 to 40 a month by 2027-06-30`,
      validateInput: (text) => {
        if (text.trim() === '') return t`Enter at least one word`;
        const { target, by } = readSentence(text);
        const severity = vscode.InputBoxValidationSeverity.Warning;
        if (!target) return { message: t`Add a number: without one nobody can tell whether it was reached`, severity };
        return by ? undefined : { message: t`Add a date: without one it’s only a wish`, severity };
      },
    }));
  if (sentence === undefined) return undefined;
  const owner = given.owner ?? (await askPerson(people, t`Who in house is accountable for reaching it?`));
  return owner === undefined ? undefined : { sentence: sentence.trim(), owner: nonempty(owner) };
}

/** Who was called about a vendor, when, and the answers; missing answers stay open. */
export async function askCall(
  commands: PlanCommands,
  uri: string,
  vendor: string,
  given: GivenAnswers,
  today: IsoDate,
): Promise<ReferenceCall | undefined> {
  const people = commands.peopleInHouse(uri);
  const client = given.client ?? (await askClient(commands.uncalledClients(uri, vendor)));
  if (client === undefined || client.trim() === '') return undefined;
  // A caller that gives the date has given all answers.
  const isSpaceKnown = given.called !== undefined || commands.hasSpace(uri, vendor, client);
  const space = given.space ?? (isSpaceKnown ? '' : await askSpace());
  if (space === undefined) return undefined;
  const called = given.called ?? (await askDay(t`When did you call?`, today));
  if (called === undefined) return undefined;
  const by = given.by ?? (await askPerson(people, t`Who called?`));
  if (by === undefined) return undefined;
  const partner = given.partner ?? (await askAnswer(t`Does the vendor act as a partner, or only take orders?`));
  if (partner === undefined) return undefined;
  const learn = given.learn ?? (await askAnswer(t`Does the vendor learn your business, and from its mistakes?`));
  if (learn === undefined) return undefined;
  const change = given.change ?? (await askAnswer(t`Does the vendor change course when the facts change?`));
  if (change === undefined) return undefined;
  return {
    client: client.trim(),
    space: nonempty(space),
    called,
    by: nonempty(by),
    partner: nonempty(partner),
    learn: nonempty(learn),
    change: nonempty(change),
  };
}

/** A client that the plan names and that hasn't been called yet, or another one. */
async function askClient(uncalled: readonly string[]): Promise<string | undefined> {
  const another = t`Another client…`;
  const chosen =
    uncalled.length === 0 ? another : await pick([...uncalled, another], { placeHolder: t`Which client?` });
  if (chosen !== another) return chosen;
  return await vscode.window.showInputBox({
    prompt: t`The client: name, role, and firm`,
    placeHolder: t`Amira Haddad, owner of Pearl Practice`,
  });
}

/** The client's space; empty if unknown, undefined if the user canceled. */
async function askSpace(): Promise<string | undefined> {
  return await vscode.window.showInputBox({
    prompt: t`What space is the client in? A reference from outside yours tells you little.`,
    placeHolder: t`dental clinics`,
  });
}

async function askAnswer(placeHolder: string): Promise<string | undefined> {
  const answers = [
    { label: t`yes`, value: 'yes' },
    { label: t`no`, value: 'no' },
    { label: t`partly`, value: 'partly' },
  ];
  return await choose(answers, placeHolder);
}

/** A vendor's new deliverable, and its date, which may be left open. */
export async function askDeliverable(
  vendor: string,
  given: GivenAnswers,
  today: IsoDate,
): Promise<NewDeliverable | undefined> {
  const name =
    given.name ??
    (await vscode.window.showInputBox({
      prompt: t`What does ${vendor} deliver?`,
      placeHolder: t`Press kit`,
      validateInput: (text) => (text.trim() === '' ? t`Enter at least one word` : undefined),
    }));
  if (name === undefined) return undefined;
  const due =
    given.due ??
    (await askDay(t`When is it due? Leave blank if you don’t know yet.`, addDays(today, 14) ?? today, {
      isOptional: true,
    }));
  return due === undefined ? undefined : { name, due: due === '' ? undefined : due };
}

/** The name of a vendor of the plan. */
export async function chooseVendor(
  commands: PlanCommands,
  uri: string,
  given: GivenAnswers,
  placeHolder: string,
): Promise<string | undefined> {
  const named = given.vendor === undefined ? undefined : commands.vendorNamed(uri, given.vendor);
  if (named !== undefined) return named;
  const items = commands.vendors(uri).map(({ name, scope }) => ({ label: name, description: scope }));
  return (await pick(items, { placeHolder }))?.label;
}
