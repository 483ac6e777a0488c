/** How many files are processed in parallel, so that a large workspace is neither slow nor crowds out the editor. */
const atOnce = 16;

/** Processes items, a few at a time, including those that are added in the meantime. */
export async function fewAtOnce<T>(all: Iterable<T>, act: (one: T) => Promise<void>): Promise<void> {
  const rest = all[Symbol.iterator]();
  const next = async (): Promise<void> => {
    for (let one = rest.next(); one.done !== true; one = rest.next()) await act(one.value);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
