/** The level a job title names. */
import { evidenceAt, type Evidence } from '../../base/span.js';
import type { Seniority } from '../../domain/analysis.js';
import { fold } from '../../text/fold.js';

/** A level other than `unspecified`. */
export type Level = Exclude<Seniority, 'unspecified'>;

/** A level and the words that name it. */
export interface LevelReading {
  readonly value: Level;
  readonly evidence: readonly Evidence[];
}

/** Work done by one person: a "vice president" of these is a bank's rank and not an executive. */
const CRAFT =
  /\b(?:engineer(?:ing)?|developer|scientist|analyst|architect|quant\w*|consultant|modell?er|programmer)\b/;
/** Managers of a thing and not of people. */
const THING_MANAGER =
  /\b(?:product|project|program|programme|account|case|community|success|relationship|relations|engagement|partner|partnerships?|portfolio|delivery|product marketing|affiliate marketing|campaign|customer|territory|deployment) $/;

interface TitleRule {
  readonly words: RegExp;
  readonly value: Level;
  /** Says no where the words mean something else. */
  readonly unless?: (before: string, after: string, title: string) => boolean;
}

/** "Scientist / Senior Scientist" is open to both, so that the title gives no level. */
function isSecondName(before: string): boolean {
  return /^(?:\w+ ){0,3}(?:engineer|developer|scientist|analyst|consultant) ?(?:\/|\bor\b)/.test(
    before,
  );
}

/** A longer title is a text. */
const LONGEST_TITLE = 300;

/** The first rule that holds decides; higher ranks stand before the words they are built with. */
const RULES: readonly TitleRule[] = [
  {
    words:
      /\b(?:intern|interns|internship|internships|co-?op|stagiair|praktikant\w*|praktikum|working student|werkstudent\w*)\b/,
    value: 'intern',
  },
  {
    words: /\b(?:chief|ceo|cto|cio|cdo|caio|evp)\b/,
    value: 'executive',
    unless: (before, after) =>
      /\boffice of the $/.test(before) ||
      /^ (?:of staff|\w+ office\b|architect|engineer)/.test(after) ||
      /^ ?'?s? office/.test(after),
  },
  {
    words: /\b(?:vp|svp|vice president)\b/,
    value: 'executive',
    unless: (before, _after, title) =>
      CRAFT.test(title) || /\b(?:assistant|associate|to(?: the)?) $/.test(before),
  },
  { words: /\bmanager ?(?:\/|or|,) ?director\b/, value: 'manager' },
  {
    words: /\bdirectors?\b/,
    value: 'director',
    unless: (before) => /\b(?:to(?: the)?|art|creative) $/.test(before),
  },
  {
    words: /\bhead\b/,
    value: 'director',
    unless: (_before, after) => !/^ (?:of|-|,|data|ai)|^,/.test(after),
  },
  {
    words: /\b(?:manager|managers|mgr|leader|supervisor)\b/,
    value: 'manager',
    unless: (before) => THING_MANAGER.test(before),
  },
  {
    words: /\b(?:senior|sr\.?) ?(?:\/|or|to|-|,|&|and) ?(?:staff|principal|lead)\b/,
    value: 'senior',
  },
  {
    words: /\b(?:staff|principal|lead) ?(?:\/|or) ?(?:senior|sr)\b(?!\.? ?(?:staff|principal))/,
    value: 'senior',
  },
  { words: /\bprincipal associate\b/, value: 'senior' },
  { words: /\b(?:principal|principle|distinguished)\b/, value: 'staff', unless: isSecondName },
  {
    words: /\bstaff\b/,
    value: 'staff',
    unless: (before, after) =>
      /\b(?:technical|consulting|chief of|of|support|medical|clinical|nursing|professional) $/.test(
        before,
      ) || /^ (?:augment|accountant|attorney|assistant)/.test(after),
  },
  {
    words: /\blead\b/,
    value: 'staff',
    unless: (_before, after) =>
      /^[ -](?:gen|time|qualif|develop(?:ment)? rep|capture|nurtur)/.test(after),
  },
  {
    words: /\b(?:mid|medior|intermediate)(?:[- ]?level)? ?(?:\/|-|to|or|&|and|,) ?(?:senior|sr)\b/,
    value: 'mid',
  },
  {
    words: /\b(?:junior|jr\.?) ?(?:\/|-|to|or|&|and|,) ?(?:mid|medior|senior|sr)\b/,
    value: 'junior',
  },
  {
    words: /\b(?:senior|sr|snr)\b/,
    value: 'senior',
    unless: (before, after) =>
      isSecondName(before) || /^ (?:living|care|citizens|home)/.test(after),
  },
  {
    words:
      /\b(?:junior|jr|entry[- ]level|entry|graduate|new grad|recent grad\w*|trainee|apprentice|early[- ]careers?|fresher|freshers|university grad\w*|campus|undergrad\w*|college hire)\b/,
    value: 'junior',
    unless: (_before, after) => /^ (?:school|studies|program director|medical)/.test(after),
  },
  {
    words: /\b(?:mid[- ]?level|mid[- ]?senior|medior|intermediate|mid)\b/,
    value: 'mid',
    unless: (_before, after) => /^[- ]?(?:market|tier|west|atlantic|cap|office)/.test(after),
  },
  {
    words:
      /\b(?:scientist|engineer|analyst|developer|specialist|level|statistician|programmer|modeler|architect|swe|mle|ii?i?|consultant)s?,? (?:iv|v)\b/,
    value: 'staff',
  },
  {
    words:
      /\b(?:iii|l5|level 3)\b|\b(?:scientist|engineer|analyst|developer|specialist|statistician|programmer) [34]\b/,
    value: 'senior',
  },
  {
    words:
      /\bii\b|\b(?:scientist|engineer|analyst|developer|specialist|statistician|programmer|level|mle|swe) 2\b/,
    value: 'mid',
  },
  {
    words:
      /\b(?:scientist|engineer|analyst|developer|specialist|statistician|programmer|level) (?:i|1)\b/,
    value: 'junior',
  },
  {
    words:
      /^\W*associate\b|\bassociate (?:data|software|ai|ml|machine|research|applied|engineer|scientist|analyst|developer)/,
    value: 'junior',
    unless: (_before, after) =>
      /^ (?:director|principal|partner|manager|vice|professor|general|dean)/.test(after),
  },
  { words: /\b(?:avp|vp|svp|vice president)\b/, value: 'senior' },
];

/** Reads the level from a title, or `null` where it names none. */
export function readTitleLevel(title: string | null): LevelReading | null {
  if (title === null) return null;
  const folded = fold(title.slice(0, LONGEST_TITLE));
  for (const { words, value, unless } of RULES) {
    const found = words.exec(folded);
    if (found === null) continue;
    const end = found.index + found[0].length;
    if (unless?.(folded.slice(0, found.index), folded.slice(end), folded) === true) continue;
    return { value, evidence: [evidenceAt(title, found.index, end, 'title')] };
  }
  return null;
}
