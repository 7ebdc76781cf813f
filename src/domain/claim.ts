import type { EducationLevel, Employment, RoleId, Seniority, Workplace } from './analysis.js';
import type { ProfileId, SourceId } from './role-profile.js';

/** What a comparison of roles has a row for; the order is that of the comparison. */
export const aspectIds = [
  'names',
  'primary-focus',
  'key-output',
  'daily-tasks',
  'tools',
  'technical-skills',
  'shared-skills',
  'skills-apart',
  'coding-depth',
  'maths-depth',
  'stakeholders',
  'collaboration',
  'business-impact',
  'career-path',
  'education',
  'industries',
  'salary',
  'salary-by-place',
  'outlook',
  'generative-ai',
  'freelance-rates',
  'freelance-projects',
  'choose-this-if',
] as const;
export type AspectId = (typeof aspectIds)[number];

/** How a row of the comparison is headed. */
export const aspectLabels: Readonly<Record<AspectId, string>> = {
  names: 'Titles and what they hide',
  'primary-focus': 'Primary focus',
  'key-output': 'Key output',
  'daily-tasks': 'Daily tasks',
  tools: 'Tools',
  'technical-skills': 'Technical skills',
  'shared-skills': 'Skills they share',
  'skills-apart': 'Skills that set them apart',
  'coding-depth': 'Depth of programming',
  'maths-depth': 'Depth of mathematics',
  stakeholders: 'Stakeholders',
  collaboration: 'Collaboration',
  'business-impact': 'Effect on the business',
  'career-path': 'Career path and ladder',
  education: 'Education',
  industries: 'Industries',
  salary: 'Salary',
  'salary-by-place': 'Salary by place and level',
  outlook: 'Outlook',
  'generative-ai': 'Generative AI',
  'freelance-rates': 'Freelance rates',
  'freelance-projects': 'Freelance projects',
  'choose-this-if': 'Choose this if',
};

/**
 * How many postings a word of a guide means, as the least share of them. The steps are ours: "most"
 * is what words like main, typical, essential and must claim; "many" is often, common, main tool;
 * "some" is may, some, sometimes.
 */
export const quantities = { most: 0.5, many: 0.2, some: 0.05 } as const;
export type Quantity = keyof typeof quantities;

/** Something that postings can be counted or measured for. */
export type Measure =
  /** A signal of `data/claims/signals.yaml`. */
  | { readonly signal: string }
  /** A skill of the lexicon, required, preferred or mentioned. */
  | { readonly skill: string }
  /** The least degree asked for, of the postings that state one. */
  | { readonly education: readonly EducationLevel[] }
  /** Of the postings that state it. */
  | { readonly workplace: readonly Workplace[] }
  | { readonly employment: readonly Employment[] }
  /** Mean share of the required technical skills that are engineering, or mathematics. */
  | { readonly depth: 'coding' | 'maths' }
  /** The median of stated pay in the United States. */
  | { readonly pay: 'p50' };

/** How a claim is checked; every kind has its rule in `src/market/claims/rules.ts`. */
export type Check =
  | {
      readonly is: 'share';
      readonly role: RoleId;
      readonly level?: Seniority;
      readonly of: Measure;
      readonly at: Quantity;
    }
  | {
      readonly is: 'each';
      readonly role: RoleId | readonly RoleId[];
      readonly level?: Seniority;
      readonly of: readonly Measure[];
      readonly at: Quantity;
    }
  | { readonly is: 'more'; readonly of: Measure; readonly role: RoleId; readonly than: RoleId }
  | {
      readonly is: 'more-at-level';
      readonly role: RoleId;
      readonly of: Measure;
      readonly level: Seniority;
      readonly than: Seniority;
    }
  | { readonly is: 'larger'; readonly role: RoleId; readonly of: Measure; readonly than: Measure }
  | {
      readonly is: 'more-kinds';
      readonly role: RoleId;
      readonly than: RoleId;
      readonly of: readonly string[];
    }
  | { readonly is: 'more-openings'; readonly role: RoleId; readonly than: RoleId }
  | {
      readonly is: 'depth';
      readonly of: 'coding' | 'maths';
      readonly role: RoleId;
      readonly level: 'deep' | 'moderate' | 'light';
    }
  | { readonly is: 'confusion'; readonly a: RoleId; readonly b: RoleId; readonly at: Quantity }
  | { readonly is: 'distinct' | 'same'; readonly a: RoleId; readonly b: RoleId }
  | {
      readonly is: 'many-skills';
      readonly role: RoleId | readonly RoleId[];
      readonly least: number;
    }
  | { readonly is: 'ladder'; readonly role: RoleId; readonly levels: readonly Seniority[] }
  | {
      readonly is: 'years';
      readonly role: RoleId;
      readonly level: Seniority;
      readonly min: number;
      readonly max: number;
    }
  | { readonly is: 'pay-range'; readonly role: RoleId; readonly levels?: readonly Seniority[] }
  | { readonly is: 'same-pay'; readonly a: RoleId; readonly b: RoleId; readonly margin: number }
  | {
      readonly is: 'pay-overlap';
      readonly a: RoleId;
      readonly b: RoleId;
      readonly levels?: readonly Seniority[];
    }
  | { readonly is: 'pay-by-level'; readonly role: RoleId }
  | { readonly is: 'pay-by-place'; readonly role: RoleId | readonly RoleId[] }
  | { readonly is: 'level-over-role'; readonly a: RoleId; readonly b: RoleId }
  | { readonly is: 'top-pay'; readonly roles: readonly RoleId[]; readonly of: readonly RoleId[] }
  | { readonly is: 'well-paid'; readonly roles: readonly RoleId[] }
  | {
      readonly is: 'town-pay';
      readonly role: RoleId;
      readonly level: 'all' | 'lead';
      readonly town: string;
      readonly bound: Bound;
    }
  | {
      readonly is: 'table-pay';
      readonly role: RoleId;
      readonly level: 'junior' | 'mid' | 'senior' | 'executive';
      readonly bound: Bound;
    }
  | {
      readonly is: 'bls-wage';
      readonly occupation: string;
      readonly measure: 'p10' | 'p50' | 'p90';
      readonly bound: Bound;
    }
  | { readonly is: 'pay-beside-wage'; readonly role: RoleId; readonly occupation: string }
  | {
      readonly is: 'bls-growth';
      readonly occupation: string;
      readonly percent: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly is: 'growing';
      readonly occupation: string;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly is: 'rising' | 'rising-pay';
      readonly role: RoleId | readonly RoleId[];
      readonly from: number;
      readonly to: number;
    }
  | { readonly is: 'family'; readonly skill: string; readonly families: readonly string[] }
  | { readonly is: 'none'; readonly why: string };
export type Bound = 'about' | 'at-least' | 'at-most';
export type CheckKind = Check['is'];

/** One factual statement of a guide, in our own words. */
export interface Claim {
  /** Permanent. */
  readonly id: string;
  readonly guide: SourceId;
  /** Where in the guide: section and paragraph. */
  readonly place: string;
  /** Whom it speaks of; empty where it speaks of none of our roles. */
  readonly roles: readonly ProfileId[];
  readonly aspect: AspectId;
  readonly claim: string;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** The upper end of the range is open. */
  readonly open?: true;
  readonly unit?: 'USD/year' | 'USD/hour' | 'percent' | 'openings/year' | 'years' | 'year';
  /** Year it speaks of; `null` where the guide does not say. */
  readonly year: number | null;
  readonly check: Check;
  /** Claims that cannot be true together with it; stated on one side, made both ways. */
  readonly contradicts: readonly string[];
}

/** What checking a claim came to. */
export const verdicts = [
  'supported',
  'contradicted',
  'outdated',
  'unclear',
  'not-checkable',
] as const;
export type Verdict = (typeof verdicts)[number];

/** Version of the shape of `assets/claims.json`; a loader refuses any other. */
export const claimFormat = 1;

/** The claims as shipped, made by `npm run gen` from `data/claims/`. */
export interface ClaimAsset {
  readonly format: typeof claimFormat;
  readonly version: string;
  /** In the order of the guides. */
  readonly claims: readonly Claim[];
  /** Family and label of the skills that claims name. */
  readonly skills: Readonly<Record<string, { readonly label: string; readonly family: string }>>;
}
