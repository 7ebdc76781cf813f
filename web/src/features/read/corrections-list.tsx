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
    <div className="flex flex-wrap gap-2">
      <ExportButton kind="posting" corrections={corrections} />
      <ExportButton kind="resume" corrections={corrections} />
    </div>
  );
  return (
    <Section
      title={`Your corrections (${corrections.length})`}
      note="Kept in this browser, with the texts they are about. Exported postings are labelled examples, as “npm run eval -- --gold” reads them."
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

interface ExportButtonProps {
  readonly kind: Correction['kind'];
  readonly corrections: readonly Correction[];
}

/** Postings and résumés go into files of their own, since they are measured apart. */
function ExportButton({ kind, corrections }: ExportButtonProps): JSX.Element | null {
  const some = corrections.filter((correction) => correction.kind === kind);
  if (some.length === 0) return null;
  const [file, words] =
    kind === 'posting'
      ? ['corrected-postings.jsonl', 'Export postings as labelled examples']
      : ['corrected-resumes.jsonl', 'Export résumés'];
  return (
    <Button size="small" onClick={() => saveFile(file, 'application/x-ndjson', toLines(some))}>
      <Download aria-hidden /> {words}
    </Button>
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
