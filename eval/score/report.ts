import type { Prf } from './figures.js';
import { plainFields } from './score-fields.js';
import type { Figures } from './score.js';
import type { TextCount } from './score-skills.js';
import type { FieldError } from './scored.js';

type Row = readonly [name: string, value: number | Prf | undefined];

const NAME_WIDTH = 22;

/** The figures as aligned lines; those that gold has no labels for are left out. */
export function reportFigures(figures: Figures): string {
  const rows: Row[] = [
    ['role accuracy', figures.role_accuracy],
    ['role macro-F1', figures.role_macro_f1],
    ...Object.entries(figures.role_f1 ?? {}).map(([role, f1]): Row => [`  ${role}`, f1]),
    ['role JS divergence', figures.role_js],
    ['role Brier', figures.role_brier],
    ['role ECE', figures.role_ece],
    ['mismatch', figures.mismatch],
    ...plainFields.map((field): Row => [field, figures[field]]),
    ['pay', figures.pay],
    ['skills, strict', figures.skills_strict],
    ['skills, overlap', figures.skills_overlap],
    ['skill level', figures.skill_level],
  ];
  return rows
    .flatMap(([name, value]) => (value === undefined ? [] : [line(name, value)]))
    .join('\n');
}

function line(name: string, value: number | Prf): string {
  const label = name.padEnd(NAME_WIDTH);
  if (typeof value === 'number') return `${label} ${value.toFixed(4)}`;
  const { p, r, f1 } = value;
  return `${label} ${f1.toFixed(4)}   precision ${p.toFixed(4)}   recall ${r.toFixed(4)}`;
}

/** Wrong answers one under the other, each with what was wanted and what the answer rests on. */
export function reportErrors(errors: readonly FieldError[]): string {
  return errors
    .map(({ id, title, wanted, got, evidence }) =>
      [
        `${id}  ${title ?? '(no title)'}`,
        `  wanted  ${wanted}`,
        `  got     ${got}`,
        ...evidence.map((text) => `          "${text.replaceAll(/\s+/g, ' ')}"`),
      ].join('\n'),
    )
    .join('\n');
}

/** Texts with their counts, most first, in columns. */
export function reportTexts(heading: string, counts: readonly TextCount[], most = 60): string {
  const shown = counts.slice(0, most);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const lines = shown.map(([text, count]) => `  ${String(count).padStart(4)}  ${text}`);
  return [`${heading}: ${total} in all, ${counts.length} texts`, ...lines].join('\n');
}
