import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Rule, RuleDifference } from '../../api/models';
import { ask } from '../../api/queries';
import { usePick, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { rulePath } from '../../ui/cite';
import { DataTable, type Column } from '../../ui/data-table';
import { DateField, isDate } from '../../ui/date-field';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard } from '../../ui/states';
import './rules.css';
import { rulesText } from './rules.text';

const FIELDS = ['zh', 'en', 'article', 'mark', 'value', 'terms'] as const;

const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;

/** The law on two days: what was added, amended, ended. */
export function ComparePage() {
  const { today } = useSystem();
  return today === '' ? null : <Comparison today={today} />;
}

function Comparison({ today }: { today: string }) {
  const t = useText(rulesText);
  const pick = usePick();
  const [search, setSearch] = useSearchParams();
  const from = search.get('from') ?? yearBefore(today);
  const to = search.get('to') ?? today;
  const instrument = search.get('instrument') ?? '';
  const [typed, setTyped] = useState({ from, to });
  const cursor = useCursor(JSON.stringify([from, to, instrument]));
  const instruments = useQuery(ask.instruments());
  const query = useQuery(
    ask.rulesCompared({ from, to, instrument: instrument || undefined, after: cursor.after, limit: 20 }),
  );
  const items = query.data?.items;
  const put = (key: 'from' | 'to' | 'instrument', value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  const day = (key: 'from' | 'to') => (
    <span className="row">
      <label htmlFor={`compare-${key}`} className="second">
        {t[key]}
      </label>
      <DateField
        id={`compare-${key}`}
        value={typed[key]}
        onChange={(value) => {
          setTyped({ ...typed, [key]: value });
          if (isDate(value)) put(key, value);
        }}
      />
    </span>
  );
  const columns: Column<RuleDifference>[] = [
    {
      key: 'change',
      title: t.change,
      width: 210,
      render: (one) => (
        <>
          <span className={one.change === 'ended' ? 'tag' : 'tag l-info'}>{t[`c_${one.change}`]}</span>
          <div>
            <Link className="mono" to={rulePath(one.id)}>
              {one.id}
            </Link>
          </div>
          {one.fields.length > 0 && (
            <div className="note">
              {t.fields(
                FIELDS.filter((field) => one.fields.includes(field))
                  .map((field) => t[`f_${field}`])
                  .join('、'),
              )}
            </div>
          )}
        </>
      ),
    },
    {
      key: 'before',
      title: `${t.before} ${from}`,
      render: (one) => <Side rule={one.before as Rule | null} />,
    },
    { key: 'after', title: `${t.after} ${to}`, render: (one) => <Side rule={one.after as Rule | null} /> },
  ];
  return (
    <div className="page">
      <PageHead
        title={t.compareTitle}
        sub={t.compareSub}
        actions={
          <>
            <Link to="/rules">{t.back}</Link>
            <Link to="/rules/changes">{t.changes}</Link>
          </>
        }
      />
      <div className="filters">
        {day('from')}
        {day('to')}
        <Select
          aria-label={t.instruments}
          style={{ width: 260 }}
          value={instrument}
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: '', label: t.all },
            ...(instruments.data?.items ?? []).map((one) => ({
              value: one.key,
              label: pick(one.shortZh, one.shortEn),
            })),
          ]}
          onChange={(value) => put('instrument', value)}
        />
      </div>
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.compareTitle} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.compareTitle}>
          <DataTable
            caption={t.compareTitle}
            columns={columns}
            rows={items}
            rowKey={(one) => one.id}
            pending={query.isPending}
            minWidth={860}
            empty={<Empty icon="list" title={t.noDifference} detail={t.noDifferenceDetail} />}
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
    </div>
  );
}

function Side({ rule }: { rule: Rule | null }) {
  const pick = usePick();
  if (!rule) return <span className="note">—</span>;
  return (
    <>
      <div className="note">
        {pick(rule.citeZh, rule.citeEn)} · {rule.from}
      </div>
      <div className="rule-whole">{pick(rule.zh, rule.en)}</div>
    </>
  );
}
