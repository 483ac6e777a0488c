/** Working days in a unit: a week has five, a month four weeks, a day eight hours. */
const workingDays: Readonly<Record<string, number>> = { min: 1 / 480, h: 1 / 8, d: 1, w: 5, mo: 20 };
const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  'half a': 0.5,
  'half an': 0.5,
};

const lead = /\s{0,20}(?:(?:takes|about|approx\.?|ca\.?|around|up to|~)\s{0,20}){0,2}/iy;
const number = String.raw`\d{1,4}(?:[.,]\d{1,2})?`;
const part = new RegExp(
  String.raw`(?:(?:${number}\s?(?:[-–—]|to)\s?)?(${number})[\s-]{0,5}|(half an?|an?|one|two|three|four|five|six)\s)` +
    String.raw`(?:(?:business|working|work)[\s-])?(?:(min)(?:ute)?s?|(h)(?:ours?|rs?)?|(d)(?:ays?)?|(w)(?:eeks?|ks?)?|(mo)(?:nths?)?)(?![\p{L}\d])`,
  'iuy',
);
const link = /\s{0,5}(?:,|and|\+)?\s{0,5}/iy;

/**
 * How long something takes, in working days: `2 weeks` is 10, `4 hours` 0.5; of `2-3 weeks` the longer counts. Text
 * after the duration is ignored. Undefined if the text doesn't begin with one.
 */
export function readDuration(text: string): number | undefined {
  lead.lastIndex = 0;
  lead.test(text);
  let total: number | undefined;
  for (let at = lead.lastIndex; ; at = link.lastIndex) {
    part.lastIndex = at;
    const match = part.exec(text);
    if (!match) return total;
    const unit = match
      .slice(3)
      .find((name) => name !== undefined)!
      .toLowerCase();
    const count = match[1] ? Number(match[1].replace(',', '.')) : numbers[match[2]!.toLowerCase()]!;
    total = (total ?? 0) + count * workingDays[unit]!;
    link.lastIndex = part.lastIndex;
    link.test(text);
  }
}
