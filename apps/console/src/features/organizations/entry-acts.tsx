import { useQuery } from '@tanstack/react-query';
import { Drawer, Dropdown } from 'antd';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ListEntry } from '../../api/models';
import { askTracks } from '../../api/track-queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { ErrorCard } from '../../ui/states';
import { organizationsText } from './organizations.text';

type Act = 'fileListEntryObjection' | 'answerListEntryObjection' | 'recordListRemoval';

/** Who may do what to a list row. The server refuses the rest by itself. */
const ROLES: Readonly<Record<Act, ReadonlySet<string>>> = {
  fileListEntryObjection: new Set(['credit-officer', 'section-head', 'clue-clerk', 'registration-clerk']),
  answerListEntryObjection: new Set(['credit-officer', 'section-head']),
  recordListRemoval: new Set(['credit-officer', 'section-head']),
};

/** Objections to a row of a published list, and its removal. */
export function EntryActs({ entry }: { entry: ListEntry }) {
  const t = useText(organizationsText);
  const account = useAccount();
  const [acting, setActing] = useState<Act | null>(null);
  const [search, setSearch] = useSearchParams();
  const titles: Readonly<Record<Act, string>> = {
    fileListEntryObjection: t.objectAct,
    answerListEntryObjection: t.answerAct,
    recordListRemoval: t.removeAct,
  };
  const acts = (Object.keys(ROLES) as Act[]).filter(
    (act) =>
      ROLES[act].has(account.role) &&
      entry.removedOn === null &&
      (act !== 'answerListEntryObjection' || entry.contested),
  );
  // A link of the docket names the row and the act: its form opens at once.
  const wanted = search.get('id') === entry.id ? search.get('act') : null;
  const asked = acts.find((act) => act === wanted);
  useEffect(() => {
    if (!asked) return;
    setActing(asked);
    setSearch(
      (before) => {
        before.delete('act');
        return before;
      },
      { replace: true },
    );
    // Only a new wish opens a form; setSearch is made anew on each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  if (acts.length === 0) return null;
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{ items: acts.map((act) => ({ key: act, label: titles[act], onClick: () => setActing(act) })) }}
      >
        <button type="button" className="link-button" aria-label={`${t.entryActs} ${entry.name}`}>
          {t.entryActs}
        </button>
      </Dropdown>
      {acting && (
        <EntryDrawer id={entry.id} act={acting} title={titles[acting]} onClose={() => setActing(null)} />
      )}
    </>
  );
}

/** The row itself bears no revision: its history says on which one the act relies, and which objections are open. */
function EntryDrawer({
  id,
  act,
  title,
  onClose,
}: {
  id: string;
  act: Act;
  title: string;
  onClose: () => void;
}) {
  const history = useQuery(askTracks.listEntryHistory(id));
  const items = history.data?.items;
  if (history.isError && !items) {
    return (
      <Drawer open title={title} size={500} onClose={onClose}>
        <ErrorCard error={history.error} what={title} onRetry={() => void history.refetch()} />
      </Drawer>
    );
  }
  if (!items) return null;
  const idsOf = (type: string) =>
    items.filter((item) => item.type === type).map((item) => String(item.data.objectionId));
  const answered = new Set(idsOf('ObjectionAnswered'));
  return (
    <CommandDrawer
      command={act}
      title={title}
      kind="listEntry"
      target={{
        kind: 'listEntry',
        id,
        revision: Math.max(0, ...items.map(({ revision }) => revision)),
        openObjections: idsOf('ObjectionFiled').filter((one) => !answered.has(one)),
      }}
      onClose={onClose}
    />
  );
}
