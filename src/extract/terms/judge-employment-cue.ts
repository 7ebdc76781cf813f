/** What one employment word says about this job. */
import type { Employment } from '../../domain/analysis.js';
import type { Hit } from '../../patterns/find-hits.js';
import { foldShort, type Context } from './context.js';
import type { EmploymentCue } from './employment-cues.js';

/** What an employment word says, and how strongly. */
export interface EmploymentVerdict {
  readonly value: Exclude<Employment, 'unspecified'>;
  /** 3 a field of the posting, 2 a statement about this role, 1 a hint. */
  readonly strength: number;
}

/** A context with the label before the hit, which may stand on the line above it. */
export interface EmploymentContext extends Context {
  readonly label: string;
  readonly beyond: string;
}

/** Units before a hit in which its label stands. */
const LABEL_REACH = 40;

/** Adds what stands above and below a hit to its context. */
export function withLabel(text: string, hit: Hit, context: Context): EmploymentContext {
  const above = text.slice(Math.max(0, hit.start - LABEL_REACH), hit.start);
  const label =
    context.before.trim() === '' ? foldShort(above).replace(/\s+/g, ' ') : context.before;
  const beyond = foldShort(text.slice(hit.end, hit.end + LABEL_REACH)).replace(/\s+/g, ' ');
  return { ...context, label, beyond };
}

/** Judges one cue, or returns `null` where it speaks of other jobs or of something else. */
export function judgeEmploymentCue(
  cue: EmploymentCue,
  context: EmploymentContext,
  word: string,
): EmploymentVerdict | null {
  switch (cue) {
    case 'full-time':
    case 'part-time':
      return judgeTime(cue, context);
    case 'contract':
    case 'temporary':
      return judgeContract(cue, context);
    case 'internship':
      return judgeInternship(context);
    case 'duration':
      return /^\W*$/.test(context.before) && DURATION.test(context.beyond)
        ? { value: 'contract', strength: 1 }
        : null;
    case 'hours':
      return judgeHours(context, word);
    case 'permanent':
      return isField(context) && /^\W*(?:$|full)/.test(context.after)
        ? { value: 'full-time', strength: 2 }
        : null;
  }
}

const FIELD_LABEL =
  /(?:(?:\b|(?<=\d))(?:(?:job|employment|position|contract|work|role|hire|hiring|engagement|appointment)[ -]*(?:type|status|term|schedule|mode|classification|basis|category)s?|mode of (?:hire|hiring|employment)|type of (?:contract|employment|hire|position)|employment|schedule|type|status|engagement|fte|time type|duration|commitment|term|classification|modality|hours(?= ?:))\b\W{0,8}(?:regular|permanent|remote|direct hire|on-?site|hybrid|salaried|exempt)?\W{0,4})$/;

function isField({ label }: EmploymentContext): boolean {
  return FIELD_LABEL.test(label);
}

/** A short line of its own: "Full-time", "Contract - 6 months". */
function standsAlone({ before, after }: EmploymentContext): boolean {
  return (
    /^\W*(?:(?:regular|permanent|remote|hybrid|on-?site|salaried)\W*)?$/.test(before) &&
    /^\W*(?:(?:permanent|position|role|employee|remote|regular|w2|exempt|salaried|onsite|hybrid|\(?\d+ hours?.*)\W*){0,3}$/.test(
      after,
    )
  );
}

const THIS_ROLE_AFTER =
  /^[ -]*(?:,? ?(?:permanent|regular|remote|hybrid|in[- ]person|on-?site|exempt|direct[- ]hire|salaried|contract(?:or)?|entry[- ]level|w2|paid|fully remote|benefited),? ?){0,3}[ -]*(?:position|role|opportunity|job|post(?![a-z-])|contract|employment|basis|positions? with|(?:[\w&/]+ ){0,4}(?:engineer|scientist|analyst|developer|researcher|manager|architect|specialist|designer)s?\b)/;
const OTHER_ROLES_BEFORE =
  /\b(?:for|to|all|our|every|each|eligible|regular|benefits?|us|us-based|most|if you are|are you|maximum|minimum|annual|any|salaries|and|or|both|per|become|convert\w*|lead to|future|potential|years? of|months? of|years?|of)\W*(?:a |an |to )?(?:regular |active |eligible |us-based |permanent |u\.s\. |benefits-eligible |benefit eligible )*$/;
const EMPLOYEES_AFTER =
  /^[ -]*(?:employees?|team ?members?|roles\b|positions\b|staff|associates?|colleagues|workers?|equivalent|salar|engineers\b|benefits|annual|members?|regular employees?|offers?|colleague|teammates|hires?|conversion|experience|professional|work experience|industry|software engineering exp|and part|or part|sponsor|study|student|program|salaried employees)/;
const THIS_ROLE_BEFORE =
  /\b(?:this(?: is)?(?: an?)?|is an?|seeking an?|looking for an?|hiring an?|hiring for an?|as an?|need an?|want an?|join (?:us|our team)(?: as an?)?|on an?|offer(?:ing|s)? an?|recruiting an?|position is|role is|job is|post is|appointment is|position will be|role will be|will be|have an?|opening for an?|work|working|permanent|exciting|available|immediate)(?: (?:new|exciting|permanent|highly|talented|experienced|dedicated|skilled|great|motivated|fully|remote,?|passionate|regular|in-person,?|exempt,?))* *(?:\(?)$/;

function judgeTime(
  cue: 'full-time' | 'part-time',
  context: EmploymentContext,
): EmploymentVerdict | null {
  const { before, after } = context;
  if (/^ in one of\b/.test(after)) return null;
  if (context.section === 'footer' && standsAlone(context)) return { value: cue, strength: 3 };
  if (isField(context) && !EMPLOYEES_AFTER.test(after)) return { value: cue, strength: 3 };
  if (standsAlone(context)) return { value: cue, strength: 3 };
  if (/\bfor this *$/.test(before) && /^[ -]*(?:position|role|job)/.test(after))
    return { value: cue, strength: 2 };
  if (/\b(?:hire|hiring|seeking|looking for)\b/.test(before) && /^[ -]*employee\b/.test(after)) {
    return { value: cue, strength: 2 };
  }
  if (/s for *$/.test(before) && /^[ -]*positions with/.test(after))
    return { value: cue, strength: 2 };
  if (EMPLOYEES_AFTER.test(after) || /^[ -]*(?:job|work) opportunit/.test(after)) return null;
  if (THIS_ROLE_BEFORE.test(before)) return { value: cue, strength: 2 };
  if (isStatedTerm(context)) return { value: cue, strength: 2 };
  if (OTHER_ROLES_BEFORE.test(before)) return null;
  if (THIS_ROLE_AFTER.test(after)) return { value: cue, strength: 2 };
  if (
    /\b(?:position|role|job|post|appointment|scientists?|engineers?|opportunity)\b[^.;]{0,40}\b(?:is|are|be)\b[^.;]{0,24}$/.test(
      before,
    )
  )
    return { value: cue, strength: 2 };
  return /[(|/,•·-] *$/.test(before) && /^ *(?:[)|/,•·]|- |$)/.test(after)
    ? { value: cue, strength: 1 }
    : null;
}

const AFTER_PAY = /\b(?:per|an?) (?:year|annum|month|week|hour)\)?, *$|\bp\.?a\.?, *$/;
const GERMAN_POST =
  /\b(?:stelle|position|job|festanstellung|anstellung|unbefristet|arbeitsplatz)\b[^.;]{0,20}\b(?:in|und|,) *$/;

/** "Full-time, permanent, ...", "$90,000 a year, full-time": a term named among the terms of the job. */
function isStatedTerm({ before, after }: EmploymentContext): boolean {
  if (
    /^\W*$/.test(before) &&
    /^,? *(?:and |& ?|\/ ?)?permanent\b(?! (?:employee|staff|team|role))/.test(after)
  )
    return true;
  if (/^ (?:oder|of|or)\b/.test(after)) return false;
  return (AFTER_PAY.test(before) && /^\W*(?:$|[.,;)])/.test(after)) || GERMAN_POST.test(before);
}

const CONTRACT_THING =
  /^[ -]*(?:manag|admin|negot|review|analy|law|vehicle|law|manufactur|research|data|document|with|award|specific|value|renew|process|intelligence|and |or |terms?\b|languages?|term of|templates?|compl|lifecycle|clause|testing|test|state|files?|tables?|storage|workers?|agency|agencies|recruit|staffing|employees?|obligations|of |for |requirements|development|organi[sz]ation|partners?|service|resources|extraction|redlin|understanding|to (?:the|deliver)|between|,)/;

function judgeContract(
  cue: 'contract' | 'temporary',
  context: EmploymentContext,
): EmploymentVerdict | null {
  const { before, after } = context;
  if (/\bemployment $/.test(before)) return null;
  if (
    /\b(?:smart|government|federal|data|customer|client|api|social|our|the|employment|vendor|existing|your|no|not|without|semantic|unlimited|indefinite|permanent|employer|third[- ]party|as a|schema|service|legal|master|enterprise|major|awarded|prime|multiple) *$/.test(
      before,
    ) &&
    !isField(context) &&
    !/^[ -]*(?:position|role|opportunity)/.test(after)
  )
    return null;
  if (isField(context) && !/\bfull[- ]time\b/.test(before.slice(-20)))
    return { value: cue, strength: 3 };
  if (standsAlone(context)) return { value: cue, strength: 3 };
  if (
    /^[ -]*(?:to[ -]hire|role|position|opportunity|job|assignment|basis|engagement|project|gig|\(|w2|c2c|on w2|only|-? ?(?:\d|six|twelve|three)+ ?\+?-? ?months?)/.test(
      after,
    ) &&
    !/\b(?:for|if|any|all|or) *$/.test(before)
  )
    return { value: cue, strength: 2 };
  if (CONTRACT_THING.test(after)) return null;
  if (
    /\b(?:\d+|six|twelve|three|nine)\W{0,2}(?:month|mo|year|week)s?\W*(?:initial |fixed[- ]term |rolling |renewable |long[- ]term )?$/.test(
      before,
    )
  )
    return { value: cue, strength: 2 };
  return /\b(?:independent|this is an?|long[- ]term|short[- ]term|is an?|freelance|on an?) *$/.test(
    before,
  )
    ? { value: cue, strength: 2 }
    : null;
}

function judgeInternship(context: EmploymentContext): EmploymentVerdict | null {
  const { before, after } = context;
  if (isField(context) || standsAlone(context)) return { value: 'internship', strength: 3 };
  return /\b(?:this|as an?|looking for an?|seeking an?|hiring an?|our|the)(?: \w+){0,4} *$/.test(
    before,
  ) &&
    /^[ -]*(?:role|position|opportunity|is (?:a|an|paid|open)|will (?:be|last|run)|you(?:'ll| will))/.test(
      after,
    )
    ? { value: 'internship', strength: 2 }
    : null;
}

/** An assignment that ends: "Duration: 6 months", "Duration: long-term". */
const DURATION =
  /^ *[:-] *(?:long|short|\d+ ?\+? ?(?:month|mo\b|week)|(?:six|twelve|three|nine) month)/;

const FULL_WEEK_HOURS = 35;
/** More hours than this are not one person's week. */
const MOST_HOURS = 48;

/** Words that make a number of hours this job's. */
const SCHEDULE =
  /\b(?:work\w*|positions?|role|job|schedule|availab\w+|commit\w*|flexible|up to|part|full|salary|contract|weekly|this)\b|^\W*\d/;

function judgeHours({ before, after }: EmploymentContext, word: string): EmploymentVerdict | null {
  if (
    /\b(?:least|minimum|overlap|vacation|pto|off|benefits?|employees|working)\b/.test(
      before.slice(-60),
    )
  )
    return null;
  const around = `${before.slice(-80)} ${after.slice(0, 60)}`;
  if (!SCHEDULE.test(around) || /\b(?:spen[dt]|sav\w+|putting in)\b/.test(around)) return null;
  const found =
    word === 'weekly hours'
      ? /^\W*(\d{1,2})\b/.exec(after)
      : /\b(\d{1,2}) ?(?:(?:-|to|\/) ?(\d{1,2}))? ?\+?[ -]*$/.exec(before);
  if (found === null) return null;
  const low = Number(found[1]);
  if (low < 4 || low > MOST_HOURS) return null;
  const top = found[2] === undefined ? low : Number(found[2]);
  if (low >= FULL_WEEK_HOURS || (top >= FULL_WEEK_HOURS && low > 30))
    return { value: 'full-time', strength: word === 'weekly hours' ? 3 : 1 };
  return low <= 32 ? { value: 'part-time', strength: 2 } : null;
}
