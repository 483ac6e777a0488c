/**
 * `read`, computed once for each text and kept while texts recur. A plan repeats the same few values; what is kept is
 * bounded, so that no input can fill the memory.
 */
export function memoizedStrings<Value>(
  read: (text: string) => Value,
  most = 2000,
  longest = 1000,
): (text: string) => Value {
  const short = new Map<string, Value>();
  const long = new Map<string, Value>();
  return (text) => {
    const isShort = text.length <= longest;
    const known = isShort ? short : long;
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size >= (isShort ? most : mostLong)) known.clear();
      if (isShort || text.length <= longestKept) known.set(text, value);
    }
    return value;
  };
}

/** A long text is asked about several times in a row, by whoever reads it: a few are enough. */
const mostLong = 4;
/** In UTF-16 units. */
const longestKept = 100_000;
