import type { PostingInput } from '../../src/domain/posting.js';
import { startRandom, type Random } from './random.js';

/** Pieces that readers of text stumble over. */
const ODD_PIECES = [
  '\0',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\ud800',
  '\udc00',
  '\u00a0',
  '\u2028',
  'e\u0301\u0301\u0301\u0301',
  'İ',
  'ﬁ',
  '👩‍💻',
  '&amp;amp;lt;p&amp;gt;',
  '&#x110000;',
  '<',
  '</',
  '<!--',
  '<![CDATA[',
  '`',
  '```',
  '![](',
  '\\',
  '\r',
  '\t',
  '__proto__',
  'constructor',
  '${x}',
  '%s',
];

/** Pieces that are harmless alone and have slowed parsers down when repeated. */
const REPEATED_PIECES = [
  '<div>',
  '</div>',
  '<ul><li>',
  '<b',
  '> ',
  '* ',
  '- ',
  '  - ',
  '[',
  '![',
  '(',
  '*a ',
  '_',
  '`',
  '&',
  '&lt;',
  '# ',
  '1. ',
  '$1 - ',
  '$100,000 - ',
  '1-2-',
  '3+ years ',
  'years of ',
  'or ',
  'and/',
  'C++',
  'Go ',
  'R, ',
  'Python,SQL/',
  'senior ',
  'a',
  ' ',
  '\n',
  '.',
  '. A',
  '• ',
  ':\n',
  'Requirements\n',
  '\ud83d\ude00',
  'é',
];

const FORMATS = ['plain', 'html', 'markdown', undefined, undefined] as const;

/** Case `number` of a seed: a posting as nobody would write it. */
export function makePosting(
  samples: readonly PostingInput[],
  seed: number,
  number: number,
): PostingInput {
  const random = startRandom(Math.imul(seed, 0x9e3779b1) ^ number);
  const text = makeText(random, samples);
  const format = random.pick(FORMATS);
  const sample = random.pick(samples);
  return {
    text,
    ...(format === undefined ? {} : { format }),
    ...(random.once(2) ? { title: mangle(random, sample.title ?? '', 2) } : {}),
    ...(random.once(2) ? { location: mangle(random, sample.location ?? '', 2) } : {}),
  };
}

function makeText(random: Random, samples: readonly PostingInput[]): string {
  const sample = random.pick(samples).text;
  switch (random.below(8)) {
    case 0:
      return randomUnits(random, random.below(4_000));
    case 1:
      return random.pick(REPEATED_PIECES).repeat(random.below(length(random)));
    case 2:
      return `${random.pick(REPEATED_PIECES).repeat(random.below(length(random)))}${sample}`;
    case 3:
      return sample.replace(/\s+/g, ' ').repeat(1 + random.below(random.once(50) ? 400 : 4));
    case 4:
      return `${cut(random, sample)}${cut(random, random.pick(samples).text)}`;
    default:
      return mangle(random, sample, 1 + random.below(40));
  }
}

/** Mostly short, so that many cases are seen; now and then very long. */
function length(random: Random): number {
  return random.once(40) ? 200_000 : 3_000;
}

function randomUnits(random: Random, count: number): string {
  const limit = random.pick([0x80, 0x100, 0x3000, 0x10000]);
  return Array.from({ length: count }, () => String.fromCharCode(random.below(limit))).join('');
}

function cut(random: Random, text: string): string {
  const start = random.below(text.length + 1);
  return text.slice(start, start + random.below(text.length - start + 1));
}

/** Changes a text in some places: takes out, doubles, moves and puts in. */
function mangle(random: Random, text: string, times: number): string {
  let changed = text;
  for (let time = 0; time < times; time += 1) {
    const at = random.below(changed.length + 1);
    const end = Math.min(changed.length, at + random.below(60));
    const slice = changed.slice(at, end);
    const put = random.pick([
      '',
      slice + slice,
      slice.toUpperCase(),
      random.pick(ODD_PIECES),
      random.pick(REPEATED_PIECES).repeat(random.below(30)),
      slice.replaceAll(' ', ''),
      slice.replaceAll('\n', ' '),
    ]);
    changed = changed.slice(0, at) + put + changed.slice(end);
  }
  return changed;
}
