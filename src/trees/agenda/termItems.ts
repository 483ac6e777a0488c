import type { IsoDate } from '../../plan/calendar';
import { addWorkingDays } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import { dayOfField } from '../../plan/dayOfField';
import { textOfField } from '../../plan/reader/fieldText';
import { lastDayOfNotice } from '../../plan/values/notice';
import { certain } from '../../plan/values/reading';
import { isInReview } from '../../plan/progress';
import { linesInSections, textsAbout, vendorsIn } from '../../plan/sectionTexts';
import type { Limit } from '../../plan/values/serviceLimit';
import type { ServiceLevel } from '../../plan/values/serviceLevelModel';
import { serviceLevelType } from '../../plan/values/serviceLevels';
import type { SourceText } from '../../syntax/sourceText';
import { memoized } from '../../text/memoized';
import type { Message, Words } from '../../text/message';
import { say } from '../../text/message';
import { uriOfStated } from '../../workspace/contributions';
import type { PlanSnapshot } from '../../workspace/planSnapshot';
import { joined } from '../viewRow';
import type { AgendaDraft, AgendaSource } from './agendaItem';
import { openWork } from '../../schedule/schedule';

/** The dates on which service levels start and end, if they name a date window. */
export function* serviceWindows({ snapshot, today, words }: AgendaSource): Iterable<AgendaDraft> {
  const { plan, uri } = snapshot;
  const ofVendors = plan.vendors.flatMap((vendor) => {
    const stated = snapshot.stated(vendor, 'sla');
    return stated ? [{ vendor, text: textOfField(stated), uri: uriOfStated(snapshot, vendor, 'sla') }] : [];
  });
  const ofLines = linesInSections(plan, 'slas').flatMap((line) => {
    const [vendor] = vendorsIn(plan, line);
    return line.map((text) => ({ vendor, text, uri }));
  });
  const windows = [...ofVendors, ...ofLines].flatMap((one) =>
    levelsOfText(one.text, snapshot).flatMap(({ window }) => (window ? [{ ...one, window }] : [])),
  );
  for (const { vendor, text, uri: address, window } of windows) {
    const name = vendor?.name.text;
    const item = (date: IsoDate, aspect: string, label: Message): AgendaDraft => ({
      kind: 'service level',
      date,
      entity: vendor ?? plan.self,
      vendor,
      aspect,
      content: () => ({
        label: words(label),
        by: name,
        note: `“${text.text.trim()}”`,
        place: { uri: address, range: text.range },
      }),
    });
    if (window.first >= today)
      yield item(
        window.first,
        'begins',
        name === undefined ? say`A service level starts` : say`The service level of ${name} starts`,
      );
    if (window.last >= today)
      yield item(
        window.last,
        'ends',
        name === undefined ? say`A service level ends` : say`The service level of ${name} ends`,
      );
  }
}

/** The deadlines of vendors for their part of a review, for work in review. */
export function* turnArounds({ snapshot, schedule, words }: AgendaSource): Iterable<AgendaDraft> {
  for (const { entity, vendor, due, ready, holidays } of openWork(schedule, snapshot)) {
    if (!vendor || !isInReview(entity)) continue;
    const levels = levelsOf(snapshot, vendor);
    const more = levels.length - mostLevels;
    for (const [place, { level, text, uri }] of levels.slice(0, mostLevels).entries()) {
      const from = level.about === 'revision' ? ready : due;
      if (from === undefined) continue;
      const counted = words(say`counting from ${from}`);
      yield {
        kind: 'service level',
        date: addWorkingDays(from, level.limit.count, holidays),
        entity,
        vendor,
        content: () => ({
          label: words(say`${nameOf(entity)}: “${text.text}” expires`),
          by: vendor.name.text,
          note: joined(counted, place === mostLevels - 1 && more > 0 ? words(moreLevels(more)) : undefined),
          place: { uri, range: text.range },
        }),
      };
    }
  }
}

/** The most service levels of a vendor that are listed for each piece of work in review. */
const mostLevels = 20;

function moreLevels(count: number): Message {
  return count === 1 ? say`1 more service level` : say`${count} more service levels`;
}

/** A service level for reviews and revisions: from the hand-over, or from the end of our review. */
type TurnAround = ServiceLevel & { readonly limit: Limit; readonly about: 'revision' | 'review' };

/** A level in hours passes while nobody looks at a plan. */
function isTurnAround(level: ServiceLevel): level is TurnAround {
  return level.limit?.unit === 'working day' && level.about !== undefined;
}

/** What is understood of a text on service levels; what isn't belongs to other levels of it. */
function levelsOfText(text: SourceText, { values }: PlanSnapshot): readonly ServiceLevel[] {
  return serviceLevelType.read(text, values).value ?? [];
}

interface Level {
  readonly level: TurnAround;
  /** Where it is stated. */
  readonly text: SourceText;
  readonly uri: string;
}

/** A vendor's service levels for reviews, in its own field and in the lines of the plan; read once for each plan. */
function levelsOf(snapshot: PlanSnapshot, vendor: Entity): readonly Level[] {
  const ofVendors = levelsIn(snapshot);
  let levels = ofVendors.get(vendor);
  if (!levels) {
    const stated = snapshot.stated(vendor, 'sla');
    const own = stated ? [{ text: textOfField(stated), uri: uriOfStated(snapshot, vendor, 'sla') }] : [];
    const lines = textsAbout(snapshot.plan, 'slas', vendor).map((text) => ({ text, uri: snapshot.uri }));
    levels = [...own, ...lines].flatMap(({ text, uri }) => {
      const level = levelsOfText(text, snapshot).find(isTurnAround);
      return level ? [{ level, text: text.slice(level.start, level.end), uri }] : [];
    });
    ofVendors.set(vendor, levels);
  }
  return levels;
}

const levelsIn = memoized((_: PlanSnapshot) => new Map<Entity, readonly Level[]>());

/** The last days on which notice can be given for the end of a contract or of the plan. */
export function* noticeDays({ snapshot, today, words, people }: AgendaSource): Iterable<AgendaDraft> {
  const { plan, calendar, holidays, values } = snapshot;
  for (const vendor of plan.vendors) {
    const exit = snapshot.isOutside(vendor) ? snapshot.stated(vendor, 'exit') : undefined;
    const notice = exit && certain(snapshot.reading(vendor, 'exit'));
    if (!notice) continue;
    const ends = snapshot.stated(vendor, 'ends');
    const end = notice.ends ?? (ends ? dayOfField(ends, values) : calendar.periodEnd);
    const isUnclear = notice.by === undefined && end === undefined && ends !== undefined;
    const date = notice.by ?? (end === undefined ? undefined : lastDayOfNotice(notice, end, holidays));
    if (isUnclear ? false : date === undefined || date < today) continue;
    const stated = textOfField(exit).slice(notice.start, notice.end);
    yield {
      kind: 'notice',
      date,
      entity: vendor,
      vendor,
      content: () => ({
        label: words(say`Last day to give notice to ${vendor.name.text}`),
        by: people.of(vendor).join(', '),
        note: noteOfNotice(stated.text, words, end, isUnclear ? ends.value.text : undefined),
        place: { uri: uriOfStated(snapshot, vendor, 'exit'), range: stated.range },
      }),
    };
  }
}

function noteOfNotice(notice: string, words: Words, end: IsoDate | undefined, unclear: string | undefined): string {
  if (unclear !== undefined) return words(say`${notice} before an end that isn’t understood: ${unclear}`);
  return end === undefined ? notice : words(say`${notice} before ${end}`);
}
