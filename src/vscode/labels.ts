/**
 * Names in plans stay text wherever the editor shows them. A plan's author should not be able to insert icons into
 * labels, command links, or reversed text.
 */

/** Characters that are invisible, end a line, or change the text direction. */
const unshown = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A text for a label without icon support. */
export function asLabel(text: string): string {
  return text.replace(unshown, ' ');
}

/** A text for a label in which the editor would render `$(name)` as an icon: it is escaped. */
export function asIconlessLabel(text: string): string {
  return asLabel(text).replace(/\$\(/g, '\\$(');
}

/** A text for a notification, in which the editor would render `[name](address)` as a link. */
export function asNotice(text: string): string {
  return asLabel(text).replace(/\]\(/g, '] (');
}
