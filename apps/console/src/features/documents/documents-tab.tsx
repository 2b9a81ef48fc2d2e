import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { saveFile } from '../../api/client';
import type { DocumentOfRecord } from '../../api/models';
import { problemOf } from '../../api/problem';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { issueForm } from '../../commands/document-forms';
import { listDate } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { rulePath } from '../../ui/cite';
import { Icon } from '../../ui/icons';
import { Shape } from '../../ui/shape';
import { ErrorCard, useSlow } from '../../ui/states';
import './documents.css';
import { documentsText } from './documents.text';

interface TabProps {
  readonly kind: 'case' | 'clue' | 'organization';
  readonly id: string;
  /** Of the record: a further act may take or want a further document. */
  readonly revision: number;
  readonly organ?: string;
  /** The page shows the past: nothing is issued from there. */
  readonly past?: boolean;
}

const PARAMETER = { case: 'caseId', clue: 'clueId', organization: 'organizationId' } as const;

/** The documents of a record: which the law wants and are not there, which it may have, which it has. */
export function DocumentsTab({ kind, id, revision, organ, past = false }: TabProps) {
  const t = useText(documentsText);
  const account = useAccount();
  const [issuing, setIssuing] = useState<DocumentOfRecord | null>(null);
  const subject = { [PARAMETER[kind]]: id };
  const query = useQuery(ask.documentTypes(subject, revision));
  const slow = useSlow(query.isPending);
  if (query.isError && !query.data)
    return <ErrorCard error={query.error} what={t.tab} onRetry={() => void query.refetch()} />;
  const items = query.data?.items;
  if (!items) return slow ? <div style={{ minHeight: 160 }} aria-busy="true" /> : null;
  const open = items.filter(({ documentId }) => documentId === null);
  const missing = open.filter(({ required }) => required);
  const may = open.filter(({ required }) => !required);
  const have = items.filter(({ documentId }) => documentId !== null);
  const elsewhere = organ !== undefined && organ !== account.organ.code;
  const acts = !past && !elsewhere && account.role !== 'auditor';
  const rows = (list: readonly DocumentOfRecord[]) => (
    <ul className="document-list">
      {list.map((item) => (
        <Row
          key={`${item.type} ${item.refEventId}`}
          item={item}
          subject={subject}
          onIssue={acts ? () => setIssuing(item) : undefined}
        />
      ))}
    </ul>
  );
  return (
    <div className="documents-tab">
      {past && <p className="note">{t.past}</p>}
      <h3>
        {missing.length > 0 && <Shape name="triangle" />}
        {t.missing} {missing.length}
      </h3>
      {missing.length > 0 ? rows(missing) : <p className="second">{t.noneMissing}</p>}
      <h3>
        {t.may} {may.length}
      </h3>
      {may.length > 0 ? rows(may) : missing.length === 0 && <p className="second">{t.noneMay}</p>}
      <h3>
        {t.have} {have.length}
        <span className="grow" />
        <Link to={`/documents?${new URLSearchParams(subject)}`} className="note">
          {t.seeAll}
        </Link>
      </h3>
      {have.length > 0 ? rows(have) : <p className="second">{t.noneHave}</p>}
      {issuing && (
        <Issue item={issuing} {...{ kind, id, revision, organ, subject }} onClose={() => setIssuing(null)} />
      )}
    </div>
  );
}

function Issue({
  item,
  kind,
  id,
  revision,
  organ,
  subject,
  onClose,
}: Omit<TabProps, 'past'> & {
  item: DocumentOfRecord;
  subject: Readonly<Record<string, string>>;
  onClose: () => void;
}) {
  const t = useText(documentsText);
  return (
    <CommandDrawer
      command="issueDocument"
      title={t.issue}
      kind={kind}
      form={issueForm(item, subject)}
      target={{ kind, id, revision, organ }}
      onClose={onClose}
    />
  );
}

function Row({
  item,
  subject,
  onIssue,
}: {
  item: DocumentOfRecord;
  subject: Readonly<Record<string, string>>;
  onIssue: (() => void) | undefined;
}) {
  const t = useText(documentsText);
  const lang = useLang();
  const pick = usePick();
  const { today } = useSystem();
  const { message } = App.useApp();
  const [busy, setBusy] = useState(false);
  const draft = async () => {
    setBusy(true);
    const query = new URLSearchParams({ ...subject, type: item.type, refEventId: item.refEventId });
    try {
      await saveFile(`/api/document-preview?${query}`);
    } catch (error) {
      void message.error(`${t.failed}：${problemOf(error)?.title ?? ''}`);
    } finally {
      setBusy(false);
    }
  };
  const ready = item.lacking.length === 0;
  return (
    <li>
      <div>
        <div className="row wrap">
          <Icon name="file" size={14} />
          <b>{pick(item.zh, item.en)}</b>
          {item.documentId && (
            <Link to={`/documents/${item.documentId}`} lang="zh-CN">
              {item.docNo}
            </Link>
          )}
          {item.served && <span className="tag">{t.served}</span>}
        </div>
        <div className="note row wrap">
          <span>{t.ofAct(listDate(item.actOn, today, lang))}</span>
          {item.actNumber && !item.documentId && <span>{t.actNumber(item.actNumber)}</span>}
          <Link to={rulePath(item.rule)} lang={item.citeZh ? 'zh-CN' : undefined}>
            {item.citeZh ?? item.rule}
          </Link>
        </div>
      </div>
      {!item.documentId && (
        <div className="row">
          <Button size="small" loading={busy} onClick={() => void draft()}>
            {t.preview}
          </Button>
          {onIssue && ready && (
            <Button size="small" data-testid={`issue-${item.type}`} onClick={onIssue}>
              {t.issue}
            </Button>
          )}
        </div>
      )}
      {!ready && !item.documentId && (
        <div className="lacks note">
          <Icon name="lock" size={12} />
          <span>
            {t.cannotYet}。{t.lacks(item.lacking.map(({ zh }) => zh).join('、'))}
          </span>
        </div>
      )}
    </li>
  );
}
