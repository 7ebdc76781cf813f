import type { JSX } from 'react';

/** A draft of ours as it will look: its headings, lists and paragraphs, which is all that it has. */
export function DraftText({ text }: { readonly text: string }): JSX.Element {
  return (
    <div className="grid gap-3 text-[1.0625rem] leading-[1.7]">
      {text
        .trim()
        .split(/\n{2,}/)
        .map((block, at) => (
          <Block key={at} block={block} />
        ))}
    </div>
  );
}

function Block({ block }: { readonly block: string }): JSX.Element {
  const lines = block.split('\n');
  if (block.startsWith('## ')) return <h4 className="mt-3 font-semibold">{block.slice(3)}</h4>;
  if (lines.every((line) => line.startsWith('- '))) {
    return (
      <ul className="grid list-disc gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    );
  }
  return <p className="whitespace-pre-line">{block}</p>;
}
