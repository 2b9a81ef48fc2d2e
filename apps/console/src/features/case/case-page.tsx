import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { CaseFile, HistoryItem } from '../../api/models';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { ActsPanel, BarredBanner } from '../../ui/acts-panel';
import { DifferencesTable } from '../../ui/differences';
import { historyText } from '../../ui/history.text';
import { useKeys } from '../../ui/keys';
import { PageTitle } from '../../ui/page-head';
import { PastBanner, PastPanel } from '../../ui/past';
import { ProcedurePath } from '../../ui/procedure-path';
import { ErrorCard, useSlow } from '../../ui/states';
import { Timeline } from '../../ui/timeline';
import { useAskedAct } from '../../ui/use-asked-act';
import { useMoment, type MomentControl } from '../../ui/use-moment';
import './case.css';
import { CaseClocks } from './case-clocks';
import { CaseHead } from './case-head';
import { CaseTabs, firstTabOf, TABS } from './case-tabs';
import { caseText } from './case.text';

export function CasePage() {
  const { id = '', tab } = useParams();
  const t = useText(caseText);
  const account = useAccount();
  const newest = useQuery(ask.case(id));
  const head = newest.data?.revision;
  const control = useMoment(head);
  const shown = useQuery(ask.case(id, control.moment));
  const history = useQuery(ask.caseHistory(id));
  const slow = useSlow(shown.isPending);
  if (shown.isError && !shown.data) {
    return (
      <div className="file-body">
        <PageTitle documentTitle={t.what}>{t.what}</PageTitle>
        <ErrorCard error={shown.error} what={t.what} onRetry={() => void shown.refetch()} />
      </div>
    );
  }
  if (!shown.data) return slow ? <CaseSkeleton /> : null;
  return (
    <CaseView
      file={shown.data}
      head={head ?? shown.data.revision}
      now={newest.data ?? null}
      control={control}
      history={history.data?.items ?? []}
      tab={TABS.find((known) => known === tab) ?? firstTabOf(account.role)}
    />
  );
}

interface ViewProps {
  readonly file: CaseFile;
  readonly head: number;
  readonly now: CaseFile | null;
  readonly control: MomentControl;
  readonly history: readonly HistoryItem[];
  readonly tab: (typeof TABS)[number];
}

function CaseView({ file, head, now, control, history, tab }: ViewProps) {
  const pick = usePick();
  const navigate = useNavigate();
  const { today } = useSystem();
  const [search] = useSearchParams();
  const [explained, setExplained] = useState<number | null>(null);
  const { acting, setActing, barred } = useAskedAct(file.allowedCommands);
  const steps = [...history].reverse();
  const at = file.revision;
  const past = control.past;
  const place = steps.findIndex((step) => step.revision === at);

  const jump = (by: 1 | -1) => {
    const to = steps[(place < 0 ? steps.length - 1 : place) + by];
    if (to) control.toStep(to.revision);
  };
  useKeys({
    '[': () => jump(-1),
    ']': () => past && jump(1),
    d: () => past && control.setCompare(control.compare === null ? head : null),
    i: () => setExplained(explained === null && file.clocks.length > 0 ? 0 : null),
    Escape: () => (explained !== null ? setExplained(null) : past && control.toNow()),
    ...Object.fromEntries(
      TABS.map((name, index) => [
        String(index + 1),
        () => navigate({ pathname: `/cases/${file.id}/${name}`, search: search.toString() }),
      ]),
    ),
  });

  return (
    <>
      {past && (
        <PastBanner
          revision={at}
          recordedAt={steps[place]?.recordedAt ?? file.asOf ?? ''}
          onNow={control.toNow}
        />
      )}
      <CaseHead file={file} />
      <div className="file-body">
        {barred && !past && <BarredBanner command={barred} />}
        {past && (
          <div style={{ marginBottom: 10 }}>
            <PastPanel steps={steps} at={at} head={head} control={control} today={today} />
          </div>
        )}
        <ProcedurePath steps={file.path} today={today} />
        <div className="case-grid">
          {past && control.compare !== null ? (
            <Comparison id={file.id} from={at} to={control.compare} onStep={control.toStep} />
          ) : (
            <CaseTabs file={file} tab={tab} steps={steps} control={control} today={today} />
          )}
          <div className="stack">
            {(!past || control.compare === null) && (
              <CaseClocks file={file} today={today} explained={explained} onExplain={setExplained} />
            )}
            {past && control.compare !== null && (
              <PastSteps history={history} at={at} today={today} onStep={control.toStep} />
            )}
            {!past && <ActsPanel commands={file.allowedCommands} revision={at} onAct={setActing} />}
          </div>
        </div>
      </div>
      {acting && !past && (
        <CommandDrawer
          command={acting.command}
          title={pick(acting.zh, acting.en)}
          basis={acting.basis}
          kind="case"
          target={{
            kind: 'case',
            id: file.id,
            revision: now?.revision ?? at,
            organ: file.organ,
            case: now ?? file,
            history,
          }}
          onClose={() => setActing(null)}
        />
      )}
    </>
  );
}

function Comparison({
  id,
  from,
  to,
  onStep,
}: {
  id: string;
  from: number;
  to: number;
  onStep: (revision: number) => void;
}) {
  const t = useText(historyText);
  const differences = useQuery(ask.caseDifferences(id, from, to));
  if (differences.isError) {
    return (
      <ErrorCard error={differences.error} what={t.compare} onRetry={() => void differences.refetch()} />
    );
  }
  if (!differences.data) return <div className="card" style={{ minHeight: 200 }} aria-busy="true" />;
  return <DifferencesTable differences={differences.data} onStep={onStep} />;
}

function PastSteps({
  history,
  at,
  today,
  onStep,
}: {
  history: readonly HistoryItem[];
  at: number;
  today: string;
  onStep: (revision: number) => void;
}) {
  const t = useText(historyText);
  return (
    <section className="card" aria-label={t.timeline}>
      <div className="card-head">
        <h2>{t.timeline}</h2>
        <span className="grow" />
        <span className="note">{t.laterPale}</span>
      </div>
      <Timeline key={at} items={history} today={today} at={at} onStep={onStep} />
    </section>
  );
}

/** Head first, then the shapes of what comes, at their true heights. */
function CaseSkeleton() {
  return (
    <div aria-busy="true">
      <div className="file-head" style={{ minHeight: 77 }}>
        <span className="skeleton tall" style={{ width: 220, marginTop: 8 }} />
        <span className="skeleton" style={{ width: 520, marginTop: 14 }} />
      </div>
      <div className="file-body">
        <div className="card" style={{ height: 80 }} />
        <div className="case-grid">
          <div className="card" style={{ height: 420 }} />
          <div className="card" style={{ height: 320 }} />
        </div>
      </div>
    </div>
  );
}
