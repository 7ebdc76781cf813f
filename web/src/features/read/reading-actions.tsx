import { FileDown, Printer } from 'lucide-react';
import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { CorrectionDialog } from './correction-dialog.js';
import type { Reading } from './reading.js';
import { reportHtml } from './report-html.js';
import { saveFile } from './save-file.js';
import type { Source } from './source.js';

/** What can be done with a reading: keep it, print it, say that it is wrong. */
export function ReadingActions({
  read,
  source,
}: {
  readonly read: Reading;
  readonly source: Source;
}): JSX.Element {
  return (
    <>
      {read.kind === 'posting' && (
        <Button
          onClick={() =>
            saveFile(
              'posting.html',
              'text/html',
              reportHtml(read.analysis, read.text, read.findings),
            )
          }
        >
          <FileDown aria-hidden /> Save as one file
        </Button>
      )}
      <Button onClick={() => window.print()}>
        <Printer aria-hidden /> Print
      </Button>
      <CorrectionDialog read={read} source={source} />
    </>
  );
}
