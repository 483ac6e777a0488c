import { lineBreak } from '../text/lines';
import type { Plan } from '../plan/plan';
import type { SectionKind } from '../plan/sections';
import { sectionNames } from '../plan/sections';
import { sectionTitleIn } from '../plan/wording';
import type { TextEdit } from '../text/edit';
import { insertion } from '../text/edit';

/**
 * The edit that appends lines to a plan's section; a missing section is created in the usual order, with a heading of
 * the same level as the others.
 */
export function appendToSection(plan: Plan, kind: SectionKind, lines: readonly string[]): TextEdit {
  const section = plan.sections.findLast((one) => one.kind === kind);
  if (section) return block(plan, section.range.end, lines);
  const order = Object.keys(sectionNames());
  const next = plan.sections.find((one) => order.indexOf(one.kind) > order.indexOf(kind));
  const depth = plan.sections[0]?.heading.depth ?? 2;
  const heading = `${'#'.repeat(depth)} ${sectionTitleIn(plan, kind)}`;
  return block(plan, next?.heading.range.start ?? plan.document.text.length, [heading, '', ...lines]);
}

/** Lines between two blank ones, before the text at `at` or at the end of the text. */
export function block({ document: { text } }: Plan, at: number, lines: readonly string[]): TextEdit {
  const eol = lineBreak(text);
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1]!)) end--;
  const isLast = at >= text.length;
  const before = end === 0 ? '' : eol + eol;
  const after = isLast ? eol : eol + eol;
  // Existing blank lines stay after the new lines; only missing ones are added.
  const gap = text.slice(end, at);
  const breaks = (gap.match(/\r\n|\r|\n/g) ?? []).length;
  return breaks >= 2 && !isLast
    ? insertion(at, `${lines.join(eol)}${after}`)
    : { range: { start: end, end: at }, newText: `${before}${lines.join(eol)}${after}` };
}
