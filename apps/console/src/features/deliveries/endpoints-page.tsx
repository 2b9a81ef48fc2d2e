import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Endpoint } from '../../api/models';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { minute } from '../../i18n/dates';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { CiteList } from '../../ui/cite';
import { DataTable, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard } from '../../ui/states';
import './deliveries.css';
import { deliveriesText } from './deliveries.text';
import { EndpointState } from './endpoint-state';

const effective = (item: Endpoint) => item.grants.filter(({ status }) => status === 'effective');

function grantors(item: Endpoint): string {
  const badges = effective(item).flatMap(({ proposedBy, approvedBy }) => [proposedBy, approvedBy ?? '']);
  return [...new Set(badges)].filter(Boolean).join('、');
}

function basisOf(item: Endpoint) {
  const cites = effective(item).flatMap(({ legalBasis }) => legalBasis);
  return [...new Map(cites.map((cite) => [cite.rule, cite])).values()];
}

export function EndpointsPage() {
  const t = useText(deliveriesText);
  const pick = usePick();
  const account = useAccount();
  const [registering, setRegistering] = useState(false);
  const cursor = useCursor('');
  const query = useQuery(ask.endpoints({ after: cursor.after }));
  const items = query.data?.items;
  const columns: Column<Endpoint>[] = [
    {
      key: 'agency',
      title: `${t.agency} · ${t.url}`,
      render: (item) => (
        <>
          <div className="main strong">
            <Link to={`/exchange/endpoints/${item.id}`}>{pick(item.agencyZh, item.agencyEn)}</Link>
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
          <EndpointState state={item.state} />
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
    { key: 'granted', title: t.granted, width: 120, render: (item) => grantors(item) || '—' },
    { key: 'basis', title: t.basis, width: 200, render: (item) => <CiteList cites={basisOf(item)} /> },
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
      <PageHead
        title={t.endpointsTitle}
        sub={t.endpointsSub}
        actions={
          account.role === 'exchange-officer' && (
            <Button
              type="primary"
              icon={<Icon name="plus" />}
              data-testid="register-endpoint"
              onClick={() => setRegistering(true)}
            >
              {t.register}
            </Button>
          )
        }
      />
      {registering && (
        <CommandDrawer
          command="registerEndpoint"
          title={t.register}
          kind="endpoint"
          target={null}
          onClose={() => setRegistering(false)}
        />
      )}
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
