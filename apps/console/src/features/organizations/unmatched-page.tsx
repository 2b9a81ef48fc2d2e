import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { UnmatchedFact } from '../../api/models';
import { askTracks } from '../../api/track-queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { DataTable, type Column } from '../../ui/data-table';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard } from '../../ui/states';
import './organizations.css';
import { organizationsText } from './organizations.text';

type Act = 'matchFact' | 'dismissFact';

/** May tell whom a published fact is about. */
const MATCHERS: ReadonlySet<string> = new Set(['registration-clerk', 'credit-officer', 'section-head']);

/** Published facts that no organization was found for, or too many: a person decides. */
export function UnmatchedPage() {
  const t = useText(organizationsText);
  const account = useAccount();
  const cursor = useCursor('');
  const query = useQuery(askTracks.unmatchedFacts({ after: cursor.after, limit: 20 }));
  const [acting, setActing] = useState<{ readonly act: Act; readonly fact: UnmatchedFact } | null>(null);
  const items = query.data?.items;
  const may = MATCHERS.has(account.role);
  const columns: Column<UnmatchedFact>[] = [
    {
      key: 'name',
      title: t.orgName,
      render: (item) => (
        <span className="strong" lang="zh-CN">
          {item.organization}
        </span>
      ),
    },
    {
      key: 'fact',
      title: t.item,
      render: (item) => `${t[item.kind]} ${item.value}`,
    },
    { key: 'date', title: t.date, width: 110, render: (item) => item.statedOn || t.notStated },
    { key: 'publisher', title: t.issuer, width: 170, render: (item) => item.publisher || t.notStated },
    { key: 'found', title: t.sameName, width: 90, right: true, render: (item) => item.candidates.length },
    {
      key: 'acts',
      title: <span className="sr-only">{t.matchFact}</span>,
      width: 170,
      right: true,
      render: (fact) =>
        may ? (
          <span className="row" style={{ gap: 6, justifyContent: 'flex-end' }}>
            <Button size="small" onClick={() => setActing({ act: 'matchFact', fact })}>
              {t.matchFact}
            </Button>
            <Button size="small" type="text" onClick={() => setActing({ act: 'dismissFact', fact })}>
              {t.dismissFact}
            </Button>
          </span>
        ) : null,
    },
  ];
  return (
    <div className="page">
      <PageHead title={t.unmatchedTitle} sub={t.unmatchedSub} />
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.unmatchedTitle} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.unmatchedTitle}>
          <DataTable
            single
            caption={t.unmatchedTitle}
            columns={columns}
            rows={items}
            rowKey={(item) => item.id}
            pending={query.isPending}
            minWidth={900}
            empty={<Empty icon="list" title={t.noUnmatched} />}
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
      {acting && (
        <CommandDrawer
          command={acting.act}
          title={t[acting.act]}
          kind="fact"
          target={{ kind: 'fact', id: acting.fact.id, revision: acting.fact.revision }}
          onClose={() => setActing(null)}
        />
      )}
    </div>
  );
}
