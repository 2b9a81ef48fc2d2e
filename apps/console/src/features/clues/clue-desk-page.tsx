import { useQuery } from '@tanstack/react-query';
import { Button, type InputRef } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { ClueItem } from '../../api/models';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { useText } from '../../i18n/text';
import { CLUE_TAKERS } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { step } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { useCursor } from '../../ui/pager';
import { Empty, ErrorCard } from '../../ui/states';
import { ClueDetail } from './clue-detail';
import { ClueList } from './clue-list';
import './clues.css';
import { cluesText } from './clues.text';

const idOf = (item: ClueItem) => item.id;

/** Intake and verification: the list on the left, everything about one clue on the right. */
export function ClueDeskPage() {
  const { id } = useParams();
  const t = useText(cluesText);
  const account = useAccount();
  const navigate = useNavigate();
  const field = useRef<InputRef>(null);
  const [search, setSearch] = useSearchParams();
  const status = search.get('status') ?? (id ? '' : 'received');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(text.trim()), 250);
    return () => window.clearTimeout(timer);
  }, [text]);
  const cursor = useCursor(`${status} ${asked}`);
  const query = useQuery(
    ask.clues({ status: status || undefined, text: asked || undefined, after: cursor.after, limit: 20 }),
  );
  const items = query.data?.items;
  const registering = search.get('register') === '1';
  const stopRegistering = useCallback(
    () =>
      setSearch(
        (before) => {
          before.delete('register');
          return before;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const move = (by: 1 | -1) => {
    const next = step(items, idOf, id ?? null, by);
    if (next) void navigate(`/clues/${next.id}?status=${status}`);
  };
  useKeys({
    ...(id ? {} : { j: () => move(1), k: () => move(-1), ArrowDown: () => move(1), ArrowUp: () => move(-1) }),
    '/': () => field.current?.focus(),
  });
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={items && t.sub(account.organ.name, items.length)}
        actions={
          CLUE_TAKERS.has(account.role) && (
            <>
              <Button onClick={() => setSearch({ lead: '1' })}>{t.lead}</Button>
              <Button
                type="primary"
                icon={<Icon name="plus" />}
                data-testid="register-clue"
                onClick={() => setSearch({ register: '1' })}
              >
                {t.register}
              </Button>
            </>
          )
        }
      />
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      ) : (
        <div className="clue-desk">
          <ClueList
            items={items}
            selected={id}
            status={status}
            text={text}
            cursor={cursor}
            next={query.data?.next}
            search={field}
            onFilter={(change) => {
              if (change.text !== undefined) setText(change.text);
              if (change.status !== undefined) void navigate(`/clues?status=${change.status}`);
            }}
          />
          {id ? (
            <ClueDetail key={id} id={id} />
          ) : (
            <section className="card">
              <Empty icon="clue" title={t.choose} detail={t.chooseDetail} />
            </section>
          )}
        </div>
      )}
      {search.get('lead') === '1' && (
        <CommandDrawer
          command="registerLeadClue"
          title={t.lead}
          kind="clue"
          target={null}
          onClose={() => setSearch({}, { replace: true })}
        />
      )}
      {registering && (
        <CommandDrawer
          command="registerClue"
          title={t.register}
          kind="clue"
          target={null}
          onClose={stopRegistering}
        />
      )}
    </div>
  );
}
