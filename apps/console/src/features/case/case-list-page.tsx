import { useQuery } from '@tanstack/react-query';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { CaseItem } from '../../api/models';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { DataTable, step, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { TermTag } from '../../ui/term-tag';
import { useStageName } from '../docket/docket-rows';
import { caseText } from './case.text';

const idOf = (item: CaseItem) => item.id;

export function CaseListPage() {
  const t = useText(caseText);
  const stage = useStageName();
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const text = search.get('text') ?? '';
  const [typed, setTyped] = useState(text);
  const field = useRef<InputRef>(null);
  const cursor = useCursor(text);
  const query = useQuery(ask.cases({ text: text || undefined, after: cursor.after }));
  const items = query.data?.items;
  const [selected, setSelected] = useState<string | null>(null);
  useEffect(() => {
    if (typed === text) return;
    const timer = window.setTimeout(() => setSearch(typed ? { text: typed } : {}, { replace: true }), 250);
    return () => window.clearTimeout(timer);
  }, [typed, text, setSearch]);
  const move = (by: 1 | -1) => setSelected(step(items, idOf, selected, by)?.id ?? null);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => selected && navigate(`/cases/${selected}`),
    '/': () => field.current?.focus(),
  });
  const account = useAccount();
  const deciding = search.get('act') === 'decideOnSpot';
  const columns: Column<CaseItem>[] = [
    { key: 'term', title: t.term, width: 190, render: (item) => item.term && <TermTag term={item.term} /> },
    {
      key: 'subject',
      title: `${t.subject} · ${t.number}`,
      render: (item) => (
        <>
          <div className="main strong">
            <Link to={`/cases/${item.id}`} lang="zh-CN">
              {item.subjectName}
            </Link>
          </div>
          <div className="sub" lang="zh-CN">
            {item.number}
          </div>
        </>
      ),
    },
    { key: 'stage', title: t.stage, width: 130, render: (item) => stage(item) },
    {
      key: 'place',
      title: t.place,
      width: 130,
      render: (item) => <span lang="zh-CN">{item.regionName}</span>,
    },
    { key: 'filed', title: t.filedOn, width: 110, render: (item) => item.filedOn ?? '—' },
    {
      key: 'handlers',
      title: t.handlers,
      width: 140,
      render: (item) => item.officers.map((officer) => officer.badge).join('、') || '—',
    },
  ];
  return (
    <div className="page">
      <PageHead
        title={t.listTitle}
        sub={items && t.listSub(items.length)}
        actions={
          <>
            {account.role === 'officer' && (
              <Button data-testid="decide-on-spot" onClick={() => setSearch({ act: 'decideOnSpot' })}>
                {t.onSpot}
              </Button>
            )}
            <Input
              ref={field}
              aria-label={t.filter}
              style={{ width: 220 }}
              prefix={<Icon name="search" size={14} />}
              placeholder={t.filter}
              allowClear
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </>
        }
      />
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.listTitle} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.listTitle}>
          <DataTable
            caption={t.listTitle}
            columns={columns}
            rows={items}
            rowKey={idOf}
            pending={query.isPending}
            minWidth={900}
            selected={selected}
            onSelect={(item) => setSelected(item.id)}
            onOpen={(item) => navigate(`/cases/${item.id}`)}
            empty={
              text ? (
                <FilteredEmpty names={[text]} onClear={() => setTyped('')} />
              ) : (
                <Empty icon="case" title={t.emptyTitle} detail={t.emptyDetail}>
                  <Button onClick={() => navigate('/clues')}>{t.toClues}</Button>
                </Empty>
              )
            }
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
      {deciding && (
        <CommandDrawer
          command="decideOnSpot"
          title={t.onSpot}
          kind="case"
          target={null}
          onClose={() => setSearch({}, { replace: true })}
        />
      )}
    </div>
  );
}
