import type { Span } from '../../../../base/span.js';
import { statementAt } from '../../readings/sentences.js';
import type { Finding, LintInput, Rule } from '../../rule.js';
import { defineWordList } from '../../word-list.js';

const jokes = defineWordList<string>(
  [
    ['ninja', 'ninjas'],
    ['rockstar', 'rockstars', 'rock star', 'rock stars'],
    ['guru', 'gurus'],
    ['wizard', 'wizards'],
    ['unicorn', 'unicorns'],
    ['superstar', 'superstars'],
    ['jedi', 'jedis'],
    ['10x engineer', '10x engineers', '10x developer', '10x developers'],
  ].flatMap((forms) => forms.map((form) => [form, forms[0]!] as const)),
);

/** Words that call the reader by what follows: "we need a …", "you are our next …". */
const CALLS =
  /\b(?:looking for|seeking|searching for|hiring|hire|need|want|wanted|join us as|become|be|as|you are|you're|are you)\s+(?:(?:an?|our|the|some|true|real|next|new|more|few|mission[- ]focused|[a-z]+(?:ing)?|[a-z]+\/[a-z]+)\s+){0,4}$/;
/** Names of companies and tools, and companies worth a billion, are no calling. */
const IS_THING =
  /\b(?:first|newest|fintech|edtech|bootstrapped|billion|valuation|clients?|customers?|compan(?:y|ies)|startups?|using|use|with|like|from|at)\s+(?:\w+\s+){0,2}$/;
const THING_AFTER =
  /^(?:\s*(?:status|start-?ups?|compan|valuation|games?|studio|cards?|interface|dialog|setup|mentality|of oz|stor|hunt|culture|needed|required)|-|\.(?:com|io))/;
const NEGATED = /\b(?:not?|don't|aren't|isn't|without|never|rather than|instead of)\b[^.;]{0,40}$/;

/** Flags job titles and callings that are jokes. */
export const rule: Rule = {
  id: 'role/title-inflation',
  summary: 'A title or a calling that is a joke or a boast, such as “ninja” or “rockstar”.',
  why: 'Such words say nothing about the work, are not what people search for, and keep away those who do not see themselves in them.',
  severity: 'warning',
  bad: [
    {
      title: 'Data Ninja',
      text: 'We are looking for a data ninja to build dashboards for the sales team in our Leeds office. You will write SQL, talk to people and draw charts.',
      flags: ['Ninja', 'ninja'],
    },
    {
      title: 'AI Engineer',
      text: 'You are a prompt wizard who loves shipping. You will build retrieval pipelines in Python and evaluate them with our lawyers every week.',
      flags: ['wizard'],
    },
  ],
  good: [
    {
      title: 'AI Engineer',
      text: 'We are the first fintech unicorn of Utrecht. You will keep our Guru cards up to date, build retrieval pipelines in Python and evaluate them with our lawyers.',
    },
    {
      title: 'Data Analyst',
      text: 'We do not look for a rockstar: we look for someone who asks good questions. You will write SQL and build dashboards for the sales team in our Leeds office.',
    },
  ],
  check(input) {
    const title = input.analysis.title.text ?? '';
    return [
      ...jokes
        .findInString(title)
        .map(({ start, end, meaning }) =>
          toFinding(
            { start, end },
            'title',
            `“${title.slice(start, end)}” in the title is no job.`,
            meaning,
          ),
        ),
      ...jokes
        .findIn(input.document)
        .filter((hit) => isCalling(input, hit))
        .map(({ start, end, meaning }) => {
          const words = input.document.text.slice(start, end);
          return toFinding(
            { start, end },
            'text',
            `“${words}” is a joke and no description.`,
            meaning,
          );
        }),
    ];
  },
};

function toFinding(span: Span, field: 'text' | 'title', message: string, word: string): Finding {
  const suggestion =
    field === 'title'
      ? `Name the role and its level in place of “${word}”.`
      : `Say what the person does, and how well, in place of “${word}”.`;
  return { span: { field, ...span }, message, suggestion };
}

function isCalling(input: LintInput, { start, end }: Span): boolean {
  const statement = statementAt(input, start);
  if (statement === null || statement.section === 'benefits') return false;
  const at = start - statement.start;
  const before = statement.folded.slice(Math.max(0, at - 80), at);
  const after = statement.folded.slice(end - statement.start);
  if (THING_AFTER.test(after) || IS_THING.test(before) || NEGATED.test(before)) return false;
  return CALLS.test(before);
}
