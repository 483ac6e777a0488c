interface Bundle {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, unknown>> }>>;
}

export const noticesFile: string;
export function packagesIn(metafiles: readonly Bundle[]): string[];
export function noticesOf(metafiles: readonly Bundle[], root: string): string;
