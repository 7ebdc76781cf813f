import { readRequirements } from '../../readings/sentences.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const wishes = defineWordList<true>(
  [
    'preferred',
    'preferably',
    'nice to have',
    'a plus',
    'a big plus',
    'a strong plus',
    'a huge plus',
    'a bonus',
    'bonus points',
    'an asset',
    'would be a plus',
    'is a plus',
    'are a plus',
    'highly desirable',
    'desirable',
    'is desired',
    'highly desired',
    'advantageous',
    'an advantage',
    'a major plus',
    'a definite plus',
    'optional',
    'not required but',
  ].map((phrase) => [phrase, true]),
);

/** Flags wishes that stand among what is required. */
export const rule: Rule = {
  id: 'requirements/preferred-among-required',
  summary: 'Things that are only preferred stand among what is required.',
  why: 'Readers skim the list and count every line as a demand; many who lack a “plus” do not apply.',
  severity: 'advice',
  options: {
    fewest: {
      default: 2,
      description: 'So many wishes among the requirements are let pass before any is flagged.',
    },
  },
  bad: [
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- Strong SQL\n- Tableau is a plus\n- Python preferred\n- Good written English',
      flags: ['is a plus', 'preferred'],
    },
  ],
  good: [
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- Strong SQL\n- Good written English\n\nNice to have:\n- Tableau is a plus\n- Python preferred',
    },
  ],
  check(input, { fewest }) {
    const hits = wishes.findIn(input.document);
    const found = readRequirements(input).flatMap(({ start, end }) =>
      hits.filter((hit) => hit.start >= start && hit.end <= end).slice(0, 1),
    );
    if (found.length < Number(fewest)) return [];
    return found.map(({ start, end }) => ({
      span: { field: 'text' as const, start, end },
      message: `What is only “${input.document.text.slice(start, end)}” stands among the requirements.`,
      suggestion: 'Move it under a heading of its own, such as “Nice to have”.',
    }));
  },
};
