import type {
  EducationLevel,
  Employment,
  RoleId,
  Seniority,
  Workplace,
} from '../../domain/analysis.js';
import type { PostingFacts } from '../posting-facts.js';

/** What the pay model looks at; what is not known is left out. Nothing of it names an employer. */
export interface PayFacts {
  /** Shares of the roles, 0 to 1. One role alone has the share 1. */
  readonly shares: readonly { readonly role: RoleId; readonly share: number }[];
  readonly level?: Seniority;
  /** ISO 3166-1 alpha-2 or `remote`. */
  readonly place?: string | null;
  /** ISO 3166-2 code of a state of the US. */
  readonly region?: string | null;
  readonly minYears?: number | null;
  readonly education?: EducationLevel;
  readonly workplace?: Workplace;
  readonly employment?: Employment;
  /** How many skills a posting names, and how many of them it requires; a whole role has none. */
  readonly skillCounts?: { readonly required: number; readonly all: number } | null;
}

/** What the model looks at in a posting. */
export function payFactsOf(facts: PostingFacts): PayFacts {
  const { shares, level, place, region, minYears, education, workplace, employment } = facts;
  const required = facts.skills.filter((skill) => skill.level === 'required').length;
  const skillCounts = { required, all: facts.skills.length };
  return { shares, level, place, region, minYears, education, workplace, employment, skillCounts };
}
