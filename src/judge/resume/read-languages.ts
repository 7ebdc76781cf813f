import type { ResumeLanguage } from '../../domain/resume.js';
import { languageAt } from './language-names.js';
import type { ResumeLine } from './resume-lines.js';
import { stated } from './stated.js';

/** Words that say how well a language is spoken. */
const FLUENCY =
  /\b(?:native(?: speaker| or bilingual(?: proficiency)?)?|mother tongue|bilingual|fluent(?:ly)?|full professional(?: proficiency)?|professional(?: working)?(?: proficiency)?|limited working(?: proficiency)?|upper[- ]intermediate|pre[- ]intermediate|lower[- ]intermediate|intermediate|advanced|proficient|business(?: fluent)?|conversational|elementary(?: proficiency)?|beginner|basics?|working(?: proficiency| knowledge)?|excellent|good|limited|[abc][12](?:[+-]|[-/–][abc][12])?|muttersprache|fließend|fliessend|verhandlungssicher|grundkenntnisse|gute kenntnisse|courant|langue maternelle|nativo|fluido|avanzado|básico|madrelingua|moedertaal|vloeiend)(?![\p{L}])/iu;

/** Reads the languages of a section: one at a comma, a mark or a line each, with its fluency. */
export function readLanguages(text: string, lines: readonly ResumeLine[]): ResumeLanguage[] {
  const languages: ResumeLanguage[] = [];
  for (const line of lines) {
    for (const { start, end } of cutItems(text, line.body, line.end)) {
      const part = text.slice(start, end);
      const at = languageAt(part);
      if (at === null) {
        addFluency(text, languages, start, end);
        continue;
      }
      const fluency = FLUENCY.exec(part.slice(at.end)) ?? FLUENCY.exec(part.slice(0, at.start));
      const from =
        fluency === null ? 0 : part.indexOf(fluency[0], fluency.index >= at.start ? at.end : 0);
      languages.push({
        start,
        end,
        language: stated(text, { start: start + at.start, end: start + at.end }),
        fluency:
          fluency === null
            ? null
            : stated(text, { start: start + from, end: start + from + fluency[0].length }),
      });
    }
  }
  return languages;
}

/** How well the last language is spoken may stand in a line of its own, under it. */
function addFluency(text: string, languages: ResumeLanguage[], start: number, end: number): void {
  const last = languages.at(-1);
  const found = FLUENCY.exec(text.slice(start, end));
  if (last === undefined || last.fluency !== null || found === null) return;
  const from = start + found.index;
  const fluency = stated(text, { start: from, end: from + found[0].length });
  languages[languages.length - 1] = { ...last, end, fluency };
}

/** Parts between commas, bars and the like that stand outside brackets; "and" parts too. */
function cutItems(text: string, start: number, end: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  let depth = 0;
  let from = start;
  for (let at = start; at <= end; at++) {
    const char = text.charAt(at);
    if (char === '(') depth++;
    if (char === ')') depth = Math.max(0, depth - 1);
    const isAnd = text.startsWith(' and ', at);
    if (at < end && (depth > 0 || (!',;|•·\t.'.includes(char) && !isAnd))) continue;
    if (/\p{L}/u.test(text.slice(from, at))) items.push(trim(text, from, at));
    from = isAnd ? at + 5 : at + 1;
  }
  return items;
}

function trim(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(start, end);
  const left = part.length - part.trimStart().length;
  return { start: start + left, end: start + part.trimEnd().length };
}
