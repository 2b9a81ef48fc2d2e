import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useRef } from 'react';
import { issue } from '../../api/client';
import { newKey } from '../../api/key';
import type { DocketItem } from '../../api/models';
import { problemOf } from '../../api/problem';
import { useText } from '../../i18n/text';
import { announce } from '../../ui/announce';
import { uiText } from '../../ui/ui.text';
import { docketText } from './docket.text';

export type WorkAct = 'claim' | 'release';

/** Claims and releases. Nothing is shown as done before the server recorded it (console.md §11). */
export function useWork(unclaimed: () => number) {
  const t = useText(docketText);
  const ui = useText(uiText);
  const queries = useQueryClient();
  const { message } = App.useApp();
  /** One key per item and act, kept until there is an answer: a second try records nothing new. */
  const keys = useRef(new Map<string, string>());
  return useMutation({
    mutationFn: ({ item, act }: { item: DocketItem; act: WorkAct }) => {
      const name = `${act}:${item.id}`;
      const key = keys.current.get(name) ?? newKey();
      keys.current.set(name, key);
      return issue(`/api/work/${item.id}/${act}`, {}, { key }).then(
        (written) => {
          keys.current.delete(name);
          return written;
        },
        (error: unknown) => {
          if (problemOf(error)) keys.current.delete(name);
          throw error;
        },
      );
    },
    onSuccess: async (_written, { act }) => {
      await queries.invalidateQueries({ queryKey: ['docket'] });
      const words = act === 'claim' ? t.claimed(unclaimed()) : t.released;
      announce(words);
      void message.success(words);
    },
    onError: (error) => {
      void queries.invalidateQueries({ queryKey: ['docket'] });
      const problem = problemOf(error);
      void message.error(problem ? problem.detail || problem.title : ui.noAnswer);
    },
  });
}
