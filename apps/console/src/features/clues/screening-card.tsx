import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Clue, Screening, ScreeningMatch } from '../../api/models';
import { JUDGEMENT_REASONS } from '../../commands/clue-forms';
import { minute } from '../../i18n/dates';
import { type Pick2, useLang, usePick, useText } from '../../i18n/text';
import { marked } from '../../ui/changed';
import { DataTable, step, type Column } from '../../ui/data-table';
import { useKeys } from '../../ui/keys';
import { Shape } from '../../ui/shape';
import { Keys } from '../../ui/states';
import { cluesText } from './clues.text';
import { DecideMatch, type Deciding } from './decide-match';
import { matchReason, screeningText, standingName, verdictName } from './match-reasons';
import { VerdictMark } from './verdict';

const idOf = (match: ScreeningMatch) => match.target;
const NONE: readonly ScreeningMatch[] = [];

export function ScreeningCard({ clue, onVerify }: { clue: Clue; onVerify: (() => void) | null }) {
  const t = useText(cluesText);
  const lang = useLang();
  const { screening, subjectName: name } = clue;
  const matches = screening?.matches ?? NONE;
  const [selected, setSelected] = useState<string | null>(null);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const mayDecide = clue.allowedCommands.some(
    (command) => command.command === 'judgeMatch' && command.allowed,
  );
  const current = matches.find((match) => idOf(match) === selected && !match.decision);
  const move = (by: 1 | -1) => {
    const next = step(matches, idOf, selected, by);
    setSelected(next && idOf(next));
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    y: () =>
      mayDecide && current && setDeciding({ target: idOf(current), name: current.name, result: 'confirmed' }),
    n: () =>
      mayDecide && current && setDeciding({ target: idOf(current), name: current.name, result: 'dismissed' }),
    v: () => onVerify?.(),
  });
  const decideOn = (target: string, of: string) =>
    mayDecide ? (result: Deciding['result']) => setDeciding({ target, name: of, result }) : null;
  const columns: Column<ScreeningMatch>[] = [
    {
      key: 'name',
      title: t.matchName,
      width: '26%',
      render: (match) => <MarkedName own={name} other={match.name} />,
    },
    {
      key: 'kind',
      title: t.matchKind,
      width: lang === 'en' ? 140 : 116,
      render: (match) => <MatchKind match={match} />,
    },
    {
      key: 'similarity',
      title: t.score,
      width: 118,
      render: (match) => <Similarity value={match.similarity} />,
    },
    {
      key: 'reason',
      title: t.matchReason,
      render: (match) => <Why match={match} />,
    },
    {
      key: 'act',
      title: t.matchAct,
      width: lang === 'en' ? 186 : 146,
      right: true,
      render: (match) => (
        <Judgement decision={match.decision} name={match.name} onDecide={decideOn(idOf(match), match.name)} />
      ),
    },
  ];
  return (
    <section className="card screening" aria-label={t.screening}>
      <div className="card-head">
        <h2>{t.screening}</h2>
        <span lang="zh-CN" className="strong">
          {name}
        </span>
        <span className="grow" />
        <VerdictMark verdict={screening?.verdict ?? null} tag />
      </div>
      <p className="lead">{t.hint}</p>
      {screening && <Findings screening={screening} name={name} onDecide={decideOn('name', name)} />}
      <DataTable
        caption={t.screening}
        columns={columns}
        rows={matches}
        rowKey={idOf}
        pending={false}
        minWidth={640}
        selected={selected}
        onSelect={(match) => setSelected(idOf(match))}
        empty={<p className="state second">{screening ? t.noMatches : t.screeningNow}</p>}
      />
      <footer className="table-foot">
        <span className="grow" />
        <span className="keys">
          <span>
            <Keys keys={['Y']} /> {t.keyConfirm}
          </span>
          <span>
            <Keys keys={['N']} /> {t.keyDismiss}
          </span>
          <span>
            <Keys keys={['V']} /> {t.keyVerify}
          </span>
        </span>
      </footer>
      {deciding && <DecideMatch clue={clue} deciding={deciding} onClose={() => setDeciding(null)} />}
    </section>
  );
}

/** The characters of a match that the reported name has not. */
function MarkedName({ own, other }: { own: string; other: string }) {
  const parts = own === other ? [{ text: other, changed: false }] : marked(own, other, 'after');
  return (
    <span className="match-name" lang="zh-CN">
      {parts.map((part, index) =>
        part.changed ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
      )}
    </span>
  );
}

type OnDecide = ((result: Deciding['result']) => void) | null;

/** What stands now, by which rules, and what the name says by itself. */
function Findings({ screening, name, onDecide }: { screening: Screening; name: string; onDecide: OnDecide }) {
  const ts = useText(screeningText);
  const pick = usePick();
  const { expired, recordedVerdict, reasons, nameDecision, rules, score, screenedAt } = screening;
  return (
    <div className="lead">
      {expired && (
        <p role="status">
          <Shape name="triangle" /> {ts.expired(verdictName(recordedVerdict, pick))}
        </p>
      )}
      {reasons.length > 0 && (
        <div className="row">
          <span className="strong">{ts.byItself}</span>
          <span className={nameDecision?.judgement === 'dismissed' ? 'grow second' : 'grow'}>
            {reasons.map((reason) => matchReason(reason, pick)).join(pick('；', '; '))}
          </span>
          <Judgement decision={nameDecision} name={name} onDecide={onDecide} />
        </div>
      )}
      <p className="second">{[ts.at(minute(screenedAt)), ts.rules(rules), ts.score(score)].join(' · ')}</p>
    </div>
  );
}

/** Reasons in words, who published or registered the entry and when, and where it is to be read. */
function Why({ match }: { match: ScreeningMatch }) {
  const t = useText(cluesText);
  const ts = useText(screeningText);
  const pick = usePick();
  return (
    <>
      <div className="main">
        {match.reasons.map((reason) => matchReason(reason, pick)).join(pick('，', ', '))}
      </div>
      <div className="sub">
        {match.issuer || ts.unstated} · {match.date || ts.undated} ·{' '}
        {match.kind === 'register' && <Link to={`/organizations/${match.targetId}`}>{t.seeDossier}</Link>}
        {match.kind === 'list' && (
          <Link to={`/lists?name=${encodeURIComponent(match.name)}`}>{t.seeList}</Link>
        )}
        {match.kind === 'decision' && ts.announced}
      </div>
    </>
  );
}

/** How a person judged, with reason and note; else the two acts. */
function Judgement({
  decision,
  name,
  onDecide,
}: {
  decision: ScreeningMatch['decision'];
  name: string;
  onDecide: OnDecide;
}) {
  const t = useText(cluesText);
  const pick = usePick();
  if (decision) {
    const { judgement, badge, reason, note } = decision;
    return (
      <span className="second">
        <Shape name="tick" /> {judgement === 'confirmed' ? t.confirmed(badge) : t.dismissed(badge)}
        <span className="sub" style={{ display: 'block' }}>
          {judgementName(reason, pick)}
          {note && `：${note}`}
        </span>
      </span>
    );
  }
  if (!onDecide) return null;
  return (
    <span className="row" style={{ justifyContent: 'flex-end' }}>
      <Button size="small" aria-label={`${t.confirm} ${name}`} onClick={() => onDecide('confirmed')}>
        {t.confirm}
      </Button>
      <Button size="small" aria-label={`${t.dismiss} ${name}`} onClick={() => onDecide('dismissed')}>
        {t.dismiss}
      </Button>
    </span>
  );
}

function MatchKind({ match }: { match: ScreeningMatch }) {
  const pick = usePick();
  const isListed = match.kind !== 'register';
  const tone = isListed ? 'l-warn' : match.standing === 'registered' ? 'l-normal' : 'l-plain';
  return (
    <span className={`tag ${tone}`}>
      <Shape name={isListed ? 'diamond' : 'ring'} />
      {standingName(match.standing, pick)}
    </span>
  );
}

function Similarity({ value }: { value: number }) {
  return (
    <span className="score">
      <span className="bar-track" aria-hidden="true">
        <span className="bar-fill" style={{ width: `${value}%` }} />
      </span>
      {value}
    </span>
  );
}

function judgementName(reason: string, pick: Pick2): string {
  const known = JUDGEMENT_REASONS.find(([code]) => code === reason);
  return known ? pick(known[1], known[2]) : reason;
}
