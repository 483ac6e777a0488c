import type { Severity } from './rule';

/** Which rules speak, and how loudly. */
export interface RuleSettings {
  readonly profile: Profile;
  /** By rule id; what stands here beats profile and readiness. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const profiles = ['essential', 'standard', 'strict'] as const;
export type Profile = (typeof profiles)[number];

/** What a rule may be set to. */
export const severitySettings = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (
  | Severity
  | 'off'
)[];

export const defaultSettings: RuleSettings = { profile: 'standard', rules: {} };

/**
 * The settings that a user wrote, whatever they wrote: what cannot be read is left at its default and said in
 * `problems`, in words for whoever wrote it.
 */
export function readRuleSettings(written: { readonly profile?: unknown; readonly rules?: unknown }): {
  settings: RuleSettings;
  problems: string[];
} {
  const problems: string[] = [];
  const { profile = defaultSettings.profile, rules = {} } = written;
  const knownProfile = profiles.find((one) => one === profile);
  if (!knownProfile) problems.push(`profile is ${JSON.stringify(profile)}: it must be ${profiles.join(', ')}`);
  const known: Record<string, Severity | 'off'> = {};
  if (typeof rules !== 'object' || rules === null || Array.isArray(rules)) {
    problems.push('rules must be an object of rule names and severities');
  } else {
    for (const [id, value] of Object.entries(rules)) {
      const severity = severitySettings.find((one) => one === value);
      if (severity) known[id] = severity;
      else problems.push(`rules.${id} is ${JSON.stringify(value)}: it must be ${severitySettings.join(', ')}`);
    }
  }
  return { settings: { profile: knownProfile ?? defaultSettings.profile, rules: known }, problems };
}
