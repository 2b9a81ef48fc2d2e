import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router';
import { ask } from '../api/queries';
import { askRequests } from '../api/request-queries';
import { useText } from '../i18n/text';
import { Icon, type IconName } from '../ui/icons';
import { CLUE_TAKERS, REQUEST_TAKERS, navigationFor } from './navigation';
import { shellText } from './shell.text';
import { useAccount } from './use-session';

interface Choice {
  readonly id: string;
  readonly group: string;
  readonly icon: IconName;
  readonly label: string;
  readonly note?: string;
  readonly to: string;
}

/** Ctrl K: go to a page, begin an act, or open what a number, name or code finds. */
export function CommandBox({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useText(shellText);
  return (
    <Modal
      open={open}
      onCancel={onClose}
      footer={null}
      closable={false}
      width={600}
      style={{ top: 72 }}
      className="find-box"
      destroyOnHidden
      aria-label={t.find}
      afterOpenChange={(shown) => shown && document.getElementById('find-input')?.focus()}
    >
      {open && <Finder onClose={onClose} />}
    </Modal>
  );
}

function useFound(text: string): { choices: Choice[]; searching: boolean } {
  const t = useText(shellText);
  const enabled = text.length >= 2;
  const readsCases = navigationFor(useAccount().role).some(([, items]) =>
    items.some((item) => item.key === 'cases'),
  );
  const clues = useQuery({ ...ask.clues({ text, limit: 5 }), enabled: enabled && readsCases });
  const cases = useQuery({ ...ask.cases({ text, limit: 5 }), enabled: enabled && readsCases });
  const requests = useQuery({
    ...askRequests.requests({ q: text, limit: 5 }),
    enabled: enabled && readsCases,
  });
  const organizations = useQuery({ ...ask.organizations({ q: text, limit: 5 }), enabled });
  if (!enabled) return { choices: [], searching: false };
  const group = t.goFound;
  return {
    searching: clues.isFetching || cases.isFetching || requests.isFetching || organizations.isFetching,
    choices: [
      ...(cases.data?.items ?? []).map((item): Choice => ({
        id: item.id,
        group,
        icon: 'case',
        label: item.subjectName,
        note: item.number,
        to: `/cases/${item.id}`,
      })),
      ...(clues.data?.items ?? []).map((item): Choice => ({
        id: item.id,
        group,
        icon: 'clue',
        label: item.subjectName,
        note: item.number,
        to: `/clues/${item.id}`,
      })),
      ...(requests.data?.items ?? []).map((item): Choice => ({
        id: item.id,
        group,
        icon: 'chat',
        label: item.number,
        note: item.receivedOn,
        to: `/requests/${item.id}`,
      })),
      ...(organizations.data?.items ?? []).map((item): Choice => ({
        id: item.id,
        group,
        icon: 'organization',
        label: item.name,
        note: item.uscc ?? item.registrar,
        to: `/organizations/${item.id}`,
      })),
    ],
  };
}

function Finder({ onClose }: { onClose: () => void }) {
  const t = useText(shellText);
  const navigate = useNavigate();
  const account = useAccount();
  const list = useId();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(text.trim()), 200);
    return () => window.clearTimeout(timer);
  }, [text]);
  const found = useFound(asked);

  const pages = navigationFor(account.role).flatMap(([, items]) =>
    items.map((item): Choice => ({
      id: item.to,
      group: t.goPages,
      icon: item.icon,
      label: t[item.key],
      to: item.to,
    })),
  );
  const act = (label: string, to: string): Choice => ({
    id: to,
    group: t.goActs,
    icon: 'plus',
    label,
    to,
  });
  const acts = [
    ...(CLUE_TAKERS.has(account.role) ? [act(t.registerClue, '/clues?register=1')] : []),
    ...(REQUEST_TAKERS.has(account.role)
      ? [
          act(t.registerDisclosure, '/requests?register=disclosure'),
          act(t.registerCorrection, '/requests?register=correction'),
        ]
      : []),
  ];
  const matching = [...acts, ...pages].filter((choice) =>
    choice.label.toLowerCase().includes(text.trim().toLowerCase()),
  );
  const choices = [...found.choices, ...matching];
  const current = Math.min(at, Math.max(0, choices.length - 1));

  const go = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    void navigate(choice.to);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') setAt(Math.min(choices.length - 1, current + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, current - 1));
    else if (event.key === 'Enter') go(choices[current]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        id="find-input"
        role="combobox"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={choices[current] ? `${list}-${current}` : undefined}
        aria-label={t.find}
        placeholder={t.find}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div role="listbox" id={list} aria-label={t.find}>
        {choices.map((choice, index) => (
          <div key={choice.id}>
            {choice.group !== choices[index - 1]?.group && (
              <div className="group" role="presentation">
                {choice.group}
              </div>
            )}
            <div
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === current}
              onClick={() => go(choice)}
              onMouseMove={() => setAt(index)}
            >
              <Icon name={choice.icon} />
              <span>{choice.label}</span>
              {choice.note && <span className="note">{choice.note}</span>}
            </div>
          </div>
        ))}
      </div>
      {choices.length === 0 && <p className="nothing">{found.searching ? t.searching : t.nothingFound}</p>}
    </>
  );
}
