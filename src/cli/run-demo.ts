import { analyzeSamples } from '../app/analyze-samples.js';
import { makePaint } from '../format/paint.js';
import { ExitCode } from './exit-code.js';
import { outputWidth, wantsColour } from './terminal.js';
import { writeOutput } from './write-output.js';

const SHOWN = 3;

/** Runs `rolescope demo` and gives its exit code. */
export async function runDemo(flags: { readonly color?: boolean }): Promise<number> {
  const { stdout, stderr, env } = process;
  const width = outputWidth(env, stdout);
  const colour = wantsColour(flags.color, env, stdout);
  const samples = await analyzeSamples(SHOWN, { form: 'report', width, colour });
  if (samples === null) {
    stderr.write('There are no sample postings in data/samples/.\n');
    return ExitCode.unreadable;
  }
  const paint = makePaint(colour);
  const reports = samples.reports.map((report) => `\n${report}`);
  const next = [
    `\n${paint('strong', 'Try next')}`,
    `  npx rolescope analyze ${samples.file}   all ${samples.total} samples`,
    '  npx rolescope analyze posting.txt                   a posting of your own',
    '  npx rolescope lint posting.md                       before you publish one',
    '  npx rolescope advise cv.pdf                         what fits you, what is missing',
    '  npx rolescope compare ai-engineer data-scientist    roles side by side, from postings',
    '  npx rolescope help analyze                          everything else',
    '',
  ];
  await writeOutput(stdout, [...reports, next.join('\n')].join('\n'));
  return ExitCode.ok;
}
