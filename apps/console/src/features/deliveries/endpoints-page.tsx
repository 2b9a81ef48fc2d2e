import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Endpoint } from '../../api/models';
import { ask } from '../../api/queries';
import { minute } from '../../i18n/dates';
import { useText } from '../../i18n/text';
import { CiteList } from '../../ui/cite';
import { DataTable, type Column } from '../../ui/data-table';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Shape, type ShapeName } from '../../ui/shape';
import { Empty, ErrorCard } from '../../ui/states';
import './deliveries.css';
import { deliveriesText } from './deliveries.text';

const LOOKS: Record<Endpoint['state'], readonly [tag: string, shape: ShapeName]> = {
  active: ['l-normal', 'ring'],
  recovering: ['l-notice', 'triangle'],
  paused: ['l-hatched', 'pause'],
  'pending-approval': ['l-plain', 'pause'],
};

export function EndpointsPage() {
  const t = useText(deliveriesText);
  const cursor = useCursor('');
  const query = useQuery(ask.endpoints(cursor.after));
  const items = query.data?.items;
  const columns: Column<Endpoint>[] = [
    {
      key: 'agency',
      title: `${t.agency} · ${t.url}`,
      render: (item) => (
        <>
          <div className="main strong" lang="zh-CN">
            {item.agency}
          </div>
          <div className="sub mono" title={item.url}>
            {item.url}
          </div>
        </>
      ),
    },
    {
      key: 'state',
      title: t.state,
      width: 176,
      render: (item) => (
        <>
          <span className={`tag ${LOOKS[item.state][0]}`}>
            <Shape name={LOOKS[item.state][1]} />
            {t[`e_${item.state}`]}
          </span>
          {item.secretRotatesUntil && <div className="sub">{t.rotates(minute(item.secretRotatesUntil))}</div>}
        </>
      ),
    },
    {
      key: 'types',
      title: t.types,
      width: 240,
      render: (item) => (
        <>
          <div>{t.nTypes(item.eventTypes.length)}</div>
          <div className="sub mono" title={item.eventTypes.join('\n')}>
            {item.eventTypes.join(' ')}
          </div>
        </>
      ),
    },
    {
      key: 'place',
      title: t.place,
      width: 100,
      render: (item) => <span lang="zh-CN">{item.regionName}</span>,
    },
    { key: 'granted', title: t.granted, width: 120, render: (item) => item.grantedBy.join('、') || '—' },
    { key: 'basis', title: t.basis, width: 200, render: (item) => <CiteList cites={item.basis} /> },
    {
      key: 'see',
      title: <span className="sr-only">{t.seeDeliveries}</span>,
      width: 90,
      right: true,
      render: (item) => <Link to={`/exchange/deliveries?endpoint=${item.id}`}>{t.seeDeliveries}</Link>,
    },
  ];
  return (
    <div className="page">
      <PageHead title={t.endpointsTitle} sub={t.endpointsSub} />
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.endpointsTitle} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.endpointsTitle}>
          <DataTable
            caption={t.endpointsTitle}
            columns={columns}
            rows={items}
            rowKey={(item) => item.id}
            pending={query.isPending}
            minWidth={1000}
            empty={<Empty icon="plug" title={t.noEndpoints} detail={t.noEndpointsDetail} />}
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
    </div>
  );
}
