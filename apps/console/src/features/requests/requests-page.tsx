import { useQuery } from '@tanstack/react-query';
import { Button, Input, Segmented, Select, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import type { RequestItem } from '../../api/models';
import { ask } from '../../api/queries';
import { askRequests } from '../../api/request-queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { CHANNELS, REQUEST_OUTCOMES } from '../../commands/request-forms';
import { listDate, shortDate } from '../../i18n/dates';
import { useLang, useText } from '../../i18n/text';
import { REQUEST_TAKERS } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { DataTable, step, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty, Keys } from '../../ui/states';
import { TermTag } from '../../ui/term-tag';
import { useListFilter } from '../../ui/use-list-filter';
import { useWord } from '../case/case-words';
import { RequestState } from './request-state';
import { requestsText } from './requests.text';

const STATES = ['', 'received', 'incomplete', 'answered'] as const;
const KINDS = ['disclosure', 'correction'] as const;
const REGISTERS = {
  disclosure: ['registerDisclosureRequest', 'registerDisclosure'],
  correction: ['registerCorrectionRequest', 'registerCorrection'],
} as const;
const idOf = (item: RequestItem) => item.id;

/** Requests for information and for the correction of one's own record, with the term of their answer. */
export function RequestsPage() {
  const t = useText(requestsText);
  const navigate = useNavigate();
  const account = useAccount();
  const field = useRef<InputRef>(null);
  const filter = useListFilter(['q', 'kind', 'status', 'organ'], 'q');
  const { q, kind, status, organ } = filter.values;
  const cursor = useCursor(JSON.stringify(filter.values));
  const query = useQuery(
    askRequests.requests({
      q: q || undefined,
      kind: kind || undefined,
      status: status || undefined,
      organ: organ || undefined,
      after: cursor.after,
      limit: 20,
    }),
  );
  const items = query.data?.items;
  const places = usePlaces();
  const columns = useColumns(places);
  const [selected, setSelected] = useState<string | null>(null);
  const move = (by: 1 | -1) => setSelected(step(items, idOf, selected, by)?.id ?? null);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => selected && navigate(`/requests/${selected}`),
    '/': () => field.current?.focus(),
  });
  const words = [
    q,
    kind && t[kind as (typeof KINDS)[number]],
    status && t[status as 'received'],
    nameOf(places, organ),
  ];
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={items && t.sub(items.length)}
        actions={REQUEST_TAKERS.has(account.role) && <Register />}
      />
      <div className="filters">
        <Segmented
          aria-label={t.status}
          value={status}
          options={STATES.map((value) => ({ value, label: t[value || 'all'] }))}
          onChange={(value) => filter.put('status', value)}
        />
        <Select
          aria-label={t.kind}
          style={{ width: 160 }}
          value={kind}
          options={[{ value: '', label: t.allKinds }, ...KINDS.map((value) => ({ value, label: t[value] }))]}
          onChange={(value) => filter.put('kind', value)}
        />
        <Select
          aria-label={t.organ}
          style={{ width: 140 }}
          value={organ}
          options={[
            { value: '', label: t.allOrgans },
            ...places.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(value) => filter.put('organ', value)}
        />
        <Input
          ref={field}
          aria-label={t.filter}
          style={{ width: 220 }}
          placeholder={t.filter}
          prefix={<Icon name="search" size={14} />}
          allowClear
          value={filter.typed}
          onChange={(event) => filter.setTyped(event.target.value)}
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
            skeletonRows={9}
            minWidth={900}
            selected={selected}
            onSelect={(item) => setSelected(item.id)}
            onOpen={(item) => navigate(`/requests/${item.id}`)}
            empty={
              filter.active.length > 0 ? (
                <FilteredEmpty names={words.filter(Boolean)} onClear={filter.clear} />
              ) : (
                <Empty icon="chat" title={t.emptyTitle} detail={t.emptyDetail}>
                  <Button onClick={() => navigate('/docket')}>{t.toDocket}</Button>
                </Empty>
              )
            }
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length}>
            <span className="row" style={{ gap: 4 }}>
              <Keys keys={['J', 'K']} /> {t.move} <Keys keys={['Enter']} /> {t.open}
            </span>
          </TableFoot>
        </section>
      )}
    </div>
  );
}

interface Place {
  readonly code: string;
  readonly name: string;
}

/** Organs that handle requests: the city and its counties. */
function usePlaces(): readonly Place[] {
  const regions = useQuery(ask.regions());
  return (regions.data?.items ?? []).filter(({ level }) => level === 'city' || level === 'county');
}

const nameOf = (places: readonly Place[], organ: string): string =>
  places.find(({ code }) => code === organ)?.name ?? organ;

/** Both acts that begin a request; a link may ask for one of them. */
function Register() {
  const t = useText(requestsText);
  const [search, setSearch] = useSearchParams();
  const asked = KINDS.find((kind) => kind === search.get('register'));
  const put = (kind: (typeof KINDS)[number] | null) =>
    setSearch(
      (before) => {
        if (kind) before.set('register', kind);
        else before.delete('register');
        return before;
      },
      { replace: true },
    );
  const [command, title] = REGISTERS[asked ?? 'disclosure'];
  return (
    <>
      <Button onClick={() => put('correction')}>{t.registerCorrection}</Button>
      <Button type="primary" icon={<Icon name="plus" />} onClick={() => put('disclosure')}>
        {t.registerDisclosure}
      </Button>
      {asked && (
        <CommandDrawer
          command={command}
          title={t[title]}
          kind="request"
          target={null}
          onClose={() => put(null)}
        />
      )}
    </>
  );
}

function useColumns(places: readonly Place[]): Column<RequestItem>[] {
  const t = useText(requestsText);
  const lang = useLang();
  const word = useWord();
  const { today } = useSystem();
  return [
    {
      key: 'term',
      title: t.term,
      width: lang === 'en' ? 190 : 160,
      render: ({ term, status }) =>
        term && status !== 'incomplete' ? <TermTag term={term} /> : <span className="note">{t.none}</span>,
    },
    {
      key: 'due',
      title: t.due,
      width: 122,
      render: ({ term, status }) =>
        term && status === 'received' ? (
          <span className={term.state === 'overdue' || term.state === 'three-days' ? 'due urgent' : 'due'}>
            {listDate(term.dueOn, today, lang)}
          </span>
        ) : (
          <span className="note">{t.none}</span>
        ),
    },
    {
      key: 'number',
      title: t.number,
      render: (item) => (
        <>
          <div className="main strong">
            <Link to={`/requests/${item.id}`} lang="zh-CN">
              {item.number}
            </Link>
          </div>
          <div className="sub">{t[item.kind]}</div>
        </>
      ),
    },
    {
      key: 'received',
      title: t.receivedOn,
      width: 130,
      render: (item) => (
        <>
          <div>{shortDate(item.receivedOn, today, lang)}</div>
          <div className="sub">{word(CHANNELS, item.channel)}</div>
        </>
      ),
    },
    {
      key: 'organ',
      title: t.organ,
      width: 110,
      render: ({ organ }) => <span lang="zh-CN">{nameOf(places, organ)}</span>,
    },
    { key: 'status', title: t.status, width: 170, render: (item) => <RequestState status={item.status} /> },
    {
      key: 'outcome',
      title: t.outcome,
      width: 160,
      render: ({ outcome }) =>
        outcome ? word(REQUEST_OUTCOMES, outcome) : <span className="note">{t.none}</span>,
    },
  ];
}
