import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { AllowedCommand, Clue, HistoryItem } from '../../api/models';
import { ask } from '../../api/queries';
import { ILLEGAL_GROUNDS } from '../../commands/case-fields';
import { VIOLATIONS } from '../../commands/penalty-fields';
import { VERIFICATIONS } from '../../commands/clue-forms';
import { CommandDrawer } from '../../commands/command-drawer';
import { usePick, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { ActsPanel } from '../../ui/acts-panel';
import { Icon } from '../../ui/icons';
import { LegalClock } from '../../ui/legal-clock';
import { useKeys } from '../../ui/keys';
import { ErrorCard, useSlow } from '../../ui/states';
import { Timeline } from '../../ui/timeline';
import { DocumentsCard } from '../documents/documents-card';
import { ClueBonds } from './clue-bonds';
import { useSourceName } from './clue-list';
import { cluesText } from './clues.text';
import { ScreeningCard } from './screening-card';

export function ClueDetail({ id }: { id: string }) {
  const t = useText(cluesText);
  const query = useQuery(ask.clue(id));
  const slow = useSlow(query.isPending);
  if (query.isError && !query.data) {
    return <ErrorCard error={query.error} what={t.what} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return slow ? <div className="card" style={{ minHeight: 300 }} aria-busy="true" /> : null;
  return <ClueView clue={query.data} />;
}

function ClueView({ clue }: { clue: Clue }) {
  const pick = usePick();
  const { today } = useSystem();
  const [search, setSearch] = useSearchParams();
  const [acting, setActing] = useState<AllowedCommand | null>(null);
  const [explained, setExplained] = useState<number | null>(null);
  const history = useQuery(ask.clueHistory(clue.id));
  const commands = clue.allowedCommands.filter((command) => command.command !== 'judgeMatch');
  const verify = commands.find((command) => command.command === 'verifyClue' && command.allowed) ?? null;
  const wanted = search.get('act');
  useEffect(() => {
    if (!wanted) return;
    const asked = clue.allowedCommands.find((command) => command.command === wanted && command.allowed);
    if (asked) setActing(asked);
    setSearch(
      (before) => {
        before.delete('act');
        return before;
      },
      { replace: true },
    );
  }, [wanted, clue.allowedCommands, setSearch]);
  useKeys({
    i: () => setExplained(explained === null && clue.clocks.length > 0 ? 0 : null),
    Escape: () => setExplained(null),
  });
  const target = { kind: 'clue', id: clue.id, revision: clue.revision, organ: clue.organ, clue } as const;
  return (
    <div className="clue-detail">
      <div className="stack">
        <ClueFacts clue={clue} />
        <ClueBonds clue={clue} />
        {clue.verification && <Verification clue={clue} />}
        <DocumentsCard kind="clue" id={clue.id} revision={clue.revision} organ={clue.organ} />
        <ClueHistory items={history.data?.items ?? []} today={today} />
      </div>
      <div className="stack">
        {clue.clocks.length > 0 && (
          <section className="card">
            {clue.clocks.map((clock, index) => (
              <LegalClock
                key={clock.timer}
                term={clock}
                today={today}
                open={explained === index}
                onOpen={(open) => setExplained(open ? index : null)}
              />
            ))}
          </section>
        )}
        <ActsPanel commands={commands} revision={clue.revision} onAct={setActing} />
      </div>
      <div className="wide">
        <ScreeningCard clue={clue} onVerify={verify && (() => setActing(verify))} />
      </div>
      {acting && (
        <CommandDrawer
          command={acting.command}
          title={pick(acting.zh, acting.en)}
          basis={acting.basis}
          kind="clue"
          target={target}
          onClose={() => setActing(null)}
        />
      )}
    </div>
  );
}

function ClueFacts({ clue }: { clue: Clue }) {
  const t = useText(cluesText);
  const pick = usePick();
  const sourceName = useSourceName();
  const ground = [...ILLEGAL_GROUNDS, ...VIOLATIONS].find(([code]) => code === clue.proposedGround);
  return (
    <section className="card" aria-labelledby="clue-name">
      <div className="card-head">
        <h2 id="clue-name" lang="zh-CN">
          {clue.subjectName}
        </h2>
        <span className="note">{clue.number}</span>
        <span className="grow" />
        <span className="tag l-info" data-testid="clue-status">
          {t[clue.status]}
        </span>
      </div>
      <div className="clue-facts">
        <dl className="facts">
          <div>
            <dt>{t.source}</dt>
            <dd>{sourceName(clue.source)}</dd>
          </div>
          <div>
            <dt>{t.on}</dt>
            <dd>{clue.receivedOn}</dd>
          </div>
          <div>
            <dt>{t.place}</dt>
            <dd lang="zh-CN">
              {clue.regionName} {clue.placeDetail}
            </dd>
          </div>
          {ground && (
            <div>
              <dt>{clue.penaltyProposal ? t.violation : t.ground}</dt>
              <dd>{pick(ground[1], ground[2])}</dd>
            </div>
          )}
          {clue.penaltyProposal && (
            <div>
              <dt>{t.party}</dt>
              <dd>
                <Link to={`/organizations/${clue.penaltyProposal.organizationId}`}>{t.openOrganization}</Link>
              </dd>
            </div>
          )}
          {clue.caseId && (
            <div>
              <dt>{t.caseNumber}</dt>
              <dd>
                <Link to={`/cases/${clue.caseId}`} lang="zh-CN">
                  {clue.caseNumber ?? t.openCase}
                </Link>
              </dd>
            </div>
          )}
        </dl>
        <div className="summary">
          <p className="note">{t.summary}</p>
          <p lang="zh-CN">{clue.facts ?? <span className="note">{t.noText}</span>}</p>
          <p className="note">
            <Icon name="lock" size={12} /> {clue.reporterKept ? t.reporterKept : t.noReporter}
          </p>
        </div>
      </div>
    </section>
  );
}

/** The newest two, so that the screening stays on the first screen. */
function ClueHistory({ items, today }: { items: readonly HistoryItem[]; today: string }) {
  const t = useText(cluesText);
  const [whole, setWhole] = useState(false);
  return (
    <section className="card" aria-label={t.history}>
      <div className="card-head">
        <h2>{t.history}</h2>
        <span className="grow" />
        {items.length > 2 && (
          <button
            type="button"
            className="link-button"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? t.fewer : t.allSteps(items.length)}
          </button>
        )}
      </div>
      <Timeline items={whole ? items : items.slice(0, 2)} today={today} />
    </section>
  );
}

function Verification({ clue }: { clue: Clue }) {
  const t = useText(cluesText);
  const pick = usePick();
  const { verification } = clue;
  if (!verification) return null;
  const result = VERIFICATIONS.find(([code]) => code === verification.result);
  return (
    <section className="card" aria-label={t.verification}>
      <div className="card-head">
        <h2>{t.verification}</h2>
        <span className="note">{t.verifiedBy(verification.badge, verification.on)}</span>
      </div>
      <p className="clue-facts">
        <b>{pick(result?.[1], result?.[2]) || verification.result}</b>
        <br />
        <span lang="zh-CN">{verification.finding ?? t.noText}</span>
      </p>
    </section>
  );
}
