import { defaultInclude } from '../../src/rules/config';
import { defaultSettings } from '../../src/rules/settings';
import type { ServiceOptions } from '../../src/service';
import { today } from './check';

/** The options of a service on a day that never changes. */
export function optionsOf(): ServiceOptions {
  return { settings: defaultSettings, include: defaultInclude, today };
}
