import { Tabs } from 'antd';
import { useState } from 'react';
import type { OrganizationFact } from '../../api/models';
import { usePick, useText } from '../../i18n/text';
import { CiteLink } from '../../ui/cite';
import { DataTable, type Column } from '../../ui/data-table';
import { organizationsText } from './organizations.text';

const KINDS = ['penalty', 'credit', 'annual', 'rating', 'registration'] as const;

/** Every recorded fact with its basis and where it was published; what the source does not say is 「未载」. */
export function FactsCard({ facts }: { facts: readonly OrganizationFact[] }) {
  const t = useText(organizationsText);
  const pick = usePick();
  const [kind, setKind] = useState<string>('all');
  const shown = kind === 'all' ? facts : facts.filter((fact) => fact.kind === kind);
  const columns: Column<OrganizationFact>[] = [
    {
      key: 'date',
      title: t.date,
      width: 104,
      render: (fact) => fact.date ?? <span className="note">{t.notStated}</span>,
    },
    { key: 'item', title: t.item, width: '25%', render: (fact) => pick(fact.itemZh, fact.itemEn) },
    {
      key: 'fact',
      title: t.fact,
      width: '24%',
      render: (fact) => <span className="second">{pick(fact.factZh, fact.factEn) || t.notStated}</span>,
    },
    {
      key: 'basis',
      title: t.basis,
      render: (fact) =>
        fact.basis ? <CiteLink cite={fact.basis} /> : <span className="note">{t.notStated}</span>,
    },
    {
      key: 'source',
      title: t.source,
      width: 72,
      right: true,
      render: (fact) =>
        fact.source && /^https?:\/\//.test(fact.source) ? (
          <a href={fact.source} target="_blank" rel="noreferrer noopener">
            {t.published}
          </a>
        ) : (
          <span className="note" title={fact.source ?? undefined}>
            {fact.source ? t.see : t.notStated}
          </span>
        ),
    },
  ];
  const count = (name: string) => facts.filter((fact) => fact.kind === name).length;
  return (
    <section className="card" aria-label={t.all}>
      <Tabs
        className="flush-tabs"
        activeKey={kind}
        onChange={setKind}
        items={[
          { key: 'all', label: `${t.all} ${facts.length}` },
          ...KINDS.map((name) => ({ key: name, label: `${t[name]} ${count(name)}` })),
        ]}
      />
      <DataTable
        single
        caption={t.all}
        columns={columns}
        rows={shown}
        rowKey={(fact) => fact.id}
        pending={false}
        minWidth={700}
        empty={<p className="state second">{t.noFacts}</p>}
      />
    </section>
  );
}
