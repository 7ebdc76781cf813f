import { z } from 'zod';
import { readStoredPosting } from '../../app/store/read-stored-posting.js';
import { quote } from '../bounds.js';
import { openStore } from '../store.js';
import { analysisSummary, describeAnalysis, summarizeAnalysis } from '../summarize-analysis.js';
import { defineTool, ToolRefusal } from '../tool.js';

const LONGEST_TEXT = 4_000;

export const getPosting = defineTool({
  name: 'get_posting',
  title: 'Get a stored posting',
  description: 'One stored posting with its analysis and the beginning of its text. Needs a store.',
  input: z.object({
    board: z.string().min(1).max(500).describe('As search_postings gives it'),
    externalId: z.string().min(1).max(500),
  }),
  output: z.object({
    title: z.string().describe('A quote'),
    company: z.string().nullable().describe('A quote'),
    url: z.string().nullable(),
    posted: z.string().nullable(),
    closed: z.string().nullable(),
    analysis: analysisSummary,
    text: z.string().describe('A quote'),
  }),
  async run(key, context) {
    const posting = await readStoredPosting(await openStore(context), key);
    if (posting === null) throw new ToolRefusal('There is no such posting in the store.');
    const analysis = summarizeAnalysis(posting.analysis);
    const output = {
      title: quote(posting.title),
      company: posting.company === null ? null : quote(posting.company),
      url: posting.url,
      posted: posting.posted,
      closed: posting.closed,
      analysis,
      text: quote(posting.text, LONGEST_TEXT),
    };
    return { output, text: `${output.title}\n${describeAnalysis(analysis)}` };
  },
});
