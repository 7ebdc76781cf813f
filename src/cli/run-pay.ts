import { answerPay } from '../answers/answer-pay.js';
import { knowledge } from '../app/knowledge.js';
import type { UnknownPayName } from '../domain/pay-answer.js';
import { renderPay } from '../format/pay-page.js';
import { printable } from '../format/printable.js';
import { ExitCode } from './exit-code.js';
import type { PayFlags } from './pay.js';
import { reportStyle } from './terminal.js';
import { writeOutput } from './write-output.js';

/** Runs `rolescope pay` and gives its exit code. */
export async function runPay(role: string, flags: PayFlags): Promise<number> {
  const { stdout, stderr } = process;
  const { level, place, currency } = flags;
  const words = {
    role,
    ...(level === undefined ? {} : { level }),
    ...(place === undefined ? {} : { place }),
    ...(currency === undefined ? {} : { currency }),
  };
  const answer = answerPay(words, knowledge);
  if (answer.kind === 'unknown') stderr.write(`rolescope: ${unknownPayMessage(answer)}\n`);
  if (flags.json) {
    await writeOutput(stdout, `${JSON.stringify(answer, null, 2)}\n`);
  } else if (answer.kind === 'pay') {
    const style = reportStyle(flags.color);
    await writeOutput(stdout, renderPay(answer, style));
  }
  return answer.kind === 'unknown' ? ExitCode.problems : ExitCode.ok;
}

const WHERE_TO_LOOK: Readonly<Record<UnknownPayName['what'], string>> = {
  role: 'The roles are listed in docs/roles/.',
  level: 'The levels: intern, junior, mid, senior, staff, manager, director, executive.',
  place: 'Name one country, one state of the US, or "remote".',
  currency: 'Give a code of ISO 4217, such as USD or EUR.',
};

/** What to say of a word of the question that means nothing here. */
export function unknownPayMessage({ what, name, nearest }: UnknownPayName): string {
  const asked = printable(name).slice(0, 80);
  const next = nearest.length === 0 ? WHERE_TO_LOOK[what] : `The nearest: ${nearest.join(', ')}.`;
  return `There is no ${what} "${asked}". ${next}`;
}
