import * as vscode from 'vscode';
import type { IsoDate } from '../plan/calendar';
import type { RuleSettings } from '../rules/settings';
import { knownRules } from '../rules/knownRules';
import { readRuleSettings } from '../rules/readSettings';
import { defaultInclude } from '../rules/config';

/** The user's current settings for Baton. */
export interface Settings {
  readonly include: readonly string[];
  readonly checkClosedPlans: boolean;
  readonly rules: RuleSettings;
}

export function readSettings(): Settings {
  const settings = vscode.workspace.getConfiguration('baton');
  return {
    include: settings.get<string[]>('include', [...defaultInclude]),
    checkClosedPlans: settings.get('checkClosedPlans', true),
    rules: readRuleSettings(
      {
        profile: settings.get('profile'),
        rules: settings.get('rules'),
        fiscalYearStart: settings.get('fiscalYearStart'),
        maxFileSize: settings.get('maxFileSize'),
      },
      knownRules,
    ).settings,
  };
}

/** Today's date in the user's time zone. */
export function today(): IsoDate {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The time until the next day begins there; plus a second, so that it has begun. */
export function millisecondsToMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 0, 0, 1).getTime() - now.getTime();
}
