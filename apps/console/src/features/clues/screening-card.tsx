import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { issue } from '../../api/client';
import { newKey } from '../../api/key';
import type { Clue, ScreeningMatch } from '../../api/models';
import { problemOf } from '../../api/problem';
import { useLang, useText } from '../../i18n/text';
import { marked } from '../../ui/changed';
import { DataTable, step, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { Shape } from '../../ui/shape';
import { Keys, RefusalCard } from '../../ui/states';
import { uiText } from '../../ui/ui.text';
import { cluesText } from './clues.text';
import { VerdictMark } from './verdict';

const idOf = (match: ScreeningMatch) => `${match.kind} ${match.targetId}`;

interface Deciding {
  readonly match: ScreeningMatch;
  readonly result: 'confirmed' | 'dismissed';
}

export function ScreeningCard({ clue, onVerify }: { clue: Clue; onVerify: (() => void) | null }) {
  const t = useText(cluesText);
  const lang = useLang();
  const { screening, name } = clue.state;
  const [selected, setSelected] = useState<string | null>(null);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const mayDecide = clue.allowedCommands.some(
    (command) => command.command === 'decideScreeningMatch' && command.allowed,
  );
  const current = screening.matches.find((match) => idOf(match) === selected && !match.decision);
  const move = (by: 1 | -1) => {
    const next = step(screening.matches, idOf, selected, by);
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
          <div className="main">
            {(lang === 'en' && match.reasonsEn ? match.reasonsEn : match.reasonsZh).join('，')}
          </div>
          <div className="sub" lang="zh-CN" title={match.source}>
            {match.source}
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
          <span className="second" title={match.decision.reason}>
            <Shape name="tick" />{' '}
            {match.decision.result === 'confirmed'
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
        <VerdictMark verdict={screening.verdict} tag />
      </div>
      <p className="lead">
        {lang === 'en' ? screening.noteEn : screening.noteZh} {t.hint}
      </p>
      <DataTable
        caption={t.screening}
        columns={columns}
        rows={screening.matches}
        rowKey={idOf}
        pending={false}
        minWidth={640}
        selected={selected}
        onSelect={(match) => setSelected(idOf(match))}
        empty={<p className="state second">{t.noMatches}</p>}
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
  if (match.kind === 'list-entry')
    return (
      <span className="tag l-warn">
        <Shape name="diamond" />
        {t.listEntry}
      </span>
    );
  return (
    <span className="tag l-normal">
      <Shape name="ring" />
      {match.kind === 'lookalike' ? t.lookalike : t.organization}
    </span>
  );
}

function Score({ value }: { value: number }) {
  return (
    <span className="score">
      <span className="bar-track" aria-hidden="true">
        <span className="bar-fill" style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
      {value.toFixed(2)}
    </span>
  );
}

function DecideMatch({ clue, deciding, onClose }: { clue: Clue; deciding: Deciding; onClose: () => void }) {
  const t = useText(cluesText);
  const ui = useText(uiText);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [reason, setReason] = useState('');
  const [checked, setChecked] = useState(false);
  const [key] = useState(newKey);
  const { match, result } = deciding;
  const word = result === 'confirmed' ? t.confirm : t.dismiss;
  const decide = useMutation({
    mutationFn: () =>
      issue(
        `/api/clues/${clue.id}/decide-screening-match`,
        { kind: match.kind, targetId: match.targetId, result, reason },
        {
          key,
          ifMatch: clue.revision,
        },
      ),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['clue', clue.id] });
      void message.success(`${word} · ${match.name}`);
      onClose();
    },
  });
  const problem = problemOf(decide.error);
  const submit = () => {
    setChecked(true);
    if (reason.trim()) decide.mutate();
  };
  return (
    <Modal
      open
      width={460}
      title={result === 'confirmed' ? t.confirmTitle(match.name) : t.dismissTitle(match.name)}
      okText={word}
      cancelText={ui.giveUp}
      confirmLoading={decide.isPending}
      onOk={submit}
      onCancel={onClose}
    >
      <label htmlFor="match-reason">{t.reason}</label>
      <Input.TextArea
        id="match-reason"
        autoFocus
        rows={3}
        value={reason}
        status={checked && !reason.trim() ? 'error' : ''}
        aria-describedby={checked && !reason.trim() ? 'match-reason-fault' : undefined}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.ctrlKey && submit()}
      />
      {checked && !reason.trim() && (
        <p id="match-reason-fault" role="alert" style={{ color: 'var(--three-days)', fontSize: 12 }}>
          <Icon name="info" size={12} /> {t.reasonNeeded}
        </p>
      )}
      {problem && <RefusalCard title={word} problem={problem} />}
    </Modal>
  );
}
