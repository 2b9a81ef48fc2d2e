import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { LawChange } from '../../api/models';
import { ask } from '../../api/queries';
import { minute } from '../../i18n/dates';
import { useText } from '../../i18n/text';
import { DataTable, step, type Column } from '../../ui/data-table';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { contentOf, headline } from './change-content';
import { ChangeDetail } from './change-detail';
import { changesText } from './changes.text';
import { ProposeRepeal, ProposeVersion } from './propose-version';
import './rules.css';

const STATUSES = ['proposed', 'approved', 'rejected'] as const;
const KINDS = ['rule-version', 'rule-repeal', 'holiday-notice', 'setting'] as const;
const idOf = (change: LawChange) => change.id;

/** What waits for the second person, and what was decided. */
export function ChangesPage() {
  const t = useText(changesText);
  const [search, setSearch] = useSearchParams();
  const status = search.get('status') ?? '';
  const kind = search.get('kind') ?? '';
  const chosen = search.get('change');
  const cursor = useCursor(JSON.stringify([status, kind]));
  const query = useQuery(
    ask.lawChanges({
      status: status || undefined,
      kind: kind || undefined,
      after: cursor.after,
      limit: 20,
    }),
  );
  const items = query.data?.items;
  const put = (key: 'status' | 'kind' | 'change', value: string | null) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  const shown = items?.find(({ id }) => id === chosen) ?? (chosen ? undefined : items?.[0]);
  const move = (by: 1 | -1) => put('change', step(items, idOf, shown?.id ?? null, by)?.id ?? null);
  useKeys({ j: () => move(1), k: () => move(-1), ArrowDown: () => move(1), ArrowUp: () => move(-1) });
  const columns: Column<LawChange>[] = [
    {
      key: 'what',
      title: t.what,
      render: (change) => (
        <>
          <div className="main strong">{headline(contentOf(change))}</div>
          <div className="sub">{t[`k_${change.kind}`]}</div>
        </>
      ),
    },
    {
      key: 'status',
      title: t.status,
      width: 90,
      render: (change) => (
        <span className={change.status === 'proposed' ? 'tag l-info' : 'tag'}>{t[change.status]}</span>
      ),
    },
    {
      key: 'proposed',
      title: t.proposedBy,
      width: 150,
      render: (change) => (
        <>
          <div className="main">{change.proposedBy}</div>
          <div className="sub">{minute(change.proposedAt)}</div>
        </>
      ),
    },
    {
      key: 'decided',
      title: t.decidedBy,
      width: 150,
      render: (change) => (
        <>
          <div className="main">{change.decidedBy ?? '—'}</div>
          <div className="sub">{change.decidedAt && minute(change.decidedAt)}</div>
        </>
      ),
    },
  ];
  const active = [status, kind].filter(Boolean);
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={t.sub}
        actions={
          <>
            <Link to="/rules">{t.back}</Link>
            <Link to="/calendar">{t.calendar}</Link>
            <Link to="/settings">{t.settings}</Link>
            <ProposeRepeal />
            <ProposeVersion />
          </>
        }
      />
      <div className="filters">
        <Select
          aria-label={t.status}
          style={{ width: 140 }}
          value={status}
          options={[{ value: '', label: t.all }, ...STATUSES.map((value) => ({ value, label: t[value] }))]}
          onChange={(value) => put('status', value)}
        />
        <Select
          aria-label={t.kind}
          style={{ width: 150 }}
          value={kind}
          options={[
            { value: '', label: t.allKinds },
            ...KINDS.map((value) => ({ value, label: t[`k_${value}`] })),
          ]}
          onChange={(value) => put('kind', value)}
        />
      </div>
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      ) : (
        <div className="changes-grid">
          <section className="card" aria-label={t.title}>
            <DataTable
              caption={t.title}
              columns={columns}
              rows={items}
              rowKey={idOf}
              pending={query.isPending}
              minWidth={560}
              selected={shown?.id ?? null}
              onSelect={(change) => put('change', change.id)}
              empty={
                active.length > 0 ? (
                  <FilteredEmpty
                    names={active.map((name) =>
                      name in LABELS ? t[LABELS[name as keyof typeof LABELS]] : name,
                    )}
                    onClear={() => setSearch({}, { replace: true })}
                  />
                ) : (
                  <Empty icon="list" title={t.emptyTitle} detail={t.emptyDetail}>
                    <Link to="/rules">{t.back}</Link>
                  </Empty>
                )
              }
            />
            <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
          </section>
          {shown && <ChangeDetail key={shown.id} change={shown} />}
        </div>
      )}
    </div>
  );
}

const LABELS = {
  proposed: 'proposed',
  approved: 'approved',
  rejected: 'rejected',
  'rule-version': 'k_rule-version',
  'rule-repeal': 'k_rule-repeal',
  'holiday-notice': 'k_holiday-notice',
  setting: 'k_setting',
} as const;
