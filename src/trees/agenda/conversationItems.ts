import type { IsoDate } from '../../plan/calendar';
import { addWorkingDays } from '../../plan/calendar';
import { checkInAfter, nextCheckIn } from '../../plan/checkIns';
import type { Entity } from '../../plan/entity';
import { field, nameOf, states } from '../../plan/entity';
import { callOf, callToCome, isCalled } from '../../plan/referenceCalls';
import { dayOfField } from '../../plan/dayOfField';
import { certain } from '../../plan/values/reading';
import type { Message } from '../../text/message';
import { say } from '../../text/message';
import type { Work } from '../../schedule/work';
import { uriOfStated } from '../../workspace/contributions';
import type { AgendaDraft, AgendaSource } from './agendaItem';

/** When to check in with each vendor again. A cadence ends with its plan; one that isn't understood has no date. */
export function* checkIns({ snapshot, words, people }: AgendaSource): Iterable<AgendaDraft> {
  const { plan, calendar, values } = snapshot;
  for (const vendor of plan.vendors) {
    const holidays = snapshot.holidaysOf([vendor]);
    const stated = snapshot.stated(vendor, 'cadence');
    const reading = snapshot.reading(vendor, 'cadence');
    if (!stated || !reading || reading.state === 'none' || reading.state === 'missing') continue;
    const lastField = snapshot.stated(vendor, 'last-check-in');
    const last = lastField && dayOfField(lastField, values);
    const cadence = certain(reading);
    // A last check-in that can't be read isn't the same as none: then nobody knows when the next is due.
    const isKnown = cadence !== undefined && (lastField === undefined || last !== undefined);
    const date = isKnown ? nextCheckIn(cadence, last, calendar.periodStart, holidays) : undefined;
    if (isKnown && date === undefined && last !== undefined && !checkInAfter(cadence, last)) continue;
    if (date !== undefined && calendar.periodEnd !== undefined && date > calendar.periodEnd) continue;
    const place = last === undefined && isKnown ? 'cadence' : lastField ? 'last-check-in' : 'cadence';
    yield {
      kind: 'check-in',
      date,
      entity: vendor,
      vendor,
      content: () => ({
        label: words(say`Check-in with ${vendor.name.text}`),
        by: people.of(vendor).join(', '),
        note: words(noteOf(stated.value.text, cadence === undefined, lastField?.value.text, last)),
        place: {
          uri: uriOfStated(snapshot, vendor, place),
          range: (place === 'cadence' ? stated : lastField!).value.range,
        },
      }),
    };
  }
}

function noteOf(cadence: string, isUnclear: boolean, lastText: string | undefined, last: IsoDate | undefined): Message {
  if (isUnclear) return say`cadence not understood: ${cadence}`;
  if (lastText === undefined) return say`no check-in yet; ${cadence}`;
  return last === undefined ? say`last check-in not understood: ${lastText}` : say`last on ${last}; ${cadence}`;
}

/** The clients who have yet to be called: on the stated date, else before the plan or the vendor's work starts. */
export function* referenceCalls(source: AgendaSource): Iterable<AgendaDraft> {
  const { snapshot, today, words, people } = source;
  for (const client of snapshot.names.clients()) {
    if (isCalled(client, snapshot.values, today) || callOf(client, snapshot.values)?.state === 'declined') continue;
    const day = callToCome(client, snapshot.values, today);
    const vendor = snapshot.names.vendorOf(client);
    const limit = day === undefined ? callBefore(source, vendor) : undefined;
    const callers = people.in(client, 'by');
    yield {
      kind: 'reference call',
      date: day ?? limit?.date,
      entity: client,
      vendor,
      inCharge: callers.length > 0 ? () => callers : undefined,
      content: () => {
        const name = client.name.text;
        const open = field(client, 'called');
        return {
          label: words(vendor ? say`Call ${name} about ${vendor.name.text}` : say`Call ${name}`),
          by: (callers.length > 0 ? callers : people.of(client, vendor)).join(', '),
          note: limit && words(limit.note),
          place: {
            uri: snapshot.names.uriOf(client),
            range: open && open.value.text !== '' ? open.value.range : client.name.range,
          },
          client: name,
        };
      },
    };
  }
}

/**
 * The last working day before the vendor's first work starts or, if the plan doesn't state when it does, before the
 * plan starts, or else before that work is due. Undefined if none of the three is known.
 */
function callBefore(
  { snapshot, schedule }: AgendaSource,
  vendor: Entity | undefined,
): { readonly date: IsoDate; readonly note: Message } | undefined {
  const { calendar, holidays } = snapshot;
  const works = vendor ? schedule.madeBy(vendor) : [];
  const begun = earliest(works.filter(({ entity }) => states(entity, 'start') || states(entity, 'takes')));
  const due = begun ?? (calendar.periodStart === undefined ? earliest(works) : undefined);
  const day = due?.needed ?? calendar.periodStart;
  if (day === undefined) return undefined;
  const label = due && nameOf(due.entity);
  const note =
    label === undefined
      ? say`before the plan starts`
      : begun
        ? say`before ${label} starts`
        : say`before ${label} is due`;
  const date = addWorkingDays(day, -1, holidays);
  return date === undefined ? undefined : { date, note };
}

/** The dated work that is needed first. */
function earliest(works: readonly Work[]): Work | undefined {
  return works.reduce<Work | undefined>(
    (first, work) => (work.needed !== undefined && (first === undefined || work.needed < first.needed!) ? work : first),
    undefined,
  );
}
