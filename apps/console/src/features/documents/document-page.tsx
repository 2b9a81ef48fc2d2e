import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { saveFile } from '../../api/client';
import type { OneDocument } from '../../api/models';
import { problemOf } from '../../api/problem';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { RecordLink } from '../../commands/impact-preview';
import { longDate } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { CopyButton } from '../../ui/copy-button';
import { Icon } from '../../ui/icons';
import { PageTitle } from '../../ui/page-head';
import { Banner, ErrorCard, useSlow } from '../../ui/states';
import { DocumentState, methodName, voidReasonName } from './document-words';
import './documents.css';
import { documentsText } from './documents.text';

export function DocumentPage() {
  const { id = '' } = useParams();
  const t = useText(documentsText);
  const query = useQuery(ask.document(id));
  const slow = useSlow(query.isPending);
  if (query.isError && !query.data) {
    return (
      <div className="file-body">
        <PageTitle documentTitle={t.what}>{t.what}</PageTitle>
        <ErrorCard error={query.error} what={t.what} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data)
    return slow ? <div className="file-head" style={{ minHeight: 80 }} aria-busy="true" /> : null;
  return <DocumentView document={query.data} />;
}

/** Whoever drew it up does not take it back alone. */
const VOIDERS: ReadonlySet<string> = new Set(['section-head', 'organ-head']);
const ACTS = [
  ['returnSignedScan', 'returnScan'],
  ['recordProofOfService', 'proof'],
  ['voidDocument', 'void'],
] as const;
type Act = (typeof ACTS)[number];

/** One document: its number, the act, the template, the digest, and what came back to it. */
function DocumentView({ document }: { document: OneDocument }) {
  const t = useText(documentsText);
  const lang = useLang();
  const pick = usePick();
  const account = useAccount();
  const [acting, setActing] = useState<Act | null>(null);
  const readsOnly = account.role === 'auditor' || document.organ !== account.organ.code;
  const acts = ACTS.filter(([command]) => command !== 'voidDocument' || VOIDERS.has(account.role));
  const fact = (name: string, value: ReactNode) => (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
  return (
    <>
      <header className="file-head">
        <div className="top">
          <PageTitle documentTitle={document.docNo}>
            <span lang="zh-CN">{document.docNo}</span>
          </PageTitle>
          <span>{pick(document.typeZh, document.typeEn)}</span>
          <DocumentState status={document.status} />
          <span className="grow" />
          <Link to="/documents">{t.back}</Link>
        </div>
      </header>
      <div className="file-body">
        {document.status === 'voided' && <Banner kind="warn">{t.voidedNow}</Banner>}
        {document.status === 'skipped' && <Banner kind="info">{t.skippedNow}</Banner>}
        <div className="document-grid">
          <section className="card" aria-label={t.document}>
            <dl className="document-facts">
              {fact(
                t.about,
                document.subject ? (
                  <RecordLink streamId={document.subject}>{document.subjectNumber ?? undefined}</RecordLink>
                ) : (
                  '—'
                ),
              )}
              {document.refEventId &&
                fact(
                  t.act,
                  <span className="row">
                    <span className="mono note">{document.refEventId}</span>
                    <CopyButton text={document.refEventId} label={t.actOf} />
                  </span>,
                )}
              {fact(t.issuedOn, longDate(document.issuedOn, lang))}
              {document.templateVersion !== null &&
                fact(
                  t.template,
                  <Link to={`/documents/templates/${document.type}?version=${document.templateVersion}`}>
                    {document.templateVersion}
                  </Link>,
                )}
              {document.sha256 &&
                fact(
                  t.digest,
                  <span className="row">
                    <span className="mono note digest">{document.sha256}</span>
                    <CopyButton text={document.sha256} label="SHA-256" />
                  </span>,
                )}
              {document.voidReason && fact(t.voidReason, voidReasonName(document.voidReason, pick))}
              {document.status !== 'skipped' && (
                <>
                  {fact(
                    t.service,
                    document.servedOn && document.serviceMethod
                      ? t.servedOn(
                          longDate(document.servedOn, lang),
                          methodName(document.serviceMethod, pick),
                        )
                      : t.notServed,
                  )}
                  {fact(t.returnScan, document.scans > 0 ? t.scan(document.scans) : t.noScan)}
                </>
              )}
              {fact(t.revision, `r${document.revision}`)}
            </dl>
          </section>
          <section className="card document-acts" aria-label={t.state}>
            {document.status !== 'skipped' && <Download document={document} />}
            {document.status === 'issued' &&
              !readsOnly &&
              acts.map((act) => (
                <Button key={act[0]} data-testid={act[0]} onClick={() => setActing(act)}>
                  {t[act[1]]}
                </Button>
              ))}
            {readsOnly && <p className="note">{t.notYours}</p>}
            {!readsOnly && acts.length < ACTS.length && <p className="note">{t.whoVoids}</p>}
          </section>
        </div>
      </div>
      {acting && (
        <CommandDrawer
          command={acting[0]}
          title={t[acting[1]]}
          kind="document"
          target={{
            kind: 'document',
            id: document.id,
            revision: document.revision,
            organ: document.organ,
          }}
          onClose={() => setActing(null)}
        />
      )}
    </>
  );
}

function Download({ document }: { document: OneDocument }) {
  const t = useText(documentsText);
  const { message } = App.useApp();
  const save = () =>
    void saveFile(`/api/documents/${document.id}/download`).catch((error: unknown) =>
      message.error(`${t.failed}：${problemOf(error)?.title ?? ''}`),
    );
  return (
    <>
      <Button type="primary" icon={<Icon name="download" size={14} />} onClick={save}>
        {t.download}
      </Button>
      <p className="note">{t.downloading}</p>
    </>
  );
}
