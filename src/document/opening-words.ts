import { hashFolded } from '../text/tokenize.js';

/** First words of lines that ask for something. */
const ASKING = `
  experience experienced knowledge knowledgeable strong excellent ability able proficient proficiency familiar familiarity bachelor bachelors master masters phd degree ms bs ba understanding demonstrated proven solid expertise expert advanced minimum must hands prior previous exceptional outstanding good great deep fluency fluent comfortable comfort willingness willing skilled skills background certification graduate passion passionate effective highly interest undergraduate curiosity curious extensive thorough working detail self eager eligible capable competent mastery aptitude organized motivated analytical creative interpersonal`;

/** First words of lines that say what is done, in the bare form. */
const DOING = `
  develop build design collaborate lead manage create analyze analyse perform support conduct provide identify implement drive partner ensure assist maintain participate communicate present write own help define deliver apply use research contribute prepare evaluate monitor document optimize interpret translate coordinate establish oversee mentor execute improve investigate serve track review work produce explore generate integrate test deploy automate engage influence guide recommend assess utilize leverage facilitate advise train extract collect transform architect troubleshoot scale extend shape champion act take make run plan discover devise formulate report responsible`;

/** Words that begin a new line or heading where two were glued together. */
const GLUED_RIGHT = `
  about experience ability strong excellent knowledge develop responsibilities requirements qualifications working proficiency perform identify what minimum understanding you must demonstrated bachelor provide required assist familiarity our education collaborate proven proficient expertise comfortable who preferred benefits skills this ensure analyze conduct implement participate communicate excellent additional desired description familiar experienced passion passionate build write create job position role why how key basic nice major essential`;

/** Words that end a heading to which the text under it was glued. */
const GLUED_LEFT = `
  responsibilities requirements qualifications duties description summary overview benefits skills experience education`;

export const OpeningWord = { other: 0, asks: 1, does: 2 } as const;

const openings = new Map<number, number>();
for (const word of words(DOING)) {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  for (const form of [word, `${word}s`, `${stem}ing`]) openings.set(hashOf(form), OpeningWord.does);
}
for (const word of words(ASKING)) openings.set(hashOf(word), OpeningWord.asks);

const right = new Set(words(GLUED_RIGHT).map(hashOf));
const left = new Set(words(GLUED_LEFT).map(hashOf));

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

function hashOf(word: string): number {
  return hashFolded(word, 0, word.length);
}

/** The `OpeningWord` of a word, by the hash of its token. */
export function openingOf(hash: number): number {
  return openings.get(hash) ?? OpeningWord.other;
}

/** Whether two words written as one, `cashResponsibilities`, are a glued end and beginning. */
export function isGlue(text: string, start: number, middle: number, end: number): boolean {
  return right.has(hashFolded(text, middle, end)) || left.has(hashFolded(text, start, middle));
}
