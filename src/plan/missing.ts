import { anyOf } from './vocabulary/words';

const signs = String.raw`[—–―−_-]+|[@]?\?+|x{3,}|\{\{[^{}]*\}\}|\[(?!\p{L}{1,4}-?\d[\d.]*\])[^\]]*\]|…|\.{3}`;
const placeholder = new RegExp(String.raw`^(?:${signs}|@?${anyOf('toBeFilledIn')}|${anyOf('missing')})\.?$`, 'iu');

const longestPlaceholder = 200;

/**
 * True for a value that is still open: empty, a dash, `TBD`, `none yet`, `[Name]` and similar. A link such as
 * `[Name](url)` is a value, and so is an id in brackets: `[D1]`. Bad input is no special case: any text is either open or not.
 */
export function isMissing(text: string): boolean {
  const visible = text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').trim();
  return visible === '' || (visible.length <= longestPlaceholder && placeholder.test(visible));
}
