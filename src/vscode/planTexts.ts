import * as vscode from 'vscode';
import type { Examples, PlanTexts } from '../commands/newPlan/planTexts';
import { planTexts } from '../commands/newPlan/planTexts';

/** Reads what new plans and snippets are written with, each language when it is first needed. */
export class TextsOfPlans {
  readonly #known = new Map<string, Promise<PlanTexts | undefined>>();

  constructor(private readonly extensionUri: vscode.Uri) {}

  /** The texts of the first of these languages that has some, else English. A country behind a code doesn't count. */
  async of(...languages: readonly (string | undefined)[]): Promise<PlanTexts> {
    for (const language of languages) {
      const texts = language === undefined ? undefined : await this.#in(language.split(/[-_]/)[0]!.toLowerCase());
      if (texts) return texts;
    }
    const english = await this.#in('en');
    if (!english) throw new Error('The examples in English are missing from the extension');
    return english;
  }

  #in(code: string): Promise<PlanTexts | undefined> {
    let texts = this.#known.get(code);
    if (!texts) this.#known.set(code, (texts = this.#read(code)));
    return texts;
  }

  async #read(code: string): Promise<PlanTexts | undefined> {
    if (!/^[a-z]{2}$/.test(code)) return undefined;
    try {
      const bytes = await vscode.workspace.fs.readFile(
        vscode.Uri.joinPath(this.extensionUri, 'snippets', `${code}.json`),
      );
      return planTexts(code, JSON.parse(new TextDecoder().decode(bytes)) as Examples);
    } catch {
      // There is no file for this language.
      return undefined;
    }
  }
}
