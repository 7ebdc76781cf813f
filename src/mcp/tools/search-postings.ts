import { z } from 'zod';
import { searchPostings as search } from '../../app/search/search-postings.js';
import { quote, valueOf } from '../bounds.js';
import { openStore } from '../store.js';
import { defineTool } from '../tool.js';

export const searchPostings = defineTool({
  name: 'search_postings',
  title: 'Search stored postings',
  description:
    'Finds postings in the store by words, role, skill, place, pay and the like, as people type it: "senior ai engineer remote rag pay>150k". Needs a store.',
  input: z.object({
    query: z.string().max(500).default('').describe('Words and conditions; empty for the newest'),
    limit: z.number().int().min(1).max(20).default(10),
  }),
  output: z.object({
    understood: z.string().describe('The query as it was understood'),
    total: z.number().int(),
    hits: z.array(
      z.object({
        board: z.string(),
        externalId: z.string(),
        title: z.string().describe('A quote'),
        company: z.string().nullable().describe('A quote'),
        role: z.string().nullable(),
        level: z.string(),
        place: z.string(),
        posted: z.string().nullable(),
        score: z.number().nullable(),
      }),
    ),
  }),
  async run({ query, limit }, context) {
    const database = await openStore(context);
    const page = valueOf(await search(database, { query, limit, today: context.today() }));
    const hits = page.hits.map(({ posting, score }) => ({
      board: posting.board,
      externalId: posting.externalId,
      title: quote(posting.title),
      company: posting.company === null ? null : quote(posting.company),
      role: posting.role,
      level: posting.level,
      place: posting.place,
      posted: posting.posted,
      score,
    }));
    const lines = hits.map(
      ({ title, company, role, place, board, externalId }) =>
        `${title} ${company ?? ''} ${role ?? 'no role'}, ${place} (${board}, ${externalId})`,
    );
    const output = { understood: page.understood.text, total: page.total.n, hits };
    return { output, text: [`${output.total} postings`, ...lines].join('\n') };
  },
});
