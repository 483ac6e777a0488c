import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import { dueOf, isProvided } from '../../plan/progress';
import { listItems } from '../../plan/values/listItems';
import type { SourceText } from '../../syntax/sourceText';
import { relativePath } from '../../workspace/relativePath';
import { resolveLink } from '../../workspace/uri';
import { comparable } from '../sealing/comparable';
import { isConfidential } from '../sealing/confidential';
import type { SealedVendor } from './sealedVendor';
import type { BriefCollateral } from './vendorBrief';

/** What the vendor gets from us, and how much of it is left out because no NDA is signed. */
export function collateralOf(
  sealed: SealedVendor,
  base: string,
): { readonly items: BriefCollateral[]; readonly withheld: number } {
  const { snapshot } = sealed.source;
  const items = new Map<string, BriefCollateral>();
  const add = (item: BriefCollateral | undefined): void => {
    const key = item && comparable(item.name);
    if (item && !items.has(key!)) items.set(key!, item);
  };
  for (const entity of sealed.collateral) add(itemOf(sealed, entity, base));
  const withheld = new Set(sealed.withheld.map(({ name }) => comparable(name.text)));
  for (const face of sealed.faces)
    for (const field of face.fields) {
      if (field.definition?.key !== 'collateral' || field.isMissing || field.items.length > 0) continue;
      const home =
        snapshot.plan.vendors.includes(face) || face.kind !== 'vendor' ? snapshot.uri : snapshot.names.uriOf(face);
      for (const { text, url } of entriesOf(field.value)) {
        if (!sealed.hasNda && isConfidential(text)) withheld.add(comparable(text.replace(/\([^()]*\)/g, '')));
        else add(inlineItem(sealed, text, url && addressFrom(sealed, url, home, base)));
      }
    }
  return { items: [...items.values()], withheld: withheld.size };
}

function itemOf(sealed: SealedVendor, entity: Entity, base: string): BriefCollateral | undefined {
  const { snapshot } = sealed.source;
  const name = sealed.seal.name(nameOf(entity));
  if (name === undefined) return undefined;
  const home = snapshot.names.uriOf(entity);
  return {
    name,
    url: entity.link === undefined ? undefined : addressFrom(sealed, entity.link, home, base),
    isProvided: isProvided(entity),
    due: dueOf(entity, snapshot.calendar),
  };
}

function inlineItem(sealed: SealedVendor, text: string, url: string | undefined): BriefCollateral | undefined {
  const name = sealed.seal.text(text);
  return name === undefined ? undefined : { name, url, isProvided: true };
}

/** The entries of a list in one line; those joined by a word or a slash stay one. */
function entriesOf(value: SourceText): { readonly text: string; readonly url?: string }[] {
  const entries: { start: number; end: number }[] = [];
  for (const { start, end, after } of listItems(value)) {
    const last = entries.at(-1);
    if (last && after !== undefined && after !== 'comma') last.end = end;
    else entries.push({ start, end });
  }
  return entries.map(({ start, end }) => {
    const text = value.slice(start, end);
    return { text: text.text, url: text.marks.find(({ kind }) => kind === 'link')?.url };
  });
}

/**
 * Where a link leads from the place of the brief; undefined for other plans and vendors' files, which aren't for vendors,
 * and for an address that gives something away.
 */
function addressFrom(sealed: SealedVendor, url: string, home: string, base: string): string | undefined {
  if (!sealed.seal.isOpen(decoded(url))) return undefined;
  if (/^(?:https?|mailto):/i.test(url)) return url;
  const target = resolveLink(home, url);
  if (target === undefined || sealed.source.workspace.has(target)) return undefined;
  const path = relativePath(base, target);
  return path !== undefined && sealed.seal.isOpen(decoded(path)) ? path : undefined;
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
