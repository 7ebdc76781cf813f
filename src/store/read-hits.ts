import type { SearchHits } from '../domain/search-hits.js';
import { MOST_HITS } from '../domain/search-query.js';

/** Bytes before the tags: number (8), day, dollars, score (4 each). */
const HEAD = 20;

/**
 * Hits from the bytes of their rows, one after the other, numbers with the highest byte first.
 * Behind the head of each lies what `packTags` made.
 */
export function readHits(bytes: Uint8Array, count: number, more: boolean): SearchHits {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hits = {
    count,
    more,
    numbers: new Float64Array(count),
    days: new Int32Array(count),
    dollars: new Int32Array(count),
    scores: new Int32Array(count),
    companies: new Uint32Array(count),
    tags: new Uint32Array(Math.ceil(bytes.length / 4)),
    factsEnd: new Int32Array(count),
    titleEnd: new Int32Array(count),
  };
  let at = 0;
  let tag = 0;
  for (let hit = 0; hit < count; hit++) {
    hits.numbers[hit] = view.getUint32(at) * 2 ** 32 + view.getUint32(at + 4);
    hits.days[hit] = view.getInt32(at + 8);
    hits.dollars[hit] = view.getInt32(at + 12);
    hits.scores[hit] = view.getInt32(at + 16);
    const facts = view.getUint16(at + HEAD);
    const words = view.getUint16(at + HEAD + 2);
    hits.companies[hit] = view.getUint32(at + HEAD + 4);
    at += HEAD + 8;
    const end = tag + facts + words;
    hits.factsEnd[hit] = tag + facts;
    hits.titleEnd[hit] = end;
    for (; tag < end; tag++, at += 4) hits.tags[tag] = view.getUint32(at);
  }
  return hits;
}

/** The first hits and then those of the second that are not among them, `MOST_HITS` in all. */
export function joinHits(first: SearchHits, second: SearchHits): SearchHits {
  const known = new Set(first.numbers);
  const fresh: number[] = [];
  for (let hit = 0; hit < second.count && first.count + fresh.length < MOST_HITS; hit++) {
    if (!known.has(second.numbers[hit]!)) fresh.push(hit);
  }
  const shift = first.titleEnd.at(-1) ?? 0;
  const pick = (column: ArrayLike<number>): number[] => fresh.map((hit) => column[hit]!);
  const tags: number[] = [];
  const factsEnd: number[] = [];
  const titleEnd: number[] = [];
  for (const hit of fresh) {
    const start = hit === 0 ? 0 : second.titleEnd[hit - 1]!;
    factsEnd.push(shift + tags.length + second.factsEnd[hit]! - start);
    for (let at = start; at < second.titleEnd[hit]!; at++) tags.push(second.tags[at]!);
    titleEnd.push(shift + tags.length);
  }
  return {
    count: first.count + fresh.length,
    more: first.more || second.more,
    numbers: Float64Array.from([...first.numbers, ...pick(second.numbers)]),
    days: Int32Array.from([...first.days, ...pick(second.days)]),
    dollars: Int32Array.from([...first.dollars, ...pick(second.dollars)]),
    scores: Int32Array.from([...first.scores, ...pick(second.scores)]),
    companies: Uint32Array.from([...first.companies, ...pick(second.companies)]),
    tags: Uint32Array.from([...first.tags.subarray(0, shift), ...tags]),
    factsEnd: Int32Array.from([...first.factsEnd, ...factsEnd]),
    titleEnd: Int32Array.from([...first.titleEnd, ...titleEnd]),
  };
}
