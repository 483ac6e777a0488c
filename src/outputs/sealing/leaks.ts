import type { Message } from '../../text/message';
import { amountsIn } from './amounts';
import { bareForms, comparable } from './comparable';
import { TextWithNames } from './names';
import type { Secret } from './secrets';

/** What is no secret, although others have it too. */
export interface Open {
  /** What is written about the vendor itself, from which its document is made. */
  readonly own: string;
  /** The words of every such document: headings and questions. */
  readonly fixed: string;
  readonly amounts: ReadonlySet<string>;
}

/**
 * What a finished document would give away, wherever in it: in its text, its addresses and attributes, or its comments.
 * Empty if it may go out.
 */
export function leaksIn(documents: readonly string[], secrets: readonly Secret[], open: Open): Message[] {
  const bare = documents.flatMap(bareForms);
  const forms = bare.map(comparable);
  const names = new TextWithNames(bare);
  const fixedNames = new TextWithNames([open.fixed]);
  const amounts = new Set(bare.flatMap((form) => [...amountsIn(form)]));
  const [own, fixed] = [comparable(open.own), comparable(open.fixed)];
  const isLeaked = ({ text, kind, spellings }: Secret): boolean => {
    if (kind === 'part') return false;
    if (kind === 'amount') return amounts.has(text) && !open.amounts.has(text);
    if (spellings && names.has(spellings) && !fixedNames.has(spellings)) return true;
    if (!forms.some((form) => form.includes(text))) return false;
    return !fixed.includes(text) && (kind === 'name' || !own.includes(text));
  };
  const found = new Map<string, Message>();
  for (const secret of secrets) {
    const key = `${secret.what.template} ${secret.what.values.map(String).join(' ')}`;
    if (!found.has(key) && isLeaked(secret)) found.set(key, secret.what);
  }
  return [...found.values()];
}
