import type { Message, Words } from '../../text/message';
import { asMessage, say, textOf } from '../../text/message';
import type { Range } from '../../text/range';
import { asRead, calledOf, isDoubtful } from './asRead';
import type { PlanReading } from './planReading';

/** A Markdown text that shows what is understood of a document. */
export interface ReadingDocument {
  readonly text: string;
  /** Parts of it that lead to what they are about. */
  readonly links: readonly ReadingLink[];
}

export interface ReadingLink {
  /** In the text. */
  readonly range: Range;
  /** In the document that was read. */
  readonly target: Range;
}

/** Each item of a document with its fields, as written and as read. */
export function readingDocument(reading: PlanReading, words: Words): ReadingDocument {
  const writer = new Writer();
  const { title, entities } = reading;
  const doubtful = entities.flatMap((entity) =>
    entity.fields.filter(isDoubtful).map((field) => ({ field, called: calledOf(entity) })),
  );
  writer.add(`# ${words(say`What is read of ${title}`)}\n\n${words(summaryOf(doubtful.length))}\n`);
  if (doubtful.length > 0) writer.add('\n');
  for (const { field, called } of doubtful) {
    writer.add('- ');
    writer.link(`${called === '' ? title : called}, ${field.title}:`, field.range);
    writer.add(` ${inOneLine(asRead(field, words))}\n`);
  }
  for (const entity of entities) {
    const { kind, vendor, strength, inWords, fields } = entity;
    const kindInWords = words(asMessage(kind));
    const called = calledOf(entity);
    const about = [kindInWords, vendor, strength === 'guessed' ? words(say`guessed`) : undefined];
    writer.add('\n## ');
    writer.link(called === '' ? kindInWords : called, entity.range);
    writer.add(` (${about.filter((part) => part !== undefined).join(', ')})\n`);
    if (inWords !== undefined) writer.add(`\n→ ${inOneLine(textOf(inWords, words))}\n`);
    if (fields.length > 0) writer.add('\n');
    for (const field of fields) {
      writer.add('- ');
      writer.link(`${field.title}:`, field.range);
      writer.add(` ${inOneLine(asRead(field, words))}\n`);
    }
  }
  return writer.finish();
}

function summaryOf(count: number): Message {
  if (count === 0) return say`All values are understood`;
  return count === 1 ? say`1 value isn’t understood` : say`${count} values aren’t understood`;
}

/** Collects the text and its links. What comes from the document is written in one line. */
class Writer {
  #text = '';
  readonly #links: ReadingLink[] = [];

  add(text: string): void {
    this.#text += text;
  }

  link(text: string, target: Range): void {
    const start = this.#text.length;
    this.#text += inOneLine(text);
    this.#links.push({ range: { start, end: this.#text.length }, target });
  }

  finish(): ReadingDocument {
    return { text: this.#text, links: this.#links };
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
