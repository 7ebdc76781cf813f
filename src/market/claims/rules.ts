import type { CheckKind } from '../../domain/claim.js';

/**
 * The rule behind each kind of check, as `docs/claims.md` and `--json` tell it. Everywhere a figure of
 * fewer than 20 postings or rows decides nothing: the verdict is then "unclear".
 */
export const rules: Readonly<Record<CheckKind, string>> = {
  share:
    'Supported where the 95 % Wilson interval of the share lies at or above what the word means (most 50 %, many 20 %, some 5 %), contradicted where it lies below, else unclear. What is tacit, so that many postings leave it unsaid, is unclear there too.',
  each: 'Every part by the rule for shares: supported where all are, contradicted where at least half are contradicted, else unclear.',
  more: 'By the 95 % interval of the difference (Newcombe for shares, recovered variances for means and medians): supported above zero, contradicted below, else unclear.',
  'more-at-level': 'The difference between two levels of one role, by the rule for "more".',
  larger: 'The difference between two shares of one role, by the rule for "more".',
  'more-kinds':
    'Industries named clearly more often by the rule for "more": supported where there are some and none the other way, contradicted where the other way prevails.',
  'more-openings':
    'The role’s share of the postings of both, in sources taken whole, against one half.',
  depth:
    'The mean share of required technical skills that are engineering or mathematics, against the mean of the seven roles of AI and data: deep is a quarter above it, light a quarter below. Supported where the interval lies within the step, contradicted where it lies outside.',
  confusion:
    'The share of postings titled as one role that describe the other, by the rule for shares; one direction is enough.',
  distinct:
    'Supported where each role has five skills of its own (log-odds with a prior, z of 3.29 or more either way) and the named skills overlap by 60 % or less; contradicted where they overlap by 80 % or more.',
  same: 'The reverse of "distinct".',
  'many-skills': 'The interval of the median number of required skills against the least.',
  ladder:
    'Supported where every rung has five postings, contradicted where one has none among 300 of the role.',
  years:
    'Supported where the middle half of the years asked for lies in the range, contradicted where the interval of the median lies outside.',
  'pay-range':
    'Stated base pay in the US: supported where the range holds the middle half and each stated end is within a quarter of the lowest or highest tenth; contradicted where the interval of the median lies outside the range.',
  'same-pay': 'Supported where the interval of the difference of medians lies within the margin.',
  'pay-overlap':
    'How far the narrower middle half of pay lies within the other: two thirds is large, none contradicts.',
  'pay-by-level': 'A step of the medians from level to level above zero by the rule for "more".',
  'pay-by-place': 'The best paid place with 20 postings against the worst, by the rule for "more".',
  'level-over-role':
    'The step from middle to senior level less the difference between the roles, by the rule for "more".',
  'top-pay': 'The interval of the median against the middle of the medians compared.',
  'well-paid':
    'The interval of the median of stated pay against the upper quarter of the wages of all occupations (BLS).',
  'town-pay':
    'The interval of the median in the town against the value; about means within a tenth.',
  'table-pay':
    'The interval of the median in the salary table against the value; about means within a tenth.',
  'bls-wage':
    'Supported where the newest published figure is within 2 % and on the side the guide says; outdated where an older one is; contradicted where none is.',
  'pay-beside-wage':
    'Supported where the interval of the role’s median lies within a tenth of the occupation’s.',
  'bls-growth':
    'Growth of employment so far, with its published error: supported where it is clearly at the pace that the projection needs, contradicted where employment fell, else unclear.',
  growing: 'Growth of employment above zero beyond its published error.',
  rising:
    'The share of a role’s titles among the rows of the salary table, by the rule for "more". The table took in ever more titles, so that a share may fall by that alone: a fall is unclear.',
  'rising-pay': 'The median of a role in the salary table, by the rule for "more".',
  family: 'What the lexicon holds the tool to be.',
  none: 'Not checked; the reason says why.',
};
