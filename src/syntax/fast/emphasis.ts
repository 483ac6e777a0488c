import type { Emphasis, PhrasingContent, Strong } from 'mdast';
import { classifyCharacter } from 'micromark-util-classify-character';
import { code } from './codes';
import { positionOf } from './nodes';
import type { Use } from './use';

/** A run of `*` or `_` that may begin or end emphasis. */
export interface Run {
  readonly type: 'run';
  readonly marker: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** In the source; both shrink as characters are used. */
  start: number;
  end: number;
}

/** Content of which emphasis hasn't been looked for yet. */
export type Unresolved = PhrasingContent | Run;

/** The run from `start` to `end` of a text; `from` is where it begins in the source. */
export function runIn(text: string, start: number, end: number, from: number): Run {
  const marker = text.charCodeAt(start);
  const before = classifyCharacter(start > 0 ? text.charCodeAt(start - 1) : null);
  const after = classifyCharacter(end < text.length ? text.charCodeAt(end) : null);
  const opens = after === undefined || (after === 2 && before !== undefined);
  const closes = before === undefined || (before === 2 && after !== undefined);
  const isAsterisk = marker === code.asterisk;
  return {
    type: 'run',
    marker,
    canOpen: isAsterisk ? opens : opens && (before !== undefined || !closes),
    canClose: isAsterisk ? closes : closes && (after !== undefined || !opens),
    start: from,
    end: from + end - start,
  };
}

/** Pairs runs to emphasis; what is left of them is text, and texts side by side become one. */
export function resolveEmphasis(content: readonly Unresolved[], use: Use): PhrasingContent[] {
  const resolved: Unresolved[] = [];
  /** Where in `resolved` the runs stand that can still open. */
  const openers: number[] = [];
  for (const part of content) {
    if (part.type !== 'run') {
      resolved.push(part);
      continue;
    }
    if (part.canClose) closeWith(part, resolved, openers, use);
    if (part.start === part.end) continue;
    if (part.canOpen) openers.push(resolved.length);
    resolved.push(part);
  }
  return joined(resolved);
}

/** Ends as much emphasis as the run can. */
function closeWith(closer: Run, resolved: Unresolved[], openers: number[], use: Use): void {
  for (let at = openers.length - 1; at >= 0 && closer.start < closer.end; at--) {
    const index = openers[at]!;
    const opener = resolved[index] as Run;
    const closing = closer.end - closer.start;
    const opening = opener.end - opener.start;
    if (opener.marker !== closer.marker || isRuledOut(opener, closer, opening, closing)) {
      use.waste(1);
      continue;
    }
    const length = opening > 1 && closing > 1 ? 2 : 1;
    const children = joined(resolved.splice(index + 1));
    openers.length = at + 1;
    const position = positionOf(opener.end - length, closer.start + length);
    const group: Strong | Emphasis = { type: length > 1 ? 'strong' : 'emphasis', children, position };
    opener.end -= length;
    closer.start += length;
    if (opener.start === opener.end) {
      resolved.pop();
      openers.pop();
    } else {
      // It may open again.
      at++;
    }
    resolved.push(group);
  }
}

/** The rule of three, by what is left of the runs. */
function isRuledOut(opener: Run, closer: Run, opening: number, closing: number): boolean {
  return (opener.canClose || closer.canOpen) && closing % 3 !== 0 && (opening + closing) % 3 === 0;
}

/** Nodes with runs as text, and texts side by side as one. */
function joined(content: readonly Unresolved[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  for (const part of content) {
    const last = nodes[nodes.length - 1];
    if (part.type !== 'run' && part.type !== 'text') {
      nodes.push(part);
      continue;
    }
    const value = part.type === 'text' ? part.value : String.fromCharCode(part.marker).repeat(part.end - part.start);
    const position = part.type === 'text' ? part.position! : positionOf(part.start, part.end);
    if (last?.type === 'text') {
      last.value += value;
      last.position = positionOf(last.position!.start.offset!, position.end.offset!);
    } else nodes.push({ type: 'text', value, position });
  }
  return nodes;
}
