/** What named weekdays, the place of work itself and the words of other languages say. */
import type { WorkplaceContext, WorkplaceVerdict } from './workplace-verdict.js';

/** "We're in on", "you come to the studio on": somebody of the team is there on the days named. */
const PRESENT_BEFORE =
  /\b(?:we're|we are|we all|us are|everyone is|everybody is|the team is|team comes?|you(?:'ll| will)? (?:be|come)|come) (?:all )?(?:in|into|together|at|to)\b[^.;:]{0,28}$/;
const AWAY =
  /\b(?:meet\w*|stand-?ups?|lunch\w*|remote|home|closed|off|until|call|drinks|breakfast)\b/;

/** Judges the plural of a weekday: a team that is together on some of them works hybrid. */
export function judgeWeekday({ before, after }: WorkplaceContext): WorkplaceVerdict | null {
  if (!PRESENT_BEFORE.test(before) || AWAY.test(before.slice(-60))) return null;
  const days = /^[^.;]*/.exec(after)![0];
  if (/\bfridays\b/.test(days) && /\bmondays\b/.test(before + days) && /thursdays/.test(days)) {
    return null;
  }
  return { value: 'hybrid', strength: 2 };
}

const WORKS_IN =
  /(?:^|\b(?:you|you'll|you will|role|position|job))(?: (?:will|is|be|are|to))*(?: primarily| mainly| mostly)? (?:work|working|based|performed|located) (?:in|at|from|out of) *$/;
const CHOICE = /\b(?:or|remote|remotely|hybrid|home|days?|part)\b/;

/** Judges "our lab", "our studio": the place of work, where the person is said to work there. */
export function judgePremises(
  word: string,
  { before, after, label }: WorkplaceContext,
): WorkplaceVerdict | null {
  if (word === 'on campus') return judgeCampus(label);
  const clause = /^[^.;]*/.exec(after)![0];
  if (!WORKS_IN.test(before) || CHOICE.test(clause)) return null;
  return { value: 'onsite', strength: 1 };
}

const CAMPUS_BEFORE =
  /\b(?:work )?(?:location|site|place|setting)\W{1,4}$|\b(?:position|role|job|work) is (?:based |located |performed |fully )?$/;

/** "Work location: on campus", which elsewhere says where people are hired or eat. */
function judgeCampus(label: string): WorkplaceVerdict | null {
  return CAMPUS_BEFORE.test(label) ? { value: 'onsite', strength: 2 } : null;
}

const FOREIGN_COUNT =
  /\b(?:[1-4]|ein|einen|zwei|drei|vier|een|twee|drie)(?: ?(?:-|bis|tot|oder|of) ?(?:[1-5]|zwei|drei|vier|twee|drie))?(?: (?:tage?n?|dag(?:en)?))?(?: (?:pro|die|in der|per) (?:woche|week))?(?: (?:im|in|op|von|aus|vanuit))* *$/;
const FOREIGN_PRESENCE =
  /\b(?:op|vanuit|naar) (?:het |ons )?kantoor|\bim b(?:ü|ue)ro|\bvor ort|\bhome-? ?office|\bthuis|\bmobil/;

/** Judges "zwei Tage mobiles Arbeiten", "twee dagen per week op kantoor". */
export function judgeForeignDays(
  word: string,
  { before, after }: WorkplaceContext,
): WorkplaceVerdict | null {
  if (!FOREIGN_COUNT.test(before)) return null;
  const near = `${before.slice(-40)} ${word} ${after.slice(0, 40)}`;
  return FOREIGN_PRESENCE.test(near) ? { value: 'hybrid', strength: 3 } : null;
}
