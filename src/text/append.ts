/** Puts more items at the end of a list. Unlike arguments, they may be any number: a call takes some hundred thousand at most. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}
