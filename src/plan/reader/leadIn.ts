import type { Block } from '../../syntax/blocks';
import type { SourceText } from '../../syntax/sourceText';
import { withoutColon } from '../../text/ends';
import type { EntityKind, FieldDefinition } from '../fields';
import { fieldByLabel } from '../fields';
import type { Place } from './partReading';
import { headingEvidence, placeBelow } from '../evidence/headingEvidence';
import { hasWord } from '../vocabulary/evidenceWords';
import { sectionKind } from '../sections';
import { cuesIn } from '../vocabulary/proseWords';
import { definitionByItems } from './vendorWork';
import { entityOfField, entityOfSection } from '../entityKinds';

/** Whether a paragraph is only a label in bold, with or without a colon. */
export function isLabel(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.text.text.length <= longestBold && isBold(block.text);
}

/** Whether all of a line is bold; a colon after it may not be. */
function isBold({ text, marks }: SourceText): boolean {
  return marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end >= text.length - 1);
}

/** In UTF-16 units. */
const longestLabel = 40;
const longestBold = 80;

/** So many words may a line have that introduces a list without a colon: `Purpose`. */
const mostWords = 3;

/** The label at the end of a line that says something else before it: `We want to be first. Goals:` */
function lastLabelOf(line: SourceText): SourceText {
  if (line.text.length <= longestLabel || !/[:：]$/.test(line.text)) return line;
  const from = line.text.search(/(?<=[.!?] )\p{Lu}[^.!?]{2,39}$/u);
  return from > 0 ? line.slice(from) : line;
}

/** A line that introduces the list or table after it. */
export interface LeadIn {
  readonly text: SourceText;
  /** The length of the label in the text. */
  readonly length: number;
  readonly definition?: FieldDefinition;
  readonly entity?: EntityKind;
  /** What it introduces, if only what is there tells whether it is that. */
  readonly place?: Place;
}

/**
 * A paragraph whose last line is only `Deliverables:` or `**Deliverables**` and introduces the list or table after it.
 */
export function leadIn(block: Block | undefined, place: Place, following?: Block): LeadIn | undefined {
  if (block?.kind !== 'paragraph') return undefined;
  const line = lastLabelOf(block.text.slice(block.text.text.lastIndexOf('\n') + 1));
  const entailed = entailedBy(line, place);
  if (entailed) return entailed;
  const label = withoutColon(line.text);
  const isOfBold = isBold(line);
  if (label === '' || label.length > (isOfBold ? longestBold : longestLabel)) return undefined;
  const items = following?.kind === 'list' ? following.items : [];
  const known = place.entity && fieldByLabel(place.entity, label);
  const definition = place.entity === 'vendor' ? definitionByItems(known, items) : known;
  const isMarked = isOfBold || label !== line.text;
  // Directly above a list, a label of what is listed needs neither.
  const isList = definition !== undefined && items.length > 0 && entityOfField[definition.type] !== undefined;
  const isPlain =
    place.entity === undefined &&
    place.isWritten !== true &&
    items.length > 0 &&
    headingEvidence(label).section !== undefined;
  if (!isMarked && !isList && !(isPlain && label.split(' ').length <= mostWords)) return undefined;
  if (definition) return { text: line, length: label.length, definition, entity: entityOfField[definition.type] };
  const section = sectionKind(label);
  const entity = section && entityOfSection[section];
  if (entity) return { text: line, length: label.length, entity };
  // A line such as `**Resources**` ends what a section lists, whatever the section is.
  const above = headingEvidence(label).isOther ? { ...place, isEveryday: true } : place;
  const inside =
    section || place.entity
      ? undefined
      : placeBelow(above, headingEvidence(label), label, place.isWritten ? undefined : place.nature);
  return (
    inside && {
      text: line,
      length: label.length,
      place: { ...inside, nature: place.nature, isWritten: place.isWritten },
    }
  );
}

/** Few words may stand before and after those that introduce aims. */
const farthest = 60;

function isAboutAims(sentence: string): boolean {
  const [cue] = cuesIn(sentence, 'aims');
  return (
    cue !== undefined &&
    cue.start < 20 &&
    sentence.length - cue.end < farthest &&
    (/ to ?[:：]$/.test(sentence) || !sentence.includes(','))
  );
}

/**
 * A sentence that introduces what is to be made: `This will involve:`. It does so also below aims, which some documents put
 * first.
 */
function entailedBy(line: SourceText, { section, entity, nature, isOther }: Place): LeadIn | undefined {
  if (entity || isOther === true || !/[:：]$/.test(line.text) || line.text.length > 200) return undefined;
  // `The goals of the campaign are to:`
  if (section === undefined && nature !== 'practice' && isAboutAims(line.text))
    return { text: line, length: line.text.length, place: { section: 'outcomes', nature } };
  const isFree = (section === undefined && nature === 'plan') || section === 'outcomes';
  if (!isFree) return undefined;
  if (!hasWord(line.text, 'entails')) return undefined;
  return { text: line, length: line.text.length, place: { section: 'deliverables', isEveryday: true, nature } };
}
