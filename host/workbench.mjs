// What a person does in the workbench, for tests of the packaged extension and for pictures.

/** `page` shows a workbench. Every action waits for its effect; nothing sleeps. */
export class Workbench {
  constructor(page) {
    this.page = page;
  }

  /** The text editor in front. */
  get editor() {
    return this.page.locator('.editor-group-container.active .editor-instance');
  }

  get problems() {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  get hover() {
    return this.page.locator('.monaco-hover:visible');
  }

  get treeRows() {
    return this.page.locator('.sidebar .monaco-list-row');
  }

  get completions() {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** Runs a command from the palette by its title; what it asks next is the caller's. */
  async command(title) {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    // While extensions start, the list may be one that does not have the command yet.
    await this.insist(async () => {
      await this.page.keyboard.press('Escape');
      const input = await this.#asked('F1');
      await input.fill(`>${title}`);
    }, row);
    await row.click();
  }

  /** Opens a file by its path and waits until its text is drawn. */
  async open(path) {
    const input = await this.#asked('Control+p');
    await input.fill(path);
    // The list starts with files opened before; Enter would take the first of those.
    const name = path.split('/').at(-1);
    await this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
    await this.page.keyboard.press('Enter');
    // The tab changes before the text does.
    await this.editor
      .locator(`[data-uri$="/${encodeURIComponent(name)}"] .view-line`)
      .first()
      .waitFor();
  }

  /** Puts the cursor on a line, counted from 1, and brings it into view. */
  async goToLine(line, column = 1) {
    const input = await this.#asked('Control+g');
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** The place on the screen where this text is drawn in the editor. */
  async placeOf(text) {
    const find = (wanted) => {
      // A space is drawn as a no-break space.
      const drawn = (node) => (node.textContent ?? '').replaceAll('\u00a0', ' ');
      for (const line of document.querySelectorAll('.editor-instance .view-line')) {
        const start = drawn(line).indexOf(wanted);
        if (start < 0) continue;
        let before = 0;
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.textContent.length;
          if (before + length > start) {
            const range = document.createRange();
            range.setStart(node, start - before);
            range.setEnd(node, Math.min(length, start - before + 1));
            const { x, y, height } = range.getBoundingClientRect();
            return { x: x + 3, y: y + height / 2 };
          }
          before += length;
        }
      }
      return null;
    };
    const found = await this.page.waitForFunction(find, text);
    return await found.jsonValue();
  }

  /** Rests the mouse on this text until a hover that contains `expected` shows. */
  async hoverOver(text, expected = /./) {
    const shown = this.hover.filter({ hasText: expected }).first();
    await this.insist(async () => {
      const { x, y } = await this.placeOf(text);
      await this.moveAway();
      await this.page.mouse.move(x, y, { steps: 3 });
    }, shown);
    return shown;
  }

  /** Puts the cursor on this text. What is shown above a line moves it, so it is looked whether the click met it. */
  async click(text) {
    for (let attempt = 1; ; attempt += 1) {
      const { x, y } = await this.placeOf(text);
      await this.page.mouse.click(x, y);
      // The cursor is drawn with the next frame.
      await this.page.evaluate(
        async () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
      );
      const cursor = await this.editor.locator('.cursors-layer > .cursor').first().boundingBox();
      const now = await this.placeOf(text);
      const isMet = cursor && Math.abs(cursor.x - now.x) < 15 && cursor.y <= now.y && now.y <= cursor.y + cursor.height;
      if (isMet) return;
      if (attempt === 10) throw new Error(`The cursor doesn't reach ${text}`);
      await this.page.keyboard.press('Escape');
    }
  }

  /** Puts the cursor on this text and opens its quick fixes. */
  async quickFixes(text) {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await this.click(text);
    await this.moveAway();
    await this.insist(() => this.page.keyboard.press('Control+.'), rows.first());
    return rows;
  }

  /** Takes the quick fix with this title at this text. */
  async fix(text, title) {
    const rows = await this.quickFixes(text);
    const row = rows.filter({ hasText: title }).first();
    await row.waitFor();
    await row.click();
    await rows.first().waitFor({ state: 'hidden' });
  }

  async showProblems() {
    await this.page.keyboard.press('Control+Shift+m');
    await this.page.locator('.markers-panel').waitFor();
  }

  /** Opens a container of the activity bar by its title. */
  async showContainer(title) {
    // The whole item, for a badge may lie over its icon.
    const icon = this.page.locator('.activitybar .action-item', {
      has: this.page.locator(`a[aria-label^="${title}"]`),
    });
    await icon.waitFor();
    const header = this.page.locator('.sidebar .composite.title', { hasText: new RegExp(title, 'i') });
    // The badge may cover the icon, and clicking it has the same effect.
    await this.insist(() => icon.click({ force: true }), header);
  }

  /** Text typed at the cursor, without the editor's own completion of brackets getting in the way. */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** The editor's text as far as it is drawn. */
  async text() {
    const drawn = await this.editor.locator('.view-lines').innerText();
    return drawn.replaceAll('\u00a0', ' ');
  }

  /** Waits until an element stops changing, since an element that is fading in is hard to read. */
  async settled(locator) {
    await locator.evaluate(async (element) =>
      Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished)),
    );
  }

  async moveAway() {
    await this.page.mouse.move(5, 5);
  }

  /** The box that a key opens for what is to be typed. */
  async #asked(key) {
    const input = this.page.locator('.quick-input-widget input.input');
    await this.insist(() => this.page.keyboard.press(key), input);
    return input;
  }

  /** Acts again until it is seen to have worked: while extensions start, a key press can be swallowed. */
  async insist(act, outcome) {
    for (let attempt = 1; ; attempt += 1) {
      await act();
      try {
        await outcome.waitFor({ timeout: 2_000 });
        return;
      } catch (error) {
        if (attempt === 10) throw error;
      }
    }
  }
}
