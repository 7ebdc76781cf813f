import { guessTitle } from '../postings/guess-title.js';

/** What is known of a posting that is sent as text. */
export interface TextPosting {
  readonly text: string;
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
}

/** A posting that is only text as the one line of a file of records. */
export function toRecordLine({ text, title, company, location }: TextPosting): string {
  const guess = title === undefined ? guessTitle(text) : null;
  return `${JSON.stringify({
    title: title ?? guess?.title ?? 'Untitled posting',
    ...(company === undefined ? {} : { company }),
    ...(location === undefined ? {} : { location }),
    text: guess?.body ?? text,
  })}\n`;
}
