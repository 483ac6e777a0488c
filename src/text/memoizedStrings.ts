/**
 * `read`, computed once for each text and kept while texts recur. A plan repeats the same few values; what is kept is
 * bounded, so that no input can fill the memory: short texts are kept by their number, and the results for longer ones
 * only until memory is needed.
 */
export function memoizedStrings<Value>(
  read: (text: string) => Value,
  most = 2000,
  longest = 1000,
): (text: string) => Value {
  const short = recent(read, most);
  const long = recent((text) => whileKept(() => read(text)), mostLong);
  return (text) => (text.length <= longest ? short(text) : long(text)());
}

/** A long text is asked about several times in a row, by whoever reads it: a few are enough. */
const mostLong = 4;

/**
 * `read`, with its results for the texts asked for most recently: at least `most` of them, at most twice as many. When
 * so many new ones have come, those that weren't asked for meanwhile go; if all went, slightly more texts than are kept
 * would be read again in every pass.
 */
function recent<Value>(read: (text: string) => Value, most: number): (text: string) => Value {
  let young = new Map<string, Value>();
  let old: ReadonlyMap<string, Value> = new Map();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined || young.has(text)) return known!;
    const value = old.has(text) ? old.get(text)! : read(text);
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, value);
    return value;
  };
}

/** `read`, whose result is kept until memory is needed for something else. */
function whileKept<Value>(read: () => Value): () => Value {
  let kept: WeakRef<{ readonly value: Value }> | undefined;
  return () => {
    let box = kept?.deref();
    if (!box) kept = new WeakRef((box = { value: read() }));
    return box.value;
  };
}
