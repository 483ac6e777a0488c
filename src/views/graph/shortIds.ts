/** Short names for ids, as a diagram language needs them: `n1`, `n2`, in the order of the nodes. */
export function shortIds(nodes: readonly { readonly id: string }[]): (id: string) => string {
  const names = new Map(nodes.map(({ id }, index) => [id, `n${index + 1}`]));
  return (id) => names.get(id)!;
}
