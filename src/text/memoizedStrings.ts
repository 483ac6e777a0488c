/**
 * `read`, computed once for each text and kept while texts recur. A plan repeats the same few values; what is kept is
 * bounded, so that no input can fill the memory.
 */
export function memoizedStrings<Value>(
  read: (text: string) => Value,
  most = 2000,
  longest = 1000,
): (text: string) => Value {
  const short = recent(read, most);
  const long = latest(read);
  return (text) => (text.length <= longest ? short(text) : long(text));
}

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

/** A long text is asked about several times in a row, by whoever reads it: a few are enough. */
const mostLong = 4;
/** Of all long texts together, in UTF-16 units. */
const mostOfLong = 500_000;

/** `read`, with its results for the last few texts, unless they are too long to be kept. */
function latest<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  let length = 0;
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const value = read(text);
    if (known.size >= mostLong || length + text.length > mostOfLong) {
      known.clear();
      length = 0;
    }
    if (text.length > mostOfLong) return value;
    known.set(text, value);
    length += text.length;
    return value;
  };
}
