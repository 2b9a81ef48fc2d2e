import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { RequestFile } from '../../api/models';
import { askRequests } from '../../api/request-queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { CHANNELS } from '../../commands/request-forms';
import { listDate } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { AUDITORS } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { ActsPanel, BarredBanner } from '../../ui/acts-panel';
import { CopyButton } from '../../ui/copy-button';
import { useKeys } from '../../ui/keys';
import { PageTitle } from '../../ui/page-head';
import { ErrorCard, useSlow } from '../../ui/states';
import { Timeline } from '../../ui/timeline';
import { useAskedAct } from '../../ui/use-asked-act';
import '../case/case.css';
import { CaseClocks } from '../case/case-clocks';
import { useWord } from '../case/case-words';
import { RequestHandling, RequestPapers, RequestWords } from './request-record';
import { RequestState } from './request-state';
import { requestsText } from './requests.text';

export function RequestPage() {
  const { id = '' } = useParams();
  const t = useText(requestsText);
  const query = useQuery(askRequests.request(id));
  const slow = useSlow(query.isPending);
  if (query.isError && !query.data) {
    return (
      <div className="file-body">
        <PageTitle documentTitle={t.what}>{t.what}</PageTitle>
        <ErrorCard error={query.error} what={t.what} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data) return slow ? <RequestSkeleton /> : null;
  return <RequestView file={query.data} />;
}

/** One request: its term, what is asked, what was done about it, and what may be done now. */
function RequestView({ file }: { file: RequestFile }) {
  const pick = usePick();
  const { today } = useSystem();
  const { acting, setActing, barred } = useAskedAct(file.allowedCommands);
  const [explained, setExplained] = useState<number | null>(null);
  useKeys({
    i: () => setExplained(explained === null && file.clocks.length > 0 ? 0 : null),
    Escape: () => setExplained(null),
  });
  return (
    <>
      <RequestHead file={file} />
      <div className="file-body">
        {barred && <BarredBanner command={barred} />}
        <div className="case-grid" style={{ marginTop: 0 }}>
          <div className="stack">
            <RequestWords file={file} />
            <RequestHandling file={file} />
            <RequestPapers papers={file.papers} />
            <RequestHistory id={file.id} />
          </div>
          <div className="stack">
            <CaseClocks file={file} today={today} explained={explained} onExplain={setExplained} />
            <ActsPanel commands={file.allowedCommands} revision={file.revision} onAct={setActing} />
          </div>
        </div>
      </div>
      {acting && (
        <CommandDrawer
          command={acting.command}
          title={pick(acting.zh, acting.en)}
          basis={acting.basis}
          kind="request"
          target={{
            kind: 'request',
            id: file.id,
            revision: file.revision,
            organ: file.organ,
            request: file,
          }}
          onClose={() => setActing(null)}
        />
      )}
    </>
  );
}

function RequestHead({ file }: { file: RequestFile }) {
  const t = useText(requestsText);
  const lang = useLang();
  const word = useWord();
  const account = useAccount();
  const { today } = useSystem();
  return (
    <header className="file-head">
      <div className="top">
        <PageTitle documentTitle={file.number}>
          <span lang="zh-CN">{file.number}</span>
        </PageTitle>
        <CopyButton text={file.number} label={t.number} />
        <RequestState status={file.status} />
        <span className="tag">{t[file.kind]}</span>
        <span className="grow" />
        <Link to="/requests">{t.title}</Link>
      </div>
      <dl className="facts">
        <div>
          <dt>{t.organ}</dt>
          <dd lang="zh-CN">{file.organName}</dd>
        </div>
        <div>
          <dt>{t.receivedOn}</dt>
          <dd>{listDate(file.receivedOn, today, lang)}</dd>
        </div>
        <div>
          <dt>{t.by}</dt>
          <dd>{word(CHANNELS, file.channel)}</dd>
        </div>
        {AUDITORS.has(account.role) && (
          <div>
            <dt className="sr-only">{t.accesses}</dt>
            <dd>
              <Link to={`/audit?subject=request-${file.id}`}>{t.accesses}</Link>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}

function RequestHistory({ id }: { id: string }) {
  const t = useText(requestsText);
  const { today } = useSystem();
  const history = useQuery(askRequests.requestHistory(id));
  if (history.isError && !history.data) {
    return <ErrorCard error={history.error} what={t.history} onRetry={() => void history.refetch()} />;
  }
  return (
    <section className="card" aria-label={t.history} aria-busy={history.isPending}>
      <div className="card-head">
        <h2>{t.history}</h2>
        {history.data && <span className="note">{history.data.items.length}</span>}
      </div>
      {history.data ? (
        <Timeline items={history.data.items} today={today} />
      ) : (
        <div style={{ minHeight: 160 }} />
      )}
    </section>
  );
}

/** Head first, then the shapes of what comes. */
function RequestSkeleton() {
  return (
    <div aria-busy="true">
      <div className="file-head" style={{ minHeight: 77 }}>
        <span className="skeleton tall" style={{ width: 220, marginTop: 8 }} />
        <span className="skeleton" style={{ width: 420, marginTop: 14 }} />
      </div>
      <div className="file-body">
        <div className="case-grid" style={{ marginTop: 0 }}>
          <div className="card" style={{ height: 320 }} />
          <div className="card" style={{ height: 240 }} />
        </div>
      </div>
    </div>
  );
}
