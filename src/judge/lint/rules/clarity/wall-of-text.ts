import { isAmongLawWords } from '../../law-words.js';
import { countTokens } from '../../readings/addresses.js';
import type { Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'clarity/wall-of-text',
  summary: 'A paragraph is so long that readers skip it.',
  why: 'People scan text on a screen before they read it (Nielsen 1997, “How users read on the web”), and a paragraph without a break gives them nothing to hold on to.',
  severity: 'advice',
  options: {
    tokens: {
      default: 180,
      description: 'Most words and signs of one paragraph, addresses left out.',
    },
  },
  bad: [
    {
      text: `We build reports. ${'You will talk with the teams and write down what they need to know, and why. '.repeat(14)}`,
      flags: [
        `We build reports. ${'You will talk with the teams and write down what they need to know, and why. '.repeat(14)}`.trim(),
      ],
    },
  ],
  good: [
    { text: 'You will talk with the teams and write down what they need to know.' },
    {
      text: 'You will talk with the teams and write down what they need to know, and why.\n\n'.repeat(
        14,
      ),
    },
    {
      text: `We work for the best. ${'Acme https://www.example.com/customers/acme/2025/story.html likes us. '.repeat(12)}`,
    },
    {
      text: `When you apply, the personal data of your application is kept by us. ${'You have the right to ask the controller what is kept of you and why, and to have it erased. '.repeat(12)}`,
    },
  ],
  check(input, options) {
    const { document } = input;
    const most = Number(options['tokens']);
    const walls = document.blocks.filter(
      ({ kind, firstToken, endToken, start }) =>
        kind === 'paragraph' &&
        endToken - firstToken > most &&
        countTokens(input, firstToken, endToken) > most &&
        !isAmongLawWords(document.text, { start, end: start }),
    );
    const [first, ...others] = walls.map(
      ({ start, end }) => ({ field: 'text', start, end }) as const,
    );
    if (first === undefined) return [];
    const words = countTokens(input, walls[0]!.firstToken, walls[0]!.endToken);
    return [
      {
        span: first,
        related: others,
        message: `This paragraph has ${words} words and signs without a break.`,
        suggestion:
          'Break it up: a paragraph for each thought, a list for duties and for requirements.',
      },
    ];
  },
};
