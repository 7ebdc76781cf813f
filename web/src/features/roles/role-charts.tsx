import type * as PlotLibrary from '@observablehq/plot';
import { grouped, percentText } from '@rolescope/domain/estimate-text.js';
import { FEW } from '@rolescope/domain/market.js';
import type { RoleMarket, RolePay } from '@rolescope/domain/role-market.js';
import { type JSX, useCallback } from 'react';
import { Chart } from '../../ui/chart.js';
import { Section } from '../../ui/page.js';
import { SourceLink } from '../../ui/source-list.js';
import { Table } from '../../ui/table.js';
import { trendLines, type TrendPoint } from './trend-lines.js';

type Plot = typeof PlotLibrary;

/** Pay by level and place, levels, and how the role's share of postings moved. */
export function RoleCharts({ market }: { readonly market: RoleMarket }): JSX.Element {
  const { payByLevel, payByPlace, trends, payStated } = market;
  return (
    <>
      <Section
        title="Pay"
        note={
          <>
            Base pay as {grouped(payStated.count)} of {grouped(payStated.n)} postings state it, the
            middle of the range, a year. From <SourceLink id="postings" />.
          </>
        }
      >
        {payByLevel.length === 0 && payByPlace.length === 0 && (
          <p className="text-quiet">Too few postings state their pay.</p>
        )}
        <div className="grid gap-10 lg:grid-cols-2">
          {payByLevel.length > 0 && (
            <PayChart title="By level, in the United States (US dollars)" pays={payByLevel} />
          )}
          {payByPlace.length > 0 && <PayTable pays={payByPlace} />}
        </div>
      </Section>
      {trends.length > 0 && (
        <Section
          title="Trend"
          note="Share of all postings of a collection, by month. A line is one collection; months with fewer than 20 postings are left out."
        >
          <TrendChart points={trendLines(trends)} />
          <ul className="mt-3 grid gap-1 text-sm text-quiet">
            {trends.map(({ source, z, q }) => (
              <li key={source}>
                <SourceLink id={source} />: {trendWord(z, q)} (q = {q.toFixed(2)})
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

/** What a trend's test says; without a clear one it says that. */
function trendWord(z: number, q: number): string {
  if (q >= 0.05) return 'no clear change';
  return z > 0 ? 'a growing share' : 'a shrinking share';
}

interface PayProps {
  readonly pays: readonly RolePay[];
}

function PayChart({ title, pays }: PayProps & { readonly title: string }): JSX.Element {
  const draw = useCallback(
    (plot: Plot, width: number) => {
      const points = pays.map(({ label, pay }) => ({ label, ...pay }));
      const ink = 'currentColor';
      return plot.plot({
        width,
        height: 60 + points.length * 34,
        marginLeft: 76,
        style: { background: 'transparent', fontSize: '12px' },
        x: { label: 'US dollars a year', tickFormat: thousands, ticks: 5, grid: true, nice: true },
        y: { label: null, domain: points.map(({ label }) => label) },
        marks: [
          plot.ruleY(points, { x1: 'p10', x2: 'p90', y: 'label', stroke: ink, strokeOpacity: 0.5 }),
          plot.ruleY(points, {
            ...{ x1: 'p25', x2: 'p75', y: 'label', stroke: 'var(--accent)', strokeWidth: 9 },
            strokeOpacity: 0.55,
          }),
          plot.dot(points, {
            x: 'p50',
            y: 'label',
            r: 5,
            fill: 'var(--surface)',
            stroke: ink,
            strokeWidth: 2,
          }),
        ],
      }) as Element;
    },
    [pays],
  );
  return (
    <Chart
      title={title}
      draw={draw}
      table={<PayTable pays={pays} hideCaption />}
      height={60 + pays.length * 34}
    />
  );
}

function PayTable({
  pays,
  hideCaption = false,
}: PayProps & { readonly hideCaption?: boolean }): JSX.Element {
  return (
    <Table
      caption="Stated base pay a year, by place, in its own currency"
      hideCaption={hideCaption}
      rows={pays}
      rowKey={({ group }) => group}
      columns={[
        { id: 'group', header: 'Where', cell: ({ label }) => label },
        { id: 'p10', header: '10th', numeric: true, cell: ({ pay }) => thousands(pay.p10) },
        {
          id: 'p50',
          header: 'median',
          numeric: true,
          cell: ({ pay }) => <b className="font-medium">{thousands(pay.p50)}</b>,
        },
        { id: 'p90', header: '90th', numeric: true, cell: ({ pay }) => thousands(pay.p90) },
        { id: 'currency', header: 'in', cell: ({ pay }) => pay.currency },
        {
          id: 'n',
          header: 'postings',
          numeric: true,
          cell: ({ pay }) => `${grouped(pay.n)}${pay.n < FEW ? ', few' : ''}`,
        },
      ]}
    />
  );
}

function TrendChart({ points }: { readonly points: readonly TrendPoint[] }): JSX.Element {
  const draw = useCallback(
    (plot: Plot, width: number) =>
      plot.plot({
        width,
        height: 260,
        marginLeft: 44,
        style: { background: 'transparent', fontSize: '12px' },
        x: { label: null, type: 'utc' },
        y: {
          label: 'share of postings',
          tickFormat: (share: number) => percentText(share),
          grid: true,
          zero: true,
        },
        marks: [
          plot.line(points, {
            x: 'date',
            y: 'share',
            z: 'source',
            stroke: 'var(--accent)',
            strokeWidth: 2,
          }),
          plot.dot(points, { x: 'date', y: 'share', r: 2.5, fill: 'var(--accent)' }),
          plot.text(
            points.filter(({ isLast }) => isLast),
            {
              x: 'date',
              y: 'share',
              text: 'source',
              dy: -10,
              textAnchor: 'end',
              fill: 'currentColor',
            },
          ),
        ],
      }) as Element,
    [points],
  );
  return (
    <Chart
      title="Share of postings by month"
      draw={draw}
      table={
        <Table
          caption="Share of postings by month"
          hideCaption
          rows={points}
          rowKey={({ source, month }) => `${source} ${month}`}
          columns={[
            { id: 'month', header: 'month', cell: ({ month, source }) => `${month}, ${source}` },
            {
              id: 'share',
              header: 'share',
              numeric: true,
              cell: ({ share }) => percentText(share),
            },
            { id: 'n', header: 'postings', numeric: true, cell: ({ n }) => grouped(n) },
          ]}
        />
      }
      height={260}
    />
  );
}

function thousands(amount: number): string {
  return `${grouped(Math.round(amount / 1_000))}k`;
}
