/** What a rule may ask about the grammar of one sentence. */
export interface Grammar {
  /** Whether the sentence tells the reader to do something (`Send me the file.`). */
  isImperative(sentence: string): boolean;
}
