export function makePlan(bytes: number, seed: number): string;
export function makeProgramme(vendors: number, seed: number): string;
export function writePlans(folder: string, count: number): void;
