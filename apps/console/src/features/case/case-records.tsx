import { App } from 'antd';
import { openFile } from '../../api/client';
import type { CaseFile, Evidence } from '../../api/models';
import { problemOf } from '../../api/problem';
import { ITEM_KINDS, OUTCOMES } from '../../commands/case-fields';
import type { Choice } from '../../commands/form-spec';
import { listMinute, shortDate } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { CopyButton } from '../../ui/copy-button';
import { DataTable, type Column } from '../../ui/data-table';
import { Icon, type IconName } from '../../ui/icons';
import { Shape } from '../../ui/shape';
import { Empty } from '../../ui/states';
import { caseText } from './case.text';

const KIND_ICONS: Record<Evidence['kind'], IconName> = {
  inquiry: 'chat',
  site: 'camera',
  electronic: 'box',
  preservation: 'shield',
};

function EvidenceState({ evidence }: { evidence: Evidence }) {
  const t = useText(caseText);
  if (evidence.state === 'preserved') {
    return (
      <span className="tag l-warn">
        <Shape name="diamond" />
        {t.preserved}
      </span>
    );
  }
  return (
    <span className="tag l-plain">
      <Shape name="tick" />
      {t[evidence.state]}
    </span>
  );
}

/** The things of one record: what was preserved, and the files with their hashes. */
function EvidenceParts({ evidence }: { evidence: Evidence }) {
  const t = useText(caseText);
  const pick = usePick();
  const { message } = App.useApp();
  const named = (list: readonly Choice[], code: string) => {
    const known = list.find(([value]) => value === code);
    return known ? pick(known[1], known[2]) : code;
  };
  const open = (id: string) =>
    void openFile(id).catch((error: unknown) =>
      message.error(`${t.fileFailed}：${problemOf(error)?.title ?? ''}`),
    );
  return (
    <>
      {evidence.items.map((item) => (
        <div className="sub" key={item.no}>
          {item.no}. {named(ITEM_KINDS, item.kind)} × {item.quantity}
          {item.outcome && ` · ${named(OUTCOMES, item.outcome)}`}
        </div>
      ))}
      {evidence.files.map((file) => (
        <div className="row" style={{ gap: 4 }} key={file.id}>
          <span className="mono note" title={file.sha256}>
            {file.sha256.slice(0, 12)}…
          </span>
          <CopyButton text={file.sha256} label="SHA-256" />
          <button
            type="button"
            className="link-button"
            title={t.openingRecorded}
            onClick={() => open(file.id)}
          >
            {t.openFile}
          </button>
        </div>
      ))}
      {evidence.items.length + evidence.files.length === 0 && <span className="note">—</span>}
    </>
  );
}

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useText(caseText);
  const lang = useLang();
  const pick = usePick();
  const { today } = useSystem();
  const columns: Column<Evidence>[] = [
    {
      key: 'name',
      title: t.evidenceName,
      render: (item) => (
        <span className="row">
          <Icon name={KIND_ICONS[item.kind]} />
          <span className="main grow">{pick(item.kindZh, item.kindEn)}</span>
        </span>
      ),
    },
    {
      key: 'taken',
      title: t.evidenceTaken,
      width: 150,
      render: (item) => (
        <>
          <div>{item.takenBy.join('、') || '—'}</div>
          <div className="sub">{listMinute(item.takenAt, today, lang)}</div>
        </>
      ),
    },
    {
      key: 'parts',
      title: t.evidenceKind,
      width: 210,
      render: (item) => <EvidenceParts evidence={item} />,
    },
    {
      key: 'state',
      title: t.evidenceState,
      width: 128,
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
  const pick = usePick();
  const lang = useLang();
  const { today } = useSystem();
  const columns: Column<CaseDocument>[] = [
    {
      key: 'kind',
      title: t.documentKind,
      render: (item) => <span className="strong">{pick(item.zh, item.en)}</span>,
    },
    {
      key: 'number',
      title: t.documentNumber,
      width: 210,
      render: (item) => <span lang="zh-CN">{item.number}</span>,
    },
    { key: 'issued', title: t.issuedOn, width: 110, render: (item) => shortDate(item.issuedOn, today, lang) },
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
