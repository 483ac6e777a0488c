import { blockQuote, list } from 'micromark-core-commonmark';
import type { Construct, ConstructRecord, ParseContext, State, TokenizeContext } from 'micromark-util-types';
import type { Bound } from './bounds';
import { deepestNesting, mostLazyLines, refuse } from './bounds';

/** Open containers on the current line. */
interface Depth {
  line: number;
  depth: number;
  /** Start of the last one; the parser looks at each new one twice. */
  last: number;
  /** Start of the open paragraph, and of its last line; the parser looks at each twice. */
  lazyLines: number;
  lastLazy: number;
  readonly refused: Set<Bound>;
}

const depths = new WeakMap<ParseContext, Depth>();

function depthOf({ parser }: TokenizeContext, line: number): Depth {
  let depth = depths.get(parser);
  if (!depth)
    depths.set(parser, (depth = { line, depth: 0, last: -1, lazyLines: 0, lastLazy: -1, refused: new Set() }));
  if (depth.line !== line) {
    depth.line = line;
    depth.depth = 0;
    depth.last = -1;
  }
  return depth;
}

/**
 * The container, unless too many others are open on its line. The parser's own construct must stay, because it
 * continues a container; it would be tried next, so it is disabled until the next lookup.
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
        refuse('depth', open.refused, offset);
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

/** Whether the construct of this name is disabled in the parser. */
function allowed({ parser }: TokenizeContext, name: string): string[] {
  const disabled = (parser.constructs.disable.null ??= []);
  while (disabled[disabled.length - 1] === name) disabled.pop();
  return disabled;
}

/** Ends a paragraph that continues lazily for too long. */
export const endOfLaziness: Construct = {
  tokenize(_effects, ok, nok) {
    return (code) => {
      const { line, offset } = this.now();
      const state = depthOf(this, line);
      // Where nothing can be interrupted, a block begins.
      if (!this.interrupt) state.lazyLines = 0;
      if (!this.interrupt || !this.parser.lazy[line] || state.lastLazy === line) return nok(code);
      state.lastLazy = line;
      state.lazyLines++;
      if (state.lazyLines <= mostLazyLines) return nok(code);
      refuse('lazyLines', state.refused, offset);
      return ok(code);
    };
  },
};

const boundedList = notTooDeep(list);
const digits = Array.from({ length: 10 }, (_, digit) => [48 + digit, boundedList]);

/** Quotes and items, bounded, by the code of their first character. */
export const boundedContainers: ConstructRecord = {
  42: boundedList,
  43: boundedList,
  45: boundedList,
  62: notTooDeep(blockQuote),
  ...(Object.fromEntries(digits) as Record<string, Construct>),
};
