import type { JSX } from 'react';
import type { Block } from './quality.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import { Inline } from './inline.js';

/** A report in full. Its own first heading is left to whoever shows it. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }): JSX.Element {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3 text-[0.9375rem]">
      {blocks.map((block, at) => (
        // A report never changes while it is shown.
        // oxlint-disable-next-line react/no-array-index-key
        <BlockView key={at} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { readonly block: Block }): JSX.Element | null {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? null : <h3 className="mt-3 text-base">{block.text}</h3>;
    case 'paragraph':
      return (
        <p className="max-w-3xl">
          <Inline text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul className="grid max-w-3xl list-disc gap-1.5 pl-5">
          {block.items.map((item) => (
            <li key={item}>
              <Inline text={item} />
            </li>
          ))}
        </ul>
      );
    case 'code':
      return (
        // It scrolls, so it can be reached without a mouse.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <pre tabIndex={0} className="overflow-x-auto rounded-md bg-sunken p-3 font-mono text-xs">
          {block.text}
        </pre>
      );
    case 'table':
      return <ReportTable header={block.header} rows={block.rows} />;
  }
}

interface ReportTableProps {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function ReportTable({ header, rows }: ReportTableProps): JSX.Element {
  return (
    <ScrollRegion label={`Table: ${header.filter(Boolean).join(', ')}`}>
      <table className="border-collapse text-sm">
        <thead>
          <tr className="border-b border-edge">
            {header.map((cell, at) => (
              <th
                key={`${at} ${cell}`}
                scope="col"
                className="py-1.5 pr-5 text-left align-bottom font-medium text-quiet"
              >
                <Inline text={cell} />
                {cell === '' && <span className="sr-only">What</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join('|')} className="border-b border-line">
              {row.map((cell, at) => (
                <td
                  key={`${header[at] ?? ''} ${cell}`}
                  className="py-1.5 pr-5 align-top tabular-nums"
                >
                  <Inline text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
