import * as vscode from 'vscode';
import { addDeliverable } from '../commands/addDeliverable';
import { addOutcome } from '../commands/addOutcome';
import { addVendor, firstOpen } from '../commands/addVendor';
import { logCheckIn } from '../commands/logCheckIn';
import { recordReferenceCall } from '../commands/recordReferenceCall';
import type { Entity } from '../plan/entity';
import type { DocumentEdits } from '../text/edit';
import type { PlanSnapshot } from '../workspace/workspace';
import { applyEdits } from './applyEdits';
import { choosePlan } from './choosePlan';
import { askDay } from './newPlan';
import type { GivenAnswers } from './planQuestions';
import { askCall, askDeliverable, askOutcome, askVendor, chooseVendor } from './planQuestions';
import type { Plans } from './plans';
import type { Row } from './vendorRow';
import { isRow, planOf, vendorsIn } from './vendorRow';
import { t } from './words';

/** What is written once all is answered, in the plan as it then is; `cursor` is an offset of the text after it. */
type Written = DocumentEdits & { readonly cursor?: number };
type Write = (now: PlanSnapshot) => Written | undefined;

/** Asks what a command needs to know; undefined where somebody gave up. */
type Ask = (snapshot: PlanSnapshot, given: GivenAnswers) => Promise<Write | undefined>;

/** The commands that write into a plan what happens in it: a vendor or an outcome comes, a client is called, somebody was talked to. */
export function registerPlanCommands(plans: Plans): vscode.Disposable {
  const { service } = plans;
  const run = async (
    given: Row | RowWithAnswers | GivenAnswers | undefined,
    ask: Ask,
    isOfVendor: boolean,
  ): Promise<void> => {
    await plans.ready;
    const { uri, answers } = readGiven(given);
    const snapshot = await choosePlan(plans, uri, isOfVendor);
    const write = snapshot && (await ask(snapshot, answers));
    // Questions take their time, and the text may have gone on: what is written is worked out for the text as it is now.
    const now = snapshot && service.workspace.get(snapshot.uri);
    const written = write && now && write(now);
    if (written) await applyEdits(plans, [written], { cursor: written.cursor });
  };
  const register = (name: string, ask: Ask, isOfVendor = false): vscode.Disposable =>
    vscode.commands.registerCommand(`baton.${name}`, (given: Row | RowWithAnswers | GivenAnswers | undefined) =>
      run(given, ask, isOfVendor),
    );
  const askCheckIn: Ask = async (snapshot, given) => {
    const name = await chooseVendor(snapshot, given, t`Who did you check in with?`);
    if (name === undefined) return undefined;
    const date = given.date ?? (await askDay(t`When did you check in with ${name}?`, service.today));
    return date === undefined ? undefined : ofVendor(name, (now, vendor) => logCheckIn(now, vendor, date));
  };
  return vscode.Disposable.from(
    register('addVendor', async (snapshot, given) => {
      const vendor = await askVendor(snapshot, given);
      return vendor && ((now) => withVendor(now, vendor));
    }),
    register('addOutcome', async (snapshot, given) => {
      const outcome = await askOutcome(snapshot, given);
      return outcome && ((now) => ({ uri: now.uri, edits: [addOutcome(now, outcome)] }));
    }),
    register(
      'addDeliverable',
      async (snapshot, given) => {
        const name = await chooseVendor(snapshot, given, t`Who hands it over?`);
        const wanted = name === undefined ? undefined : await askDeliverable(name, given, service.today);
        return wanted && ofVendor(name!, (now, vendor) => addDeliverable(service.workspace, now, vendor, wanted));
      },
      true,
    ),
    register(
      'recordReferenceCall',
      async (snapshot, given) => {
        const name = await chooseVendor(snapshot, given, t`Whose client did you call?`);
        const call = name === undefined ? undefined : await askCall(snapshot, name, given, service.today);
        return call && ofVendor(name!, (now, vendor) => recordReferenceCall(now, vendor, call));
      },
      true,
    ),
    vscode.commands.registerCommand(
      'baton.logCheckIn',
      async (given?: Row | RowWithAnswers | GivenAnswers, selected?: readonly Row[]) => {
        const vendors = vendorsIn(selected ?? []);
        if (vendors.length > 1) await logCheckIns(plans, vendors);
        else await run(given, askCheckIn, true);
      },
    ),
  );
}

function withVendor(now: PlanSnapshot, vendor: Parameters<typeof addVendor>[1]): Written {
  const edit = addVendor(now, vendor);
  return { uri: now.uri, edits: [edit], cursor: firstOpen(now.plan.document.text, edit) };
}

function ofVendor(name: string, write: (now: PlanSnapshot, vendor: Entity) => DocumentEdits): Write {
  return (now) => {
    const vendor = now.plan.vendors.find((one) => one.name.text === name);
    return vendor && write(now, vendor);
  };
}

/** One day for several vendors: whoever sat in the same meeting. */
async function logCheckIns(
  plans: Plans,
  vendors: readonly { readonly uri: string; readonly name: string }[],
): Promise<void> {
  const { workspace, today } = plans.service;
  const date = await askDay(t`When did you check in with these ${vendors.length}?`, today);
  if (date === undefined) return;
  const edits = vendors.flatMap(({ uri, name }) => {
    const now = workspace.get(uri);
    const vendor = now?.plan.vendors.find((one) => one.name.text === name);
    return now && vendor ? [logCheckIn(now, vendor, date)] : [];
  });
  await applyEdits(plans, edits, { preserveFocus: true });
}

/** What is given is a row of a view, or answers to what would be asked, the address of the plan among them. */
function readGiven(given: Row | RowWithAnswers | GivenAnswers | undefined): { uri?: string; answers: GivenAnswers } {
  if (!given) return { answers: {} };
  if (hasAnswers(given)) return readGiven(given.given);
  if (!isRow(given)) return { uri: given.uri, answers: given };
  const [vendor] = vendorsIn([given]);
  return { uri: planOf(given), answers: vendor ? { vendor: vendor.name } : {} };
}

/** A row that knows itself what need not be asked. */
interface RowWithAnswers {
  readonly given: GivenAnswers;
}

function hasAnswers(given: Row | RowWithAnswers | GivenAnswers): given is RowWithAnswers {
  return 'given' in given && typeof given.given === 'object';
}
