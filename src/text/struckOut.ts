/** The parts of a text that are struck out with tildes, their marks included, as half-open UTF-16 offsets. */
export function struckOut(text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let open = text.indexOf('~~'); open >= 0;) {
    const close = text.indexOf('~~', open + 2);
    if (close < 0) break;
    found.push({ start: open, end: close + 2 });
    open = text.indexOf('~~', close + 2);
  }
  return found;
}
