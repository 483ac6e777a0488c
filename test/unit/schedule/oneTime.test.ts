import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { EditorService } from '../../../src/service/editorService';
import { Reports } from '../../../src/service/reports';
import { defaultSettings } from '../../../src/rules/settings';
import type { TreeNode } from '../../../src/trees/vendors/treeNode';
import { applyEdits } from '../../../src/text/edit';
import { bySpan } from '../../../src/trees/agenda/agendaGroups';
import { runs } from '../../support/effort';
import type { Program } from '../../support/randomProgram';
import { addressOf, randomProgram } from '../../support/randomProgram';

const today = '2026-11-24';

/** A service as a host sees it, with what the command line reports. */
class WholeService extends EditorService {
  readonly reports = new Reports(this.shared, this.views);
}

function serviceOf(program: Program): WholeService {
  const service = new WholeService({ today, settings: defaultSettings });
  for (const [path, text] of Object.entries(program)) service.setText(addressOf(path), text);
  return service;
}

const plans = ['a.md', 'b.md', 'c.md'];

/** What `baton schedule` says of one piece of work. */
interface Scheduled {
  readonly id?: string;
  readonly name: string;
  readonly kind: string;
  readonly vendor?: string;
  /** All of them, if there are several. */
  readonly vendors?: readonly string[];
  readonly due?: string;
  readonly ready?: string;
  readonly isDone: boolean;
  /** Whether nobody knows if it is done. */
  readonly isUnsure?: boolean;
  readonly float?: number;
  readonly waitsFor: readonly { readonly id?: string; readonly name: string; readonly buffer?: number }[];
}

function scheduled(service: WholeService, path: string): readonly Scheduled[] {
  return (service.reports.schedule(addressOf(path))!.data as { readonly works: readonly Scheduled[] }).works;
}

/** Whether it is late on the day of the tests. */
const isLate = ({ isDone, isUnsure, due }: Scheduled): boolean =>
  !isDone && isUnsure !== true && due !== undefined && due < today;

const calledBy = ({ id, name }: { readonly id?: string; readonly name: string }): string =>
  id === undefined ? name : `${id} ${name}`;

const makersOf = ({ vendor, vendors }: Scheduled): readonly string[] =>
  vendors ?? (vendor === undefined ? [] : [vendor]);

/** The float in words, at the end or before the next part of a line. */
const floatIn = (text: string): string | undefined => {
  const match = /(no float|(\d+) working days? of float|already (\d+) working days? late)/.exec(text);
  if (!match) return undefined;
  return match[1] === 'no float' ? '0' : (match[2] ?? `-${match[3]}`);
};
/** Markdown with its character references resolved. */
const plain = (markdown: string): string =>
  markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));

const dateIn = (text: string): string | undefined => /\d{4}-\d\d-\d\d/.exec(text)?.[0];

/** Asserts that what a feature says of a piece of work is what `baton schedule` says. */
function assertSame(work: Scheduled, feature: string, said: { due?: string; float?: string }, program: Program): void {
  const name = calledBy(work);
  if ('due' in said) assert.equal(said.due, work.due, `${feature}: date of ${name}\n${textOf(program)}`);
  if (said.float !== undefined)
    assert.equal(said.float, String(work.float), `${feature}: float of ${name}\n${textOf(program)}`);
}

/** What matters of a program, to look at a failure. */
const textOf = (program: Program): string =>
  Object.entries(program)
    .flatMap(([path, text]) => [
      path,
      ...text.split('\n').filter((line) => /^(?:\| [A-Z]\d|- |launch|period|holidays|location)/.test(line)),
    ])
    .join('\n');

function everyRow(node: TreeNode, depth = 0): TreeNode[] {
  return [node, ...(depth > 4 ? [] : node.children().flatMap((child) => everyRow(child, depth + 1)))];
}

function checkFeatures(program: Program): void {
  const service = serviceOf(program);
  const schedules = new Map(plans.map((path) => [path, scheduled(service, path)]));
  for (const path of plans) {
    const uri = addressOf(path);
    const works = schedules.get(path)!;
    const byName = new Map(works.map((work) => [calledBy(work), work]));
    const open = works.filter(({ isDone, kind }) => !isDone && kind !== 'collateral');

    // The lines that are printed.
    for (const line of service.reports.schedule(uri)!.lines) {
      const match =
        /^(\d{4}-\d\d-\d\d|no date {3}) {2}(.*?)(?: \((?:Alpha|Beta Films|Gamma|Delta|Epsilon|, )+\))?; (.*)$/.exec(
          line,
        );
      const work = match && byName.get(match[2]!);
      if (match) assert.ok(work, line);
      if (work) assertSame(work, 'schedule', { due: dateIn(match[1]!), float: floatIn(match[3]!) }, program);
    }

    // What it calls overdue; on a weekend no working day may have passed.
    const said = service.reports
      .schedule(uri)!
      .lines.flatMap((line) => /^(.*) is \d+ working days? overdue$/.exec(line)?.[1] ?? []);
    const lateWork = open.filter(isLate).map(calledBy);
    assert.deepEqual(
      said.filter((name) => !lateWork.includes(name)),
      [],
      `schedule: overdue\n${textOf(program)}`,
    );

    // The agenda.
    const agenda = service.views.agenda(uri)!;
    const groups = bySpan([agenda], today);
    const isWork = ({ kind }: { readonly kind: string }): boolean => kind === 'deliverable' || kind === 'milestone';
    // What is in review is no longer due but to be approved.
    const listed = new Set(agenda.items.filter(isWork).map(({ content }) => content.label));
    assert.deepEqual(
      groups
        .get('overdue')!
        .flatMap(({ item }) => (isWork(item) ? item.content.label : []))
        .sort(),
      lateWork.filter((name) => listed.has(name)).sort(),
      `agenda: overdue\n${textOf(program)}`,
    );
    for (const { kind, date, content } of agenda.items) {
      if (kind !== 'deliverable' && kind !== 'milestone' && kind !== 'review') continue;
      const work = byName.get(content.label.replace(/^Review of (.*) ends$/, '$1'))!;
      if (kind === 'review') assert.equal(date, work.ready, `agenda: review of ${calledBy(work)}\n${textOf(program)}`);
      else assertSame(work, 'agenda', { due: date }, program);
    }

    // The Vendors view: rows of work, of this plan or of another, and those of vendors.
    for (const row of everyRow(service.views.vendorTree(uri, 'waits for')!)) {
      const home = plans.find((one) => addressOf(one) === row.subject?.snapshot.uri)!;
      const there = home === path ? works : schedules.get(home)!;
      if (row.kind === 'deliverable' || row.kind === 'milestone') {
        const work = there.find((one) => calledBy(one) === row.label.replace(/ ↺$/, ''))!;
        if (!work.isDone && !row.isCycle)
          assertSame(work, 'Vendors view', { due: dateIn(row.description), float: floatIn(row.description) }, program);
      }
      if (row.kind === 'vendor' && !row.isCycle) {
        const made = there.filter(
          (one) => !one.isDone && one.kind === 'deliverable' && makersOf(one).includes(row.label),
        );
        const late = made.filter(isLate);
        const first = (late.length > 0 ? late : made).flatMap(({ due }) => due ?? []).sort()[0];
        assert.equal(dateIn(row.description), first, `Vendors view: first date of ${row.label}\n${textOf(program)}`);
        assert.equal(row.state === 'overdue' || row.state === 'error' || late.length === 0, true);
        const float = floatIn(row.description);
        const least = made.flatMap(({ float: one }) => one ?? []).sort((a, b) => a - b)[0];
        if (float !== undefined) assert.equal(float, String(least), `Vendors view: float of ${row.label}`);
      }
    }

    // The Outcomes view.
    const rows = [service.views.outcomeTree(uri)!];
    for (const row of rows) {
      rows.push(...row.children());
      const work = row.kind === 'deliverable' ? byName.get(row.label) : undefined;
      if (work && !work.isDone) assertSame(work, 'Outcomes view', { due: dateIn(row.description) }, program);
    }

    // The status bar counts and lists what has a date.
    const { text, tooltip } = service.editor.status(uri, [])!;
    const overdue = open.filter(isLate).length;
    assert.equal(Number(/(\d+) overdue/.exec(text)?.[1] ?? 0), overdue, `status bar\n${textOf(program)}`);
    for (const line of plain(tooltip).split('\n')) {
      const match = /^- \w{3} (\d{4}-\d\d-\d\d), .*: (.*)$/.exec(line);
      const work = match && byName.get(match[2]!);
      if (work) assertSame(work, 'status bar', { due: match[1] }, program);
    }

    // Cards, as the hover over an id shows them.
    const document = program[path]!;
    for (const { id, name, isDone } of works) {
      const offset = id === undefined ? -1 : document.indexOf(`\n| ${id} |`);
      const hover = offset < 0 ? undefined : service.editor.hover(uri, offset + 3, []);
      if (!hover || isDone) continue;
      for (const line of plain(hover.markdown).split('\n')) {
        const match = /^- (\w+ .*) — (.*)$/.exec(line);
        const work = match && byName.get(match[1]!);
        if (work && !work.isDone) assertSame(work, `card of ${name}`, { due: dateIn(match[2]!) }, program);
      }
    }

    // Hints at dates: what a hand-over leaves to the first successor.
    for (const { at, label } of service.editor.hints(
      uri,
      { start: 0, end: document.length },
      { dates: false, budget: false, buffer: true },
    )!) {
      const line = document.slice(document.lastIndexOf('\n', at - 1) + 1, at);
      const id = /^\| (\w+) \|/.exec(line)?.[1];
      if (id === undefined) continue;
      const buffers = plans.flatMap((one) =>
        schedules
          .get(one)!
          .flatMap(({ waitsFor }) => waitsFor.filter((wait) => wait.id === id).flatMap(({ buffer }) => buffer ?? [])),
      );
      const number = Number(/(\d+) working day/.exec(label)?.[1] ?? 0);
      assert.equal(
        label.includes('late') ? -number : number,
        Math.min(...buffers),
        `hint at ${id}: ${label}\n${textOf(program)}`,
      );
    }

    // The graph of the plan alone and that of all plans.
    for (const shown of [[path], plans]) {
      const { nodes } = service.views.graph(shown.map(addressOf));
      for (const { kind, label, due, float, plans: homes } of nodes) {
        const work = kind === 'deliverable' && homes.length === 1 && homes[0] === uri ? byName.get(label) : undefined;
        if (!work) continue;
        assertSame(work, 'graph', { due }, program);
        assert.equal(float, work.isDone ? undefined : work.float, `graph: float of ${label}`);
      }
    }

    // Findings.
    const found = service.check(uri);
    const inDocument = (work: Scheduled): boolean => work.id !== undefined && document.includes(`\n| ${work.id} |`);
    const tooLate = new Set(
      found.flatMap(({ rule, message }) =>
        rule === 'dependency-late' ? (/^(.*?) (?:needs|can’t be finished before) /.exec(message)?.[1] ?? []) : [],
      ),
    );
    const expected = new Set(
      works
        .filter(
          (work) =>
            !work.isDone &&
            (inDocument(work) || work.kind === 'milestone') &&
            work.waitsFor.some(({ buffer }) => (buffer ?? 0) < 0),
        )
        .map(calledBy),
    );
    // A whole vendor's dependency is reported once, for the worst of its work.
    const missing = [...expected].filter(
      (name) => !tooLate.has(name) && !makersOf(byName.get(name)!).includes('Gamma'),
    );
    assert.deepEqual(missing, [], `dependency-late\n${textOf(program)}`);
    assert.deepEqual(
      [...tooLate].filter((name) => byName.get(name)?.id !== undefined && !expected.has(name)),
      [],
      `dependency-late\n${textOf(program)}`,
    );
    assert.deepEqual(
      found
        .flatMap(({ rule, message }) =>
          rule === 'deliverable-overdue' ? (/^(.*?) was due on/.exec(message)?.[1] ?? []) : [],
        )
        .sort(),
      open
        .filter((work) => work.kind === 'deliverable' && inDocument(work) && isLate(work))
        .map(calledBy)
        .sort(),
      `deliverable-overdue\n${textOf(program)}`,
    );
  }
}

/** What `baton slip` says. */
interface Slipped {
  readonly moved: readonly {
    readonly id?: string;
    readonly name: string;
    readonly plan?: string;
    readonly from?: string;
    readonly to?: string;
    readonly days: number;
  }[];
  readonly goals: readonly {
    readonly plan?: string;
    readonly from: string;
    readonly days: number;
    readonly anyway: number;
    readonly isKnown: boolean;
  }[];
}

describe('One time', () => {
  it('is what every feature says of the same work', function () {
    this.timeout(300_000);
    fc.assert(fc.property(randomProgram, checkFeatures), runs(300));
  });

  it('is the same in whatever order the plans arrive', () => {
    fc.assert(
      fc.property(randomProgram, (program) => {
        const [one, other] = [serviceOf(program), serviceOf(Object.fromEntries(Object.entries(program).toReversed()))];
        for (const path of plans) assert.deepEqual(scheduled(one, path), scheduled(other, path));
      }),
      runs(100),
    );
  });

  it('is what a delay starts from, and no goal moves before the float is used up', function () {
    this.timeout(300_000);
    fc.assert(
      fc.property(randomProgram, fc.nat({ max: 20 }), (program, chosen) => {
        const service = serviceOf(program);
        // Where a goal can't be met as it is, or it isn't known whether it can, float counts from when it could be.
        const isMet = plans.every((path) =>
          scheduled(service, path).every(({ float = 0, isUnsure }) => float >= 0 && isUnsure !== true),
        );
        for (const path of isMet ? plans : []) {
          const open = scheduled(service, path).filter(({ isDone, id }) => !isDone && id !== undefined);
          const work = open[chosen % Math.max(1, open.length)];
          if (work?.float === undefined || work.due === undefined) continue;
          const slip = (days: number): Slipped =>
            service.reports.delay(addressOf(path), work.id!, days)!.data as unknown as Slipped;
          const isMoved = ({ goals }: Slipped): boolean => goals.some(({ days, anyway }) => days > anyway);
          const [within, beyond] = [Math.max(1, work.float), Math.max(0, work.float) + 1];
          if (work.float > 0) assert.equal(isMoved(slip(within)), false, `${work.id} +${within}\n${textOf(program)}`);
          for (const { from, id, plan } of slip(beyond).moved)
            if (plan === undefined && id !== undefined)
              assert.equal(from, scheduled(service, path).find((one) => one.id === id)?.due, `slip ${work.id}: ${id}`);
          // Overdue work may be later than that anyway.
          const { goals, moved } = slip(beyond);
          if (work.float >= 0 && moved.length > 0)
            assert.ok(
              goals.some(({ days }) => days > 0),
              `${work.id} +${beyond}\n${textOf(program)}`,
            );
        }
      }),
      runs(200),
    );
  });

  it('is what comes of writing the new dates of a delay', function () {
    this.timeout(300_000);
    fc.assert(
      fc.property(randomProgram, fc.nat({ max: 20 }), fc.integer({ min: 1, max: 15 }), (program, chosen, days) => {
        const service = serviceOf(program);
        const open = scheduled(service, 'a.md').filter(
          ({ isDone, due, id }) => !isDone && due !== undefined && id?.startsWith('A'),
        );
        const work = open[chosen % Math.max(1, open.length)];
        if (!work) return;
        const { moved } = service.reports.delay(addressOf('a.md'), work.id!, days)!.data as unknown as Slipped;
        const { edits } = service.scheduling.delay(addressOf('a.md'), calledBy(work), days)!;
        for (const { uri, edits: own } of edits) service.setText(uri, applyEdits(service.textOf(uri)!, own));
        for (const path of plans) {
          const title = path === 'a.md' ? undefined : `Plan ${path[0]!.toUpperCase()}`;
          for (const after of scheduled(service, path)) {
            const move = moved.find(({ id, plan }) => id === after.id && plan === title && /^[A-C]/.test(id ?? ''));
            if (move) assert.equal(after.due, move.to, `${work.id} +${days}: ${after.id}\n${textOf(program)}`);
          }
        }
      }),
      runs(100),
    );
  });
});
