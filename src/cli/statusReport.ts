import type { OutputService } from '../service/outputService';
import { createOutputService } from '../service/outputService';
import type { StatusOptions } from './arguments';
import { isDocumentWritten } from './documents';
import { complainOf } from './failure';
import type { LoadedPlans } from './loadPlans';
import { loadPlansInto } from './loadPlans';
import { complain, noPlans, notCalled } from './terminal';

/** Runs `baton report`: the status of all the plans. Returns the exit code: 0, or 2 if something can't be read or written. */
export function runReport(options: StatusOptions): number {
  const loaded = loadPlansInto(createOutputService, process.cwd(), options.paths, options.today);
  complainOf(loaded.failures);
  if (loaded.plans.length === 0) {
    if (loaded.failures.length === 0) complain(noPlans);
    return loaded.failures.length > 0 ? 2 : 0;
  }
  return isWritten(options, loaded) && loaded.failures.length === 0 ? 0 : 2;
}

function isWritten(
  { format, out, force, person: name }: StatusOptions,
  { plans, service }: LoadedPlans<OutputService>,
): boolean {
  const uris = plans.map(({ uri }) => uri);
  const person = name === undefined ? undefined : service.outputs.personIn(uris, name);
  if (name !== undefined && person === undefined) {
    complain(notCalled('nobody', name, service.outputs.peopleLike(uris, name)[0], 'the name of a person'));
    return false;
  }
  return isDocumentWritten({
    service,
    plans,
    template: 'report.md',
    make: (template) => service.outputs.report(uris, person, { format, template }),
    out,
    force,
  });
}
