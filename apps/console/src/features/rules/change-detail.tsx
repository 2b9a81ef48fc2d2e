import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { LawChange } from '../../api/models';
import { ask } from '../../api/queries';
import { ImpactPreview } from '../../commands/impact-preview';
import {
  approvalForm,
  approvalOf,
  FIXED_DATE,
  rejectionForm,
  REJECTION_GROUNDS,
  UNITS,
} from '../../commands/law-forms';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { rulePath } from '../../ui/cite';
import {
  type ChangeContent,
  type TermOfRule as Term,
  contentOf,
  headline,
  monthDayOf,
  previewOf,
} from './change-content';
import { changesText } from './changes.text';
import { LawAct } from './law-act';
import { rulesText } from './rules.text';
import { mayApprove, mayPreview, mayPropose } from './who-may';

/** One change: what it says, what it would touch, and what the person here may do with it. */
export function ChangeDetail({ change }: { change: LawChange }) {
  const t = useText(changesText);
  const pick = usePick();
  const account = useAccount();
  const content = contentOf(change);
  const asked = change.status === 'proposed' && mayPreview(account) ? previewOf(content) : undefined;
  const ground = REJECTION_GROUNDS.find(([code]) => code === change.ground);
  return (
    <section className="card" aria-label={t.detail}>
      <div className="card-head">
        <h2>
          {t[`k_${change.kind}`]} {headline(content)}
        </h2>
        <span className="grow" />
        <span className={change.status === 'proposed' ? 'tag l-info' : 'tag'}>{t[change.status]}</span>
      </div>
      <div className="change-detail">
        <dl>
          <Content content={content} />
          {change.ground && <Fact name={t.ground}>{ground ? pick(ground[1], ground[2]) : t.withdraw}</Fact>}
        </dl>
        {asked && <ImpactPreview path={asked.path} body={asked.body} />}
        {change.status === 'proposed' && <Decide change={change} />}
      </div>
    </section>
  );
}

function Decide({ change }: { change: LawChange }) {
  const t = useText(changesText);
  const account = useAccount();
  const own = change.proposedBy === account.badge;
  if (own && (mayPropose(account) || mayApprove(account))) {
    return (
      <div className="row wrap" style={{ marginTop: 12 }}>
        <LawAct
          command="rejectLawChange"
          about={change.id}
          title={t.withdraw}
          form={() => rejectionForm(change, true)}
        />
        <span className="note">{t.same}</span>
      </div>
    );
  }
  if (!mayApprove(account)) return <p className="note">{t.onlyHead}</p>;
  return (
    <div className="row wrap" style={{ marginTop: 12 }}>
      <LawAct
        primary
        command={approvalOf(change)}
        about={change.id}
        title={t.approve}
        form={() => approvalForm(change)}
      />
      <LawAct
        command="rejectLawChange"
        about={change.id}
        title={t.reject}
        form={() => rejectionForm(change, false)}
      />
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Content({ content }: { content: ChangeContent }): ReactNode {
  const t = useText(changesText);
  const rules = useText(rulesText);
  const pick = usePick();
  switch (content.kind) {
    case 'rule-version': {
      const { rule, instrument, source } = content;
      return (
        <>
          <Fact name={t.rule}>
            <Link to={rulePath(rule.id)}>{rule.id}</Link> <span lang="zh-CN">{rule.article}</span>
          </Fact>
          {instrument && <Fact name={t.instrument}>{pick(instrument.zh, instrument.en)}</Fact>}
          <Fact name={t.validity}>
            {rule.to ? rules.period(rule.from, rule.to) : rules.onwards(rule.from)}
          </Fact>
          <Fact name={t.text}>
            <span className="rule-whole">{pick(rule.zh, rule.en)}</span>
          </Fact>
          {rule.value !== undefined && (
            <Fact name={t.value}>
              <pre className="json">{JSON.stringify(rule.value, null, 1)}</pre>
            </Fact>
          )}
          {rule.terms && (
            <Fact name={t.terms}>
              {Object.entries(rule.terms).map(([timer, term]) => (
                <TermOfRule key={timer} timer={timer} term={term} />
              ))}
            </Fact>
          )}
          <Fact name={t.source}>{source}</Fact>
          {content.retroactive && <Fact name={t.retroactive}>{t.stated}</Fact>}
        </>
      );
    }
    case 'rule-repeal':
      return (
        <>
          {content.instrument && <Fact name={t.instrument}>{content.instrument}</Fact>}
          <Fact name={t.rule}>
            {content.rules.map((rule) => (
              <Link key={rule} to={rulePath(rule)} style={{ marginRight: 8 }}>
                {rule}
              </Link>
            ))}
          </Fact>
          <Fact name={t.lastDay}>{content.lastDay}</Fact>
          <Fact name={t.source}>{content.source}</Fact>
          {content.retroactive && <Fact name={t.retroactive}>{t.stated}</Fact>}
        </>
      );
    case 'holiday-notice':
      return (
        <>
          <Fact name={t.year}>
            <Link to={`/calendar?year=${content.year}`}>{content.year}</Link>
            {content.corrects && ` · ${t.corrects}`}
          </Fact>
          <Fact name={t.notice}>{content.notice}</Fact>
          <Fact name={t.off}>
            {content.off.map(([from, to]) => (
              <div key={from}>{from === to ? from : rules.period(from, to)}</div>
            ))}
          </Fact>
          <Fact name={t.makeUp}>{content.makeUp.join('、') || t.none}</Fact>
        </>
      );
    case 'setting':
      return <SettingContent content={content} />;
  }
}

/** A term that a version sets, by its name and in words. */
function TermOfRule({ timer, term }: { timer: string; term: Term }) {
  const pick = usePick();
  const timers = useQuery(ask.timers({ limit: 200 }));
  const name = timers.data?.items.find(({ code }) => code === timer);
  const unit = [...UNITS, FIXED_DATE].find(([code]) => code === term.unit);
  return (
    <div title={timer}>
      {name ? pick(name.zh, name.en) : timer}{' '}
      {monthDayOf(term) ?? `${term.duration} ${unit ? pick(unit[1], unit[2]) : term.unit}`}
    </div>
  );
}

/** A setting by its name, what holds now, and what is proposed. */
function SettingContent({ content }: { content: Extract<ChangeContent, { kind: 'setting' }> }) {
  const t = useText(changesText);
  const pick = usePick();
  const settings = useQuery(ask.settings());
  const now = settings.data?.items.find(({ key }) => key === content.key);
  return (
    <>
      <Fact name={t.key}>
        {now && <div>{pick(now.zh, now.en)}</div>}
        <Link className="mono" to={`/settings?q=${encodeURIComponent(content.key)}`}>
          {content.key}
        </Link>
      </Fact>
      {now && (
        <Fact name={t.now}>
          <pre className="json">{JSON.stringify(now.value, null, 1)}</pre>
        </Fact>
      )}
      <Fact name={t.value}>
        <pre className="json">{JSON.stringify(content.value, null, 1)}</pre>
      </Fact>
      <Fact name={t.source}>{content.source}</Fact>
    </>
  );
}
