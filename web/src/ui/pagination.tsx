import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { JSX } from 'react';
import { Button } from './button.js';

export interface PaginationProps {
  /** What is paged through, for those who listen: "Jobs". */
  readonly label: string;
  /** Words between the buttons: "21 to 40 of 312". */
  readonly text: string;
  readonly onPrevious: (() => void) | null;
  readonly onNext: (() => void) | null;
}

/** Back and on through a list; `null` where there is no such page. Works for cursors and numbers. */
export function Pagination({ label, text, onPrevious, onNext }: PaginationProps): JSX.Element {
  return (
    <nav aria-label={label} className="no-print flex items-center justify-between gap-4 pt-4">
      <Button disabled={onPrevious === null} onClick={() => onPrevious?.()}>
        <ChevronLeft aria-hidden /> Previous
      </Button>
      <p className="text-sm text-quiet tabular-nums">{text}</p>
      <Button disabled={onNext === null} onClick={() => onNext?.()}>
        Next <ChevronRight aria-hidden />
      </Button>
    </nav>
  );
}
