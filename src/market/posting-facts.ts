import type {
  Analysis,
  EducationLevel,
  Employment,
  RequirementLevel,
  RoleId,
  Seniority,
  Workplace,
} from '../domain/analysis.js';
import { placeKey, readPlace, type Place } from '../extract/place/read-place.js';
import { readStatedPay, type StatedPay } from './stated-pay.js';

/** What is known of a posting besides its text. */
export interface PostingMetadata {
  /** Id of the collection or feed. */
  readonly source: string;
  /** Month of publication, `YYYY-MM`, or `null`. */
  readonly month: string | null;
  /** The country that the whole source is about, for postings that name no place. */
  readonly country?: string;
  /** Pay that the source holds in fields of its own; it goes before pay read from the text. */
  readonly pay?: StatedPay | null;
}

/** All that the statistics need of one posting. Holds no text. */
export interface PostingFacts {
  readonly id: string;
  readonly source: string;
  readonly month: string | null;
  /** The first role; `null` where none is claimed. */
  readonly role: RoleId | null;
  readonly shares: readonly { readonly role: RoleId; readonly share: number }[];
  /** The role that the title alone claims. */
  readonly titleRole: RoleId | null;
  readonly mismatch: boolean;
  readonly level: Seniority;
  /** ISO 3166-1 alpha-2, `remote`, or `null` where the posting does not tell. */
  readonly place: string | null;
  /** ISO 3166-2 code of a state of the US, or `null`. */
  readonly region: string | null;
  readonly minYears: number | null;
  readonly education: EducationLevel;
  readonly workplace: Workplace;
  readonly employment: Employment;
  readonly pay: StatedPay | null;
  readonly skills: readonly { readonly skill: string; readonly level: RequirementLevel }[];
  /** Whether the posting says where the work is. */
  readonly statesPlace: boolean;
  /** Whether a section of duties was found that names a skill. */
  readonly statesDuties: boolean;
}

/** Takes from an analysis what the statistics need. */
export function toPostingFacts(analysis: Analysis, metadata: PostingMetadata): PostingFacts {
  const place = placeOf(analysis, metadata.country ?? null);
  const claimed = analysis.abstained === null;
  return {
    id: analysis.id,
    source: metadata.source,
    month: metadata.month,
    role: claimed ? (analysis.roles[0]?.role ?? null) : null,
    shares: claimed ? analysis.roles.map(({ role, share }) => ({ role, share })) : [],
    titleRole: analysis.title.role,
    mismatch: analysis.mismatch,
    level: analysis.seniority.value,
    place: placeKey(place, analysis.workplace.value === 'remote'),
    region: place.region,
    minYears: analysis.experience.minYears,
    education: analysis.education.minimum,
    workplace: analysis.workplace.value,
    employment: analysis.employment.value,
    pay: metadata.pay ?? readStatedPay(analysis.pay),
    skills: analysis.skills.map(({ skill, level }) => ({ skill, level })),
    statesPlace: analysis.location.value !== null,
    statesDuties: statesDuties(analysis),
  };
}

function placeOf({ location }: Analysis, country: string | null): Place {
  const place = readPlace(location.value ?? '');
  return place.country === null && !place.remote ? { ...place, country } : place;
}

function statesDuties({ skills, soft }: Analysis): boolean {
  return [...skills, ...soft].some(({ mentions }) =>
    mentions.some(({ section }) => section === 'responsibilities'),
  );
}
