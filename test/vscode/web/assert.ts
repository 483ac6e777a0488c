// What the tests use of node:assert, for the web extension host, where there is no Node.

class AssertionError extends Error {}

function fail(message: string): never {
  throw new AssertionError(message);
}

function shown(value: unknown): string {
  return JSON.stringify(value, undefined, 2) ?? String(value);
}

function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  const at = (value: object, key: string): unknown => (value as Record<string, unknown>)[key];
  return keys.length === others.length && keys.every((key) => key in b && isAlike(at(a, key), at(b, key)));
}

export const strict = {
  fail,
  ok(value: unknown, message = `${shown(value)} is nothing`): asserts value {
    if (!value) fail(message);
  },
  equal(actual: unknown, expected: unknown, message = ''): void {
    if (!Object.is(actual, expected)) fail(`${message} ${shown(actual)} is not ${shown(expected)}`);
  },
  deepEqual(actual: unknown, expected: unknown, message = ''): void {
    if (!isAlike(actual, expected)) fail(`${message} ${shown(actual)} is not ${shown(expected)}`);
  },
  match(actual: string, expected: RegExp): void {
    if (!expected.test(actual)) fail(`${shown(actual)} does not match ${String(expected)}`);
  },
  doesNotMatch(actual: string, unwanted: RegExp, message = ''): void {
    if (unwanted.test(actual)) fail(`${message} ${shown(actual)} matches ${String(unwanted)}`);
  },
};
