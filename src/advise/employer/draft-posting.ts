import type { Engagement, HiringSkill, Need, Offer } from '../../domain/hiring.js';
import type { Seniority } from '../../domain/analysis.js';

/** What a draft is made of. */
export interface DraftParts {
  /** The role's usual title: "AI engineer". */
  readonly roleLabel: string;
  readonly level: Seniority | null;
  readonly engagement: Engagement | null;
  readonly company: string | null;
  readonly place: string | null;
  readonly workplace: string | null;
  /** The brief, as its writer put it. */
  readonly brief: string;
  readonly needs: readonly Need[];
  readonly require: readonly HiringSkill[];
  readonly prefer: readonly HiringSkill[];
  readonly offer: Offer;
}

const LEVEL_WORDS: Readonly<Partial<Record<Seniority, string>>> = {
  junior: 'Junior ',
  senior: 'Senior ',
  staff: 'Staff ',
};

const EMPLOYMENT: Readonly<Record<Engagement, string>> = {
  'full-time': 'Full-time, permanent.',
  freelance: 'Freelance contract for this project.',
  either: 'Full-time, permanent; or a freelance contract for the first part.',
};

/** A draft posting; what is not known is left out, and nothing stands in for it. */
export function draftPosting(parts: DraftParts): { readonly title: string; readonly text: string } {
  const level = LEVEL_WORDS[parts.level ?? 'mid'] ?? '';
  const title = withCapital(level === '' ? parts.roleLabel : level + inText(parts.roleLabel));
  const sections = [
    ['The work', [parts.brief.trim()]],
    ['What you will do', parts.needs.flatMap(({ duties }) => duties).map(bullet)],
    ['What you need', parts.require.map(({ label }) => bullet(withCapital(label)))],
    ['Good to have', parts.prefer.map(({ label }) => bullet(withCapital(label)))],
    ['Pay', payLines(parts)],
    ['Terms', termLines(parts)],
    [
      'How to apply',
      [
        'Send a résumé, or a link to work that you are proud of. You will hear from us within two weeks: one talk, then one task from our real work.',
        'We decide by the work. Applicants are considered without regard to age, sex, gender identity, origin, religion, disability or family; tell us what you need to take part. We are an equal opportunity employer.',
      ],
    ],
  ] as const;
  const text = sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => `## ${heading}\n\n${lines.join('\n')}`)
    .join('\n\n');
  return { title, text: `${text}\n` };
}

function bullet(text: string): string {
  return `- ${text}`;
}

/** A label in running text: "data scientist", but "AI engineer" and "MLOps engineer". */
function inText(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function withCapital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The step to which offers are rounded: nobody offers 137,640. */
const STEP = 5_000;

function payLines({ offer, engagement }: DraftParts): string[] {
  if (engagement === 'freelance') {
    const rate = offer.hourly.find(({ min, max }) => min !== undefined && max !== undefined);
    if (rate === undefined) return [];
    return [`${rate.min} to ${rate.max} ${rate.unit.slice(0, 3)} per hour.`];
  }
  const figure = offer.pay[0]?.figure;
  if (figure === undefined) return [];
  const [low, high] = [figure.p25, figure.p75].map((amount) =>
    group(Math.round(amount / STEP) * STEP),
  );
  return [`${figure.currency} ${low} to ${high} a year, base salary.`];
}

/** Groups of three digits: "140,000". */
function group(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function termLines({ engagement, place, workplace, company }: DraftParts): string[] {
  return [
    ...(company === null ? [] : [`Company: ${company}`]),
    ...(place === null ? [] : [`Location: ${place}`]),
    ...(workplace === null ? [] : [`Workplace: ${workplace}`]),
    ...(engagement === null ? [] : [`Employment: ${EMPLOYMENT[engagement]}`]),
  ].map(bullet);
}
