import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { importTable } from '../../api/client';
import type { ImportReport } from '../../api/models';
import { newKey } from '../../api/key';
import { problemOf } from '../../api/problem';
import { ask } from '../../api/queries';
import { listMinute } from '../../i18n/dates';
import { useLang, useText } from '../../i18n/text';
import { IMPORTERS } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { DataTable, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, RefusalCard } from '../../ui/states';
import { ImportReportCard } from './import-report';
import './imports.css';
import { importsText } from './imports.text';

/** The dry run of the file that is held: only what it showed may be written. */
const tried = { id: '' };

/** The file stays here between the dry run and the write: what was shown is what is written. */
const chosen: { file: File | null; kind: string } = { file: null, kind: 'organizations' };

export function ImportPage() {
  const { id = 'new' } = useParams();
  const t = useText(importsText);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const input = useRef<HTMLInputElement>(null);
  const label = useId();
  const [kind, setKind] = useState(chosen.kind);
  const [file, setFile] = useState<File | null>(chosen.file);
  const cursor = useCursor(id);
  const report = useQuery({ ...ask.import(id, cursor.after), enabled: id !== 'new' });
  const mayImport = IMPORTERS.has(useAccount().role);
  const send = useMutation({
    mutationFn: ({ dryRun }: { dryRun: boolean }) => {
      if (!file) throw new Error('no file');
      return importTable(`/api/imports?kind=${kind}&dryRun=${dryRun}`, file, newKey());
    },
    onSuccess: (run, { dryRun }) => {
      tried.id = dryRun ? run : '';
      void queries.invalidateQueries();
      if (!dryRun) void message.success(t.written);
      void navigate(`/imports/${run}`);
    },
  });
  const choose = (next: File | null) => {
    chosen.file = next;
    setFile(next);
  };
  const kinds = Object.entries(useKinds()).map(([value, label]) => ({ value, label }));
  const problem = problemOf(send.error);
  return (
    <div className="page">
      <PageHead title={t.title} sub={t.sub} />
      <div className="import-grid">
        <section className="card import-form" aria-label={t.title} hidden={!mayImport}>
          <div>
            <label htmlFor={`${label}-kind`}>{t.kind}</label>
            <Select
              id={`${label}-kind`}
              style={{ width: 180 }}
              value={kind}
              options={kinds}
              onChange={(value) => {
                chosen.kind = value;
                setKind(value);
              }}
            />
          </div>
          <div>
            <label htmlFor={`${label}-file`}>{t.file}</label>
            <input
              ref={input}
              id={`${label}-file`}
              type="file"
              data-testid="import-file"
              accept=".csv,.xlsx,.xls"
              hidden
              onChange={(event) => choose(event.target.files?.[0] ?? null)}
            />
            <Button
              icon={<Icon name="upload" />}
              aria-describedby={`${label}-hint`}
              onClick={() => input.current?.click()}
            >
              {file?.name ?? t.choose}
            </Button>
          </div>
          <Button
            type="primary"
            disabled={!file}
            loading={send.isPending}
            onClick={() => send.mutate({ dryRun: true })}
          >
            {t.dryRun}
          </Button>
          <p className="note grow" id={`${label}-hint`}>
            {t.fileHint}
          </p>
        </section>
        {send.isError &&
          (problem ? (
            <RefusalCard title={t.failed} problem={problem} />
          ) : (
            <ErrorCard error={send.error} what={t.report} />
          ))}
        {id !== 'new' && report.isError && (
          <ErrorCard error={report.error} what={t.report} onRetry={() => void report.refetch()} />
        )}
        {id !== 'new' && report.data && (
          <ImportReportCard
            report={report.data}
            mayWrite={file !== null && tried.id === id && mayImport}
            cursor={cursor}
            sending={send.isPending}
            onWrite={() => send.mutate({ dryRun: false })}
          />
        )}
        <RecentImports />
      </div>
    </div>
  );
}

/** What may be imported, by the server's code. */
function useKinds(): Record<string, string> {
  const t = useText(importsText);
  return {
    organizations: t.kindOrganizations,
    'list-entries': t.kindLists,
    ratings: t.kindRatings,
    inspections: t.kindInspections,
    penalties: t.kindPenalties,
  };
}

type RecentImport = Pick<ImportReport, 'id' | 'kind' | 'dryRun' | 'state' | 'at' | 'counts'>;

function RecentImports() {
  const t = useText(importsText);
  const kinds = useKinds();
  const lang = useLang();
  const { today } = useSystem();
  const cursor = useCursor('');
  const imports = useQuery(ask.imports(cursor.after));
  const items = imports.data?.items;
  const columns: Column<RecentImport>[] = [
    { key: 'at', title: t.at, width: 130, render: (item) => listMinute(item.at, today, lang) },
    { key: 'kind', title: t.kind, render: (item) => kinds[item.kind] ?? item.kind },
    {
      key: 'what',
      title: t.result,
      width: 260,
      render: (item) => (
        <span className={item.state === 'failed' ? 'tag l-warn' : 'second'}>
          {item.state === 'done'
            ? item.dryRun
              ? t.dryRunOf(item.counts.rows)
              : t.write(item.counts.created)
            : item.state === 'failed'
              ? t.failedShort
              : t[item.state]}
        </span>
      ),
    },
    {
      key: 'open',
      title: <span className="sr-only">{t.report}</span>,
      width: 90,
      right: true,
      render: (item) => <Link to={`/imports/${item.id}`}>{t.report}</Link>,
    },
  ];
  if (imports.isError && !items) {
    return <ErrorCard error={imports.error} what={t.recent} onRetry={() => void imports.refetch()} />;
  }
  return (
    <section className="card" aria-label={t.recent}>
      <div className="card-head">
        <h2>{t.recent}</h2>
      </div>
      <DataTable
        single
        caption={t.recent}
        columns={columns}
        rows={items}
        rowKey={(item) => item.id}
        pending={imports.isPending}
        skeletonRows={3}
        minWidth={560}
        empty={<Empty icon="upload" title={t.none} detail={t.noneDetail} />}
      />
      <TableFoot cursor={cursor} next={imports.data?.next} count={items?.length} />
    </section>
  );
}
