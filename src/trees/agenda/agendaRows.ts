import type { IsoDate } from '../../plan/calendar';
import { distance, weekdayName } from '../../plan/values/weekdays';
import type { Message, Words } from '../../text/message';
import { say, asMessage } from '../../text/message';
import { type CardSource, card } from '../../editor/card';
import type { ViewRow } from '../viewRow';
import { joined, noRows } from '../viewRow';
import type { PlanAgenda } from './agenda';
import type { AgendaSpan, Placed } from './agendaGroups';
import { inOrderOfDate } from './agendaGroups';
import type { AgendaItem, AgendaKind } from './agendaItem';
import { escaped } from '../../text/quoting';

export const spanWords: Readonly<Record<AgendaSpan, Message>> = {
  overdue: say`Overdue`,
  today: say`Today`,
  'this week': say`This week`,
  'next week': say`Next week`,
  later: say`Later`,
  undated: say`No date`,
};

export const kindWords: Readonly<Record<AgendaKind, Message>> = {
  deliverable: asMessage('deliverable'),
  start: say`start of work`,
  review: say`review`,
  milestone: asMessage('milestone'),
  launch: say`launch`,
  outcome: say`outcome date`,
  collateral: say`collateral to provide`,
  'check-in': say`check-in`,
  'reference call': say`reference call`,
  'service level': say`service level`,
  notice: say`notice`,
};

/** By whom, for whom, and a note, after the date. */
export function describeItem(when: string | undefined, { content }: AgendaItem, words: Words): string {
  const { by = '', forWhom = [], note, isOurs } = content;
  const others =
    forWhom.length <= mostNamed
      ? forWhom.join(', ')
      : words(say`${forWhom.slice(0, mostNamed - 1).join(', ')} and ${forWhom.length - mostNamed + 1} more`);
  const who = others === '' ? by : words(by === '' ? say`for ${others}` : say`${by} for ${others}`);
  return joined(when, isOurs ? words(say`waiting for you`) : '', who, note);
}

/** A date in full: `Fri 2026-11-27, in 3 days`. */
export function dayInFull(date: IsoDate, today: IsoDate, words: Words): string {
  return words(say`${weekdayName(date)} ${date}, ${distance(date, today)}`);
}

/** More names would push out what follows them; the tooltip lists all of them. */
const mostNamed = 3;

/** The row of an item. */
export interface ItemRow extends ViewRow {
  readonly kind: 'item';
  readonly item: AgendaItem;
  /** The address of its plan. */
  readonly plan: string;
}

/** The rows of a span, earliest first; each names its plan if there are several. */
export function itemRows(
  span: AgendaSpan,
  items: readonly Placed[],
  isOneOfSeveral: boolean,
  today: IsoDate,
  words: Words,
): ItemRow[] {
  return inOrderOfDate(items).map(({ item, plan }) => {
    const [day, when] = dayIn(span, item.date, today, words);
    return {
      id: item.id,
      kind: 'item',
      label: joined(day, item.content.label),
      description: joined(describeItem(when, item, words), isOneOfSeveral ? plan.title : ''),
      iconLabel: words(kindWords[item.kind]),
      place: item.content.place,
      hasChildren: false,
      children: noRows,
      item,
      plan: plan.uri,
    };
  });
}

/**
 * The date at the beginning of a row, so that it is visible in a narrow view, and the rest of the text: near dates
 * begin with their weekday, and today with nothing.
 */
function dayIn(
  span: AgendaSpan,
  date: IsoDate | undefined,
  today: IsoDate,
  words: Words,
): readonly [day?: string, when?: string] {
  if (date === undefined || span === 'today') return [];
  const weekday = words(weekdayName(date));
  const away = distance(date, today);
  const isNear = span === 'this week' || span === 'next week';
  return isNear ? [weekday, words(say`${date}, ${away}`)] : [date, words(say`${weekday}, ${away}`)];
}

/**
 * The row of a span, with its count after the name. Hidden items are counted in the tooltip, so that nothing is missing
 * silently.
 */
export function spanRow(span: AgendaSpan, count: number, plans: Iterable<PlanAgenda>, words: Words): ViewRow {
  return {
    id: span,
    kind: 'span',
    label: words(spanWords[span]),
    description: count === 0 ? words(say`nothing`) : String(count),
    hasChildren: count > 0,
    children: noRows,
    tooltip: () => {
      const out = leftOut(plans).map((line) => `- ${escaped(words(line))}`);
      return out.length === 0 ? '' : [words(leftOutHead), '', ...out].join('\n');
    },
  };
}

export const leftOutHead = say`Plans not included:`;

/** The plans without an agenda, each with its status. */
export function leftOut(plans: Iterable<PlanAgenda>): Message[] {
  return Array.from(plans).flatMap(({ title, leftOut: status }) =>
    status ? [say`${title}: ${asMessage(status)}`] : [],
  );
}

/** Everything about an item, as Markdown, followed by the card of its subject. */
export function itemTooltip(source: CardSource, item: AgendaItem, today: IsoDate): string {
  const { words } = source;
  const { kind, date, inCharge, entity, content } = item;
  const { label, by, forWhom = [], note } = content;
  const lines = [
    `**${escaped(label)}** · ${words(kindWords[kind])}`,
    '',
    ...[
      date && dayInFull(date, today, words),
      by && words(say`By: ${by}`),
      forWhom.length > 0 && words(say`For: ${forWhom.join(', ')}`),
      inCharge.length > 0 && words(say`Accountable: ${inCharge.join(', ')}`),
      note,
    ].flatMap((line) => (line ? [`- ${escaped(line)}`] : [])),
  ];
  return [...lines, '', '---', '', card(source, entity)].join('\n');
}
