import { nearestCell } from '../../../../domain/market-cells.js';
import { FEW, type MarketCell, type MarketSnapshot } from '../../../../domain/market.js';
import type { Analysis } from '../../../../domain/analysis.js';
import { roleLabels } from '../../../../domain/roles.js';
import { aboutPosting } from '../../about-posting.js';
import type { Rule } from '../../rule.js';

const MANY = [
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
  'PyTorch',
  'TensorFlow',
  'scikit-learn',
  'LangChain',
  'Tableau',
  'Looker',
  'AWS',
  'Jenkins',
  'Java',
  'Scala',
];

/** Flags postings that require more skills than nearly all of their peers. */
export const rule: Rule = {
  id: 'requirements/too-many-required-skills',
  summary: 'More skills are required than in nine of ten real postings of the same role.',
  why: 'Every required skill turns some able people away; a long list reads as if nobody had decided what matters.',
  severity: 'warning',
  options: {
    fewest: {
      default: 15,
      description: 'Fewer required skills than this are never flagged, whatever peers ask for.',
    },
  },
  bad: [
    {
      title: 'Data Engineer',
      text: `You will run the pipelines of the sales team.\n\nRequirements:\n${MANY.map((skill) => `- Experience with ${skill}`).join('\n')}`,
      flags: ['Data Engineer'],
    },
  ],
  good: [
    {
      title: 'Data Engineer',
      text: `You will run the pipelines of the sales team.\n\nRequirements:\n${MANY.slice(0, 6)
        .map((skill) => `- Experience with ${skill}`)
        .join('\n')}`,
    },
    {
      title: 'Data Engineer',
      text: `You will run the pipelines of the sales team.\n\nRequirements:\n- Experience with Python and SQL\n\nNice to have:\n${MANY.map((skill) => `- ${skill}`).join('\n')}`,
    },
  ],
  check(input, { fewest }) {
    const { analysis } = input;
    const required = analysis.skills.filter(({ level }) => level === 'required');
    // Alternatives count once: of "Python, Java or Go" one is enough.
    const count = required.length - spared(analysis, new Set(required.map(({ skill }) => skill)));
    if (count < Number(fewest)) return [];
    const cell = input.market === null ? null : peersOf(analysis, input.market);
    const peers = cell?.requiredSkills;
    if (!cell || !peers || count <= peers.p90) return [];
    return [
      {
        span: aboutPosting(input),
        related: required.slice(0, 5).map(({ mentions: [first] }) => ({
          field: 'text' as const,
          start: first!.start,
          end: first!.end,
        })),
        message: `${count} skills are required; nine of ten ${nameOf(cell)} require ${Math.round(peers.p90)} at most, half of them ${Math.round(peers.p50)} (n = ${peers.n}).`,
        suggestion:
          'Keep what nobody could learn in the first months, and move the rest to what is preferred.',
      },
    ];
  },
};

/** The cell of the role and level, or of the role alone where that has too few postings. */
function peersOf({ roles, seniority }: Analysis, market: MarketSnapshot): MarketCell | null {
  const role = roles[0]?.role;
  if (role === undefined || role === 'other') return null;
  const enough = (cell: MarketCell): boolean => (cell.requiredSkills?.n ?? 0) >= FEW;
  const nearest = nearestCell(market, { role, level: seniority.value }, enough);
  return nearest === undefined || nearest.reach === 'all' ? null : nearest.cell;
}

function nameOf({ role, level }: MarketCell): string {
  const what = role === 'all' ? 'postings' : `${roleLabels[role]} postings`;
  return level === 'all' || level === 'unspecified' ? what : `${level} ${what}`;
}

function spared({ alternatives }: Analysis, required: ReadonlySet<string>): number {
  return alternatives.reduce((sum, { skills }) => {
    const among = skills.filter((skill) => required.has(skill)).length;
    return sum + Math.max(0, among - 1);
  }, 0);
}
