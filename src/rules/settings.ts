import type { RuleKind, Severity } from './rule';

/** Which rules are on, with which severity, and with which options. */
export interface RuleSettings {
  readonly profile: Profile;
  /** By rule id; overrides profile and readiness. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** The month, 1 to 12, in which the fiscal year starts; undefined if it isn't set. */
  readonly fiscalYearStart?: number;
  /** In MB; larger files are reported and skipped. */
  readonly maxFileSize: number;
}

/** The settings of one rule. */
export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, number>>;
}

export const profiles = ['essential', 'standard', 'strict'] as const;
export type Profile = (typeof profiles)[number];

/** The possible values for a rule. */
export const severitySettings = ['off', 'hint', 'information', 'warning', 'error'] as const satisfies readonly (
  | Severity
  | 'off'
)[];

/** How serious the problems of each kind of rule are if no setting says otherwise: in a plan in use, and in a draft. */
export const usualSeverities: Readonly<Record<RuleKind, { readonly active: Severity; readonly draft: Severity }>> = {
  broken: { active: 'error', draft: 'error' },
  missing: { active: 'warning', draft: 'information' },
  advice: { active: 'information', draft: 'hint' },
};

export const defaultSettings: RuleSettings = { profile: 'standard', rules: {}, maxFileSize: 5 };

/** The maximum for `maxFileSize`: a longer text doesn't fit into a string on every host. */
export const mostMegabytes = 100;

/** The size of an MB here and in the editor. */
export const bytesPerMegabyte = 1024 * 1024;
