import { Cursor } from '../../src/plan/values/cursor';

type Methods = Record<string, (...given: unknown[]) => unknown>;

/**
 * What reading takes on any machine: how often a cursor is asked for something while `use` runs, how many UTF-16 units of
 * text are taken apart, and how many items of lists are copied or asked about by `some`.
 */
export function stepsOf(use: () => void): number {
  let steps = 0;
  const restore = [
    ...['word', 'literal', 'digits'].map((name) =>
      counted(Cursor.prototype as unknown as Methods, name, () => steps++),
    ),
    counted(String.prototype as unknown as Methods, 'matchAll', (text) => (steps += String(text).length)),
    counted(Array.prototype as unknown as Methods, 'slice', (_, copied) => (steps += (copied as unknown[]).length)),
    asking(() => steps++),
  ];
  try {
    use();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
}

/** Has `count` called for every item that `some` asks about; returns what takes that back. */
function asking(count: () => void): () => void {
  const prototype = Array.prototype as unknown as Methods;
  const { some } = prototype;
  prototype['some'] = function (this: unknown, test, ...given) {
    const counting = (...asked: unknown[]): unknown => {
      count();
      return (test as (...asked: unknown[]) => unknown)(...asked);
    };
    return some!.call(this, counting, ...given);
  };
  return () => {
    prototype['some'] = some!;
  };
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
