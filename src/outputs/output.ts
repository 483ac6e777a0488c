import type { Message } from '../text/message';
import type { Omission } from './sealing/seal';

/** The formats of documents that are made from Markdown. */
export const documentFormats = ['md', 'html'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A document for somebody who doesn't open the repository, or why there is none. */
export type Output =
  | {
      readonly kind: 'document';
      /** What it is about, for its file's name. */
      readonly title: string;
      readonly text: string;
      /** What was written about its subject and isn't in it, for the person who sends it. */
      readonly omissions: readonly Omission[];
    }
  /** It would give something away. */
  | { readonly kind: 'leak'; readonly leaks: readonly Message[] }
  /** The template of the workspace can't be filled in. */
  | { readonly kind: 'template'; readonly reason: Message };
