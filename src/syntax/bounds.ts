import {
  attention,
  autolink,
  blockQuote,
  characterEscape,
  characterReference,
  codeText,
  hardBreakEscape,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
  lineEnding,
  list,
} from 'micromark-core-commonmark';
import { EditMap } from 'micromark-util-edit-map';
import type {
  Construct,
  Effects,
  Event,
  Extension,
  ParseContext,
  State,
  Token,
  TokenizeContext,
} from 'micromark-util-types';
import type { Message } from '../text/message';
import { say } from '../text/message';

// What the parser takes more than linear time for is read up to a number that no person’s text comes near.

/** Containers (quotes and items) within each other. */
const deepestNesting = 30;
/** Lines behind each other that go on a paragraph without the signs of its container. */
const mostLazyLines = 1000;
/** Signs `*` and `_` in one text: a paragraph, a heading or a cell. */
const mostEmphasis = 2000;
/** Square brackets in one text that are open at once. */
const mostOpenBrackets = 50;
/** Characters of one text that are looked through for the end of code, HTML and addresses that never end. */
const mostInVain = 50_000;

/** A place from which on something is not read, and why. */
export interface Unread {
  readonly offset: number;
  readonly reason: Message;
}

const reasons = {
  depth: say`Quotes and lists that stand this deep in others are read as plain text: ${deepestNesting} levels are read. Take some of the levels away`,
  lazyLines: say`The paragraph ends here: ${mostLazyLines} lines behind each other lack the sign of the quote or item that they belong to. Put a blank line above them`,
  emphasis: say`Emphasis is not read from here on: this text has ${mostEmphasis} signs * and _. Divide it into paragraphs, or put what is code between backticks`,
  brackets: say`This bracket is read as plain text: ${mostOpenBrackets} others are open before it. Close them, or put what is code between backticks`,
  vainly: say`Code, tags and addresses are not read from here on: too much of this text was looked through for the end of others that never end. Close those above, or divide the text into paragraphs`,
};
type Bound = keyof typeof reasons;

/** What was not read so far, in the parse that goes on; parsing is never interrupted by another. */
let unread: Unread[] = [];

/** Parses, and tells with what came of it which parts were not read. */
export function tellingUnread<Result>(parse: () => Result): { result: Result; unread: readonly Unread[] } {
  unread = [];
  return { result: parse(), unread };
}

/**
 * The construct under no name, which joins the stretches of plain text before it. The parser joins them in the end, but
 * takes each out of the middle of all events; here they are the last ones.
 */
function joining(construct: Construct): Construct {
  const { previous } = construct;
  return {
    ...construct,
    name: undefined,
    previous(code) {
      joinText(this.events);
      return previous ? previous.call(this, code) : true;
    },
  };
}

/** Joins a text that has just begun with the one that ended where it begins. */
function joinText(events: Event[]): void {
  const [begun, ended] = [events[events.length - 1], events[events.length - 2]];
  if (begun?.[0] !== 'enter' || begun[1].type !== 'data' || ended?.[0] !== 'exit' || ended[1].type !== 'data') return;
  begun[1].start = ended[1].start;
  events.length -= 3;
  events.push(begun);
}

/** How far the bounds are used up: by one text, or by one parse. */
interface Use {
  emphasis: number;
  vainly: number;
  readonly said: Set<Bound>;
}

const uses = new WeakMap<TokenizeContext, Use>();

function useOf(context: TokenizeContext): Use {
  let use = uses.get(context);
  if (!use) uses.set(context, (use = { emphasis: 0, vainly: 0, said: new Set() }));
  return use;
}

/** Says once in a text, or once in a parse, that a bound is met here. */
function refuse(bound: Bound, said: Set<Bound>, offset: number): void {
  if (said.has(bound)) return;
  said.add(bound);
  unread.push({ offset, reason: reasons[bound] });
}

/** Emphasis, as long as the text does not have too many signs of it; a run that goes beyond is text as a whole. */
const boundedEmphasis = joining({
  ...attention,
  tokenize(effects, ok, nok) {
    const use = useOf(this);
    const start = this.now().offset;
    if (use.emphasis > mostEmphasis) return nok;
    const ended: State = (code) => {
      use.emphasis += this.now().offset - start;
      if (use.emphasis <= mostEmphasis) return ok(code);
      refuse('emphasis', use.said, start);
      return nok(code);
    };
    return attention.tokenize.call(this, effects, ended, nok);
  },
});

/** The start of a link or image, where not too many others are open. */
function withRoom(labelStart: Construct): Construct {
  return joining({
    ...labelStart,
    tokenize(effects, ok, nok) {
      return hasRoomForBracket(this) ? labelStart.tokenize.call(this, effects, ok, nok) : nok;
    },
  });
}

/** Brackets that were closed without becoming a link stay in the parser’s list until the next one ends. */
function isClosed(labelStart: Token | undefined): boolean {
  const { _balanced: isBalanced = false } = labelStart ?? {};
  return isBalanced;
}

function hasRoomForBracket(context: TokenizeContext): boolean {
  const { _labelStarts: open = [] } = context;
  while (isClosed(open[open.length - 1])) open.pop();
  if (open.length < mostOpenBrackets) return true;
  refuse('brackets', useOf(context).said, context.now().offset);
  return false;
}

/** The construct, as long as not too much of the text was looked through in vain. */
function notInVain(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const use = useOf(this);
      const start = this.now().offset;
      if (use.vainly > mostInVain) {
        refuse('vainly', use.said, start);
        return nok;
      }
      const failed: State = (code) => {
        use.vainly += this.now().offset - start;
        return nok(code);
      };
      return construct.tokenize.call(this, effects, ok, failed);
    },
  };
}

/** A bracket's end looks for an address within, whose failing it does not show: what it attempts is counted as well. */
const boundedLabelEnd = joining({
  ...labelEnd,
  tokenize(effects, ok, nok) {
    const counting: Effects = {
      ...effects,
      attempt: (constructs, found, lost) => effects.attempt(notInVain(constructs as Construct), found, lost),
    };
    return labelEnd.tokenize.call(this, counting, ok, nok);
  },
});

/** Containers that are open on the line that is read. */
interface Depth {
  line: number;
  depth: number;
  /** Where the last of them began; the parser looks at each new one twice. */
  last: number;
  lazyLines: number;
  lastLazy: number;
  readonly said: Set<Bound>;
}

const depths = new WeakMap<ParseContext, Depth>();

function depthOf({ parser }: TokenizeContext, line: number): Depth {
  let depth = depths.get(parser);
  if (!depth) depths.set(parser, (depth = { line, depth: 0, last: -1, lazyLines: 0, lastLazy: -1, said: new Set() }));
  if (depth.line !== line) {
    depth.line = line;
    depth.depth = 0;
    depth.last = -1;
  }
  return depth;
}

/**
 * The container, where not too many others are open on its line. The parser’s own must stay, for it is what goes on a
 * container; it is tried next, so it is taken out of the parser until something is looked at again.
 */
function notTooDeep(container: Construct): Construct {
  const continuation = container.continuation!;
  const name = container.name!;
  return {
    ...container,
    name: undefined,
    tokenize(effects, ok, nok) {
      const disabled = allowed(this, name);
      const { line, offset } = this.now();
      const open = depthOf(this, line);
      const isAnother = open.last !== offset;
      if (open.depth >= deepestNesting && isAnother) {
        refuse('depth', open.said, offset);
        disabled.push(name);
        return nok;
      }
      const opened: State = (code) => {
        if (isAnother) open.depth++;
        open.last = offset;
        return ok(code);
      };
      return container.tokenize.call(this, effects, opened, nok);
    },
    continuation: {
      ...continuation,
      tokenize(effects, ok, nok) {
        allowed(this, name);
        const open = depthOf(this, this.now().line);
        const goesOn: State = (code) => {
          open.depth++;
          return ok(code);
        };
        return continuation.tokenize.call(this, effects, goesOn, nok);
      },
    },
  };
}

/** What is taken out of the parser, the construct of this name no more. */
function allowed({ parser }: TokenizeContext, name: string): string[] {
  const disabled = (parser.constructs.disable.null ??= []);
  while (disabled[disabled.length - 1] === name) disabled.pop();
  return disabled;
}

/** Ends a paragraph that goes on lazily for too long. */
const endOfLaziness: Construct = {
  tokenize(_effects, ok, nok) {
    return (code) => {
      const { line, offset } = this.now();
      if (!this.interrupt || !this.parser.lazy[line]) return nok(code);
      const state = depthOf(this, line);
      if (state.lastLazy === line) return nok(code);
      state.lazyLines = state.lastLazy === line - 1 ? state.lazyLines + 1 : 1;
      state.lastLazy = line;
      if (state.lazyLines <= mostLazyLines) return nok(code);
      state.lazyLines = 0;
      refuse('lazyLines', state.said, offset);
      return ok(code);
    };
  },
};

const boundedList = notTooDeep(list);
const digits = Array.from({ length: 10 }, (_, digit) => [48 + digit, boundedList]);

/** CommonMark with bounds: takes the place of what the parser has of the same names. */
export const boundedConstructs: Extension = {
  disable: {
    null: ['attention', 'labelStartLink', 'labelStartImage', 'labelEnd', 'codeText', 'htmlText', 'autolink'],
  },
  document: {
    42: boundedList,
    43: boundedList,
    45: boundedList,
    62: notTooDeep(blockQuote),
    ...(Object.fromEntries(digits) as Record<string, Construct>),
  },
  flow: { null: endOfLaziness },
  text: {
    [-5]: joining(lineEnding),
    [-4]: joining(lineEnding),
    [-3]: joining(lineEnding),
    33: withRoom(labelStartImage),
    42: boundedEmphasis,
    60: [joining(notInVain(autolink)), joining(notInVain(htmlText))],
    38: joining(characterReference),
    91: withRoom(labelStartLink),
    92: [joining(hardBreakEscape), joining(characterEscape)],
    93: boundedLabelEnd,
    95: boundedEmphasis,
    96: joining(notInVain(codeText)),
  },
};

/**
 * Changes a list of events where something changes, not from its beginning on: the parser’s own way copies all that came
 * before at each item and each underlined heading.
 */
EditMap.prototype.consume = function consume(events) {
  this.map.sort((a, b) => a[0] - b[0]);
  const tails: (typeof events)[] = [];
  for (const [at, removed, added] of this.map.toReversed()) {
    tails.push(events.slice(at + removed), added);
    events.length = at;
  }
  for (const tail of tails.toReversed()) for (const event of tail) events.push(event);
  this.map.length = 0;
  this.index.clear();
};
