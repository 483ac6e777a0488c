import { Spellings } from './didYouMean';
import type { RuleOption } from './rule';
import type { RuleSetting, RuleSettings } from './settings';
import { defaultSettings, mostMegabytes, profiles, severitySettings } from './settings';
import type { Message } from '../text/message';
import { either, say } from '../text/message';
import { shortened } from '../text/quoting';

/** A problem in the settings, and the path of keys to it. */
export interface SettingsProblem {
  readonly path: readonly string[];
  /** True if the last key itself is wrong, and not its value. */
  readonly isKey?: boolean;
  readonly message: Message;
}

interface KnownRule {
  readonly id: string;
  readonly formerIds?: readonly string[];
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/**
 * Reads a user's settings, whatever they contain: what can't be read keeps its default and is reported in `problems`.
 * `knownRules` is asked only if they set a rule.
 */
export function readRuleSettings(
  written: {
    readonly profile?: unknown;
    readonly rules?: unknown;
    readonly fiscalYearStart?: unknown;
    readonly maxFileSize?: unknown;
  },
  knownRules: () => readonly KnownRule[],
): { settings: RuleSettings; problems: SettingsProblem[] } {
  const problems: SettingsProblem[] = [];
  const {
    profile = defaultSettings.profile,
    rules = {},
    fiscalYearStart = null,
    maxFileSize = defaultSettings.maxFileSize,
  } = written;
  const month = months.find((one) => one === fiscalYearStart);
  if (month === undefined && fiscalYearStart !== null)
    problems.push({
      path: ['fiscalYearStart'],
      message: say`fiscalYearStart is ${quoted(fiscalYearStart)}: it must be a month from 1 to 12`,
    });
  const isSize = typeof maxFileSize === 'number' && maxFileSize >= 1 && maxFileSize <= mostMegabytes;
  if (!isSize)
    problems.push({
      path: ['maxFileSize'],
      message: say`maxFileSize is ${quoted(maxFileSize)}: it must be a size in MB from 1 to ${mostMegabytes}`,
    });
  const knownProfile = profiles.find((one) => one === profile);
  if (!knownProfile)
    problems.push({
      path: ['profile'],
      message: say`profile is ${quoted(profile)}: it must be ${either(profiles)}`,
    });
  const read: Record<string, RuleSetting> = {};
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
    problems.push({ path: ['rules'], message: say`rules must be an object that maps rule names to severities` });
  } else {
    const known = Object.keys(rules).length > 0 ? knownRules() : [];
    const spellings = new Spellings(known.map(({ id }) => id));
    const byId = new Map(
      known.flatMap((rule) => [rule.id, ...(rule.formerIds ?? [])].map((id) => [id, rule] as const)),
    );
    for (const [id, value] of Object.entries(rules)) {
      const rule = byId.get(id);
      // A setting under the present id counts more than one under a former id, whichever comes first.
      if (rule && (id === rule.id || !Object.hasOwn(rules, rule.id)))
        read[rule.id] = readRuleSetting(rule, value, id, problems);
      else if (rule) continue;
      else problems.push({ path: ['rules', id], isKey: true, message: unknownRule(id, spellings, known.length) });
    }
  }
  const settings = {
    profile: knownProfile ?? defaultSettings.profile,
    rules: read,
    ...(month !== undefined && { fiscalYearStart: month }),
    maxFileSize: isSize ? maxFileSize : defaultSettings.maxFileSize,
  };
  return { settings, problems };
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** A value as it is written in JSON. */
function quoted(value: unknown): string {
  return shortened(JSON.stringify(value));
}

function unknownRule(id: string, known: Spellings, count: number): Message {
  const close = known.closestTo(id);
  return close.length > 0
    ? say`unknown rule ${id}; did you mean ${either(close)}?`
    : say`unknown rule ${shortened(id)}; the ${count} rules are listed in the README`;
}

/** A severity alone, or an object of `severity` and the rule's options. */
function readRuleSetting(
  { options = {} }: KnownRule,
  value: unknown,
  id: string,
  problems: SettingsProblem[],
): RuleSetting {
  const path = ['rules', id];
  const readSeverity = (given: unknown, at: readonly string[]): Pick<RuleSetting, 'severity'> => {
    const severity = severitySettings.find((one) => one === given);
    if (severity) return { severity };
    problems.push({
      path: at,
      message: say`${at.join('.')} is ${quoted(given)}: it must be ${either(severitySettings)}`,
    });
    return {};
  };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return readSeverity(value, path);
  const numbers: Record<string, number> = {};
  let severity: Pick<RuleSetting, 'severity'> = {};
  for (const [name, given] of Object.entries(value)) {
    const at = [...path, name];
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (name === 'severity') {
      severity = readSeverity(given, at);
    } else if (!option) {
      const names = either(['severity', ...Object.keys(options)]);
      problems.push({ path: at, isKey: true, message: say`${id} has no option ${shortened(name)}: use ${names}` });
    } else if (typeof given === 'number' && given >= option.minimum) {
      numbers[name] = given;
    } else {
      const message = say`${at.join('.')} is ${quoted(given)}: it must be a number of at least ${option.minimum}`;
      problems.push({ path: at, message });
    }
  }
  return { ...severity, options: numbers };
}
