import * as Plot from '@observablehq/plot';
import type { Comparison, OwnSkill } from '../../domain/comparison.js';
import { amountText, rangeText } from '../../domain/estimate-text.js';
import type { Estimate } from '../../domain/verdict.js';
import { roleHead } from '../comparison-text.js';
import { truncate } from '../wrap.js';
import { colourOf, finish, frame, shareScale, wholePercent, type ComparisonPlot } from './frame.js';

const LONGEST_LABEL = 22;
/** Own skills drawn of each role. */
const SHOWN = 6;
const READING = 'One dot for each role; the band is the 95% interval.';

/** Draws the skills that set the roles apart; `null` where nothing does. */
export function drawOwnSkills(comparison: Comparison, document: object): ComparisonPlot | null {
  const own = pickSkills(comparison);
  if (own.length === 0) return null;
  const rows = own.map(({ label }) => truncate(label, LONGEST_LABEL));
  const points = own.flatMap(({ shares }, at) =>
    shares.map(({ value, low, high }, role) => ({
      ...{ value, low, high, row: rows[at]! },
      colour: colourOf(role),
    })),
  );
  const svg = Plot.plot({
    ...frame(rows.length, document, 150),
    x: shareScale('share of postings that name it'),
    y: { label: null, domain: rows },
    marks: [
      Plot.ruleY(points, {
        ...{ x1: 'low', x2: 'high', y: 'row' },
        ...{ stroke: 'colour', strokeOpacity: 0.5, strokeWidth: 3 },
      }),
      Plot.dot(points, { x: 'value', y: 'row', r: 4.5, fill: 'colour' }),
    ],
  });
  return {
    id: 'own-skills',
    title: 'Skills that set them apart',
    description: `${READING} ${own.map(skillText).join('; ')}.`,
    svg: finish(svg),
    note: READING,
    table: [
      ['', ...comparison.roles.map(roleHead)],
      ...own.map(({ label, shares }) => [label, ...shares.map(shareText)]),
    ],
  };
}

/** The first of each role; a skill may set two roles apart from the rest, and is drawn once. */
function pickSkills({ roles, ownSkills }: Comparison): readonly OwnSkill[] {
  const picked = roles.flatMap(({ id }) =>
    ownSkills.filter(({ role }) => role === id).slice(0, SHOWN),
  );
  return picked.filter(
    ({ skill }, at) => picked.findIndex((other) => other.skill === skill) === at,
  );
}

function skillText({ label, shares }: OwnSkill): string {
  return `${label}: ${shares.map(({ value }) => wholePercent(value)).join(' against ')}`;
}

function shareText({ value, low, high, unit }: Estimate): string {
  return `${amountText(value, unit)} (${rangeText(low, high, unit)})`;
}
