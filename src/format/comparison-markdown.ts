import type { Comparison, ComparisonCell } from '../domain/comparison.js';
import { cautions, cellText, claimText, roleHead, scopeText } from './comparison-text.js';

/** A comparison as a Markdown document: one table a row of the comparison, claims under it. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { roles, rows, sources } = comparison;
  const scope = scopeText(comparison);
  const title = roles.map(({ label }) => label).join(', ');
  const head = roles.map((role) => escape(roleHead(role)));
  const parts = [
    `# ${escape(title)}${scope === '' ? '' : ` (${escape(scope)})`}`,
    ...cautions(comparison).map(escape),
    ...rows.flatMap((row) => [
      `## ${row.label}`,
      table(
        head,
        row.cells.map((cell) => cellMarkdown(cell)),
      ),
      ...(row.claims.length === 0
        ? []
        : [row.claims.map((checked) => `- ${escape(claimText(checked))}`).join('\n')]),
    ]),
    '## Sources and what they cannot tell',
    sources
      .map(
        ({ title: name, n, biases }) =>
          `- ${escape(`${name} (${n} postings). ${biases.join(' ')}`)}`,
      )
      .join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(head: readonly string[], cells: readonly string[]): string {
  const line = (texts: readonly string[]): string => `| ${texts.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), line(cells)].join('\n');
}

/** Lines within a cell of a table can only be broken by the one tag that Markdown readers know. */
function cellMarkdown(cell: ComparisonCell): string {
  const text = cellText(cell);
  const lines = [
    ...text.figures.map(({ label, value, aside }) =>
      escape(`${value} ${label}${aside === '' ? '' : ` (${aside})`}`),
    ),
    ...(text.rests === '' ? [] : [`*${escape(text.rests)}*`]),
    ...text.notes.map(escape),
    ...(text.profile.length === 0
      ? []
      : [`*${escape(text.mark)}:* ${escape(text.profile.join('; '))}`]),
  ];
  return lines.join('<br>');
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/g, '\\$&');
}
