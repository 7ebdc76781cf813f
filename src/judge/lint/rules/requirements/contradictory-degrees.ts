import { isWish, statementAt, type Statement } from '../../readings/sentences.js';
import type { Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const degrees = defineWordList<'degree' | 'bachelor' | 'master' | 'phd'>([
  ...(['degree', 'degrees', 'diploma'] as const).map((word) => [word, 'degree'] as const),
  ...(['bachelor', 'bachelors', "bachelor's", 'bsc', 'b.s', 'undergraduate degree'] as const).map(
    (word) => [word, 'bachelor'] as const,
  ),
  ...(['masters', "master's", 'msc', 'm.s', 'master degree', 'advanced degree'] as const).map(
    (word) => [word, 'master'] as const,
  ),
  ...(['phd', 'ph.d', 'doctorate'] as const).map((word) => [word, 'phd'] as const),
]);

const NOT_NEEDED =
  /\b(?:no|without an?) (?:\w+ ){0,2}(?:degrees?|diploma)(?: is)?(?: required| needed| necessary|$|[.,;])|\b(?:degrees?|diploma) (?:is|are)(?: not|n't) (?:required|necessary|needed|a requirement)|\bdegree not (?:required|needed|necessary)/;
const DEMANDED = /\b(?:required|must have|must hold|mandatory|is a must|minimum|requires)\b/;
/** Words that leave another way open. */
const OPEN =
  /\b(?:or|and\/or|equivalent|lieu|instead|not|no|if|plus|may|either|depending|years?|advantage|higher|above)\b|\//;

/** Flags statements about degrees that cannot both hold. */
export const rule: Rule = {
  id: 'requirements/contradictory-degrees',
  summary:
    'One place requires a degree and another one says that none, or another one, is required.',
  why: 'People without the degree cannot tell whether they may apply.',
  severity: 'warning',
  bad: [
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- A Bachelor’s degree is required\n- Strong SQL\n\nNo degree needed: we look at what you can do.',
      flags: ['Bachelor’s'],
    },
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- A Bachelor’s degree is required\n- Strong SQL\n- You must have a Master’s degree in statistics',
      flags: ['Master’s'],
    },
  ],
  good: [
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- A Bachelor’s degree is required, a Master’s preferred\n- Bachelor’s degree or no degree and five years of work\n- Strong SQL',
    },
  ],
  check(input) {
    const hits = degrees.findIn(input.document);
    if (hits.length < 2) return [];
    const near = hits.map(({ start }) => statementAt(input, start));
    const named = [...new Set(near)].flatMap((statement) => {
      if (statement === null) return [];
      const inside = hits.filter(
        ({ start, end }) => start >= statement.start && end <= statement.end,
      );
      const [first] = inside;
      return first === undefined ? [] : [{ statement, hit: first, inside }];
    });
    const denied = named.filter(({ statement }) => NOT_NEEDED.test(statement.folded));
    const demanded = named.filter(({ statement, inside }) => {
      const levels = new Set(
        inside.map(({ meaning }) => meaning).filter((level) => level !== 'degree'),
      );
      return isDemand(statement) && levels.size === 1;
    });
    const place = ({ hit }: (typeof named)[number]) => ({
      field: 'text' as const,
      start: hit.start,
      end: hit.end,
    });
    const [demand, ...others] = demanded;
    if (demand === undefined) return [];
    const [denial] = denied;
    if (denial !== undefined) {
      return [
        {
          span: place(demand),
          related: [place(denial)],
          message: 'A degree is required here, and elsewhere it says that none is.',
          suggestion: 'Leave one of the two out.',
        },
      ];
    }
    const other = others.find(({ hit }) => hit.meaning !== demand.hit.meaning);
    if (other === undefined) return [];
    return [
      {
        span: place(other),
        related: [place(demand)],
        message: 'Two different degrees are required in two places.',
        suggestion: 'Require the lowest one that is enough, and prefer the other.',
      },
    ];
  },
};

function isDemand(statement: Statement): boolean {
  const { folded, isHeading } = statement;
  return !isHeading && DEMANDED.test(folded) && !OPEN.test(folded) && !isWish(statement);
}
