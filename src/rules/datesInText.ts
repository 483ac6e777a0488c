import { timelineWithoutStart } from '../plan/evidence/countedTimeline';
import { undatedNow } from '../plan/evidence/relativeToWriting';
import { textLines } from '../plan/evidence/textLines';
import { natureByTitle } from '../plan/evidence/documentNature';
import type { Plan } from '../plan/plan';
import { typeDocs } from '../plan/values/typeDocs';
import { readDates } from '../plan/values/dates';
import type { DateMention } from '../plan/values/dates';
import { isQuoted } from '../plan/values/wordMentions';
import type { SourceText } from '../syntax/sourceText';
import { say } from '../text/message';
import type { Report } from './rule';

/** Each date that is written out in a document, wherever it stands. */
export function* datesWritten(plan: Plan): Iterable<{ readonly text: SourceText; readonly mention: DateMention }> {
  for (const { text } of textLines(plan)) for (const mention of readDates(text.text)) yield { text, mention };
}

/** Days that no calendar has, anywhere in a document: `31 April`. */
export function* impossibleDays(plan: Plan): Iterable<Report> {
  for (const { text, mention } of datesWritten(plan)) {
    const { date, start, end } = mention;
    const written = text.text.slice(start, end);
    // `10-50` is a day only where it has a month's name or a year.
    const isDay = date.kind === 'invalid' && date.day !== undefined && /\p{L}{3}|\d{4}/u.test(written);
    if (!isDay || isQuoted(text.text, start, end)) continue;
    const name = typeDocs.date?.name ?? say`a value`;
    yield {
      at: text.at(start, end),
      message: say`“${written}” can’t be read as ${name}: ${date.reason}`,
    };
  }
}

/** A timeline that counts from a day that isn't stated, and what is to happen in the week in which somebody wrote it. */
export function* datesWithoutDay(plan: Plan): Iterable<Report> {
  if (natureByTitle(plan.self.name.text) === 'practice') return;
  const first = timelineWithoutStart(plan);
  if (first) {
    yield {
      at: first.range,
      kind: 'missing',
      message: say`The timeline counts from “${first.text}”, and no date tells when that is: add the start date`,
    };
  }
  const [now, ...others] = undatedNow(plan);
  if (now) {
    yield {
      at: now.range,
      kind: 'missing',
      message: say`“${now.text}” depends on when it was written, which isn’t stated: add the date`,
      related: others.map(({ range }) => ({ range, message: say`So does this` })),
    };
  }
}
