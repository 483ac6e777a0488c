/**
 * `read`, computed once for each object and kept as long as the object. An edit keeps the objects that it doesn't
 * touch, so a keystroke recomputes only what it changed.
 */
export function memoized<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: read(key) }));
    return entry.value;
  };
}
