import { interchangeable } from '../../data/interchangeable.js';
import { isWish, readRequirements, type Statement } from '../../readings/sentences.js';
import { defineReading } from '../../readings/define-reading.js';
import type { LintInput, Rule } from '../../rule.js';

interface Group {
  readonly what: string;
  readonly skills: readonly string[];
}

const groups: readonly Group[] = interchangeable;
const groupOf: ReadonlyMap<string, Group> = new Map(
  groups.flatMap((group) => group.skills.map((skill) => [skill, group] as const)),
);

/** Fewer of a group may well be asked for together. */
const FEWEST = 3;
/** Words that make a list one of examples or of choices. */
const OPEN =
  /\b(?:or|e\.?g|such as|like|including|include|includes|for example|i\.?e|any|one of|at least one|one or more|either|similar|equivalent|comparable|etc|related|other|others|various|multiple|ideally|but|too|accepted|like|platforms? \(|choice)\b|\//;

/** Flags lists of interchangeable technologies that read as if all were needed. */
export const rule: Rule = {
  id: 'requirements/alternatives-as-all',
  summary: 'Technologies that do the same work are required all together.',
  why: 'People who know one of them learn another in weeks; those who take the list at its word do not apply.',
  severity: 'warning',
  bad: [
    {
      title: 'Data Engineer',
      text: 'You will run the pipelines of the sales team.\n\nRequirements:\n- Experience with AWS, Azure and Google Cloud\n- Strong SQL',
      flags: ['AWS, Azure and Google Cloud'],
    },
  ],
  good: [
    {
      title: 'Data Engineer',
      text: 'You will run the pipelines of the sales team.\n\nRequirements:\n- Experience with AWS, Azure or Google Cloud\n- A dashboard tool such as Tableau, Looker and Power BI\n- PyTorch and TensorFlow\n- Strong SQL',
    },
    {
      title: 'Data Engineer',
      text: 'You will run the pipelines of the sales team.\n\nRequirements:\n- Strong SQL\n\nNice to have:\n- AWS, Azure and Google Cloud',
    },
  ],
  check(input) {
    const mentions = readGrouped(input);
    if (mentions.length < FEWEST) return [];
    return readRequirements(input).flatMap((statement) => {
      const { start, end } = statement;
      const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
      if (inside.length < FEWEST) return [];
      return groups.flatMap((group) => {
        const members = inside.filter((mention) => mention.group === group);
        if (new Set(members.map(({ skill }) => skill)).size < FEWEST) return [];
        const first = members[0]!;
        const last = members.at(-1)!;
        if (isOpen(statement, first.start, last.end) || !isList(input, members)) return [];
        return [
          {
            span: { field: 'text' as const, start: first.start, end: last.end },
            message: `All of these ${group.what} are required, though they do the same work.`,
            suggestion: `Write “one of”, or name the one you use${members.length > FEWEST ? ' and leave out the rest' : ''}.`,
          },
        ];
      });
    });
  },
};

interface Grouped {
  readonly group: Group;
  readonly skill: string;
  readonly start: number;
  readonly end: number;
}

const readGrouped = defineReading(({ analysis }: LintInput): readonly Grouped[] =>
  analysis.skills
    .flatMap(({ skill, mentions }) => {
      const group = groupOf.get(skill);
      if (group === undefined) return [];
      return mentions.map(({ start, end }) => ({ group, skill, start, end }));
    })
    .sort((a, b) => a.start - b.start),
);

/** Units before and after a list in which a word can open it. */
const REACH = 70;

function isOpen(statement: Statement, start: number, end: number): boolean {
  const from = Math.max(0, start - statement.start - REACH);
  return (
    isWish(statement) || OPEN.test(statement.folded.slice(from, end - statement.start + REACH))
  );
}

/** What stands between the names of a plain list, in single blanks. */
const SEPARATOR = /^ ?(?:\([\w .]{1,20}\) ?)?(?:,|&|,? ?and\b) ?(?:\w{1,30} )?$/i;
/** More stands between two items of no plain list. */
const LONGEST_SEPARATOR = 60;

/** Whether nothing but commas and “and” stands between the names. */
function isList({ document }: LintInput, members: readonly Grouped[]): boolean {
  return members.slice(1).every(({ start }, at) => {
    const between = document.text.slice(members[at]!.end, start);
    return between.length <= LONGEST_SEPARATOR && SEPARATOR.test(between.replace(/\s+/g, ' '));
  });
}
