import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Access } from '../../api/models';
import { ask } from '../../api/queries';
import { roleName } from '../../api/roles';
import { wallClock } from '../../i18n/dates';
import { OPENING_REASONS } from '../../commands/case-fields';
import { type Pick2, usePick, useText } from '../../i18n/text';
import { DataTable, type Column } from '../../ui/data-table';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { auditText } from './audit.text';

const PAGES: Record<string, string> = { case: '/cases', clue: '/clues', organization: '/organizations' };

/** A sealed field's reason stands after its path. */
function openingReason({ reason, detail }: Access, pick: Pick2): string {
  const code = reason ?? detail?.split(':')[1];
  const known = OPENING_REASONS.find(([value]) => value === code);
  return known ? pick(known[1], known[2]) : (code ?? '—');
}

/** `case-<id>` as the page of that case. */
function pageOf(subject: string): string | null {
  const found = /^(case|clue|organization)-(.+)$/.exec(subject);
  return found ? `${PAGES[found[1] ?? '']}/${found[2]}` : null;
}

/** Every opening of a file, an attachment or a sealed field, per case and per person. */
export function AuditPage() {
  const t = useText(auditText);
  const pick = usePick();
  const [search, setSearch] = useSearchParams();
  const subject = search.get('subject') ?? '';
  const person = search.get('person') ?? '';
  const cursor = useCursor(`${subject} ${person}`);
  const query = useQuery(
    ask.accesses({
      subject: subject || undefined,
      person: person || undefined,
      after: cursor.after,
      limit: 20,
    }),
  );
  const items = query.data?.items;
  const put = (key: string, value: string | undefined) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  const columns: Column<Access>[] = [
    { key: 'at', title: t.at, width: 170, render: (item) => wallClock(item.at) },
    {
      key: 'who',
      title: t.who,
      width: 220,
      render: (item) => (
        <>
          {roleName(item.role, pick)} {item.badge}{' '}
          <span className="note" lang="zh-CN">
            {item.organ.name}
          </span>
        </>
      ),
    },
    {
      key: 'what',
      title: t.what,
      render: (item) => {
        const to = pageOf(item.subject);
        return (
          <>
            {t[`k_${item.kind}`]}{' '}
            {to ? (
              <Link to={to} className="mono">
                {item.subject.slice(0, 22)}…
              </Link>
            ) : (
              <span className="mono note">{item.subject}</span>
            )}
          </>
        );
      },
    },
    {
      key: 'detail',
      title: t.detail,
      width: 180,
      render: ({ kind, detail }) => {
        if (detail === 'history') return <span className="note">{t.history}</span>;
        if (detail === null) return <span className="note">{kind === 'file' ? '—' : t.whole}</span>;
        return <span className="mono note">{detail.split(':')[0]}</span>;
      },
    },
    { key: 'reason', title: t.reason, width: 120, render: (item) => openingReason(item, pick) },
  ];
  return (
    <div className="page">
      <PageHead title={t.title} sub={t.sub} />
      <div className="filters">
        <CaseChoice subject={subject} onChoose={(value) => put('subject', value)} />
        <PersonChoice person={person} onChoose={(value) => put('person', value)} />
      </div>
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.title}>
          <DataTable
            single
            caption={t.title}
            columns={columns}
            rows={items}
            rowKey={(item) => item.id}
            pending={query.isPending}
            skeletonRows={12}
            minWidth={900}
            empty={
              subject || person ? (
                <FilteredEmpty
                  names={[subject, person].filter(Boolean)}
                  onClear={() => setSearch({}, { replace: true })}
                />
              ) : (
                <Empty icon="history" title={t.emptyTitle} detail={t.emptyDetail} />
              )
            }
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
    </div>
  );
}

function CaseChoice({
  subject,
  onChoose,
}: {
  subject: string;
  onChoose: (value: string | undefined) => void;
}) {
  const t = useText(auditText);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setAsked(typed.trim()), 250);
    return () => window.clearTimeout(timer);
  }, [typed]);
  const cases = useQuery(ask.cases({ text: asked || undefined, limit: 20 }));
  const options = (cases.data?.items ?? []).map((item) => ({
    value: `case-${item.id}`,
    label: `${item.number} ${item.subjectName}`,
  }));
  const known = subject === '' || options.some((option) => option.value === subject);
  return (
    <Select
      aria-label={t.byCase}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      style={{ width: 360 }}
      placeholder={t.allCases}
      value={subject || undefined}
      options={known ? options : [{ value: subject, label: subject }, ...options]}
      onChange={(value: string | undefined) => onChoose(value)}
    />
  );
}

function PersonChoice({
  person,
  onChoose,
}: {
  person: string;
  onChoose: (value: string | undefined) => void;
}) {
  const t = useText(auditText);
  const pick = usePick();
  const accounts = useQuery(ask.accounts({}));
  return (
    <Select
      aria-label={t.byPerson}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      style={{ width: 260 }}
      placeholder={t.allPersons}
      value={person || undefined}
      options={[
        ...new Map(
          (accounts.data?.items ?? []).map((account) => [
            account.person,
            { value: account.person, label: `${roleName(account.role, pick)} ${account.badge}` },
          ]),
        ).values(),
      ]}
      onChange={(value: string | undefined) => onChoose(value)}
    />
  );
}
