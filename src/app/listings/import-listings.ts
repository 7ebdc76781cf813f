import { randomUUID } from 'node:crypto';
import { newListing } from '../../board/listing.js';
import { isCountry } from '../../board/check-listing-content.js';
import type { Problem } from '../../base/problem.js';
import type { FeedPosting } from '../../domain/feed-posting.js';
import type { ListingContent, ListingPay, ListingPlace } from '../../domain/listing-content.js';
import { currencyOfWord } from '../../extract/pay/currencies.js';
import { readPlace } from '../../extract/place/read-place.js';
import { addBoardClaim, readBoardClaim, type BoardClaim } from '../../store/board-claims.js';
import { inTransaction, runQuery } from '../../store/database.js';
import {
  addListing,
  changeListing,
  readListingsFrom,
  type StoredListing,
} from '../../store/listings.js';
import { toCanonicalText } from '../../text/to-canonical-text.js';
import type { BoardSource } from '../import/board-source.js';
import { hashContent } from '../import/hash-content.js';
import type { Context } from '../context.js';
import { ok, type Outcome, type Refusal } from '../outcome.js';
import { cleanContent, refuseContent } from './clean-content.js';
import { openOrganisation } from './listing-access.js';
import type { ListingTools } from './listing-tools.js';

/** What came of reading an own board. Nothing of it is published by itself. */
export interface ListingImport {
  readonly board: string;
  /** Whether the board names the employer as the organisation is named, and who decided on it. */
  readonly claim: Pick<BoardClaim, 'company' | 'state' | 'namesAgree' | 'reason'>;
  /** Drafts made. */
  readonly added: number;
  /** Drafts that nobody has touched, brought up to date. */
  readonly updated: number;
  readonly unchanged: number;
  /** Listings that were changed here, and on the board since: left as they are here. */
  readonly kept: number;
  readonly problems: readonly Problem[];
}

/** Postings of one board that are taken; an employer with more has a board of another kind. */
const MOST_POSTINGS = 500;
/** Somebody waits for it. */
const LONGEST_READING_MS = 60_000;

/**
 * Reads a board that an organisation says is its own, and makes a draft of each posting. Done again,
 * it makes nothing twice. Whether the board is theirs is not known: the claim is noted for the
 * operator, and what comes of a board that names another employer waits for the operator's word.
 *
 * @param source a board of one employer, as `resolveSources` gives it
 */
export async function importListings(
  context: Context,
  tools: Pick<ListingTools, 'analyze'>,
  organisation: string,
  source: BoardSource,
): Promise<Outcome<ListingImport>> {
  const opened = await openOrganisation(context, organisation, 'editor');
  if (opened.kind !== 'ok') return opened;
  if (source.kind !== 'employer') return notOneEmployer(source.board);
  const { person, organisation: employer } = opened.value;
  const { postings, problems } = await readPostings(source);
  const company = postings.find((posting) => posting.company !== null)?.company ?? source.company;
  const claim = await claimBoard(context, {
    ...{ organisation, board: source.board, company, claimed: context.now, by: person },
    namesAgree: company !== null && namesAgree(company, employer.name),
  });
  if (claim.state === 'refused') {
    const message = `The operator does not take ${source.board} for a board of yours: ${claim.reason ?? ''}`;
    return { kind: 'conflict', code: 'board-refused', message };
  }
  const known = await runQuery(context.database, (db) =>
    readListingsFrom(db, organisation, source.board),
  );
  const byId = new Map(known.map((listing) => [listing.origin?.externalId, listing]));
  const counts = { added: 0, updated: 0, unchanged: 0, kept: 0 };
  for (const posting of postings) {
    const draft = { posting, known: byId.get(posting.externalId) ?? null };
    const from = { organisation, board: source.board, by: person };
    const done = await takePosting(context, tools, from, draft);
    if (typeof done === 'string') counts[done]++;
    else problems.push(done);
  }
  const { state, reason, namesAgree: agree } = claim;
  return ok({
    board: source.board,
    claim: { company: claim.company, state, namesAgree: agree, reason },
    ...counts,
    problems,
  });
}

function notOneEmployer(board: string): Refusal {
  const detail = 'Give the address of a board that holds the postings of one employer.';
  return {
    kind: 'invalid',
    message: `${board} is not the board of one employer.`,
    errors: [{ pointer: '/source', detail }],
  };
}

async function readPostings(source: BoardSource) {
  const postings = new Map<string, FeedPosting>();
  const problems: Problem[] = [];
  const until = Date.now() + LONGEST_READING_MS;
  try {
    for await (const part of source.read(() => undefined)) {
      problems.push(...part.problems);
      for (const posting of part.postings) postings.set(posting.externalId, posting);
      if (postings.size < MOST_POSTINGS && Date.now() < until) continue;
      const message = `only the first ${postings.size} postings were read; read it again for more`;
      problems.push({ code: 'too-long', message, file: source.board });
      break;
    }
  } catch (error) {
    problems.push({ code: 'unreadable', message: (error as Error).message, file: source.board });
  }
  return { postings: [...postings.values()], problems };
}

async function claimBoard(
  { database }: Context,
  claim: Parameters<typeof addBoardClaim>[1],
): Promise<BoardClaim> {
  return inTransaction(database, async (db) => {
    await addBoardClaim(db, claim);
    return (await readBoardClaim(db, claim.organisation, claim.board))!;
  });
}

/** Whether two names are of one employer: the same words, but for those of its legal form. */
export function namesAgree(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return one !== '' && one === other;
}

const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'inc llc ltd limited gmbh ag se bv nv sa sas srl plc corp corporation co company pte pty the oy ab as aps'.split(
    ' ',
  ),
);

function wordsOf(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('.', '')
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).filter((word) => !LEGAL_FORMS.has(word)).join('');
}

interface Draft {
  readonly posting: FeedPosting;
  readonly known: StoredListing | null;
}

async function takePosting(
  context: Context,
  tools: Pick<ListingTools, 'analyze'>,
  from: { readonly organisation: string; readonly board: string; readonly by: string },
  { posting, known }: Draft,
): Promise<'added' | 'updated' | 'unchanged' | 'kept' | Problem> {
  const hash = hashContent(posting);
  if (known?.origin?.hash === hash) return 'unchanged';
  // Somebody here has worked on it: what the board says now does not go over that.
  if (known !== null && known.version !== known.origin?.version) return 'kept';
  const content = cleanContent(await toContent(tools, posting));
  const refused = refuseContent(content);
  if (refused !== null) {
    const message = `"${posting.title}" cannot be taken over: ${refused.message}`;
    return { code: 'unfit', message, file: `${from.board}/${posting.externalId}` };
  }
  const { database, now } = context;
  const version = (known?.version ?? 0) + 1;
  const origin = { board: from.board, externalId: posting.externalId, hash, version };
  const change = { event: 'imported', at: now, by: from.by };
  return inTransaction(database, async (db) => {
    if (known === null) {
      const listing = randomUUID();
      const draft = { content, status: newListing, answers: [], signs: [], reviewed: true, origin };
      await addListing(db, { organisation: from.organisation, listing, ...draft }, change);
      return 'added';
    }
    const isDone = await changeListing(db, { ...known, content, origin }, change, true);
    return isDone ? 'updated' : 'kept';
  });
}

/**
 * A posting of a board as a draft. Fields that the board states are taken; workplace and employment
 * are read from its words, as the engine reads any posting, and left empty where they do not tell.
 */
async function toContent(
  { analyze }: Pick<ListingTools, 'analyze'>,
  posting: FeedPosting,
): Promise<ListingContent> {
  const { text } = toCanonicalText(posting.description.text, posting.description.format);
  const said = [posting.workplace, ...posting.employment]
    .filter((word) => word !== null)
    .map(toWords);
  const location = posting.locations.map((place) => place.text).join('; ');
  const { workplace, employment } = await analyze(
    { title: posting.title, text: `${said.join('\n')}\n\n${text}`, location, format: 'plain' },
    { lint: false },
  );
  const places = posting.locations.flatMap(toPlace);
  const isRemote = workplace.value === 'remote';
  return {
    title: posting.title,
    text,
    places: isRemote ? [] : places,
    remoteFrom: isRemote ? places.map(({ country }) => country) : [],
    workplace: workplace.value,
    employment: employment.value === 'unspecified' ? [] : [employment.value],
    pay: toPay(posting),
    applyUrl: posting.applyUrl ?? posting.url,
  };
}

/** What feeds write as one word (`FullTime`, `FULL_TIME`) in the words that people use. */
function toWords(word: string): string {
  return word.replace(/(?<=[a-z])(?=[A-Z])|_/g, ' ').toLowerCase();
}

/** A place whose country is told; others the writer has to fill in. */
function toPlace({ text, locality, region }: FeedPosting['locations'][number]): ListingPlace[] {
  const { country } = readPlace(text);
  return country !== null && isCountry(country) ? [{ locality, region, country }] : [];
}

function toPay({ pay }: FeedPosting): ListingPay | null {
  for (const { min, max, currency, period } of pay) {
    if (min === null || max === null || currency === null || period === null) continue;
    if (currencyOfWord(currency) === currency && min > 0 && min <= max) {
      return { min, max, currency, period };
    }
  }
  return null;
}
