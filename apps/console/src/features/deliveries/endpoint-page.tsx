import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { AllowedCommand, EndpointFile } from '../../api/models';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { minute } from '../../i18n/dates';
import { usePick, useText } from '../../i18n/text';
import { ActsPanel } from '../../ui/acts-panel';
import { CiteList } from '../../ui/cite';
import { DataTable, type Column } from '../../ui/data-table';
import { PageTitle } from '../../ui/page-head';
import { ErrorCard, useSlow } from '../../ui/states';
import './deliveries.css';
import { Books } from './books';
import { deliveriesText } from './deliveries.text';
import { EndpointState } from './endpoint-state';

type Grant = EndpointFile['grants'][number];

/** One endpoint: who granted it what on which basis, its books, and what may be done. */
export function EndpointPage() {
  const { id = '' } = useParams();
  const t = useText(deliveriesText);
  const query = useQuery(ask.endpoint(id));
  const slow = useSlow(query.isPending);
  if (query.isError && !query.data) {
    return (
      <div className="file-body">
        <PageTitle documentTitle={t.endpoint}>{t.endpoint}</PageTitle>
        <ErrorCard error={query.error} what={t.endpoint} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data)
    return slow ? <div className="file-head" style={{ minHeight: 80 }} aria-busy="true" /> : null;
  return <EndpointView endpoint={query.data} />;
}

function EndpointView({ endpoint }: { endpoint: EndpointFile }) {
  const t = useText(deliveriesText);
  const pick = usePick();
  const [acting, setActing] = useState<AllowedCommand | null>(null);
  const eventTypes = useQuery(ask.eventTypes());
  const name = pick(endpoint.agencyZh, endpoint.agencyEn);
  // The lane to release is chosen at a delivery, not here.
  const commands = endpoint.allowedCommands
    .filter(({ command }) => command !== 'releaseLane')
    .map((one) => ({ ...one, primary: one.command === NEXT[endpoint.state] }));
  return (
    <>
      <header className="file-head">
        <div className="top">
          <PageTitle documentTitle={name}>{name}</PageTitle>
          <EndpointState state={endpoint.state} />
          <span className="grow" />
          <Link to={`/exchange/deliveries?endpoint=${endpoint.id}`}>{t.seeDeliveries}</Link>
        </div>
        <dl className="facts">
          <div>
            <dt>{t.url}</dt>
            <dd className="mono">{endpoint.url}</dd>
          </div>
          <div>
            <dt>{t.place}</dt>
            <dd lang="zh-CN">{endpoint.regionName}</dd>
          </div>
          <div>
            <dt>{t.secretSince}</dt>
            <dd>
              {minute(endpoint.secretIssuedAt)}
              {endpoint.secretRotatesUntil && ` · ${t.rotates(minute(endpoint.secretRotatesUntil))}`}
            </dd>
          </div>
          <div>
            <dt>{t.registeredBy}</dt>
            <dd>
              {endpoint.registeredBy} {minute(endpoint.createdAt)}
            </dd>
          </div>
        </dl>
      </header>
      <div className="file-body">
        <Books books={endpoint.books} />
        <div className="endpoint-grid">
          <Grants grants={endpoint.grants} />
          <ActsPanel commands={commands} revision={endpoint.revision} onAct={setActing} />
        </div>
      </div>
      {acting && (
        <CommandDrawer
          command={acting.command}
          title={pick(acting.zh, acting.en)}
          basis={acting.basis}
          kind="endpoint"
          target={{
            kind: 'endpoint',
            id: endpoint.id,
            revision: endpoint.revision,
            endpoint,
            eventTypes: eventTypes.data?.items,
          }}
          onClose={() => setActing(null)}
        />
      )}
    </>
  );
}

/** The next step of an endpoint by its state; everything else is a side act. */
const NEXT: Partial<Record<EndpointFile['state'], string>> = { 'pending-approval': 'activateEndpoint' };

function Grants({ grants }: { grants: readonly Grant[] }) {
  const t = useText(deliveriesText);
  const columns: Column<Grant>[] = [
    {
      key: 'types',
      title: t.types,
      render: (grant) => (
        <ul>
          {grant.eventTypes.map((type) => (
            <li key={type} className="mono note">
              {type}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'basis',
      title: t.basis,
      width: 220,
      render: (grant) => <CiteList cites={grant.legalBasis} />,
    },
    {
      key: 'by',
      title: t.granted,
      width: 170,
      render: (grant) => (
        <>
          <div>
            {t.proposed} {grant.proposedBy} {minute(grant.proposedAt).slice(5)}
          </div>
          <div className="sub">
            {grant.approvedBy && grant.approvedAt
              ? `${t.approved} ${grant.approvedBy} ${minute(grant.approvedAt).slice(5)}`
              : t['e_pending-approval']}
          </div>
        </>
      ),
    },
    {
      key: 'status',
      title: t.state,
      width: 96,
      right: true,
      render: (grant) => <span className="tag">{t[`g_${grant.status}`]}</span>,
    },
  ];
  return (
    <section className="card" aria-label={t.grants}>
      <div className="card-head">
        <h2>{t.grants}</h2>
      </div>
      <DataTable
        caption={t.grants}
        columns={columns}
        rows={grants}
        rowKey={(grant) => grant.grant}
        pending={false}
        minWidth={640}
        empty={<p className="state second">{t.noGrants}</p>}
      />
    </section>
  );
}
