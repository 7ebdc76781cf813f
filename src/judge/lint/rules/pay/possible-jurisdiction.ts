import type { Place } from '../../../../base/diagnostic.js';
import { readPlace } from '../../../../extract/place/read-place.js';
import { aboutPosting } from '../../about-posting.js';
import { regionsOf } from '../../readings/regions.js';
import type { LintInput, Rule } from '../../rule.js';
import { payLaws } from './jurisdictions.js';
import {
  holdsOn,
  isOfferOfEmployment,
  namedLaws,
  sayDate,
  sayDirective,
  sayLaw,
  sayList,
} from './pay-laws.js';

export const rule: Rule = {
  id: 'pay/possible-jurisdiction',
  summary:
    'No pay is stated, and a law may ask for it: remote work in the US, the European Union, or a law to come.',
  why: 'Laws on pay in postings also reach work that can be done remotely from their place, and a European directive asks that applicants learn the pay before the interview. This is not legal advice.',
  severity: 'advice',
  bad: [
    {
      title: 'Data engineer',
      location: 'Remote, US',
      text: 'This is a fully remote position. You will build pipelines.',
      flags: ['Remote, US'],
    },
    {
      title: 'Data engineer',
      location: 'Berlin',
      text: 'You will build pipelines.',
      flags: ['Berlin'],
    },
    {
      title: 'Data analyst',
      location: 'Columbus, OH',
      today: '2026-11-01',
      text: 'You will report on sales.',
      flags: ['Columbus, OH'],
    },
  ],
  good: [
    {
      title: 'Data engineer',
      location: 'Remote, US',
      text: 'Pay: $120,000 to $150,000 a year. Remote.',
    },
    { title: 'Data engineer', location: 'Dallas, TX', text: 'You will work in our office.' },
    {
      title: 'Data engineer',
      location: 'Remote, Canada',
      text: 'This is a fully remote position.',
    },
    { title: 'Data engineer', location: 'Denver, CO', text: 'You will build pipelines.' },
    { title: 'Data engineer', location: 'London, UK', text: 'You will build pipelines.' },
    { title: 'Data engineer', location: 'Paris, TX', text: 'You will build pipelines.' },
    {
      title: 'Account manager (East Coast)',
      location: 'Remote, US',
      text: 'This is a fully remote position.',
    },
    {
      title: 'Greek translators',
      location: 'Berlin',
      text: 'We look for freelance translators for our projects.',
    },
    {
      title: 'Sales manager (Mid Atlantic)',
      location: 'United States',
      text: 'This is a fully remote position.',
    },
    {
      title: 'Account manager',
      location: 'Remote-Washington',
      text: 'This is a fully remote position.',
    },
    {
      title: 'Intern, data',
      location: 'Utrecht',
      text: 'You get an internship allowance of 600 euro a month.',
    },
    { title: 'Sales roles (talent pool)', location: 'Berlin', text: 'Nothing fits? Write to us.' },
  ],
  check(input) {
    const { pay, seniority } = input.analysis;
    if (pay.length > 0 || !isOfferOfEmployment(input)) return [];
    if (seniority.value === 'intern' && /\b(?:allowance|stipend)\b/i.test(input.document.text)) {
      return [];
    }
    if (namedLaws(input).some(({ law }) => holdsOn(law, input.today))) return [];
    const found = lawToCome(input) ?? remoteWork(input) ?? europeanUnion(input);
    if (found === null) return [];
    return [
      {
        ...found,
        suggestion:
          'State the range you expect to pay, with currency and period: it answers every such law at once.',
      },
    ];
  },
};

interface Possible {
  readonly span: Place;
  readonly message: string;
  readonly why: string;
}

const NOT_ADVICE =
  'Whether it binds you depends on your size and places; this is not legal advice.';

function lawToCome(input: LintInput): Possible | null {
  const [next] = namedLaws(input);
  if (next === undefined) return null;
  const { law, place } = next;
  return {
    span: place,
    message: `No pay is stated, and from ${sayDate(law.since)} ${law.place} obliges many employers to state it in the posting.`,
    why: `${sayLaw(law)} ${NOT_ADVICE}`,
  };
}

function remoteWork(input: LintInput): Possible | null {
  const regions = regionsOf(input);
  const isCountryOnly = ![...regions.keys()].some((region) => region.startsWith('US-'));
  if (!regions.has('US') || !isCountryOnly || input.analysis.workplace.value !== 'remote')
    return null;
  if (isForPartOfCountry(input) || !isWholeCountry(input.location)) return null;
  const laws = payLaws.filter((law) => law.coversRemote && holdsOn(law, input.today));
  const states = laws.filter(({ region }) => region.length === 5).map(({ place }) => place);
  return {
    span: regions.get('US') ?? aboutPosting(input),
    message:
      'No pay is stated for work that can be done anywhere in the US, so also where the law asks for it.',
    why: `The laws of ${sayList(states)} ask for the pay in the posting, and most of them cover remote work that can be done there, or that reports to an office there, for an employer they bind. ${NOT_ADVICE}`,
  };
}

/** Whether a location field names the country and nothing smaller: "Remote (US)", "United States". */
function isWholeCountry(location: string | null): boolean {
  const rest = (location ?? '').toLowerCase().replace(COUNTRY_WORDS, ' ');
  return !/[a-z]/.test(rest);
}

const COUNTRY_WORDS =
  /\b(?:united states(?: of america)?|u\.?s\.?a?|america|remote(?:ly)?|anywhere|nationwide|within|in|the|or|and|only|based|work|from|home|fully|100%|hybrid)(?:\b|(?<=\.))/g;

/** "(East Coast)", "- Texas": a title that asks for people of a part of the country only. */
function isForPartOfCountry({ analysis }: LintInput): boolean {
  const title = analysis.title.text ?? '';
  return (
    readPlace(title).region !== null ||
    /\b(?:(?:east|west|gulf) coast|mid[- ]?west|mid[- ]?atlantic|new england|pacific|bay area|tri-?state|(?:north|south)?-?(?:east|west|central)(?:ern)?|south(?:ern)?|north(?:ern)?|mountain|region|regional|territory)\b/i.test(
      title,
    )
  );
}

function europeanUnion(input: LintInput): Possible | null {
  const span = regionsOf(input).get('EU');
  if (span === undefined) return null;
  return {
    span,
    message:
      'No pay is stated; European law asks that applicants learn it in the posting or before the interview.',
    why: `${sayDirective()} Not every state has done so; what binds you is your state's law. This is not legal advice.`,
  };
}
