/** What one workplace word says in its sentence, and how strongly. */
import { judgeHybrid } from './judge-hybrid.js';
import { judgeOffice, judgeOnsite } from './judge-presence.js';
import { judgeForeignDays, judgePremises, judgeWeekday } from './judge-together.js';
import { judgeRemote } from './judge-remote.js';
import type { WorkplaceCue } from './workplace-cues.js';
import type { WorkplaceContext, WorkplaceVerdict } from './workplace-verdict.js';

/** Judges one cue, or returns `null` where it speaks of something else. */
export function judgeWorkplaceCue(
  cue: WorkplaceCue,
  word: string,
  context: WorkplaceContext,
): WorkplaceVerdict | null {
  if (CONDITIONAL.test(context.before)) return null;
  switch (cue) {
    case 'tag':
      return judgeTag(word);
    case 'remote':
      return judgeRemote(word, context);
    case 'hybrid':
      return judgeHybrid(context);
    case 'onsite':
      return judgeOnsite(word, context);
    case 'office':
      return judgeOffice(word, context);
    case 'weekday':
      return judgeWeekday(context);
    case 'premises':
      return judgePremises(word, context);
    case 'foreign-days':
      return judgeForeignDays(word, context);
  }
}

const CONDITIONAL =
  /\bif (?:this|the|your) (?:position|role|job)\b|\b(?:for|hired into) *$|\bdepending on (?:whether|the role)|\b(?:some|many|most|certain) (?:of (?:our|[\w']+) )?(?:roles|teams|positions|jobs)\b[^.;]*$|\bsome of our\b[^.;]*$|\bwhether\b[^.;]{0,40}$|\bnumber of *$/;

function judgeTag(word: string): WorkplaceVerdict {
  const value = /remote/.test(word) ? 'remote' : /hybrid/.test(word) ? 'hybrid' : 'onsite';
  return { value, strength: 2 };
}
