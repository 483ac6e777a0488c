/** Files that are looked at side by side, so that a large workspace neither waits nor crowds out the editor. */
const atOnce = 16;

/** Processes items a few at a time, including those added meanwhile. */
export async function fewAtOnce<T>(all: Iterable<T>, act: (one: T) => Promise<void>): Promise<void> {
  const rest = all[Symbol.iterator]();
  const next = async (): Promise<void> => {
    for (let one = rest.next(); one.done !== true; one = rest.next()) await act(one.value);
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
