import { serviceLevelsInWords } from './serviceLevelsInWords';
import type { SourceText } from '../../syntax/sourceText';
import { memoizedContent } from '../../syntax/sourceText';
import { isMissing } from '../missing';
import type { Reading } from './reading';
import { missing, readAs, unreadable } from './reading';
import { resolveDate } from './resolveDate';
import type { ServiceLevel } from './serviceLevelModel';
import { parseServiceLevels } from './serviceLevelGrammar';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';

/**
 * What a vendor commits to, in numbers: `first draft in 5 business days`, `P1 1h / P2 4h`, `crisis statement in 45
 * minutes, 24/7 from T-2 weeks to T+4 weeks`. Words such as `as soon as possible` are no commitment and aren't read.
 */
export const serviceLevelType: ValueType<readonly ServiceLevel[]> = {
  read: readServiceLevels,
  means: (levels) => levels.map(meansLevel).join('; '),
  inWords: serviceLevelsInWords,
};

function meansLevel({ what, limit, rounds, share, times, isAlways, window }: ServiceLevel): string {
  const units = { hour: 'h', 'business hour': 'bh', minute: 'min', 'working day': 'wd', 'calendar day': 'cd' };
  const length = limit && `${limit.count} ${units[limit.unit]}`;
  const inRounds = rounds && `${rounds} ${rounds === 1 ? 'round' : 'rounds'}`;
  const commitment =
    times ??
    (share && length ? `${share} in ${length}` : share) ??
    (inRounds && length ? `${inRounds} of ${length}` : (length ?? inRounds));
  const when = [isAlways ? '24/7' : '', window ? `${window.first}..${window.last}` : ''];
  const all = [commitment ?? '', ...when].filter((part) => part !== '').join(' ');
  return what === '' ? all : `${what}: ${all}`;
}

const parsed = memoizedContent(({ text }: SourceText) => parseServiceLevels(text));

function readServiceLevels(value: SourceText, { calendar }: ValueContext): Reading<readonly ServiceLevel[]> {
  if (isMissing(value.text)) return missing;
  const { levels, unread, notes } = parsed(value);
  if (levels.length === 0) return unread.length > 0 ? unreadable(value.text) : { state: 'none', unread, notes };
  const unknown: { readonly start: number; readonly end: number }[] = [];
  const resolved = levels.map(({ window: written, ...level }): ServiceLevel => {
    if (!written) return level;
    const window = resolveDate(written.days, calendar);
    if (window && window.first <= window.last) return { ...level, window };
    unknown.push({ start: written.start, end: written.end });
    return level;
  });
  return readAs(resolved, [...unread, ...unknown], notes);
}
