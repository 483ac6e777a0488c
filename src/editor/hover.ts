import type { FieldDefinition } from '../plan/fields';
import type { IsoDate } from '../plan/calendar';
import type { Finding } from '../rules/check';
import { rules } from '../rules/rules';
import type { Schedule } from '../schedule/schedule';
import type { Words } from '../text/message';
import { say, asMessage } from '../text/message';
import type { Range } from '../text/range';
import { touches } from '../text/range';
import type { PlanSnapshot } from '../workspace/planSnapshot';
import type { Workspace } from '../workspace/workspace';
import { card } from './card';
import { fieldAt, mentionAt } from './mention';
import { readAs } from './readAs';
import { escaped } from '../text/quoting';
import { append } from '../text/lists';

/** The content of a hover, as Markdown, and the text it is about. */
export interface Hover {
  readonly markdown: string;
  readonly range: Range;
}

/** The document that a hover is in. */
export interface HoverSource {
  readonly workspace: Workspace;
  readonly snapshot: PlanSnapshot;
  readonly schedule: (document: PlanSnapshot) => Schedule;
}

/** Why a finding matters, what a field is for, how a value is read, who is mentioned: everything that is known about `offset`. */
export function hover(
  { workspace, snapshot, schedule }: HoverSource,
  findings: readonly Finding[],
  offset: number,
  today: IsoDate,
  words: Words,
): Hover | undefined {
  const sections: string[] = [];
  let range: Range | undefined;
  const mention = mentionAt(workspace, snapshot, offset);
  if (mention) {
    sections.push(card({ snapshot: mention.home, schedule: () => schedule(mention.home), words }, mention.entity));
    range = mention.range;
  }
  const at = fieldAt(snapshot, offset);
  if (at?.onLabel && at.field.definition) {
    sections.push(aboutField(at.field.definition, words));
    range = at.field.label.range;
  }
  const reading = at && !at.onLabel ? readAs(snapshot, at.field, at.entity, today, words) : [];
  if (at && reading.length > 0) {
    sections.push(reading.join('\n\n'));
    range ??= at.field.value.range;
  }
  for (const finding of findings) {
    const rule = touches(finding.range, offset) && rules.find(({ id }) => id === finding.rule);
    if (!rule) continue;
    sections.push(`**${escaped(words(asMessage(rule.title)))}**\n\n${words(asMessage(rule.why))}`);
    range ??= finding.range;
  }
  return range && { markdown: sections.join('\n\n---\n\n'), range };
}

function aboutField({ label, about, values, example }: FieldDefinition, words: Words): string {
  const lines = [`**${label}** — ${words(asMessage(about))}`];
  if (values)
    append(lines, ['', ...values.map(({ value, about: meaning }) => `- \`${value}\`: ${words(asMessage(meaning))}`)]);
  if (example !== undefined) lines.push('', words(say`For example: ${`\`${example}\``}`));
  return lines.join('\n');
}
