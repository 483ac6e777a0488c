// The Plan panel on the sample plan: who hands what to whom beside the text, and the timeline by itself.

export default async function panelPictures(workbench, shot) {
  const { page } = workbench;
  const panel = page.frameLocator('iframe.webview').frameLocator('iframe');
  await workbench.open('autumn-launch.md');
  await workbench.command('View: Close Other Editors in Group');
  await workbench.command('Baton: Show Plan Panel');
  await panel.locator('.boxes [data-id]').first().waitFor();
  // The panel gets the whole window, and the pictures the room that they have in it.
  await page.keyboard.press('Control+b');
  await page.locator('.sidebar').waitFor({ state: 'hidden' });
  await page.locator('.tab', { hasText: 'autumn-launch.md' }).click({ button: 'middle' });
  await page.locator('.tab', { hasText: 'autumn-launch.md' }).waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Zoom to fit' }).click();
  await panel.locator('[data-id][aria-label^="D4 Ads live"]').focus();
  await panel.locator('.row.selected').waitFor();
  await shot('hand-offs');
  await panel.getByRole('button', { name: 'Close' }).click();
  await panel.getByRole('tab', { name: 'Timeline' }).click();
  await panel.locator('.bars [data-id]').first().waitFor();
  await workbench.moveAway();
  await shot('timeline');
}
