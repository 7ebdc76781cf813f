import { isAmongLawWords } from '../../law-words.js';
import type { Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'clarity/wall-of-text',
  summary: 'A paragraph is so long that readers skip it.',
  why: 'People scan text on a screen before they read it (Nielsen 1997, “How users read on the web”), and a paragraph without a break gives them nothing to hold on to.',
  severity: 'advice',
  options: {
    tokens: { default: 180, description: 'Most words and signs of one paragraph.' },
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
  ],
  check({ document }, options) {
    const most = Number(options['tokens']);
    const walls = document.blocks.filter(
      ({ kind, firstToken, endToken, start }) =>
        kind === 'paragraph' &&
        endToken - firstToken > most &&
        !isAmongLawWords(document.text, { start, end: start }),
    );
    const [first, ...others] = walls.map(
      ({ start, end }) => ({ field: 'text', start, end }) as const,
    );
    if (first === undefined) return [];
    const words = walls[0]!.endToken - walls[0]!.firstToken;
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
