import type { SourceText } from '../../syntax/sourceText';
import { memoizedStrings } from '../../text/memoizedStrings';
import { memoizedText } from '../../syntax/sourceText';
import type { Entity } from '../entity';
import type { EntityKind } from '../fields';
import { comparableName } from '../labels';
import type { Lookup, Name, Reference } from './reference';
import { append } from '../../text/lists';
import { tokensOf } from '../../text/tokens';
import type { Weights } from '../values/leftOver';
import { leftOver } from '../values/leftOver';
import type { ListItem } from '../values/listItems';
import { listItems } from '../values/listItems';
import type { Stretch } from '../values/reading';
import { Cursor } from '../values/cursor';
import { takeDuration } from '../values/durationForms';
import { laterForm, waitForm } from '../values/waitForm';

/**
 * The entities that a value lists: `D1, D6 and Retail team`, `D2 + 5 days`, `D1–D3`. A name may contain what separates
 * items, so the longest known name at each item counts.
 */
export function mentionsIn(value: SourceText, kinds: readonly EntityKind[], lookup: Lookup): Reference[] {
  return new MentionReader(value, kinds, lookup).read();
}

class MentionReader {
  readonly #found: Reference[] = [];
  readonly #items: readonly ListItem[];

  constructor(
    private readonly value: SourceText,
    private readonly kinds: readonly EntityKind[],
    private readonly lookup: Lookup,
  ) {
    this.#items = listItems(value);
  }

  read(): Reference[] {
    for (let index = 0; index < this.#items.length;) index = this.#readAt(index);
    return this.#found;
  }

  /** Reads what begins at an item and returns the index of the item after it. */
  #readAt(index: number): number {
    const item = this.#items[index]!;
    for (let last = this.#lastTogether(index); last > index; last--) {
      const joined = this.#resolve({ start: item.start, end: this.#items[last]!.end }, true);
      if (joined.some(isResolved)) return this.#take(joined, last + 1);
    }
    const before = this.#found.at(-1);
    const text = this.value.text.slice(item.start, item.end);
    const later = before?.lag || !before?.target || item.after !== 'comma' ? undefined : laterForm(text);
    if (before && later) {
      const range = this.value.at(before.start, item.end);
      this.#found[this.#found.length - 1] = { ...before, end: item.end, lag: { ...later, range } };
      return index + 1;
    }
    const short = this.#shorthand(item, before);
    if (short) return this.#take(short, index + 1);
    const own = this.#withLagOfAll(this.#resolve(item, false), item, before);
    const choice = this.#endOfChoice(index);
    if (choice > index + 1) {
      // Of `D1 or D2`, either may be meant.
      const stretch = { start: item.start, end: this.#items[choice - 1]!.end };
      const { text: name, range } = this.#slice(stretch);
      return this.#take([{ ...stretch, text: name, range, nearest: own[0]?.target }], choice);
    }
    const after = this.#endOfUnknown(index, own);
    if (after === index + 1) return this.#take(own, after);
    // Several items that name nothing are one text, such as `A/B test`; one that follows an id continues its name.
    const [only] = own;
    const stretch = { start: item.start, end: this.#items[after - 1]!.end };
    const { text: name, range } = this.#slice(stretch);
    return this.#take([{ ...only!, ...stretch, text: name, range }], after);
  }

  /** In `2 days after D1 and D2`, the lag is that after both. */
  #withLagOfAll(own: readonly Reference[], { after }: ListItem, before: Reference | undefined): readonly Reference[] {
    const [only, ...others] = own;
    if (after !== 'and' || !before?.lag || !only?.target || only.lag || only.from || others.length > 0) return own;
    const isBefore = takeDuration(new Cursor(this.value.text.slice(before.start, before.end))) !== undefined;
    return isBefore ? [{ ...only, lag: before.lag, from: before.from, to: before.to }] : own;
  }

  #take(references: readonly Reference[], next: number): number {
    append(this.#found, references);
    return next;
  }

  /** The last item that may belong to the name at this one. */
  #lastTogether(index: number): number {
    let left = this.lookup.mostSeparators;
    let last = index;
    for (let at = index + 1; at < this.#items.length; at++) {
      if (this.#items[at]!.after !== 'wrapped' && --left < 0) break;
      last = at;
    }
    return last;
  }

  /** The index after the items that `or` connects with one. */
  #endOfChoice(index: number): number {
    let at = index + 1;
    while (this.#items[at]?.after === 'or') at++;
    return at;
  }

  /** The index after the items that an item that isn't a known name continues in. */
  #endOfUnknown(index: number, own: readonly Reference[]): number {
    const [only, ...others] = own;
    const isOpen = others.length === 0 && only !== undefined && (!isResolved(only) || this.#isOnlyBegun(only));
    let at = index + 1;
    if (!isOpen) return at;
    for (; at < this.#items.length; at++) {
      const item = this.#items[at]!;
      if (item.after === 'comma') break;
      if (this.#resolve(item, false).some(isResolved)) break;
    }
    return at;
  }

  /** Whether a mention is identified by the id that it begins with, and not by its whole text. */
  #isOnlyBegun({ text, target, url }: Reference): boolean {
    if (!target || url !== undefined) return false;
    return !this.lookup.all(nameIn(text), this.kinds).includes(target) && !isIdOf(text, target);
  }

  #slice({ start, end }: { readonly start: number; readonly end: number }): SourceText {
    return pieceOf(this.value, start, end);
  }

  /** In `D1, 2 and 3` the numbers are ids too. */
  #shorthand(item: ListItem, before: Reference | undefined): readonly Reference[] | undefined {
    const digits = this.value.text.slice(item.start, item.end);
    const stem = /^\d{1,4}$/.test(digits) ? before?.target?.id?.value.replace(/(?<!\d)\d+$/, '') : undefined;
    if (!stem || !/\d$/.test(before!.text)) return undefined;
    const [only, ...others] = this.lookup.all(nameIn(`${stem}${digits}`), this.kinds);
    if (!only || others.length > 0) return undefined;
    const { start, end } = item;
    return [{ text: digits, range: this.value.at(start, end), start, end, target: only }];
  }

  /** What a stretch names: as a whole, else without the words and the lag around the name. */
  #resolve(stretch: { readonly start: number; readonly end: number }, isWhole: boolean): readonly Reference[] {
    const { start, end } = stretch;
    const piece = this.#slice(stretch);
    const known = this.#exactly(piece, stretch);
    if (known) return [known];
    const form = waitForm(this.value.text.slice(start, end));
    const name = form ? { start: start + form.name.start, end: start + form.name.end } : stretch;
    const core = form ? this.#slice(name) : piece;
    const timing = form && {
      from: form.from,
      to: form.to,
      ...(form.lag && { lag: { ...form.lag, range: piece.range } }),
    };
    for (const { start: from, end: to } of form?.names ?? []) {
      const inner = this.#exactly(this.#slice({ start: start + from, end: start + to }), stretch);
      if (inner) return [{ ...inner, ...timing }];
    }
    if (isWhole) return [];
    const behind = this.#idBehind(core, stretch);
    if (behind) return [{ ...behind, ...timing }];
    const ids = this.#idRange(core, stretch);
    if (ids) return ids.map((one) => ({ ...one, ...timing }));
    const begun = this.#begun(core, stretch, timing);
    if (!form || begun.target || begun.url !== undefined) return [begun];
    const { start: from, end: to } = form.nameWithArticle;
    const { text, range: at } = this.#slice({ start: start + from, end: start + to });
    return [{ ...begun, text, range: at, ...timing }];
  }

  /** The entity that a text names as a whole, or by a link. */
  #exactly(piece: SourceText, { start, end }: { readonly start: number; readonly end: number }): Reference | undefined {
    const { text, range } = piece;
    const name = nameIn(text);
    const link = piece.marks.find((mark) => mark.kind === 'link');
    if (link?.url !== undefined && link.start === 0 && link.end === text.length) {
      const target = this.lookup.linked(link.url, name, this.kinds);
      const isInside = link.url.startsWith('#');
      if (!target && isInside) return undefined;
      const at = isInside || !target ? piece.rangeOf(link) : range;
      return { text, range: at, start, end, ...(target ? { target } : { url: link.url }) };
    }
    const [first, ...others] = this.lookup.all(name, this.kinds);
    if (!first) return undefined;
    return {
      text,
      range,
      start,
      end,
      ...(others.length === 0 ? { target: first } : { candidates: [first, ...others] }),
    };
  }

  /** `Brief (D1)`: a name with the id that it stands for, unless the name is that of something else. */
  #idBehind(
    { text, range }: SourceText,
    { start, end }: { readonly start: number; readonly end: number },
  ): Reference | undefined {
    const [, name, id] = idBehind.exec(text) ?? [];
    if (name === undefined || id === undefined) return undefined;
    const [target, ...others] = this.lookup.all(nameIn(id), this.kinds);
    if (!target || others.length > 0) return undefined;
    const named = this.lookup.all(nameIn(name), this.kinds);
    const isPlain =
      named.length > 0 ? named.includes(target) : leftOver(name, [], undefined, dependencyWeights).unread.length === 0;
    return isPlain ? { text, range, start, end, target } : undefined;
  }

  /** `D1–D3`: every id of the plan between the two. */
  #idRange(
    { text, range }: SourceText,
    { start, end }: { readonly start: number; readonly end: number },
  ): readonly Reference[] | undefined {
    const ids = idsBetween(text);
    if (!ids) return undefined;
    const found = ids.map((id) => this.lookup.all(nameIn(id), this.kinds));
    if (found[0]!.length !== 1 || found.at(-1)!.length !== 1) return undefined;
    return found.flatMap((all) =>
      all.length === 1 ? [{ text, range, start, end, target: all[0]!, isOfRange: true }] : [],
    );
  }

  /** A text that begins with an id or a link: what follows has to continue the name, or to change nothing. */
  #begun(
    piece: SourceText,
    { start, end }: { readonly start: number; readonly end: number },
    timing: Partial<Pick<Reference, 'from' | 'to' | 'lag'>> | undefined,
  ): Reference {
    const { text, range } = piece;
    const unknown = { text, range, start, end };
    const link = piece.marks.find((mark) => mark.kind === 'link' && mark.start === 0);
    const id = link ? undefined : nameIn(text).leadingId;
    const length = link ? link.end : (id?.length ?? 0);
    if (length === 0) return unknown;
    const lead = link ? this.#exactly(pieceOf(piece, 0, length), { start, end }) : undefined;
    const all = id === undefined ? [] : this.lookup.all(nameIn(id), this.kinds);
    const target = lead?.target ?? (all.length === 1 ? all[0] : undefined);
    const rest = restOf(text, length, target);
    const isPlain = rest !== 'unread';
    const from = start + this.value.text.slice(start, end).indexOf(text);
    const more = rest && isPlain ? { ...timing, note: { start: from + rest.start, end: from + rest.end } } : timing;
    if (lead && !target) return isPlain ? { ...lead, ...more } : unknown;
    if (all.length > 1) return { ...unknown, candidates: all };
    if (!target) return unknown;
    return isPlain ? { ...unknown, target, ...more } : { ...unknown, nearest: target };
  }
}

function isResolved({ target, candidates, url }: Reference): boolean {
  return target !== undefined || candidates !== undefined || url !== undefined;
}

/** A dependency that was removed is none, and one on a part isn't one on the whole. */
const dependencyWeights: Weights = { limits: ['withdrawn', 'partly'] };

/**
 * What follows an id: undefined if it continues the name of the entity, a stretch of the text if it says nothing that
 * could change the meaning, and `unread` if it might.
 */
function restOf(text: string, from: number, target: Entity | undefined): Stretch | 'unread' | undefined {
  const rest = text.slice(from);
  if (rest.includes('?')) return 'unread';
  const first = tokensOf(rest).find(({ kind }) => kind !== 'sign');
  const own = target && tokensOf(target.name.text).find(({ kind }) => kind !== 'sign');
  if (own && first?.text === own.text) return undefined;
  const { unread, notes } = leftOver(rest, [], undefined, dependencyWeights);
  const [note] = notes;
  if (unread.length > 0) return 'unread';
  return note && { start: from + note.start, end: from + notes.at(-1)!.end };
}

function isIdOf(text: string, target: Entity): boolean {
  return text.toUpperCase() === target.id?.value.toUpperCase();
}

/** The part of a text, the same object each time, so that what is read of it is read once. */
function pieceOf(value: SourceText, start: number, end: number): SourceText {
  if (start === 0 && end === value.text.length) return value;
  const pieces = piecesOf(value);
  const key = `${start}-${end}`;
  let piece = pieces.get(key);
  if (!piece) pieces.set(key, (piece = value.original.slice(start, end)));
  return piece.movedTo(value.origin);
}

const piecesOf = memoizedText((_: SourceText) => new Map<string, SourceText>());

/** The keys of a text as a name, without the signs that people put around ids: `#D1`, `[D1]`. */
export const nameIn = memoizedStrings((text: string): Name => {
  const plain = text.trim().replace(/^\[\[?([^[\]]*)\]?\]$|^#(?=\p{L}+-?\d)/u, '$1');
  const leadingId = /^([A-Z]{1,4}-?\d+(?:\.\d+)?)(?![\p{L}\d_]|(?:ss|fs|ff|sf)\b)/iu.exec(plain)?.[1];
  const key = comparableName(plain);
  return { id: plain.toUpperCase(), key, leadingId: leadingId?.toUpperCase() };
});

const idBehind = /^([^()[\]]{1,100}?)\s*[([]([A-Z]{1,4}-?\d+(?:\.\d+)?)[)\]]$/iu;

const between = /^([A-Z]{1,4}-?(?:\d+\.)?)(\d{1,6})(\s*[^\d\s][^\d]{0,20}?)(?:([A-Z]{1,4}-?(?:\d+\.)?))?(\d{1,6})$/iu;
const mostOfRange = 500;

/** The ids from the first to the last of `D1–D3`, `D1 to D3` or `D01..03`, in upper case. */
const idsBetween = memoizedStrings((text: string): readonly string[] | null => {
  const [, stem, first, sign, secondStem, last] = between.exec(text.trim()) ?? [];
  if (stem === undefined || first === undefined || sign === undefined || last === undefined) return null;
  if (secondStem !== undefined && secondStem.toUpperCase() !== stem.toUpperCase()) return null;
  if (!isUntil(sign)) return null;
  const [from, to] = [Number(first), Number(last)];
  if (to <= from || to - from >= mostOfRange) return null;
  return Array.from({ length: to - from + 1 }, (_, index) =>
    `${stem}${String(from + index).padStart(first.length, '0')}`.toUpperCase(),
  );
});

/** Whether a text between two ids makes them the ends of a range: a dash, dots, or a word such as `to`. */
function isUntil(text: string): boolean {
  const cursor = new Cursor(text.trim());
  if (cursor.literal('-', '...') === undefined && cursor.word('link', 'until') === undefined) {
    while (cursor.literal('.') !== undefined);
  }
  return cursor.at > 0 && cursor.isAtEnd;
}
