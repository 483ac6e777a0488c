import {
  attention,
  autolink,
  characterEscape,
  characterReference,
  codeText,
  hardBreakEscape,
  htmlText,
  labelEnd,
  labelStartImage,
  labelStartLink,
  lineEnding,
} from 'micromark-core-commonmark';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import type { Construct, ConstructRecord, Effects, Event, State, Token, TokenizeContext } from 'micromark-util-types';
import type { Bound } from './bounds';
import { mostEmphasis, mostInVain, mostOpenBrackets, refuse } from './bounds';

/**
 * The unnamed construct, which joins the stretches of plain text before it. The parser joins them at the end, but
 * removes each from the middle of all events; here they are the last ones. Where one code has several constructs, the
 * parser asks the first of them only.
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

/** How much of the bounds is used up: by one text, or by one parse. */
interface Use {
  emphasis: number;
  vainly: number;
  readonly refused: Set<Bound>;
}

const uses = new WeakMap<TokenizeContext, Use>();

function useOf(context: TokenizeContext): Use {
  let use = uses.get(context);
  if (!use) uses.set(context, (use = { emphasis: 0, vainly: 0, refused: new Set() }));
  return use;
}

/** Emphasis, as long as the text doesn't have too many markers; a run beyond the limit is text as a whole. */
const boundedEmphasis = joining({
  ...attention,
  tokenize(effects, ok, nok) {
    const use = useOf(this);
    const start = this.now().offset;
    if (use.emphasis > mostEmphasis) return nok;
    const ended: State = (code) => {
      use.emphasis += this.now().offset - start;
      if (use.emphasis <= mostEmphasis) return ok(code);
      refuse('emphasis', use.refused, start);
      return nok(code);
    };
    return attention.tokenize.call(this, effects, ended, nok);
  },
});

/** The start of a link or image, unless too many others are open. */
function withRoom(labelStart: Construct): Construct {
  return joining({
    ...labelStart,
    tokenize(effects, ok, nok) {
      return hasRoomForBracket(this) ? labelStart.tokenize.call(this, effects, ok, nok) : nok;
    },
  });
}

/** Brackets that were closed without becoming a link stay in the parser's list until the next one ends. */
function isClosed(labelStart: Token | undefined): boolean {
  const { _balanced: isBalanced = false } = labelStart ?? {};
  return isBalanced;
}

function hasRoomForBracket(context: TokenizeContext): boolean {
  const { _labelStarts: open = [] } = context;
  while (isClosed(open[open.length - 1])) open.pop();
  if (open.length < mostOpenBrackets) return true;
  refuse('brackets', useOf(context).refused, context.now().offset);
  return false;
}

/** The construct, as long as not too much of the text was searched in vain. */
function notInVain(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const use = useOf(this);
      const start = this.now().offset;
      if (use.vainly > mostInVain) {
        refuse('vainly', use.refused, start);
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

/** A bracket's end looks for an address inside, whose failure it doesn't report: its attempts are counted as well. */
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

/** The parser's constructs that these replace, by name. */
export const replacedInText: readonly string[] = [
  'attention',
  'labelStartLink',
  'labelStartImage',
  'labelEnd',
  'codeText',
  'htmlText',
  'autolink',
];

const taskBox = gfmTaskListItem().text![91] as Construct;

/** The content of a paragraph, a heading or a cell, with the boxes of tasks, bounded, by the code of its first character. */
export const boundedText: ConstructRecord = {
  [-5]: joining(lineEnding),
  [-4]: joining(lineEnding),
  [-3]: joining(lineEnding),
  33: withRoom(labelStartImage),
  42: boundedEmphasis,
  60: [joining(notInVain(autolink)), joining(notInVain(htmlText))],
  38: joining(characterReference),
  91: [joining(taskBox), withRoom(labelStartLink)],
  92: [joining(hardBreakEscape), joining(characterEscape)],
  93: boundedLabelEnd,
  95: boundedEmphasis,
  96: joining(notInVain(codeText)),
};
