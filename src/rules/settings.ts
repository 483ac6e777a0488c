import type { Severity } from './rule';

/** Which rules speak, how loudly, and by which numbers. */
export interface RuleSettings {
  readonly profile: Profile;
  /** By rule id; what stands here beats profile and readiness. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The month, 1 to 12, in which the fiscal year begins. */
  readonly fiscalYearStart: number;
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

export const defaultSettings: RuleSettings = { profile: 'standard', rules: {}, fiscalYearStart: 1 };
