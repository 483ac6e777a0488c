import type { Entity, Field } from '../../plan/entity';
import { fieldsOfDependencies } from '../../plan/entity';
import type { Reference } from '../../plan/names/reference';
import { itemRange } from '../../edits/dependencyMention';
import { wholePart } from '../../edits/wholePart';
import type { DocumentEdits, TextEdit } from '../../text/edit';
import type { Range } from '../../text/range';
import type { Dependency } from '../../workspace/dependencyGraph';
import { predecessorKinds } from '../../workspace/dependencyGraph';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import type { Workspace } from '../../workspace/workspace';
import { startOfLine, startOfNextLine } from '../../text/lines';
import { grouped } from '../../text/lists';

/** A dependency to remove; its predecessor may be in another plan. */
export type RemovedDependency = Pick<Dependency, 'successor' | 'predecessor' | 'mention'>;

/**
 * The edits that remove stated dependencies: each mention is removed with its lag and its comma, and the field with the
 * last of them.
 */
export function removeDependencies(
  workspace: Workspace,
  snapshot: PlanSnapshot,
  removed: readonly RemovedDependency[],
): DocumentEdits[] {
  const { names } = snapshot;
  const edits = Array.from(
    grouped(removed, ({ successor }) => successor),
    ([from, ofOne]): DocumentEdits => {
      const uri = names.uriOf(from);
      const text = uri === snapshot.uri ? snapshot.plan.document.text : workspace.get(uri)?.plan.document.text;
      const fields = fieldsOfDependencies(from);
      if (text === undefined || fields.length === 0) return { uri, edits: [] };
      const starts = new Set(ofOne.map(({ mention }) => mention.range.start));
      const ended = new Set(ofOne.map(({ predecessor }) => predecessor));
      // An entity that is named twice stays a dependency until neither mention is left.
      const isEnded = ({ range, target, isOfRange }: Reference): boolean =>
        (starts.has(range.start) && !isOfRange) || (target !== undefined && ended.has(target));
      return {
        uri,
        edits: fields.flatMap((stated) =>
          withoutMentions(text, from, stated, names.references(stated.value, predecessorKinds), isEnded),
        ),
      };
    },
  );
  return Array.from(
    grouped(edits, ({ uri }) => uri),
    ([uri, list]) => ({
      uri,
      edits: list.flatMap((one) => one.edits),
    }),
  );
}

function withoutMentions(
  text: string,
  from: Entity,
  stated: Field,
  mentions: readonly Reference[],
  isEnded: (mention: Reference) => boolean,
): TextEdit[] {
  const ranges = mentions.map((mention) =>
    mention.isOfRange ? (mention.lag?.range ?? mention.range) : itemRange(stated.value, mention),
  );
  const isKept = mentions.map((mention) => !isEnded(mention));
  if (!isKept.includes(true)) return [{ range: wholeField(text, from, stated), newText: '' }];
  if (mentions.some(({ isOfRange }, index) => isOfRange && !isKept[index])) {
    const kept = mentions.filter((_, index) => isKept[index]);
    const written = kept.map(({ isOfRange, target, range, lag }) => {
      const { start, end } = lag?.range ?? range;
      return isOfRange ? (target?.id?.value ?? '') : text.slice(start, end);
    });
    const whole = { start: ranges[0]!.start, end: ranges.at(-1)!.end };
    return [{ range: whole, newText: written.join(', ') }];
  }
  const first = isKept.indexOf(true);
  const edits: TextEdit[] = [];
  for (const [index, { start, end }] of ranges.entries()) {
    if (isKept[index]) continue;
    // After one that stays, the comma before it goes; before all that stay, the one after it.
    const range = index > first ? { start: ranges[index - 1]!.end, end } : { start, end: ranges[index + 1]!.start };
    edits.push({ range, newText: '' });
  }
  return edits;
}

/**
 * What is removed with the last mention: the value of a cell, the part of an item with its dash, the line of a field.
 */
function wholeField(text: string, from: Entity, { form, value, range }: Field): Range {
  if (form === 'cell') {
    const { start, end } = value.range;
    // One of the two spaces around it is enough.
    return { start, end: text[start - 1] === ' ' && text[end] === ' ' ? end + 1 : end };
  }
  if (form === 'part') return wholePart(text, from, range);
  if (form === 'item' || form === 'line') return wholeLine(text, range);
  return { start: value.range.start, end: value.range.end };
}

/** The lines of a field with their line break; of two blank lines that would then be adjacent, one. */
function wholeLine(text: string, { start: from, end: to }: Range): Range {
  const [start, end] = [startOfLine(text, from), startOfNextLine(text, to)];
  const isBlankBefore =
    start === 0 || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(Math.max(0, start - 200), start));
  const blankBehind = /^[ \t]*(?:\r\n|\r|\n)/.exec(text.slice(end, end + 200));
  return { start, end: isBlankBefore && blankBehind ? end + blankBehind[0].length : end };
}
