import type { Span } from '../text/origin';
import type { SourceText } from './sourceText';

export interface TableBlock {
  readonly kind: 'table';
  /** Written in HTML: what is read of it is as good as any other, but edits leave its rows and columns alone. */
  readonly isHtml?: boolean;
  readonly header: readonly SourceText[];
  readonly rows: readonly Row[];
  readonly range: Span;
}

/** A table's row; rows may be shorter or longer than the header, and cells that a row lacks are missing here too. */
export interface Row {
  readonly cells: readonly SourceText[];
  readonly range: Span;
}
