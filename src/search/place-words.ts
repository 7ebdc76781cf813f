import { fold } from '../text/fold.js';

/** Cities that postings name in more than one way; found by any of them. */
const SAME_CITY: readonly (readonly string[])[] = [
  ['new york', 'new york city', 'nyc', 'manhattan', 'brooklyn'],
  ['san francisco', 'sf', 'bay area', 'sf bay area', 'san francisco bay area'],
  ['washington dc', 'washington d.c.'],
  ['munich', 'münchen'],
  ['cologne', 'köln'],
  ['nuremberg', 'nürnberg'],
  ['frankfurt', 'frankfurt am main'],
  ['vienna', 'wien'],
  ['zurich', 'zürich'],
  ['geneva', 'genève'],
  ['brussels', 'bruxelles'],
  ['antwerp', 'antwerpen'],
  ['ghent', 'gent'],
  ['prague', 'praha'],
  ['copenhagen', 'københavn'],
  ['gothenburg', 'göteborg'],
  ['warsaw', 'warszawa'],
  ['krakow', 'kraków', 'cracow'],
  ['lisbon', 'lisboa'],
  ['milan', 'milano'],
  ['rome', 'roma'],
  ['turin', 'torino'],
  ['the hague', 'den haag'],
  ['den bosch', "'s-hertogenbosch"],
  ['bengaluru', 'bangalore'],
  ['gurugram', 'gurgaon'],
  ['delhi', 'new delhi', 'delhi ncr'],
  ['mexico city', 'ciudad de méxico'],
  ['kyiv', 'kiev'],
  ['tel aviv', 'tel-aviv'],
  ['ho chi minh city', 'ho chi minh', 'saigon'],
];

/** The names of a city by each of them. */
export const CITY_NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  SAME_CITY.flatMap((names) =>
    names.map((name) => [fold(name).replace(/-/g, ' '), names.map(fold)] as const),
  ),
);

const EU = 'AT BE BG HR CY CZ DE DK EE ES FI FR GR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(
  ' ',
);
const EUROPE = [...EU, ...'GB CH NO IS RS UA TR'.split(' ')];

/** Regions that people search in, as countries, by names divided by commas. */
export const REGION_COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  'eu, european union': EU,
  'europe, european': EUROPE,
  emea: [...EUROPE, ...'AE SA IL EG ZA NG KE MA QA'.split(' ')],
  dach: ['DE', 'AT', 'CH'],
  'nordics, scandinavia': ['DK', 'FI', 'IS', 'NO', 'SE'],
  benelux: ['BE', 'NL', 'LU'],
  apac: 'AU CN HK ID IN JP KR MY NZ PH SG TH TW VN'.split(' '),
  'latam, latin america': 'AR BR CL CO CR MX PE UY'.split(' '),
  'north america': ['US', 'CA'],
  'us, usa, united states, america': ['US'],
  'uk, united kingdom, britain, england': ['GB'],
  uae: ['AE'],
};
