import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, type InputRef } from 'antd';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import type { ListEntry } from '../../api/models';
import { ask } from '../../api/queries';
import { useText } from '../../i18n/text';
import { IMPORTERS } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { DataTable, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Banner, Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { useListFilter } from '../../ui/use-list-filter';
import { Contested } from './level-tag';
import { EntryActs } from './entry-acts';
import './organizations.css';
import { organizationsText } from './organizations.text';

/** Names as published. "Suspected" is a word of the list, never a finding of ours. */
export function ListEntriesPage() {
  const t = useText(organizationsText);
  const navigate = useNavigate();
  const account = useAccount();
  const field = useRef<InputRef>(null);
  const filter = useListFilter(['name', 'kind', 'id'], 'name');
  const cursor = useCursor(JSON.stringify(filter.values));
  const { name, kind, id } = filter.values;
  const query = useQuery(
    ask.listEntries({
      id: id || undefined,
      name: name || undefined,
      kind: kind || undefined,
      after: cursor.after,
      limit: 20,
    }),
  );
  const items = query.data?.items;
  useKeys({ '/': () => field.current?.focus() });
  const columns: Column<ListEntry>[] = [
    {
      key: 'name',
      title: t.orgName,
      render: (item) => (
        <span className="row">
          <span className="strong main" lang="zh-CN">
            {item.name}
          </span>
          {item.contested && <Contested />}
          {item.removedOn && <span className="tag">{t.removed}</span>}
        </span>
      ),
    },
    {
      key: 'kind',
      title: t.kind,
      width: 150,
      render: (item) => (
        <>
          {t[`k_${item.kind}`]} {!item.officialList && <span className="mark">{t.unofficial}</span>}
        </>
      ),
    },
    { key: 'batch', title: t.batch, width: 150, render: (item) => item.batch || t.notStated },
    { key: 'issuer', title: t.issuer, width: 150, render: (item) => <span lang="zh-CN">{item.issuer}</span> },
    { key: 'published', title: t.publishedOn, width: 110, render: (item) => item.publishedOn || t.notStated },
    {
      key: 'lookalike',
      title: t.lookalike,
      width: 190,
      render: (item) => (
        <span className="main" style={{ display: 'block' }} lang="zh-CN">
          {item.lawfulLookalike ?? <span className="note">{t.none}</span>}
        </span>
      ),
    },
    {
      key: 'source',
      title: t.source,
      width: 80,
      right: true,
      render: (item) =>
        /^https?:\/\//.test(item.source) ? (
          <a
            href={item.source}
            target="_blank"
            rel="noreferrer noopener"
            aria-label={`${t.published} ${item.name}`}
          >
            {t.published}
          </a>
        ) : (
          <span className="note" title={item.source}>
            {t.see}
          </span>
        ),
    },
    {
      key: 'acts',
      title: <span className="sr-only">{t.entryActs}</span>,
      width: 110,
      right: true,
      render: (item) => <EntryActs entry={item} />,
    },
  ];
  return (
    <div className="page">
      <PageHead title={t.listsTitle} sub={t.listsSub} />
      <div className="filters">
        <Input
          ref={field}
          aria-label={t.orgName}
          style={{ width: 260 }}
          placeholder={t.orgName}
          prefix={<Icon name="search" size={14} />}
          allowClear
          value={filter.typed}
          onChange={(event) => filter.setTyped(event.target.value)}
        />
        <Select
          aria-label={t.kind}
          style={{ width: 150 }}
          value={kind}
          options={[
            { value: '', label: t.allKinds },
            ...(['suspected', 'banned', 'website-closed', 'dissuaded'] as const).map((value) => ({
              value,
              label: t[`k_${value}`],
            })),
          ]}
          onChange={(value) => filter.put('kind', value)}
        />
      </div>
      {id && (
        <Banner
          kind="info"
          action={
            <button type="button" className="link-button" onClick={filter.clear}>
              {t.allEntries}
            </button>
          }
        >
          {t.oneEntry}
        </Banner>
      )}
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.listsTitle} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.listsTitle}>
          <DataTable
            single
            caption={t.listsTitle}
            columns={columns}
            rows={items}
            rowKey={(item) => item.id}
            pending={query.isPending}
            skeletonRows={12}
            minWidth={1020}
            empty={
              filter.active.length > 0 ? (
                <FilteredEmpty
                  names={[name, kind && t[`k_${kind as ListEntry['kind']}`], id].filter(Boolean)}
                  onClear={filter.clear}
                />
              ) : (
                <Empty icon="list" title={t.listsEmpty} detail={t.listsEmptyDetail}>
                  {IMPORTERS.has(account.role) && (
                    <Button onClick={() => navigate('/imports/new')}>{t.import}</Button>
                  )}
                </Empty>
              )
            }
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
    </div>
  );
}
