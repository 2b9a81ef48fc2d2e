import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { Rule, Timer } from '../../api/models';
import { ask } from '../../api/queries';
import { confirmForm, withdrawConfirmationForm } from '../../commands/law-forms';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { BasisMark } from '../../ui/cite';
import { DateField, isDate } from '../../ui/date-field';
import { PageTitle } from '../../ui/page-head';
import { Banner, ErrorCard, useSlow } from '../../ui/states';
import { TimerLength } from '../timers/timer-length';
import { Confirmation } from './confirmation';
import { LawAct } from './law-act';
import { ProposeRepeal, ProposeVersion } from './propose-version';
import './rules.css';
import { rulesText } from './rules.text';
import { mayPropose } from './who-may';

/** One rule: every version with its validity, who confirmed it, and the terms that rest on it. */
export function RulePage() {
  const { instrument = '', article = '' } = useParams();
  const t = useText(rulesText);
  const query = useQuery(ask.rule(`${instrument}-${article}`));
  const slow = useSlow(query.isPending);
  if (query.isError && !query.data) {
    return (
      <div className="file-body">
        <PageTitle documentTitle={t.what}>{t.what}</PageTitle>
        <ErrorCard error={query.error} what={t.what} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data)
    return slow ? <div className="file-head" style={{ minHeight: 80 }} aria-busy="true" /> : null;
  return <RuleView versions={query.data.versions as Rule[]} timers={query.data.timers} />;
}

function RuleView({ versions, timers }: { versions: readonly Rule[]; timers: readonly Timer[] }) {
  const t = useText(rulesText);
  const pick = usePick();
  const { today } = useSystem();
  const [search, setSearch] = useSearchParams();
  const on = search.get('on') ?? today;
  const [typed, setTyped] = useState(on);
  const last = versions.at(-1);
  if (!last) return null;
  const shown = versions.find(({ from, to }) => from <= on && (to === null || to >= on));
  const head = shown ?? last;
  const put = (value: string) => {
    setTyped(value);
    if (isDate(value)) setSearch(value === today ? {} : { on: value }, { replace: true });
  };
  return (
    <>
      <header className="file-head">
        <div className="top">
          <PageTitle documentTitle={head.id}>{pick(head.citeZh, head.citeEn)}</PageTitle>
          <BasisMark mark={head.mark} />
          {head.own && <span className="tag">{t.own}</span>}
          <span className="grow" />
          <label htmlFor="rule-on" className="second">
            {t.on}
          </label>
          <DateField id="rule-on" value={typed} onChange={put} />
        </div>
        <dl className="facts">
          <div>
            <dt>{t.instruments}</dt>
            <dd>
              <Link to={`/rules/${encodeURIComponent(head.instrument)}`}>{head.instrument}</Link>
            </dd>
          </div>
          <div>
            <dt>{t.ruleId}</dt>
            <dd className="mono">{head.id}</dd>
          </div>
          <div>
            <dt>{t.valid}</dt>
            <dd>{head.to ? t.period(head.from, head.to) : t.onwards(head.from)}</dd>
          </div>
          <div>
            <dt>{t.confirmed}</dt>
            <dd>
              <Confirmation rule={head} />
            </dd>
          </div>
        </dl>
      </header>
      <div className="file-body">
        {!shown && <Banner kind="warn">{t.notInForce(on)}</Banner>}
        {shown?.textNotVerified && <Banner kind="warn">{t.barred}</Banner>}
        <div className="law-grid">
          <section className="card" aria-label={t.versions}>
            <div className="card-head">
              <h2>{t.versions}</h2>
              <span className="note">{versions.length}</span>
            </div>
            {[...versions].reverse().map((version) => (
              <Version key={version.version} rule={version} on={on} current={version === shown} />
            ))}
          </section>
          <div className="stack">
            <TimersOfRule timers={timers} />
            <section className="card law-acts" aria-label={t.changes}>
              <ProposeVersion last={last} />
              <ProposeRepeal rule={last.id} />
              <Link to="/rules/changes">{t.changes}</Link>
              <p className="note">{t.who}</p>
            </section>
          </div>
        </div>
      </div>
    </>
  );
}

function Version({ rule, on, current }: { rule: Rule; on: string; current: boolean }) {
  const t = useText(rulesText);
  const pick = usePick();
  const account = useAccount();
  const mine = mayPropose(account);
  return (
    <article className="version">
      <div className="row wrap">
        <b>{rule.to ? t.period(rule.from, rule.to) : t.onwards(rule.from)}</b>
        {current && <span className="tag l-info">{t.onDay(on)}</span>}
        <BasisMark mark={rule.mark} />
        <span className="grow" />
        <Confirmation rule={rule} />
        {mine && rule.textNotVerified && !rule.confirmation && (
          <LawAct
            small
            command="confirmArticle"
            about={rule.version}
            title={t.confirm}
            form={() => confirmForm(rule)}
          />
        )}
        {mine && rule.confirmation && (
          <LawAct
            small
            command="withdrawConfirmation"
            about={rule.version}
            title={t.withdraw}
            form={() => withdrawConfirmationForm(rule)}
          />
        )}
      </div>
      <p className="rule-whole">{pick(rule.zh, rule.en)}</p>
      {rule.confirmation && (
        <p className="note">
          {t.reference}：{rule.confirmation.reference}
        </p>
      )}
      {rule.value !== null && (
        <details>
          <summary className="note">{t.value}</summary>
          <pre>{JSON.stringify(rule.value, null, 2)}</pre>
        </details>
      )}
    </article>
  );
}

function TimersOfRule({ timers }: { timers: readonly Timer[] }) {
  const t = useText(rulesText);
  const pick = usePick();
  return (
    <section className="card" aria-label={t.timers}>
      <div className="card-head">
        <h2>{t.timers}</h2>
      </div>
      <ul className="law-list">
        {timers.length === 0 && <li className="second">{t.noTimers}</li>}
        {timers.map((timer) => (
          <li key={timer.code}>
            <Link to={`/timers?q=${encodeURIComponent(timer.code)}&timer=${encodeURIComponent(timer.code)}`}>
              {pick(timer.zh, timer.en)}
            </Link>{' '}
            <TimerLength timer={timer} />
          </li>
        ))}
      </ul>
    </section>
  );
}
