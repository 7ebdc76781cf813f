import { pino, type Logger } from 'pino';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * A log of one JSON object a line, on standard error. No field of it may tell who a person is; what
 * could all the same is cut out here, as a second wall.
 */
export function makeLog(level: LogLevel): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: ['email', 'password', 'token', 'cookie', '*.email', '*.password', '*.token'],
        censor: '[left out]',
      },
      formatters: { level: (label) => ({ level: label }) },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    pino.destination({ fd: 2, sync: false }),
  );
}
