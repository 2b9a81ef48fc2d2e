import { useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { StuckCase } from '../../api/models';
import { askRequests } from '../../api/request-queries';
import { listDate } from '../../i18n/dates';
import { useLang, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { CiteList } from '../../ui/cite';
import { DataTable, step, type Column } from '../../ui/data-table';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Shape } from '../../ui/shape';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { useListFilter } from '../../ui/use-list-filter';
import { useStageName } from '../docket/docket-rows';
import '../docket/docket.css';
import { stuckText } from './stuck.text';

const FAULTS = ['no-owner', 'no-next-act', 'no-clock'] as const;
const idOf = (item: StuckCase) => item.id;

/** Cases under way that nobody would move: without an owner, a next act or a clock. There should be none. */
export function StuckPage() {
  const t = useText(stuckText);
  const navigate = useNavigate();
  const filter = useListFilter(['organ', 'fault'], 'organ');
  const { organ, fault } = filter.values;
  const cursor = useCursor(JSON.stringify(filter.values));
  const query = useQuery(
    askRequests.stuckCases({
      organ: organ || undefined,
      fault: fault || undefined,
      after: cursor.after,
      limit: 20,
    }),
  );
  // Each organ that one sees, whichever of them is chosen below.
  const all = useQuery(askRequests.stuckCases({ limit: 1 }));
  const organs = all.data?.organs ?? [];
  const items = query.data?.items;
  const total = organs.reduce((sum, { stuck }) => sum + stuck, 0);
  const [selected, setSelected] = useState<string | null>(null);
  const move = (by: 1 | -1) => setSelected(step(items, idOf, selected, by)?.id ?? null);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => selected && navigate(`/cases/${selected}`),
  });
  const organName = (code: string) => organs.find((one) => one.organ === code)?.organName ?? code;
  const columns = useColumns(organName);
  const names = [organ && organName(organ), fault && t[fault as (typeof FAULTS)[number]]].filter(Boolean);
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={
          all.data && (
            <>
              {t.sub(total)} · <CiteList cites={all.data.citations} />
            </>
          )
        }
      />
      {organs.length > 0 && (
        <div className="filters" role="group" aria-label={t.organs}>
          {organs.map((one) => (
            <button
              key={one.organ}
              type="button"
              className="chip"
              aria-pressed={organ === one.organ}
              onClick={() => filter.put('organ', organ === one.organ ? '' : one.organ)}
            >
              <span lang="zh-CN">{one.organName}</span>
              <b>{one.stuck}</b>
              <span className="note">{t.ofCases(one.cases)}</span>
            </button>
          ))}
        </div>
      )}
      <div className="filters">
        <Segmented
          aria-label={t.fault}
          value={fault}
          options={[{ value: '', label: t.all }, ...FAULTS.map((value) => ({ value, label: t[value] }))]}
          onChange={(value) => filter.put('fault', value)}
        />
      </div>
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
            minWidth={900}
            selected={selected}
            onSelect={(item) => setSelected(item.id)}
            onOpen={(item) => navigate(`/cases/${item.id}`)}
            empty={
              names.length > 0 ? (
                <FilteredEmpty names={names} onClear={filter.clear} />
              ) : (
                <Empty icon="check" title={t.emptyTitle} detail={t.emptyDetail}>
                  <Button onClick={() => navigate('/cases')}>{t.toCases}</Button>
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

function useColumns(organName: (code: string) => string): Column<StuckCase>[] {
  const t = useText(stuckText);
  const lang = useLang();
  const stageOf = useStageName();
  const { today } = useSystem();
  return [
    {
      key: 'subject',
      title: t.subject,
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
    {
      key: 'faults',
      title: t.fault,
      width: 330,
      render: ({ faults }) => (
        <span className="row wrap" style={{ gap: 4 }}>
          {faults.map((one) => (
            <span key={one} className="tag l-warn">
              <Shape name="diamond" />
              {t[one]}
            </span>
          ))}
        </span>
      ),
    },
    { key: 'stage', title: t.stage, width: 150, render: (item) => stageOf(item) },
    {
      key: 'organ',
      title: t.organ,
      width: 110,
      render: ({ organ }) => <span lang="zh-CN">{organName(organ)}</span>,
    },
    {
      key: 'filed',
      title: t.filedOn,
      width: 120,
      render: ({ filedOn }) => listDate(filedOn, today, lang),
    },
    {
      key: 'act',
      title: t.next,
      width: 130,
      right: true,
      render: ({ id }) => <Link to={`/cases/${id}`}>{t.see}</Link>,
    },
  ];
}
