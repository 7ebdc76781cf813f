import type { Severity } from '@rolescope/base/diagnostic.js';

/** A severity as people read it. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  advice: 'Advice',
};
