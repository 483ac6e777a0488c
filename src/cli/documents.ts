import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Output } from '../outputs/output';
import type { OutputService } from '../service/outputService';
import { english } from '../text/message';
import { complainOf, failureOf } from './failure';
import { shownPath } from './files';
import type { LoadedPlan } from './loadPlans';
import { uriOf } from './loader';
import { templateFor } from './templates';
import { complain, printDocument } from './terminal';
import { writeOutput } from './writeOutput';

/** A document to make from plans, and where it goes. */
export interface DocumentRequest {
  readonly service: OutputService;
  /** At least one; the workspace's own template is the one nearest to the first. */
  readonly plans: readonly LoadedPlan[];
  readonly template: string;
  /** Makes the document from the text of the template, if there is one. `target` is the path of its file, if it gets one. */
  readonly make: (template: string | undefined, target: string | undefined) => Output | undefined;
  /** The file to write, from the current folder; undefined to print the document. */
  readonly out?: string;
  readonly force: boolean;
}

/** Makes a document and prints or writes it. Complains, and returns false, if it can't. */
export function isDocumentWritten({ service, plans, template: name, make, out, force }: DocumentRequest): boolean {
  const cwd = process.cwd();
  const target = out === undefined ? undefined : resolve(cwd, out);
  const sources = plans.map(({ path }) => path).join(', ');
  let about = join('.baton', 'templates', name);
  try {
    const template = templateFor(fileURLToPath(plans[0]!.uri), name, cwd);
    about = sources;
    const output = make(template?.text, target);
    if (output?.kind !== 'document') {
      complainAbout(output, template && shownPath(cwd, template.path), sources);
      return false;
    }
    about = out ?? about;
    if (target === undefined) printDocument(output.text);
    else writeOutput(target, output.text, { force, isPlan: (file) => service.has(uriOf(file)) });
    for (const { text, why } of output.omissions) complain(`left out “${text}”: ${english(why)}`);
    return true;
  } catch (error) {
    complainOf([failureOf(about, error)]);
    return false;
  }
}

function complainAbout(output: Exclude<Output, { kind: 'document' }> | undefined, template = '', sources = ''): void {
  if (output?.kind === 'template') complain(`${template}: ${english(output.reason)}`);
  if (output?.kind !== 'leak') return;
  complain(`${sources}: nothing was written, because the brief would give away:`);
  for (const leak of output.leaks) complain(`  ${english(leak)}`);
}
