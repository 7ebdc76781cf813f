import { z } from 'zod';
import { postingInput, toPosting } from '../inputs.js';
import { analysisSummary, describeAnalysis, summarizeAnalysis } from '../summarize-analysis.js';
import { defineTool } from '../tool.js';

export const analyzePosting = defineTool({
  name: 'analyze_posting',
  title: 'Analyse a posting',
  description:
    'Says which AI and data roles a job posting really describes and in what shares, with the words that prove it; its level, skills, pay and terms.',
  input: z.object(postingInput),
  output: analysisSummary,
  async run(input, { run, today }) {
    const options = { lint: { today: today() } };
    const output = summarizeAnalysis(await run('analyze', { posting: toPosting(input), options }));
    return { output, text: describeAnalysis(output) };
  },
});
