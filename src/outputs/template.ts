import Mustache from 'mustache';
import type { Message } from '../text/message';
import { say } from '../text/message';

/** What a template may name: Markdown that is ready to be inserted, or a group of it. */
export interface TemplateValues {
  readonly [name: string]: string | TemplateValues;
}

/** A template that can't be filled in. */
export class TemplateError extends Error {
  constructor(readonly reason: Message) {
    super(reason.template);
  }
}

/** The parts of a parsed template: the kind, the name or text, the offsets, and for a section its content. */
type Token = readonly [kind: string, value: string, start: number, end: number, ...Token[][]];

/**
 * Fills in a Markdown template: `{{name}}` is replaced, `{{#name}}…{{/name}}` is shown if there is something of that name,
 * and `{{^name}}…{{/name}}` if there isn't. Throws a `TemplateError` for a template with any other name or construct.
 */
export function filled(template: string, values: TemplateValues): string {
  verify(template, parsed(template), values);
  const text = Mustache.render(template, values, {}, { escape: (value: unknown) => String(value) });
  return `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
}

function parsed(template: string): Token[] {
  try {
    return Mustache.parse(template) as unknown as Token[];
  } catch (error) {
    const [, what = String(error), offset] = /^(.*) at (\d+)$/s.exec((error as Error).message) ?? [];
    throw new TemplateError(say`line ${lineAt(template, Number(offset ?? 0))}: ${what}`);
  }
}

function verify(template: string, tokens: readonly Token[], values: TemplateValues): void {
  for (const [kind, name, start, , content] of tokens) {
    if (kind === 'text' || kind === '!') continue;
    const line = lineAt(template, start);
    if (kind === '>' || kind === '=') throw new TemplateError(say`line ${line}: ${`{{${kind}…}}`} isn’t supported`);
    if (!isKnown(name, values)) throw new TemplateError(say`line ${line}: ${`{{${name}}}`} isn’t a known name`);
    if (content) verify(template, content, values);
  }
}

/** Names are own properties: `constructor` isn't one. */
function isKnown(name: string, values: TemplateValues): boolean {
  let at: TemplateValues[string] | undefined = values;
  for (const step of name.split('.')) {
    if (typeof at !== 'object' || !Object.hasOwn(at, step)) return false;
    at = at[step];
  }
  return at !== undefined;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
