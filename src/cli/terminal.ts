import type { ReportStyle } from '../format/render-analysis.js';

/** What of a stream the look of the output depends on. */
export interface TerminalLike {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

const USUAL_WIDTH = 80;

/**
 * Whether to colour: a flag decides first, then `NO_COLOR`, then `FORCE_COLOR` (both only where
 * they are not empty), then `TERM=dumb`, and else whether the output is a terminal.
 *
 * @param flag `--color` or `--no-color`, where one was given
 */
export function wantsColour(
  flag: boolean | undefined,
  environment: Environment,
  output: TerminalLike,
): boolean {
  if (flag !== undefined) return flag;
  if (isSet(environment['NO_COLOR'])) return false;
  const forced = environment['FORCE_COLOR'];
  if (isSet(forced)) return forced !== '0' && forced !== 'false';
  return output.isTTY === true && environment['TERM'] !== 'dumb';
}

/** Columns of the output: those of the terminal, else `COLUMNS`, else 80. */
export function outputWidth(environment: Environment, output: TerminalLike): number {
  if (output.columns !== undefined && output.columns > 0) return output.columns;
  const given = Number(environment['COLUMNS']);
  return Number.isInteger(given) && given > 0 ? given : USUAL_WIDTH;
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/**
 * How a report on standard output is to look.
 *
 * @param flag `--color` or `--no-color`, where one was given
 */
export function reportStyle(flag: boolean | undefined): ReportStyle {
  const { env, stdout } = process;
  return { width: outputWidth(env, stdout), colour: wantsColour(flag, env, stdout) };
}
