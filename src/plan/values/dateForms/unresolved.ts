import { say } from '../../../text/message';

/**
 * Why a date that is written properly has no days: a line in the front matter that it counts on is missing. That one line
 * resolves all dates of the kind.
 */
export const withoutYear = say`it has no year, and the plan has neither a period nor a launch date`;
export const withoutStart = say`it counts from the start of the plan, and the plan has no period`;
export const withoutPeriod = say`the plan has no period`;
export const withoutLaunch = say`it counts from launch, and the plan has no launch date`;
