import { readFileSync } from 'node:fs';
import { contexts } from '../hostile/contexts';
import { documents } from '../hostile/documents';
import { patterns } from '../hostile/patterns';
import { filled } from '../hostile/text';
import { makePlan, makeProgramme } from '../plans.mjs';
import type { Chance } from '../random';

/** The documents of a world by address. */
export type Texts = Map<string, string>;

export const folder = 'file:///workspace';

const example = (name: string): string => readFileSync(`examples/${name}`, 'utf8');
const examples = {
  plan: example('autumn-launch.md'),
  draft: example('first-draft.plan.md'),
  vendor: example('vendors/halyard-films.md'),
};

const makers = Object.values(documents);
const places = Object.values(contexts);
const pieces = Object.values(patterns);
const sizes = [200, 300, 500, 700, 1000, 1500, 2000, 3000, 6000];

/** A short text of something hostile, as one pastes or types it. */
export function hostilePiece({ below, one }: Chance): string {
  const text = below(4) === 0 ? one(makers)(one([60, 200, 500])) : filled(one(pieces), one([1, 5, 30, 120]));
  const start = below(3) === 0 ? below(text.length) : 0;
  return text.slice(start, start + 600);
}

/** A document: a plan as people write it, or something hostile; one in a hundred is long. */
export function someText(chance: Chance): string {
  const { below, one } = chance;
  const size = below(100) === 0 ? 24_000 : one(sizes);
  switch (below(6)) {
    case 0:
      return one(makers)(size);
    case 1:
      return one(places)(filled(one(pieces), one([10, 100, 1000])));
    case 2:
      return makeProgramme(1 + below(8), below(1000));
    case 3:
      return examples.draft;
    default:
      return makePlan(size, below(1000));
  }
}

/** The file of a vendor. */
export function someVendor({ below, one }: Chance): string {
  if (below(3) > 0) return examples.vendor;
  return `---\ntype: vendor\n---\n\n# Acme\n\n- **Owner:** Priya Raman\n- **Scope:** ${filled(one(pieces), 40)}\n`;
}

/** The documents with which an episode begins: plans, and files of vendors to which they link. */
export function someTexts(chance: Chance): Texts {
  const texts: Texts = new Map();
  texts.set(`${folder}/vendors/halyard-films.md`, someVendor(chance));
  if (chance.below(8) === 0) texts.set(`${folder}/autumn-launch.md`, examples.plan);
  const count = 1 + chance.below(3);
  for (let plan = 0; plan < count; plan++) texts.set(`${folder}/plan-${plan}.plan.md`, someText(chance));
  return texts;
}
