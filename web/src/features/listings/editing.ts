import type { FindingAnswer, ListingContent } from '@rolescope/domain/listing-content.js';
import { isSame, toContent, toDraft, type ListingDraft } from './draft.js';
import type { OwnListing } from './own-listing.js';

/** What a listing says at one version. */
export interface Version {
  readonly version: number;
  readonly content: ListingContent;
  readonly answers: readonly FindingAnswer[];
}

/** A listing that is being written: what is stored, and what is typed on top of it. */
export interface Editing {
  /** The version that the writing began with. */
  readonly base: Version;
  readonly draft: ListingDraft;
  readonly answers: readonly FindingAnswer[];
  /** What somebody else has stored since; set until the writer has said what is to stay. */
  readonly theirs: Version | null;
}

/** What is kept of unsaved writing. */
export type KeptEditing = Omit<Editing, 'theirs'>;

/** Begins to write, or goes on where unsaved writing was kept. */
export function openEditing(stored: OwnListing, kept: KeptEditing | null): Editing {
  if (kept === null) return fresh(stored);
  const editing = { ...kept, theirs: null };
  return isDirty(editing) ? receive(editing, stored) : fresh(stored);
}

function fresh({ version, content, answers }: Version): Editing {
  return { base: { version, content, answers }, draft: toDraft(content), answers, theirs: null };
}

/** Whether something is typed that is not stored. */
export function isDirty({ base, draft, answers }: KeptEditing): boolean {
  return !isSame(toContent(draft), base.content) || !isSame(answers, base.answers);
}

/** The stored listing was read again. Where somebody else changed it meanwhile, nothing is mixed. */
export function receive(editing: Editing, stored: Version): Editing {
  const { version, content, answers } = stored;
  if (version <= (editing.theirs ?? editing.base).version) return editing;
  if (!isDirty(editing)) return fresh(stored);
  // Another state, and the same words: there is nothing to choose between.
  if (isSame(content, editing.base.content) && isSame(answers, editing.base.answers)) {
    return { ...editing, base: { version, content, answers } };
  }
  return { ...editing, theirs: { version, content, answers } };
}

/** What was sent is stored. What was typed since stays. */
export function noteSaved(editing: Editing, sent: Version, stored: Version): Editing {
  const { version, content, answers } = stored;
  const isStill =
    isSame(toContent(editing.draft), sent.content) && isSame(editing.answers, sent.answers);
  if (isStill) return fresh(stored);
  return { ...editing, base: { version, content, answers }, theirs: null };
}

/** The writer has said what is to stay of both texts: it is typed on top of theirs. */
export function settle(editing: Editing, content: ListingContent): Editing {
  const { theirs } = editing;
  if (theirs === null) return editing;
  const known = new Set(editing.answers.map(({ code, quote }) => `${code}\n${quote}`));
  const others = theirs.answers.filter(({ code, quote }) => !known.has(`${code}\n${quote}`));
  return {
    base: theirs,
    draft: toDraft(content),
    answers: [...editing.answers, ...others],
    theirs: null,
  };
}

/** Gives a reason for a finding, or takes it back where it is empty. */
export function giveAnswer(
  answers: readonly FindingAnswer[],
  given: FindingAnswer,
): readonly FindingAnswer[] {
  const others = answers.filter(({ code, quote }) => code !== given.code || quote !== given.quote);
  return given.reason.trim() === '' ? others : [...others, given];
}
