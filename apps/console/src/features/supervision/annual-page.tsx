import { useQuery } from '@tanstack/react-query';
import { Button, Tabs } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Season, SpotCheckPlan } from '../../api/models';
import { ask } from '../../api/queries';
import { askTracks } from '../../api/track-queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { DataTable, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Shape } from '../../ui/shape';
import { Empty, ErrorCard } from '../../ui/states';
import { PLANNERS } from './planners';
import { ProcedureList } from './procedure-list';
import { supervisionText } from './supervision.text';
import './supervision.css';

/** May open a season. The server refuses the rest by itself. */
const OPENERS: ReadonlySet<string> = new Set(['registration-approver', 'section-head', 'organ-head']);
const YEARS_BACK = 6;
/** So few at once, that the checks themselves stay on the first screen. */
const SEASONS = 5;

/** Annual checks by year, and spot checks by plan. */
export function AnnualPage() {
  const t = useText(supervisionText);
  const account = useAccount();
  const [search, setSearch] = useSearchParams();
  const spot = search.get('view') === 'spot-checks';
  const [acting, setActing] = useState(false);
  const may = (spot ? PLANNERS : OPENERS).has(account.role);
  return (
    <div className="page">
      <PageHead
        title={t.annual}
        sub={t.annualSub}
        actions={
          may && (
            <Button type="primary" icon={<Icon name="plus" />} onClick={() => setActing(true)}>
              {spot ? t.plan : t.openSeason}
            </Button>
          )
        }
      />
      <Tabs
        className="supervision-tabs"
        activeKey={spot ? 'spot-checks' : 'checks'}
        onChange={(view) => setSearch(view === 'checks' ? {} : { view })}
        items={[
          { key: 'checks', label: t.checks },
          { key: 'spot-checks', label: t.spotChecks },
        ]}
      />
      {spot ? <Plans /> : <Checks />}
      {acting && (
        <CommandDrawer
          command={spot ? 'planSpotCheck' : 'openAnnualSeason'}
          title={spot ? t.plan : t.openSeason}
          kind={spot ? 'spotCheck' : 'season'}
          target={null}
          onClose={() => setActing(false)}
        />
      )}
    </div>
  );
}

function Checks() {
  const t = useText(supervisionText);
  const { today } = useSystem();
  const last = Number(today.slice(0, 4)) - 1;
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(last - back));
  return (
    <>
      <Seasons />
      <ProcedureList
        kind="annual"
        title={t.checks}
        subjectTitle={t.year}
        detailTitle={t.rectification}
        subjects={{ all: t.allYears, values: years }}
      />
    </>
  );
}

function Seasons() {
  const t = useText(supervisionText);
  const cursor = useCursor('');
  const query = useQuery(askTracks.seasons({ after: cursor.after, limit: SEASONS }));
  const items = query.data?.items;
  const regions = useQuery(ask.regions());
  const columns: Column<Season>[] = [
    { key: 'year', title: t.year, width: 80, render: (item) => <span className="strong">{item.year}</span> },
    {
      key: 'organ',
      title: t.organ,
      width: 130,
      render: ({ organ }) => regions.data?.items.find(({ code }) => code === organ)?.name ?? organ,
    },
    { key: 'notice', title: t.notice, render: (item) => <span lang="zh-CN">{item.noticeNumber}</span> },
    {
      key: 'state',
      title: t.state,
      width: 130,
      render: (item) => (
        <span className={item.status === 'running' ? 'tag l-info' : 'tag l-normal'}>
          <Shape name={item.status === 'running' ? 'ring' : 'tick'} />
          {t[item.status]}
        </span>
      ),
    },
    { key: 'opened', title: t.opened, width: 90, right: true, render: (item) => item.opened },
    {
      key: 'refused',
      title: t.notOpened,
      width: 260,
      render: (item) =>
        item.refused.length === 0
          ? '—'
          : item.refused.map(({ code, count }) => (
              <div key={code}>
                {count} <span className="mono note">{code}</span>
              </div>
            )),
    },
  ];
  if (query.isError && !items) {
    return <ErrorCard error={query.error} what={t.seasons} onRetry={() => void query.refetch()} />;
  }
  return (
    <section className="card seasons" aria-label={t.seasons}>
      <DataTable
        single
        caption={t.seasons}
        columns={columns}
        rows={items}
        rowKey={(item) => item.id}
        pending={query.isPending}
        skeletonRows={2}
        minWidth={800}
        empty={<Empty icon="calendar" title={t.noSeasons} detail={t.noSeasonsDetail} />}
      />
      <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
    </section>
  );
}

function Plans() {
  const t = useText(supervisionText);
  const cursor = useCursor('');
  const query = useQuery(askTracks.spotChecks({ after: cursor.after, limit: 20 }));
  const regions = useQuery(ask.regions());
  const items = query.data?.items;
  const columns: Column<SpotCheckPlan>[] = [
    {
      key: 'title',
      title: t.planTitle,
      render: (item) => (
        <>
          <div className="main strong" lang="zh-CN">
            <Link to={`/spot-checks/${item.id}`}>{item.title}</Link>
          </div>
          <div className="sub" lang="zh-CN">
            {item.documentNumber}
          </div>
        </>
      ),
    },
    { key: 'kind', title: t.kind, width: 100, render: (item) => t[item.kind] },
    { key: 'year', title: t.year, width: 80, render: (item) => item.year },
    {
      key: 'organ',
      title: t.organ,
      width: 110,
      render: ({ organ }) => regions.data?.items.find(({ code }) => code === organ)?.name ?? organ,
    },
    { key: 'ratio', title: t.ratio, width: 80, right: true, render: (item) => `${item.percent} %` },
    {
      key: 'result',
      title: t.result,
      width: 180,
      render: ({ drawn, population }) =>
        drawn === null || population === null ? (
          <span className="tag l-notice">
            <Shape name="triangle" />
            {t.notDrawn}
          </span>
        ) : (
          t.drawnOf(drawn, population)
        ),
    },
    { key: 'planned', title: t.plannedOn, width: 110, render: (item) => item.plannedOn },
  ];
  if (query.isError && !items) {
    return <ErrorCard error={query.error} what={t.spotChecks} onRetry={() => void query.refetch()} />;
  }
  return (
    <section className="card" aria-label={t.spotChecks}>
      <DataTable
        caption={t.spotChecks}
        columns={columns}
        rows={items}
        rowKey={(item) => item.id}
        pending={query.isPending}
        minWidth={860}
        empty={<Empty icon="list" title={t.noPlans} detail={t.noPlansDetail} />}
      />
      <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
    </section>
  );
}
