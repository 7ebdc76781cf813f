/** Alters postings as other boards do, so that it is known which pairs are the same job. */

/** A posting as this evaluation sees it. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly text: string;
}

/** Numbers from 0 up to 1 that are the same in every run (mulberry32, public domain). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** An element of a list. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)]!;
}

/** Share of the words that is changed. */
const CHANGED_WORDS = 0.1;

const CITIES = [
  'Berlin',
  'London',
  'New York',
  'Austin',
  'Paris',
  'Toronto',
  'Bangalore',
  'Remote',
];

/** Written for this script, in the manner of the paragraphs that boards put around a posting. */
const BOILERPLATE = [
  'This vacancy was brought to you by our partner network. Create a profile to be told of similar positions every week, and compare what other employers pay for the same work.',
  'We are an equal opportunity employer and value every kind of background. All applicants are considered without regard to age, origin, religion, sex, disability or any other protected ground. Tell us if you need an adjustment during the process.',
  'By sending your application you agree that we keep your documents for six months. Recruitment agencies are asked not to send unsolicited profiles; we pay no fee for them. Beware of fraud: we never ask candidates for money.',
  'About this listing: the employer pays for its place on this site. Pay shown may be an estimate of the site and not the offer of the employer. Listings end after thirty days unless they are renewed.',
  'Perks at a glance: health cover from the first day, paid leave, a budget for learning, a modern office with good coffee, team events, and a retirement plan to which the employer adds its share.',
] as const;

/**
 * The same job as another board shows it: another layout, paragraphs of that board around it,
 * another city, and a tenth of its words changed (dropped, doubled by another, or replaced by one
 * of some other posting).
 */
export function alter(sample: Sample, words: readonly string[], random: Random): Sample {
  const city = pick(CITIES, random);
  const changed = sample.text.replace(/\S+/g, (word) => changeWord(word, words, random));
  const text = surround(relayout(changed, random), city, random);
  const title = pick(
    [sample.title, `${sample.title} - ${city}`, `${sample.title} (${city})`],
    random,
  );
  return { id: `altered:${sample.id}`, title, company: sample.company, text };
}

function changeWord(word: string, words: readonly string[], random: Random): string {
  if (random() >= CHANGED_WORDS) return word;
  const kind = random();
  if (kind < 0.25) return '';
  return kind < 0.5 ? `${word} ${pick(words, random)}` : pick(words, random);
}

const LAYOUTS: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\s+/g, ' '),
  (text) => text.replace(/^[ \t]*[-*•·]\s*/gm, '').replace(/\n{2,}/g, '\n'),
  (text) =>
    text
      .replace(/^[ \t]*[-*•·]\s*/gm, '* ')
      .toUpperCase()
      .toLowerCase(),
  (text) =>
    `<div><p>${text
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/\n{2,}/g, '</p><p>')
      .replace(/\n/g, '<br>')}</p></div>`,
];

function relayout(text: string, random: Random): string {
  return pick(LAYOUTS, random)(text);
}

function surround(text: string, city: string, random: Random): string {
  const place = random() < 0.5 ? `Location: ${city}\n\n` : '';
  const before = random() < 0.5 ? `${pick(BOILERPLATE, random)}\n\n` : '';
  return `${place}${before}${text}\n\n${pick(BOILERPLATE, random)}`;
}
