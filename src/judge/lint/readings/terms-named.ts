import type { LintInput } from '../rule.js';
import { defineReading } from './define-reading.js';

/**
 * Words of a kind of employment, wherever they stand and whatever they are glued to. Looser than
 * what the analysis takes for the job's terms: who says that a term is missing must not overlook it.
 */
const EMPLOYMENT =
  /(?:full|part)[ \u2010-\u2014-]?time|freelanc|fixed[ -]term|internship|contract (?:position|role|job|basis|opportunity|assignment|length|duration|type|to hire|only)|contract[ -]to|\bcontractors?\b|\b(?:permanent|perm|temporary|temp|seasonal|interns?|W-?2|C2C|C2H|1099|FTE|salaried|zero hours?|per diem|self[ -]employed|corp[ -]to[ -]corp)\b|(?:employment|job|contract|position) type\b|\bhours? (?:per|a|each) week\b|\b\d\d[ -]hours? (?:work )?week\b/i;

/** Words of a kind of workplace, as loosely. */
const WORKPLACE =
  /remote|hybrid|on[ \u2010-\u2014-]?site|in[ \u2010-\u2014-]person|in[ \u2010-\u2014-](?:the |our |an )?(?:\w+ )?(?:office|hq|headquarters)|office[ -](?:based|first|days)|from (?:the|our|your) (?:\w+ )?(?:office|home)|(?:work|working|based)(?: \w+)? (?:from|at) home|\bwfh\b|home[ -](?:based|office)|telecommut|telework|tele-work|distributed team|fully distributed|virtual (?:position|role|job|work|first|team)|\banywhere\b|office (?:environment|setting)|days? (?:a|per|each|\/) ?week (?:in|at|on|from)|in (?:one|any) of our (?:\w+ ){0,3}(?:locations|offices|cent(?:er|re)s|hubs)|flexible (?:work(?:ing|place)? )?(?:location|arrangement)|work(?:place| location) (?:type|model)|work locations?:/i;

/** Whether any word of the posting names a kind of employment: full time, freelance, W2. */
export const namesEmployment = defineReading(
  (input: LintInput): boolean =>
    input.analysis.employment.value !== 'unspecified' || isNamed(input, EMPLOYMENT),
);

/** Whether any word of the posting names a kind of workplace: on site, hybrid, from home. */
export const namesWorkplace = defineReading(
  (input: LintInput): boolean =>
    input.analysis.workplace.value !== 'unspecified' || isNamed(input, WORKPLACE),
);

function isNamed({ document, analysis, company, location }: LintInput, words: RegExp): boolean {
  return [analysis.title.text, company, location, document.text].some(
    (field) => field !== null && words.test(field),
  );
}
