import { useQuery } from '@tanstack/react-query';
import { Input, Select, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Setting } from '../../api/models';
import { ask } from '../../api/queries';
import { FIXED_DATE, UNITS } from '../../commands/law-forms';
import { yuanOf } from '../../commands/form-spec';
import { dateOf, isTerm, settingForm } from '../../commands/setting-forms';
import { useLang, usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { BasisMark, rulePath, shortly } from '../../ui/cite';
import { DataTable, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { Pager, type Cursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { useListFilter } from '../../ui/use-list-filter';
import { LawAct } from '../rules/law-act';
import '../rules/rules.css';
import { mayPropose } from '../rules/who-may';
import { Checklist } from './checklist';
import { settingsText } from './settings.text';

const PAGE = 20;
const MARKS = ['read', 'weak', 'memory', 'design', 'bureau'] as const;
type Mark = (typeof MARKS)[number];
const isOpen = ({ mark }: Setting) => mark === 'memory' || mark === 'weak';
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Every switch, number and term of the bureau with its default, and what the installation still needs. */
export function SettingsPage() {
  const t = useText(settingsText);
  const pick = usePick();
  const lang = useLang();
  const mine = mayPropose(useAccount());
  const field = useRef<InputRef>(null);
  const filter = useListFilter(['q', 'state'], 'q');
  const { q, state } = filter.values;
  const query = useQuery(ask.settings());
  const [page, setPage] = useState(0);
  useKeys({ '/': () => field.current?.focus() });
  const found = (query.data?.items as Setting[] | undefined)?.filter(
    (one) =>
      [one.key, one.zh, one.en].some((text) => text.toLowerCase().includes(q.toLowerCase())) &&
      (state === '' ||
        (state === 'bureau' && one.mark === 'bureau') ||
        (state === 'open' && isOpen(one)) ||
        (state === 'default' && one.mark !== 'bureau')),
  );
  const at = found && page * PAGE < found.length ? page : 0;
  const shown = found?.slice(at * PAGE, at * PAGE + PAGE);
  const cursor: Cursor = {
    after: undefined,
    page: at,
    forward: () => setPage(at + 1),
    back: () => setPage(at - 1),
  };
  const columns: Column<Setting>[] = [
    {
      key: 'name',
      title: t.name,
      render: (one) => (
        <>
          <div>{pick(one.zh, one.en)}</div>
          <div className="sub mono" title={one.key}>
            {one.key}
          </div>
        </>
      ),
    },
    {
      key: 'value',
      title: t.value,
      width: 130,
      render: (one) => <Value of={one} value={one.value} strong />,
    },
    {
      key: 'standard',
      title: t.standard,
      width: 110,
      render: (one) =>
        same(one.value, one.standard) ? (
          <span className="note">{t.same}</span>
        ) : (
          <Value of={one} value={one.standard} />
        ),
    },
    {
      key: 'source',
      title: t.source,
      width: 190,
      render: (one) => (
        <>
          <div>
            <span>{t[`m_${one.mark as Mark}`]}</span>
            <BasisMark mark={one.mark} />
          </div>
          {one.rule && (
            <div className="sub">
              <Link
                to={rulePath(one.rule)}
                className="article-link"
                title={pick(one.citeZh ?? one.rule, one.citeEn ?? one.rule)}
              >
                {one.citeZh && one.citeEn
                  ? shortly({ citeZh: one.citeZh, citeEn: one.citeEn }, lang)
                  : one.rule}
              </Link>
            </div>
          )}
        </>
      ),
    },
    ...(mine
      ? [
          {
            key: 'act',
            title: <span className="sr-only">{t.change}</span>,
            width: 110,
            right: true,
            render: (one: Setting) => (
              <LawAct
                small
                command="changeSetting"
                about={one.key}
                title={t.change}
                form={() => settingForm(one)}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="page">
      <PageHead
        title={t.title}
        sub={t.sub}
        actions={<Link to="/rules/changes?kind=setting">{t.changes}</Link>}
      />
      <div className="law-grid">
        <div>
          <div className="filters">
            <Input
              ref={field}
              aria-label={t.q}
              style={{ width: 240 }}
              placeholder={t.q}
              prefix={<Icon name="search" size={14} />}
              allowClear
              value={filter.typed}
              onChange={(event) => filter.setTyped(event.target.value)}
            />
            <Select
              aria-label={t.state}
              style={{ width: 190 }}
              value={state}
              options={[
                { value: '', label: t.allStates },
                { value: 'bureau', label: t.s_bureau },
                { value: 'open', label: t.s_open },
                { value: 'default', label: t.s_default },
              ]}
              onChange={(value) => filter.put('state', value)}
            />
          </div>
          {query.isError && !found ? (
            <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
          ) : (
            <section className="card" aria-label={t.title}>
              <DataTable
                caption={t.title}
                columns={columns}
                rows={shown}
                rowKey={(one) => one.key}
                pending={query.isPending}
                skeletonRows={10}
                minWidth={760}
                empty={
                  filter.active.length > 0 ? (
                    <FilteredEmpty names={filter.active} onClear={filter.clear} />
                  ) : (
                    <Empty icon="gear" title={t.emptyTitle} detail={t.emptyDetail} />
                  )
                }
              />
              <footer className="table-foot">
                <span>{t.who}</span>
                <span className="grow" />
                <span>
                  {found &&
                    `${at * PAGE + Math.min(1, found.length)}–${Math.min(found.length, (at + 1) * PAGE)} / ${found.length}`}
                </span>
                <Pager cursor={cursor} next={found && (at + 1) * PAGE < found.length ? 'next' : null} />
              </footer>
            </section>
          )}
        </div>
        <Checklist />
      </div>
    </div>
  );
}

/** Amounts are kept in fen, as their names in the API say, and shown and asked for in yuan. */
const isMoney = ({ key }: Setting): boolean => key.endsWith('Fen');

function Value({ of, value, strong }: { of: Setting; value: unknown; strong?: boolean }) {
  const t = useText(settingsText);
  const pick = usePick();
  const unit = isTerm(value) && [...UNITS, FIXED_DATE].find(([code]) => code === value.unit);
  const text =
    typeof value === 'number' && isMoney(of)
      ? `${yuanOf(value)} ${t.yuan}`
      : isTerm(value) && unit
        ? (dateOf(value) ?? `${value.duration} ${pick(unit[1], unit[2])}`)
        : typeof value === 'boolean'
          ? t[value ? 'yes' : 'no']
          : typeof value === 'number' || typeof value === 'string'
            ? String(value)
            : same(value, {}) || same(value, [])
              ? t.empty
              : JSON.stringify(value);
  return (
    <span
      className={strong ? 'strong rule-text' : 'rule-text'}
      title={text}
      style={{ overflowWrap: 'anywhere' }}
    >
      {text}
    </span>
  );
}
