import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  AGE_CURVE,
  REPOST_FACTORS,
  SEEN_CURVE,
  defaultWeights,
  ghostSignIds,
} from '../../domain/posting-score.js';
import {
  ANSWERS,
  CLARITY_COSTS,
  COHERENCE,
  COHERENCE_COSTS,
  CONCRETE,
  CONFIDENCE,
  GHOST,
  ONE_ROLE,
  PAY,
  PAY_COSTS,
  POOL_COST,
  SILENT_TITLE,
  STANDINGS,
  TOLD,
  TOTAL_FACTOR,
  WIDTH,
} from './formula.js';

const page = readFileSync(new URL('../../../docs/score.md', import.meta.url), 'utf8');

it.each([
  `(${Object.entries(defaultWeights)
    .map(([part, weight]) => `${weight} ${part}`)
    .join(' + ')})`,
  `told × (1 − sum of costs)`,
  `(of ${CONCRETE.duties} different ones) | ${ANSWERS.duties} |`,
  `(of ${CONCRETE.requirements} different ones) | ${ANSWERS.requirements} |`,
  `| level or years of experience | ${ANSWERS.level} |`,
  `| place | ${ANSWERS.place} |`,
  `| on site, hybrid or remote | ${ANSWERS.workplace} |`,
  `contract or internship | ${ANSWERS.employment} |`,
  `${COHERENCE.oneRole.toFixed(2)} one role + ${COHERENCE.title.toFixed(2)} title + ${COHERENCE.confidence.toFixed(2)} confidence`,
  `the first role, 0 at ${ONE_ROLE.from} and 1 at ${ONE_ROLE.full}`,
  `no part of the work; ${SILENT_TITLE} where it names none`,
  `0 at ${CONFIDENCE.from} and 1 at ${CONFIDENCE.full}`,
  `loses ${POOL_COST}.`,
  `${PAY.told.toFixed(2)} told + ${PAY.standing.toFixed(2)} standing`,
  `an amount ${TOLD.amount}, both ends of it ${TOLD.bothEnds}, its currency ${TOLD.currency}, its period ${TOLD.period}`,
  `more than ${WIDTH.full} times the bottom makes this less, one of ${WIDTH.none} times`,
  `commission counts ${TOTAL_FACTOR}`,
  `no further than ${WIDTH.full} times the bottom`,
  STANDINGS.map(([name, at]) =>
    name === 'p50' ? `${at} at the middle` : `${at} at the ${name.slice(1)}th`,
  )
    .join(', ')
    .replace('10th,', '10th percentile,'),
  `posted again ${GHOST.reposts} times`,
  `more than ${GHOST.daysOld} days`,
  `more than ${GHOST.daysUnseen} days ago`,
])('docs/score.md says: %s', (words) => {
  expect(page).toContain(words);
});

it.each([['what a finding costs', { ...CLARITY_COSTS, ...COHERENCE_COSTS, ...PAY_COSTS }]])(
  'docs/score.md lists %s, and no more',
  (_what, costs) => {
    const listed = [...page.matchAll(/^\| ([a-z]+\/[a-z-]+) \| ([\d.]+) \|$/gm)];
    expect(Object.fromEntries(listed.map(([, rule, cost]) => [rule, Number(cost)]))).toEqual(costs);
  },
);

it('docs/score.md has the curves and factors of freshness', () => {
  for (const curve of [AGE_CURVE, SEEN_CURVE]) {
    const rows = curve.map(([days, height], at) => {
      const words =
        at === 0 ? `up to ${days}` : at === curve.length - 1 ? `${days} and more` : days;
      return `| ${words} | ${height / 1_000} |`;
    });
    expect(page).toContain(rows.join('\n'));
  }
  const factors = REPOST_FACTORS.map((factor, reposts) =>
    reposts === REPOST_FACTORS.length - 1
      ? `| ${reposts} and more | ${factor / 1_000} |`
      : `| ${reposts} | ${factor / 1_000} |`,
  );
  expect(page).toContain(factors.join('\n'));
});

it('docs/score.md names every sign of a ghost', () => {
  const named = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, sign]) => sign);
  expect(new Set(named)).toEqual(new Set(ghostSignIds));
});

it('adds up to one', () => {
  for (const shares of [ANSWERS, COHERENCE, PAY, TOLD]) {
    const sum = Object.values(shares).reduce((all, share) => all + share, 0);
    expect(sum).toBeCloseTo(1, 12);
  }
});
