/** Whether something is asked for, or only wished for. */
import type { Context } from './context.js';

const WISH_BEFORE =
  /(?:\bideally|\bpreferabl[ey]|\bnice to have|\bbonus(?: points)?(?: if| for)?|\bwould be (?:great|nice|a plus)|\bit'?s a plus|\bdesir(?:ed|able)\b[^.;:]{0,40}:|\bpreferred\b[^.;:]{0,40}:|\bpreferred\) ?-|\bpreference (?:for|to|is|will)\b|\bprefer(?:s)? (?:candidates|someone|applicants)|\bwe(?:'d)? prefer|\bwould prefer)[^;.]*$/;
const WISH_AFTER =
  /^[^;.]*?\b(?:preferred|preferable|preferably|desired|desirable|a (?:big |strong |definite |huge |major )?plus|a bonus|an? (?:added |strong )?(?:advantage|asset)|advantageous|nice to have|is beneficial|highly valued|favou?red|optional)\b/;
const NEED = /\b(?:required?|must|minimum|at least|needed|mandatory)\b/;
/** Words that may stand between a comma and "preferred" without naming something else. */
const FILLER = /^(?:\s|and|is|are|or|but|strongly|highly|much|would|be|also|very)*$/;

/** Whether the words around a hit say "preferred", "a plus", "ideally", or their section does. */
export function isWish(context: Context): boolean {
  if (context.section === 'preferred')
    return !/\brequired\b|\bmust\b/.test(context.after.slice(0, 60));
  if (WISH_BEFORE.test(context.before)) return true;
  const found = WISH_AFTER.exec(context.after);
  if (found === null) return false;
  const between = found[0];
  const word = between.search(
    /\b(?:preferred|preferabl|desired|desirable|a (?:\w+ )?plus|a bonus|an? (?:\w+ )?(?:advantage|asset)|advantageous|nice to have|is beneficial|highly valued|favou?red|optional)/,
  );
  const gap = between.slice(0, word);
  return !NEED.test(gap) && isNear(gap, between.slice(word));
}

/** "in X, fintech preferred" and "(Django preferred)" wish for something nearer than the hit. */
function isNear(gap: string, wish: string): boolean {
  if (wish.startsWith('preferably')) return false;
  const plain = gap.replace(/\([^()]*\)/g, '');
  const cut = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('('));
  return cut === -1 || FILLER.test(plain.slice(cut + 1));
}
