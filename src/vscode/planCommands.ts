import * as vscode from 'vscode';
import type { WrittenEdits } from '../service/planCommands';
import { applyEdits } from './applyEdits';
import { choosePlan } from './choosePlan';
import { askDay } from './newPlan';
import type { GivenAnswers } from './planQuestions';
import { askCall, askDeliverable, askOutcome, askVendor, chooseVendor } from './planQuestions';
import type { Plans } from './plans';
import type { Row } from './vendorRow';
import { isRow, planOf, vendorsIn } from './vendorRow';
import { t } from './words';

/** Asks what a command needs to know about a plan, and returns the edits; undefined if the user canceled. */
type Ask = (uri: string, given: GivenAnswers) => Promise<WrittenEdits | undefined>;

/** The commands that record changes in a plan: a new vendor or outcome, a reference call, a check-in. */
export function registerPlanCommands(plans: Plans): vscode.Disposable {
  const { commands } = plans.service;
  const run = async (
    given: Row | RowWithAnswers | GivenAnswers | undefined,
    ask: Ask,
    isOfVendor: boolean,
  ): Promise<void> => {
    await plans.ready;
    const { uri, answers } = readGiven(given);
    const chosen = await choosePlan(plans, uri, isOfVendor);
    // Questions take time, and the text may have changed: the edits are computed after they are answered.
    const written = chosen === undefined ? undefined : await ask(chosen, answers);
    if (written) await applyEdits(plans, [written], { cursor: written.cursor });
  };
  const register = (name: string, ask: Ask, isOfVendor = false): vscode.Disposable =>
    vscode.commands.registerCommand(`baton.${name}`, (given: Row | RowWithAnswers | GivenAnswers | undefined) =>
      run(given, ask, isOfVendor),
    );
  const askCheckIn: Ask = async (uri, given) => {
    const vendor = await chooseVendor(commands, uri, given, t`Who did you check in with?`);
    if (vendor === undefined) return undefined;
    const date = given.date ?? (await askDay(t`When did you check in with ${vendor}?`, plans.service.today));
    return date === undefined ? undefined : commands.logCheckIn(uri, vendor, date);
  };
  return vscode.Disposable.from(
    register('addVendor', async (uri, given) => {
      const vendor = await askVendor(commands, uri, given);
      return vendor && commands.addVendor(uri, vendor);
    }),
    register('addOutcome', async (uri, given) => {
      const outcome = await askOutcome(commands, uri, given);
      return outcome && commands.addOutcome(uri, outcome);
    }),
    register(
      'addDeliverable',
      async (uri, given) => {
        const vendor = await chooseVendor(commands, uri, given, t`Which vendor delivers it?`);
        const wanted = vendor === undefined ? undefined : await askDeliverable(vendor, given, plans.service.today);
        return wanted && commands.addDeliverable(uri, vendor!, wanted);
      },
      true,
    ),
    register(
      'recordReferenceCall',
      async (uri, given) => {
        const vendor = await chooseVendor(commands, uri, given, t`Which vendor’s client did you call?`);
        const call =
          vendor === undefined ? undefined : await askCall(commands, uri, vendor, given, plans.service.today);
        return call && commands.recordReferenceCall(uri, vendor!, call);
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

/** One date for several vendors, such as for a shared meeting. */
async function logCheckIns(
  plans: Plans,
  vendors: readonly { readonly uri: string; readonly name: string }[],
): Promise<void> {
  const { commands, today } = plans.service;
  const date = await askDay(t`When did you check in with these ${vendors.length}?`, today);
  if (date === undefined) return;
  const edits = vendors.flatMap(({ uri, name }) => commands.logCheckIn(uri, name, date) ?? []);
  await applyEdits(plans, edits, { preserveFocus: true });
}

/** The argument is a row of a view, or answers to the questions, including the address of the plan. */
function readGiven(given: Row | RowWithAnswers | GivenAnswers | undefined): { uri?: string; answers: GivenAnswers } {
  if (!given) return { answers: {} };
  if (hasAnswers(given)) return readGiven(given.given);
  if (!isRow(given)) return { uri: given.uri, answers: given };
  const [vendor] = vendorsIn([given]);
  return { uri: planOf(given), answers: vendor ? { vendor: vendor.name } : {} };
}

/** A row that has the answers to some questions. */
interface RowWithAnswers {
  readonly given: GivenAnswers;
}

function hasAnswers(given: Row | RowWithAnswers | GivenAnswers): given is RowWithAnswers {
  return 'given' in given && typeof given.given === 'object';
}
