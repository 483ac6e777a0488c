import { memoizedStrings } from '../../text/memoizedStrings';
import { hasWord } from '../vocabulary/evidenceWords';

/** Whether a document plans something, or is about how things are done or were: minutes, a handbook, a report. */
export type DocumentNature = 'plan' | 'practice' | 'other';

/** What a document's title says about it. */
export const natureByTitle = memoizedStrings((title: string): DocumentNature => {
  if (title.length > 300) return 'other';
  if (hasWord(title, 'practice')) return 'practice';
  return hasWord(title, 'plan') ? 'plan' : 'other';
}, 100);
