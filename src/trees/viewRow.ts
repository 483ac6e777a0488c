import type { Range } from '../text/range';

/** A row of a view beside the editor, as data: what it says, where a click leads, and what stands below it. */
export interface ViewRow {
  /** The same for the same thing at the same place in the view, whatever else changes. */
  readonly id: string;
  /** What it shows: menus go by it. */
  readonly kind: string;
  readonly label: string;
  /** What stands beside the label. */
  readonly description: string;
  /** How it stands with what it shows, as its picture says it too. */
  readonly said?: string;
  readonly place?: RowPlace;
  /** What a command of its menu need not ask: the address of its plan, and of what it speaks. */
  readonly given?: Readonly<Record<string, string>>;
  readonly parent?: ViewRow;
  readonly hasChildren: boolean;
  /** Made when somebody opens the row. */
  readonly children: () => readonly ViewRow[];
  /** Markdown, made when somebody rests on the row, where there is more to say than the row does. */
  readonly tooltip?: () => string;
}

/** Where a click on a row goes. */
export interface RowPlace {
  readonly uri: string;
  readonly range: Range;
}

/** Gives the rows below another their ids: what is called the same, such as a row just copied, is told apart by its turn. */
export function idsBelow(parent: string): (name: string) => string {
  const turns = new Map<string, number>();
  return (name) => {
    const turn = (turns.get(name) ?? 0) + 1;
    turns.set(name, turn);
    return `${parent} › ${turn > 1 ? `${name} #${turn}` : name}`;
  };
}

/** What stands beside a label, its parts that say something. */
export function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

export const noRows = (): readonly never[] => [];
