import { readId } from '../plan/names/ids';
import { comparableLabel } from '../plan/labels';
import { safelyDecoded } from '../plan/names/names';
import type { DocumentEdits, TextEdit } from '../text/edit';
import type { Message } from '../text/message';
import { say, asMessage } from '../text/message';
import type { Range } from '../text/range';
import type { Steps } from '../text/steps';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import type { DocumentOccurrences } from './occurrencesAcross';
import { occurrencesAcross } from './occurrencesAcross';
import { frontMatterEdits } from '../edits/frontMatterEdits';
import type { Occurrence, Spelling } from './occurrences';
import type { PlanSymbol } from './planSymbol';
import { occurrenceAt } from './occurrences';
import { anchorEdits } from '../edits/renamedAnchors';
import { isMissing } from '../plan/missing';

/** What can be renamed at a position: the text at the cursor, and what the new one replaces. */
export interface Renaming {
  readonly range: Range;
  /** The text that is renamed everywhere; the full name, even if the cursor is in just a first name. */
  readonly current: string;
}

/** Why renaming isn't possible. */
export interface Refusal {
  readonly reason: Message;
}

/** What can be renamed at `offset`; undefined if the text isn't a symbol of a plan, so that others may rename it. */
export function prepareRename(
  workspace: Workspace,
  snapshot: PlanSnapshot,
  offset: number,
): Renaming | Refusal | undefined {
  const found = occurrenceAt(workspace, snapshot, offset);
  if (!found || !renamed.has(found.symbol.kind)) return undefined;
  const { range, spelling, symbol } = found;
  if (spelling === 'anchor') return undefined;
  if (spelling === 'email') return { reason: say`Email addresses can’t be renamed here: edit the address itself` };
  return { range, current: spelling === 'first name' ? symbol.name : textAt(snapshot, range) };
}

const renamed: ReadonlySet<string> = new Set(['vendor', 'person', 'outcome', 'deliverable', 'milestone']);

/**
 * The edits that rename the symbol at `offset` in every plan, including links to its heading; a refusal if that would
 * be wrong. An id is renamed as an id and a name as a name.
 */
export function* rename(
  workspace: Workspace,
  snapshot: PlanSnapshot,
  offset: number,
  wanted: string,
): Steps<readonly DocumentEdits[] | Refusal> {
  const found = occurrenceAt(workspace, snapshot, offset);
  if (!found) return { reason: say`This element can’t be renamed` };
  const newText = wanted.trim().replace(found.spelling === 'handle' ? /^@/ : /$^/, '');
  const documents = yield* occurrencesAcross(workspace, found.symbol);
  const reason = refusal(found, newText, documents);
  if (reason) return { reason };
  const changes = documents.map(({ snapshot: document, occurrences }) => ({
    snapshot: document,
    edits: frontMatterEdits(
      document.plan.document,
      occurrences.flatMap((one) => editOf(document, one, found, newText) ?? []),
    ),
  }));
  const all = anchorEdits(workspace, changes);
  return all.map(({ snapshot: { uri }, edits }) => ({ uri, edits }));
}

function refusal(
  { spelling, symbol }: Occurrence,
  newText: string,
  documents: readonly DocumentOccurrences[],
): Message | undefined {
  if (newText === '') return say`A name can’t be empty`;
  if (/[\r\n|[\]<>`]/.test(newText)) return say`A name must be on one line and can’t contain | [ ] < > or backticks`;
  if (spelling === 'id') return refusalOfId(symbol, newText, documents);
  if (spelling === 'handle')
    return /^[\w-]+(?:\.[\w-]+)*$/.test(newText)
      ? undefined
      : say`${newText} isn’t a valid handle: use letters, digits, dots, and dashes`;
  if (isMissing(newText)) return say`${newText} reads like a placeholder: use a name`;
  const taken = documents.find(({ snapshot }) => isTaken(snapshot, symbol, newText));
  return taken && say`${fileOf(taken.snapshot)} already has the ${asMessage(symbol.kind)} ${newText}`;
}

function refusalOfId(
  symbol: PlanSymbol,
  newText: string,
  documents: readonly DocumentOccurrences[],
): Message | undefined {
  if (readId(newText)?.end !== newText.length)
    return say`${newText} isn’t a valid ID; use one to four capital letters and a number, such as D7`;
  for (const { snapshot } of documents) {
    const other = snapshot.names.withId(newText).find((entity) => entity !== symbol.entity);
    if (other) return say`${newText} is already the ID of ${other.name.text}`;
  }
  return undefined;
}

/** Another entity of the kind has the name; the same entity in other case or with other dashes doesn't count. */
function isTaken({ names }: PlanSnapshot, symbol: PlanSymbol, newText: string): boolean {
  if (comparableLabel(newText) === comparableLabel(symbol.name)) return false;
  return names.named(newText).some(({ kind }) => kind === symbol.kind);
}

function fileOf({ uri }: PlanSnapshot): string {
  return safelyDecoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The new text of an occurrence; undefined if it stays: a name's id, an id's name, a person's handle. */
function editOf(
  snapshot: PlanSnapshot,
  { spelling, range }: Occurrence,
  { spelling: asked }: Occurrence,
  newText: string,
): TextEdit | undefined {
  if (familyOf(spelling) !== familyOf(asked)) return undefined;
  const text = spelling === 'first name' ? newText.split(/\s+/)[0]! : newText;
  if (text === textAt(snapshot, range)) return undefined;
  return { range, newText: text };
}

function familyOf(spelling: Spelling): Spelling {
  return spelling === 'first name' ? 'name' : spelling;
}

function textAt({ plan }: PlanSnapshot, { start, end }: Range): string {
  return plan.document.text.slice(start, end);
}
