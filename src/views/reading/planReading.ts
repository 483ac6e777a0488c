import type { IsoDate } from '../../plan/calendar';
import type { Entity } from '../../plan/entity';
import type { MessageValue } from '../../text/message';
import { entityMeaningOf } from '../../plan/entityMeaning';
import type { FieldReading } from '../../plan/fieldReading';
import { fieldReading } from '../../plan/fieldReading';
import type { EntityKind } from '../../plan/fields';
import type { Plan } from '../../plan/plan';
import { allEntities, planTitle } from '../../plan/plan';
import { languageOf } from '../../plan/planLanguage';
import { isStated } from '../../plan/evidence/strength';
import type { Range } from '../../text/range';
import type { PlanSnapshot } from '../../workspace/planSnapshot';

/** What is understood of a plan or a vendor's file. Ranges are offsets of its text. */
export interface PlanReading {
  readonly uri: string;
  readonly kind: 'plan' | 'vendor';
  readonly title: string;
  /** As its front matter states it, or else as its words show. */
  readonly language?: string;
  readonly entities: readonly EntityReading[];
}

export interface EntityReading {
  readonly kind: EntityKind;
  readonly id?: string;
  readonly name: string;
  readonly vendor?: string;
  /** `guessed` if only its place tells what it is, such as a heading further up. */
  readonly strength: 'stated' | 'guessed';
  /** What all its fields mean together, for the kinds that have such a meaning. */
  readonly means?: string;
  /** The same as people write it. */
  readonly inWords?: MessageValue;
  readonly range: Range;
  readonly fields: readonly FieldReading[];
}

/** What is understood of a document, in reading order by kind, the plan itself first. */
export function planReading(snapshot: PlanSnapshot, today: IsoDate): PlanReading {
  const { plan, values } = snapshot;
  const all = [...allEntities(plan), ...plan.inSentences];
  const entities = plan.kind === 'plan' ? [plan.self, ...all] : all;
  return {
    uri: plan.uri,
    kind: plan.kind,
    title: planTitle(plan),
    language: values.language ?? writtenLanguage(plan),
    entities: entities.map((entity) => entityReading(snapshot, entity, today)),
  };
}

function writtenLanguage(plan: Plan): string | undefined {
  const language = languageOf(plan);
  return language === 'other' ? undefined : language;
}

function entityReading({ names, values }: PlanSnapshot, entity: Entity, today: IsoDate): EntityReading {
  const { kind, id, name, range, fields } = entity;
  const meaning = entityMeaningOf(entity);
  const isMadeByVendor = kind !== 'plan' && kind !== 'vendor' && kind !== 'outcome' && kind !== 'person';
  return {
    kind,
    id: id?.value,
    name: name.text,
    vendor: isMadeByVendor ? names.vendorOf(entity)?.name.text : undefined,
    strength: isStated(entity) ? 'stated' : 'guessed',
    means: meaning?.means(entity, values, today),
    inWords: meaning?.inWords(entity, values, today),
    range,
    fields: fields.map((field) => fieldReading(field, values, today, entity)),
  };
}
