import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { OrganizationItem } from '../../api/models';
import { ask } from '../../api/queries';
import { useText } from '../../i18n/text';
import { DataTable, type Column } from '../../ui/data-table';
import { TableFoot, useCursor } from '../../ui/pager';
import { Empty, ErrorCard } from '../../ui/states';
import { Contested, StatusTag } from '../organizations/level-tag';
import { supervisionText } from './supervision.text';

const LISTS = ['abnormal', 'serious'] as const;

/** Who stands on a list today, whatever heads the record. */
export function Listed() {
  const t = useText(supervisionText);
  const [search, setSearch] = useSearchParams();
  const list = LISTS.find((one) => one === search.get('list')) ?? 'abnormal';
  const cursor = useCursor(list);
  const query = useQuery(ask.organizations({ listed: list, after: cursor.after, limit: 20 }));
  const items = query.data?.items;
  const columns: Column<OrganizationItem>[] = [
    {
      key: 'name',
      title: t.organization,
      render: (item) => (
        <span className="row" style={{ gap: 6 }}>
          <Link to={`/organizations/${item.id}?tab=credit`} className="strong" lang="zh-CN">
            {item.name}
          </Link>
          {item.contested && <Contested />}
        </span>
      ),
    },
    {
      key: 'state',
      title: t.state,
      width: 220,
      render: (item) => <StatusTag status={{ code: item.status, zh: item.statusZh, en: item.statusEn }} />,
    },
    { key: 'organ', title: t.organ, width: 200, render: (item) => item.registrar || item.region },
  ];
  return (
    <>
      <div className="filters">
        <Segmented
          value={list}
          options={LISTS.map((value) => ({ value, label: t[value] }))}
          onChange={(value) => setSearch({ view: 'onList', list: value })}
        />
      </div>
      {query.isError && !items ? (
        <ErrorCard error={query.error} what={t.onList} onRetry={() => void query.refetch()} />
      ) : (
        <section className="card" aria-label={t[list]}>
          <DataTable
            single
            caption={t[list]}
            columns={columns}
            rows={items}
            rowKey={(item) => item.id}
            pending={query.isPending}
            minWidth={720}
            empty={<Empty icon="list" title={t.none} detail={t.noneDetail} />}
          />
          <TableFoot cursor={cursor} next={query.data?.next} count={items?.length} />
        </section>
      )}
    </>
  );
}
