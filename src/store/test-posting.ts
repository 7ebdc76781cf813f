import type { StoredPosting } from '../domain/stored-posting.js';

/** A small posting for tests of the store; every field can be given. */
export function samplePosting(given: Partial<StoredPosting> = {}): StoredPosting {
  const externalId = given.externalId ?? '1';
  const text = given.text ?? `Build retrieval systems in Python. Number ${externalId}.`;
  const encoder = new TextEncoder();
  return {
    board: 'greenhouse:acme',
    externalId,
    source: 'greenhouse',
    contentHash: `hash ${text.length}`,
    url: `https://boards.example/acme/${externalId}`,
    title: 'AI engineer',
    company: 'Acme',
    location: 'Berlin, Germany',
    posted: '2026-03-01',
    validThrough: null,
    language: 'en',
    versions: { engine: '1', lexicon: '2', model: '3' },
    role: 'ai-engineer',
    level: 'senior',
    place: 'DE',
    month: '2026-03',
    facts: ['required:python', 'skill:python', 'workplace:hybrid'],
    text,
    payload: encoder.encode(`payload ${externalId}`),
    analysis: encoder.encode(`analysis ${externalId}`),
    fingerprint: new Uint8Array([1, 2, 3]),
    sketch: [11, 22, 33],
    scored: { stamp: 7, parts: { clarity: 900, coherence: 800, pay: 0 } },
    searched: { pay: null, places: ['DE'], placeText: 'Berlin, Germany' },
    ...given,
  };
}
