import { Download, Trash2 } from 'lucide-react';
import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { toLines, type Correction } from './correction.js';
import { dropCorrection, useCorrections } from './correction-store.js';
import { saveFile } from './save-file.js';

/** What was corrected on this machine; nothing where nothing was. */
export function CorrectionsList(): JSX.Element | null {
  const corrections = useCorrections();
  if (corrections.length === 0) return null;
  const save = (
    <Button
      size="small"
      onClick={() => saveFile('corrections.jsonl', 'application/x-ndjson', toLines(corrections))}
    >
      <Download aria-hidden /> Export as labelled examples
    </Button>
  );
  return (
    <Section
      title={`Your corrections (${corrections.length})`}
      note="Kept in this browser, with the texts they are about. The export is what “npm run eval” reads as gold."
      actions={save}
      className="no-print !mt-16"
    >
      <ul className="divide-y divide-line border-y border-line">
        {corrections.map((correction) => (
          <li key={correction.id} className="flex items-center justify-between gap-4 py-2.5">
            <div className="min-w-0">
              <p className="truncate font-serif">{nameOf(correction)}</p>
              <p className="text-sm text-quiet">
                {correctedNames(correction)} · {correction.corrected_at.slice(0, 10)}
              </p>
            </div>
            <Button
              look="quiet"
              size="icon"
              aria-label={`Take away the correction of ${nameOf(correction)}`}
              onClick={() => dropCorrection(correction.id)}
            >
              <Trash2 aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function nameOf({ title, text }: Correction): string {
  return title.trim() === '' ? text.trim().slice(0, 80) : title;
}

const NAMES = [
  ['roles', 'roles'],
  ['title_role', 'title'],
  ['mismatch', 'mismatch'],
  ['seniority', 'level'],
  ['years_min', 'years'],
  ['education_min', 'degree'],
  ['workplace', 'workplace'],
  ['employment', 'employment'],
  ['pay', 'pay'],
  ['note', 'a note'],
] as const;

function correctedNames(correction: Correction): string {
  return NAMES.flatMap(([label, name]) => (label in correction ? [name] : [])).join(', ');
}
