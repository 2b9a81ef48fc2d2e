import { Tabs } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { OrganizationFile } from '../../api/models';
import { usePick, useText } from '../../i18n/text';
import { DataTable, type Column } from '../../ui/data-table';
import { FactsCard } from './facts-card';
import { Contested, LevelTag } from './level-tag';
import { organizationsText } from './organizations.text';
import { creditOf } from './credit-records';
import type { RecordLine, RecordSection } from './records';
import { registrationOf } from './registration-records';
import { penaltiesOf, supervisionOf } from './supervision-records';
import { annualOf, ratingOf } from './track-records';

const SECTIONS = {
  registration: registrationOf,
  annual: annualOf,
  rating: ratingOf,
  credit: creditOf,
  supervision: supervisionOf,
  penalties: penaltiesOf,
} as const;
type Tab = keyof typeof SECTIONS;
const TABS = Object.keys(SECTIONS) as Tab[];

const countOf = (sections: readonly RecordSection[]) =>
  sections.reduce((sum, { lines }) => sum + lines.length, 0);

/** What the record holds, by the part of the law it belongs to; the published facts of others apart from it. */
export function DossierTabs({ file }: { file: OrganizationFile }) {
  const t = useText(organizationsText);
  const [search, setSearch] = useSearchParams();
  const sections = Object.fromEntries(TABS.map((tab) => [tab, SECTIONS[tab](file)])) as unknown as Readonly<
    Record<Tab, RecordSection[]>
  >;
  const first = TABS.find((tab) => countOf(sections[tab]) > 0) ?? 'facts';
  const asked = search.get('tab');
  const shown = TABS.find((tab) => tab === asked) ?? (asked === 'facts' ? 'facts' : first);
  const open = (tab: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        next.set('tab', tab);
        return next;
      },
      { replace: true },
    );
  return (
    <section className="card" aria-label={t.records}>
      <Tabs
        className="flush-tabs"
        activeKey={shown}
        onChange={open}
        items={[
          ...TABS.map((tab) => ({ key: tab, label: `${t[`tab_${tab}`]} ${countOf(sections[tab])}` })),
          { key: 'facts', label: `${t.tab_facts} ${file.facts.length}` },
        ]}
      />
      {shown === 'facts' ? <FactsCard facts={file.facts} /> : <Sections sections={sections[shown]} />}
    </section>
  );
}

function Sections({ sections }: { sections: readonly RecordSection[] }) {
  const t = useText(organizationsText);
  const pick = usePick();
  const filled = sections.filter(({ lines }) => lines.length > 0);
  const bare = sections.filter(({ lines }) => lines.length === 0);
  return (
    <>
      {filled.map((section) => (
        <RecordTable key={section.title[0]} section={section} />
      ))}
      {bare.length > 0 && (
        <p className="note bare">
          {t.nothingOf(bare.map(({ title }) => pick(...title)).join(pick('、', ', ')))}
        </p>
      )}
    </>
  );
}

function RecordTable({ section }: { section: RecordSection }) {
  const t = useText(organizationsText);
  const pick = usePick();
  const columns: Column<RecordLine>[] = [
    { key: 'date', title: t.date, width: 104, render: ({ date }) => date ?? <span className="note">—</span> },
    {
      key: 'what',
      title: pick(...section.title),
      render: ({ what, to }) =>
        to ? <Link to={to}>{pick(...what)}</Link> : <span className="strong">{pick(...what)}</span>,
    },
    {
      key: 'state',
      title: t.state,
      width: 210,
      render: ({ state, contested }) => (
        <span className="row" style={{ gap: 6, flexWrap: 'wrap' }}>
          {state && <LevelTag words={state} />}
          {contested && <Contested />}
        </span>
      ),
    },
    {
      key: 'detail',
      title: t.fact,
      width: '34%',
      render: ({ detail }) => <span className="second">{detail ? pick(...detail) : ''}</span>,
    },
  ];
  return (
    <DataTable
      single
      caption={pick(...section.title)}
      columns={columns}
      rows={section.lines}
      rowKey={(line) => line.key}
      pending={false}
      minWidth={700}
      empty={null}
    />
  );
}
