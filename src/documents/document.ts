import type { Language } from '../i18n';

/** A document as its feature sees it. Every text is shown exactly as typed; a new line in it stays one. */
export interface TextDocument {
  /** Also the title in the file's properties. */
  readonly title: string;
  readonly subtitle?: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isNumbered?: boolean }
  | Grid
  /** Set apart from the text around it. Its words say why: nothing is told by looks alone. */
  | { readonly kind: 'note'; readonly text: string };

/** A table. A row that is too short is filled up with empty cells. */
export interface Grid {
  readonly kind: 'table';
  /** What the columns are; repeated on each page. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
