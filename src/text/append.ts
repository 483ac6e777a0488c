/** Appends any number of items to a list. A call with spread arguments fails beyond some hundred thousand. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}
