import { Input, Select, type InputRef } from 'antd';
import { useEffect, useState, type Ref } from 'react';
import type { DocketPage, TermState } from '../../api/models';
import { useText } from '../../i18n/text';
import { Icon } from '../../ui/icons';
import { Shape } from '../../ui/shape';
import { TERM_SHAPES } from '../../ui/term-tag';
import { docketText } from './docket.text';

export interface DocketFilter {
  readonly state: string;
  readonly queue: string;
  readonly text: string;
}

interface FiltersProps {
  readonly filter: DocketFilter;
  readonly counts: DocketPage['counts'] | undefined;
  readonly stages: ReadonlyArray<{ value: string; label: string }>;
  readonly onChange: (change: Partial<DocketFilter>) => void;
  readonly search: Ref<InputRef>;
}

const CHIPS = [
  ['', 'all', 'all'],
  ['overdue', 'overdue', 'overdue'],
  ['three-days', 'threeDays', 'threeDays'],
  ['two-thirds', 'twoThirds', 'twoThirds'],
  ['normal', 'normal', 'normal'],
  ['excluded', 'excluded', 'excluded'],
] as const;

export function DocketFilters({ filter, counts, stages, onChange, search }: FiltersProps) {
  const t = useText(docketText);
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
          {state !== '' && (
            <span className={`c-${state}`}>
              <Shape name={TERM_SHAPES[state as TermState]} />
            </span>
          )}
          {t[word]}
          {counts?.[count] !== undefined && <b>{counts[count]}</b>}
        </button>
      ))}
      <span className="grow" />
      <Select
        aria-label={t.stage}
        style={{ width: 132 }}
        value={filter.queue}
        options={[{ value: '', label: t.allStages }, ...stages]}
        onChange={(queue) => onChange({ queue })}
      />
      <Input
        ref={search}
        aria-label={t.filter}
        aria-keyshortcuts="/"
        style={{ width: 160 }}
        prefix={<Icon name="search" size={14} />}
        placeholder={t.filter}
        allowClear
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
