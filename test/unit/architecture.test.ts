import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cycles } from '../../src/text/cycles';

/** From the bottom up: a file may use what stands before it, and nothing behind. */
const steps = [
  'text',
  'syntax',
  'plan',
  'workspace',
  'schedule',
  'edits',
  'rules',
  'editor',
  'commands',
  'trees',
  'views',
  'outputs',
  'panel',
  'service.ts',
  'service',
  'vscode',
  'cli',
  'extension.ts',
  'cli.ts',
];

/** What talks to the world: it asks the service, and does not reach for what is behind it. */
const isEdge = (file: string): boolean => /^(?:vscode|cli)(?:\/|\.ts$)|^extension\.ts$/.test(file);

/** Folders of which an edge may use everything: the service, its parts, and what knows no domain. */
const open = /^(?:service(?:\.ts|\/)|text\/|vscode\/|cli\/)/;

/** Folders of which an edge does not even name a type: what is in them works on the documents behind the service. */
const behind = /^(?:syntax|workspace|schedule|edits)\//;

/**
 * Of every other folder an edge may name the types of what the service answers. These files it may also call, for they know no
 * document: they are lists and settings, words for values, and reading of what somebody typed or what a host was given.
 */
const plain: readonly string[] = [
  // Days, sections and sentences as somebody types them into a question, and the name of an item in an answer.
  'plan/calendar',
  'plan/entity',
  'plan/sections',
  'plan/values/outcomeSentence',
  'schedule/delay',
  // Which rules and settings there are, how they are written, and what somebody may have meant by a word.
  'rules/config',
  'rules/configFile',
  'rules/didYouMean',
  'rules/readSettings',
  'rules/knownRules',
  'rules/rules',
  'rules/settings',
  // A plan that does not exist yet.
  'commands/newPlan/newPlan',
  'commands/newPlan/planAnswers',
  'commands/newPlan/planTexts',
  'commands/newPlan/snippets',
  // What an editor does with answers that it has: narrows a list, follows a move, tells fixes apart, reads cells.
  'editor/completion/matching',
  'editor/fixAll',
  'editor/movedFiles',
  'editor/pastedTable',
  // What the rows of trees are called, how they are filtered, and which of them changed.
  'trees/agenda/agendaFilter',
  'trees/agenda/agendaGroups',
  'trees/agenda/agendaItem',
  'trees/agenda/agendaRows',
  'trees/vendors/changedRows',
  'trees/vendors/rowWords',
  'trees/vendors/treeNode',
  'trees/vendors/vendorFilter',
  'trees/viewRow',
  // The formats of documents for others.
  'outputs/output',
  // Drawing and printing what is data already, and the messages of the panel.
  'views/drawing/palette',
  'views/graph/dot',
  'views/graph/graphPicture',
  'views/graph/mermaid',
  'views/panelMessages',
  'views/reports/agendaReport',
];

/** A file is told from others by the beginning of its text, before there is a service to give it to. */
const beforeService: ReadonlySet<string> = new Set(['cli/readFile.ts uses syntax/frontMatter']);

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));

function stepOf(file: string): number {
  return steps.findIndex((step) => file === step || file.startsWith(`${step}/`));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

/** The file that an import without an ending means. */
function fileAt(path: string): string | undefined {
  return [`${path}.ts`, `${path}.tsx`].find((file) => files.includes(file));
}

function importedBy(file: string): string[] {
  return importsOf(file).flatMap((path) => (path.startsWith('.') ? (fileAt(join(dirname(file), path)) ?? []) : []));
}

describe('Architecture', () => {
  it('has a place for every file', () => {
    for (const file of files) assert.notEqual(stepOf(file), -1, file);
  });

  it('takes no step the wrong way', () => {
    for (const file of files) {
      for (const path of importsOf(file).filter((name) => name.startsWith('.') && !name.endsWith('.json'))) {
        const target = join(dirname(file), path);
        assert.ok(stepOf(fileAt(target) ?? target) <= stepOf(file), `${file} uses ${target}`);
        const isAcross = file.startsWith('cli/') && target.startsWith('vscode/');
        assert.ok(!isAcross, `${file} uses ${target}`);
        // What runs in a page of its own brings its own bundle, and so nothing of the core but words, days and drawings.
        const isPage = file.startsWith('panel/');
        assert.ok(!isPage || /^(?:panel|text|plan|views)\//.test(target), `${file} uses ${target}`);
        assert.ok(isPage || !target.startsWith('panel/'), `${file} uses ${target}`);
      }
    }
  });

  it('asks the service, and nothing behind it', () => {
    const found = files.filter(isEdge).flatMap((file) => {
      const text = readFileSync(join('src', file), 'utf8');
      return Array.from(
        text.matchAll(/(?:import|export)\s+(type\s)?[^;]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/g),
      ).flatMap(([, isType, from, late]) => {
        const target = join(dirname(file), from ?? late!);
        const isAllowed =
          open.test(fileAt(target) ?? target) ||
          target.endsWith('.json') ||
          (isType ? !behind.test(target) : plain.includes(target)) ||
          beforeService.has(`${file} uses ${target}`);
        return isAllowed ? [] : [`${file} uses ${target}`];
      });
    });
    assert.deepEqual(found, []);
  });

  it('allows the edges no more than they use', () => {
    const used = new Set(
      files.filter(isEdge).flatMap((file) => importsOf(file).map((path) => join(dirname(file), path))),
    );
    assert.deepEqual(
      plain.filter((path) => !used.has(path)),
      [],
    );
  });

  it('has no circular imports', () => {
    const found = cycles({ nodes: files, edgesOf: (file) => importedBy(file), targetOf: (file) => file });
    assert.deepEqual(found, []);
  });

  it('keeps VS Code and Node at the edges', () => {
    for (const file of files) {
      const names = importsOf(file);
      if (!/^(?:vscode\/|extension\.ts)/.test(file)) assert.ok(!names.includes('vscode'), `${file} uses vscode`);
      if (!/^cli(?:\/|\.ts)/.test(file))
        assert.ok(!names.some((name) => name.startsWith('node:')), `${file} uses Node`);
    }
  });

  it('lets no text of a document become markup in the panel', () => {
    const ways = /innerHTML|outerHTML|insertAdjacentHTML|setHTML|DOMParser|createContextualFragment|document\.write/i;
    for (const file of files.filter((one) => one.startsWith('panel/')))
      assert.doesNotMatch(readFileSync(join('src', file), 'utf8'), ways, file);
  });

  it('gives no list as arguments whose length a document decides', () => {
    /** Lists of a few things, whatever is written: the days of a week, what an extension provides, one empty line. */
    const few = new Set(['plan/checkIns.ts', 'extension.ts']);
    const found = files
      .filter((file) => !few.has(file))
      .flatMap((file) => spreadCalls(readFileSync(join('src', file), 'utf8')).map((call) => `${file}: ${call}`));
    assert.deepEqual(found, []);
  });
});

/** A call takes some hundred thousand arguments at most, and throws where a list has more: of these calls lists are made. */
const calls = /(?:\.(?:push|unshift|splice|fromCharCode|fromCodePoint)|\bMath\.(?:min|max))\(/g;

/** The calls in a source that have a list spread as their arguments. */
function spreadCalls(source: string): string[] {
  return Array.from(source.matchAll(calls)).flatMap(({ 0: call, index }) => {
    let depth = 1;
    for (let at = index + call.length; depth > 0 && at < source.length; at++) {
      if ('([{'.includes(source[at]!)) depth++;
      else if (')]}'.includes(source[at]!)) depth--;
      else if (depth === 1 && source.startsWith('...', at)) return [source.slice(index, source.indexOf('\n', index))];
    }
    return [];
  });
}
