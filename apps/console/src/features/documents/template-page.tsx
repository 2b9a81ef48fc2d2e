import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import type { DocumentType, TemplateFile, TemplateVersion } from '../../api/models';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { templateApprovalForm } from '../../commands/document-forms';
import type { CommandForm } from '../../commands/form-spec';
import { minute } from '../../i18n/dates';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { PageTitle } from '../../ui/page-head';
import { ErrorCard, useSlow } from '../../ui/states';
import { isCity } from '../rules/who-may';
import './documents.css';
import { TemplateBlocks } from './template-blocks';
import { templateForm } from './template-form';
import { templatesText } from './templates.text';

const PROPOSERS: ReadonlySet<string> = new Set(['section-head', 'legal-reviewer']);
const APPROVERS: ReadonlySet<string> = new Set(['legal-reviewer', 'organ-head']);

export function TemplatePage() {
  const { type = '' } = useParams();
  const t = useText(templatesText);
  const query = useQuery(ask.template(type as DocumentType));
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
  return <TemplateView file={query.data} />;
}

/** One template: its versions, the blocks of the one chosen, and the facts that it may name. */
function TemplateView({ file }: { file: TemplateFile }) {
  const t = useText(templatesText);
  const pick = usePick();
  const account = useAccount();
  const [search] = useSearchParams();
  const [acting, setActing] = useState<readonly [string, string, CommandForm] | null>(null);
  const wanted = Number(search.get('version') ?? file.inUse);
  const shown = file.versions.find(({ version }) => version === wanted) ?? file.versions[0];
  if (!shown) return null;
  const city = isCity(account);
  const approves = city && APPROVERS.has(account.role) && shown.status === 'proposed';
  const own = shown.proposedBy === account.badge;
  return (
    <>
      <header className="file-head">
        <div className="top">
          <PageTitle documentTitle={file.zh}>{pick(file.zh, file.en)}</PageTitle>
          <span className="mono note">{file.type}</span>
          <span className="grow" />
          <Link to="/documents/templates">{t.back}</Link>
        </div>
      </header>
      <div className="file-body">
        <div className="document-grid">
          <TemplateBlocks version={shown} />
          <div className="stack">
            <section className="card document-acts" aria-label={t.propose}>
              {city && PROPOSERS.has(account.role) && (
                <Button
                  type={approves ? 'default' : 'primary'}
                  data-testid="proposeTemplate"
                  onClick={() =>
                    setActing(['proposeTemplate', t.propose, templateForm(shown, file.vocabulary)])
                  }
                >
                  {t.propose}
                </Button>
              )}
              {approves && !own && (
                <Button
                  type="primary"
                  data-testid="approveTemplate"
                  onClick={() =>
                    setActing([
                      'approveTemplate',
                      t.approve(shown.version),
                      templateApprovalForm(shown.version),
                    ])
                  }
                >
                  {t.approve(shown.version)}
                </Button>
              )}
              {approves && own && <p className="note">{t.own2}</p>}
              <p className="note">{t.cityOnly}</p>
            </section>
            <Versions file={file} shown={shown} />
            <Vocabulary file={file} />
          </div>
        </div>
      </div>
      {acting && (
        <CommandDrawer
          command={acting[0]}
          title={acting[1]}
          kind="template"
          form={acting[2]}
          target={{ kind: 'template', id: file.type, revision: file.versions.length }}
          onClose={() => setActing(null)}
        />
      )}
    </>
  );
}

function Versions({ file, shown }: { file: TemplateFile; shown: TemplateVersion }) {
  const t = useText(templatesText);
  return (
    <section className="card" aria-label={t.versions}>
      <div className="card-head">
        <h2>{t.versions}</h2>
      </div>
      <ul className="template-versions">
        {file.versions.map((one) => (
          <li key={one.version} aria-current={one === shown ? 'true' : undefined}>
            <div className="row">
              <Link to={`/documents/templates/${file.type}?version=${one.version}`}>
                {one.version === 1 ? t.shipped : t.own(one.version)}
              </Link>
              <span className="grow" />
              <span className={one.status === 'proposed' ? 'tag l-info' : 'tag'}>{t[`s_${one.status}`]}</span>
            </div>
            {one.proposedBy && one.proposedAt && (
              <div className="note">
                {t.proposedBy} {t.by(one.proposedBy, minute(one.proposedAt))}
              </div>
            )}
            {one.approvedBy && one.approvedAt && (
              <div className="note">
                {t.approvedBy} {t.by(one.approvedBy, minute(one.approvedAt))}
              </div>
            )}
            {one.reason && <p>{one.reason}</p>}
            <div className="mono note" title={one.sha256}>
              {t.digest} {one.sha256.slice(0, 16)}…
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Vocabulary({ file }: { file: TemplateFile }) {
  const t = useText(templatesText);
  return (
    <section className="card" aria-label={t.vocabulary}>
      <div className="card-head">
        <h2>{t.vocabulary}</h2>
        <span className="note">{file.vocabulary.length}</span>
      </div>
      <dl className="document-facts" style={{ gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' }}>
        {file.vocabulary.map((one) => (
          <div key={one.key} style={{ display: 'contents' }}>
            <dt className="mono" style={{ overflowWrap: 'anywhere' }}>
              {one.key}
            </dt>
            <dd>
              {one.zh}
              {one.optional && <span className="note"> {t.optional}</span>}
              {one.kind === 'list' && (
                <div className="note">
                  {t.list}：
                  {Object.entries(one.columns)
                    .map(([key, zh]) => `.${key} ${zh}`)
                    .join('、')}
                </div>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
