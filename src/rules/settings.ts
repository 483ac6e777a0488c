import type { Severity } from './rule';

/** Which rules speak, how loudly, and by which numbers. */
export interface RuleSettings {
  readonly profile: Profile;
  /** By rule id; what stands here beats profile and readiness. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The month, 1 to 12, in which the fiscal year begins. */
  readonly fiscalYearStart: number;
  /** In MB: a larger file is named and not read. */
  readonly maxFileSize: number;
}

/** What the settings say of one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, number>>;
}

export const profiles = ['essential', 'standard', 'strict'] as const;
export type Profile = (typeof profiles)[number];

/** What a rule may be set to. */
export const severitySettings = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (
  | Severity
  | 'off'
)[];

export const defaultSettings: RuleSettings = { profile: 'standard', rules: {}, fiscalYearStart: 1, maxFileSize: 5 };

/** The largest that `maxFileSize` may be: a longer text than that does not fit into a string of every host. */
export const mostMegabytes = 100;

/** What an MB is here and in the editor. */
export const bytesPerMegabyte = 1024 * 1024;
