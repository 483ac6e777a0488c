import { lineBreak } from '../text/lines';
import type { Entity } from '../plan/entity';
import type { Plan } from '../plan/plan';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';
import { linesAround } from '../syntax/linesAround';

const bullet = /^[ \t]*(?:[-*+]|(\d{1,9})([.)]))[ \t]+/;

/** Whether an entity is a list item, and not the value of a field or a cell. */
export function isListItem(plan: Plan, { form, range, name, id }: Entity): boolean {
  const { line } = linesAround(plan.document.text, range.start, 0);
  const start = bullet.exec(line.text);
  const first = Math.min(name.range.start, id?.range.start ?? name.range.start);
  // A checkbox or bold markers may be between the bullet and the name.
  return (
    form === 'item' &&
    start !== null &&
    /^(?:\[[ xX]\]\s*)?[*_]{0,3}$/.test(plan.document.text.slice(line.start + start[0].length, first))
  );
}

/**
 * The edit that adds an item after one of a list, with its bullet or the next number, and a checkbox if that has one.
 */
export function itemBehind(plan: Plan, { range, checked }: Entity, content: string): TextEdit {
  const { text } = plan.document;
  const { line } = linesAround(text, range.start, 0);
  const [mark = '- ', number, dot = ''] = bullet.exec(line.text) ?? [];
  const next = number === undefined ? mark : mark.replace(`${number}${dot}`, `${Number(number) + 1}${dot}`);
  return insertion(range.end, `${lineBreak(text)}${next}${checked === undefined ? '' : '[ ] '}${content}`);
}
