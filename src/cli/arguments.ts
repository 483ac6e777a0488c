import { parseArgs } from 'node:util';
import type { Direction } from '../trees/vendors/treeNode';
import { defaultDirection } from '../trees/vendors/treeNode';
import { dayNumber } from '../plan/calendar';
import { longestDelay, readDelay } from '../schedule/delay';
import type { DocumentFormat } from '../outputs/output';
import { documentFormats } from '../outputs/output';
import type { Profile } from '../rules/settings';
import { profiles } from '../rules/settings';

/** The formats of `baton check`: for people, for programs, and for CI systems. */
const checkFormats = ['pretty', 'json', 'github', 'gitlab', 'junit', 'sarif'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** The options of `baton check`. */
export interface CheckOptions {
  /** Files, folders and globs; none means the current folder. */
  readonly paths: readonly string[];
  readonly format: CheckFormat;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly profile?: Profile;
  readonly fix: boolean;
  /** Whether to print what fixes would change instead of the problems. */
  readonly isDryRun: boolean;
  /** Whether to report only errors and warnings. */
  readonly isQuiet: boolean;
  /** How many errors and warnings are accepted. */
  readonly mostFindings: number;
  /** The revision since which a problem must have appeared to be reported. */
  readonly changedSince?: string;
  /** The file that lists known problems, which aren't reported. */
  readonly baseline?: string;
  /** The file to which all problems are written, as known ones. */
  readonly newBaseline?: string;
  /** The path that the text from the standard input counts as, in place of files. */
  readonly standardInputAs?: string;
}

/** The formats of `baton graph`. */
const graphFormats = ['mermaid', 'dot', 'svg', 'json'] as const;
export type GraphFormat = (typeof graphFormats)[number];

/** The options of `baton graph`. */
export interface GraphOptions {
  /** Files, folders and globs; none means the current folder. */
  readonly paths: readonly string[];
  readonly format: GraphFormat;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The options of `baton read`. */
export interface ReadOptions {
  /** Files, folders and globs; none means the current folder. */
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** The options of `baton brief`. */
export interface BriefOptions {
  /** The name or ID of a vendor. */
  readonly vendor: string;
  /** Files, folders and globs; none means the current folder. */
  readonly paths: readonly string[];
  readonly format: DocumentFormat;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The file to write; undefined for the output. */
  readonly out?: string;
  /** Whether to replace the file if it exists. */
  readonly force: boolean;
}

const reportFormats = [...documentFormats, 'text'] as const;

/** The options of `baton report`. */
export interface StatusOptions extends Omit<BriefOptions, 'vendor' | 'format'> {
  readonly format: (typeof reportFormats)[number];
  /** The person whom it is for; undefined for everybody. */
  readonly person?: string;
}

/** The options of `baton tree`, `agenda`, `schedule` and `slip`. */
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
  /** Without a rule, all of them. */
  | { readonly kind: 'explain'; readonly rule?: string; readonly format: 'pretty' | 'json' }
  | { readonly kind: 'plans'; readonly command: PlanCommand }
  | { readonly kind: 'graph'; readonly options: GraphOptions }
  | { readonly kind: 'read'; readonly options: ReadOptions }
  | { readonly kind: 'brief'; readonly options: BriefOptions }
  | { readonly kind: 'report'; readonly options: StatusOptions }
  /** `word` is an unknown word, and `known` are those that may be meant. */
  | { readonly kind: 'error'; readonly message: string; readonly word?: string; readonly known?: readonly string[] };

const options = {
  format: { type: 'string' },
  today: { type: 'string' },
  profile: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  quiet: { type: 'boolean' },
  'max-findings': { type: 'string' },
  changed: { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  'needed-by': { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  for: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;
type OptionName = keyof typeof options;

const checkOptions: readonly OptionName[] = [
  'format',
  'today',
  'profile',
  'fix',
  'fix-dry-run',
  'quiet',
  'max-findings',
  'changed',
  'baseline',
  'write-baseline',
  'stdin',
  'stdin-filename',
];

/** The options of each command; every command has `--help` and `--version` too. */
const optionsOf: ReadonlyMap<string, readonly OptionName[]> = new Map<string, readonly OptionName[]>([
  ['check', checkOptions],
  ['explain', ['format']],
  ['tree', ['format', 'today', 'needed-by']],
  ['agenda', ['format', 'today']],
  ['schedule', ['format', 'today']],
  ['slip', ['format', 'today']],
  ['graph', ['format', 'today']],
  ['read', ['format', 'today']],
  ['brief', ['format', 'today', 'out', 'force']],
  ['report', ['format', 'today', 'out', 'force', 'for']],
]);

const textFormats = ['pretty', 'json'] as const;

/** Invalid usage of the command line. */
class WrongUsage extends Error {
  constructor(
    message: string,
    readonly word?: string,
    readonly known?: readonly string[],
  ) {
    super(message);
  }
}

/** Parses the arguments; invalid usage is returned as an error to report. */
export function parseArguments(words: readonly string[]): Command {
  try {
    return commandOf(splitArguments(words));
  } catch (error) {
    if (error instanceof WrongUsage) {
      const { message, word, known } = error;
      return word === undefined ? { kind: 'error', message } : { kind: 'error', message, word, known };
    }
    throw error;
  }
}

interface SplitArguments {
  /** By name; the last one wins if repeated. A switch has an empty value. */
  readonly stated: ReadonlyMap<OptionName, string>;
  readonly others: readonly string[];
}

/**
 * Separates options from other words. Names are looked up in a list and never as properties: `--constructor` is
 * unknown.
 */
function splitArguments(words: readonly string[]): SplitArguments {
  // `slip D6 -3` has a number of days, and no option.
  const args = words.map((word) => (words.includes('slip') ? word.replace(/^-(?=\d+$)/, '−') : word));
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const stated = new Map<OptionName, string>();
  const others: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') others.push(token.value);
    if (token.kind !== 'option') continue;
    const { rawName, value, inlineValue } = token;
    const name = (Object.keys(options) as OptionName[]).find((one) => one === token.name);
    if (name === undefined) {
      const known = Object.keys(options).map((one) => `--${one}`);
      throw new WrongUsage(`unknown option ${rawName}`, rawName, known);
    }
    const isSwitch = options[name].type === 'boolean';
    if (isSwitch && value !== undefined)
      throw new WrongUsage(`${rawName} takes no value, but ${shown(value)} was given`);
    if (!isSwitch && (value === undefined || (!inlineValue && value.startsWith('-'))))
      throw new WrongUsage(`${rawName} needs a value`);
    stated.set(name, value ?? '');
  }
  return { stated, others };
}

function commandOf({ stated, others }: SplitArguments): Command {
  if (stated.has('help')) return { kind: 'help' };
  if (stated.has('version')) return { kind: 'version' };
  const [name, ...paths] = others;
  if (name === undefined) throw new WrongUsage('no command given; for example: baton check');
  const known = optionsOf.get(name);
  if (!known) {
    const commands = [...optionsOf.keys()];
    throw new WrongUsage(`unknown command ${shown(name)}; use ${either(commands)}`, name, commands);
  }
  for (const option of stated.keys()) if (!known.includes(option)) throw new WrongUsage(notOf(option, name));
  if (paths.includes('')) throw new WrongUsage('an argument is empty; use a file, a folder, or a glob');
  const today = dayOf(stated.get('today'));
  if (name === 'graph') {
    const format = oneOf(graphFormats, '--format', stated.get('format')) ?? 'mermaid';
    return { kind: 'graph', options: { paths, format, today } };
  }
  if (name === 'report') {
    const person = stated.get('for');
    if (person === '') throw new WrongUsage('--for is empty; use the name of a person');
    return { kind: 'report', options: { paths, today, person, ...fileOf(reportFormats, stated) } };
  }
  if (name === 'brief') return { kind: 'brief', options: briefOf(paths, today, stated) };
  if (name === 'check') return { kind: 'check', options: checkOptionsOf(stated, paths, today) };
  const common = { paths, format: oneOf(textFormats, '--format', stated.get('format')) ?? 'pretty', today };
  if (name === 'tree') {
    const direction = stated.has('needed-by') ? 'needed by' : defaultDirection;
    return { kind: 'plans', command: { kind: 'tree', ...common, direction } };
  }
  if (name === 'agenda' || name === 'schedule') return { kind: 'plans', command: { kind: name, ...common } };
  if (name === 'read') return { kind: 'read', options: common };
  if (name === 'slip') return { kind: 'plans', command: slipOf(common) };
  const [rule, ...more] = paths;
  if (more.length > 0) throw new WrongUsage('explain takes one rule; for example: baton explain outcome-missing');
  return { kind: 'explain', rule, format: common.format };
}

function checkOptionsOf(
  stated: ReadonlyMap<OptionName, string>,
  paths: readonly string[],
  today: string,
): CheckOptions {
  for (const [one, other] of [
    ['fix', 'fix-dry-run'],
    ['fix', 'stdin'],
    ['fix-dry-run', 'format'],
    ['baseline', 'write-baseline'],
    ['changed', 'stdin'],
  ] as const)
    if (stated.has(one) && stated.has(other)) throw new WrongUsage(`--${one} and --${other} can’t be combined`);
  const readsInput = stated.has('stdin');
  if (readsInput && paths.length > 0) throw new WrongUsage('--stdin reads one document, so it takes no paths');
  if (stated.has('stdin-filename') && !readsInput) throw new WrongUsage('--stdin-filename needs --stdin');
  return {
    paths,
    format: oneOf(checkFormats, '--format', stated.get('format')) ?? 'pretty',
    today,
    profile: oneOf(profiles, '--profile', stated.get('profile')),
    fix: stated.has('fix'),
    isDryRun: stated.has('fix-dry-run'),
    isQuiet: stated.has('quiet'),
    mostFindings: countOf('--max-findings', stated.get('max-findings')) ?? 0,
    changedSince: stated.get('changed'),
    baseline: stated.get('baseline'),
    newBaseline: stated.get('write-baseline'),
    standardInputAs: readsInput ? (stated.get('stdin-filename') ?? 'stdin.md') : undefined,
  };
}

/** A number of problems; undefined if none is given. */
function countOf(option: string, value: string | undefined): number | undefined {
  if (value !== undefined && !/^\d{1,9}$/.test(value))
    throw new WrongUsage(`${option} is ${shown(value)}: it must be a whole number, 0 or more`);
  return value === undefined ? undefined : Number(value);
}

/** `--fix is an option of check, not tree`. */
function notOf(option: OptionName, command: string): string {
  const commands = [...optionsOf].flatMap(([name, known]) => (known.includes(option) ? [name] : []));
  return `--${option} is an option of ${commands.join(', ')}, not ${command}`;
}

function oneOf<T extends string>(known: readonly T[], option: string, value: string | undefined): T | undefined {
  const found = known.find((one) => one === value);
  if (value !== undefined && found === undefined)
    throw new WrongUsage(`${option} is ${shown(value)}: it must be ${either(known)}`);
  return found;
}

function dayOf(text: string | undefined): string {
  const today = text ?? localDate(new Date());
  if (Number.isNaN(dayNumber(today)))
    throw new WrongUsage(`--today is ${shown(today)}: it must be a date such as 2026-11-24`);
  return today;
}

/** Alternatives in a sentence: `A, B, or C`. */
function either(words: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
}

/** A value in a sentence: quoted if it has whitespace at its ends or is empty. */
function shown(value: string): string {
  return /^\S(?:.*\S)?$/s.test(value) ? value : `“${value}”`;
}

function slipOf({ paths, ...common }: Pick<PlanCommand, 'paths' | 'format' | 'today'>): PlanCommand {
  const [what, delay, ...rest] = paths;
  if (what === undefined || delay === undefined)
    throw new WrongUsage('slip needs an item and a number of working days; for example: baton slip D6 5');
  const days = readDelay(delay);
  if (days === undefined)
    throw new WrongUsage(
      `${shown(delay)} is not a valid number of working days: it must be from 1 to ${longestDelay}, or from -1 to -${longestDelay} for early`,
    );
  return { kind: 'slip', ...common, paths: rest, what, days };
}

function briefOf(words: readonly string[], today: string, stated: SplitArguments['stated']): BriefOptions {
  const [vendor, ...paths] = words;
  if (vendor === undefined) throw new WrongUsage('brief needs a vendor; for example: baton brief "Northlight PR"');
  return { vendor, paths, today, ...fileOf(documentFormats, stated) };
}

/** How the names of files in a format end: the usual way first. */
const endings: Readonly<Record<DocumentFormat | 'text', readonly string[]>> = {
  md: ['md', 'markdown'],
  html: ['html', 'htm'],
  text: ['txt', 'text'],
};

/** Where a document goes, and its format: by default the one that its file's name ends with, or else the first. */
function fileOf<Format extends DocumentFormat | 'text'>(
  formats: readonly Format[],
  stated: SplitArguments['stated'],
): { readonly format: Format; readonly out?: string; readonly force: boolean } {
  const out = stated.get('out');
  if (out === '') throw new WrongUsage('--out is empty; use the name of a file');
  const ending = /\.(\p{L}[\p{L}\p{N}]*)$/u.exec(out ?? '')?.[1]?.toLowerCase();
  const byEnding = formats.find((format) => ending !== undefined && endings[format].includes(ending));
  const format = oneOf(formats, '--format', stated.get('format')) ?? byEnding ?? formats[0]!;
  if (ending !== undefined && !endings[format].includes(ending))
    throw new WrongUsage(
      byEnding
        ? `--out is ${shown(out!)}, but --format is ${format}: a file in that format ends with .${endings[format][0]!}`
        : `--out is ${shown(out!)}: it must end with ${either(formats.map((one) => `.${endings[one][0]!}`))}`,
    );
  return { format, out, force: stated.has('force') };
}

/** Today's local date. */
function localDate(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
