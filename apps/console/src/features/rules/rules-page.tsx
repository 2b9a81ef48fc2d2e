import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Instrument, Rule } from '../../api/models';
import { ask } from '../../api/queries';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { BasisMark, rulePath } from '../../ui/cite';
import { DataTable, step, type Column } from '../../ui/data-table';
import { DateField, isDate } from '../../ui/date-field';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { useListFilter } from '../../ui/use-list-filter';
import { Confirmation } from './confirmation';
import { ProposeVersion } from './propose-version';
import { isCity } from './who-may';
import './rules.css';
import { rulesText } from './rules.text';

const MARKS = ['read', 'weak', 'memory', 'design', 'bureau'] as const;
const idOf = (rule: Rule) => rule.version;

/** The law as this installation has it, on any day. */
export function RulesPage() {
  const { today } = useSystem();
  return today === '' ? null : <RulesOfDay today={today} />;
}

function RulesOfDay({ today }: { today: string }) {
  const t = useText(rulesText);
  const account = useAccount();
  const pick = usePick();
  const navigate = useNavigate();
  const { instrument } = useParams();
  const field = useRef<InputRef>(null);
  const filter = useListFilter(['q', 'on', 'mark', 'state'], 'q');
  const { q, on, mark, state } = filter.values;
  const [day, setDay] = useState(on || today);
  const cursor = useCursor(JSON.stringify([instrument, filter.values]));
  const query = useQuery(
    ask.rules({
      q: q || undefined,
      on: on || undefined,
      instrument,
      mark: mark || undefined,
      verified: state === 'open' ? 'false' : undefined,
      confirmed: state === 'confirmed' ? 'true' : undefined,
      after: cursor.after,
      limit: 20,
    }),
  );
  const instruments = useQuery(ask.instruments(on || undefined));
  const items = query.data?.items as Rule[] | undefined;
  const [selected, setSelected] = useState<string | null>(null);
  const move = (by: 1 | -1) => setSelected(step(items, idOf, selected, by)?.version ?? null);
  const address = (rule: Rule) => `${rulePath(rule.id)}${on ? `?on=${on}` : ''}`;
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      const rule = items?.find(({ version }) => version === selected);
      if (rule) void navigate(address(rule));
    },
    '/': () => field.current?.focus(),
  });
  const columns: Column<Rule>[] = [
    {
      key: 'rule',
      title: t.rule,
      render: (rule) => (
        <>
          <Link to={address(rule)} className="strong">
            {pick(rule.citeZh, rule.citeEn)}
          </Link>
          <BasisMark mark={rule.mark} />
          <div className="rule-text second">{pick(rule.zh, rule.en)}</div>
        </>
      ),
    },
    {
      key: 'id',
      title: t.ruleId,
      width: 170,
      render: (rule) => (
        <>
          <div className="mono main" title={rule.id}>
            {rule.id}
          </div>
          <div className="sub">{rule.to ? t.period(rule.from, rule.to) : t.onwards(rule.from)}</div>
        </>
      ),
    },
    {
      key: 'confirmed',
      title: t.confirmed,
      width: 150,
      render: (rule) => <Confirmation rule={rule} />,
    },
  ];
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={t.sub(on || today)}
        actions={
          <>
            <Button onClick={() => navigate('/rules/compare')}>{t.compare}</Button>
            <Button onClick={() => navigate('/rules/changes')}>{t.changes}</Button>
            {isCity(account) && <Button onClick={() => navigate('/rules/history')}>{t.history}</Button>}
            <ProposeVersion />
          </>
        }
      />
      <div className="rules-grid">
        <Instruments items={instruments.data?.items} chosen={instrument} on={on} />
        <div>
          <div className="filters">
            <Input
              ref={field}
              aria-label={t.q}
              style={{ width: 220 }}
              placeholder={t.q}
              prefix={<Icon name="search" size={14} />}
              allowClear
              value={filter.typed}
              onChange={(event) => filter.setTyped(event.target.value)}
            />
            <label className="row" htmlFor="rules-on">
              <span className="second">{t.on}</span>
            </label>
            <DateField
              id="rules-on"
              value={day}
              onChange={(value) => {
                setDay(value);
                if (isDate(value)) filter.put('on', value === today ? '' : value);
              }}
            />
            <Select
              aria-label={t.mark}
              style={{ width: 140 }}
              value={mark}
              options={[
                { value: '', label: t.allMarks },
                ...MARKS.map((value) => ({ value, label: t[`m_${value}`] })),
              ]}
              onChange={(value) => filter.put('mark', value)}
            />
            <Select
              aria-label={t.state}
              style={{ width: 190 }}
              value={state}
              options={[
                { value: '', label: `${t.state} · ${t.allStates}` },
                { value: 'open', label: t.s_open },
                { value: 'confirmed', label: t.s_confirmed },
              ]}
              onChange={(value) => filter.put('state', value)}
            />
          </div>
          {query.isError && !items ? (
            <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
          ) : (
            <section className="card" aria-label={t.title}>
              <DataTable
                caption={t.title}
                columns={columns}
                rows={items}
                rowKey={idOf}
                pending={query.isPending}
                skeletonRows={8}
                minWidth={640}
                selected={selected}
                onSelect={(rule) => setSelected(rule.version)}
                onOpen={(rule) => navigate(address(rule))}
                empty={
                  filter.active.length > 0 ? (
                    <FilteredEmpty
                      names={filter.active}
                      onClear={() => {
                        filter.clear();
                        setDay(today);
                      }}
                    />
                  ) : (
                    <Empty icon="list" title={t.emptyTitle} detail={t.emptyDetail}>
                      <Link to="/rules">{t.all}</Link>
                    </Empty>
                  )
                }
              />
              <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
            </section>
          )}
        </div>
      </div>
    </div>
  );
}

function Instruments({
  items,
  chosen,
  on,
}: {
  items: readonly Instrument[] | undefined;
  chosen: string | undefined;
  on: string;
}) {
  const t = useText(rulesText);
  const pick = usePick();
  const tail = on ? `?on=${on}` : '';
  return (
    <nav className="card" aria-label={t.instruments}>
      <div className="card-head">
        <h2>{t.instruments}</h2>
      </div>
      <ul className="instruments">
        <li>
          <Link to={`/rules${tail}`} aria-current={chosen === undefined ? 'page' : undefined}>
            {t.all}
          </Link>
        </li>
        {items?.map((one) => (
          <li key={one.key}>
            <Link
              to={`/rules/${encodeURIComponent(one.key)}${tail}`}
              aria-current={chosen === one.key ? 'page' : undefined}
              title={pick(one.zh, one.en)}
            >
              {pick(one.shortZh, one.shortEn)}
              <span className="note">
                {one.orderNo ? `${one.orderNo} · ` : ''}
                {t.count(one.rules, one.notVerified)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
