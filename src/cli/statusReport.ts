import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputService } from '../service/outputService';
import { createOutputService } from '../service/outputService';
import { english } from '../text/message';
import type { StatusOptions } from './arguments';
import { complainOf, failureOf } from './failure';
import { shownPath } from './files';
import type { LoadedPlans } from './loadPlans';
import { loadPlansInto } from './loadPlans';
import { uriOf } from './loader';
import { templateFor } from './templates';
import { complain, noPlans, printDocument } from './terminal';
import { writeOutput } from './writeOutput';

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
  const cwd = process.cwd();
  const uris = plans.map(({ uri }) => uri);
  const person = name === undefined ? undefined : service.outputs.personIn(uris, name);
  if (name !== undefined && person === undefined) {
    const [close] = service.outputs.peopleLike(uris, name);
    complain(
      close === undefined
        ? `nobody in these plans is called ${name}; use the name of a person`
        : `nobody in these plans is called ${name}; did you mean ${close}?`,
    );
    return false;
  }
  let about = join('.baton', 'templates', 'report.md');
  try {
    const template = templateFor(fileURLToPath(uris[0]!), 'report.md', cwd);
    about = plans.map(({ path }) => path).join(', ');
    const output = service.outputs.report(uris, person, { format, template: template?.text });
    if (output.kind !== 'document') {
      if (output.kind === 'template' && template)
        complain(`${shownPath(cwd, template.path)}: ${english(output.reason)}`);
      return false;
    }
    about = out ?? about;
    if (out === undefined) printDocument(output.text);
    else writeOutput(resolve(cwd, out), output.text, { force, isPlan: (file) => service.has(uriOf(file)) });
    return true;
  } catch (error) {
    complainOf([failureOf(about, error)]);
    return false;
  }
}
