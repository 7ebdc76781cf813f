import { quantities, verdicts, type Claim } from '../../../src/domain/claim.js';
import { percentText } from '../../../src/domain/estimate-text.js';
import type { Signal } from '../../../src/domain/work-figures.js';
import { rules } from '../../../src/market/claims/rules.js';
import { generatedMark } from './markdown.js';

/** `docs/claims.md`: how verdicts on the guides' claims are reached, and what is counted. */
export function makeClaimPage(claims: readonly Claim[], signals: readonly Signal[]): string {
  const kinds = [...new Set(claims.map(({ check }) => check.is))].sort();
  const countOf = (is: string): number => claims.filter(({ check }) => check.is === is).length;
  const described = signals.filter(({ id }) => !id.startsWith('skill:'));
  return `${generatedMark}

# How the guides' claims are checked

\`rolescope claims\` prints ${claims.length} claims of four career guides, in our own words, each with one of the verdicts ${verdicts.map((verdict) => `*${verdict.replace('-', ' ')}*`).join(', ')}. The claims are in \`data/claims/guide-*.yaml\`; \`npm run claims:map -- FOLDER\` proves that every sentence of the guides is accounted for.

A verdict rests on intervals, not on points: a figure must lie clearly on one side. Fewer than 20 postings or rows decide nothing. A share counts the postings that *name* a thing, which is a sign of the work and no proof of it; that a thing is seldom named shows that employers seldom ask for it, not that nobody does it.

Words of the guides are taken as the least share of postings: ${Object.entries(quantities)
    .map(([word, share]) => `*${word}* ${percentText(share)}`)
    .join(
      ', ',
    )}. The steps are ours; *most* stands for main, typical, essential and must, *many* for often, common and main tool, *some* for may and sometimes.

| check | claims | rule |
|---|---|---|
${kinds.map((is) => `| ${is} | ${countOf(is)} | ${rules[is]} |`).join('\n')}

## What is counted

Figures of the work are in \`data/market/work.json\`, made by \`npm run claims:figures -- FOLDER\`. A posting shows a signal where it names any of its skills (by the lexicon) or phrases (whole words).

| signal | what | skills | phrases |
|---|---|---|---|
${described.map(({ id, label, skills, phrases, tacit }) => `| ${id} | ${label}${tacit ? ' (tacit)' : ''} | ${skills.length} | ${phrases.join(', ')} |`).join('\n')}

Depth of programming and of mathematics is the share of a posting's required technical skills that are engineering or mathematics by \`data/claims/depth.yaml\`, averaged over postings that require at least three.
`;
}
