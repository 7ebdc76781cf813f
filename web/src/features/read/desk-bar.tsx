import { RotateCcw } from 'lucide-react';
import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { Segmented } from '../../ui/segmented.js';
import type { Reading } from './reading.js';
import type { Source, WantedKind } from './source.js';

/** Whether the text is looked at or written. */
export type DeskView = 'marked' | 'edit';

export interface DeskBarProps {
  readonly desk: { readonly source: Source; readonly view: DeskView };
  readonly reading: Reading | null;
  readonly onView: (view: DeskView) => void;
  readonly onWanted: (wanted: WantedKind) => void;
  readonly onClear: () => void;
}

/** What can be done with the text on the desk. */
export function DeskBar(props: DeskBarProps): JSX.Element {
  const { desk, reading, onView, onWanted, onClear } = props;
  const kind = reading?.kind ?? (desk.source.wanted === 'resume' ? 'resume' : 'posting');
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-3">
      <Segmented
        label="Look or write"
        value={desk.view}
        onChange={onView}
        options={[
          { value: 'marked', label: 'Marked' },
          { value: 'edit', label: 'Edit' },
        ]}
      />
      <Segmented<Exclude<WantedKind, 'auto'>>
        label="Read it as"
        value={kind}
        onChange={onWanted}
        options={[
          { value: 'posting', label: 'A posting' },
          { value: 'resume', label: 'A résumé' },
        ]}
      />
      <p className="text-sm text-quiet">
        {reading !== null && `Read in ${timeText(reading.milliseconds)}. Nothing left this page.`}
      </p>
      <Button size="small" className="ml-auto" onClick={onClear}>
        <RotateCcw aria-hidden /> Start over
      </Button>
    </div>
  );
}

function timeText(milliseconds: number): string {
  if (milliseconds < 1) return 'less than a millisecond';
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toFixed(1)} s`;
}
