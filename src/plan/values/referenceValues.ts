import type { MessageValue } from '../../text/message';
import { listed, say } from '../../text/message';
import { durationInWords } from './lengthInWords';
import type { SourceText } from '../../syntax/sourceText';
import type { Entity } from '../entity';
import type { EntityKind } from '../fields';
import type { Reference } from '../names/reference';
import { isMissing } from '../missing';
import { Cursor } from './cursor';
import { isOurselves } from './choiceValues';
import { peopleNamed } from './namedPeople';
import type { Reading, Stretch } from './reading';
import { ambiguous, missing, readAs, unreadable } from './reading';
import type { ValueContext } from './valueContext';
import type { ValueType } from './valueType';

/** What others may depend on. */
export const predecessorKinds: readonly EntityKind[] = ['deliverable', 'vendor', 'milestone', 'collateral'];

/** What some work depends on: `D1, D2 + 5 days`. `None` is the empty list. */
export const dependenciesType: ValueType<readonly Reference[]> = {
  dependsOnNames: predecessorKinds,
  read(value, context) {
    const list = readList(value, predecessorKinds, context);
    return list.state !== 'whole' && saysNone(value.text) ? readAs([]) : list;
  },
  means: (references) => (references.length === 0 ? 'none' : references.map(meaningOf).join(',')),
  inWords: (references) => (references.length === 0 ? say`nothing` : listed(references.map(dependencyInWords))),
};

/** The outcomes that somebody works toward. */
export const outcomesType: ValueType<readonly Reference[]> = {
  dependsOnNames: ['outcome'],
  read: (value, context) => readList(value, ['outcome'], context),
  means: (references) => references.map(meaningOf).join(','),
  inWords: (references) => listed(references.map(nameOf)),
};

const makerKinds: readonly EntityKind[] = ['vendor', 'person'];

/** Who makes something: vendors, people of the team, or nobody but ourselves, such as `in-house`. */
export const vendorType: ValueType<readonly Reference[]> = {
  dependsOnNames: makerKinds,
  dependsOnTeam: true,
  read(value, context) {
    const list = readList(value, makerKinds, context);
    if (list.state === 'whole' || list.state === 'missing') return list;
    const people = context.team.length > 0 ? peopleNamed(value, context.team) : [];
    const isOfTeam = people.length > 0 && people.every(({ member }) => member !== undefined);
    return isOurselves(value.text) || isOfTeam ? readAs([]) : list;
  },
  means: (references) => (references.length === 0 ? 'in-house' : references.map(meaningOf).join(', ')),
  inWords: (references) => (references.length === 0 ? say`in-house` : listed(references.map(nameOf))),
};

function readList(
  value: SourceText,
  kinds: readonly EntityKind[],
  context: ValueContext,
): Reading<readonly Reference[]> {
  const { text } = value;
  if (isMissing(text) && value.marks.length === 0) return missing;
  const references = context.references(value, kinds);
  const unread = references.filter(({ target, candidates, url }) => !target && !candidates && url === undefined);
  if (references.length === 0 || unread.length === references.length) return unreadable(text);
  const open = references.find(({ candidates }) => candidates);
  const notes = references.flatMap(({ note }) => note ?? []);
  if (unread.length > 0) return readAs(references, unread.map(stretchOf), notes);
  if (!open) return readAs(references, [], notes);
  return ambiguous(
    open.candidates!.map((candidate) => ({
      value: references.map((one) => (one === open ? { ...one, target: candidate, candidates: undefined } : one)),
      text: `${text.slice(0, open.start)}${spellingOf(candidate)}${text.slice(open.end)}`,
    })),
  );
}

function stretchOf({ start, end }: Reference): Stretch {
  return { start, end };
}

/** By its id if it has one, because several may share a name. */
function spellingOf({ id, name }: Entity): string {
  return id?.value ?? name.text;
}

function nameOf({ text, target }: Reference): string {
  return target ? spellingOf(target) : text;
}

/** `5 working days after D1`, `2 working days before D1 is done`, `the start of D2`. */
function dependencyInWords(reference: Reference): MessageValue {
  const when = momentInWords(reference);
  return reference.to === 'finish' ? say`to be finished no earlier than ${when}` : when;
}

function momentInWords(reference: Reference): MessageValue {
  const { lag, from } = reference;
  const name = nameOf(reference);
  if (!lag?.days) return from === 'start' ? say`the start of ${name}` : name;
  const length = durationInWords({ ...lag, days: Math.abs(lag.days) });
  if (from === 'start')
    return lag.days < 0 ? say`${length} before ${name} starts` : say`${length} after ${name} starts`;
  return lag.days < 0 ? say`${length} before ${name} is done` : say`${length} after ${name}`;
}

function meaningOf(reference: Reference): string {
  const { lag, from, to } = reference;
  const name = nameOf(reference);
  const days = lag && `${lag.days < 0 ? '-' : '+'}${Math.abs(lag.days)}${lag.kind === 'working' ? 'wd' : 'cd'}`;
  return `${to === undefined ? '' : 'finish after '}${from === 'start' ? 'start of ' : ''}${name}${lag?.days ? days : ''}`;
}

/** `None` and the like, in whatever language. */
function saysNone(text: string): boolean {
  const cursor = new Cursor(text);
  return cursor.word('wait', 'none') !== undefined && cursor.isAtEnd;
}
