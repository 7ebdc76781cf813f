import type { PayModel } from '../../src/market/pay-model/pay-model.js';
import type { PayComparison } from './measure-pay.js';
import { payTable } from './pay-tables.js';

/** The model's card: what it is for, what it looks at, how right it is, where it is weak. */
export function payModelCard(model: PayModel, comparisons: readonly PayComparison[]): string {
  const { n, companies, from, to, features, places, quantiles, widening } = model;
  return `# The pay model

Made by \`npm run train:pay\`; do not edit.

**What it answers.** Which yearly base pay, in US dollars, a posting would state: the 10th, 25th, 50th, 75th and 90th percentile of the midpoints of stated ranges. For cells of the market figures that hold few postings. It says nothing of bonuses, shares, or what a person will be paid in the end.

**Trained on** ${n} postings of ${companies} companies, ${from} to ${to}, that state base pay in US dollars (structured pay of Ashby boards, else the range in the text). Ranges with one end, total pay and on-target earnings are not used. Sources and their biases: [sources.yaml](sources.yaml). Most are venture-backed companies in the United States, so that employers at large pay less.

**What it looks at** (${features.length} features): the shares of the nine roles; the level, as a step of the ladder and by name; least years of experience; least degree; workplace; employment; how many skills the posting names and requires; the country or state, where 20 postings or more name it (${places.join(', ')}). It looks at no company, no person, no title and no single skill: 63 families of skills, or 130 single ones, made the loss of all postings 1 % smaller and that of the eight roles no smaller, and were left out. Every posting was learned from twice, with and without the number of its skills, so that a role and a place can be asked without a posting.

**How.** Boosted trees of two questions on the logarithm of pay, one set for each percentile (${quantiles[0]!.trees.length} trees each, learning rate 0.1, leaves of at least 40 rows), fitted to the pinball loss. The 80 % interval from the 10th to the 90th percentile is widened by ${percent(widening.posting)} on either side for a posting, and by ${percent(widening.role)} where nothing is known of its skills: the conformal calibration of quantile regression (Romano, Patterson and Candès 2019), with scores of postings of companies that the scored model did not see.

**How right.** Five folds; postings of one company, and near twins, in one fold; model and calibration without the fold. In brackets what the percentiles of role × region (of the role, where fewer than 20 postings are there) would have done.

${payTable(comparisons)}

**Weak where** the place is outside the United States (hardly any such postings state dollars, and those that do hire from afar), the level is executive or intern, and the work is \`other\`, which holds everything from support to sales. Two postings of one company are more alike than two of the market, so that the interval is somewhat wide for a company and right only over many.
`;
}

function percent(log: number): string {
  return `${(Math.expm1(log) * 100).toFixed(1)} %`;
}
