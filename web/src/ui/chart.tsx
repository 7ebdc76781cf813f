import type * as PlotLibrary from '@observablehq/plot';
import { useEffect, useRef, useState, type JSX, type ReactNode } from 'react';
import { Disclosure } from './disclosure.js';

type Plot = typeof PlotLibrary;

export interface ChartProps {
  /** What is drawn: "Pay by level, USD a year". Stands above the drawing and is its name. */
  readonly title: string;
  /** Draws with Plot, as wide as the page allows, in CSS pixels. Keep it the same between renders. */
  readonly draw: (plot: Plot, width: number) => Element;
  /** The same figures as a `Table`, for those who cannot see or want the numbers. */
  readonly table: ReactNode;
  /** Height kept free until the library has come. */
  readonly height?: number;
}

/** A drawing and its figures. The library comes when the first chart does. */
export function Chart({ title, draw, table, height = 280 }: ChartProps): JSX.Element {
  const frame = useRef<HTMLDivElement>(null);
  const [plot, setPlot] = useState<Plot | null>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    let here = true;
    void import('@observablehq/plot').then((library) => here && setPlot(() => library));
    return () => {
      here = false;
    };
  }, []);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.round(entry?.contentRect.width ?? 0)),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (plot === null || width === 0) return;
    const drawing = draw(plot, width);
    // Plot names bare groups, which is not allowed; the figure has one name, and the table the rest.
    for (const part of drawing.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    frame.current?.replaceChildren(drawing);
  }, [plot, width, draw]);

  return (
    <figure className="grid gap-2">
      <figcaption className="text-[0.9375rem] font-medium">{title}</figcaption>
      <div
        ref={frame}
        role="img"
        aria-label={`${title}; the figures are in the table below`}
        style={{ minHeight: height }}
        className="overflow-hidden [&_svg]:h-auto [&_svg]:max-w-full"
      />
      <Disclosure summary="The figures">{table}</Disclosure>
    </figure>
  );
}
