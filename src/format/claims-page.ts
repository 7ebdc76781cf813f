import { verdicts, type Verdict } from '../domain/claim.js';
import { estimateText, grouped } from '../domain/estimate-text.js';
import type { CheckedClaim, CheckedPart, Contradiction } from '../domain/verdict.js';
import { displayWidth } from './display-width.js';
import { entryHead, joinParts, makeEntryPage, type EntryPage } from './entry-page.js';
import { blanks, INDENT } from './page.js';
import type { Tone } from './paint.js';
import type { ReportStyle } from './render-analysis.js';
import { wrapText } from './wrap.js';

/** What the page is made of. */
export interface ClaimPageContent {
  readonly figures: {
    readonly n: number;
    readonly from: string | null;
    readonly to: string | null;
  };
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly claims: readonly CheckedClaim[];
  readonly contradictions: readonly Contradiction[];
}

/** How a verdict is drawn: a sign that does without colour, and a tone. */
export const verdictSigns: Readonly<Record<Verdict, readonly [sign: string, tone: Tone]>> = {
  supported: ['✓', 'accent'],
  contradicted: ['✗', 'warning'],
  outdated: ['↻', 'warning'],
  unclear: ['?', 'quiet'],
  'not-checkable': ['–', 'quiet'],
};

const MOST_PARTS = 6;

/** A verdict as people write it. */
export function verdictName(verdict: Verdict): string {
  return verdict.replace('-', ' ');
}

/** Verdicts on the claims of the guides as terminal text. */
export function renderClaims(content: ClaimPageContent, style: ReportStyle): string {
  const page = makeEntryPage(style.width, style.colour);
  const { n, from, to } = content.figures;
  const dated = from === null ? '' : `, ${from} to ${to ?? from}`;
  const guides = [...new Set(content.claims.map(({ claim }) => claim.guide))];
  return joinParts([
    [
      ...entryHead(page, 'What the guides claim', 'checked'),
      ...wrapText(
        `Against ${grouped(n)} postings${dated}, and public tables. Of a guide’s words, most is taken as 50% of the postings, many as 20%, some as 5%; below 20 postings nothing is decided.`,
        page.width,
      ).map((line) => page.paint('quiet', line)),
    ],
    ...guides.map((guide) => [
      page.paint('strong', guide),
      ...content.claims
        .filter(({ claim }) => claim.guide === guide)
        .flatMap((checked) => claimLines(checked, page)),
    ]),
    contradictionPart(content, page),
    summaryPart(content, page),
  ]);
}

function claimLines({ claim, verdict, reason, parts }: CheckedClaim, page: EntryPage): string[] {
  const [sign, tone] = verdictSigns[verdict];
  const width = page.width - INDENT - 2;
  const [first = '', ...rest] = wrapText(claim.claim, width);
  return [
    `${blanks(INDENT)}${page.paint(tone, sign)} ${first}`,
    ...rest.map((line) => blanks(INDENT + 2) + line),
    ...wrapText(`${verdictName(verdict)}: ${reason}`, width).map(
      (line) => blanks(INDENT + 2) + page.paint(verdict === 'supported' ? 'quiet' : tone, line),
    ),
    ...partLines(parts, page),
    ...wrapText(`${claim.id} · ${claim.place} · ${sourcesOf(parts)}`, width).map(
      (line) => blanks(INDENT + 2) + page.paint('quiet', line),
    ),
  ];
}

function partLines(parts: readonly CheckedPart[], page: EntryPage): string[] {
  const shown = parts.slice(0, MOST_PARTS);
  const width = page.width - INDENT - 6;
  const lines = shown.flatMap(({ estimate, verdict }) => {
    const sign = parts.length === 1 ? '·' : verdictSigns[verdict][0];
    const text = `${estimate.label}: ${estimateText(estimate)}`;
    return wrapText(text, width).map(
      (line, at) => `${blanks(INDENT + 2)}${at === 0 ? sign : ' '} ${line}`,
    );
  });
  const more = parts.length - shown.length;
  return more === 0 ? lines : [...lines, `${blanks(INDENT + 4)}and ${more} more`];
}

function sourcesOf(parts: readonly CheckedPart[]): string {
  const sources = [...new Set(parts.map(({ estimate }) => estimate.source))];
  return sources.length === 0 ? 'no figure' : sources.join(', ');
}

function contradictionPart(
  { contradictions, claims }: ClaimPageContent,
  page: EntryPage,
): string[] {
  if (contradictions.length === 0) return [];
  const known = new Map(claims.map((checked) => [checked.claim.id, checked]));
  const lines = contradictions.flatMap(({ first, second, within }) => {
    const sides = [first, second].flatMap((id) => {
      const checked = known.get(id);
      const text =
        checked === undefined
          ? id
          : `${checked.claim.guide}: ${checked.claim.claim} (${verdictName(checked.verdict)})`;
      return wrapText(text, page.width - INDENT - 2).map(
        (line, at) => `${blanks(INDENT)}${at === 0 ? '·' : ' '} ${line}`,
      );
    });
    const head = within === 'one-guide' ? 'one guide against itself' : 'two guides';
    return [`${blanks(INDENT)}${page.paint('quiet', head)}`, ...sides];
  });
  return [page.paint('strong', 'Where they contradict one another'), ...lines];
}

function summaryPart({ counts, claims }: ClaimPageContent, page: EntryPage): string[] {
  const checkable = claims.length - counts['not-checkable'];
  const longest = Math.max(...verdicts.map(displayWidth));
  const share = claims.length === 0 ? 0 : Math.round((100 * checkable) / claims.length);
  return [
    page.paint('strong', `${claims.length} claims, ${share}% of them checked`),
    ...verdicts.map((verdict) => {
      const [sign, tone] = verdictSigns[verdict];
      const name = verdictName(verdict) + blanks(longest - displayWidth(verdict));
      return `${blanks(INDENT)}${page.paint(tone, sign)} ${name}  ${String(counts[verdict]).padStart(4)}`;
    }),
  ];
}
