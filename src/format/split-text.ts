import type { RoleSplit, SplitItem } from '../domain/role-split.js';
import { roleNames } from './names.js';
import { blanks, INDENT } from './page.js';
import { makePaint, type Paint } from './paint.js';
import { printable } from './printable.js';
import type { ReportStyle } from './render-analysis.js';
import { wrapText } from './wrap.js';

const WIDEST = 100;
const NARROWEST = 40;
const HEADINGS: readonly (readonly [SplitItem['kind'], string])[] = [
  ['duty', 'Duties'],
  ['requirement', 'Required'],
  ['preferred', 'Preferred'],
];
const BULLET = /^\s*(?:[-–—*•·▪◦‣●○■]|\d{1,2}[.)])\s+/;

/** How a posting of several roles would be divided, for people. */
export function renderSplit(source: string, split: RoleSplit | null, style: ReportStyle): string {
  const width = Math.min(WIDEST, Math.max(NARROWEST, style.width));
  const paint = makePaint(style.colour);
  const head = paint('strong', printable(source));
  if (split === null) return `${head}  describes one role; there is nothing to divide\n\n`;
  const parts = split.parts.flatMap(({ role, share, items }, at) => [
    '',
    `${paint('accent', `${at + 1}. ${roleNames[role]}`)}  ${paint('quiet', `${Math.round(100 * share)} % of the work`)}`,
    ...renderItems(items, width, paint),
  ]);
  const common = renderItems(split.common, width, paint);
  const rest = common.length === 0 ? [] : ['', paint('accent', 'In each of them'), ...common];
  return `${[head, ...parts, ...rest].join('\n')}\n\n`;
}

function renderItems(items: readonly SplitItem[], width: number, paint: Paint): string[] {
  return HEADINGS.flatMap(([kind, heading]) => {
    const own = items.filter((item) => item.kind === kind);
    if (own.length === 0) return [];
    return [
      blanks(INDENT) + paint('quiet', heading),
      ...own.flatMap(({ text }) => renderItem(text, width)),
    ];
  });
}

function renderItem(text: string, width: number): string[] {
  const lead = blanks(INDENT + 2);
  const words = printable(text.replace(BULLET, ''));
  return wrapText(words, width - lead.length - 2).map((line, at) =>
    at === 0 ? `${lead}- ${line}` : `${lead}  ${line}`,
  );
}
