import { Segmented } from 'antd';
import { useState } from 'react';
import type { OrganizationFact } from '../../api/models';
import { useText } from '../../i18n/text';
import { DataTable, type Column } from '../../ui/data-table';
import { organizationsText } from './organizations.text';

const KINDS = ['rating', 'penalty', 'inspection'] as const;

/** Every recorded fact with its basis and where it was published; what the source does not say is 「未载」. */
export function FactsCard({ facts }: { facts: readonly OrganizationFact[] }) {
  const t = useText(organizationsText);
  const [kind, setKind] = useState<string>('all');
  const shown = kind === 'all' ? facts : facts.filter((fact) => fact.kind === kind);
  const columns: Column<OrganizationFact>[] = [
    {
      key: 'date',
      title: t.date,
      width: 104,
      render: (fact) => fact.date ?? fact.period ?? <span className="note">{t.notStated}</span>,
    },
    {
      key: 'item',
      title: t.item,
      width: '26%',
      render: (fact) => (
        <>
          <span className="strong">{t[fact.kind]}</span> {fact.value}
        </>
      ),
    },
    {
      key: 'fact',
      title: t.fact,
      render: (fact) => (
        <span className="second">
          {[
            fact.detail,
            fact.amountFen !== null && `${(fact.amountFen / 100).toLocaleString('zh-CN')} 元`,
            fact.validTo && t.until(fact.validTo.date),
            fact.publisher,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      ),
    },
    {
      key: 'basis',
      title: t.basis,
      width: '22%',
      render: (fact) => fact.legalBasis ?? <span className="note">{t.notStated}</span>,
    },
    {
      key: 'source',
      title: t.source,
      width: 72,
      right: true,
      render: (fact) =>
        /^https?:\/\//.test(fact.source) ? (
          <a href={fact.source} target="_blank" rel="noreferrer noopener">
            {t.published}
          </a>
        ) : (
          <span className="note" title={fact.source}>
            {t.see}
          </span>
        ),
    },
  ];
  const count = (name: string) => facts.filter((fact) => fact.kind === name).length;
  return (
    <>
      <div className="facts-filter">
        <Segmented
          aria-label={t.item}
          value={kind}
          options={[
            { value: 'all', label: `${t.all} ${facts.length}` },
            ...KINDS.map((name) => ({ value: name, label: `${t[name]} ${count(name)}` })),
          ]}
          onChange={setKind}
        />
      </div>
      <DataTable
        single
        caption={t.all}
        columns={columns}
        rows={shown}
        rowKey={(fact) => fact.eventId}
        pending={false}
        minWidth={700}
        empty={<p className="state second">{t.noFacts}</p>}
      />
    </>
  );
}
