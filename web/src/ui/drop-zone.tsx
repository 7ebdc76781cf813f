import { useEffect, useRef, useState, type DragEvent, type JSX, type ReactNode } from 'react';
import { Button } from './button.js';
import { cx } from './cx.js';

export interface DropZoneProps {
  /** What the button says: "Choose a file". */
  readonly label: string;
  /** As the browser's file input takes it: ".pdf,.docx,.txt". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** What lies inside and can be dropped upon; the button stands below it. */
  readonly children: (button: JSX.Element) => ReactNode;
  readonly className?: string;
}

/** A part of the page on which a file may be dropped, and a button for those who do not drag. */
export function DropZone({
  label,
  accept,
  onFile,
  children,
  className,
}: DropZoneProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  useEffect(keepPage, []);

  function take(files: FileList | null): void {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  }
  function drop(event: DragEvent): void {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  }

  const button = (
    <>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </>
  );
  return (
    // What a mouse can do here, the button does for everyone else.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={drop}
      className={cx(
        className,
        over && 'rounded-xl outline-2 outline-offset-4 outline-dashed outline-accent',
      )}
    >
      {children(button)}
    </div>
  );
}

/** A file that misses the zone would open in the place of the page, and take all that is written with it. */
function keepPage(): () => void {
  const refuse = (event: globalThis.DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  window.addEventListener('dragover', refuse);
  window.addEventListener('drop', refuse);
  return () => {
    window.removeEventListener('dragover', refuse);
    window.removeEventListener('drop', refuse);
  };
}
