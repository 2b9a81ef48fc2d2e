import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, type InputRef } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { DocketItem } from '../../api/models';
import { ask } from '../../api/queries';
import { roleName } from '../../api/roles';
import { minute } from '../../i18n/dates';
import { usePick, useText } from '../../i18n/text';
import { CLUE_TAKERS } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { DataTable, step } from '../../ui/data-table';
import { downloadCsv } from '../../ui/download';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Banner, Empty, ErrorCard, FilteredEmpty, Keys } from '../../ui/states';
import { useTermWords } from '../../ui/term-tag';
import { useWide } from '../../ui/use-wide';
import { AssignDialog } from './assign-dialog';
import './docket.css';
import { docketText } from './docket.text';
import { DocketFilters, type DocketFilter } from './docket-filters';
import { DocketPreview } from './docket-preview';
import { isMine, subjectLink, useDocketColumns, useStageName } from './docket-rows';
import { useWork } from './use-work';

const idOf = (item: DocketItem) => item.id;

/** What awaits me, due when, by which article. */
export function DocketPage() {
  const t = useText(docketText);
  const account = useAccount();
  const navigate = useNavigate();
  const wide = useWide(1600);
  const search = useRef<InputRef>(null);
  const { filter, change, clear, filtered } = useDocketFilter();
  const cursor = useCursor(JSON.stringify(filter));
  const query = useQuery(
    ask.docket({
      state: filter.state || undefined,
      role: filter.role === 'all' ? undefined : filter.role || undefined,
      queue: filter.queue || undefined,
      region: filter.region || undefined,
      text: filter.text || undefined,
      after: cursor.after,
    }),
  );
  const items = query.data?.items;
  const [selected, setSelected] = useState<string | null>(null);
  const [peeking, setPeeking] = useState(false);
  const [assigning, setAssigning] = useState(false);
  const current = items?.find((item) => item.id === selected) ?? null;
  const latest = useRef(items);
  useEffect(() => {
    latest.current = items;
  }, [items]);
  const work = useWork(
    () => latest.current?.filter((item) => item.mine && item.claimedBy === null).length ?? 0,
  );
  const open = (item: DocketItem | null) => {
    const to = item && subjectLink(item);
    if (to) void navigate(to);
    else if (item) setPeeking(true);
  };
  const claim = (item: DocketItem | null) => item && !item.claimedBy && work.mutate({ item, act: 'claim' });
  const columns = useDocketColumns({
    account,
    selected,
    sending: work.isPending ? { id: work.variables.item.id, act: work.variables.act } : null,
    onClaim: claim,
  });
  const move = (by: 1 | -1) => setSelected(step(items, idOf, selected, by)?.id ?? null);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => open(current),
    Space: () => current && setPeeking(true),
    e: () => claim(current),
    x: () => current && isMine(current, account) && work.mutate({ item: current, act: 'release' }),
    '/': () => search.current?.focus(),
    Escape: () => setPeeking(false),
  });
  const counts = query.data?.counts;
  const mayAssign = account.role === 'section-head' || account.role === 'organ-head';
  const exportRows = useExport();

  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={
          counts &&
          [
            t.sub(account.organ.name, counts.all, counts.overdue, counts.threeDays),
            ...(query.data?.countedAt ? [t.countedAt(minute(query.data.countedAt).slice(11))] : []),
          ].join(' · ')
        }
        actions={
          <>
            <Button
              icon={<Icon name="download" />}
              disabled={!items?.length}
              onClick={() => exportRows(items ?? [])}
            >
              {t.export}
            </Button>
            {CLUE_TAKERS.has(account.role) && (
              <Button
                type="primary"
                icon={<Icon name="plus" />}
                onClick={() => navigate('/clues?register=1')}
              >
                {t.register}
              </Button>
            )}
          </>
        }
      />
      {query.isRefetchError && items && (
        <Banner
          kind="warn"
          action={
            <button type="button" className="link-button" onClick={() => void query.refetch()}>
              {t.refresh}
            </button>
          }
        >
          {t.lag}
        </Banner>
      )}
      <DocketFilters
        filter={filter}
        counts={counts}
        queues={query.data?.queues}
        onChange={change}
        search={search}
      />
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      ) : (
        <div className={current ? 'docket with-preview' : 'docket'}>
          <section className="card" aria-label={t.title}>
            <DataTable
              caption={t.title}
              columns={columns}
              rows={items}
              rowKey={idOf}
              pending={query.isPending}
              skeletonRows={9}
              minWidth={960}
              selected={selected}
              onSelect={(item) => setSelected(item.id)}
              onOpen={open}
              rowClass={(item) => (item.claimedBy && !isMine(item, account) ? 'foreign' : undefined)}
              empty={
                filtered.length > 0 ? (
                  <FilteredEmpty names={filtered} onClear={clear} />
                ) : (
                  <Empty title={t.emptyTitle} detail={t.emptyDetail}>
                    <Button onClick={() => navigate('/cases')}>{t.allCases}</Button>
                  </Empty>
                )
              }
            />
            <TableFoot cursor={cursor} next={query.data?.next} count={items?.length}>
              <DocketKeys />
            </TableFoot>
          </section>
          {current && wide && (
            <aside className="card preview-column" aria-label={t.preview}>
              <DocketPreview
                key={current.id}
                item={current}
                mine={isMine(current, account)}
                onClose={() => setSelected(null)}
                onAssign={mayAssign ? () => setAssigning(true) : undefined}
              />
            </aside>
          )}
        </div>
      )}
      {!wide && (
        <Drawer
          open={peeking && current !== null}
          onClose={() => setPeeking(false)}
          size={420}
          closable={false}
          styles={{ body: { padding: 0 } }}
          destroyOnHidden
          aria-label={t.preview}
        >
          {current && (
            <DocketPreview
              key={current.id}
              item={current}
              mine={isMine(current, account)}
              onClose={() => setPeeking(false)}
              onAssign={mayAssign ? () => setAssigning(true) : undefined}
            />
          )}
        </Drawer>
      )}
      {assigning && current && <AssignDialog item={current} onClose={() => setAssigning(false)} />}
    </div>
  );
}

/** The filter lives in the address, so that it can be sent and comes back with Back. */
function useDocketFilter() {
  const t = useText(docketText);
  const pick = usePick();
  const account = useAccount();
  const [search, setSearch] = useSearchParams();
  const filter: DocketFilter = {
    state: search.get('state') ?? '',
    role: search.get('role') ?? (account.role === 'auditor' ? '' : 'mine'),
    queue: search.get('queue') ?? '',
    region: search.get('region') ?? '',
    text: search.get('text') ?? '',
  };
  const change = useCallback(
    (part: Partial<DocketFilter>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [key, value] of Object.entries(part)) {
            if (value) next.set(key, value);
            else next.delete(key);
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const names: Record<string, string> = {
    overdue: t.overdue,
    'three-days': t.threeDays,
    'two-thirds': t.twoThirds,
    normal: t.normal,
    'no-date': t.noDate,
  };
  const filtered = [
    names[filter.state] ?? filter.state,
    ['', 'all', 'mine'].includes(filter.role) ? '' : roleName(filter.role, pick),
    filter.queue && t.queue,
    filter.region,
    filter.text,
  ].filter(Boolean);
  return {
    filter,
    change,
    clear: () => change({ state: '', role: '', queue: '', region: '', text: '' }),
    filtered,
  };
}

function DocketKeys() {
  const t = useText(docketText);
  return (
    <span className="keys">
      <span>
        <Keys keys={['J', 'K']} /> {t.move}
      </span>
      <span>
        <Keys keys={['Enter']} /> {t.open}
      </span>
      <span>
        <Keys keys={[t.space]} /> {t.peek}
      </span>
      <span>
        <Keys keys={['E']} /> {t.claim}
      </span>
      <span>
        <Keys keys={['?']} /> {t.allKeys}
      </span>
    </span>
  );
}

/** The ledger has the columns, filters and order of the screen. */
function useExport(): (items: readonly DocketItem[]) => void {
  const t = useText(docketText);
  const pick = usePick();
  const stage = useStageName();
  const words = useTermWords();
  return (items) =>
    downloadCsv(t.title, [
      [t.term, t.due, t.todo, t.subject, '', t.stage, t.place, t.handler],
      ...items.map((item) => [
        item.term ? words(item.term) : '',
        item.term?.dueOn ?? '',
        pick(item.act.zh, item.act.en),
        item.subject.title,
        item.subject.number,
        stage(item),
        item.subject.regionName,
        item.claimedBy?.badge ?? t.unclaimed,
      ]),
    ]);
}
