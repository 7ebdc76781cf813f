import { fitPostings, type PostingFits } from '../app/person/fit-postings.js';
import { renderFit } from '../format/fit-report.js';
import { renderFitList } from '../format/fit-list.js';
import type { ReportStyle } from '../format/render-analysis.js';
import { ExitCode } from './exit-code.js';
import type { FitFlags } from './fit.js';
import { readToday } from './read-today.js';
import { tellProblems } from './tell-problems.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope fit` and gives its exit code. */
export async function runFit(
  resume: string,
  postings: readonly string[],
  flags: FitFlags,
): Promise<number> {
  const { stdout } = process;
  const result = await fitPostings(resume, postings, { today: readToday(flags.today) });
  tellProblems(result.problems);
  if (result.resume === null || result.fits.length === 0) return ExitCode.unreadable;
  if (flags.json === true) {
    await writeOutput(stdout, `${JSON.stringify(toJson(result, flags.most), null, 2)}\n`);
  } else {
    const style = reportStyle(flags.color);
    await writeOutput(stdout, renderFits(result, flags, style));
  }
  return result.problems.length === 0 ? ExitCode.ok : ExitCode.problems;
}

function toJson({ fits, resume }: PostingFits, most: number): unknown {
  return {
    resume: { file: resume?.file, hidden: resume?.hidden },
    postings: fits.length,
    fits: fits.slice(0, most).map(({ id, title, source, fit }) => ({ id, title, source, fit })),
  };
}

function renderFits({ fits, resume }: PostingFits, flags: FitFlags, style: ReportStyle): string {
  const { file = '', text = '', hidden = [] } = resume ?? {};
  const shown = fits.slice(0, flags.most);
  if (fits.length > 1 && flags.full !== true) {
    return renderFitList(
      { resume: file, fits: shown, all: fits.length, hidden: hidden.length },
      style,
    );
  }
  const pages = shown.map(({ fit, title, source, postingText }) =>
    renderFit(
      {
        ...{ fit, posting: title ?? source, resume: file, postingText, resumeText: text },
        hidden: hidden.length,
      },
      style,
    ),
  );
  const more = fits.length - shown.length;
  if (more > 0) pages.push(`and ${more} more; say --most for more\n`);
  return pages.join('\n\n');
}
