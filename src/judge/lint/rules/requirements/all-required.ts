import { aboutPosting } from '../../about-posting.js';
import { isWish, readRequirements, readStatements } from '../../readings/sentences.js';
import type { Rule } from '../../rule.js';

const LIST = [
  'Python',
  'SQL',
  'Spark',
  'Airflow',
  'Kafka',
  'Snowflake',
  'dbt',
  'Terraform',
  'Docker',
  'Kubernetes',
  'Scala',
  'Java',
];

/** Flags long lists of requirements in which nothing is only preferred. */
export const rule: Rule = {
  id: 'requirements/all-required',
  summary: 'Everything in a long list is required, and nothing only preferred.',
  why: 'Hardly anybody has all of it; without a word on what can be learned, people who would do well do not apply.',
  severity: 'advice',
  options: {
    fewestSkills: { default: 12, description: 'Required skills from which a list is long.' },
    fewestLines: { default: 8, description: 'Lines of requirements from which a list is long.' },
  },
  bad: [
    {
      title: 'Data Engineer',
      text: `You will run the pipelines of the sales team.\n\nRequirements:\n${LIST.map((skill) => `- Experience with ${skill}`).join('\n')}`,
      flags: ['Data Engineer'],
    },
  ],
  good: [
    {
      title: 'Data Engineer',
      text: `You will run the pipelines of the sales team.\n\nRequirements:\n${LIST.map((skill) => `- Experience with ${skill}`).join('\n')}\n\nNice to have:\n- Go`,
    },
    {
      title: 'Data Engineer',
      text: `You will run the pipelines of the sales team.\n\nRequirements:\n${LIST.map((skill) => `- Experience with ${skill}`).join('\n')}\n- Ideally some Go`,
    },
    {
      title: 'Data Engineer',
      text: `You will run the pipelines of the sales team.\n\nRequirements:\n${LIST.map((skill) => `- Experience with ${skill}`).join('\n')}\n- Go - advantage`,
    },
  ],
  check(input, { fewestSkills, fewestLines }) {
    const { skills } = input.analysis;
    const required = skills.filter(({ level }) => level === 'required').length;
    const lines = readRequirements(input).length;
    if (required < Number(fewestSkills) || lines < Number(fewestLines)) return [];
    if (skills.some(({ level }) => level === 'preferred')) return [];
    if (
      readStatements(input).some(
        (statement) => isWish(statement) || SOFTENED.test(statement.folded),
      )
    )
      return [];
    return [
      {
        span: aboutPosting(input),
        message: `All of ${required} skills are required, and none is only preferred.`,
        suggestion: 'Say which of them someone could learn on the job, under “Nice to have”.',
      },
    ];
  },
};

/** Other ways to say that not everything is needed. */
const SOFTENED =
  /\b(?:bonus|plus|pluses|advantages?|good to have|great to have|helpful|useful|desire|desirably|prefer\w*|ideal (?:experience|background|profile|skills|qualifications)\w*|some of the following|one or more|not (?:a )?must|don't need to|do not need to|even if you|tick every|every box|all of the (?:above|requirements|qualifications)|encourage you to apply|open to learning|willing to learn)\b/;
