import type { Range } from '../text/range';
import type { SyntaxProblem } from './problem';
import type { Mask, YamlEntry, YamlLine } from './yamlLines';
import { endOfBlock, entryOf, linesOf, nextLine, withoutBlanks } from './yamlLines';
import { hasSoundEscapes, quotedValue } from './yamlQuotes';
import { tabsIn } from './yamlTabs';
import type { Surroundings, Trap } from './yamlTraps';
import { findTrap, isBracketed } from './yamlTraps';
import { append } from '../text/lists';

/** The parts of the lines of a YAML text that YAML would misread. */
export interface YamlScan {
  readonly traps: readonly Trap[];
  readonly tabs: readonly SyntaxProblem[];
  /** What YAML should read instead, of the same length, so that every offset stays valid. */
  readonly masks: readonly Mask[];
}

/**
 * Finds values and indentation that YAML would misread. Each line is examined once: what belongs to a value over
 * several lines begins no entry, whatever it looks like.
 */
export function scanYaml(text: string, content: Range): YamlScan {
  const lines = linesOf(text, content);
  const names = namesIn(text.slice(content.start, content.end));
  const traps: Trap[] = [];
  const tabs: SyntaxProblem[] = [];
  const masks: Mask[] = [];
  /** `next` is the line after the value. */
  const look = (entry: YamlEntry | undefined, isContinued: boolean, next: number): Trap | undefined => {
    const below = nextLine(lines, next);
    const isBroken = below?.kind === 'text' && !entryOf(below);
    const trap = entry && findTrap(entry, { ...names, isContinued, isBroken });
    if (trap) traps.push(trap);
    return trap;
  };
  let above: YamlLine | undefined;
  for (let at = 0; at < lines.length;) {
    const line = lines[at]!;
    if (line.kind === 'blank' || line.kind === 'comment') {
      at++;
      continue;
    }
    if (line.kind === 'tab') {
      const group = tabsIn(lines, at, above);
      tabs.push(group.problem);
      append(masks, group.masks);
      for (const inside of group.entries) if (!readsAsItStands(inside.rest, false)) look(inside, false, group.end);
      at = group.end;
      above = lines[at - 1];
      continue;
    }
    above = line;
    const entry = entryOf(line);
    const rest = entry?.rest ?? '';
    if (!entry || rest === '' || (rest.startsWith('#') && !entry.isGlued)) {
      const next = entry && nextLine(lines, at + 1);
      const isList = next?.text.slice(next.indent).startsWith('-') === true && next.indent === entry!.column;
      look(entry, next !== undefined && (next.indent > entry!.column || next.kind === 'tab' || isList), at + 1);
      at++;
      continue;
    }
    const end = endOfValue(lines, at, entry);
    const isContinued = lines.slice(at + 1, end).some(({ kind }) => kind !== 'blank') || lines[end]?.kind === 'tab';
    if (end > at + 1) above = lines[end - 1];
    const written = text.slice(entry.valueStart, lines[end - 1]!.start + lines[end - 1]!.text.length);
    const isMisread = entry.isGlued ? !/^[[{|>]/.test(rest) : !readsAsItStands(written, isContinued);
    if (isMisread && look(entry, isContinued, end) && isContinued && /^["']/.test(rest)) {
      // Quotes that are never closed would swallow what follows.
      for (const { start, text: below } of lines.slice(at + 1, end))
        masks.push({ range: { start, end: start + below.length }, text: ' '.repeat(below.length) });
    }
    at = end;
  }
  return { traps, tabs, masks };
}

/** The index of the first line after a value. */
function endOfValue(lines: readonly YamlLine[], at: number, { column, rest }: YamlEntry): number {
  const end = endOfBlock(lines, at + 1, column);
  const closing = lines[end];
  return /^[[{]/.test(rest) && closing && /^[ \t]*[\]}]/.test(closing.text) ? end + 1 : end;
}

/** Whether a value, with the lines below it, is a valid quoted text, a block of text, or a list or map in brackets. */
function readsAsItStands(written: string, isContinued: boolean): boolean {
  const quoted = /^["']/.test(written) ? quotedValue(written) : undefined;
  if (quoted !== undefined) return /[\r\n]/.test(quoted) || hasSoundEscapes(quoted);
  if (/^["']/.test(written)) return false;
  // A block of text that has yet to be written is empty.
  const header = isContinued ? /^[|>][+\-\d]*[ \t]*(?:[ \t]#[^\r\n]*)?(?:[\r\n]|$)/ : /^[|>][+-]?\s*$/;
  if (/^[|>]/.test(written)) return header.test(written);
  return /^[[{]/.test(written) && (isContinued || !isBracketed(withoutBlanks(written.replace(/[ \t]#.*/, ''))));
}

/** The names that are defined and used as anchors in a text, as far as they can be intended. */
function namesIn(text: string): Pick<Surroundings, 'anchors' | 'aliases'> {
  const all = (sign: string): Set<string> => {
    const found = new Set<string>();
    for (const match of text.matchAll(new RegExp(`(?<=[\\s,[{])[${sign}]([^\\s,\\]}]+)`, 'g'))) found.add(match[1]!);
    return found;
  };
  return { anchors: all('&'), aliases: all('*') };
}
