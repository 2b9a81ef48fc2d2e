import { Input, Segmented, type InputRef } from 'antd';
import type { Ref } from 'react';
import { Link } from 'react-router';
import type { ClueItem } from '../../api/models';
import { CLUE_SOURCES } from '../../commands/clue-forms';
import { shortDate } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { Icon } from '../../ui/icons';
import { Pager, type Cursor } from '../../ui/pager';
import { Empty, FilteredEmpty, useSlow } from '../../ui/states';
import { TermTag } from '../../ui/term-tag';
import { cluesText } from './clues.text';
import { VerdictMark } from './verdict';

const STATES = ['received', 'verified', 'proposed', 'filed', ''] as const;

interface ListProps {
  readonly items: readonly ClueItem[] | undefined;
  readonly selected: string | undefined;
  readonly status: string;
  readonly text: string;
  readonly cursor: Cursor;
  readonly next: string | null | undefined;
  readonly search: Ref<InputRef>;
  readonly onFilter: (change: { status?: string; text?: string }) => void;
}

export function useSourceName(): (source: string) => string {
  const pick = usePick();
  return (source) => {
    const known = CLUE_SOURCES.find(([code]) => code === source);
    return known ? pick(known[1], known[2]) : source;
  };
}

export function ClueList({ items, selected, status, text, cursor, next, search, onFilter }: ListProps) {
  const t = useText(cluesText);
  const lang = useLang();
  const { today } = useSystem();
  const sourceName = useSourceName();
  const slow = useSlow(items === undefined);
  return (
    <section className="card clue-list" aria-label={t.title}>
      <div className="tools">
        <Segmented
          aria-label={t.status}
          size="small"
          value={status}
          options={STATES.map((state) => ({ value: state, label: t[state || 'all'] }))}
          onChange={(value) => onFilter({ status: value })}
        />
        <Input
          ref={search}
          aria-label={t.filter}
          placeholder={t.filter}
          prefix={<Icon name="search" size={14} />}
          allowClear
          defaultValue={text}
          onChange={(event) => onFilter({ text: event.target.value })}
        />
      </div>
      {!items && slow && (
        <div aria-busy="true">
          {[1, 2, 3, 4].map((row) => (
            <div key={row} className="item">
              <span className="skeleton" style={{ width: '60%' }} />
              <span className="skeleton" style={{ width: '40%', marginTop: 10 }} />
              <span className="skeleton" style={{ width: '80%', marginTop: 10 }} />
            </div>
          ))}
        </div>
      )}
      <ul>
        {items?.map((item) => (
          <li key={item.id}>
            <Link
              to={`/clues/${item.id}?status=${status}`}
              className={item.id === selected ? 'item selected' : 'item'}
              aria-current={item.id === selected ? 'true' : undefined}
              data-key={item.id}
            >
              <span className="row between">
                <span className="name" lang="zh-CN">
                  {item.subjectName}
                </span>
                {item.term && <TermTag term={item.term} />}
              </span>
              <VerdictMark verdict={item.verdict} />
              <span className="row between note">
                <span>{item.number}</span>
                <span>
                  {sourceName(item.source)} · {t.receivedOn(shortDate(item.receivedOn, today, lang))}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {items?.length === 0 &&
        (text ? (
          <FilteredEmpty names={[text]} onClear={() => onFilter({ text: '' })} />
        ) : (
          <Empty icon="clue" title={t.emptyTitle} detail={t.emptyDetail} />
        ))}
      <footer className="foot">
        <Icon name="lock" size={13} /> {t.reporterHidden}
        <span className="grow" />
        <Pager cursor={cursor} next={next} />
      </footer>
    </section>
  );
}
