// The pictures of the README: npm run pictures. Each shows one thing that Baton does in the sample plan.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run.mjs';

export default async function pictures(workbench, shot) {
  const plan = readdirSync(join(root, 'examples'), { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.plan.md'),
  );
  await workbench.open(plan);
  await workbench.showContainer('Baton');
  await workbench.treeRows.first().waitFor();
  await workbench.showProblems();
  await workbench.problems.first().waitFor();
  await shot('overview');
}
