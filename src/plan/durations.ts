/** Working days in a unit: a week has five, a month four weeks, a day eight hours. */
const workingDays: Readonly<Record<string, number>> = { h: 1 / 8, d: 1, w: 5, m: 20 };

const duration =
  /^\s*(?:takes\s+|about\s+|~\s*)?(\d{1,4}(?:[.,]\d{1,2})?)\s*(?:business |working |work )?(h(?:ours?|rs?)?|d(?:ays?)?|w(?:eeks?|ks?)?|m(?:onths?|o)?)\b/i;

/** How long something takes, in working days; undefined where the text begins with no duration. */
export function readDuration(text: string): number | undefined {
  const match = duration.exec(text);
  if (!match) return undefined;
  return Number(match[1]!.replace(',', '.')) * workingDays[match[2]![0]!.toLowerCase()]!;
}
