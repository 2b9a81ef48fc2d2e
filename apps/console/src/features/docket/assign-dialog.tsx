import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { useState } from 'react';
import { issue } from '../../api/client';
import { newKey } from '../../api/key';
import type { DocketItem } from '../../api/models';
import { problemOf } from '../../api/problem';
import { AccountPicker } from '../../commands/pickers';
import { usePick, useText } from '../../i18n/text';
import { RefusalCard } from '../../ui/states';
import { uiText } from '../../ui/ui.text';
import { docketText } from './docket.text';

export function AssignDialog({ item, onClose }: { item: DocketItem; onClose: () => void }) {
  const t = useText(docketText);
  const ui = useText(uiText);
  const pick = usePick();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [accountId, setAccountId] = useState('');
  const [key] = useState(() => newKey());
  const assign = useMutation({
    mutationFn: () => issue(`/api/work/${item.id}/assign`, { accountId }, { key }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['docket'] });
      void message.success(t.assigned);
      onClose();
    },
  });
  const problem = problemOf(assign.error);
  return (
    <Modal
      open
      title={`${t.assign}：${pick(item.act.zh, item.act.en)}`}
      okText={t.assign}
      cancelText={ui.giveUp}
      confirmLoading={assign.isPending}
      okButtonProps={{ disabled: accountId === '' }}
      onOk={() => assign.mutate()}
      onCancel={onClose}
      width={460}
    >
      <p className="second" lang="zh-CN">
        {item.subject.title} · {item.subject.number}
      </p>
      <label htmlFor="assignee">{t.assignAccount}</label>
      <AccountPicker
        id="assignee"
        status=""
        role={item.role}
        organ={item.organ}
        value={accountId}
        onChange={(value) => setAccountId(String(value))}
      />
      {assign.isError &&
        (problem ? <RefusalCard title={t.assign} problem={problem} /> : <p role="alert">{ui.noAnswer}</p>)}
    </Modal>
  );
}
