/** What "remote", "from home" and the like say. */
import { DENIED, type WorkplaceContext, type WorkplaceVerdict } from './workplace-verdict.js';

const REMOTE_THING =
  /^[ -]*(?:sensing|patient|monitor|control|server|debug|api\b|desktop|access|procedure|diagnos|stipend|collabor|workers?\b|employees?\b|interview|culture|hiring\b|data|devices?|machine|vehicle|operation|teleop|teams?\b|colleagues|config|deploy|site|sensor|infra|area|communit|region|health|care|support|execution|invocation|learning|office (?:stipend|budget)|workspace|workplace|team ?mates|eligible|roles\b|onboarding|meeting|asset|environments? (?:monitor|manage)|set-?up (?:stipend|budget|reimb)|budget|video|client|friendly (?:cities|loc)|code|repositor|procedure calls|usability|evaluation|mcp|inspection|identity|experience|possib|estimat|play|driv|pilot|rendering|tools)/;
const REMOTE_WORK_THING =
  /^[ -]*(?:work|working|first|friendly|office|home)?[ -]*(?:set-?up )?(?:stipend|reimb|budget|allowance|equipment|expenses|additional perks|perks|tools|policy guide|approach|tech|hardware|experience)/;
const PARTLY =
  /\b(?:some|occasional|occasionally|partial|partially|partly|ad[- ]hoc|option(?:al)? (?:to|of|for)|(?:one|two|three|1|2|3|4|1-2|2-3)(?: days?)?(?: of)?|up to|flexible|days?(?: per week| a week)?|fridays?(?: are)?|semi|hybrid) *-? *$/;
const REMOTE_DAYS =
  /^[^.;]{0,24}?\b(?:\d|one|two|three|four|few|couple|certain|some)?(?: ?- ?\d)? ?(?:days?\b(?!-)|weeks? (?:per|a|each|every)|month)/;
const STRONG_REMOTE =
  /(?:\b(?:fully|100%|completely|entirely|permanent(?:ly)?|all|exclusively)|%) *-? *$/;

/** "Remote work is not possible", "remote is no option". */
const DENIED_AFTER =
  /^[ -]*(?:work |working |role |position )?(?:is|are|isn't|will be|will) ?(?:not|no|never)? ?(?:be )?(?:currently )?(?:possible|available|an option|option|offered|permitted|allowed|considered)\b/;
const NEGATED = /\b(?:not|no|never|isn't)\b/;

/** Judges a remote word, or returns `null` where it speaks of something else. */
export function judgeRemote(word: string, context: WorkplaceContext): WorkplaceVerdict | null {
  const { before, after } = context;
  if (REMOTE_THING.test(after) || REMOTE_WORK_THING.test(after)) return null;
  if (
    DENIED.test(before) ||
    isDenied(after) ||
    /^\s*[:?]\s*\W{0,3}(?:no\b|temporarily|not\b)/.test(context.beyond)
  ) {
    return { value: 'onsite', strength: 3 };
  }
  const home = /home|wfh|anywhere|tele/.test(word);
  if (REMOTE_DAYS.test(after) && !STRONG_REMOTE.test(before)) {
    return /week|day/.test(after.slice(0, 40)) &&
      !/per year|a year|annual|each year|month/.test(after)
      ? { value: 'hybrid', strength: 2 }
      : null;
  }
  if (/\b(?:per|a|each|every) year|annual/.test(after.slice(0, 50))) return null;
  if (STRONG_REMOTE.test(before)) return { value: 'remote', strength: 3 };
  if (PARTLY.test(before))
    return /flexible *$/.test(before)
      ? { value: 'remote', strength: 1 }
      : { value: 'hybrid', strength: 1 };
  if (isRoleRemote(context)) return { value: 'remote', strength: 3 };
  if (home)
    return /^[^.;]{0,12}(?:option|flex|polic|day|allow|stip)/.test(after)
      ? null
      : { value: 'remote', strength: 1 };
  return { value: 'remote', strength: COMPANY_REMOTE.test(after) ? 2 : 1 };
}

const COMPANY_REMOTE =
  /^[ -]*(?:first|only|company|organi[sz]ation|work|position|role|job|opportunity|\)|,|$)/;

function isRoleRemote({ before, after }: WorkplaceContext): boolean {
  if (/^[ -]*(?:role|position|opportunity|job|contract)\b/.test(after)) return true;
  if (
    /(?:\blocation|\bworkplace(?: type)?|\bwork (?:mode|type|model|arrangement|setting|location)|\btype|^)\W{0,4}$/.test(
      before,
    ) &&
    /^\W*(?:$|[(,|/]|[-] |in |us|usa|within|from|united)/.test(after)
  )
    return before.trim() !== '' || /^\W*(?:$|[,(]|in the us|us\b)/.test(after);
  return (
    /\b(?:role|position|job|opportunity) (?:is|will be|can be|may be)[^.;]{0,24}$/.test(before) ||
    /\blocation\b[^.;]{0,40}$/.test(before)
  );
}

function isDenied(after: string): boolean {
  const said = DENIED_AFTER.exec(after)?.[0];
  return said !== undefined && NEGATED.test(said);
}
