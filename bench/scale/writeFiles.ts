import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Construct } from '../hostile/constructs';
import { folder } from '../hostile/workspaces';

/** Writes the files of constructs below a folder, each construct's apart from those of others; answers how many files that are. */
export function writeFiles(below: string, constructs: readonly Construct[], size: number): number {
  let count = 0;
  for (const [index, { name, context, files }] of constructs.entries()) {
    const safe = `${name} ${context}`.replace(/[^\p{L}\p{N}]+/gu, '-');
    const made = files(size);
    for (const { uri, text } of made) {
      const inside = uri.slice(folder.length);
      const path = made.length > 1 ? join(below, `${index}-${safe}`, inside) : join(below, `${index}-${safe}.plan.md`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      count++;
    }
  }
  return count;
}
