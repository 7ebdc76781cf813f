import type { Command } from 'commander';
import { defineRefreshBelow } from './boards.js';

/** Declares `rolescope refresh`; what does the work is loaded when it is called. */
export function defineRefresh(program: Command, onDone: (exitCode: number) => void): void {
  defineRefreshBelow(program, onDone);
}
