import { anyOf } from './vocabulary/words';

const signs = String.raw`[—–―−_-]+|[@]?\?+|x{3,}|\{\{[^{}]*\}\}|\[[^\]]*\]|…|\.{3}`;
const placeholder = new RegExp(String.raw`^(?:${signs}|@?${anyOf('toBeFilledIn')}|${anyOf('missing')})\.?$`, 'i');

const longestPlaceholder = 200;

/**
 * True for a value that is still open: empty, a dash, `TBD`, `none yet`, `[Name]` and similar. A link such as
 * `[Name](url)` is a value. Bad input is no special case: any text is either open or not.
 */
export function isMissing(text: string): boolean {
  const visible = text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').trim();
  return visible === '' || (visible.length <= longestPlaceholder && placeholder.test(visible));
}
