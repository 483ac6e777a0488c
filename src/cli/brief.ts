import type { OutputService } from '../service/outputService';
import { createOutputService } from '../service/outputService';
import type { BriefOptions } from './arguments';
import { isDocumentWritten } from './documents';
import { complainOf } from './failure';
import type { LoadedPlan, LoadedPlans } from './loadPlans';
import { loadPlansInto } from './loadPlans';
import { complain, noPlans, notCalled } from './terminal';
import { uriOf } from './loader';

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
  const all = plans.map(({ uri }) => uri);
  const uris = service.outputs.plansWithVendor(all, vendor);
  const [only, ...others] = plans.filter(({ uri }) => uris.includes(uri));
  if (only && others.length === 0) return only;
  complain(
    only
      ? `${vendor} is in several plans; name the one: ${[only, ...others].map(({ path }) => path).join(', ')}`
      : notCalled('no vendor', vendor, service.outputs.vendorsLike(all, vendor)[0], 'the name or ID of a vendor'),
  );
  return undefined;
}

/** Writes the brief of a vendor of a plan; complains if it can't. */
function isWritten(
  plan: LoadedPlan,
  { vendor, format, out, force }: BriefOptions,
  { service }: LoadedPlans<OutputService>,
): boolean {
  return isDocumentWritten({
    service,
    plans: [plan],
    template: 'brief.md',
    make: (template, target) => {
      const base = target === undefined ? plan.uri : uriOf(target);
      return service.outputs.brief(plan.uri, vendor, { format, base, template });
    },
    out,
    force,
  });
}
