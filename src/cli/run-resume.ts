import { makeResumeReader, type ResumeFileReading } from '../app/resume/read-resume-file.js';
import type { Problem } from '../base/problem.js';
import { renderResume } from '../format/render-resume.js';
import { toJsonResume } from '../format/resume-json.js';
import { ExitCode } from './exit-code.js';
import type { ResumeFlags } from './resume.js';
import { readToday } from './read-today.js';
import { tellProblem } from './tell-problems.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope resume` and gives its exit code. */
export async function runResume(files: readonly string[], flags: ResumeFlags): Promise<number> {
  const { stdout } = process;
  const today = readToday(flags.today);
  const reader = makeResumeReader();
  const readings: ResumeFileReading[] = [];
  let problems = 0;
  const tell = (problem: Problem): void => {
    problems++;
    tellProblem(problem);
  };
  for (const file of files) {
    const result = await reader.read(file, { today });
    if ('unreadable' in result) {
      tell(result.unreadable);
      continue;
    }
    result.reading.problems.forEach(tell);
    readings.push(result.reading);
    if (flags.json !== true) {
      const style = reportStyle(flags.color);
      const gap = readings.length > 1 ? '\n' : '';
      await writeOutput(stdout, gap + renderResume(result.reading, result.reading, style));
    }
  }
  if (flags.json === true && readings.length > 0) {
    const documents = readings.map((reading) => toDocument(reading, reader.versions, flags));
    const output = files.length === 1 ? documents[0] : documents;
    await writeOutput(stdout, `${JSON.stringify(output, null, 2)}\n`);
  }
  if (readings.length === 0) return ExitCode.unreadable;
  return problems === 0 ? ExitCode.ok : ExitCode.problems;
}

function toDocument(
  { resume, judgement, file, hidden, problems, json }: ResumeFileReading,
  versions: unknown,
  { text }: ResumeFlags,
): unknown {
  const findings = { versions, file, judgement, hidden, problems };
  return toJsonResume(resume, findings, json, { keepText: text === true });
}
