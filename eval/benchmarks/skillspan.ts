import { readFileSync } from 'node:fs';
import { parseDocument } from '../../src/document/parse-document.js';
import { extractSkills } from '../../src/extract/skills/extract-skills.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { prf, type Prf } from '../score/figures.js';

/** How well the skills found are the knowledge spans of SkillSpan. */
export interface SkillSpanFigures {
  readonly sentences: number;
  /** Labelled spans. */
  readonly spans: number;
  /** Same first and last token. */
  readonly strict: Prf;
  /** A span counts as found, and an answer as right, when they share a token. */
  readonly partial: Prf;
}

/** One sentence: tokens with B, I or O each. */
interface Sentence {
  /** Number of its posting. */
  readonly idx: number;
  readonly tokens: readonly string[];
  readonly tags_knowledge: readonly string[];
  readonly source: string;
}

/** Half-open, in tokens of the whole posting. */
interface TokenSpan {
  readonly first: number;
  readonly end: number;
}

/** Scores skills against the knowledge spans of a SkillSpan file, by its sources and all together. */
export function scoreSkillSpan(path: string, lexicon: Lexicon): Record<string, SkillSpanFigures> {
  const lines = readFileSync(path, 'utf8').split('\n');
  const sentences = lines.flatMap((l) => (l.trim() === '' ? [] : [JSON.parse(l) as Sentence]));
  const tally = new Map<string, Tally>();
  for (const posting of groupByPosting(sentences)) {
    const { gold, ours } = readPosting(posting, lexicon);
    for (const source of ['all', posting[0]!.source]) {
      const counts = tally.get(source) ?? new Tally();
      counts.add(posting.length, gold, ours);
      tally.set(source, counts);
    }
  }
  return Object.fromEntries([...tally].map(([source, counts]) => [source, counts.figures()]));
}

/** Sentences of one posting follow one another. */
function groupByPosting(sentences: readonly Sentence[]): Sentence[][] {
  const postings: Sentence[][] = [];
  for (const sentence of sentences) {
    const last = postings.at(-1);
    if (last?.[0]?.idx === sentence.idx && last[0].source === sentence.source) last.push(sentence);
    else postings.push([sentence]);
  }
  return postings;
}

/** A posting is read whole, one sentence a line, so that sections and contexts are as they were. */
function readPosting(
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): { gold: TokenSpan[]; ours: TokenSpan[] } {
  const starts: number[] = [];
  const ends: number[] = [];
  const tags: string[] = [];
  let text = '';
  for (const { tokens, tags_knowledge } of sentences) {
    for (const [at, token] of tokens.entries()) {
      text += at > 0 ? ' ' : text === '' ? '' : '\n';
      starts.push(text.length);
      text += token;
      ends.push(text.length);
      // A span never runs on into the next sentence.
      const tag = tags_knowledge[at]!;
      tags.push(at === 0 && tag === 'I' ? 'B' : tag);
    }
  }
  const mentions = extractSkills(parseDocument(text), lexicon).skills.flatMap((s) => s.mentions);
  const ours = mentions.map(({ start, end }) => ({
    first: ends.findIndex((tokenEnd) => tokenEnd > start),
    end: starts.findLastIndex((tokenStart) => tokenStart < end) + 1,
  }));
  return { gold: spansOf(tags), ours: withoutRepeats(ours) };
}

function spansOf(tags: readonly string[]): TokenSpan[] {
  const spans: TokenSpan[] = [];
  let first = -1;
  for (const [at, tag] of [...tags, 'O'].entries()) {
    if (first !== -1 && tag !== 'I') {
      spans.push({ first, end: at });
      first = -1;
    }
    if (tag === 'B' || (tag === 'I' && first === -1)) first = at;
  }
  return spans;
}

/** Several mentions may fall into one token, as in `java/spring`. */
function withoutRepeats(spans: readonly TokenSpan[]): TokenSpan[] {
  return [...new Map(spans.map((span) => [`${span.first}-${span.end}`, span])).values()];
}

class Tally {
  #sentences = 0;
  #gold = 0;
  #ours = 0;
  #exact = 0;
  #goldTouched = 0;
  #oursTouching = 0;

  add(sentences: number, gold: readonly TokenSpan[], ours: readonly TokenSpan[]): void {
    this.#sentences += sentences;
    this.#gold += gold.length;
    this.#ours += ours.length;
    this.#exact += gold.filter((g) =>
      ours.some((o) => o.first === g.first && o.end === g.end),
    ).length;
    this.#goldTouched += gold.filter((g) => ours.some((o) => touch(o, g))).length;
    this.#oursTouching += ours.filter((o) => gold.some((g) => touch(o, g))).length;
  }

  figures(): SkillSpanFigures {
    return {
      sentences: this.#sentences,
      spans: this.#gold,
      strict: prf(this.#exact, this.#gold, this.#ours),
      partial: partialPrf(this.#oursTouching, this.#ours, this.#goldTouched, this.#gold),
    };
  }
}

function touch(a: TokenSpan, b: TokenSpan): boolean {
  return a.first < b.end && b.first < a.end;
}

/** Precision counts answers that touch a label, recall labels that are touched. */
function partialPrf(right: number, found: number, touched: number, labelled: number): Prf {
  const { p } = prf(right, right, found);
  const { r } = prf(touched, labelled, touched);
  return { p, r, f1: p + r === 0 ? 0 : Number(((2 * p * r) / (p + r)).toFixed(4)) };
}
