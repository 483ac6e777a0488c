import type { Plan } from '../../plan/plan';
import { isByOthers } from '../../plan/planContents';
import { natureByTitle } from '../../plan/evidence/documentNature';
import { writtenMentions } from '../../plan/plan';
import { isMarked } from '../../plan/marks';
import { textsOf } from '../../plan/sectionTexts';
import type { Chunk } from '../../syntax/chunks';
import type { SourceText } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import type { Range } from '../../text/range';
import { Ranges } from '../../text/ranges';
import { defineRule } from '../rule';
import { anyOf } from '../../plan/vocabulary/words';
import { isQuoted } from '../../plan/values/wordMentions';
import type { Message } from '../../text/message';
import { say } from '../../text/message';

export default defineRule({
  id: 'placeholder-text',
  kind: 'missing',
  title: 'No placeholder text from a template remains',
  why: 'Text that still reads “insert name here” was not written for this plan, and readers wonder what else was not. Fill it in or remove it; an empty line is more honest.',
  *check({ plan }) {
    // Placeholders are what a template is for.
    if (isByOthers(plan) && natureByTitle(plan.self.name.text) === 'practice') return;
    for (const chunk of plan.document.chunks) {
      if (!hasSign(chunk.original)) continue;
      for (const { at, text } of placeholdersOf(chunk)) {
        // An open field is left to the rule that requires it.
        if (isInOpenField(plan, at)) continue;
        const isOpen = /^(?:TBD|TBC|TBA)$/.test(text);
        yield {
          at,
          message: isOpen
            ? say`Replace the placeholder “${text}”, or add a date by which it will be known`
            : say`“${text}” is placeholder text from a template: replace or remove it`,
          together: isOpen ? stillOpen : leftIn,
        };
      }
    }
  },
});

const stillOpen = (count: number): Message =>
  say`${count} places are still to be decided: replace them, or add dates by which they will be known`;
const leftIn = (count: number): Message => say`${count} placeholders from a template remain: replace or remove them`;

interface Placeholder {
  readonly at: Range;
  readonly text: string;
}

const fillIn = String.raw`\[${anyOf('fillIn')}\b`;
/** An amount whose figure is left open: `₹X`, `$[amount]`, `XX €`, `$__`; not the sign of `12 x £50`. */
const openAmount = String.raw`(?<!\d ?)\p{Sc} ?(?:X{1,4}(?![\p{L}\d])|\[[^\]\d]{1,30}\]|_{2,})|(?<![\p{L}\d]|\d )X{1,4} ?\p{Sc}(?! ?\d)`;
const leftOver = new RegExp(
  String.raw`${fillIn}[^\]]{0,60}\](?!\()|${openAmount}|\{\{[^{}]{0,60}\}\}|\blorem ipsum\b|\bX{3,}\b`,
  'giu',
);
const openWord = /(?<=\p{L}\s)\b(?:TBD|TBC|TBA)\b(?=\s\p{L})/gu;

const anySign = new RegExp(String.raw`${fillIn}|${openAmount}|\{\{|lorem|XXX|\bTB[ACD]\b`, 'iu');

const hasSign = memoized((chunk: Chunk) => anySign.test(chunk.text));

const placeholdersOf = memoized((chunk: Chunk): readonly Placeholder[] =>
  chunk.parts.flatMap(({ heading, blocks }) => [
    ...(heading ? matches(heading.text, leftOver) : []),
    ...blocks.flatMap((block) => [
      ...textsOf(block).flatMap((text) => matches(text, leftOver)),
      ...(block.kind === 'paragraph' ? matches(block.text, openWord) : []),
    ]),
  ]),
);

/** The matches of a pattern in a text outside code, links and quotation marks. */
function matches(text: SourceText, pattern: RegExp): Placeholder[] {
  return Array.from(text.text.matchAll(pattern)).flatMap(({ 0: placeholder, index }) => {
    const end = index + placeholder.length;
    return isMarked(text, index, end) || isFilledByMachine(placeholder) || isQuoted(text.text, index, end)
      ? []
      : [{ at: text.at(index, end), text: placeholder }];
  });
}

function isInOpenField(plan: Plan, place: Range): boolean {
  return openFieldsOf(plan).enclose(place);
}

const openFieldsOf = memoized(
  (plan: Plan) =>
    new Ranges(
      writtenMentions(plan).flatMap(({ fields }) =>
        fields.flatMap(({ isMissing, range }) => (isMissing ? [range] : [])),
      ),
    ),
);

/** A site generator's macro or a mail-merge field: `{{ site.url }}`, `{{< note >}}`, `{{first_name}}`. */
function isFilledByMachine(placeholder: string): boolean {
  const inside = /^\{\{(.*)\}\}$/s.exec(placeholder)?.[1]?.trim();
  if (inside === undefined) return false;
  return (
    /[<>%|.$#/=("'&^!]/.test(inside) ||
    /^[\p{L}\d]+(?:[_-][\p{L}\d]+)+$|^\p{Ll}+\p{Lu}\S*$|^(?:\p{Lu}\p{Ll}+){2,}$/u.test(inside)
  );
}
