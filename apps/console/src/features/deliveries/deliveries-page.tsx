import { useQuery } from '@tanstack/react-query';
import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Delivery } from '../../api/models';
import { ask } from '../../api/queries';
import { listMinute } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { DataTable, step, type Column } from '../../ui/data-table';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import './deliveries.css';
import { Books } from './books';
import { deliveriesText } from './deliveries.text';
import { DeliveryDetail } from './delivery-detail';
import { DeliveryTag } from './delivery-state';

const idOf = (delivery: Delivery) => delivery.id;

export function DeliveriesPage() {
  const t = useText(deliveriesText);
  const pick = usePick();
  const lang = useLang();
  const navigate = useNavigate();
  const account = useAccount();
  const { today } = useSystem();
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') ?? '';
  const endpoint = search.get('endpoint') ?? '';
  const cursor = useCursor(`${state} ${endpoint}`);
  const query = useQuery(
    ask.deliveries({
      state: state || undefined,
      endpoint: endpoint || undefined,
      after: cursor.after,
      limit: 20,
    }),
  );
  const endpoints = useQuery(ask.endpoints());
  const items = query.data?.items;
  const agencies = new Map(endpoints.data?.items.map((one) => [one.id, pick(one.agencyZh, one.agencyEn)]));
  const [selected, setSelected] = useState<string | null>(null);
  const current = items?.find((item) => item.id === selected) ?? items?.[0] ?? null;
  const put = (key: string, value: string) =>
    setSearch(
      (before) => {
        if (value) before.set(key, value);
        else before.delete(key);
        return before;
      },
      { replace: true },
    );
  const move = (by: 1 | -1) => setSelected(step(items, idOf, current?.id ?? null, by)?.id ?? null);
  useKeys({ j: () => move(1), k: () => move(-1), ArrowDown: () => move(1), ArrowUp: () => move(-1) });
  const columns: Column<Delivery>[] = [
    {
      key: 'time',
      title: t.time,
      width: 112,
      render: (item) => listMinute(item.createdAt, today, lang),
    },
    {
      key: 'event',
      title: t.event,
      render: (item) => (
        <>
          <div className="main">{pick(item.eventZh, item.eventEn) || item.eventType}</div>
          <div className="sub mono" title={item.eventType}>
            {item.eventType.replace(/^shouzheng\.\w+\./, '')}
          </div>
        </>
      ),
    },
    {
      key: 'subject',
      title: t.subject,
      width: 168,
      render: (item) => (
        <>
          <div className="main" lang="zh-CN">
            {item.subject}
          </div>
          <div className="sub">
            {agencies.get(item.endpointId) ?? item.agency}
            {item.replay && ` · ${t.replayed}`}
          </div>
        </>
      ),
    },
    { key: 'sequence', title: t.sequence, width: 76, right: true, render: (item) => item.sequence },
    { key: 'result', title: t.result, width: 136, render: (item) => <DeliveryTag delivery={item} /> },
    { key: 'tries', title: t.tries, width: 64, right: true, render: (item) => item.attempts.length },
  ];
  const states = [
    { value: '', label: t.all },
    { value: 'delivered', label: t.f_delivered },
    { value: 'pending', label: t.pendingN },
    { value: 'retrying', label: t.f_retrying },
    { value: 'queued', label: t.f_queued },
    { value: 'held', label: t.f_held },
  ];
  return (
    <div className="page">
      <PageHead title={t.title} sub={t.ordered} />
      {query.data && <Books books={query.data.books} />}
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.what} onRetry={() => void query.refetch()} />
      ) : (
        <div className="deliveries">
          <section className="card" aria-label={t.title}>
            <div className="tools">
              <Segmented
                aria-label={t.state}
                value={state}
                options={states}
                onChange={(value) => put('state', value)}
              />
              <span className="grow" />
              <Select
                aria-label={t.endpoint}
                style={{ width: 190 }}
                value={endpoint}
                options={[
                  { value: '', label: t.allEndpoints },
                  ...(endpoints.data?.items ?? []).map((item) => ({
                    value: item.id,
                    label: pick(item.agencyZh, item.agencyEn),
                  })),
                ]}
                onChange={(value) => put('endpoint', value)}
              />
            </div>
            <DataTable
              caption={t.title}
              columns={columns}
              rows={items}
              rowKey={idOf}
              pending={query.isPending}
              skeletonRows={9}
              minWidth={680}
              selected={current?.id ?? null}
              onSelect={(item) => setSelected(item.id)}
              empty={
                state || endpoint ? (
                  <FilteredEmpty
                    names={[states.find((known) => known.value === state)?.label ?? '', endpoint].filter(
                      (name) => name !== '' && name !== t.all,
                    )}
                    onClear={() => setSearch({}, { replace: true })}
                  />
                ) : (
                  <Empty icon="send" title={t.emptyTitle} detail={t.emptyDetail}>
                    <Button onClick={() => navigate('/exchange/endpoints')}>{t.seeEndpoints}</Button>
                  </Empty>
                )
              }
            />
            <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
          </section>
          {current ? (
            <DeliveryDetail
              key={current.id}
              delivery={current}
              mayAct={account.role === 'exchange-officer'}
            />
          ) : (
            <section className="card">
              <p className="state second">{t.choose}</p>
            </section>
          )}
        </div>
      )}
    </div>
  );
}
