import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { OpenService } from '../../support/openService';
import { openService } from '../../support/openService';
import { passagesOf } from '../../../src/workspace/similarity';
import { today } from '../../support/check';
import { runs } from '../../support/effort';
import { uriOf } from '../../support/fixture';
import { randomMarkdown } from '../../support/randomMarkdown';

/** Prose of many words, of which some stretches are the same in many documents. */
const stretches = ['river', 'garden', 'harbour', 'lantern', 'meadow'].map((word) =>
  Array.from({ length: 40 }, (_, at) => `${word}${(at * 7) % 13} ${word.slice(0, 3)}${at}`).join(' '),
);
const section = fc
  .tuple(
    fc.constantFrom(
      '## Approach',
      '## Team',
      '# Plan',
      '',
      'Setext\n===',
      '```\n# comment',
      '<!-- # none',
      ' ## Indented',
    ),
    fc.array(fc.constantFrom(...stretches), { maxLength: 3 }),
    fc.constantFrom('', '\n```', '\n-->', '\n[x]: y.md', '\n\n- **Owner:** Priya'),
  )
  .map(([heading, prose, end]) => `${heading}\n\n${prose.join(' ')}${end}\n`);
const plan = fc
  .tuple(
    fc.constantFrom('', '\ufeff'),
    fc.constantFrom('', 'goal: # x\n', `goal: ${stretches[0]!.slice(0, 300)}\n`),
    fc.array(section, { maxLength: 4 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([bom, field, sections, eol]) =>
    `${bom}---\ntype: marketing-plan\nowner: Ann Lee\n${field}---\n${sections.join('')}`.replaceAll('\n', eol),
  );

const uris = ['a', 'b', 'c', 'd'].map((name) => uriOf(`${name}.md`));

/** What is said of a document's likeness, with what it is like. */
function said(service: OpenService, uri: string): string[] {
  return service
    .check(uri)
    .filter(({ rule }) => rule === 'plan-prepackaged')
    .map(({ range, message }) => `${range.start} ${message}`);
}

function fresh(): OpenService {
  return openService({ today });
}

describe('Likeness of plans', () => {
  it('is the same whichever was read first, and however they came and went', () => {
    const step = fc.record({
      uri: fc.constantFrom(...uris),
      what: fc.constantFrom('text', 'text', 'read', 'remove', 'background', 'set aside'),
      text: plan,
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const service = fresh();
        const texts = new Map<string, string>();
        for (const { uri, what, text } of steps) {
          if (what === 'text') service.setText(uri, text);
          if (what === 'read') said(service, uri);
          if (what === 'remove') service.remove(uri);
          if (what === 'background' && !service.workspace.has(uri)) service.setBackground(uri, text);
          if (what === 'text' || (what === 'background' && !service.workspace.has(uri))) texts.set(uri, text);
          if (what === 'remove') texts.delete(uri);
          if (what === 'set aside' && service.workspace.has(uri)) {
            service.remove(uri);
            service.setBackground(uri, texts.get(uri)!);
          }
        }
        const kept = [...texts.keys()].filter((uri) => service.workspace.has(uri));
        for (const uri of kept) {
          const other = fresh();
          for (const [one, text] of [...texts].toReversed()) other.setText(one, text);
          assert.deepEqual(said(service, uri), said(other, uri));
        }
      }),
      runs(400),
    );
  });

  it('is the same for documents that are checked in shares', () => {
    fc.assert(
      fc.property(fc.array(plan, { minLength: 4, maxLength: 4 }), fc.nat(15), (texts, share) => {
        const together = fresh();
        texts.forEach((text, at) => together.setText(uris[at]!, text));
        const all = uris.map((uri) => said(together, uri));
        for (const part of [0, 1]) {
          const one = fresh();
          one.compareAmong(uris);
          // Whoever is met on the way by one of them counts for none.
          one.setText(uriOf('linked.md'), texts[0]!);
          texts.forEach((text, at) => {
            if (((share >> at) & 1) === part) one.setText(uris[at]!, text);
            else one.setBackground(uris[at]!, text);
          });
          uris.forEach((uri, at) => {
            if (((share >> at) & 1) === part) assert.deepEqual(said(one, uri), all[at]);
          });
        }
      }),
      runs(300),
    );
  });

  it('is found in both of two equal plans, and nowhere else', () => {
    const service = fresh();
    const text = `---\ntype: marketing-plan\nowner: Ann Lee\n---\n## One\n\n${stretches[0]} ${stretches[1]}\n\n\`\`\`\n# comment\n\`\`\`\n\n${stretches[2]}\n`;
    service.setText(uris[0]!, text);
    service.setText(uris[1]!, `\ufeff${text.replaceAll('\n', '\r\n')}`);
    service.setText(
      uris[2]!,
      `---\ntype: marketing-plan\nowner: Ann Lee\n---\n## Two\n\n${stretches[3]} ${stretches[4]}\n`,
    );
    assert.deepEqual(
      uris.slice(0, 3).map((uri) => said(service, uri).length),
      [1, 1, 0],
    );
  });

  it('is looked for among a bounded number, the first by address, and says so', () => {
    const service = fresh();
    const text = (at: number): string =>
      `---\ntype: marketing-plan\nowner: Ann Lee\n---\n## One\n\n${stretches[0]} ${Array.from({ length: 200 }, (_, word) => `own${at}x${word}`).join(' ')}\n`;
    const all = Array.from({ length: 900 }, (_, at) => uriOf(`${String(at).padStart(3, '0')}.md`));
    for (const uri of all.toReversed()) service.setBackground(uri, text(all.indexOf(uri)));
    service.setText(all[500]!, text(500));
    assert.match(said(service, all[500]!).join(), /in too many plans to compare/);
  });

  it('counts no section of the same document, however many of them are alike', () => {
    const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${at}`).join(' ');
    const head = '---\ntype: marketing-plan\nowner: Ann Lee\n---\n';
    const one = `${head}## One\n\n${words(600)}\n\n`;
    const many = one + Array.from({ length: 80 }, (_, at) => `## Two\n\n${words(600)} end${at}\n\n`).join('');
    const other = (count: number): string => `${head}## Three\n\n${words(count)}\n`;
    const service = fresh();
    service.setText(uris[1]!, other(200));
    service.setText(uris[0]!, one);
    assert.deepEqual(said(service, uris[0]!), []);
    service.setText(uris[0]!, many);
    assert.deepEqual(said(service, uris[0]!), []);
    service.setText(uris[1]!, other(600));
    assert.equal(said(service, uris[0]!).filter((line) => / \d\d+% of /.test(line)).length, 81);
  });

  it('takes a body apart without a loss', () => {
    fc.assert(
      fc.property(randomMarkdown, (body) => {
        const head = '---\ntype: marketing-plan\nowner: Ann Lee\n---\n';
        assert.equal(passagesOf(head + body).join(''), body);
      }),
    );
  });
});
