import type { Severity } from './rule';

/** Which rules speak, and how loudly. */
export interface RuleSettings {
  readonly profile: Profile;
  /** By rule id; what stands here beats profile and readiness. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

export const profiles = ['essential', 'standard', 'strict'] as const;
export type Profile = (typeof profiles)[number];

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export const defaultSettings: RuleSettings = { profile: 'standard', rules: {} };
