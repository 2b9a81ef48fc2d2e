import { useQuery } from '@tanstack/react-query';
import { Input, Select, type InputRef } from 'antd';
import { useEffect, useState, type Ref } from 'react';
import type { DocketPage } from '../../api/models';
import { ask } from '../../api/queries';
import { roleName } from '../../api/roles';
import { usePick, useText } from '../../i18n/text';
import { Icon } from '../../ui/icons';
import { Shape } from '../../ui/shape';
import { TERM_SHAPES } from '../../ui/term-tag';
import { docketText } from './docket.text';

export interface DocketFilter {
  readonly state: string;
  readonly role: string;
  readonly queue: string;
  readonly region: string;
  readonly text: string;
}

interface FiltersProps {
  readonly filter: DocketFilter;
  readonly counts: DocketPage['counts'] | undefined;
  readonly queues: DocketPage['queues'] | undefined;
  readonly onChange: (change: Partial<DocketFilter>) => void;
  readonly search: Ref<InputRef>;
}

const DESKS = [
  'clue-clerk',
  'officer',
  'section-head',
  'organ-head',
  'legal-reviewer',
  'evidence-keeper',
  'registration-clerk',
  'registration-approver',
];

const CHIPS = [
  ['', 'all', 'all'],
  ['overdue', 'overdue', 'overdue'],
  ['three-days', 'threeDays', 'threeDays'],
  ['two-thirds', 'twoThirds', 'twoThirds'],
  ['normal', 'normal', 'normal'],
  ['waiting', 'waiting', 'waiting'],
  ['lapsed', 'lapsed', 'lapsed'],
  ['no-date', 'noDate', 'noDate'],
] as const;

export function DocketFilters({ filter, counts, queues, onChange, search }: FiltersProps) {
  const t = useText(docketText);
  const pick = usePick();
  const regions = useQuery(ask.regions());
  const places = (regions.data?.items ?? []).filter(({ level }) => level === 'county');
  const [typed, setTyped] = useState(filter.text);
  useEffect(() => setTyped(filter.text), [filter.text]);
  useEffect(() => {
    if (typed === filter.text) return;
    const timer = window.setTimeout(() => onChange({ text: typed }), 250);
    return () => window.clearTimeout(timer);
  }, [typed, filter.text, onChange]);
  return (
    <div className="docket-filters" role="group" aria-label={t.filterNames}>
      {CHIPS.map(([state, word, count]) => (
        <button
          key={state}
          type="button"
          className="chip"
          aria-pressed={filter.state === state}
          onClick={() => onChange({ state })}
        >
          {state !== '' && state !== 'no-date' && (
            <span className={`c-${state}`}>
              <Shape name={TERM_SHAPES[state]} />
            </span>
          )}
          {t[word]}
          {counts?.[count] !== undefined && <b>{counts[count]}</b>}
        </button>
      ))}
      <span className="grow" />
      <Select
        aria-label={t.queue}
        style={{ width: 136 }}
        value={filter.queue}
        popupMatchSelectWidth={220}
        options={[
          { value: '', label: t.allQueues },
          ...(queues ?? []).map(({ code, zh, en, all, overdue }) => ({
            value: code,
            label: t.queueCount(pick(zh, en), all, overdue),
          })),
        ]}
        onChange={(queue) => onChange({ queue })}
      />
      <Select
        aria-label={t.role}
        style={{ width: 108 }}
        value={filter.role || 'all'}
        options={[
          { value: 'mine', label: t.mineOnly },
          { value: 'all', label: t.allRoles },
          ...DESKS.map((role) => ({ value: role, label: roleName(role, pick) })),
        ]}
        onChange={(role) => onChange({ role })}
      />
      <Select
        aria-label={t.place}
        style={{ width: 104 }}
        value={filter.region}
        options={[
          { value: '', label: t.allPlaces },
          ...places.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(region) => onChange({ region })}
      />
      <Input
        ref={search}
        aria-label={t.filter}
        aria-keyshortcuts="/"
        style={{ flex: '1 1 92px', minWidth: 0, maxWidth: 140 }}
        prefix={<Icon name="search" size={14} />}
        placeholder={t.filter}
        allowClear
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
