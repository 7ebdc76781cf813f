import { fold } from '../../../../text/fold.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

/**
 * Abbreviations of the trade that people from elsewhere do not know, with what they stand for. A
 * closed list: in an open one, names of products and stock tickers would be taken for them.
 * Everyday ones (HR, KPI, FAQ) and names of skills are not in it.
 */
const MEANINGS: Readonly<Record<string, string>> = {
  ACV: 'annual contract value',
  ARR: 'annual recurring revenue',
  BFSI: 'banking, financial services and insurance',
  BRD: 'business requirements document',
  BRDs: 'business requirements documents',
  C2C: 'corp to corp',
  C2H: 'contract to hire',
  COB: 'close of business',
  DRI: 'directly responsible individual',
  EOD: 'end of day',
  FRD: 'functional requirements document',
  FTE: 'full-time employee',
  FTEs: 'full-time employees',
  GTM: 'go-to-market',
  HCP: 'healthcare professional',
  HCPs: 'healthcare professionals',
  ICP: 'ideal customer profile',
  LOB: 'line of business',
  MRR: 'monthly recurring revenue',
  NRR: 'net revenue retention',
  OTE: 'on-target earnings',
  PLG: 'product-led growth',
  PMF: 'product-market fit',
  QBR: 'quarterly business review',
  QBRs: 'quarterly business reviews',
  SOW: 'statement of work',
  SOWs: 'statements of work',
  TAM: 'total addressable market',
  TCV: 'total contract value',
};

const abbreviations = Object.keys(MEANINGS);
/** An abbreviation, or the words it stands for. */
interface Entry {
  readonly short: string;
  readonly isMeaning: boolean;
}

const words = defineWordList<Entry>([
  ...abbreviations.map((short) => [short, { short, isMeaning: false }] as const),
  ...abbreviations.map((short) => [MEANINGS[short]!, { short, isMeaning: true }] as const),
]);

export const rule: Rule = {
  id: 'clarity/abbreviations',
  summary: 'An abbreviation of the trade is never explained: ICP, QBR, SOW.',
  why: 'People who could do the work but come from another trade or country do not know it. Written out once, it costs nobody anything (US Plain Language Guidelines, “minimize abbreviations”).',
  severity: 'advice',
  options: {
    known: { default: [], description: 'Abbreviations that your readers know.' },
  },
  bad: [
    { text: 'You will find out who fits our ICP and prepare the QBRs.', flags: ['ICP'] },
    { text: 'You will write the SOW for each client.', flags: ['SOW'] },
  ],
  good: [
    {
      text: 'You will find out who fits our ideal customer profile (ICP). The ICP changes each year.',
    },
    { text: 'Our go-to-market team sells to banks. GTM is your home.' },
    { text: 'You will raise the average contract value (ACV).' },
    { text: 'We are backed by GTM Capital.' },
    { text: 'You will report KPIs to HR by API and SQL.' },
    { text: 'You sow seeds, and your arr is a pirate’s.' },
    { title: 'GTM analyst', text: 'You will support GTM.' },
  ],
  check({ document, analysis }, options) {
    const known = new Set((options['known'] as readonly string[]).map((short) => singular(short)));
    const title = fold(analysis.title.text ?? '');
    const hits = words.findIn(document);
    for (const { meaning, start, end } of hits) {
      // "Average contract value (ACV)" explains it in other words.
      const isExplained =
        meaning.isMeaning || /^\(.*\)$/.test(document.text.slice(start - 1, end + 1));
      if (isExplained) known.add(singular(meaning.short));
    }
    const found = hits.filter(
      ({ start, end, meaning }) =>
        document.text.slice(start, end) === meaning.short &&
        !known.has(singular(meaning.short)) &&
        !isFirm(document.text, end) &&
        !title.includes(fold(singular(meaning.short))),
    );
    const [first, ...others] = firstOfEach(found);
    if (first === undefined) return [];
    const { short } = first.meaning;
    const more = others.map(({ meaning }) => meaning.short);
    return [
      {
        span: { field: 'text', start: first.start, end: first.end },
        related: others.map(({ start, end }) => ({ field: 'text', start, end })),
        message: `“${short}” is not explained${more.length === 0 ? '' : `, nor ${more.length === 1 ? 'is' : 'are'} ${more.join(', ')}`}.`,
        suggestion: `Write it out the first time, such as “${MEANINGS[short]} (${short})” if that is what you mean.`,
      },
    ];
  },
};

/** "GTM Capital" is a name. */
function isFirm(text: string, end: number): boolean {
  return /^ (?:Capital|Ventures|Partners|Group|Inc|Labs|Bank|Fund)\b/.test(
    text.slice(end, end + 12),
  );
}

function singular(short: string): string {
  return short.endsWith('s') ? short.slice(0, -1) : short;
}

function firstOfEach<H extends { readonly meaning: { readonly short: string } }>(
  hits: readonly H[],
): H[] {
  const seen = new Set<string>();
  return hits.filter(({ meaning }) => {
    const short = singular(meaning.short);
    return !seen.has(short) && seen.add(short).has(short);
  });
}
