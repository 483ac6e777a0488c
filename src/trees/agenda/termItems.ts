import type { IsoDate } from '../../plan/calendar';
import { addWorkingDays } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import { nameOf } from '../../plan/entity';
import { endOfContract, lastDayOfNotice, readNotice } from '../../plan/values/notice';
import { isInReview } from '../../plan/progress';
import { textsAbout, textsInSections, vendorsIn } from '../../plan/sectionTexts';
import { turnAroundOf, windowOf } from '../../plan/values/serviceLevels';
import { memoized } from '../../text/memoized';
import type { Message } from '../../text/message';
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
    return stated ? [{ vendor, text: stated.value, uri: uriOfStated(snapshot, vendor, 'sla') }] : [];
  });
  const ofLines = textsInSections(plan, 'slas').map((text) => ({ vendor: vendorsIn(plan, text)[0], text, uri }));
  for (const { vendor, text, uri: address } of [...ofVendors, ...ofLines]) {
    const window = windowOf(text, snapshot.calendar);
    if (!window) continue;
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
  const { holidays } = snapshot;
  for (const { entity, vendor, due, ready } of openWork(schedule, snapshot)) {
    if (!vendor || !isInReview(entity)) continue;
    const levels = levelsOf(snapshot, vendor);
    const more = levels.length - mostLevels;
    for (const [place, { level, uri }] of levels.slice(0, mostLevels).entries()) {
      const from = level.isAfterReview ? ready : due;
      if (from === undefined) continue;
      const counted = words(say`counting from ${from}`);
      yield {
        kind: 'service level',
        date: addWorkingDays(from, level.days, holidays),
        entity,
        vendor,
        content: () => ({
          label: words(say`${nameOf(entity)}: “${level.text.text}” expires`),
          by: vendor.name.text,
          note: joined(counted, place === mostLevels - 1 && more > 0 ? words(moreLevels(more)) : undefined),
          place: { uri, range: level.text.range },
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

interface Level {
  readonly level: NonNullable<ReturnType<typeof turnAroundOf>>;
  readonly uri: string;
}

/** A vendor's service levels for reviews, in its own field and in the lines of the plan; read once for each plan. */
function levelsOf(snapshot: PlanSnapshot, vendor: Entity): readonly Level[] {
  const ofVendors = levelsIn(snapshot);
  let levels = ofVendors.get(vendor);
  if (!levels) {
    const stated = snapshot.stated(vendor, 'sla');
    const own = stated ? [{ text: stated.value, uri: uriOfStated(snapshot, vendor, 'sla') }] : [];
    const lines = textsAbout(snapshot.plan, 'slas', vendor).map((text) => ({ text, uri: snapshot.uri }));
    levels = [...own, ...lines].flatMap(({ text, uri }) => {
      const level = turnAroundOf(text);
      return level ? [{ level, uri }] : [];
    });
    ofVendors.set(vendor, levels);
  }
  return levels;
}

const levelsIn = memoized((_: PlanSnapshot) => new Map<Entity, readonly Level[]>());

/** The last days on which notice can be given for the end of a contract or of the plan. */
export function* noticeDays({ snapshot, today, words, people }: AgendaSource): Iterable<AgendaDraft> {
  const { plan, calendar, holidays } = snapshot;
  for (const vendor of plan.vendors) {
    const exit = snapshot.isOutside(vendor) ? snapshot.stated(vendor, 'exit') : undefined;
    const notice = exit && readNotice(exit);
    if (!notice) continue;
    const end = endOfContract(snapshot.stated(vendor, 'ends'), exit, calendar) ?? calendar.periodEnd;
    const date = end === undefined ? undefined : lastDayOfNotice(notice, end, holidays);
    if (date === undefined || date < today) continue;
    yield {
      kind: 'notice',
      date,
      entity: vendor,
      vendor,
      content: () => ({
        label: words(say`Last day to give notice to ${vendor.name.text}`),
        by: people.of(vendor).join(', '),
        note: words(say`${exit.value.text.slice(notice.start, notice.end)} before ${end!}`),
        place: { uri: uriOfStated(snapshot, vendor, 'exit'), range: exit.value.at(notice.start, notice.end) },
      }),
    };
  }
}
