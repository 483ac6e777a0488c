import type { Nodes, PhrasingContent, Text } from 'mdast';
import type { Origin } from '../text/origin';
import type { SourceText } from './sourceText';
import { SourceTextBuilder } from './sourceText';

const characterReference = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/i;

/**
 * The text of inline content as it reads, with its positions in `source`, the chunk that the nodes were parsed from.
 */
export function readInline(nodes: readonly PhrasingContent[], source: string, origin: Origin): SourceText {
  const builder = new SourceTextBuilder(origin);
  for (const node of nodes) addInline(node, source, builder);
  const from = nodes.length > 0 ? startOf(nodes[0]!) : 0;
  const to = nodes.length > 0 ? endOf(nodes[nodes.length - 1]!) : from;
  const text = builder.finish(from, to);
  return text.text.includes('~~') ? withoutStruck(text, source) : text;
}

const struck = /(?<!~)~~(?=[^\s~])[^~]*(?:~[^~]+)*(?<=[^\s~])~~(?!~)/g;

/**
 * The text without what is struck out, between pairs of tildes or in elements such as `<del>`: it doesn't hold any more.
 * CommonMark has no such markup, but people write it. Not in code, and not where the tildes are escaped.
 */
function withoutStruck(text: SourceText, source: string): SourceText {
  const parts: { start: number; end: number }[] = [];
  for (const { 0: whole, index } of text.text.matchAll(struck)) {
    const { start } = text.at(index, index + 1);
    const isEscaped = source[start - text.origin.offset - 1] === '\\';
    if (isEscaped || text.marksAround(index + 1).some(({ kind }) => kind === 'code')) continue;
    const after = /^[ \t]/.test(text.text.slice(index + whole.length)) ? 1 : 0;
    const isAtStart = index === 0 || /\s/.test(text.text[index - 1]!);
    parts.push({ start: index, end: index + whole.length + (isAtStart ? after : 0) });
  }
  return parts.length === 0 ? text : text.without(parts);
}

/** The offset of a node's first character in its chunk. */
export function startOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** The offset after a node's last character in its chunk. */
export function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}

function addInline(node: PhrasingContent, source: string, builder: SourceTextBuilder): void {
  const from = startOf(node);
  const to = endOf(node);
  const before = builder.length;
  switch (node.type) {
    case 'text':
      addText(node, source, builder);
      return;
    case 'inlineCode': {
      const inner = source.indexOf(node.value, from);
      const exact = inner >= 0 && inner + node.value.length <= to;
      builder.add(node.value, exact ? inner : from, exact ? inner + node.value.length : to);
      builder.mark('code', before, from, to);
      return;
    }
    case 'break':
      builder.add('\n', from, to);
      return;
    case 'html':
      if (/^<br\s*\/?>$/i.test(node.value)) builder.add('\n', from, to);
      if (/^<\/?(?:del|s|strike)>$/i.test(node.value)) builder.add('~~', from, to);
      return;
    case 'image':
      builder.add(node.alt ?? '', from, to);
      builder.mark('image', before, from, to, node.url);
      return;
    default:
      if (!('children' in node)) return;
      for (const child of node.children) addInline(child, source, builder);
      if (node.type === 'link') builder.mark('link', before, from, to, node.url);
      if (node.type === 'strong') builder.mark('strong', before, from, to);
  }
}

/** A text node differs from its source where characters are escaped or written as entities, or lines are indented. */
function addText(node: Text, source: string, builder: SourceTextBuilder): void {
  const { value } = node;
  const from = startOf(node);
  const end = endOf(node);
  if (end - from === value.length && source.startsWith(value, from)) {
    builder.add(value, from, end);
    return;
  }
  let at = from;
  let run = 0;
  let runFrom = from;
  const close = (index: number): void => {
    builder.add(value.slice(run, index), runFrom, runFrom + (index - run));
  };
  for (let index = 0; index < value.length && at < end;) {
    const isReference = source[at] === '&' && !value.startsWith('&', index + 1);
    const reference = isReference ? characterReference.exec(source.slice(at, Math.min(end, at + 40)))?.[0] : undefined;
    if (reference && !value.startsWith(reference, index)) {
      close(index);
      const length = value.codePointAt(index)! > 0xffff ? 2 : 1;
      builder.add(value.slice(index, index + length), at, at + reference.length);
      at += reference.length;
      index += length;
      run = index;
      runFrom = at;
    } else if (source[at] === value[index] && !(source[at] === '\\' && isEscape(source, at, value, index))) {
      at++;
      index++;
    } else {
      close(index);
      at++;
      if (at >= end) {
        builder.add(value.slice(index), end, end);
        return;
      }
      run = index;
      runFrom = at;
    }
    if (index === value.length) close(index);
  }
}

function isEscape(source: string, at: number, value: string, index: number): boolean {
  return source[at + 1] === value[index] && value[index + 1] !== value[index] && source[at + 2] !== value[index];
}
