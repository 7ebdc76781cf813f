/** What "on-site", "in the office" and days of presence say. */
import type { WorkplaceContext, WorkplaceVerdict } from './workplace-verdict.js';

const ONSITE_THING =
  /^[ -]*(?:gym|meal|visit|customer|client|interview|health|flu|child|day ?care|cafe|fitness|park|lunch|amenit|support|clinic|training|set-?up|snack|event|meeting|retreat|connection|onboarding|workshop|restaurant|medical|perk|massage|team|session|engagement|collabor|food|catering|and (?:remote|virtual)|or (?:remote|virtual|online|via)|data cent|deploy|install|search|seo|nurs|doctor|wellness|breakfast|experience|gather|off-?site|summit|conference|at (?:client|customer)|with (?:client|customer|the customer)|time|requirement may|kitchen|facilit|benefit|barista|dining|drinks|communication|social|interaction|course|test|energy)/;
const ROLE_IS =
  /\b(?:role|position|job|opportunity|location|workplace|work (?:mode|type|model|arrangement)|mode of work|candidates?|you(?:'ll| will)?|must|required)\b[^.;]{0,30}(?:\b(?:is|be|are|work|working|requires?)\b|[:-]) *(?:an? |fully |100% |based |\w+, )*$/;
const WEEKDAYS = /\b(?:mon|tues?|wednes|thurs?|fri)days?\b/;
const DAY_COUNT =
  /\b(one|two|three|four|five|six|[1-7]) ?\+?(?: ?(?:-|to|or|–) ?(two|three|four|five|[2-7]))? ?\+?(?: full| in-office| office| core| set| required| working| anchor| on-?site| remote)*[ -]days?\b/;
const EVERY_DAY =
  /\b(?:every ?day|each day|daily|full[- ]time in|office full[- ]time|full week|100%|fully|all week|five days|5 days|5x|monday (?:through|to|-) friday|m-f)\b/;

/** "Employment type: full-time and on-site", "Modality: full time, onsite". */
const FULL_TIME_AND = /(?:[:|]|^\W*) *(?:permanent,? *)?full[- ]?time *(?:and|&|[,/|-]) *$/;

/** Judges an on-site word, or returns `null` where it speaks of a gym, a visit or the like. */
export function judgeOnsite(word: string, context: WorkplaceContext): WorkplaceVerdict | null {
  const { before, after } = context;
  if (FULL_TIME_AND.test(before) && /^\W*(?:$|[,)|(.])/.test(after))
    return { value: 'onsite', strength: 3 };
  if (
    ONSITE_THING.test(after) ||
    /\b(?:and|both|or|regular|yearly|annual|quarterly|monthly|occasional\w*|periodic\w*|meet(?:ing)?|together|gather\w*|customer|client|time to time,?|may be|travel\w*|at times|limited|meetups?) *$/.test(
      before,
    )
  )
    return null;
  if (
    /\b(?:hybrid|remote)\b[^.;]{0,16}$/.test(before) ||
    /^\W{0,3}(?:\/|or|and) ?(?:remote|hybrid)/.test(after)
  )
    return null;
  if (/\bpartial(?:ly)? *$/.test(before)) return { value: 'hybrid', strength: 3 };
  const days = judgeDays(context, word);
  if (days !== null) return days;
  if (/\b(?:not|no|n't)\b[^.;]{0,16}$/.test(before)) return null;
  if (
    /^[ -]*(?:role|position|presence|work\b|ways|job|opportunity|in (?:our|the)|at our|based|from (?:the )?(?:day|first day|start)(?: (?:1|one))?\b)/.test(
      after,
    )
  )
    return { value: 'onsite', strength: 3 };
  if (
    ROLE_IS.test(before) ||
    (/(?:fully|100%|^\W*|location\W*|[(|,-] *)$/.test(before) && /^\W*(?:$|[,)|(.])/.test(after))
  )
    return { value: 'onsite', strength: 3 };
  if (/^[ -]*(?:first|company|culture|momentum|model|environment)/.test(after))
    return { value: 'onsite', strength: 2 };
  return /\b(?:work|working|be|based|join us|performed|carried out) *$/.test(before)
    ? { value: 'onsite', strength: 2 }
    : null;
}

/** "3 days a week" of presence makes it hybrid, five on-site. */
function judgeDays({ before, after }: WorkplaceContext, word: string): WorkplaceVerdict | null {
  const near = `${before.slice(-60)} ${word} ${after.slice(0, 60)}`;
  const count = DAY_COUNT.exec(near);
  if (count !== null) {
    if (/\b(?:remote|home)\b/.test(near) && !/office|on-?site|person/.test(near))
      return { value: 'hybrid', strength: 2 };
    const full =
      /^(?:five|5|six|6|7)$/.test(count[2] ?? count[1]!) && /^(?:five|5|six|6|7)$/.test(count[1]!);
    return { value: full ? 'onsite' : 'hybrid', strength: 3 };
  }
  if (WEEKDAYS.test(near) && !/friday|5/.test(near)) return { value: 'hybrid', strength: 3 };
  return EVERY_DAY.test(near) && /office|on[- ]?site|person/.test(near)
    ? { value: 'onsite', strength: 3 }
    : null;
}

const ATTEND =
  /\b(?:work|working|in|into|from|at|to|attend|come|be|presence|based|join|us|out of|days?)\b[^.;]{0,24}$/;

/** Judges an office or a number of days, which say something only together. */
export function judgeOffice(word: string, context: WorkplaceContext): WorkplaceVerdict | null {
  const { before, after } = context;
  if (
    /\b(?:microsoft|ms|google|back|front|home|family|cmo|chief|pm|program management|data|post|box|open|medical|dental|corner|law) *-? *$/.test(
      before,
    ) &&
    /^office$/.test(word)
  )
    return null;
  const near = `${before.slice(-60)} ${word} ${after.slice(0, 60)}`;
  if (
    !/office|on-?site|person|remote|home|hq\b|headquarter|\bour (?:[a-z'-]+ ){0,2}(?:studio|lab|plant|campus|workshop)\b/.test(
      near,
    )
  )
    return null;
  if (
    /\b(?:pto|vacation|leave|holiday|off\b|catered|lunch|meals?|food|dogs?|snack|breakfast|shipping|sick)\b/.test(
      near,
    )
  )
    return null;
  if (!ATTEND.test(before) && !/^[ -]*(?:days|attendance)/.test(after) && !/days/.test(word))
    return null;
  const days = judgeDays(context, word);
  if (days !== null) return days;
  if (
    /\b(?:looking for|seeking|hiring) [^.;]{0,40}\b(?:in|at) [^.;]{0,24}$/.test(before) &&
    word === 'office'
  ) {
    return { value: 'onsite', strength: 1 };
  }
  return /\b(?:role|position|job|work|working|you(?:'ll| will)?)\b[^.;]{0,30}\b(?:based (?:in|at|out of)|from|in|at)\b[^.;]{0,24}$/.test(
    before,
  ) &&
    /^(?:our|the) office|^office$/.test(word) &&
    !/\bor\b|remote|home|hybrid/.test(near)
    ? { value: 'onsite', strength: 1 }
    : null;
}
