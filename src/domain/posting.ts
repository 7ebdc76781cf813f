import type { TextFormat } from '../base/text-format.js';

/** A posting as it comes to the engine. Only `text` is needed. */
export interface PostingInput {
  /** Given id; the engine makes one from the content where there is none. */
  readonly id?: string;
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
  readonly text: string;
  /** How `text` is written; found out from the text itself where it is not said. */
  readonly format?: TextFormat;
}
