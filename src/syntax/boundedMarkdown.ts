import { EditMap } from 'micromark-util-edit-map';
import type { Extension } from 'micromark-util-types';
import { boundedContainers, endOfLaziness } from './boundedContainers';
import { boundedText, replacedInText } from './boundedText';

/** CommonMark and the boxes of tasks, with bounds: replaces the parser's constructs of the same names. */
export const boundedMarkdown: Extension = {
  disable: { null: [...replacedInText] },
  document: boundedContainers,
  flow: { null: endOfLaziness },
  text: boundedText,
};

/**
 * Edits a list of events at the position of the change: the parser's own method copies everything before it at each
 * item and each underlined heading.
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
