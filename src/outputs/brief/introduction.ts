import type { Plan } from '../../plan/plan';

/** The paragraphs above the plan's first section: what its author tells everybody who reads it. */
export function introductionOf(plan: Plan): string[] {
  const texts: string[] = [];
  let headings = 0;
  for (const { parts } of plan.document.chunks)
    for (const { heading, blocks } of parts) {
      if (heading && (heading.depth > 1 || ++headings > 1)) return texts;
      for (const block of blocks) if (block.kind === 'paragraph') texts.push(block.text.text);
    }
  return texts;
}
