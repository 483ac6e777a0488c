const placeholders =
  /^(?:[—–-]+|TB[DCA]|to be (?:defined|decided|confirmed)|\?+|N\/?A|none(?: yet)?|not yet|x{3,}|@TODO|TODO|@\?|\{\{[^{}]*\}\}|\[[^\]]*\]|…|\.{3})\.?$/i;

/**
 * True for a value that says nothing yet: empty, a dash, TBD, `none yet`, `[Name]` and their like.
 * Bad input is no special case: any text either says something or does not.
 */
export function isMissing(text: string): boolean {
  const said = text.replace(/^[\s\u200b\ufeff]+|[\s\u200b\ufeff]+$/g, '');
  return said === '' || (said.length <= 200 && placeholders.test(said));
}
