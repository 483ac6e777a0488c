import { strict as assert } from 'node:assert';
import { newPlan as newPlanIn } from '../../../src/commands/newPlan/newPlan';
import type { PlanAnswers, TemplateName } from '../../../src/commands/newPlan/planAnswers';
import { templates } from '../../../src/commands/newPlan/planAnswers';
import { addDays } from '../../../src/plan/calendar';
import { allEntities } from '../../../src/plan/plan';
import { openService } from '../../support/openService';
import { describePlan } from '../../support/describePlan';
import { today } from '../../support/check';
import { upTo } from '../../support/effort';
import { languagesOfPlans, textsIn } from '../../support/planTexts';

const newPlan = (given: PlanAnswers): string => newPlanIn(given, textsIn('en'));

/** The text of a snippet with its examples unchanged. */
function expanded(snippet: string): string {
  return snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}|\$0|\\([\\$}])/g, (_, example?: string, escaped?: string) =>
    example === undefined ? (escaped ?? '') : example.replace(/\\([\\$}])/g, '$1'),
  );
}

const answers = (template: TemplateName, more: Partial<PlanAnswers> = {}): PlanAnswers => ({
  template,
  title: 'Spring demand',
  owner: 'Priya Raman',
  coordinator: 'Jonas Weber',
  start: '2027-01-01',
  end: '2027-06-30',
  ...(template === 'launch' ? { launch: '2027-05-11' } : {}),
  ...more,
});

const uri = 'untitled:Untitled-1';

function checked(text: string): string[] {
  const service = openService({ today });
  assert.ok(service.setText(uri, text));
  return service.check(uri).map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

describe('A new plan', () => {
  for (const template of Object.keys(templates) as TemplateName[]) {
    it(`of the template ${template} lacks nothing but its reference calls`, () => {
      const found = checked(expanded(newPlan(answers(template))));
      assert.deepEqual(
        found.filter((finding) => !finding.startsWith('information reference-not-called')),
        [],
      );
      assert.ok(found.length > 0, 'it shows what is to be done first');
    });

    it(`of the template ${template} takes any answers`, () => {
      for (const more of [
        { title: 'Spring: "more" $5 } \\ # 1', owner: '@priya' },
        { title: '- [x] | a', owner: "Ann O'Neil", coordinator: undefined },
        { title: '🚲 Fahrräder', owner: 'Jörg Müller (CMO)' },
        { title: 'true', owner: 'yes' },
      ]) {
        const text = expanded(newPlan(answers(template, more)));
        const service = openService({ today });
        service.setText(uri, text);
        const { plan } = service.workspace.get(uri)!;
        assert.deepEqual(plan.document.frontMatter?.problems, []);
        assert.equal(plan.self.name.text, more.title);
        assert.equal(plan.self.fields.find(({ definition }) => definition?.key === 'owner')?.value.text, more.owner);
        assert.deepEqual(
          checked(text).filter((finding) => /^(?:error|warning)/.test(finding)),
          [],
        );
      }
    });
  }

  for (const template of Object.keys(templates) as TemplateName[]) {
    it(`of the template ${template} fits into any time`, () => {
      for (const days of upTo(80)) {
        const start = addDays(today, days % 9)!;
        const end = addDays(start, days)!;
        const wrong = checked(expanded(newPlan(answers(template, { start, end, launch: end })))).filter(
          (finding) => !finding.startsWith('information reference-not-called'),
        );
        assert.deepEqual(wrong, [], `${start} to ${end}`);
      }
    });

    it(`of the template ${template} knows whoever answers for it`, () => {
      for (const owner of ['Ann Lee, Bob Ray', 'ada@firm.example', 'A | B', 'Jörg (CMO)', 'Ada Bo, ada@firm.example']) {
        const wrong = checked(expanded(newPlan(answers(template, { owner })))).filter(
          (finding) => !/^(?:information reference-not-called|hint owner-shared)/.test(finding),
        );
        assert.deepEqual(wrong, [], owner);
      }
    });
  }

  it('writes its examples in the currency of the answers', () => {
    const text = expanded(newPlan(answers('small', { currency: 'USD' })));
    assert.ok(text.includes('budget: USD 40,000') && !text.includes('EUR'));
    assert.ok(expanded(newPlan(answers('small', { currency: 'dollars' }))).includes('budget: EUR 40,000'));
  });

  it('reads as what it says', () => {
    const service = openService({ today });
    service.setText(uri, expanded(newPlan(answers('launch'))));
    const said = describePlan(service.workspace.get(uri)!.plan);
    assert.ok(said.includes('milestone go or no-go with everybody: due=T-2 weeks | owner=Jonas Weber'));
    assert.ok(
      said.some((line) => /^deliverable D4 Launch announcement: .*vendor=Press agency \| due=T-1 day/.test(line)),
    );
  });

  it('stops at each place to fill once, and fills it everywhere', () => {
    const snippet = newPlan(answers('campaign'));
    const stops = [...snippet.matchAll(/\$\{(\d+):([^}]*)\}/g)].map(([, number, example]) => `${number} ${example}`);
    assert.equal(new Set(stops).size, new Set(stops.map((stop) => stop.split(' ')[0])).size);
    assert.equal(stops.filter((stop) => stop.endsWith('Media agency')).length, 3);
  });

  for (const language of languagesOfPlans)
    for (const template of Object.keys(templates) as TemplateName[])
      it(`of the template ${template} is in the language of its reader: ${language}`, () => {
        const texts = textsIn(language);
        const text = expanded(newPlanIn(answers(template), texts));
        const service = openService({ today });
        service.setText(uri, text);
        const found = service.check(uri).filter(({ rule }) => rule !== 'reference-not-called');
        assert.deepEqual(
          found.map(({ rule, message }) => `${rule}: ${message}`),
          [],
          text,
        );
        assert.equal(service.editor.language(uri), language);
        const { plan } = service.workspace.get(uri)!;
        const english = openService({ today });
        english.setText(uri, expanded(newPlan(answers(template))));
        const kinds = (one: typeof plan): readonly string[] =>
          allEntities(one).map(({ kind, id, fields }) => {
            const keys = fields.map(({ definition }) => definition?.key ?? 'none');
            return `${kind} ${id?.value} ${keys.join(' ')}`;
          });
        assert.deepEqual(kinds(plan), kinds(english.workspace.get(uri)!.plan));
        // Nothing of the English is left but what both languages have.
        if (language === 'en') return;
        for (const [key, words] of Object.entries(textsIn('en').examples))
          if (/ .* /.test(words) && texts.examples[key as 'rise'] !== words)
            assert.ok(!text.includes(words), `${key}: ${words}`);
      });
});
