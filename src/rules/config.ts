import type { RuleSettings } from './settings';

/** The name of the file with the settings of a folder and everything below it; the nearest one counts. */
export const configFileName = '.batonrc.json';

/** The documents without a type that are plans nevertheless, as globs. */
export const defaultInclude: readonly string[] = ['**/*.plan.md'];

/** The settings of a folder. */
export interface Config {
  readonly settings: RuleSettings;
  readonly include: readonly string[];
}
