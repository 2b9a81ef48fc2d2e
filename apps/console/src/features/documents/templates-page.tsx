import { useQuery } from '@tanstack/react-query';
import { Input, type InputRef } from 'antd';
import { useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { TemplateLine } from '../../api/models';
import { ask } from '../../api/queries';
import { usePick, useText } from '../../i18n/text';
import { DataTable, step, type Column } from '../../ui/data-table';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageHead } from '../../ui/page-head';
import { Pager, type Cursor } from '../../ui/pager';
import { Empty, ErrorCard, FilteredEmpty } from '../../ui/states';
import { useListFilter } from '../../ui/use-list-filter';
import './documents.css';
import { templatesText } from './templates.text';

const PAGE = 20;
const typeOf = (line: TemplateLine) => line.type;

/** Templates of all types: the version in use, and the one that waits for a second person. */
export function TemplatesPage() {
  const t = useText(templatesText);
  const pick = usePick();
  const navigate = useNavigate();
  const field = useRef<InputRef>(null);
  const filter = useListFilter(['q'], 'q');
  const query = useQuery(ask.templates());
  const [page, setPage] = useState(0);
  const [selected, setSelected] = useState<string | null>(null);
  const { q } = filter.values;
  const found = query.data?.items.filter((line) =>
    [line.type, line.zh, line.en].some((text) => text.toLowerCase().includes(q.toLowerCase())),
  );
  const at = found && page * PAGE < found.length ? page : 0;
  const shown = found?.slice(at * PAGE, (at + 1) * PAGE);
  const cursor: Cursor = {
    after: undefined,
    page: at,
    forward: () => setPage(at + 1),
    back: () => setPage(at - 1),
  };
  const move = (by: 1 | -1) => setSelected(step(shown, typeOf, selected, by)?.type ?? null);
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => selected && navigate(`/documents/templates/${selected}`),
    '/': () => field.current?.focus(),
  });
  const columns: Column<TemplateLine>[] = [
    {
      key: 'type',
      title: t.type,
      render: (line) => (
        <Link to={`/documents/templates/${line.type}`} className="strong">
          {pick(line.zh, line.en)}
        </Link>
      ),
    },
    { key: 'code', title: t.key, width: 260, render: (line) => <span className="mono">{line.type}</span> },
    { key: 'word', title: t.word, width: 120, render: (line) => <span lang="zh-CN">{line.word}</span> },
    {
      key: 'inUse',
      title: t.inUse,
      width: 130,
      render: (line) => (line.inUse === 1 ? t.shipped : t.own(line.inUse)),
    },
    {
      key: 'proposed',
      title: t.proposed,
      width: 150,
      render: (line) =>
        line.proposed === null ? (
          <span className="note">{t.none}</span>
        ) : (
          <span className="tag l-info">{t.waiting(line.proposed)}</span>
        ),
    },
  ];
  return (
    <div className="page">
      <PageHead title={t.title} sub={t.sub} actions={<Link to="/documents">{t.register}</Link>} />
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
      </div>
      {query.isError && !found ? (
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t.title}>
          <DataTable
            single
            caption={t.title}
            columns={columns}
            rows={shown}
            rowKey={typeOf}
            pending={query.isPending}
            skeletonRows={12}
            minWidth={860}
            selected={selected}
            onSelect={(line) => setSelected(line.type)}
            onOpen={(line) => navigate(`/documents/templates/${line.type}`)}
            empty={
              q ? (
                <FilteredEmpty names={[q]} onClear={filter.clear} />
              ) : (
                <Empty icon="file" title={t.emptyTitle} detail={t.emptyDetail} />
              )
            }
          />
          <footer className="table-foot">
            <span className="grow" />
            <span>
              {found &&
                found.length > 0 &&
                `${at * PAGE + 1}–${Math.min(found.length, (at + 1) * PAGE)} / ${found.length}`}
            </span>
            <Pager cursor={cursor} next={found && (at + 1) * PAGE < found.length ? 'next' : null} />
          </footer>
        </section>
      )}
    </div>
  );
}
