import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Select } from 'antd';
import { useId, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { importTable } from '../../api/client';
import { newKey } from '../../api/key';
import { problemOf } from '../../api/problem';
import { ask } from '../../api/queries';
import { listMinute } from '../../i18n/dates';
import { useLang, useText } from '../../i18n/text';
import { IMPORTERS } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { Icon } from '../../ui/icons';
import { PageHead } from '../../ui/page-head';
import { useCursor } from '../../ui/pager';
import { ErrorCard, RefusalCard } from '../../ui/states';
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

function RecentImports() {
  const t = useText(importsText);
  const kinds = useKinds();
  const lang = useLang();
  const { today } = useSystem();
  const imports = useQuery(ask.imports());
  if (!imports.data) return null;
  return (
    <section className="card" aria-label={t.recent}>
      <div className="card-head">
        <h2>{t.recent}</h2>
      </div>
      <ul style={{ padding: '4px 14px 10px' }}>
        {imports.data.items.length === 0 && <li className="note">{t.none}</li>}
        {imports.data.items.map((item) => (
          <li key={item.id} className="row" style={{ lineHeight: '28px', fontSize: 13 }}>
            <span className="second">{listMinute(item.at, today, lang)}</span>
            <span>{kinds[item.kind] ?? item.kind}</span>
            <span className="grow second">{item.dryRun ? t.dryRun : t.write(item.counts.created)}</span>
            <Link to={`/imports/${item.id}`}>{t.report}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
