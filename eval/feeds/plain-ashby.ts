import { payLine, type Facts } from './facts.js';

/** An Ashby job with the fields that are compared, as the board writes them. */
interface PlainJob {
  readonly id: string;
  readonly title: string;
  readonly location: string;
  readonly secondaryLocations?: readonly { readonly location: string }[];
  readonly publishedAt: string;
  readonly descriptionHtml: string;
  readonly isListed: boolean;
  readonly compensation?: { readonly compensationTiers: readonly PlainTier[] };
}

interface PlainTier {
  readonly tierSummary: string;
  readonly components: readonly {
    readonly compensationType: string;
    readonly interval: string;
    readonly currencyCode: string | null;
    readonly minValue: number | null;
    readonly maxValue: number | null;
  }[];
}

/** A board read with nothing but `JSON.parse`: the facts of each listed job by its id. */
export function readPlainAshby(text: string, board: string): Map<string, Facts> {
  const { jobs } = JSON.parse(text) as { readonly jobs: readonly PlainJob[] };
  const facts = new Map<string, Facts>();
  for (const job of jobs) {
    if (!job.isListed) continue;
    const places = [
      job.location,
      ...(job.secondaryLocations ?? []).map(({ location }) => location),
    ];
    facts.set(job.id, {
      title: job.title.trim(),
      company: board,
      place: [...new Set(places.map((place) => place.trim()))].join(' | '),
      date: job.publishedAt,
      pay: (job.compensation?.compensationTiers ?? []).flatMap(plainPay).join(' | '),
      description: job.descriptionHtml.trim(),
    });
  }
  return facts;
}

function plainPay({ tierSummary, components }: PlainTier): string[] {
  const lines: string[] = [];
  for (const { compensationType, interval, currencyCode, minValue, maxValue } of components) {
    if (compensationType !== 'Salary') continue;
    const period = interval.replace('1 ', '').toLowerCase();
    lines.push(payLine([minValue, maxValue, currencyCode, period, tierSummary.trim()]));
  }
  return lines.length > 0 ? lines : [payLine([null, null, null, null, tierSummary.trim()])];
}
