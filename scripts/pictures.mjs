// The pictures of the README: npm run pictures. Each shows one feature of Baton in the sample plans.
import panelPictures from './panelPictures.mjs';
import writing from './writing.mjs';

/** Typed text stays exactly as typed. */
export const settings = {
  'editor.autoIndent': 'none',
  'editor.autoClosingBrackets': 'never',
  'editor.formatOnType': false,
};

export default async function pictures(workbench, shot) {
  await workbench.open('first-draft.plan.md');
  await workbench.showContainer('Baton');
  await workbench.treeRows.filter({ hasText: 'Copperleaf Media' }).first().waitFor();
  await workbench.goToLine(24);
  // Problems and lenses are drawn later than the text.
  await workbench.editor.locator('.squiggly-error').first().waitFor();
  await workbench.editor.locator('.codelens-decoration', { hasText: 'problem' }).first().waitFor();
  await shot('window');
  await workbench.quickFixes('Fernside Press Office');
  await shot('quick-fix');
  await workbench.page.keyboard.press('Escape');
  await workbench.goToLine(40);
  await workbench.hoverOver('Fernside Press Office');
  const card = workbench.page.locator('.monaco-hover:visible').filter({ hasText: 'Depends on' }).first();
  await card.waitFor();
  await workbench.settled(card);
  await shot('hover');
  await workbench.moveAway();
  await writing(workbench, shot);
  await panelPictures(workbench, shot);
}
