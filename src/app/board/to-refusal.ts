import type { Refused, RefusalCode } from '../../board/step.js';
import type { Refusal } from '../outcome.js';

/** Refusals that are the fault of a field, and which. */
const FIELD: Partial<Readonly<Record<RefusalCode, string>>> = {
  'no-reason': '/reason',
  'bad-number': '/wanted',
  'bad-day': '/on',
};

/** What the rules of the board refuse, as a refusal of the call. */
export function toRefusal({ code, message }: Refused): Refusal {
  const pointer = FIELD[code];
  if (pointer === undefined) return { kind: 'conflict', code, message };
  return { kind: 'invalid', message, errors: [{ pointer, detail: message }] };
}

/** Somebody changed it after it was read. */
export function changedMeanwhile(what: string, version: number): Refusal {
  return {
    kind: 'conflict',
    code: 'changed-meanwhile',
    message: `This ${what} was changed meanwhile (it is at version ${version} now). Load it again; nothing was overwritten.`,
  };
}
