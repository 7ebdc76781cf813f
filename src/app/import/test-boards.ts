import type { FeedPosting } from '../../domain/feed-posting.js';
import type { BoardPart } from '../sources/read-board.js';
import type { BoardSource } from './board-source.js';

const DUTIES = [
  'Design retrieval pipelines with a vector store and evaluate answers of large language models',
  'Write services in Python and TypeScript that serve prompts, tools and agents to our customers',
  'Watch cost and latency of model calls and decide which model answers which question',
  'Work with product people to turn vague wishes into evaluated features',
  'Document experiments so that others can repeat them',
];

/** A posting of a feed for tests; `topic` makes its text unlike that of others. */
export function feedPosting(
  externalId: string,
  given: Partial<FeedPosting> = {},
  topic = externalId,
): FeedPosting {
  const lines = DUTIES.map((duty, at) => `- ${duty} (${topic} ${at}: ${unlike(topic, at)}).`);
  return {
    source: 'greenhouse',
    board: 'acme',
    externalId,
    url: `https://boards.example/acme/${externalId}`,
    applyUrl: null,
    title: `AI engineer ${topic}`,
    company: 'Acme',
    locations: [{ text: 'Berlin, Germany', locality: 'Berlin', region: null, country: 'Germany' }],
    workplace: null,
    employment: [],
    department: null,
    datePosted: { stated: '2026-03-01', iso: '2026-03-01' },
    dateUpdated: null,
    validThrough: null,
    description: {
      text: `What you will do\n\n${lines.join('\n')}\n\nYou know Python.`,
      format: 'plain',
    },
    pay: [],
    raw: `{"id":"${externalId}"}`,
    ...given,
  };
}

/** Words that no other topic has. */
function unlike(topic: string, at: number): string {
  return Array.from({ length: 12 }, (_, word) => `${topic}word${at}x${word}`).join(' ');
}

/** A board for tests, which shows these parts; an error in their place is thrown. */
export function boardOf(
  parts: readonly (Partial<BoardPart> | Error)[],
  board = 'greenhouse:acme',
): BoardSource {
  async function* read(): AsyncGenerator<BoardPart> {
    for (const part of parts) {
      await Promise.resolve();
      if (part instanceof Error) throw part;
      yield { postings: [], problems: [], complete: true, ...part };
    }
  }
  return { board, source: 'greenhouse', kind: 'employer', company: 'Acme', bytes: null, read };
}
