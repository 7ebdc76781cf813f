import type { EducationLevel } from '../../../../domain/analysis.js';
import { findCell } from '../../../../domain/market-cells.js';
import { FEW, type MarketCell } from '../../../../domain/market.js';
import { roleLabels } from '../../../../domain/roles.js';
import { statementAt } from '../../readings/sentences.js';
import type { LintInput, Rule } from '../../rule.js';

const LEVELS: readonly EducationLevel[] = ['bachelor', 'master', 'phd'];
const NAMES: Readonly<Partial<Record<EducationLevel, string>>> = {
  bachelor: 'a degree',
  master: 'a master’s degree',
  phd: 'a doctorate',
};

/** Flags degrees that hardly any posting of the role requires. */
export const rule: Rule = {
  id: 'requirements/degree-unusual',
  summary: 'A degree is required that few real postings of the same role require.',
  why: 'A degree shuts out people who learned the work on the job; most employers of the same role do without it.',
  severity: 'advice',
  options: {
    usual: {
      default: 0.2,
      description:
        'A degree is usual when at least this share of the peers requires it, from 0 to 1.',
    },
  },
  bad: [
    {
      title: 'AI Engineer',
      text: 'You will build LLM agents and retrieval for our support team.\n\nRequirements:\n- Master’s degree in computer science\n- Experience with Python and LangChain',
      flags: ['Master’s'],
    },
  ],
  good: [
    {
      title: 'AI Engineer',
      text: 'You will build LLM agents and retrieval for our support team.\n\nRequirements:\n- Bachelor’s degree in computer science\n- Experience with Python and LangChain\n- Ideally a PhD',
    },
  ],
  check(input, { usual }) {
    const { analysis } = input;
    const { minimum, evidence } = analysis.education;
    const role = analysis.roles[0]?.role;
    const place = evidence.find(({ field }) => field === 'text');
    if (place === undefined || role === undefined || role === 'other') return [];
    if (!LEVELS.includes(minimum) || isOpen(input, place.start) || input.market === null) return [];
    const cell = findCell(input.market, { role });
    if (cell === undefined || cell.n < FEW) return [];
    const share = shareFrom(cell, minimum);
    if (share >= Number(usual)) return [];
    return [
      {
        span: { field: 'text' as const, start: place.start, end: place.end },
        message: `Of ${cell.n} ${roleLabels[role]} postings ${percent(share)} require ${NAMES[minimum]} or more.`,
        suggestion: 'Ask for what the degree is to prove, or add “or equivalent experience”.',
      },
    ];
  },
};

/** The share of a cell's postings that require this degree or a higher one. */
function shareFrom({ education, n }: MarketCell, level: EducationLevel): number {
  const count = LEVELS.slice(LEVELS.indexOf(level)).reduce(
    (sum, degree) => sum + (education[degree]?.count ?? 0),
    0,
  );
  return count / n;
}

function percent(share: number): string {
  return share < 0.01 ? 'less than 1 %' : `${Math.round(100 * share)} %`;
}

/** “Or equivalent experience” leaves the door open. */
function isOpen(input: LintInput, offset: number): boolean {
  return /\bequivalent\b|\bor (?:\w+ ){0,3}experience\b/.test(
    statementAt(input, offset)?.folded ?? '',
  );
}
