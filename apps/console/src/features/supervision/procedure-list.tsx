import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Procedure } from '../../api/models';
import { ask } from '../../api/queries';
import { askTracks } from '../../api/track-queries';
import { usePick, useText } from '../../i18n/text';
import { DataTable, type Column } from '../../ui/data-table';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { Contested, LevelTag } from '../organizations/level-tag';
import { detailWords, standingOf, STANDINGS, subjectWords, type ProcedureKind } from './procedure-words';
import { supervisionText } from './supervision.text';
import '../docket/docket.css';
import './supervision.css';

interface ListProps {
  readonly kind: ProcedureKind;
  readonly title: string;
  readonly subjectTitle?: string;
  readonly detailTitle?: string;
  /** What `subject` is chosen from, with the word for all of them. */
  readonly subjects?: { readonly all: string; readonly values: readonly string[] };
  readonly action?: ReactNode;
}

/** Procedures of one kind: how many stand where, and which. A count opens exactly those. */
export function ProcedureList({ kind, title, subjectTitle, detailTitle, subjects, action }: ListProps) {
  const t = useText(supervisionText);
  const pick = usePick();
  const [search, setSearch] = useSearchParams();
  const status = search.get('status') ?? '';
  const subject = search.get('subject') ?? '';
  const region = search.get('region') ?? '';
  const put = (key: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  const cursor = useCursor([kind, status, subject, region].join());
  const query = useQuery(
    askTracks.procedures({
      kind,
      status: status || undefined,
      subject: subject || undefined,
      region: region || undefined,
      after: cursor.after,
      limit: 20,
    }),
  );
  const regions = useQuery(ask.regions());
  const places = (regions.data?.items ?? []).filter(({ level }) => level === 'city' || level === 'county');
  const counts = new Map(query.data?.counts.map((one) => [one.status, one.count]));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const items = query.data?.items;
  const columns: Column<Procedure>[] = [
    {
      key: 'name',
      title: t.organization,
      render: (item) => (
        <Link
          to={`/organizations/${item.organization}?tab=${TAB_OF[kind]}`}
          className="main strong"
          style={{ display: 'block' }}
          lang="zh-CN"
        >
          {item.name}
        </Link>
      ),
    },
    ...(subjectTitle
      ? [
          {
            key: 'subject',
            title: subjectTitle,
            width: 150,
            render: (item: Procedure) => subjectWords(item.subject, pick) || '—',
          },
        ]
      : []),
    {
      key: 'state',
      title: t.state,
      width: 250,
      render: (item) => (
        <span className="row" style={{ gap: 6 }}>
          <LevelTag words={standingOf(kind, item.status)} />
          {item.contested && <Contested />}
        </span>
      ),
    },
    ...(detailTitle
      ? [
          {
            key: 'detail',
            title: detailTitle,
            width: 210,
            render: (item: Procedure) => (
              <span className="main" style={{ display: 'block' }}>
                {item.detail ? detailWords(kind, item.detail, pick) : '—'}
              </span>
            ),
          },
        ]
      : []),
    {
      key: 'place',
      title: t.place,
      width: 110,
      render: ({ region: code }) =>
        regions.data?.items.find((one) => one.code === code)?.name ?? <span className="mono">{code}</span>,
    },
    { key: 'due', title: t.due, width: 100, render: (item) => item.due ?? '—' },
    { key: 'since', title: t.since, width: 100, render: (item) => item.since },
  ];
  return (
    <>
      <div className="filters chips" role="group" aria-label={t.state}>
        <Chip name={t.all} count={total} pressed={status === ''} onPress={() => put('status', '')} />
        {Object.entries(STANDINGS[kind])
          .filter(([code]) => counts.has(code) || code === status)
          .map(([code, [zh, en]]) => (
            <Chip
              key={code}
              name={pick(zh, en)}
              count={counts.get(code) ?? 0}
              pressed={status === code}
              onPress={() => put('status', code)}
            />
          ))}
        <span className="grow" />
        {subjects && (
          <Select
            aria-label={subjects.all}
            style={{ width: 150 }}
            value={subject}
            options={[
              { value: '', label: subjects.all },
              ...subjects.values.map((value) => ({ value, label: subjectWords(value, pick) })),
            ]}
            onChange={(value) => put('subject', value)}
          />
        )}
        <Select
          aria-label={t.place}
          style={{ width: 130 }}
          value={region}
          options={[
            { value: '', label: t.allPlaces },
            ...places.map(({ code, name, level }) => ({
              value: level === 'city' ? code.slice(0, 4) : code,
              label: name,
            })),
          ]}
          onChange={(value) => put('region', value)}
        />
        {action}
      </div>
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={title} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={title}>
          <DataTable
            single
            caption={title}
            columns={columns}
            rows={items}
            rowKey={(item) => `${item.organization}${item.kind}${item.subject}${item.detail}${item.since}`}
            pending={query.isPending}
            minWidth={900}
            empty={
              status || subject || region ? (
                <FilteredEmpty
                  names={[
                    status && pick(...standingWords(kind, status)),
                    subject && subjectWords(subject, pick),
                    region,
                  ].filter(Boolean)}
                  onClear={() => setSearch({}, { replace: true })}
                />
              ) : (
                <Empty icon="list" title={t.none} detail={t.noneDetail} />
              )
            }
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
    </>
  );
}

const TAB_OF: Readonly<Record<ProcedureKind, string>> = {
  annual: 'annual',
  listing: 'credit',
  rating: 'rating',
  verification: 'rating',
  zombie: 'supervision',
  objection: 'credit',
};

function standingWords(kind: ProcedureKind, status: string): [string, string] {
  const [zh, en] = standingOf(kind, status);
  return [zh, en];
}

function Chip({
  name,
  count,
  pressed,
  onPress,
}: {
  name: string;
  count: number;
  pressed: boolean;
  onPress: () => void;
}) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} onClick={onPress}>
      {name} <b>{count}</b>
    </button>
  );
}
