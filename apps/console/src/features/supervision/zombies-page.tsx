import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { ask } from '../../api/queries';
import { askTracks } from '../../api/track-queries';
import { usePick, useText } from '../../i18n/text';
import { DataTable } from '../../ui/data-table';
import { PageHead } from '../../ui/page-head';
import { Empty, ErrorCard } from '../../ui/states';
import { LevelTag } from '../organizations/level-tag';
import { ProcedureList } from './procedure-list';
import { standingOf, zombieWords } from './procedure-words';
import { supervisionText } from './supervision.text';
import './supervision.css';

/** The zombie track and its tally: 注销一批、整改一批、激活一批. */
export function ZombiesPage() {
  const t = useText(supervisionText);
  const [search, setSearch] = useSearchParams();
  const tally = search.get('view') === 'tally';
  return (
    <div className="page">
      <PageHead title={t.zombies} sub={t.zombiesSub} />
      <Tabs
        className="supervision-tabs"
        activeKey={tally ? 'tally' : 'track'}
        onChange={(view) => setSearch(view === 'track' ? {} : { view })}
        items={[
          { key: 'track', label: t.track },
          { key: 'tally', label: t.tally },
        ]}
      />
      {tally ? (
        <Tally />
      ) : (
        <ProcedureList kind="zombie" title={t.track} subjectTitle={t.batch} detailTitle={t.outcome} />
      )}
    </div>
  );
}

function Tally() {
  const t = useText(supervisionText);
  const pick = usePick();
  const query = useQuery(askTracks.zombieTally());
  const regions = useQuery(ask.regions());
  if (query.isError && !query.data) {
    return <ErrorCard error={query.error} what={t.tally} onRetry={() => void query.refetch()} />;
  }
  return (
    <section className="card" aria-label={t.tally}>
      <DataTable
        single
        caption={t.tally}
        columns={[
          {
            key: 'organ',
            title: t.organ,
            width: 140,
            render: ({ region }) => regions.data?.items.find(({ code }) => code === region)?.name ?? region,
          },
          { key: 'batch', title: t.batch, render: ({ batch }) => batch ?? '—' },
          { key: 'year', title: t.year, width: 90, render: ({ year }) => year ?? '—' },
          {
            key: 'state',
            title: t.state,
            width: 190,
            render: ({ status }) => <LevelTag words={standingOf('zombie', status)} />,
          },
          {
            key: 'outcome',
            title: t.outcome,
            width: 150,
            render: ({ outcome }) => (outcome ? zombieWords(outcome, pick) : '—'),
          },
          {
            key: 'number',
            title: t.number,
            width: 90,
            right: true,
            render: ({ organizations }) => <b>{organizations}</b>,
          },
        ]}
        rows={query.data?.lines}
        rowKey={(line) => Object.values(line).join()}
        pending={query.isPending}
        minWidth={760}
        empty={<Empty icon="list" title={t.none} detail={t.noneDetail} />}
      />
    </section>
  );
}
