import type { FieldKey } from '../../plan/fields';
import type { Entity } from '../../plan/entity';
import { field, statedField } from '../../plan/entity';
import { fieldDefinition } from '../../plan/fields';
import { dayOfOutcome } from '../../plan/outcomes';
import { distance, weekdayName } from '../../plan/values/weekdays';
import { insertField } from '../../edits/insertField';
import { placeOf } from '../../plan/places';
import { say, asMessage } from '../../text/message';
import type { Range } from '../../text/range';
import { joined } from '../viewRow';
import type { OutcomeRow, OutcomeSource } from './outcomeRow';
import { leaf } from './outcomeRow';

/** The fields of an outcome; missing ones are listed too, and lead to where they would go. */
export function factRows(source: OutcomeSource, outcome: Entity, parent: OutcomeRow): OutcomeRow[] {
  const { snapshot, words } = source;
  return [...needed, ...further].flatMap((key) => {
    const { label, about } = fieldDefinition('outcome', key);
    const stated = statedField(outcome, key);
    const other = stated || key !== 'by' ? undefined : dayElsewhere(source, outcome);
    if (!stated && further.includes(key)) return [];
    const description = stated
      ? joined(stated.value.text, dayIn(source, outcome, key))
      : (other ?? words(say`not specified`));
    const range = stated ? stated.value.range : openPlace(source, outcome, key);
    const tooltip = (): string => words(asMessage(about));
    return [
      leaf('fact', parent, `${parent.id} › ${key}`, {
        label,
        description,
        place: { uri: snapshot.uri, range },
        tooltip,
      }),
    ];
  });
}

const needed: readonly FieldKey[] = ['baseline', 'target', 'by', 'owner'];
const further: readonly FieldKey[] = ['metric', 'source', 'minimum', 'result'];

/** The weekday and distance of the outcome's date. */
function dayIn({ snapshot, today, words }: OutcomeSource, outcome: Entity, key: FieldKey): string | undefined {
  const found = key === 'by' ? dayOfOutcome(snapshot.plan, outcome, snapshot.calendar) : undefined;
  if (found?.source !== 'outcome') return undefined;
  const { day } = found;
  const isWritten = statedField(outcome, key)!.value.text.includes(day);
  return words(
    isWritten
      ? say`${weekdayName(day)}, ${distance(day, today)}`
      : say`${weekdayName(day)} ${day}, ${distance(day, today)}`,
  );
}

/** If an outcome has no date, that of its heading or of the plan applies. */
function dayElsewhere({ snapshot, words }: OutcomeSource, outcome: Entity): string | undefined {
  const found = dayOfOutcome(snapshot.plan, outcome, snapshot.calendar);
  if (!found) return undefined;
  return words(
    found.source === 'heading' ? say`${found.day}, from its heading` : say`${found.day}, the end of the plan`,
  );
}

/** The position of an open field, else where a new one would be written. */
function openPlace({ snapshot }: OutcomeSource, outcome: Entity, key: FieldKey): Range {
  if (field(outcome, key)) return placeOf(outcome, key);
  return insertField(snapshot.plan, outcome, key, '?')[0]?.range ?? outcome.name.range;
}
