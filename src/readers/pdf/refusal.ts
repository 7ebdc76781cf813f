import type { Problem } from '../../base/problem.js';

/** Why a PDF cannot be opened, in words for the person who gave it. */
export function refusal(error: unknown): Problem {
  const { name = '', message = '' } = (error ?? {}) as { name?: string; message?: string };
  if (name === 'PasswordException') {
    return {
      code: 'encrypted',
      message: 'this PDF is protected by a password; save a copy without one and try again',
    };
  }
  if (name === 'InvalidPDFException' || name === 'FormatError') {
    return {
      code: 'damaged',
      message: 'this PDF is damaged or cut off; export it again and try again',
    };
  }
  return { code: 'damaged', message: `this PDF cannot be read (${name || 'error'}: ${message})` };
}
