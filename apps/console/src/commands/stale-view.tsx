import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { client, data } from '../api/client';
import type { Differences, Problem } from '../api/models';
import { usePick, useText } from '../i18n/text';
import { changeLabel, changeText } from '../ui/change-text';
import { Changed } from '../ui/changed';
import { uiText } from '../ui/ui.text';
import { commandsText } from './commands.text';
import type { Field, Target } from './form-spec';

interface StaleProps {
  readonly act: string;
  readonly fields: readonly Field[];
  readonly target: Target;
  readonly problem: Problem;
  readonly sending: boolean;
  readonly onResubmit: (revision: number) => void;
  readonly onOpen: () => void;
  readonly onDiscard: () => void;
}

interface Meanwhile {
  readonly head: number;
  readonly differences: Differences | null;
}

async function whatChanged(target: Target, problem: Problem): Promise<Meanwhile> {
  const params = { path: { id: target.id } };
  const since = (to: number) => ({ params: { ...params, query: { from: target.revision, to } } });
  switch (target.kind) {
    case 'case': {
      const { revision: head } = await data(client.GET('/api/cases/{id}', { params }));
      return { head, differences: await data(client.GET('/api/cases/{id}/differences', since(head))) };
    }
    case 'organization': {
      const { revision: head } = await data(client.GET('/api/organizations/{id}', { params }));
      return {
        head,
        differences: await data(client.GET('/api/organizations/{id}/differences', since(head))),
      };
    }
    case 'clue': {
      const { revision: head } = await data(client.GET('/api/clues/{id}', { params }));
      return { head, differences: null };
    }
    case 'law': {
      const query = { limit: 1 };
      const { revision: head } = await data(client.GET('/api/law/changes', { params: { query } }));
      return { head, differences: null };
    }
    case 'document': {
      const { revision: head } = await data(client.GET('/api/documents/{id}', { params }));
      return { head, differences: null };
    }
    case 'request': {
      const { revision: head } = await data(client.GET('/api/requests/{id}', { params }));
      return { head, differences: null };
    }
    case 'template':
      return { head: target.revision, differences: null };
    case 'endpoint': {
      const { revision: head } = await data(client.GET('/api/endpoints/{id}', { params }));
      return { head, differences: null };
    }
    case 'account':
    case 'season':
    case 'spotCheck':
    case 'listEntry':
    case 'restriction':
    case 'fact':
      // None of them has a page of its own that tells where it stands.
      return { head: problem.actualRevision ?? target.revision, differences: null };
  }
}

/** 412: what changed meanwhile, whether it concerns this act, and the choice to go on. */
export function StaleView({
  act,
  fields,
  target,
  problem,
  sending,
  onResubmit,
  onOpen,
  onDiscard,
}: StaleProps) {
  const t = useText(commandsText);
  const ui = useText(uiText);
  const pick = usePick();
  const question = useQuery({
    queryKey: ['stale', target.kind, target.id, target.revision, problem.traceId],
    queryFn: () => whatChanged(target, problem),
    gcTime: 0,
  });
  const head = question.data?.head ?? problem.actualRevision;
  const changes = question.data?.differences?.changes ?? [];
  const names = new Set(fields.map((field) => field.name));
  const touches = changes.some((change) => names.has(change.path.split(/[./]/).at(-1) ?? ''));
  return (
    <section className="stale" role="alert">
      <h3>{head === undefined ? t.comparing : t.stale(head)}</h3>
      <p>{t.staleNote(target.revision)}</p>
      {changes.length > 0 && head !== undefined && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t.staleField(head)}</th>
              <th scope="col">r{target.revision}</th>
              <th scope="col">r{head}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={change.path}>
                <td>{changeLabel(pick(change.labelZh, change.labelEn))}</td>
                <td>
                  <Changed {...changeText(change, ui.masked)} side="before" none={ui.none} />
                </td>
                <td>
                  <Changed {...changeText(change, ui.masked)} side="after" none={ui.none} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {question.data && (
        <p>{changes.length === 0 ? t.staleNone : touches ? t.staleTouches(act) : t.staleApart(act)}</p>
      )}
      <div className="row" style={{ justifyContent: 'flex-end', marginTop: 10 }}>
        <Button onClick={onDiscard}>{ui.giveUp}</Button>
        <Button disabled={head === undefined} onClick={onOpen}>
          {t.openNew(head ?? 0)}
        </Button>
        <Button
          type="primary"
          loading={sending}
          disabled={head === undefined}
          onClick={() => head !== undefined && onResubmit(head)}
        >
          {t.resubmit(head ?? 0)}
        </Button>
      </div>
    </section>
  );
}
