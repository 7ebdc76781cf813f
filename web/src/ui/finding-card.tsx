import type { Fix, Severity } from '@rolescope/base/diagnostic.js';
import type { JSX, ReactNode } from 'react';
import { Badge } from './badge.js';
import { Disclosure } from './disclosure.js';

/** Severities in the order of their weight, as a writer reads them. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  advice: 'Advice',
};

export interface FindingCardProps {
  readonly finding: {
    readonly severity: Severity;
    readonly code: string;
    readonly message: string;
    readonly why: string;
    readonly suggestion?: string;
  };
  /** A word beside the severity, such as "answered". */
  readonly note?: string | undefined;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** One thing that the writer of a text is told; stands in a list. */
export function FindingCard({ finding, note, children }: FindingCardProps): JSX.Element {
  const { severity, message, why, suggestion, code } = finding;
  return (
    <li
      data-tone={note === undefined ? severity : 'neutral'}
      className="tone-line rounded-r-md border-l-3 bg-surface px-3 py-2 text-[0.9375rem] leading-snug"
    >
      <p>
        <Badge tone={note === undefined ? severity : 'neutral'} className="mr-1.5">
          {severityNames[severity]}
          {note !== undefined && `, ${note}`}
        </Badge>
        {message}
      </p>
      {suggestion !== undefined && <p className="mt-1">{suggestion}</p>}
      <Disclosure summary="Why" className="mt-1 text-sm text-quiet">
        <p>{why}</p>
        <p className="mt-1 font-mono text-xs">{code}</p>
      </Disclosure>
      {children}
    </li>
  );
}

/** Counts in words: "1 error, 2 warnings, 3 pieces of advice". */
export function countFindings(findings: Iterable<{ readonly severity: Severity }>): string {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  const { error, warning, advice } = counts;
  const words = [
    ...(error === 0 ? [] : [`${error} error${error === 1 ? '' : 's'}`]),
    ...(warning === 0 ? [] : [`${warning} warning${warning === 1 ? '' : 's'}`]),
    ...(advice === 0 ? [] : [`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`]),
  ];
  return words.length === 0 ? 'Nothing to mend' : words.join(', ');
}

/** What a press on a fix does: "Write “PyTorch”", "Take it out". */
export function mendLabel({ replacement }: Fix): string {
  const words = replacement.trim();
  if (words === '') return 'Take it out';
  return words.length > LONGEST_WORDS ? 'Mend it' : `Write “${words}”`;
}

/** Longer ones would not fit on a button. */
const LONGEST_WORDS = 40;
