import { Cursor } from '../../src/plan/values/cursor';

type Methods = Record<string, (...given: unknown[]) => unknown>;

/**
 * What reading takes on any machine: how often a cursor is asked for something while `use` runs, how many UTF-16 units of
 * text are taken apart, and how many items of lists are copied.
 */
export function stepsOf(use: () => void): number {
  let steps = 0;
  const restore = [
    ...['word', 'literal', 'digits'].map((name) =>
      counted(Cursor.prototype as unknown as Methods, name, () => steps++),
    ),
    counted(String.prototype as unknown as Methods, 'matchAll', (text) => (steps += String(text).length)),
    counted(Array.prototype as unknown as Methods, 'slice', (_, copied) => (steps += (copied as unknown[]).length)),
  ];
  try {
    use();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

/** Has `count` called after a method; returns what takes that back. */
function counted(prototype: Methods, name: string, count: (object: unknown, result: unknown) => void): () => void {
  const method = prototype[name]!;
  prototype[name] = function (this: unknown, ...given) {
    const result = method.apply(this, given);
    count(this, result);
    return result;
  };
  return () => {
    prototype[name] = method;
  };
}
