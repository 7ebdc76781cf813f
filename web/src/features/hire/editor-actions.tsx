import { Copy, Download } from 'lucide-react';
import type { JSX } from 'react';
import { Button } from '../../ui/button.js';
import { useToast } from '../../ui/toast.js';
import type { PostingDraft } from './desk.js';

export interface EditorActionsProps {
  readonly posting: PostingDraft;
  readonly onClear: () => void;
}

/** What can be done with a posting once it is written. */
export function EditorActions({ posting, onClear }: EditorActionsProps): JSX.Element {
  const toast = useToast();
  const isEmpty = posting.text.trim() === '';

  function copy(): void {
    navigator.clipboard.writeText(toMarkdown(posting)).then(
      () => toast('Copied'),
      () => toast('The browser does not allow copying; download it instead.'),
    );
  }
  return (
    <div className="no-print mb-4 flex flex-wrap gap-2">
      <Button disabled={isEmpty} onClick={copy}>
        <Copy aria-hidden /> Copy
      </Button>
      <Button disabled={isEmpty} onClick={() => download(posting)}>
        <Download aria-hidden /> Download
      </Button>
      <Button disabled={isEmpty} look="quiet" onClick={onClear}>
        Start again
      </Button>
    </div>
  );
}

/** The posting as one text of Markdown. */
function toMarkdown({ title, text }: PostingDraft): string {
  return `${title.trim() === '' ? '' : `# ${title.trim()}\n\n`}${text.trim()}\n`;
}

function download(posting: PostingDraft): void {
  const address = URL.createObjectURL(new Blob([toMarkdown(posting)], { type: 'text/markdown' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${posting.title.trim().replace(/[^\p{L}\p{N}]+/gu, '-') || 'posting'}.md`;
  link.click();
  // The download has its own hold on the content by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
