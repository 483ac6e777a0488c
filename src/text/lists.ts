/** Appends any number of items to a list. A call with spread arguments fails beyond some hundred thousand. */
export function append<Item>(list: Item[], more: Iterable<Item>): void {
  for (const item of more) list.push(item);
}

/** Values by their key, in the order of the first value of each; values without a key are left out. */
export function grouped<Key, Value>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key | undefined,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== undefined) addTo(groups, key, value);
  }
  return groups;
}

/** The values by each of their keys, in order. */
export function groupedByEach<Key, Value>(
  values: Iterable<Value>,
  keysOf: (value: Value) => readonly Key[],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) for (const key of keysOf(value)) addTo(groups, key, value);
  return groups;
}

function addTo<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The minimum of any number of values; undefined if there are none. */
export function minimumOf(numbers: Iterable<number>): number | undefined {
  let least: number | undefined;
  for (const number of numbers) if (least === undefined || number < least) least = number;
  return least;
}

/** The maximum of any number of values; undefined if there are none. */
export function maximumOf(numbers: Iterable<number>): number | undefined {
  let greatest: number | undefined;
  for (const number of numbers) if (greatest === undefined || number > greatest) greatest = number;
  return greatest;
}

/** By halving: the first index below `count` from which on something is true; `count` if there is none. */
export function firstIndex(count: number, isTrue: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Whether two lists have the same items in the same order; by default, those that are the same object. */
export function isSameList<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSameItem = (a: Item, b: Item): boolean => a === b,
): boolean {
  return one.length === other.length && one.every((item, index) => isSameItem(item, other[index]!));
}
