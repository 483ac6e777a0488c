/**
 * `read`, computed when it is first asked for, and kept. The values of modules named `*.table.ts` are made so: esbuild.js
 * computes them when it builds, since most of a short run would be spent on them otherwise.
 */
export function once<Value>(read: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: read() }).value;
}
