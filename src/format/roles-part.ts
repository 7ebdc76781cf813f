import type { Analysis, RoleEvidence, RoleShare } from '../domain/analysis.js';
import { abstentionReasons, confidenceWord, roleNames, variantName } from './names.js';
import { padEnd } from './display-width.js';
import { blanks, INDENT, paintSnippet, snippetOf, type Page } from './page.js';
import { wrapText } from './wrap.js';

/** Smaller shares are told together. */
const SMALLEST_SHARE = 0.05;
const MOST_ROLES = 4;
/** Pieces of evidence shown for the first role, the second, and so on. */
const EVIDENCE_SHOWN = [3, 2, 1, 1];
const LONGEST_BAR = 40;
const NAME_WIDTH = 20;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** The roles as bars, each with the words that prove it. */
export function renderRoles(analysis: Analysis, page: Page): string[] {
  const heading = page.paint('strong', 'Roles');
  if (analysis.roles.length === 0) {
    const why =
      analysis.abstained === null
        ? 'No role is claimed.'
        : `No role is claimed: ${abstentionReasons[analysis.abstained]}.`;
    return [heading, ...indented(why, page)];
  }
  return [
    headingLine(analysis, page),
    ...renderShares(analysis.roles, page),
    ...renderMismatch(analysis, page),
  ];
}

/** The largest shares, each a bar and the words that prove it; the others in one line. */
export function renderShares(roles: readonly RoleShare[], page: Page): string[] {
  const shown = roles
    .filter((role, at) => at === 0 || role.share >= SMALLEST_SHARE)
    .slice(0, MOST_ROLES);
  const rest = roles.slice(shown.length);
  return [
    ...shown.flatMap((role, at) => renderRole(role, at, page)),
    ...(rest.length === 0 ? [] : [renderRest(rest, page)]),
  ];
}

function headingLine({ confidence, variant, abstained }: Analysis, page: Page): string {
  const { paint } = page;
  const sure = `confidence ${confidenceWord(confidence)}, ${percent(confidence).trim()}`;
  const finer = variant === null ? '' : ` · ${variantName(variant)}`;
  const doubt = abstained === null ? '' : ` · ${abstentionReasons[abstained]}`;
  return `${paint('strong', 'Roles')}   ${paint('quiet', `${sure}${finer}${doubt}`)}`;
}

function renderRole({ role, share, evidence }: RoleShare, at: number, page: Page): string[] {
  const room = Math.min(LONGEST_BAR, page.width - INDENT - NAME_WIDTH - 6);
  const name = padEnd(roleNames[role], NAME_WIDTH);
  const bar = page.paint(at === 0 ? 'accent' : 'quiet', makeBar(share, room));
  const head = `${at === 0 ? page.paint('strong', name) : name}${percent(share)}`;
  const width = page.width - INDENT - 2;
  const best = pickBest(evidence, EVIDENCE_SHOWN[at] ?? 1);
  return [
    `${blanks(INDENT)}${head}  ${bar}`,
    ...best.map((item) => {
      const snippet = snippetOf(page, item, width - sourceNote(item).length);
      return `${blanks(INDENT + 2)}${paintSnippet(page, snippet)}${page.paint('quiet', sourceNote(item))}`;
    }),
  ];
}

function sourceNote({ field }: RoleEvidence): string {
  return field === 'text' ? '' : ` (${field})`;
}

/** The weightiest evidence, no two pieces from the same place or in the same words. */
function pickBest(evidence: readonly RoleEvidence[], count: number): RoleEvidence[] {
  const picked: RoleEvidence[] = [];
  const byWeight = [...evidence].sort((a, b) => b.weight - a.weight || a.start - b.start);
  for (const item of byWeight) {
    if (picked.length === count || item.weight <= 0) break;
    const words = item.text.toLowerCase();
    const repeats = picked.some(
      (other) =>
        other.text.toLowerCase() === words ||
        (other.field === item.field && other.start < item.end && item.start < other.end),
    );
    if (!repeats) picked.push(item);
  }
  return picked;
}

/** A bar of `share` of `room` columns, in eighths of a column; never quite empty. */
export function makeBar(share: number, room: number): string {
  const eighths = Math.max(1, Math.round(share * room * 8));
  return '█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7]!;
}

function renderRest(rest: readonly RoleShare[], page: Page): string {
  const share = rest.reduce((sum, role) => sum + role.share, 0);
  const names = rest.length === 1 ? roleNames[rest[0]!.role] : `${rest.length} other roles`;
  return page.paint('quiet', `${blanks(INDENT)}${padEnd(names, NAME_WIDTH)}${percent(share)}`);
}

function renderMismatch({ mismatch, title, roles }: Analysis, page: Page): string[] {
  const body = roles[0]?.role;
  if (!mismatch || title.role === null || body === undefined) return [];
  const described =
    body === title.role
      ? 'the text alone describes other work'
      : `the text describes ${withArticle(roleNames[body])}`;
  const words = `The title says ${roleNames[title.role]}; ${described}.`;
  const lines = wrapText(words, page.width - INDENT - 2);
  return [
    '',
    ...lines.map((line, at) =>
      page.paint('warning', `${blanks(INDENT)}${at === 0 ? '! ' : '  '}${line}`),
    ),
  ];
}

function withArticle(name: string): string {
  if (name === roleNames.other) return 'another kind of job';
  if (name.startsWith('AI') || name.startsWith('ML')) return `an ${name}`;
  return `a ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** A share as a whole percentage, set to the right of four columns. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return (rounded === 0 && share > 0 ? '<1%' : `${rounded}%`).padStart(4);
}

function indented(text: string, page: Page): string[] {
  return wrapText(text, page.width - INDENT).map((line) => blanks(INDENT) + line);
}
