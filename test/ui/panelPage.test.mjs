import { strict as assert } from 'node:assert';
import { inPanelPage } from './panelPage.mjs';

const vendor = (name, ...works) =>
  `### ${name}\n\n- **Owner:** Jonas Weber\n\nDeliverables:\n\n${works.map((work) => `- [ ] ${work}`).join('\n')}\n`;

const planOf = (...vendors) =>
  `---\ntype: launch-plan\ntitle: Harbour\nlaunch: 2027-04-06\n---\n\n## Vendors\n\n${vendors.join('\n')}`;

const alpha = vendor('Alpha Films', 'D1 Script — 2026-12-20', 'D2 Film — 2027-02-05 — after D1');
const beta = vendor('Beta Press', 'D3 Press kit — 2027-03-05 — after D2', 'D4 Mailing — 2027-03-08 — after D2');
const early = vendor('Aardvark Print', 'D9 Posters — 2026-12-01');
const late = vendor('Zulu Web', 'D8 Site — 2027-03-09 — after D2');

describe('the page of the Plan panel', () => {
  const opened = inPanelPage();
  const tab = async (name) => await opened.page.getByRole('tab', { name }).click();
  const node = (label) => opened.page.locator(`[role=button][aria-label^="${label}"]`);

  /** Focuses an element and changes the plan in each of these ways: the same element has the focus, and is about the same. */
  const keepsFocus = async (element, about, ...plans) => {
    await element.focus();
    await element.evaluate((one) => {
      window.focused = one;
    });
    for (const texts of plans) {
      await opened.show(...texts);
      const text = await opened.page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement !== window.focused) return 'another element';
        return activeElement.ariaLabel ?? activeElement.closest('tr, li, .choice').textContent;
      });
      assert.match(text, about);
    }
  };

  afterEach('nothing failed and nothing was refused', () => assert.deepEqual(opened.problems, []));

  describe('keeps the focus on the same item when items before it come and go', () => {
    const changes = [[planOf(early, alpha, beta)], [planOf(beta, alpha, early)], [planOf(alpha, beta)], [planOf(beta)]];

    it('in the toolbar', async () => {
      await opened.show(planOf(alpha, beta));
      const owner = opened.page.getByLabel('Owner', { exact: true });
      await keepsFocus(owner, /^Owner/, [planOf(alpha, beta), planOf(late)], [planOf(alpha, beta)]);
    });

    it('in a picture', async () => {
      for (const name of ['Hand-offs', 'Timeline']) {
        await opened.show(planOf(alpha, beta));
        await tab(name);
        await keepsFocus(node('D3 Press kit'), /^D3 Press kit/, ...changes);
        assert.equal(await opened.page.locator('.picture [tabindex="0"]').count(), 1);
      }
    });

    it('in a table, where two rows lead to the same place', async () => {
      await opened.show(planOf(alpha, beta, late));
      await opened.page.getByRole('button', { name: 'Table view' }).click();
      const second = opened.page.getByRole('row', { name: /^D2 Film.*D4 Mailing/ });
      await keepsFocus(
        second.getByRole('rowheader').getByRole('button'),
        /^D2 Film.*D4 Mailing/,
        [planOf(early, alpha, beta)],
        [planOf(alpha, vendor('Beta Press', 'D4 Mailing — 2027-03-08 — after D2'))],
      );
    });

    it('below the picture', async () => {
      await opened.show(planOf(alpha, beta));
      await node('D2 Film').focus();
      await keepsFocus(
        opened.page.locator('.details').getByRole('button', { name: 'D4 Mailing' }),
        /^D4 Mailing/,
        [planOf(late, alpha, beta)],
        [planOf(alpha, vendor('Beta Press', 'D4 Mailing — 2027-03-08 — after D2'))],
      );
    });
  });

  it('gives the focus to what is selected, or to the tab, where the item is gone', async () => {
    const focused = () => opened.page.evaluate(() => document.activeElement.ariaLabel ?? document.activeElement.id);
    await opened.show(planOf(alpha, beta));
    await node('D2 Film').focus();
    await opened.page.locator('.details').getByRole('button', { name: 'D4 Mailing' }).focus();
    await opened.show(planOf(alpha, vendor('Beta Press', 'D3 Press kit — 2027-03-05 — after D2')));
    assert.match(await focused(), /^D2 Film/);
    await opened.page.locator('.details').getByRole('button', { name: 'Close' }).click();
    assert.equal(await focused(), 'content');
    await opened.page.getByLabel('Detail', { exact: true }).selectOption('vendors');
    await node('Beta Press').focus();
    await opened.page.keyboard.press('Space');
    await node('D3 Press kit').focus();
    await opened.page.locator('.row.selected', { hasText: 'D3 Press kit' }).waitFor();
    await opened.page.keyboard.press('Space');
    assert.match(await focused(), /^Beta Press/);
  });

  it('keeps what is open, chosen and scrolled', async () => {
    const { page } = opened;
    const many = Array.from({ length: 40 }, (_, index) => vendor(`Vendor ${index}`, `W${index} Work — 2027-02-05`));
    await opened.show(planOf(alpha, ...many));
    await page.getByLabel('Owner', { exact: true }).selectOption('Jonas Weber');
    const scroller = page.locator('.scroller');
    const top = await scroller.evaluate((root) => {
      root.scrollTo(0, 100);
      return root.scrollTop;
    });
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Mermaid…', exact: true }).focus();
    await opened.show(planOf(early, alpha, ...many));
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Mermaid…');
    assert.ok(top > 0);
    assert.equal(await scroller.evaluate((root) => root.scrollTop), top);
    assert.equal(await page.getByLabel('Owner', { exact: true }).inputValue(), 'Jonas Weber');
  });

  it('labels each choice, whichever come and go', async () => {
    await opened.show(planOf(alpha, beta));
    const button = opened.page.getByRole('button', { name: 'Table view' });
    await button.click();
    await button.click();
    await opened.show(planOf(alpha, beta), planOf(late));
    for (const name of ['Plan', 'Owner', 'Vendor', 'Detail'])
      assert.equal(await opened.page.getByLabel(name, { exact: true }).count(), 1);
    const ids = await opened.page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('never reads a text of the plan as markup', async () => {
    const text = '<img src=x onerror=alert(1)>';
    await opened.show(planOf(vendor(`\\${text}`, `D1 \\${text} — 2027-02-05`), alpha, beta));
    await node(text).first().focus();
    await opened.page.locator('.details', { hasText: text }).waitFor();
    for (const name of ['Hand-offs', 'Timeline', 'RACI']) {
      await tab(name);
      await opened.page.locator('#content', { hasText: text }).waitFor();
      assert.equal(await opened.page.locator('img').count(), 0);
    }
  });

  it('saves what somebody chose, and comes back with it', async () => {
    await opened.show(planOf(alpha, beta));
    await tab('Timeline');
    await node('D2 Film').focus();
    const saved = await opened.page.evaluate(() => JSON.parse(JSON.stringify(window.saved)));
    assert.deepEqual([saved.tab, typeof saved.selected, 'here' in saved], ['timeline', 'string', false]);
  });
});
