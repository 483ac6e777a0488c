import type { Range } from '../text/range';

/** A row of a view in the side bar, as data: its text, the target of a click, and its children. */
export interface ViewRow {
  /** Stable for the same subject at the same place in the view. */
  readonly id: string;
  /** The kind of subject, used by menus. */
  readonly kind: string;
  readonly label: string;
  /** The description next to the label. */
  readonly description: string;
  /** The text equivalent of its icon, for screen readers. */
  readonly iconLabel?: string;
  readonly place?: RowPlace;
  /** Lets commands of its menu skip questions: the address of its plan, and the range of its subject. */
  readonly given?: Readonly<Record<string, string>>;
  readonly parent?: ViewRow;
  readonly hasChildren: boolean;
  /** Created when the row is expanded. */
  readonly children: () => readonly ViewRow[];
  /** Markdown, created on hover, if there is more to show than the row does. */
  readonly tooltip?: () => string;
}

/** The target of a click on a row. */
export interface RowPlace {
  readonly uri: string;
  readonly range: Range;
}

/**
 * Assigns ids to the children of a row: rows with the same name, such as one that was just copied, are distinguished by
 * a counter.
 */
export function idsBelow(parent: string): (name: string) => string {
  const turns = new Map<string, number>();
  return (name) => {
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return `${parent} › ${turn > 1 ? `${name} #${turn}` : name}`;
  };
}

/** The description next to a label, from its nonempty parts. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

export const noRows = (): readonly never[] => [];
