import { readRequirements, type Statement } from '../../readings/sentences.js';
import type { LintInput, Rule } from '../../rule.js';
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
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\nStrong SQL\nGood written English\nExperience:\nTableau: 1 year (Preferred)\nPython: 2 years (Preferred)\nContract length:\n1 year',
    },
    {
      title: 'Data Analyst',
      text: 'You will build dashboards for the sales team.\n\nRequirements:\n- Strong SQL\n- Good written English\n- Nice-to-have\n  - Tableau\n- Preferred:\n  - Python',
    },
  ],
  check(input, { fewest }) {
    const hits = wishes.findIn(input.document);
    const found = listsOf(readRequirements(input), input.document).flatMap((list) => {
      const ofList = list.statements.flatMap(({ start, end }) =>
        hits
          .filter((hit) => hit.start >= start && hit.end <= end)
          // "- Nice to have", and nothing else: the label of what follows.
          .filter((hit) => hit.end - hit.start + LABEL_MARKS < end - start)
          .slice(0, 1),
      );
      // Where all are wishes, they stand among nothing that is required, unless the label says so.
      return ofList.length === list.statements.length && !list.isDemanded ? [] : ofList;
    });
    if (found.length < Number(fewest)) return [];
    return found.map(({ start, end }) => ({
      span: { field: 'text' as const, start, end },
      message: `What is only “${input.document.text.slice(start, end)}” stands among the requirements.`,
      suggestion: 'Move it under a heading of its own, such as “Nice to have”.',
    }));
  },
};

/** Statements under one heading or label ("Experience:"), and whether that speaks of demands. */
interface List {
  readonly isDemanded: boolean;
  readonly statements: Statement[];
}

/** Most blanks and marks around a wish that stands alone in its line. */
const LABEL_MARKS = 4;

const DEMANDED = /\b(?:requir\w+|must|need\w*|essential|minimum|basic|qualif\w+)\b/i;

function listsOf(
  statements: readonly Statement[],
  { blocks, text }: LintInput['document'],
): readonly List[] {
  const lists: List[] = [{ isDemanded: true, statements: [] }];
  for (const statement of statements) {
    const isLabel = statement.text.trimEnd().endsWith(':');
    const before = blocks[statement.block - 1];
    const label = isLabel ? statement : before?.kind === 'heading' ? before : null;
    if (label !== null) {
      const isDemanded = DEMANDED.test(text.slice(label.start, label.end));
      lists.push({ isDemanded, statements: [] });
    }
    if (!isLabel) lists.at(-1)!.statements.push(statement);
  }
  return lists;
}
