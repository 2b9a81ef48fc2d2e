import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { Link } from 'react-router';
import type { HistoryItem } from '../../api/models';
import { ask } from '../../api/queries';
import { useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { PageHead } from '../../ui/page-head';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard } from '../../ui/states';
import { Timeline } from '../../ui/timeline';
import { changesText } from './changes.text';
import './rules.css';

/** A step names what it is about: a version, a rule, an instrument, a year, a setting. */
function named(item: HistoryItem): HistoryItem {
  const { version, rule, rules, instrument, year, key } = item.data as Record<string, unknown>;
  const whole = (rule as { version?: unknown } | undefined)?.version;
  const about = [version, whole, instrument, key, year, ...(Array.isArray(rules) ? rules : [])].find(
    (one): one is string | number => typeof one === 'string' || typeof one === 'number',
  );
  if (about === undefined) return item;
  const beside = (summary: string | null): string =>
    summary === null ? String(about) : `${about} ${summary}`;
  return { ...item, summaryZh: beside(item.summaryZh), summaryEn: beside(item.summaryEn) };
}

/** The history of the law book itself: who proposed, approved and confirmed which change, page by page. */
export function LawHistoryPage() {
  const t = useText(changesText);
  const { today } = useSystem();
  const cursor = useCursor('history');
  const query = useQuery(ask.lawHistory({ after: cursor.after, limit: 20 }));
  const items = query.data?.items;
  return (
    <div className="page">
      <PageHead
        title={t.history}
        sub={t.historySub}
        actions={
          <>
            <Link to="/rules">{t.back}</Link>
            <Link to="/rules/changes">{t.title}</Link>
          </>
        }
      />
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.history} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.history} aria-busy={query.isPending}>
          <div style={{ padding: '12px 16px' }}>
            {!items ? (
              <Skeleton active paragraph={{ rows: 8 }} />
            ) : items.length === 0 ? (
              <Empty icon="history" title={t.historyEmpty} detail={t.historyEmptyDetail} />
            ) : (
              <Timeline items={items.map(named)} today={today} />
            )}
          </div>
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
    </div>
  );
}
