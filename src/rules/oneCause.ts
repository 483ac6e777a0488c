import type { TextEdit } from '../text/edit';
import { grouped } from '../text/lists';
import type { Fix, Report, Subject } from './rule';

/** This many problems with one cause are reported as one. */
const fewestForOne = 3;

/**
 * The problems of a rule, those that have one cause as one: it is at the first place, the others are related to it, and
 * each of its fixes applies to all of them.
 */
export function oneForEachCause(reports: readonly Report[]): readonly Report[] {
  if (reports.length < fewestForOne) return reports;
  const byCause = grouped(reports, ({ together }) => together);
  return reports.flatMap((report) => {
    const { together } = report;
    const all = together ? byCause.get(together)! : [];
    if (!together || all.length < fewestForOne) return [report];
    return report === all[0] ? [asOne(all, together)] : [];
  });
}

function asOne(all: readonly Report[], together: NonNullable<Report['together']>): Report {
  const [first, ...others] = all as [Report, ...Report[]];
  return {
    ...first,
    message: together(all.length),
    related: [
      ...(first.related ?? []),
      ...others.flatMap(({ at, message, related = [] }) => [{ range: at, message }, ...related]),
    ],
    fixes: (subject) => fixesOfAll(all, subject),
  };
}

/** The fixes that are offered at each of the places, as one. */
function fixesOfAll(all: readonly Report[], subject: Subject): Fix[] {
  const [first = [], ...others] = all.map(({ fixes }) => fixes?.(subject) ?? []);
  return first.flatMap((fix) => {
    const same = others.map((fixes) => fixes.find((other) => isSame(fix, other)));
    const fixes = [fix, ...same].filter((one) => one !== undefined);
    const edits = fixes.flatMap((one) => one.edits).sort((a, b) => a.range.start - b.range.start);
    return fixes.length === all.length && areApart(edits) ? [{ ...fix, edits }] : [];
  });
}

function isSame({ title }: Fix, { title: other }: Fix): boolean {
  return title.template === other.template && title.values.every((value, index) => value === other.values[index]);
}

function areApart(edits: readonly TextEdit[]): boolean {
  return edits.every(({ range }, index) => {
    const before = edits[index - 1]?.range;
    return !before || before.end < range.start;
  });
}
