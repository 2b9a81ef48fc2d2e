import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CaseFile, Evidence } from '../../api/models';
import { ask } from '../../api/queries';
import { listMinute, shortDate } from '../../i18n/dates';
import { useLang, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { CopyButton } from '../../ui/copy-button';
import { DataTable, type Column } from '../../ui/data-table';
import { Icon, type IconName } from '../../ui/icons';
import { Shape } from '../../ui/shape';
import { Empty } from '../../ui/states';
import { caseText } from './case.text';

const KIND_ICONS: Record<NonNullable<Evidence['kind']>, IconName> = {
  photo: 'image',
  video: 'camera',
  paper: 'file',
  electronic: 'box',
  object: 'shield',
};

function EvidenceState({ evidence }: { evidence: Evidence }) {
  const t = useText(caseText);
  const words = t[evidence.state];
  if (evidence.state === 'mismatch')
    return (
      <span className="tag l-grave">
        <Shape name="octagon" />
        {words}
      </span>
    );
  if (evidence.state === 'preserved')
    return (
      <span className="tag l-warn">
        <Shape name="diamond" />
        {evidence.noteZh ?? words}
      </span>
    );
  if (evidence.state === 'appraised') return <span className="tag l-info">{words}</span>;
  return (
    <span className="tag l-plain">
      <Shape name="tick" />
      {words}
    </span>
  );
}

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useText(caseText);
  const lang = useLang();
  const { today } = useSystem();
  const columns: Column<Evidence>[] = [
    {
      key: 'name',
      title: t.evidenceName,
      render: (item) => (
        <span className="row">
          <Icon name={KIND_ICONS[item.kind ?? 'paper']} />
          <span className="grow">
            <span className="main" style={{ display: 'block' }}>
              {item.name}
            </span>
            <span className="sub">{item.kindZh}</span>
          </span>
        </span>
      ),
    },
    {
      key: 'taken',
      title: t.evidenceTaken,
      width: 170,
      render: (item) => (
        <>
          <div>{item.takenBy}</div>
          <div className="sub">{listMinute(item.takenAt, today, lang)}</div>
        </>
      ),
    },
    {
      key: 'hash',
      title: t.evidenceHash,
      width: 160,
      render: (item) => (
        <span className="row" style={{ gap: 2 }}>
          <span className="mono note" title={item.sha256}>
            {item.sha256.slice(0, 12)}…
          </span>
          <CopyButton text={item.sha256} label={t.evidenceHash} />
        </span>
      ),
    },
    {
      key: 'state',
      title: t.evidenceState,
      width: 178,
      right: true,
      render: (item) => <EvidenceState evidence={item} />,
    },
  ];
  return (
    <DataTable
      caption={t.evidence}
      columns={columns}
      rows={evidence}
      rowKey={(item) => item.id}
      pending={false}
      empty={<Empty icon="box" title={t.noEvidence} detail={t.noEvidenceDetail} />}
    />
  );
}

type CaseDocument = CaseFile['documents'][number];

export function DocumentList({ documents }: { documents: readonly CaseDocument[] }) {
  const t = useText(caseText);
  const lang = useLang();
  const { today } = useSystem();
  const columns: Column<CaseDocument>[] = [
    { key: 'kind', title: t.documentKind, render: (item) => <span className="strong">{item.kind}</span> },
    {
      key: 'number',
      title: t.documentNumber,
      width: 210,
      render: (item) => <span lang="zh-CN">{item.number}</span>,
    },
    { key: 'issued', title: t.issuedOn, width: 110, render: (item) => shortDate(item.issuedOn, today, lang) },
    {
      key: 'served',
      title: t.servedOn,
      width: 110,
      render: (item) =>
        item.servedOn ? shortDate(item.servedOn, today, lang) : <span className="note">{t.notServed}</span>,
    },
  ];
  return (
    <DataTable
      single
      caption={t.documents}
      columns={columns}
      rows={documents}
      rowKey={(item) => `${item.kind} ${item.number}`}
      pending={false}
      empty={<Empty icon="file" title={t.noDocuments} detail={t.noDocumentsDetail} />}
    />
  );
}

export function LinkedClues({ ids }: { ids: readonly string[] }) {
  const t = useText(caseText);
  const clues = useQueries({ queries: ids.map((id) => ask.clue(id)) });
  if (ids.length === 0) return <Empty icon="clue" title={t.noClues} />;
  return (
    <ul style={{ padding: '6px 14px 12px' }}>
      {clues.map((clue, index) => (
        <li
          key={ids[index]}
          className="row"
          style={{ padding: '8px 0', borderBottom: '1px solid var(--divider)' }}
        >
          <Icon name="clue" />
          <span className="grow">
            <span className="strong" lang="zh-CN">
              {clue.data?.state.name ?? '…'}
            </span>
            <br />
            <span className="note">{clue.data?.state.number}</span>
          </span>
          <Link to={`/clues/${ids[index]}`}>{t.openClue}</Link>
        </li>
      ))}
    </ul>
  );
}
