import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { issue } from '../../api/client';
import { newKey } from '../../api/key';
import type { DocketItem } from '../../api/models';
import { problemOf } from '../../api/problem';
import { useText } from '../../i18n/text';
import { RefusalCard } from '../../ui/states';
import { uiText } from '../../ui/ui.text';
import { docketText } from './docket.text';

/** A task that stands for itself ends here: done, or not needed. It has one revision until then. */
export function SettleTask({ item }: { item: DocketItem }) {
  const t = useText(docketText);
  const ui = useText(uiText);
  const queries = useQueryClient();
  const { message } = App.useApp();
  const settle = useMutation({
    mutationFn: (outcome: 'done' | 'not-needed') =>
      issue(`/api/tasks/${item.subject.id}/settle-task`, { outcome }, { key: newKey(), ifMatch: 0 }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['docket'] });
      void message.success(t.settled);
    },
  });
  const problem = problemOf(settle.error);
  return (
    <>
      <Button type="primary" loading={settle.isPending} onClick={() => settle.mutate('done')}>
        {t.done}
      </Button>
      <Button onClick={() => settle.mutate('not-needed')}>{t.notNeeded}</Button>
      {settle.isError &&
        (problem ? <RefusalCard title={t.settled} problem={problem} /> : <p role="alert">{ui.noAnswer}</p>)}
    </>
  );
}
