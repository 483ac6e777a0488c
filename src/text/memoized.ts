/**
 * `read`, worked out once for each object and kept as long as the object is. What an edit does not touch stays the same
 * object, so a keystroke reads anew only what it changed.
 */
export function memoized<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) known.set(key, (entry = { value: read(key) }));
    return entry.value;
  };
}
