import { parseArgs } from 'node:util';
import type { Direction } from '../features/vendorTree/treeNode';
import type { Profile } from '../rules/settings';
import { profiles } from '../rules/settings';

/** What `baton check` was asked to do. */
export interface CheckOptions {
  /** Files, folders and globs; none means the current folder. */
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly profile?: Profile;
  readonly fix: boolean;
}

/** How `baton graph` can write a graph. */
export const graphFormats = ['mermaid', 'dot', 'svg', 'json'] as const;
export type GraphFormat = (typeof graphFormats)[number];

/** What `baton graph` was asked to write. */
export interface GraphOptions {
  /** Files, folders and globs; none means the current folder. */
  readonly paths: readonly string[];
  readonly format: GraphFormat;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What `baton tree`, `agenda`, `schedule` and `slip` were asked to show. */
export type PlanCommand = {
  /** Files, folders and globs; none means the current folder. */
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  /** YYYY-MM-DD. */
  readonly today: string;
} & (
  | { readonly kind: 'tree'; readonly direction: Direction }
  | { readonly kind: 'agenda' }
  | { readonly kind: 'schedule' }
  /** `days` are working days. */
  | { readonly kind: 'slip'; readonly what: string; readonly days: number }
);

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'check'; readonly options: CheckOptions }
  | { readonly kind: 'plans'; readonly command: PlanCommand }
  | { readonly kind: 'graph'; readonly options: GraphOptions }
  | { readonly kind: 'error'; readonly message: string };

export const usage = `Baton checks marketing plans written in Markdown.

Usage: baton check [paths...]           What is missing and what is broken
       baton tree [paths...]            Who waits for whom
       baton agenda [paths...]          What is overdue, and what today, this
                                        week and later ask for
       baton schedule [paths...]        What is due when, what decides launch
       baton slip WHAT DAYS [paths...]  What moves when WHAT (an id, a name of
                                        work or of a vendor) is DAYS working
                                        days late
       baton graph [paths...]           The same as a picture to paste or save

  Paths are files, folders or globs. Without them, every plan in this folder
  and below. A plan is a Markdown file whose front matter says
  type: marketing-plan, or one named *.plan.md.

Options:
  --format pretty|json  How to show it (pretty)
  --format mermaid|dot|svg|json
                        graph: how to write it (mermaid)
  --today YYYY-MM-DD    The day to look from (today)
  --profile NAME        check: essential, standard or strict (standard)
  --fix                 check: apply the fixes that need no choice
  --needed-by           tree: show who waits for each vendor
  --version             Print the version
  --help                Print this

Settings are read from .batonrc.json, or from the baton section of
.vscode/settings.json. Exit code: 0 nothing at warning or above, 1 findings,
2 wrong usage or a file that cannot be read.
`;

const options = {
  format: { type: 'string' },
  today: { type: 'string' },
  profile: { type: 'string' },
  fix: { type: 'boolean', default: false },
  'needed-by': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Reads the words behind `baton`; what is wrong with them comes back as an error to say. */
export function parseArguments(words: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    return { kind: 'error', message: error instanceof Error ? error.message.split('. ')[0]! : String(error) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) return { kind: 'error', message: 'say what to do: baton check [paths...]' };
  if (!commands.has(command))
    return { kind: 'error', message: `there is no command ${command}: use ${[...commands].join(', ')}` };
  const { fix } = values;
  const formats = command === 'graph' ? graphFormats : textFormats;
  if (values.format !== undefined && !(formats as readonly string[]).includes(values.format))
    return { kind: 'error', message: `--format is ${values.format}: it must be one of ${formats.join(', ')}` };
  const profile = profiles.find((one) => one === values.profile);
  if (values.profile !== undefined && !profile)
    return { kind: 'error', message: `--profile is ${values.profile}: it must be one of ${profiles.join(', ')}` };
  const today = values.today ?? localDate(new Date());
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(today) && new Date(`${today}T00:00:00Z`).toJSON()?.slice(0, 10) === today;
  if (!isDate) return { kind: 'error', message: `--today is ${today}: it must be a date such as 2026-11-24` };
  if (command === 'graph')
    return { kind: 'graph', options: { paths, format: (values.format ?? 'mermaid') as GraphFormat, today } };
  const common = { paths, format: values.format === 'json' ? 'json' : 'pretty', today } as const;
  if (command === 'tree') {
    const direction = values['needed-by'] ? 'needed by' : 'waits for';
    return { kind: 'plans', command: { kind: 'tree', ...common, direction } };
  }
  if (command === 'agenda' || command === 'schedule') return { kind: 'plans', command: { kind: command, ...common } };
  if (command === 'slip') return slipOf(common);
  return { kind: 'check', options: { ...common, profile, fix } };
}

const textFormats = ['pretty', 'json'] as const;
const commands: ReadonlySet<string> = new Set(['check', 'tree', 'agenda', 'schedule', 'slip', 'graph']);

function slipOf({ paths, ...common }: Pick<PlanCommand, 'paths' | 'format' | 'today'>): Command {
  const [what, said, ...rest] = paths;
  if (what === undefined || said === undefined)
    return { kind: 'error', message: 'say what is late and by how many working days: baton slip D6 5' };
  const days = Number(said);
  if (!Number.isInteger(days) || days < 1 || days > mostDays)
    return { kind: 'error', message: `${said} is no number of working days: it must be 1 to ${mostDays}` };
  return { kind: 'plans', command: { kind: 'slip', ...common, paths: rest, what, days } };
}

/** Four years: whoever is later than that needs a new plan. */
const mostDays = 1000;

/** The day it is here. */
function localDate(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
