import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { client, data } from '../../api/client';
import { problemOf } from '../../api/problem';
import { OPENING_REASONS } from '../../commands/case-fields';
import { defineText, usePick, useText } from '../../i18n/text';
import { uiText } from '../../ui/ui.text';

const text = defineText(
  {
    open: '打开原文',
    why: '打开的理由',
    recorded: '打开本身会留下记录',
    gone: '密钥已销毁，原文不可恢复',
    failed: '没有打开',
  },
  {
    open: 'Open',
    why: 'Reason for opening',
    recorded: 'the opening is itself recorded',
    gone: 'The key was destroyed: the text is gone for good',
    failed: 'Not opened',
  },
);

type Reason = (typeof OPENING_REASONS)[number][0];

/** Personal data and free text stay masked until somebody gives a reason, which the server records first. */
export function SealedField({ caseId, path }: { caseId: string; path: string }) {
  const t = useText(text);
  const ui = useText(uiText);
  const pick = usePick();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const open = useMutation({
    mutationFn: (reason: Reason) =>
      data(
        client.POST('/api/cases/{id}/fields/open', {
          params: { path: { id: caseId } },
          body: { path, reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accesses'] }),
  });
  if (open.data) {
    return open.data.text === null ? (
      <span className="note">{t.gone}</span>
    ) : (
      <span className="opened" lang="zh-CN" data-testid="opened-field">
        {open.data.text}
      </span>
    );
  }
  if (!asking) {
    return (
      <span>
        <span className="mark">{ui.masked}</span>{' '}
        <button type="button" className="link-button" onClick={() => setAsking(true)}>
          {t.open}
        </button>
      </span>
    );
  }
  return (
    <span className="row wrap">
      <Select
        aria-label={t.why}
        size="small"
        style={{ width: 150 }}
        placeholder={t.why}
        loading={open.isPending}
        options={OPENING_REASONS.map(([value, zh, en]) => ({ value, label: pick(zh, en) }))}
        onChange={(reason: Reason) => open.mutate(reason)}
      />
      <span className="note">{t.recorded}</span>
      <Button size="small" type="text" onClick={() => setAsking(false)}>
        {ui.giveUp}
      </Button>
      {open.isError && (
        <span role="alert" className="fault">
          {t.failed}：{problemOf(open.error)?.title ?? ui.noAnswer}
        </span>
      )}
    </span>
  );
}
