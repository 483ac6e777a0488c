import type { Range } from '../../text/range';
import type { Entity } from '../entity';
import type { EntityKind } from '../fields';

/** The keys by which a text may refer to an entity. */
export interface Name {
  readonly id: string;
  readonly key: string;
  /** The id that is followed by more words: `D1 Message house`. */
  readonly leadingId?: string;
}

/** How long after a predecessor is ready, or has started, its successor can start. */
export interface Lag {
  /** Negative for a lead: the successor starts earlier. A fraction of a day counts as a whole one. */
  readonly days: number;
  readonly kind: 'working' | 'calendar';
  /** The whole text: the name and the lag. */
  readonly range: Range;
}

/** A mention of an entity: by id, by name, or by a link. */
export interface Reference {
  /** The name as written, without markup. */
  readonly text: string;
  readonly range: Range;
  /** Half-open UTF-16 offsets of the value: the name with its lag. */
  readonly start: number;
  readonly end: number;
  /** The mentioned entity; undefined if nothing in the plan has this name, or if several do. */
  readonly target?: Entity;
  /** The entities of which one is meant, if several have this name. */
  readonly candidates?: readonly Entity[];
  /** The entity that the text begins with, where what follows isn't understood: `D1 + 50%`. */
  readonly nearest?: Entity;
  /** The address of a link to another file; whether the file exists isn't known here. */
  readonly url?: string;
  /** The lag: `D1 + 5 days`, `2 weeks after D1`. */
  readonly lag?: Lag;
  /** What of the mentioned work has to come first: all of it, unless only its start is named. */
  readonly from?: 'finish' | 'start';
  /** Whether only the finish of what depends on it has to come after that: `D1 FF`. */
  readonly to?: 'finish';
  /** What follows the name and changes nothing, in offsets of the value. */
  readonly note?: { readonly start: number; readonly end: number };
  /** Whether the same text mentions others too: `D1–D3`. */
  readonly isOfRange?: boolean;
}

/** What a text that mentions entities is resolved by. */
export interface Lookup {
  /** Every entity of these kinds that a text as a whole names. */
  all(name: Name, kinds: readonly EntityKind[]): readonly Entity[];
  /** What a link leads to; undefined for a link into another file that isn't about one of the plan's entities. */
  linked(url: string, name: Name, kinds: readonly EntityKind[]): Entity | undefined;
  /** The most separators in any name: only so many items are tried as one name. */
  readonly mostSeparators: number;
}
