import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, type InputRef } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import type { Timer } from '../../api/models';
import { ask } from '../../api/queries';
import { termForm } from '../../commands/setting-forms';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { CiteLink } from '../../ui/cite';
import { DataTable, step, type Column } from '../../ui/data-table';
import { downloadCsv } from '../../ui/download';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { useListFilter } from '../../ui/use-list-filter';
import { LawAct } from '../rules/law-act';
import '../rules/rules.css';
import { mayPropose } from '../rules/who-may';
import { Calculator } from './calculator';
import { TimerLength, useLength } from './timer-length';
import './timers.css';
import { timersText } from './timers.text';

const BINDS = ['bureau', 'party', 'other', 'nobody'] as const;
const codeOf = (timer: Timer) => timer.code;
const citeOf = ({ rule, citeZh, citeEn, mark }: Timer) => ({ rule, citeZh, citeEn, mark });

/** Every statutory and internal term, and the clock asked directly. */
export function TimersPage() {
  const t = useText(timersText);
  const pick = usePick();
  const length = useLength();
  const field = useRef<InputRef>(null);
  const filter = useListFilter(['q', 'instrument', 'binds'], 'q');
  const { q, instrument, binds } = filter.values;
  const cursor = useCursor(JSON.stringify(filter.values));
  const [search, setSearch] = useSearchParams();
  const wish = { q: q || undefined, instrument: instrument || undefined, binds: binds || undefined };
  const query = useQuery(ask.timers({ ...wish, after: cursor.after, limit: 20 }));
  const whole = useQuery({ ...ask.timers({ ...wish, limit: 200 }), enabled: false });
  const instruments = useQuery(ask.instruments());
  const items = query.data?.items;
  const chosen = items?.find(({ code }) => code === search.get('timer')) ?? items?.[0];
  const choose = (code: string | undefined) =>
    code &&
    setSearch(
      (before) => {
        before.set('timer', code);
        return before;
      },
      { replace: true },
    );
  const move = (by: 1 | -1) => choose(step(items, codeOf, chosen?.code ?? null, by)?.code);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    '/': () => field.current?.focus(),
  });
  const save = async () => {
    const { data: all } = await whole.refetch();
    downloadCsv(t.title, [
      ['code', t.name, t.length, t.basis, t.mark, t.binds, t.starts, t.stops, t.expiry],
      ...(all?.items ?? []).map((timer) => [
        timer.code,
        pick(timer.zh, timer.en),
        length(timer.own ?? timer),
        pick(timer.citeZh, timer.citeEn),
        timer.mark,
        t[`b_${timer.binds}`],
        pick(timer.startsZh, timer.startsEn),
        pick(timer.stopsZh, timer.stopsEn),
        pick(timer.onExpiryZh, timer.onExpiryEn),
      ]),
    ]);
  };
  const columns: Column<Timer>[] = [
    {
      key: 'name',
      title: t.name,
      render: (timer) => (
        <>
          <div className="main strong" title={pick(timer.zh, timer.en)}>
            {pick(timer.zh, timer.en)}
          </div>
          <div className="sub mono">{timer.code}</div>
        </>
      ),
    },
    {
      key: 'length',
      title: t.length,
      width: 168,
      render: (timer) => (
        <>
          <TimerLength timer={timer} />
          {timer.own && <div className="sub">{t.own(length(timer.own))}</div>}
          {!timer.own && timer.configurable && (
            <div className="sub">{t[`configurable_${timer.configurable}`]}</div>
          )}
        </>
      ),
    },
    {
      key: 'basis',
      title: t.basis,
      width: 236,
      render: (timer) => (
        <div className="sub">
          <CiteLink cite={citeOf(timer)} />
        </div>
      ),
    },
    {
      key: 'binds',
      title: t.binds,
      width: 84,
      render: (timer) => (
        <>
          <div>{t[`b_${timer.binds}`]}</div>
          <div className="sub">{t[`n_${timer.nature}`]}</div>
        </>
      ),
    },
  ];
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={t.sub}
        actions={
          <Button
            icon={<Icon name="download" size={14} />}
            loading={whole.isFetching}
            onClick={() => void save()}
          >
            {t.export}
          </Button>
        }
      />
      <div className="filters">
        <Input
          ref={field}
          aria-label={t.q}
          style={{ width: 240 }}
          placeholder={t.q}
          prefix={<Icon name="search" size={14} />}
          allowClear
          value={filter.typed}
          onChange={(event) => filter.setTyped(event.target.value)}
        />
        <Select
          aria-label={t.instrument}
          style={{ width: 240 }}
          value={instrument}
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: '', label: t.allInstruments },
            ...(instruments.data?.items ?? []).map((one) => ({
              value: one.key,
              label: pick(one.shortZh, one.shortEn),
            })),
          ]}
          onChange={(value) => filter.put('instrument', value)}
        />
        <Select
          aria-label={t.binds}
          style={{ width: 150 }}
          value={binds}
          options={[
            { value: '', label: `${t.binds} · ${t.allBinds}` },
            ...BINDS.map((value) => ({ value, label: t[`b_${value}`] })),
          ]}
          onChange={(value) => filter.put('binds', value)}
        />
      </div>
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      ) : (
        <div className="timers-grid">
          <section className="card" aria-label={t.title}>
            <DataTable
              caption={t.title}
              columns={columns}
              rows={items}
              rowKey={codeOf}
              pending={query.isPending}
              skeletonRows={10}
              minWidth={680}
              selected={chosen?.code ?? null}
              onSelect={(timer) => choose(timer.code)}
              empty={
                filter.active.length > 0 ? (
                  <FilteredEmpty names={filter.active} onClear={filter.clear} />
                ) : (
                  <Empty icon="clock" title={t.emptyTitle} detail={t.emptyDetail} />
                )
              }
            />
            <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
          </section>
          {chosen && <TimerDetail key={chosen.code} timer={chosen} />}
        </div>
      )}
    </div>
  );
}

function TimerDetail({ timer }: { timer: Timer }) {
  const t = useText(timersText);
  const pick = usePick();
  const length = useLength();
  const account = useAccount();
  const fact = (name: string, value: ReactNode) =>
    value ? (
      <>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </>
    ) : null;
  return (
    <section className="card" aria-label={t.detail}>
      <div className="card-head">
        <h2>{pick(timer.zh, timer.en)}</h2>
        <span className="grow" />
        <TimerLength timer={timer} />
      </div>
      <div className="timer-detail">
        <dl className="law-facts">
          {fact(t.basis, <CiteLink whole cite={citeOf(timer)} />)}
          {timer.version === null && fact('', <span className="tag l-warn">{t.noVersion}</span>)}
          {timer.own && fact(t.length, `${length(timer)} → ${t.own(length(timer.own))}`)}
          {fact(t.starts, pick(timer.startsZh, timer.startsEn))}
          {fact(t.stops, pick(timer.stopsZh, timer.stopsEn))}
          {fact(t.expiry, pick(timer.onExpiryZh, timer.onExpiryEn))}
          {timer.document && fact(t.days, t[timer.document])}
          {timer.exclusions.length > 0 &&
            fact(t.exclusions, timer.exclusions.map((one) => pick(one.zh, one.en)).join('、'))}
        </dl>
        {timer.configurable && mayPropose(account) && (
          <LawAct command="changeSetting" about={timer.code} title={t.setOwn} form={() => termForm(timer)} />
        )}
        <Calculator timer={timer} />
      </div>
    </section>
  );
}
