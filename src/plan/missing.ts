import { once } from '../text/once';
import { spellingsOf } from './vocabulary/words';

const signs = String.raw`[—–―−_-]+|[@]?\?+|[Xx]{3,}|\{\{[^{}]*\}\}|\[(?!\p{L}{1,4}-?\d[\d.]*\])[^\]]*\]|…|\.{3}`;
const signsAlone = new RegExp(String.raw`^(?:${signs})\.?$`, 'u');

/** In lower case. */
const placeholders = once(
  () =>
    new Set(
      [...spellingsOf('toBeFilledIn').flatMap((word) => [word, `@${word}`]), ...spellingsOf('missing')].map((word) =>
        word.toLowerCase(),
      ),
    ),
);

const longestPlaceholder = 200;

/**
 * True for a value that is still open: empty, a dash, `TBD`, `none yet`, `[Name]` and similar. A link such as
 * `[Name](url)` is a value, and so is an id in brackets: `[D1]`. Bad input is no special case: any text is either open or not.
 */
export function isMissing(text: string): boolean {
  const visible = text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').trim();
  if (visible === '') return true;
  if (visible.length > longestPlaceholder) return false;
  const lower = visible.toLowerCase();
  return (
    placeholders().has(lower) ||
    (lower.endsWith('.') && placeholders().has(lower.slice(0, -1))) ||
    signsAlone.test(visible)
  );
}
