import picomatch from 'picomatch';
import type { IsoDate } from './plan/calendar';
import { check, type Finding } from './rules/check';
import { defaultSettings, type RuleSettings } from './rules/settings';
import { Workspace, type KnownPlan } from './workspace/workspace';

export interface ServiceOptions {
  /** Documents without a type that are plans all the same, as globs. */
  readonly include?: readonly string[];
  readonly settings?: RuleSettings;
  /** The day checks are made for. The core knows no clock, so the host says it. */
  readonly today: IsoDate;
}

/** The address patterns that make a document a plan without a `type:`. */
export const defaultInclude: readonly string[] = ['**/*.plan.md'];

/** Everything Baton can say of a set of documents. No I/O: the host gives the texts and shows the answers. */
export class Service {
  readonly workspace: Workspace;
  #isIncluded: (uri: string) => boolean;

  constructor(private options: ServiceOptions) {
    this.#isIncluded = matcher(options.include);
    this.workspace = new Workspace((uri) => this.#isIncluded(uri));
  }

  /** Takes new settings; documents already given are to be given again where `include` changed. */
  configure(options: Partial<ServiceOptions>): void {
    this.options = { ...this.options, ...options };
    if (options.include) this.#isIncluded = matcher(options.include);
  }

  /** Gives a document its text. True where it is a plan or a vendor's file; any other is not kept. */
  setText(uri: string, text: string): boolean {
    return this.workspace.setText(uri, text);
  }

  /** Forgets a document, and everything that came from it. */
  remove(uri: string): void {
    this.workspace.remove(uri);
  }

  /** What the rules find in a document; nothing for one that is no plan. */
  check(uri: string): Finding[] {
    const known = this.workspace.get(uri);
    return known ? this.#check(known) : [];
  }

  #check(known: KnownPlan): Finding[] {
    const { today, settings = defaultSettings } = this.options;
    const subject = { known, plan: known.plan, names: known.names, workspace: this.workspace, today };
    return check(subject, settings);
  }
}

export function createService(options: ServiceOptions): Service {
  return new Service(options);
}

function matcher(include: readonly string[] = defaultInclude): (uri: string) => boolean {
  const matches = picomatch([...include], { dot: true });
  return (uri) => matches(uri.replace(/^[a-z][\w+.-]*:\/*/i, ''));
}
