import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Output } from '../outputs/output';
import type { OutputService } from '../service/outputService';
import { createOutputService } from '../service/outputService';
import { english } from '../text/message';
import type { BriefOptions } from './arguments';
import { complainOf, failureOf } from './failure';
import { shownPath } from './files';
import type { LoadedPlan, LoadedPlans } from './loadPlans';
import { loadPlansInto } from './loadPlans';
import { uriOf } from './loader';
import { templateFor } from './templates';
import { complain, noPlans, printDocument } from './terminal';
import { writeOutput } from './writeOutput';

/** Runs `baton brief`: one brief of one vendor. Returns the exit code: 0, or 2 if there is none. */
export function runBrief(options: BriefOptions): number {
  const loaded = loadPlansInto(createOutputService, process.cwd(), options.paths, options.today, { hasOthers: true });
  complainOf(loaded.failures);
  if (loaded.plans.length === 0) {
    if (loaded.failures.length === 0) complain(noPlans);
    return 2;
  }
  const plan = planOf(options, loaded);
  return plan && isWritten(plan, options, loaded) ? 0 : 2;
}

/** The one plan that has the vendor; complains if none has, or several. */
function planOf({ vendor }: BriefOptions, { plans, service }: LoadedPlans<OutputService>): LoadedPlan | undefined {
  const uris = service.outputs.plansWithVendor(
    plans.map(({ uri }) => uri),
    vendor,
  );
  const [only, ...others] = plans.filter(({ uri }) => uris.includes(uri));
  if (only && others.length === 0) return only;
  if (only) {
    complain(`${vendor} is in several plans; name the one: ${[only, ...others].map(({ path }) => path).join(', ')}`);
    return undefined;
  }
  const [close] = service.outputs.vendorsLike(
    plans.map(({ uri }) => uri),
    vendor,
  );
  complain(
    close === undefined
      ? `no vendor in these plans is called ${vendor}; use the name or ID of a vendor`
      : `no vendor in these plans is called ${vendor}; did you mean ${close}?`,
  );
  return undefined;
}

/** Writes the brief of a vendor of a plan; complains if it can't. */
function isWritten(
  plan: LoadedPlan,
  { vendor, format, out, force }: BriefOptions,
  { service }: LoadedPlans<OutputService>,
): boolean {
  const cwd = process.cwd();
  const path = fileURLToPath(plan.uri);
  const target = out === undefined ? undefined : resolve(cwd, out);
  let about = plan.path;
  try {
    about = join('.baton', 'templates', 'brief.md');
    const template = templateFor(path, 'brief.md', cwd);
    about = plan.path;
    const base = uriOf(target ?? path);
    const output = service.outputs.brief(plan.uri, vendor, { format, base, template: template?.text });
    if (output?.kind !== 'document') {
      complainAbout(output, template && shownPath(cwd, template.path), plan.path);
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

function complainAbout(output: Exclude<Output, { kind: 'document' }> | undefined, template = '', plan = ''): void {
  if (output?.kind === 'template') complain(`${template}: ${english(output.reason)}`);
  if (output?.kind !== 'leak') return;
  complain(`${plan}: nothing was written, because the brief would give away:`);
  for (const leak of output.leaks) complain(`  ${english(leak)}`);
}
