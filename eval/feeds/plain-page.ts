import { payLine, type Facts } from './facts.js';

interface PlainPlace {
  readonly address: {
    readonly addressLocality?: string;
    readonly addressRegion?: string;
    readonly addressCountry?: string;
  };
}

interface PlainPosting {
  readonly title: string;
  readonly description: string;
  readonly datePosted: string;
  readonly identifier: { readonly value: string };
  readonly hiringOrganization: { readonly name: string };
  readonly jobLocation: PlainPlace | readonly PlainPlace[];
  readonly baseSalary?: {
    readonly currency: string;
    readonly value: {
      readonly minValue: number;
      readonly maxValue: number;
      readonly unitText: string;
    };
  };
}

/**
 * The postings of a saved page, found with one regular expression and `JSON.parse`: right for pages
 * whose markup is tidy, which is what makes it a check on the reader that must take all kinds.
 */
export function readPlainPage(html: string): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  for (const [, script = ''] of html.matchAll(
    /<script[^>]*ld(?:\+|&#x2B;)json[^>]*>(.*?)<\/script>/gs,
  )) {
    const data = JSON.parse(script) as {
      readonly '@graph': readonly (PlainPosting & { '@type': string })[];
    };
    for (const posting of data['@graph']) {
      if (posting['@type'] === 'JobPosting') facts.set(posting.identifier.value, toFacts(posting));
    }
  }
  return facts;
}

function toFacts(posting: PlainPosting): Facts {
  const { jobLocation, baseSalary } = posting;
  const places = Array.isArray(jobLocation)
    ? (jobLocation as PlainPlace[])
    : [jobLocation as PlainPlace];
  return {
    title: unescaped(posting.title).trim(),
    company: unescaped(posting.hiringOrganization.name).trim(),
    place: [...new Set(places.map(placeLine))].join(' | '),
    date: posting.datePosted,
    pay: baseSalary === undefined ? '' : salaryLine(baseSalary),
    description: posting.description.trim(),
  };
}

function salaryLine({ currency, value }: NonNullable<PlainPosting['baseSalary']>): string {
  return payLine([value.minValue, value.maxValue, currency, value.unitText.toLowerCase(), null]);
}

function placeLine({ address }: PlainPlace): string {
  const { addressLocality, addressRegion, addressCountry } = address;
  const parts = [addressLocality, addressRegion, addressCountry].filter(
    (part) => part !== undefined,
  );
  return [...new Set(parts.map((part) => unescaped(part).trim()))].join(', ');
}

/** The few entities that titles and names have. */
function unescaped(text: string): string {
  return text
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
