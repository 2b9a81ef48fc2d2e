import { useEffect, useRef, type ReactNode } from 'react';
import { useText } from '../i18n/text';
import { useSlow } from './states';
import './states.css';
import { uiText } from './ui.text';

export interface Column<T> {
  readonly key: string;
  readonly title: ReactNode;
  readonly width?: number | string;
  readonly right?: boolean;
  readonly render: (row: T) => ReactNode;
}

interface DataTableProps<T> {
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[] | undefined;
  readonly rowKey: (row: T) => string;
  readonly pending: boolean;
  readonly single?: boolean;
  readonly minWidth?: number;
  readonly skeletonRows?: number;
  readonly selected?: string | null;
  readonly onSelect?: (row: T) => void;
  readonly onOpen?: (row: T) => void;
  readonly rowClass?: (row: T) => string | undefined;
  readonly empty: ReactNode;
}

/** A plain table: it copies as rows, prints with its head repeated, and reads as a table to everyone. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { caption, columns, rows, rowKey, pending, selected, onSelect, onOpen } = props;
  const t = useText(uiText);
  const slow = useSlow(pending);
  const body = useRef<HTMLTableSectionElement>(null);

  useEffect(() => {
    if (!selected) return;
    const row = body.current?.querySelector<HTMLElement>('tr.selected');
    const active = document.activeElement;
    if (
      row &&
      (active === document.body || (active instanceof HTMLElement && active.matches('.data-table tr')))
    )
      row.focus();
    row?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  return (
    <div className="data-table-wrap">
      <table
        className={props.single ? 'data-table single' : 'data-table'}
        style={{ minWidth: props.minWidth }}
        aria-busy={pending}
      >
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: column.width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.right ? 'right' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows?.map((row) => {
            const key = rowKey(row);
            const classes = [
              onSelect ? 'can-select' : '',
              key === selected ? 'selected' : '',
              props.rowClass?.(row) ?? '',
            ];
            return (
              <tr
                key={key}
                data-key={key}
                className={classes.filter(Boolean).join(' ') || undefined}
                tabIndex={onSelect ? (key === selected ? 0 : -1) : undefined}
                aria-current={key === selected ? 'true' : undefined}
                onClick={onSelect && (() => onSelect(row))}
                onDoubleClick={onOpen && (() => onOpen(row))}
              >
                {columns.map((column) => (
                  <td key={column.key} className={column.right ? 'right' : undefined}>
                    {column.render(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {!rows &&
            slow &&
            Array.from({ length: props.skeletonRows ?? 6 }, (_, index) => (
              <tr key={index}>
                {columns.map((column) => (
                  <td key={column.key}>
                    <span className="skeleton" style={{ width: '70%' }} />
                    {!props.single && <span className="skeleton" style={{ width: '45%' }} />}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      {slow && !rows && (
        <span className="sr-only" role="status">
          {t.loading}
        </span>
      )}
      {rows && rows.length === 0 && props.empty}
    </div>
  );
}

/** J, K and the arrows over rows of a page; the row is remembered by its key, not its place. */
export function step<T>(
  rows: readonly T[] | undefined,
  rowKey: (row: T) => string,
  selected: string | null,
  by: 1 | -1,
): T | null {
  if (!rows || rows.length === 0) return null;
  const at = rows.findIndex((row) => rowKey(row) === selected);
  const next = at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
  return rows[next] ?? null;
}
