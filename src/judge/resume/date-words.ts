import { fold } from '../../text/fold.js';

/** Names of the months in a few languages; abbreviations of three letters and more are tried too. */
const MONTHS: readonly string[] = [
  'january jan januar janner janvier janv enero ene gennaio gen januari janeiro январь января янв styczen tammikuu',
  'february feb febr februar fevrier fevr fev febrero febbraio februari fevereiro февраль февраля фев luty',
  'march mar marz maerz mrz mars marzo maart mrt marco март марта marzec',
  'april apr avril avr abril abr aprile апрель апреля апр kwiecien',
  'may mai mayo maggio mag mei maio май мая maj',
  'june jun juni juin junio giugno giu junho июнь июня июн czerwiec',
  'july jul juli juillet juil julio luglio lug julho июль июля июл lipiec',
  'august aug aout agosto ago augustus август августа авг sierpien',
  'september sep sept septembre septiembre settembre set setembro сентябрь сентября сен сент wrzesien',
  'october oct oktober okt octobre octubre ottobre ott outubro out октябрь октября окт pazdziernik',
  'november nov novembre noviembre novembro ноябрь ноября ноя listopad',
  'december dec dezember dez decembre diciembre dic dicembre dezembro декабрь декабря дек grudzien',
];

const months = new Map<string, number>();
for (const [at, names] of MONTHS.entries()) {
  for (const name of names.split(' ')) months.set(fold(name), at + 1);
}

/** The month that a folded word names, 1 to 12, or `null`. */
export function monthNamed(word: string): number | null {
  return months.get(word) ?? null;
}

/** First and last month of a season or quarter. A winter lies in two years, so that it tells none. */
const STRETCHES = new Map<string, readonly [number, number] | null>([
  ['spring', [3, 5]],
  ['summer', [6, 8]],
  ['autumn', [9, 11]],
  ['fall', [9, 11]],
  ['winter', null],
  ['fruhjahr', [3, 5]],
  ['fruhling', [3, 5]],
  ['sommer', [6, 8]],
  ['herbst', [9, 11]],
  ['printemps', [3, 5]],
  ['ete', [6, 8]],
  ['automne', [9, 11]],
  ['verano', [6, 8]],
  ['q1', [1, 3]],
  ['q2', [4, 6]],
  ['q3', [7, 9]],
  ['q4', [10, 12]],
  ['h1', [1, 6]],
  ['h2', [7, 12]],
]);

/**
 * The months of a season (of the northern half of the world), a quarter or a half of a year; `null`
 * where only its year is sure, `undefined` where the word names none.
 */
export function stretchNamed(word: string): readonly [number, number] | null | undefined {
  return STRETCHES.get(word);
}

/** Ways to say that something goes on, as folded words; the longest is tried first. */
const PRESENT = new Set([
  'present',
  'current',
  'currently',
  'now',
  'today',
  'ongoing',
  'date',
  'to date',
  'till now',
  'until now',
  'up to now',
  'to present',
  'till present',
  'until present',
  'present day',
  'present time',
  'the present',
  'currently working',
  'heute',
  'bis heute',
  'dato',
  'aktuell',
  'jetzt',
  'laufend',
  'derzeit',
  'present',
  "aujourd'hui",
  "d'aujourd'hui",
  'ce jour',
  'actuel',
  'actuellement',
  'en cours',
  'actualidad',
  'la actualidad',
  'presente',
  'actual',
  'hoy',
  'oggi',
  'in corso',
  'attuale',
  'heden',
  'nu',
  'atual',
  'atualmente',
  'obecnie',
  'dzis',
  'настоящее время',
  'по настоящее время',
  'сейчас',
  'н в',
  'nuvaerende',
  'nutid',
]);

const LONGEST_PRESENT = 3;

/** How many of the words say "present": as many as can, 0 where they do not. */
export function countPresent(words: readonly string[]): number {
  for (let count = Math.min(LONGEST_PRESENT, words.length); count > 0; count--) {
    if (PRESENT.has(words.slice(0, count).join(' '))) return count;
  }
  return 0;
}

/** Words that stand between a beginning and an end. */
export const UNTIL: ReadonlySet<string> = new Set(
  'to until till til through thru bis a au al hasta tot ate do до по fino'.split(' '),
);

/** Words that stand before a beginning that has no end yet. */
export const SINCE: ReadonlySet<string> = new Set(
  'since from seit ab depuis desde da dal sinds vanaf od с from:'.split(' '),
);

/** Words that may stand between a month and its year, or before a date, and say nothing. */
export const FILLERS: ReadonlySet<string> = new Set(
  'of de del early mid late end beginning'.split(' '),
);
