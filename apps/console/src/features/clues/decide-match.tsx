import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { issue } from '../../api/client';
import { newKey } from '../../api/key';
import type { Clue } from '../../api/models';
import { problemOf } from '../../api/problem';
import { JUDGEMENT_REASONS } from '../../commands/clue-forms';
import { usePick, useText } from '../../i18n/text';
import { RefusalCard } from '../../ui/states';
import { uiText } from '../../ui/ui.text';
import { cluesText } from './clues.text';
import { screeningText } from './match-reasons';

export interface Deciding {
  /** Stream of the match, or `name` for what the name says by itself. */
  readonly target: string;
  readonly name: string;
  readonly result: 'confirmed' | 'dismissed';
}

/** One match at a time, each with its reason: a person judges, the screening only hints. */
export function DecideMatch({
  clue,
  deciding,
  onClose,
}: {
  clue: Clue;
  deciding: Deciding;
  onClose: () => void;
}) {
  const t = useText(cluesText);
  const ts = useText(screeningText);
  const ui = useText(uiText);
  const pick = usePick();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [reason, setReason] = useState<string>();
  const [note, setNote] = useState('');
  const [checked, setChecked] = useState(false);
  const { target, name, result } = deciding;
  const word = result === 'confirmed' ? t.confirm : t.dismiss;
  const decide = useMutation({
    mutationFn: () =>
      issue(
        `/api/clues/${clue.id}/judge-match`,
        { target, judgement: result, reason, ...(note.trim() ? { note: note.trim() } : {}) },
        { key: newKey(), ifMatch: clue.revision },
      ),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['clue', clue.id] });
      void message.success(`${word} · ${name}`);
      onClose();
    },
  });
  const problem = problemOf(decide.error);
  const needsNote = reason === 'other' && !note.trim();
  const missing = checked && !reason;
  const noteMissing = checked && needsNote;
  return (
    <Modal
      open
      width={460}
      title={result === 'confirmed' ? t.confirmTitle(name) : t.dismissTitle(name)}
      okText={word}
      cancelText={ui.giveUp}
      confirmLoading={decide.isPending}
      onOk={() => {
        setChecked(true);
        if (reason && !needsNote) decide.mutate();
      }}
      onCancel={onClose}
    >
      <label htmlFor="match-reason">{t.reason}</label>
      <Select
        id="match-reason"
        autoFocus
        style={{ width: '100%' }}
        status={missing ? 'error' : ''}
        value={reason}
        options={JUDGEMENT_REASONS.map(([value, zh, en]) => ({ value, label: pick(zh, en) }))}
        onChange={setReason}
      />
      {missing && (
        <p role="alert" style={{ color: 'var(--three-days)', fontSize: 12 }}>
          {t.reasonNeeded}
        </p>
      )}
      <label htmlFor="match-note" style={{ display: 'block', marginTop: 12 }}>
        {ts.note}
      </label>
      <Input.TextArea
        id="match-note"
        rows={2}
        maxLength={500}
        status={noteMissing ? 'error' : ''}
        placeholder={ts.noteHint}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {noteMissing && (
        <p role="alert" style={{ color: 'var(--three-days)', fontSize: 12 }}>
          {ts.noteNeeded}
        </p>
      )}
      {decide.isError &&
        (problem ? <RefusalCard title={word} problem={problem} /> : <p role="alert">{ui.noAnswer}</p>)}
    </Modal>
  );
}
