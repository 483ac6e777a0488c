import { mentionsOf } from '../plan/entity';
import type { TextEdit } from '../text/edit';
import { touches } from '../text/range';
import { relativePath } from '../workspace/relativePath';
import type { KnownPlan } from '../workspace/workspace';
import { slotAt } from './completion/slotAt';
import { readable } from './readable';

/** A file or a page of the web that a vendor is to work from. */
export interface Linked {
  /** Its address. */
  readonly uri: string;
  /** What it is called; the name of the file where nothing else is said. */
  readonly name?: string;
}

/**
 * The edit that links collateral where the cursor is in a vendor's Collateral, parted from what stands there. Undefined
 * anywhere else, where the editor's own way of dropping and pasting is as good.
 */
export function collateralLink(known: KnownPlan, offset: number, linked: readonly Linked[]): TextEdit | undefined {
  if (!isCollateral(known, offset)) return undefined;
  const links = linked.flatMap(({ uri, name }) => {
    const path = /^https?:/i.test(uri)
      ? uri.replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'))
      : relativePath(known.uri, uri);
    return path === undefined ? [] : [`[${(name ?? nameOf(uri)).replace(/[[\]|\\]/g, '')}](${path})`];
  });
  if (links.length === 0) return undefined;
  const { text } = known.plan.document;
  const before = text.slice(0, offset);
  const behind = /^[^\r\n]*/.exec(text.slice(offset))![0];
  // A value that stands there already is a list with commas.
  const isFirst = /(?:[:：](?:\*\*)?|[|,;]|[-*+])[ \t]*$/.test(before) || /[\r\n][ \t]*$/.test(before);
  const lead = isFirst ? (/[:：|,;*]$/.test(before) ? ' ' : '') : /[ \t]$/.test(before) ? '' : ', ';
  const rest = behind.trim() === '' || /^\s*[|,;]/.test(behind) ? '' : ', ';
  return { range: { start: offset, end: offset }, newText: `${lead}${links.join(', ')}${rest}` };
}

function nameOf(uri: string): string {
  if (!/^https?:/i.test(uri)) return readable(uri);
  const { host, pathname } = new URL(uri);
  return pathname === '/' ? host : readable(pathname.replace(/\/$/, ''));
}

function isCollateral(known: KnownPlan, offset: number): boolean {
  const slot = slotAt(known, offset);
  if (slot?.kind === 'value') return slot.definition.type === 'collateral';
  return known.plan.vendors
    .flatMap(mentionsOf)
    .some(({ fields }) =>
      fields.some(({ definition, range }) => definition?.type === 'collateral' && touches(range, offset)),
    );
}
