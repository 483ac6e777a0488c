import type { Plan } from '../plan/plan';
import { frontMatterType } from '../syntax/frontMatter';

const planTypes: readonly string[] = [
  'marketing-plan',
  'campaign',
  'launch-plan',
  'go-to-market-plan',
  'content-plan',
  'media-plan',
];

/** The values of `type:` that make a document a plan, and the one that makes it a vendor's file. */
export const documentTypes: readonly string[] = [...planTypes, 'vendor'];

/** The kind that the front matter of a document states; undefined without front matter, or for any other type. */
export function statedKind(text: string): Plan['kind'] | undefined {
  const type = frontMatterType(text);
  if (type === 'vendor') return 'vendor';
  return type !== undefined && planTypes.includes(type) ? 'plan' : undefined;
}

/**
 * Whether a document surely is a plan, or a vendor's file: its type says so. Other tools name their files `*.plan.md` too,
 * and games have campaigns, so these are only plans where something in them reads like one.
 */
export function isSurelyPlan(text: string): boolean {
  return statedKind(text) !== undefined && frontMatterType(text) !== 'campaign';
}
