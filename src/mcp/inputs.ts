import { z } from 'zod';
import type { PostingInput } from '../domain/posting.js';

/** Longest document of a call, in UTF-16 units: some hundred pages. */
const LONGEST_DOCUMENT = 200_000;
const LONGEST_NAME = 200;

/** A name of a role, level, place or the like. */
export function nameInput(description: string) {
  return z.string().min(1).max(LONGEST_NAME).describe(description);
}

export const documentInput = (description: string) =>
  z.string().min(1).max(LONGEST_DOCUMENT).describe(description);

/** A posting. */
export const postingInput = {
  text: documentInput('The posting, as plain text, HTML or Markdown'),
  title: nameInput('The job title').optional(),
  company: nameInput('The employer').optional(),
  location: nameInput('The place, as stated').optional(),
};

/** A posting without the fields that were left out. */
export function toPosting(input: {
  readonly text: string;
  readonly title?: string | undefined;
  readonly company?: string | undefined;
  readonly location?: string | undefined;
}): PostingInput {
  const { text, title, company, location } = input;
  return {
    text,
    ...(title === undefined ? {} : { title }),
    ...(company === undefined ? {} : { company }),
    ...(location === undefined ? {} : { location }),
  };
}
