/** Thrown where the fast parser doesn't promise the tree of the complete one. One object, for it carries nothing. */
class Unsure extends Error {}

const doubt = new Unsure();

/** Gives the text up, for the complete parser to read. */
export function unsure(): never {
  throw doubt;
}

/** What `parse` returns; undefined if it gives the text up. */
export function ifSure<Result>(parse: () => Result): Result | undefined {
  try {
    return parse();
  } catch (error) {
    if (error === doubt) return undefined;
    throw error;
  }
}
