/** A range of the document's decoded text, for `reportSource`. */
export interface SourceSpan {
  start: number;
  end: number;
}

/** What a Word document says beside its text: for rules about what is left in a file that is to be published. */
export interface DocxFacts {
  /** The language of text that names no other, as the file says: BCP 47. */
  lang?: string;
  /** Properties that hold a text: `creator`, `lastModifiedBy`, `title`, `Company`, `attachedTemplate` …, in clear. */
  properties: { name: string; value: string; span: SourceSpan }[];
  /** Comments in the margin, at the words that they are about. */
  comments: { author: string; text: string; span: SourceSpan }[];
  /** Changes that nobody has accepted or rejected. Span: the text that was put in, taken out or formatted. */
  changes: { kind: 'inserted' | 'deleted' | 'moved' | 'formatted'; author: string; span: SourceSpan }[];
  /** Text that is formatted as hidden. */
  hidden: SourceSpan[];
  /** Links, at their words. */
  links: { target: string; span: SourceSpan }[];
  /** Pictures without an alternative text that are not marked as decoration. */
  unexplainedPictures: SourceSpan[];
}
