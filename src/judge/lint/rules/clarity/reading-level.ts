import { TokenKind } from '../../../../base/tokens.js';
import type { Document, Sentence } from '../../../../document/document.js';
import { isAmongLawWords } from '../../law-words.js';
import { readAddresses, type Address } from '../../readings/addresses.js';
import { hasGluedLines } from '../../readings/glued-lines.js';
import type { Rule } from '../../rule.js';

/** Words of more letters are long (Björnsson 1968). */
const LONG_WORD = 6;

const HARD =
  'The successful candidate will be responsible for the continuous identification, investigation and documentation of inconsistencies between operational reporting requirements and analytical infrastructure capabilities, including the coordination of interdepartmental communication regarding prioritisation, implementation, verification and subsequent optimisation. ';

export const rule: Rule = {
  id: 'clarity/reading-level',
  summary: 'A part is written in long sentences of long words.',
  why: 'The measure is LIX (Björnsson 1968; for English Anderson 1983, Journal of Reading 26:490): words a sentence plus the percentage of words of more than six letters. Newspapers have about 45, laws and theses 60 and more.',
  severity: 'advice',
  options: {
    lix: { default: 75, description: 'LIX from which a part is called hard to read.' },
    words: { default: 60, description: 'Words from which a part is long enough to be measured.' },
    sentence: { default: 24, description: 'Words a sentence below which long words are let pass.' },
  },
  bad: [{ text: HARD.repeat(3), flags: [HARD.trim()] }],
  good: [
    { text: HARD },
    {
      text: 'We are backed by Acme https://www.acme-investments.example/portfolio/companies/infrastructure/administration, and by those whom you know. '.repeat(
        6,
      ),
    },
    { text: HARD.replaceAll(' including ', ' opportunities Develops ').repeat(3) },
    { text: HARD.replaceAll(', ', ' andDocumentation ').repeat(3) },
    {
      text: 'You will find out why figures differ. You will write down what you find. '.repeat(10),
    },
    {
      text: `Requirements:\n${'- Kubernetes, Terraform, PostgreSQL, Snowflake, TensorFlow, Databricks\n'.repeat(14)}`,
    },
  ],
  check(input, options) {
    const { document } = input;
    if (document.language !== 'en') return [];
    const { lix: most, words: least, sentence: longest } = options;
    const hard = partsOf(document, Number(least))
      // A part has no more words than tokens: most are done with before their words are counted.
      .filter(
        ({ tokens, sentences }) =>
          tokens >= Number(least) && tokens >= sentences.length * Number(longest),
      )
      .map((part) => measure(document, part, readAddresses(input)))
      .filter(
        ({ words, mean, lix }) =>
          words >= Number(least) && mean >= Number(longest) && lix >= Number(most),
      )
      .filter(({ hardest }) => !isAmongLawWords(document.text, hardest))
      .filter(({ first, last }) => !hasGluedLines(document.text.slice(first.start, last.end)));
    return hard.map(({ mean, lix, hardest: { start, end } }) => ({
      span: { field: 'text', start, end },
      message: `This part is hard to read: ${Math.round(mean)} words a sentence and LIX ${Math.round(lix)}, as in a law. This is its longest sentence.`,
      suggestion:
        'Cut it into sentences of one thought each, and take the shorter word where there is one.',
    }));
  },
};

/** Sentences that are measured together. */
interface Part {
  tokens: number;
  readonly sentences: Sentence[];
}

/** Each long paragraph by itself, and the rest of each section together. A footer is a table. */
function partsOf({ blocks, sections, sentences }: Document, least: number): readonly Part[] {
  const parts = new Map<number, Part>();
  for (const sentence of sentences) {
    const block = blocks[sentence.block]!;
    if (block.kind === 'heading' || sections[block.section]!.kind === 'footer') continue;
    const isLong = block.endToken - block.firstToken >= least;
    // Paragraphs of their own get the numbers behind those of the sections.
    const number = isLong ? sections.length + sentence.block : block.section;
    const part = parts.get(number) ?? { tokens: 0, sentences: [] };
    parts.set(number, part);
    part.tokens += sentence.endToken - sentence.firstToken;
    part.sentences.push(sentence);
  }
  return [...parts.values()];
}

/** Counts words; those of addresses are none. */
function measure({ tokens }: Document, { sentences }: Part, addresses: readonly Address[]) {
  let next = 0;
  let words = 0;
  let long = 0;
  let most = 0;
  let hardest = sentences[0]!;
  for (const sentence of sentences) {
    const before = words;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (tokens.kind[at] !== TokenKind.word) continue;
      while (next < addresses.length && addresses[next]!.endToken <= at) next++;
      if (next < addresses.length && addresses[next]!.firstToken <= at) continue;
      words++;
      if (tokens.end[at]! - tokens.start[at]! > LONG_WORD) long++;
    }
    if (words - before <= most) continue;
    most = words - before;
    hardest = sentence;
  }
  const mean = words / sentences.length;
  const lix = words === 0 ? 0 : mean + (100 * long) / words;
  return { words, mean, lix, hardest, first: sentences[0]!, last: sentences.at(-1)! };
}
