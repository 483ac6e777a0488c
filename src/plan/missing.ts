import { anyOf } from './vocabulary/vocabulary';

const signs = String.raw`[—–―−_-]+|[@]?\?+|x{3,}|\{\{[^{}]*\}\}|\[[^\]]*\]|…|\.{3}`;
const placeholder = new RegExp(String.raw`^(?:${signs}|@?${anyOf('toBeFilledIn')}|${anyOf('missing')})\.?$`, 'i');

const longestPlaceholder = 200;

/**
 * True for a value that says nothing yet: empty, a dash, `TBD`, `none yet`, `[Name]` and their like. A link such as
 * `[Name](url)` says something. Bad input is no special case: any text either says something or does not.
 */
export function isMissing(text: string): boolean {
  const said = text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').trim();
  return said === '' || (said.length <= longestPlaceholder && placeholder.test(said));
}
