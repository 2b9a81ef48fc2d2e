import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { RegisteredDocument } from '../../api/models';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { skipNumberForm } from '../../commands/document-forms';
import { RecordLink } from '../../commands/impact-preview';
import { shortDate } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { DataTable, step, type Column } from '../../ui/data-table';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Banner, Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { useListFilter } from '../../ui/use-list-filter';
import { DocumentState, methodName } from './document-words';
import './documents.css';
import { documentsText } from './documents.text';

const STATUSES = ['issued', 'voided', 'skipped'] as const;
const KEYS = ['type', 'year', 'organ', 'status', 'caseId', 'clueId', 'organizationId'] as const;
const idOf = (item: RegisteredDocument) => item.id;

/** The register: every number, what became of it, and where its document is. */
export function DocumentsPage() {
  const t = useText(documentsText);
  const pick = usePick();
  const lang = useLang();
  const navigate = useNavigate();
  const account = useAccount();
  const { today } = useSystem();
  const filter = useListFilter(KEYS, 'caseId');
  const cursor = useCursor(JSON.stringify(filter.values));
  const { values } = filter;
  const wish = Object.fromEntries(KEYS.map((key) => [key, values[key] || undefined]));
  const query = useQuery(ask.documents({ ...wish, after: cursor.after, limit: 20 }));
  const templates = useQuery(ask.templates());
  const regions = useQuery(ask.regions());
  const places = (regions.data?.items ?? []).filter(({ level }) => level === 'city' || level === 'county');
  const items = query.data?.items;
  const [selected, setSelected] = useState<string | null>(null);
  const [skipping, setSkipping] = useState(false);
  const move = (by: 1 | -1) => setSelected(step(items, idOf, selected, by)?.id ?? null);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => selected && navigate(`/documents/${selected}`),
  });
  const types = templates.data?.items ?? [];
  const thisYear = Number(today.slice(0, 4));
  const ofRecord = values.caseId || values.clueId || values.organizationId;
  const placeName = (code: string) => places.find((one) => one.code === code)?.name ?? code;
  const columns: Column<RegisteredDocument>[] = [
    {
      key: 'number',
      title: t.number,
      width: 210,
      render: (item) => (
        <Link
          to={`/documents/${item.id}`}
          className={item.status === 'issued' ? 'strong' : 'strong void-number'}
          lang="zh-CN"
        >
          {item.docNo}
        </Link>
      ),
    },
    { key: 'type', title: t.document, render: (item) => pick(item.typeZh, item.typeEn) },
    {
      key: 'about',
      title: t.about,
      width: 220,
      render: (item) =>
        item.subject ? (
          <RecordLink streamId={item.subject}>{item.subjectNumber ?? undefined}</RecordLink>
        ) : (
          '—'
        ),
    },
    {
      key: 'issued',
      title: t.issuedOn,
      width: 104,
      render: (item) => shortDate(item.issuedOn, today, lang),
    },
    {
      key: 'service',
      title: t.service,
      width: 190,
      render: (item) => (
        <>
          <div>
            {item.servedOn && item.serviceMethod ? (
              t.servedOn(shortDate(item.servedOn, today, lang), methodName(item.serviceMethod, pick))
            ) : (
              <span className="note">{t.notServed}</span>
            )}
          </div>
          <div className="sub">{item.scans > 0 ? t.scan(item.scans) : t.noScan}</div>
        </>
      ),
    },
    { key: 'organ', title: t.organ, width: 90, render: (item) => placeName(item.organ) },
    {
      key: 'state',
      title: t.status,
      width: 100,
      right: true,
      render: (item) => <DocumentState status={item.status} />,
    },
  ];
  const select = (
    key: 'type' | 'year' | 'organ' | 'status',
    label: string,
    all: string,
    width: number,
    options: ReadonlyArray<{ value: string; label: string }>,
  ) => (
    <Select
      aria-label={label}
      style={{ width }}
      showSearch={{ optionFilterProp: 'label' }}
      value={values[key]}
      options={[{ value: '', label: all }, ...options]}
      onChange={(value) => filter.put(key, value)}
    />
  );
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={t.sub}
        actions={
          <>
            <Link to="/documents/templates">{t.templates}</Link>
            {account.role !== 'auditor' && <Button onClick={() => setSkipping(true)}>{t.skip}</Button>}
          </>
        }
      />
      <div className="filters">
        {select(
          'type',
          t.type,
          t.allTypes,
          220,
          types.map((one) => ({ value: one.type, label: pick(one.zh, one.en) })),
        )}
        {select(
          'year',
          t.year,
          t.allYears,
          120,
          [0, 1, 2, 3, 4].map((back) => ({ value: String(thisYear - back), label: String(thisYear - back) })),
        )}
        {select(
          'organ',
          t.organ,
          t.allOrgans,
          140,
          places.map(({ code, name }) => ({ value: code, label: name })),
        )}
        {select(
          'status',
          t.status,
          t.allStatuses,
          130,
          STATUSES.map((value) => ({ value, label: t[value] })),
        )}
      </div>
      {ofRecord && (
        <Banner
          kind="info"
          action={
            <Link to="/documents" onClick={filter.clear}>
              {t.title}
            </Link>
          }
        >
          {t.ofRecord}
        </Banner>
      )}
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.title}>
          <DataTable
            caption={t.title}
            columns={columns}
            rows={items}
            rowKey={idOf}
            pending={query.isPending}
            skeletonRows={10}
            minWidth={1040}
            selected={selected}
            onSelect={(item) => setSelected(item.id)}
            onOpen={(item) => navigate(`/documents/${item.id}`)}
            empty={
              filter.active.length > 0 ? (
                <FilteredEmpty
                  names={filter.active.map((name) => types.find(({ type }) => type === name)?.zh ?? name)}
                  onClear={filter.clear}
                />
              ) : (
                <Empty icon="file" title={t.emptyTitle} detail={t.emptyDetail}>
                  <Link to="/documents/templates">{t.templates}</Link>
                </Empty>
              )
            }
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
      {skipping && (
        <CommandDrawer
          command="skipDocumentNumber"
          title={t.skip}
          kind="document"
          form={skipNumberForm(types.map(({ type, zh, en }) => [type, zh, en] as const))}
          target={null}
          onClose={() => setSkipping(false)}
        />
      )}
    </div>
  );
}
