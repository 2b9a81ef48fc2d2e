import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { SpotCheckPlan } from '../../api/models';
import { ask } from '../../api/queries';
import { askTracks } from '../../api/track-queries';
import { SPOT_CHECK_FORMS } from '../../commands/annual-forms';
import { CommandDrawer } from '../../commands/command-drawer';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { DataTable } from '../../ui/data-table';
import { PageTitle } from '../../ui/page-head';
import { Banner, Empty, ErrorCard, useSlow } from '../../ui/states';
import { PLANNERS } from './planners';
import { supervisionText } from './supervision.text';
import './supervision.css';

/** One plan, its draw, and the draw run again before everybody’s eyes. */
export function SpotCheckPage() {
  const { id = '' } = useParams();
  const t = useText(supervisionText);
  const account = useAccount();
  const [acting, setActing] = useState<'drawSpotCheck' | 'substituteSpotChecker'>();
  const query = useQuery(askTracks.spotChecks({ id }));
  const slow = useSlow(query.isPending);
  const plan = query.data?.items[0];
  if (query.isError && !query.data) {
    return (
      <div className="page">
        <PageTitle documentTitle={t.planTitle}>{t.planTitle}</PageTitle>
        <ErrorCard error={query.error} what={t.planTitle} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data)
    return slow ? <div className="file-head" style={{ minHeight: 80 }} aria-busy="true" /> : null;
  if (!plan) {
    return (
      <div className="page">
        <PageTitle documentTitle={t.planTitle}>{t.planTitle}</PageTitle>
        <Empty icon="list" title={t.none}>
          <Link to="/annual?view=spot-checks">{t.otherPlans}</Link>
        </Empty>
      </div>
    );
  }
  return (
    <div className="page">
      <header className="page-head">
        <PageTitle documentTitle={plan.title}>
          <span lang="zh-CN">{plan.title}</span>
        </PageTitle>
        <span className="tag">{t[plan.kind]}</span>
        <span className="grow" />
        {PLANNERS.has(account.role) &&
          (plan.drawn === null ? (
            <Button type="primary" onClick={() => setActing('drawSpotCheck')}>
              {t.draw}
            </Button>
          ) : (
            <Button onClick={() => setActing('substituteSpotChecker')}>{t.substitute}</Button>
          ))}
      </header>
      <PlanFacts plan={plan} />
      {plan.drawn === null ? <p className="note below">{t.afterDraw}</p> : <DrawRecord id={id} plan={plan} />}
      {acting && (
        <CommandDrawer
          command={acting}
          title={acting === 'drawSpotCheck' ? t.draw : t.substitute}
          kind="spotCheck"
          target={{ kind: 'spotCheck', id, revision: plan.revision }}
          onClose={() => setActing(undefined)}
        />
      )}
    </div>
  );
}

function PlanFacts({ plan }: { plan: SpotCheckPlan }) {
  const t = useText(supervisionText);
  const pick = usePick();
  const fields = SPOT_CHECK_FORMS.planSpotCheck?.fields ?? [];
  const words = (name: string, codes: readonly string[]) => {
    const choices = fields.find((field) => field.name === name)?.choices ?? [];
    return codes
      .map((code) => choices.find(([value]) => value === code))
      .map((known) => (known ? pick(known[1], known[2]) : ''))
      .join('、');
  };
  return (
    <section className="card" aria-label={t.planTitle}>
      <dl className="plan-facts">
        <div>
          <dt>{t.document}</dt>
          <dd lang="zh-CN">{plan.documentNumber}</dd>
        </div>
        <div>
          <dt>{t.plannedOn}</dt>
          <dd>{plan.plannedOn}</dd>
        </div>
        <div>
          <dt>{t.ratio}</dt>
          <dd>{plan.percent} %</dd>
        </div>
        <div>
          <dt>{t.checkersEach}</dt>
          <dd>{plan.checkersEach}</dd>
        </div>
        <div className="wide">
          <dt>{t.types}</dt>
          <dd>{words('types', plan.types)}</dd>
        </div>
        <div className="wide">
          <dt>{t.subjects}</dt>
          <dd>{words('subjects', plan.subjects)}</dd>
        </div>
      </dl>
    </section>
  );
}

function DrawRecord({ id, plan }: { id: string; plan: SpotCheckPlan }) {
  const t = useText(supervisionText);
  const query = useQuery(askTracks.replay(id));
  const draw = query.data;
  if (query.isError) {
    return <ErrorCard error={query.error} what={t.drawRecord} onRetry={() => void query.refetch()} />;
  }
  return (
    <section className="card below" aria-label={t.drawRecord}>
      <div className="card-head">
        <h2>{t.drawRecord}</h2>
        <span className="note">{plan.drawnOn}</span>
        <span className="grow" />
        <Button size="small" loading={query.isFetching} onClick={() => void query.refetch()}>
          {t.replay}
        </Button>
      </div>
      {draw && (
        <>
          <div style={{ padding: '10px 14px 0' }}>
            <Banner kind={draw.same ? 'good' : 'error'}>{draw.same ? t.same : t.different}</Banner>
          </div>
          <dl className="plan-facts">
            <div>
              <dt>{t.population}</dt>
              <dd>{draw.population}</dd>
            </div>
            <div>
              <dt>{t.least}</dt>
              <dd>{draw.minSample}</dd>
            </div>
            <div className="wide">
              <dt>{t.algorithm}</dt>
              <dd className="mono">{draw.algorithm}</dd>
            </div>
            <div className="wide">
              <dt>{t.seed}</dt>
              <dd className="mono">{draw.seed}</dd>
            </div>
            <div className="wide">
              <dt>{t.digest}</dt>
              <dd className="mono">{draw.candidatesDigest}</dd>
            </div>
          </dl>
          <DataTable
            single
            caption={t.drawn}
            columns={[
              {
                key: 'organization',
                title: t.drawn,
                render: ({ organization }) => <DrawnName id={organization} />,
              },
              {
                key: 'checkers',
                title: t.checkers,
                width: 260,
                render: ({ organization, checkers }) =>
                  [
                    checkers.join('、'),
                    ...draw.substitutions
                      .filter((one) => one.organization === organization)
                      .map(({ recused, substitute }) => `${recused} → ${substitute}`),
                  ].join('；'),
              },
            ]}
            rows={draw.drawn}
            rowKey={({ organization }) => organization}
            pending={false}
            empty={null}
          />
        </>
      )}
    </section>
  );
}

/** The draw names organizations by id; the name is asked where it is shown. */
function DrawnName({ id }: { id: string }) {
  const organization = useQuery(ask.organization(id));
  return (
    <Link to={`/organizations/${id}?tab=annual`} lang="zh-CN">
      {organization.data?.name ?? <span className="mono">{id}</span>}
    </Link>
  );
}
