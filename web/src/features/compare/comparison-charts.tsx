import type { Comparison } from '@rolescope/domain/comparison.js';
import { drawComparison } from '@rolescope/format/comparison-plots/draw-comparison.js';
import type { ComparisonPlot } from '@rolescope/format/comparison-plots/frame.js';
import { type JSX, useEffect, useMemo, useRef } from 'react';
import { Disclosure } from '../../ui/disclosure.js';
import { RoleCode } from '../../ui/role-tag.js';
import { Table } from '../../ui/table.js';

/** The same drawings as in the saved file, each with its numbers. */
export function ComparisonCharts({ comparison }: { readonly comparison: Comparison }): JSX.Element {
  const plots = useMemo(() => drawComparison(comparison, document), [comparison]);
  if (plots.length === 0) return <p className="text-quiet">There is too little to draw.</p>;
  return (
    <div className="grid gap-8 lg:grid-cols-2">
      {plots.map((plot) => (
        <Drawing key={plot.id} plot={plot} comparison={comparison} />
      ))}
    </div>
  );
}

interface DrawingProps {
  readonly plot: ComparisonPlot;
  readonly comparison: Comparison;
}

function Drawing({ plot, comparison }: DrawingProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const { title, description, svg, note, table } = plot;
  useEffect(() => {
    // Made by our own code of numbers and names; read as SVG, in which nothing runs.
    const drawing = new DOMParser().parseFromString(withNamespace(svg), 'image/svg+xml');
    frame.current?.replaceChildren(document.importNode(drawing.documentElement, true));
  }, [svg]);
  const [head = [], ...rows] = table;
  return (
    <figure className="grid content-start gap-2">
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <span className="text-[0.9375rem] font-medium">{title}</span>
        <span className="flex flex-wrap gap-3 text-sm text-quiet">
          {comparison.roles.map(({ id, role, label }) => (
            <span key={id} className="inline-flex items-center gap-1.5">
              <RoleCode role={role} /> {label}
            </span>
          ))}
        </span>
      </figcaption>
      <div
        ref={frame}
        role="img"
        aria-label={description}
        className="comparison-plot rounded-xl border border-line bg-surface p-3"
      />
      <p className="text-sm text-quiet">{note}</p>
      <Disclosure summary="The numbers">
        <Table
          caption={title}
          hideCaption
          rows={rows}
          rowKey={(row) => row.join(' ')}
          columns={head.map((name, at) => ({
            id: `${at}`,
            header: name === '' ? <span className="sr-only">What</span> : name,
            cell: (row: readonly string[]) => row[at] ?? '',
            numeric: at > 0,
          }))}
        />
      </Disclosure>
    </figure>
  );
}

function withNamespace(svg: string): string {
  return svg.includes('xmlns=')
    ? svg
    : svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
