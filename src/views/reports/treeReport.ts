import type { TreeNode } from '../../trees/vendors/treeNode';
import type { Words } from '../../text/message';
import { say } from '../../text/message';
import type { Report } from './report';

/**
 * Who depends on whom, from the row of a plan down. Content that appears under several rows is shown under the first;
 * the others refer to it.
 */
export function treeReport(root: TreeNode, words: Words): Report {
  return new TreePrinter(words).print(root);
}

/** A row as data. Its content appears once: a row with `sameAs` has the same content as the row with that `id`. */
interface RowData {
  readonly label: string;
  readonly kind: TreeNode['kind'];
  readonly state: TreeNode['state'];
  readonly description: string;
  readonly children: RowData[];
  id?: number;
  sameAs?: number;
}

/** Deeper levels are continued further below, from the margin on: nobody counts that many levels. */
const deepest = 40;

class TreePrinter {
  readonly #lines: string[] = [];
  /** The rows whose content is shown, by `content`. */
  readonly #shown = new Map<string, RowData>();
  /** The rows that are too deep, with the data that refers to where they continue. */
  readonly #further: { readonly node: TreeNode; readonly data: RowData }[] = [];
  #ids = 0;

  constructor(private readonly words: Words) {}

  print(root: TreeNode): Report {
    const vendors = root.children().map((node) => this.#row(node, 0));
    const further: RowData[] = [];
    for (const { node, data } of this.#further) {
      const known = this.#shown.get(node.content());
      const shown = known ?? this.#row(node.alone(), 0);
      if (!known) further.push(shown);
      this.#refer(data, shown);
    }
    if (this.#lines.length === 0) this.#lines.push(this.words(say`No vendors yet`));
    return { lines: this.#lines, data: further.length > 0 ? { vendors, further } : { vendors } };
  }

  #row(node: TreeNode, depth: number): RowData {
    const { label, kind, state, description } = node;
    const data: RowData = { label, kind, state, description, children: [] };
    const line = `${'  '.repeat(depth)}${label}${description === '' ? '' : ` — ${description}`}`;
    const content = node.hasChildren ? node.content() : '';
    const shown = this.#shown.get(content);
    if (shown) {
      this.#refer(data, shown);
      this.#lines.push(`${line} ${this.words(say`(shown above)`)}`);
    } else if (content !== '' && depth >= deepest) {
      this.#further.push({ node, data });
      this.#lines.push(`${line} ${this.words(say`(continues below)`)}`);
    } else {
      this.#lines.push(line);
      if (content === '') return data;
      this.#shown.set(content, data);
      for (const child of node.children()) data.children.push(this.#row(child, depth + 1));
    }
    return data;
  }

  #refer(data: RowData, shown: RowData): void {
    shown.id ??= ++this.#ids;
    data.sameAs = shown.id;
  }
}
