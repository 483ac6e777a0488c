/**
 * `read`, computed once for each text and kept while texts recur. A plan repeats the same few values; what is kept is
 * bounded, so that no input can fill the memory.
 */
export function memoizedStrings<Value>(
  read: (text: string) => Value,
  most = 2000,
  longest = 1000,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size >= most) known.clear();
      if (text.length <= longest) known.set(text, value);
    }
    return value;
  };
}
