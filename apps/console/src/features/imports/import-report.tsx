import { Button } from 'antd';
import type { ImportProblem, ImportReport } from '../../api/models';
import { usePick, useText } from '../../i18n/text';
import { DataTable, type Column } from '../../ui/data-table';
import { downloadCsv } from '../../ui/download';
import { Icon } from '../../ui/icons';
import { TableFoot, type Cursor } from '../../ui/pager';
import { Shape, type ShapeName } from '../../ui/shape';
import { importsText } from './imports.text';

const RESULTS: Record<ImportProblem['result'], readonly [shape: ShapeName, colour: string]> = {
  refused: ['diamond', 'var(--three-days)'],
  existing: ['tick', 'var(--second)'],
  warned: ['triangle', 'var(--two-thirds)'],
};
const ORDER = ['refused', 'existing', 'warned'];

/** Four counts that sum to the rows; problems sorted refused, existing, warned. */
export function ImportReportCard({
  report,
  mayWrite,
  cursor,
  sending,
  onWrite,
}: {
  report: ImportReport;
  mayWrite: boolean;
  cursor: Cursor;
  sending: boolean;
  onWrite: () => void;
}) {
  const t = useText(importsText);
  const pick = usePick();
  const { counts } = report;
  const busy = report.state === 'queued' || report.state === 'running';
  // Warnings are counted among all rows, also refused ones: of what can be written at most so many.
  const warned = Math.min(counts.warned, counts.created);
  const plain = counts.created - warned;
  const problems = [...report.problems].sort(
    (a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result) || a.row - b.row,
  );
  const share = (n: number) => ({ flex: `${n} 0 ${n > 0 ? '3px' : '0'}` });
  const columns: Column<ImportProblem>[] = [
    { key: 'row', title: t.row, width: 64, render: (item) => item.row },
    { key: 'column', title: t.column, width: 150, render: (item) => item.column },
    {
      key: 'result',
      title: t.result,
      width: 100,
      render: (item) => (
        <b style={{ color: RESULTS[item.result][1], fontWeight: 600 }}>
          <Shape name={RESULTS[item.result][0]} /> {t[`r_${item.result}`]}
        </b>
      ),
    },
    { key: 'reason', title: t.reason, render: (item) => pick(item.reasonZh, item.reasonEn) },
  ];
  return (
    <section className="card" aria-label={t.report}>
      <div className="card-head">
        <Icon name="file" />
        <h2>{t.report}</h2>
        <span className="note">{busy ? t.running : t.reportSub(counts.rows, report.dryRun)}</span>
        <span className="grow" />
        <Button
          size="small"
          icon={<Icon name="download" size={13} />}
          disabled={problems.length === 0}
          onClick={() =>
            downloadCsv(t.report, [
              [t.row, t.column, t.result, t.reason],
              ...problems.map((item) => [
                String(item.row),
                item.column,
                t[`r_${item.result}`],
                pick(item.reasonZh, item.reasonEn),
              ]),
            ])
          }
        >
          {t.download}
        </Button>
        {mayWrite && !busy && counts.created > 0 && (
          <Button size="small" type="primary" data-testid="import-write" loading={sending} onClick={onWrite}>
            {t.write(counts.created)}
          </Button>
        )}
      </div>
      <div className="import-counts">
        <span className="stack-bar" aria-hidden="true">
          <span style={{ ...share(plain), background: '#3f8f5f' }} />
          <span style={{ ...share(warned), background: '#e0a526' }} />
          <span style={{ ...share(counts.existing), background: '#8a96a6' }} />
          <span style={{ ...share(counts.refused), background: '#c8372a' }} />
        </span>
        <span className="count" style={{ color: 'var(--normal)' }}>
          <Shape name="ring" />
          <span style={{ color: 'var(--text)' }}>
            {t.accepted} <b>{plain}</b>
          </span>
        </span>
        <span className="count" style={{ color: 'var(--two-thirds)' }}>
          <Shape name="triangle" />
          <span style={{ color: 'var(--text)' }}>
            {t.warned} <b>{warned}</b>
          </span>
        </span>
        <span className="count" style={{ color: 'var(--second)' }}>
          <Shape name="tick" />
          <span style={{ color: 'var(--text)' }}>
            {t.existing} <b>{counts.existing}</b>
          </span>
        </span>
        <span className="count" style={{ color: 'var(--three-days)' }}>
          <Shape name="diamond" />
          <span style={{ color: 'var(--text)' }}>
            {t.refused} <b>{counts.refused}</b>
          </span>
        </span>
        <span className="grow" />
        {counts.unmatched > 0 && <span className="note">{t.unmatched(counts.unmatched)}</span>}
      </div>
      <DataTable
        single
        caption={t.report}
        columns={columns}
        rows={busy ? undefined : problems}
        rowKey={(item) => `${item.row} ${item.column} ${item.code}`}
        pending={busy}
        minWidth={760}
        empty={<p className="state second">{report.state === 'failed' ? t.failed : t.noProblems}</p>}
      />
      <TableFoot cursor={cursor} next={report.next} count={problems.length} />
    </section>
  );
}
