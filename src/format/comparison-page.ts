import type { Comparison, ComparisonCell, ComparisonRow } from '../domain/comparison.js';
import type { CheckedClaim } from '../domain/verdict.js';
import { verdictSigns } from './claims-page.js';
import { cautions, cellText, claimText, roleHead, scopeText } from './comparison-text.js';
import { displayWidth, padEnd } from './display-width.js';
import { joinParts } from './entry-page.js';
import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import type { ReportStyle } from './render-analysis.js';
import { wrapText } from './wrap.js';

const NARROWEST = 40;
const WIDEST = 120;
/** Columns narrower than this are set below one another. */
const NARROWEST_COLUMN = 30;
const GAP = 2;

/** What a comparison is set on. */
interface Sheet {
  readonly width: number;
  readonly paint: Paint;
  /** Columns side by side; 1 where they are set below one another. */
  readonly columns: number;
  readonly columnWidth: number;
}

/** A comparison as terminal text: one aspect after another, the roles side by side. */
export function renderComparison(comparison: Comparison, style: ReportStyle): string {
  const sheet = makeSheet(comparison.roles.length, style);
  const { width, paint } = sheet;
  const names = comparison.roles.map(({ label }) => label).join(' · ');
  const scope = scopeText(comparison);
  return joinParts([
    [
      ...wrapText(scope === '' ? names : `${names} (${scope})`, width).map((line) =>
        paint('strong', line),
      ),
      paint('quiet', '─'.repeat(width)),
      ...cautions(comparison).flatMap((text) =>
        wrapText(text, width).map((line) => paint('quiet', line)),
      ),
    ],
    sideBySide(
      comparison.roles.map((role) => [
        ...wrapText(roleHead(role), sheet.columnWidth).map((line) => paint('strong', line)),
        ...wrapText(role.definition, sheet.columnWidth),
      ]),
      sheet,
    ),
    ...comparison.rows.map((row) => rowLines(row, comparison, sheet)),
    contradictionLines(comparison, sheet),
    sourceLines(comparison, sheet),
  ]);
}

function makeSheet(roles: number, style: ReportStyle): Sheet {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const room = width - INDENT;
  const side = Math.floor((room - GAP * (roles - 1)) / roles);
  const fits = side >= NARROWEST_COLUMN;
  return {
    width,
    paint: makePaint(style.colour),
    columns: fits ? roles : 1,
    columnWidth: fits ? side : room,
  };
}

function rowLines(row: ComparisonRow, comparison: Comparison, sheet: Sheet): string[] {
  const { paint } = sheet;
  const columns = row.cells.map((cell, at) => [
    paint('quiet', comparison.roles[at]!.label),
    ...cellLines(cell, sheet),
  ]);
  return [
    paint('strong', row.label),
    ...sideBySide(columns, sheet),
    ...row.claims.flatMap((checked) => claimLines(checked, sheet)),
  ];
}

function cellLines(cell: ComparisonCell, { columnWidth, paint }: Sheet): string[] {
  const text = cellText(cell);
  const valueWidth = Math.max(0, ...text.figures.map(({ value }) => displayWidth(value)));
  const lines = text.figures.flatMap(({ label, value, aside }) => {
    const words = aside === '' ? label : `${label} (${aside})`;
    const room = columnWidth - valueWidth - 1;
    return wrapText(words, room).map((line, at) =>
      at === 0 ? `${value.padStart(valueWidth)} ${line}` : blanks(valueWidth + 1) + line,
    );
  });
  const wrapped = (words: string): string[] =>
    wrapText(words, columnWidth).map((line) => paint('quiet', line));
  return [
    ...lines,
    ...(text.rests === '' ? [] : wrapped(text.rests)),
    ...text.notes.flatMap((note) => wrapText(note, columnWidth)),
    ...(text.profile.length === 0 ? [] : wrapped(`${text.mark}: ${text.profile.join('; ')}`)),
  ];
}

/** Sets columns beside one another, or below one another where they would be too narrow. */
function sideBySide(columns: readonly (readonly string[])[], sheet: Sheet): string[] {
  if (sheet.columns === 1) return columns.flat().map((line) => blanks(INDENT) + line);
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => {
    const parts = columns.map((lines, column) => {
      const line = lines[at] ?? '';
      const isLast = column === columns.length - 1;
      return isLast ? line : padPainted(line, sheet.columnWidth + GAP);
    });
    return (blanks(INDENT) + parts.join('')).trimEnd();
  });
}

/** Fills up to a width by what is seen: colour codes take no column. */
function padPainted(line: string, width: number): string {
  // eslint-disable-next-line no-control-regex
  const seen = line.replace(/\u001b\[\d+m/g, '');
  return line + blanks(padEnd(seen, width).length - seen.length);
}

function claimLines(checked: CheckedClaim, { width, paint }: Sheet): string[] {
  const [sign, tone] = verdictSigns[checked.verdict];
  return wrapText(claimText(checked), width - INDENT - 2).map(
    (line, at) => `${blanks(INDENT)}${at === 0 ? paint(tone, sign) : ' '} ${paint('quiet', line)}`,
  );
}

function contradictionLines({ contradictions, rows }: Comparison, sheet: Sheet): string[] {
  if (contradictions.length === 0) return [];
  const claims = new Map(
    rows.flatMap((row) => row.claims.map(({ claim }) => [claim.id, claim] as const)),
  );
  const textOf = (id: string): string => {
    const claim = claims.get(id);
    return claim === undefined ? id : `${claim.guide} says “${claim.claim}”`;
  };
  return [
    sheet.paint('strong', 'Where the guides contradict one another'),
    ...contradictions.flatMap(({ first, second }) =>
      wrapText(`${textOf(first)}; ${textOf(second)}.`, sheet.width - INDENT - 2).map(
        (line, at) => `${blanks(INDENT)}${at === 0 ? '·' : ' '} ${line}`,
      ),
    ),
  ];
}

function sourceLines({ sources }: Comparison, { width, paint }: Sheet): string[] {
  return [
    paint('strong', 'Sources and what they cannot tell'),
    ...sources.flatMap(({ title, n, biases }) =>
      wrapText(`${title} (${n} postings). ${biases.join(' ')}`, width - INDENT - 2).map(
        (line, at) => `${blanks(INDENT)}${at === 0 ? '·' : ' '} ${paint('quiet', line)}`,
      ),
    ),
  ];
}
