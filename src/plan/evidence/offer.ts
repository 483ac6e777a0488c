import type { Block, Heading } from '../../syntax/blocks';
import type { Document } from '../../syntax/document';
import type { SourceText } from '../../syntax/sourceText';
import { withoutColon } from '../../text/ends';
import type { Entity } from '../entity';
import { comparableLabel } from '../labels';
import { splitLabel, splitLines } from '../reader/readFields';
import { hasWord, isOneOf } from '../vocabulary/evidenceWords';
import { guessFrom } from './guess';
import { peopleOnly } from './givenNames';
import { mayBeFirm } from './pricedVendors';
import { untilAside } from './proseVendors';

/** So many headings are the head of a document. */
const mostParts = 6;

/** Who makes an offer, and to whom. */
export interface Offer {
  readonly offerer: Entity;
  readonly client: SourceText;
}

/**
 * Whoever makes an offer to a client: the author of a proposal, a quote, or a statement of work that names its client. They are
 * named by a label such as `Prepared by`, or alone in a heading before the title of the offer.
 */
export function offerOf({ chunks }: Document): Offer | undefined {
  const parts = chunks
    .slice(0, mostParts)
    .flatMap((chunk) => chunk.parts)
    .slice(0, mostParts);
  const headings = parts.flatMap(({ heading }) => heading ?? []);
  const title = headings.slice(0, 3).findIndex(({ text }) => hasWord(text.text, 'offer'));
  if (title < 0) return undefined;
  const facts = parts.flatMap(({ heading, blocks }) => factsIn(heading, blocks));
  const client = facts.find(({ label }) => isOneOf(comparableLabel(label), 'client'))?.value;
  if (!client) return undefined;
  const stated = facts.find(({ label, value }) => isOneOf(comparableLabel(label), 'offeredBy') && isParty(value));
  const name = stated
    ? untilAside(stated.value)
    : headings
        .slice(0, title)
        .map(({ text }) => text)
        .find(isParty);
  return name && { offerer: guessFrom('vendor', name, [], name.range), client };
}

interface Fact {
  readonly label: string;
  readonly value: SourceText;
}

/** What labels state, in a line, in the paragraph after a label, and below a heading. */
function factsIn(heading: Heading | undefined, blocks: readonly Block[]): Fact[] {
  const facts: Fact[] = [];
  let label = heading?.text.text;
  for (const block of blocks) {
    if (block.kind === 'table') {
      for (const { cells } of [{ cells: block.header }, ...block.rows])
        if (cells[0] && cells[1]) facts.push({ label: withoutColon(cells[0].text), value: cells[1] });
      continue;
    }
    const texts = block.kind === 'list' ? block.items.map(({ text }) => text) : splitLines(block.text);
    for (const text of texts) {
      const split = splitLabel(text);
      if (label !== undefined) facts.push({ label, value: text });
      label = undefined;
      if (split && split.value.text !== '') facts.push({ label: split.label.text, value: split.value });
      else if (withoutColon(text.text) !== text.text) label = withoutColon(text.text);
    }
  }
  return facts;
}

function isParty(name: SourceText): boolean {
  const text = untilAside(name);
  return text.text.length < 60 && (peopleOnly(text).length === 1 || mayBeFirm(text.text));
}
