import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { OrganizationItem } from '../../api/models';
import { ask } from '../../api/queries';
import { useText } from '../../i18n/text';
import { IMPORTERS } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { DataTable, step, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { useListFilter } from '../../ui/use-list-filter';
import { spaced } from './credit-code';
import { Contested, StatusTag } from './level-tag';
import { NewOrganization } from './new-organization';
import './organizations.css';
import { organizationsText } from './organizations.text';

const TYPES = ['SG', 'PNE', 'FND', 'unknown'] as const;
const STATUSES = [
  'Registered',
  'Rated',
  'Unconfirmed',
  'Incubated',
  'Applied',
  'Refused',
  'Rectifying',
  'RectificationOverdue',
  'Rectified',
  'Warned',
  'SeriousListed',
  'Suspended',
  'AbnormalListed',
  'Liquidating',
  'RevokedPendingExit',
  'Deregistered',
  'Filed',
  'Prospect',
] as const;

const idOf = (item: OrganizationItem) => item.id;

export function DirectoryPage() {
  const t = useText(organizationsText);
  const navigate = useNavigate();
  const account = useAccount();
  const field = useRef<InputRef>(null);
  const filter = useListFilter(['q', 'type', 'status', 'region', 'grade', 'contested'], 'q');
  const cursor = useCursor(JSON.stringify(filter.values));
  const { q, type, status, region, grade, contested } = filter.values;
  const regions = useQuery(ask.regions());
  const places = (regions.data?.items ?? []).filter(({ level }) => level === 'city' || level === 'county');
  const query = useQuery(
    ask.organizations({
      q: q || undefined,
      region: region || undefined,
      grade: grade || undefined,
      type: type || undefined,
      status: status || undefined,
      contested: contested || undefined,
      after: cursor.after,
      limit: 20,
    }),
  );
  const items = query.data?.items;
  const [selected, setSelected] = useState<string | null>(null);
  const move = (by: 1 | -1) => setSelected(step(items, idOf, selected, by)?.id ?? null);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => selected && navigate(`/organizations/${selected}`),
    '/': () => field.current?.focus(),
  });
  const columns: Column<OrganizationItem>[] = [
    {
      key: 'name',
      title: t.orgName,
      render: (item) => (
        <Link
          to={`/organizations/${item.id}`}
          className="main strong"
          style={{ display: 'block' }}
          lang="zh-CN"
        >
          {item.name}
        </Link>
      ),
    },
    {
      key: 'code',
      title: t.code,
      width: 220,
      render: (item) =>
        item.uscc ? (
          <span className="mono">{spaced(item.uscc)}</span>
        ) : (
          <span className="note">{t.codeNone}</span>
        ),
    },
    { key: 'type', title: t.type, width: 128, render: (item) => t[`t_${item.type}`] },
    {
      key: 'registrar',
      title: t.registrar,
      width: 190,
      render: (item) => (
        <span className="main" style={{ display: 'block' }} lang="zh-CN">
          {item.registrar || <span className="note">{t.notStated}</span>}
        </span>
      ),
    },
    {
      key: 'state',
      title: t.state,
      width: 240,
      render: (item) => (
        <span className="row" style={{ gap: 6 }}>
          <StatusTag status={{ code: item.status, zh: item.statusZh, en: item.statusEn }} />
          {item.grade && <span className="tag">{item.grade}</span>}
          {item.contested && <Contested />}
        </span>
      ),
    },
  ];
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={items && t.sub(items.length)}
        actions={
          <>
            <Link to="/facts">{t.unmatchedTitle}</Link>
            {account.role === 'registration-clerk' && <NewOrganization />}
          </>
        }
      />
      <div className="filters">
        <Input
          ref={field}
          aria-label={t.name}
          style={{ width: 260 }}
          placeholder={t.name}
          prefix={<Icon name="search" size={14} />}
          allowClear
          value={filter.typed}
          onChange={(event) => filter.setTyped(event.target.value)}
        />
        <Select
          aria-label={t.type}
          style={{ width: 150 }}
          value={type}
          options={[
            { value: '', label: t.allTypes },
            ...TYPES.map((value) => ({ value, label: t[`t_${value}`] })),
          ]}
          onChange={(value) => filter.put('type', value)}
        />
        <Select
          aria-label={t.state}
          style={{ width: 170 }}
          value={status}
          options={[
            { value: '', label: t.allStates },
            ...STATUSES.map((value) => ({ value, label: t[`s_${value}`] })),
          ]}
          onChange={(value) => filter.put('status', value)}
        />
        <Select
          aria-label={t.region}
          style={{ width: 130 }}
          value={region}
          options={[
            { value: '', label: t.allRegions },
            ...places.map(({ code, name, level }) => ({
              value: level === 'city' ? code.slice(0, 4) : code,
              label: name,
            })),
          ]}
          onChange={(value) => filter.put('region', value)}
        />
        <Select
          aria-label={t.rating}
          style={{ width: 120 }}
          value={grade}
          options={[
            { value: '', label: t.allGrades },
            ...['5A', '4A', '3A', '2A', '1A'].map((value) => ({ value, label: value })),
          ]}
          onChange={(value) => filter.put('grade', value)}
        />
        <Select
          aria-label={t.contestedOnly}
          style={{ width: 150 }}
          value={contested}
          options={[
            { value: '', label: t.anyObjection },
            { value: 'true', label: t.contestedOnly },
          ]}
          onChange={(value) => filter.put('contested', value)}
        />
      </div>
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.title}>
          <DataTable
            single
            caption={t.title}
            columns={columns}
            rows={items}
            rowKey={idOf}
            pending={query.isPending}
            skeletonRows={12}
            minWidth={960}
            selected={selected}
            onSelect={(item) => setSelected(item.id)}
            onOpen={(item) => navigate(`/organizations/${item.id}`)}
            empty={
              filter.active.length > 0 ? (
                <FilteredEmpty names={filter.active} onClear={filter.clear} />
              ) : (
                <Empty icon="organization" title={t.emptyTitle} detail={t.emptyDetail}>
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
