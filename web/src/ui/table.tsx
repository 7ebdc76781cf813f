import type { JSX, ReactNode } from 'react';
import { cx } from './cx.js';

export interface Column<Row> {
  readonly id: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Figures are set to the right, in digits of one width. */
  readonly numeric?: boolean;
}

export interface TableProps<Row> {
  readonly caption: ReactNode;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly className?: string;
}

/**
 * Rows and columns; the first column names the row. On a narrow screen each row becomes a small
 * list, with the headers beside the values.
 */
export function Table<Row>(props: TableProps<Row>): JSX.Element {
  const { caption, hideCaption = false, columns, rows, rowKey, className } = props;
  return (
    <table className={cx('w-full border-collapse text-[0.9375rem] max-sm:block', className)}>
      <caption
        className={hideCaption ? 'sr-only' : 'pb-2 text-left text-sm text-quiet max-sm:block'}
      >
        {caption}
      </caption>
      <thead className="max-sm:sr-only">
        <tr className="border-b border-edge">
          {columns.map(({ id, header, numeric = false }) => (
            <th
              key={id}
              scope="col"
              className={cx(
                'py-2 pr-4 text-sm font-medium text-quiet last:pr-0',
                numeric ? 'text-right' : 'text-left',
              )}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {rows.map((row) => (
          <tr key={rowKey(row)} className="border-b border-line max-sm:block max-sm:py-2">
            {columns.map((column, at) => (
              <Cell key={column.id} column={column} row={row} first={at === 0} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly first: boolean;
}

function Cell<Row>({ column, row, first }: CellProps<Row>): JSX.Element {
  const { header, cell, numeric = false } = column;
  if (first) {
    return (
      <th
        scope="row"
        className="py-2 pr-4 text-left align-top font-medium max-sm:block max-sm:pr-0"
      >
        {cell(row)}
      </th>
    );
  }
  return (
    <td
      className={cx(
        'py-2 pr-4 align-top last:pr-0 max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:py-0.5 max-sm:pr-0',
        numeric && 'text-right tabular-nums',
      )}
    >
      <span aria-hidden className="text-sm text-quiet sm:hidden">
        {header}
      </span>
      <span className="max-sm:text-right">{cell(row)}</span>
    </td>
  );
}
