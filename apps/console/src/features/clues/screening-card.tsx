import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Clue, ScreeningMatch } from '../../api/models';
import { JUDGEMENT_REASONS } from '../../commands/clue-forms';
import { type Pick2, useLang, usePick, useText } from '../../i18n/text';
import { marked } from '../../ui/changed';
import { DataTable, step, type Column } from '../../ui/data-table';
import { useKeys } from '../../ui/keys';
import { Shape } from '../../ui/shape';
import { Keys } from '../../ui/states';
import { cluesText } from './clues.text';
import { DecideMatch, type Deciding } from './decide-match';
import { matchReason } from './match-reasons';
import { VerdictMark } from './verdict';

const idOf = (match: ScreeningMatch) => match.target;
const NONE: readonly ScreeningMatch[] = [];

export function ScreeningCard({ clue, onVerify }: { clue: Clue; onVerify: (() => void) | null }) {
  const t = useText(cluesText);
  const lang = useLang();
  const pick = usePick();
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
    y: () => mayDecide && current && setDeciding({ match: current, result: 'confirmed' }),
    n: () => mayDecide && current && setDeciding({ match: current, result: 'dismissed' }),
    v: () => onVerify?.(),
  });
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
    { key: 'score', title: t.score, width: 118, render: (match) => <Score value={match.score} /> },
    {
      key: 'reason',
      title: t.matchReason,
      render: (match) => (
        <>
          <div className="main">{match.reasons.map((reason) => matchReason(reason, pick)).join('，')}</div>
          <div className="sub">
            {match.kind === 'register' ? (
              <Link to={`/organizations/${match.targetId}`}>{t.seeDossier}</Link>
            ) : (
              <Link to={`/lists?name=${encodeURIComponent(match.name)}`}>{t.seeList}</Link>
            )}
          </div>
        </>
      ),
    },
    {
      key: 'act',
      title: t.matchAct,
      width: lang === 'en' ? 186 : 146,
      right: true,
      render: (match) =>
        match.decision ? (
          <span className="second" title={judgementName(match.decision.reason, pick)}>
            <Shape name="tick" />{' '}
            {match.decision.judgement === 'confirmed'
              ? t.confirmed(match.decision.badge)
              : t.dismissed(match.decision.badge)}
          </span>
        ) : (
          mayDecide && (
            <span className="row" style={{ justifyContent: 'flex-end' }}>
              <Button
                size="small"
                aria-label={`${t.confirm} ${match.name}`}
                onClick={() => setDeciding({ match, result: 'confirmed' })}
              >
                {t.confirm}
              </Button>
              <Button
                size="small"
                aria-label={`${t.dismiss} ${match.name}`}
                onClick={() => setDeciding({ match, result: 'dismissed' })}
              >
                {t.dismiss}
              </Button>
            </span>
          )
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

function MatchKind({ match }: { match: ScreeningMatch }) {
  const t = useText(cluesText);
  if (match.kind === 'list')
    return (
      <span className="tag l-warn">
        <Shape name="diamond" />
        {t.listEntry}
      </span>
    );
  return (
    <span className="tag l-normal">
      <Shape name="ring" />
      {t.organization}
    </span>
  );
}

function Score({ value }: { value: number }) {
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
