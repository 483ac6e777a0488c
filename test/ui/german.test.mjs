import { inWorkbench } from './support.mjs';

describe('in German', () => {
  const opened = inWorkbench({ language: 'de' });

  it('says everything, from the palette to what is found', async () => {
    const { workbench } = opened;
    await workbench.open('plans/spring.plan.md');
    await workbench.editor.locator('.codelens-decoration', { hasText: 'Probleme' }).first().waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: /\d Probleme/ }).waitFor();
    await workbench.page.locator('.statusbar-item[aria-label^="Der Plan: "]').first().waitFor();
    await workbench.showContainer('Baton');
    for (const view of ['Dienstleister', 'Ergebnisse', 'Agenda'])
      await workbench.page.locator('.sidebar .pane-header', { hasText: view }).waitFor();
    await workbench.command('Baton: Neuer Plan');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Kleiner Plan' }).waitFor();
  });
});
