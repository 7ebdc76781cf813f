import { Gap, type Tokens } from '../base/tokens.js';
import type { SpamEvidence, SpamSign } from '../domain/moderation.js';
import { findHits, type Hit } from '../patterns/find-hits.js';
import { compilePatterns } from '../patterns/pattern-set.js';
import { foldCode } from '../text/fold.js';
import { tokenize } from '../text/tokenize.js';
import { DENIALS, SHORTENERS, spamCues, type SpamCue } from './spam-cues.js';

/** What signs are looked for in. */
export interface SpamInput {
  readonly title: string;
  /** Canonical text. */
  readonly text: string;
  /** Addresses that the listing links to, as written: links of the text, and where to apply. */
  readonly links: readonly string[];
  /** The employer's own web address, which links may lead to. */
  readonly website: string | null;
  /** Postings of other employers whose text is the same; the store finds them. */
  readonly copies: readonly CopiedFrom[];
}

/** A posting of another employer with the same text. */
export interface CopiedFrom {
  readonly company: string | null;
  readonly title: string;
  readonly board: string;
}

const MESSAGES: Readonly<Record<SpamCue, string>> = {
  'asks-for-money': 'It speaks of money that applicants pay.',
  messenger: 'It asks people to write by a messenger.',
  identity: 'It asks for papers or numbers that nobody needs before an offer.',
  'easy-money': 'It promises money for little work.',
};

const cues = (Object.keys(spamCues) as SpamCue[]).flatMap((cue) =>
  spamCues[cue].map((text) => ({ cue, text })),
);
const set = compilePatterns(
  cues.map(({ text }) => text),
  tokenize,
);

/**
 * Signs of spam, each with the words that show it. None of them decides anything: whoever reviews
 * the listing does.
 */
export function findSpamSigns(input: SpamInput): readonly SpamSign[] {
  return [
    ...findWords(input.text),
    ...findShouting(input),
    ...findHosts(input),
    ...findCopies(input),
  ];
}

/** Evidence of one sign beyond this says nothing more. */
const MOST_EVIDENCE = 5;

function findWords(text: string): readonly SpamSign[] {
  const tokens = tokenize(text);
  const found = new Map<SpamCue, SpamEvidence[]>();
  for (const hit of findHits(set, tokens, foldCode)) {
    if (isDenied(tokens, hit)) continue;
    const { cue } = cues[hit.pattern]!;
    const evidence = found.get(cue) ?? [];
    const { start, end } = hit;
    evidence.push({ place: { field: 'text', start, end }, text: text.slice(start, end) });
    found.set(cue, evidence);
  }
  return [...found].map(([cue, evidence]) => ({
    code: cue,
    message: MESSAGES[cue],
    evidence: evidence.slice(0, MOST_EVIDENCE),
  }));
}

/** Tokens before a hit in which a word may turn it round ("we will never ask for a …"). */
const DENIED_WITHIN = 8;

function isDenied(tokens: Tokens, { firstToken }: Hit): boolean {
  for (let at = firstToken - 1; at >= Math.max(0, firstToken - DENIED_WITHIN); at--) {
    if (tokens.gap[at + 1] === Gap.line) return false;
    const word = tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase();
    if (/^[.!?;]$/.test(word)) return false;
    if (DENIALS.has(word)) return true;
  }
  return false;
}

/** Words of fewer letters are abbreviations. */
const LEAST_LETTERS = 4;
const FEWEST_WORDS = 20;
const LOUD_SHARE = 0.3;

function findShouting({ title, text }: SpamInput): readonly SpamSign[] {
  const [inTitle, inText] = [loudWords(title), loudWords(text)];
  const titleIsLoud = inTitle.all > 1 && inTitle.loud.length === inTitle.all;
  const textIsLoud = inText.all >= FEWEST_WORDS && inText.loud.length > LOUD_SHARE * inText.all;
  if (!titleIsLoud && !textIsLoud) return [];
  const words = (textIsLoud ? inText : inTitle).loud.slice(0, MOST_EVIDENCE);
  const share = Math.round((100 * inText.loud.length) / Math.max(1, inText.all));
  return [
    {
      code: 'capitals',
      message: titleIsLoud
        ? 'The title is written in capitals.'
        : `${share}% of its longer words are written in capitals.`,
      evidence: words.map((word) => ({ place: null, text: word })),
    },
  ];
}

function loudWords(text: string): { readonly all: number; readonly loud: readonly string[] } {
  const words = text.match(/\p{L}+/gu)?.filter((word) => word.length >= LEAST_LETTERS) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return { all: words.length, loud };
}

/** Foreign hosts below this are what a posting links to in passing. */
const FOREIGN_HOSTS = 3;

function findHosts({ links, website }: SpamInput): readonly SpamSign[] {
  const own = hostOf(website ?? '');
  const hosts = [...new Set(links.map(hostOf))].filter((host) => host !== null);
  const hidden = hosts.filter((host) => SHORTENERS.has(host));
  const foreign = hosts.filter((host) => host !== own && !host.endsWith(`.${own ?? ' '}`));
  const signs: SpamSign[] = [];
  if (hidden.length > 0) {
    const message = 'A link hides where it leads.';
    signs.push({ code: 'hidden-link', message, evidence: hidden.map(asFact) });
  }
  if (foreign.length >= FOREIGN_HOSTS) {
    const message = `It links to ${foreign.length} hosts that are not the employer's.`;
    const evidence = foreign.slice(0, MOST_EVIDENCE).map(asFact);
    signs.push({ code: 'other-hosts', message, evidence });
  }
  return signs;
}

function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : null;
}

function findCopies({ copies }: SpamInput): readonly SpamSign[] {
  if (copies.length === 0) return [];
  return [
    {
      code: 'copied',
      message: 'Another employer has a posting with this text.',
      evidence: copies
        .slice(0, MOST_EVIDENCE)
        .map(({ company, title, board }) => asFact(`${company ?? board}: ${title}`)),
    },
  ];
}

function asFact(text: string): SpamEvidence {
  return { place: null, text };
}
