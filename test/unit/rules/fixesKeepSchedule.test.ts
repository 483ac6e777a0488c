import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { OpenService } from '../../support/openService';
import { openService } from '../../support/openService';
import type { Schedule } from '../../../src/schedule/schedule';
import type { Work } from '../../../src/schedule/work';
import { defaultSettings } from '../../../src/rules/settings';
import { applyEdits } from '../../../src/text/edit';
import { planReading } from '../../../src/views/reading/planReading';
import { today } from '../../support/check';
import { runs } from '../../support/effort';
import type { Program } from '../../support/randomProgram';
import { addressOf, randomProgram } from '../../support/randomProgram';

/** Slips as people make them, as what is replaced in a document and by what. */
const slips: readonly (readonly [RegExp, string])[] = [
  [/\| Due \|/, '| Deu |'],
  [/\| Takes \|/, '| Taeks |'],
  [/\| Review \|/, '| Reveiw |'],
  [/\| in progress \|/, '| in progess |'],
  [/\| done \|/, '| dnoe |'],
  [/\| cancelled \|/, '| canceled? |'],
  [/, ([A-C])(\d)/, ', $1-$2'],
  [/\| ([A-C])1 \|/, '| $12 |'],
  [/, Gamma/, ', Gamam'],
  [/\(([a-c])\.md\)/, '($1.md#plna)'],
  [/launch: (\d+)-(\d+)-(\d+)/, 'launch: $3/$2/$1'],
  [/\| 2026-12-(0\d) \|/, '| $1/12/2026 |'],
  [/\| 2027-01-(\d\d) \|/, '| 2027-$1-01 |'],
  [/- \*\*Review:\*\* 3 days/, '- **Review:** 3 days\n- **Review:** 5 days'],
  [/- \*\*Sourcing:\*\* in-house/, '- **Sourcing:** in hose'],
  [/title: /, 'onwer: Ann: Lee\ntitle: '],
];

const slipping = fc.record({
  program: randomProgram,
  slipped: fc.uniqueArray(
    fc.tuple(fc.nat({ max: slips.length - 1 }), fc.constantFrom('a.md', 'b.md', 'c.md', 'vendors/delta.md')),
    {
      maxLength: 4,
      selector: String,
    },
  ),
});

function withSlips(program: Program, slipped: readonly (readonly [number, string])[]): Program {
  const changed: Record<string, string> = { ...program };
  for (const [index, path] of slipped) {
    const [what, by] = slips[index]!;
    changed[path] = changed[path]!.replace(what, by);
  }
  return changed;
}

function serviceOf(program: Program): OpenService {
  const service = openService({ today, settings: defaultSettings });
  for (const [path, text] of Object.entries(program)) service.setText(addressOf(path), text);
  return service;
}

const nameOf = ({ entity, plan }: Work): string => `${plan.uri} ${entity.id?.value ?? ''} ${entity.name.text}`;

/** All that the work depends on, directly or not: less is written in one way than in another that means the same. */
function allBehind(work: Work): string[] {
  const behind = new Set<Work>([work]);
  for (const { incoming } of behind) for (const { from } of incoming) behind.add(from);
  return [...behind].map(nameOf).sort();
}

function described(schedule: Schedule): string[] {
  return schedule.works.map((work) => {
    const { due, ready, needed, isDone } = work;
    return [nameOf(work), due, ready, needed, isDone, schedule.floatOf(work), allBehind(work).join()].join(' · ');
  });
}

/** What each value of the plans is read as; dependencies are compared by what they lead to. */
function meanings(service: OpenService): Map<string, string> {
  const found = new Map<string, string>();
  for (const snapshot of service.workspace.all())
    for (const { kind, name, id, fields } of planReading(snapshot, today).entities)
      for (const { key, means, reading } of fields)
        if (key !== 'depends-on' && reading === 'whole')
          found.set(`${snapshot.uri} ${kind} ${id ?? ''} ${name} ${key}`, means ?? '');
  return found;
}

/** All that there is to know about time in the plans, and what their values mean. */
function known(service: OpenService): {
  readonly times: readonly string[];
  readonly means: ReadonlyMap<string, string>;
} {
  const schedules = new Set(service.workspace.plans().map((plan) => service.schedule(plan)));
  const goals = [...schedules].flatMap(({ goals: all }) => Array.from(all, ([{ uri }, { day }]) => `${uri} ${day}`));
  return { times: [...[...schedules].flatMap(described), ...goals].sort(), means: meanings(service) };
}

/** Asserts that what was read before is read in the same way. */
function assertSameMeanings(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  what: string,
): void {
  for (const [key, means] of before) assert.equal(after.get(key) ?? means, means, `${what}: ${key}`);
}

describe('Whatever slips a program has', () => {
  it('a fix leaves the schedule as it is, or is declared to change it', function () {
    this.timeout(300_000);
    fc.assert(
      fc.property(slipping, ({ program, slipped }) => {
        const texts = withSlips(program, slipped);
        const service = serviceOf(texts);
        const before = known(service);
        for (const path of ['a.md', 'b.md', 'vendors/delta.md']) {
          const uri = addressOf(path);
          const text = texts[path]!;
          const seen = new Set<string>();
          for (const { rule, fixes } of service.check(uri)) {
            // One finding of a rule is like another, and each fix costs a program.
            if ((seen.has(rule) && rule !== 'dependency-redundant') || seen.size > 12) continue;
            seen.add(rule);
            for (const { title, edits, changesSchedule } of fixes().slice(0, 3)) {
              if (changesSchedule) continue;
              service.setText(uri, applyEdits(text, edits));
              const after = known(service);
              assert.deepEqual(after.times, before.times, `${rule}: ${title}\n${text}`);
              service.setText(uri, text);
            }
          }
        }
      }),
      runs(150),
    );
  });

  it('all automatic fixes together only read what was not read', function () {
    this.timeout(300_000);
    fc.assert(
      fc.property(slipping, ({ program, slipped }) => {
        const texts = withSlips(program, slipped);
        const service = serviceOf(texts);
        const before = known(service);
        const declared = ['a.md', 'b.md', 'c.md', 'vendors/delta.md'].flatMap((path) =>
          service
            .check(addressOf(path))
            .flatMap(({ rule, fixes }) =>
              fixes().flatMap((fix) => (fix.isAutomatic && fix.changesSchedule ? [rule] : [])),
            ),
        );
        assert.deepEqual(
          [...new Set(declared)].filter((rule) => rule !== 'front-matter-invalid'),
          [],
        );
        for (const [path, text] of Object.entries(texts)) {
          const uri = addressOf(path);
          service.setText(uri, applyEdits(text, service.fixAll(uri)));
        }
        const after = known(service);
        if (declared.length === 0) assert.deepEqual(after.times, before.times);
        assertSameMeanings(before.means, after.means, 'fix all');
      }),
      runs(150),
    );
  });
});
