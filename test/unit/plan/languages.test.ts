import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { fieldsByLabel, fieldsOf, entityKinds } from '../../../src/plan/fields';
import { languageOfText } from '../../../src/plan/languageOfText';
import { comparable } from '../../../src/plan/labels';
import { columnsOf } from '../../../src/plan/reader/readTable';
import { sectionKind } from '../../../src/plan/sections';
import { listOf, vocabularies } from '../../../src/plan/vocabulary/words';
import { createReportService } from '../../../src/service/reportService';
import { SourceText } from '../../../src/syntax/sourceText';
import { Lines } from '../../../src/text/lines';
import { serviceOf } from '../../support/check';
import { uriOf } from '../../support/fixture';

const folder = 'test/fixtures/languages';
const codes = vocabularies().map(({ code }) => code);

/** Each finding of a plan as its line and its rule. */
function findings(path: string, today: string): string[] {
  const text = readFileSync(path, 'utf8');
  return findingsIn(text, today, path);
}

function findingsIn(text: string, today: string, path = 'plan.md'): string[] {
  const service = serviceOf([{ uri: uriOf(path), text, marks: [] }]);
  service.configure({ today });
  const lines = new Lines(text);
  return service.check(uriOf(path)).map(({ rule, range }) => `${lines.positionAt(range.start).line + 1} ${rule}`);
}

/** What is read of a plan: each entity with its id and the keys, states and meanings of its fields. */
function meanings(path: string): readonly string[] {
  const service = createReportService({ today: '2026-11-29' });
  service.setText('file:///plan.md', readFileSync(path, 'utf8'));
  const { entities } = service.reports.reading('file:///plan.md')!.reading;
  return entities.flatMap(({ kind, id = '', means = '', fields }) => [
    `${kind} ${id} ${kind === 'outcome' ? means.replace(/metric=.*?, (?=baseline)/, '') : means}`,
    ...fields
      // A remark has no key but its own text; what a vendor's file is called isn't one of the vendor's fields in English.
      .filter(
        ({ key, label, text, isKnown }) =>
          (isKnown || label !== text) && !(kind === 'vendor' && (key === 'title' || key === 'name')),
      )
      .map(
        ({ key, reading, means: meaning }) =>
          `  ${misspelled.has(key) ? 'misspelled' : key} ${reading}${inWords.has(key) ? '' : ` ${neutral(meaning)}`}`,
      ),
  ]);
}

/** The fields whose meaning is text of the plan, in its language. */
const inWords: ReadonlySet<string> = new Set(
  'title goal escalation role scope space note sla collateral references deliverables location source paid-planning'.split(
    ' ',
  ),
);

/** The owner in `first-draft.plan.md`. */
const misspelled: ReadonlySet<string> = new Set(['onwer', 'verantworlich', 'resposnable']);

/** What a meaning repeats of the plan’s words: conditions, units, and names that are translated. */
function neutral(meaning = ''): string {
  return meaning
    .replace(/ (?:during|während|pendant) .*/, '')
    .replace('450/artikel', '450/article')
    .replace(/Hana's writers' desk|Hanas Textbüro|Rédaction de Hana/, 'desk')
    .replace(/Retail team|Handelsteam|Équipe enseignes/, 'retail')
    .replace(/Fernside Press Office|Pressebüro Fernside|Bureau de presse Fernside/, 'Fernside');
}

describe('A plan in one of the languages with a vocabulary', () => {
  for (const code of codes) {
    it(`has no false problem if it is complete: ${code}`, () => {
      assert.deepEqual(findings(`${folder}/complete.${code}.md`, '2027-01-20'), []);
    });

    it(`has the problems of the same plan in English if it has faults: ${code}`, () => {
      const english = findings(`${folder}/sparse.en.md`, '2027-01-20');
      assert.ok(english.length > 10);
      assert.deepEqual(findings(`${folder}/sparse.${code}.md`, '2027-01-20'), english);
    });

    it(`is known to be in its language: ${code}`, () => {
      for (const name of ['complete', 'sparse']) {
        const text = readFileSync(`${folder}/${name}.${code}.md`, 'utf8');
        assert.equal(languageOfText(text.slice(text.indexOf('\n# '))), code);
      }
    });
  }

  for (const name of ['small-b2b-plan', 'campaign-12-vendors']) {
    for (const code of ['de', 'fr']) {
      it(`means the same as in English: ${name}, ${code}`, () => {
        assert.deepEqual(meanings(`${folder}/${name}.${code}.md`), meanings(`test/fixtures/${name}.md`));
      });
    }
  }

  for (const file of ['autumn-launch.md', 'first-draft.plan.md', 'vendors/halyard-films.md']) {
    for (const code of ['de', 'fr']) {
      it(`means the same as in English: examples, ${file}, ${code}`, () => {
        const english = meanings(`examples/${file}`);
        assert.ok(english.length > 8);
        assert.deepEqual(meanings(`examples-${code}/${file}`), english);
        const rules = (root: string): readonly string[] =>
          findings(`${root}/${file}`, '2027-01-20').map((finding) => finding.split(' ')[1]!);
        assert.deepEqual(rules(`examples-${code}`), rules('examples'));
      });
    }
  }

  it('is read without accents, and with labels for all genders and numbers', () => {
    for (const [kind, label, key] of [
      ['vendor', 'Zustaendig', 'owner'],
      ['vendor', 'Zustandig', 'owner'],
      ['vendor', 'Ansprechpartner:in', 'contact'],
      ['vendor', 'Ansprechpartner/in', 'contact'],
      ['vendor', 'Ansprechpartner*in', 'contact'],
      ['outcome', 'Verantwortliche(r)', 'owner'],
      ['deliverable', 'Echeance', 'due'],
      ['deliverable', 'Responsable(s)', 'owner'],
      ['vendor', 'INTERLOCUTEUR', 'contact'],
      ['deliverable', 'Descrição', 'name'],
      ['reference', 'Nombre', 'client'],
    ] as const)
      assert.deepEqual(
        fieldsByLabel(kind, label).map((field) => field.key),
        [key],
        label,
      );
    assert.equal(sectionKind('Unsere Ziele für 2027'), 'outcomes');
    assert.equal(sectionKind('Objectifs de la campagne'), 'outcomes');
    assert.equal(sectionKind('Agences & prestataires'), 'vendors');
    assert.equal(sectionKind('PRESUPUESTO PARA 2027'), 'budget');
  });
});

describe('A vocabulary', () => {
  for (const { code, labels = {}, sections = {} } of vocabularies()) {
    it(`names only fields and sections that exist: ${code}`, () => {
      for (const place of Object.keys(labels)) {
        const [first, key] = place.includes('.') ? place.split('.') : ['', place];
        const kinds = entityKinds.filter((kind) => first === '' || kind === first);
        assert.ok(
          kinds.some((kind) => fieldsOf(kind).some((field) => field.key === key)),
          `${code} ${place}`,
        );
      }
      for (const kind of Object.keys(sections)) assert.equal(sectionKind(listOf(sections[kind])[0]!), kind, code);
    });

    it(`is read back as it is written: ${code}`, () => {
      for (const kind of entityKinds.filter((one) => one !== 'plan')) {
        const fields = fieldsOf(kind);
        const written = fields.map(({ key, label }) => {
          const list = labels[`${kind}.${key}`] ?? labels[key];
          return list === undefined ? label : listOf(list)[0]!;
        });
        const header = written.map((label) => SourceText.exact(label, { offset: 0 }, 0));
        // Each alone, and all of them as the header of a table.
        for (const [index, { key }] of fields.entries())
          assert.ok(
            fieldsByLabel(kind, written[index]!).some((field) => field.key === key),
            `${code} ${kind} ${key}: ${written[index]}`,
          );
        const columns = columnsOf(kind, header).map((column) => column?.key);
        assert.deepEqual(
          columns,
          fields.map(({ key }) => key),
          `${code} ${kind}: ${written.join(' | ')}`,
        );
        assert.equal(new Set(written.map(comparable)).size, written.length);
      }
    });
  }
});

describe('A plan in a language without a vocabulary', () => {
  const polish = [
    '---',
    'type: marketing-plan',
    'title: Plan',
    'budget: €40,000',
    '---',
    '# Plan marketingowy na 2027 rok',
    '',
    'Chcemy zdobyć więcej klientów w małych miastach, a całość prowadzą trzy zewnętrzne agencje.',
    '',
    '## Cele',
    '',
    '- Więcej zapytań z formularza do końca czerwca, mierzone co miesiąc',
    '',
    '## Agencje',
    '',
    '### Północ',
    '',
    '- **Opiekun:** Anna Nowak',
    '- **Zakres:** relacje z mediami i treści na stronę',
    '',
    '[dalej](#nie-ma)',
  ].join('\n');

  it('has only the problems that need none of its words', () => {
    assert.equal(languageOfText(polish), 'other');
    assert.deepEqual(findingsIn(polish, '2027-01-20'), ['21 link-broken']);
  });

  it('is judged in full if its front matter says that it is in another', () => {
    const stated = findingsIn(polish.replace('title: Plan', 'lang: en'), '2027-01-20');
    assert.ok(stated.includes('2 outcome-missing'), stated.join());
  });

  it('may have names from that language in it', () => {
    const text = readFileSync('test/fixtures/small-b2b-plan.md', 'utf8').replaceAll('Hana Novak', 'Hana Nováková');
    assert.equal(languageOfText(text), 'en');
  });

  for (const code of ['pl', 'sv', 'tr', 'ja'])
    for (const lang of ['', `lang: ${code}\n`, `lang: ${code}-${code.toUpperCase()}\n`])
      it(`has no false problem, and the true ones that need no words: ${code}, ${lang.trim() || 'by its text'}`, () => {
        const written = readFileSync(`${folder}/without/${code}.md`, 'utf8');
        const text = written.replace('type: ', `${lang}type: `);
        if (lang === '') assert.equal(languageOfText(text.slice(text.indexOf('\n# '))), 'other');
        assert.deepEqual(findingsIn(text, '2027-01-20'), []);
        const line = text.split('\n').length;
        assert.deepEqual(findingsIn(`${text}\n[x](#y)\n`, '2027-01-20'), [`${line + 1} link-broken`]);
      });
});
