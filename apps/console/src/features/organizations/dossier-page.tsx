import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { AllowedCommand, HistoryItem, OrganizationFile } from '../../api/models';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { ActsPanel } from '../../ui/acts-panel';
import { DifferencesTable } from '../../ui/differences';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { LegalClock } from '../../ui/legal-clock';
import { PageTitle } from '../../ui/page-head';
import { PastBanner, PastPanel } from '../../ui/past';
import { Banner, ErrorCard, useSlow } from '../../ui/states';
import { Timeline } from '../../ui/timeline';
import { useMoment, type MomentControl } from '../../ui/use-moment';
import { CreditCode } from './credit-code';
import { FactsCard } from './facts-card';
import { Lanes } from './lanes';
import { LevelTag } from './level-tag';
import './organizations.css';
import { organizationsText } from './organizations.text';

export function DossierPage() {
  const { id = '' } = useParams();
  const t = useText(organizationsText);
  const newest = useQuery(ask.organization(id));
  const control = useMoment(newest.data?.revision);
  const shown = useQuery(ask.organization(id, control.moment));
  const history = useQuery(ask.organizationHistory(id));
  const slow = useSlow(shown.isPending);
  if (shown.isError && !shown.data) {
    return (
      <div className="file-body">
        <PageTitle documentTitle={t.what}>{t.what}</PageTitle>
        <ErrorCard error={shown.error} what={t.what} onRetry={() => void shown.refetch()} />
      </div>
    );
  }
  if (!shown.data)
    return slow ? <div className="file-head" style={{ minHeight: 80 }} aria-busy="true" /> : null;
  return (
    <Dossier
      file={shown.data}
      head={newest.data?.revision ?? shown.data.revision}
      control={control}
      history={history.data?.items ?? []}
    />
  );
}

interface DossierProps {
  readonly file: OrganizationFile;
  readonly head: number;
  readonly control: MomentControl;
  readonly history: readonly HistoryItem[];
}

function Dossier({ file, head, control, history }: DossierProps) {
  const t = useText(organizationsText);
  const pick = usePick();
  const account = useAccount();
  const { today } = useSystem();
  const [acting, setActing] = useState<AllowedCommand | null>(null);
  const [explained, setExplained] = useState<number | null>(null);
  const [reading, setReading] = useState(false);
  const steps = [...history].reverse();
  const at = file.revision;
  const place = steps.findIndex((step) => step.revision === at);
  const jump = (by: 1 | -1) => {
    const to = steps[(place < 0 ? steps.length - 1 : place) + by];
    if (to) control.toStep(to.revision);
  };
  useKeys({
    '[': () => jump(-1),
    ']': () => control.past && jump(1),
    d: () => control.past && control.setCompare(control.compare === null ? head : null),
    i: () => setExplained(explained === null && file.clocks.length > 0 ? 0 : null),
    Escape: () => (explained !== null ? setExplained(null) : control.past && control.toNow()),
  });
  return (
    <>
      {control.past && (
        <PastBanner revision={at} recordedAt={steps[place]?.recordedAt ?? ''} onNow={control.toNow} />
      )}
      <DossierHead file={file} reading={reading} onRead={() => setReading(!reading)} />
      <div className="file-body">
        {file.namesake && <Banner kind="warn">{pick(file.namesake.zh, file.namesake.en)}</Banner>}
        {control.past && (
          <div style={{ marginBottom: 10 }}>
            <PastPanel steps={steps} at={at} head={head} control={control} today={today} />
          </div>
        )}
        <Axes file={file} />
        <div className="dossier-grid">
          <div className="stack">
            {control.past && control.compare !== null && (
              <Compared id={file.id} from={at} to={control.compare} control={control} />
            )}
            <Lanes lanes={file.lanes} today={today} />
            <FactsCard facts={file.facts} />
            {reading && (
              <section className="card" aria-label={t.history}>
                <div className="card-head">
                  <h2>{t.history}</h2>
                </div>
                <Timeline
                  items={history}
                  today={today}
                  at={control.past ? at : undefined}
                  onStep={control.toStep}
                />
              </section>
            )}
          </div>
          <div className="stack">
            {file.clocks.length > 0 && (
              <section className="card">
                {file.clocks.map((clock, index) => (
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
            {!control.past && (
              <ActsPanel
                commands={file.allowedCommands}
                revision={at}
                onAct={setActing}
                beside={account.organ.name}
              />
            )}
            <Related file={file} />
          </div>
        </div>
      </div>
      {acting && !control.past && (
        <CommandDrawer
          command={acting.command}
          title={pick(acting.zh, acting.en)}
          kind="organization"
          target={{ kind: 'organization', id: file.id, revision: at }}
          onClose={() => setActing(null)}
        />
      )}
    </>
  );
}

function DossierHead({
  file,
  reading,
  onRead,
}: {
  file: OrganizationFile;
  reading: boolean;
  onRead: () => void;
}) {
  const t = useText(organizationsText);
  return (
    <header className="file-head">
      <div className="top">
        <PageTitle documentTitle={file.name}>
          <span lang="zh-CN">{file.name}</span>
        </PageTitle>
        <LevelTag {...file.headline} />
        {!file.ours && <span className="tag">{t.foreign}</span>}
        <span className="grow" />
        <Button icon={<Icon name="history" />} aria-expanded={reading} onClick={onRead}>
          {reading ? t.hideHistory : t.seeHistory}
        </Button>
      </div>
      <dl className="facts">
        <div>
          <dt>{t.code}</dt>
          <dd>
            <CreditCode uscc={file.uscc} check={file.usccCheck} />
          </dd>
        </div>
        <div>
          <dt>{t.type}</dt>
          <dd lang="zh-CN">{file.type}</dd>
        </div>
        <div>
          <dt>{t.registrar}</dt>
          <dd lang="zh-CN">{file.registrar}</dd>
        </div>
        <div>
          <dt>{t.origin}</dt>
          <dd>{file.origin === 'import' ? t.imported : t.acted}</dd>
        </div>
        <div>
          <dt>{t.revision}</dt>
          <dd>r{file.revision}</dd>
        </div>
      </dl>
    </header>
  );
}

function Axes({ file }: { file: OrganizationFile }) {
  const t = useText(organizationsText);
  const pick = usePick();
  const names: Record<OrganizationFile['axes'][number]['axis'], readonly [string, string]> = {
    legal: ['法律状态', 'Legal status'],
    activity: ['活动', 'Activity'],
    credit: ['信用', 'Credit'],
    rating: ['等级评估', 'Rating'],
    rectification: ['整改', 'Rectification'],
    annual: ['年检', 'Annual check'],
    zombie: ['僵尸型', 'Dormant'],
  };
  return (
    <section className="card axes" aria-label={t.axes}>
      {file.axes.map((axis) => (
        <div key={axis.axis}>
          <h2>{pick(...names[axis.axis])}</h2>
          <LevelTag zh={axis.zh} en={axis.en} level={axis.level} />
          {axis.notesZh.map((note, index) => (
            <p key={note}>{pick(note, axis.notesEn[index])}</p>
          ))}
        </div>
      ))}
    </section>
  );
}

function Compared({
  id,
  from,
  to,
  control,
}: {
  id: string;
  from: number;
  to: number;
  control: MomentControl;
}) {
  const differences = useQuery(ask.organizationDifferences(id, from, to));
  return differences.data ? (
    <DifferencesTable differences={differences.data} onStep={control.toStep} />
  ) : null;
}

function Related({ file }: { file: OrganizationFile }) {
  const t = useText(organizationsText);
  return (
    <section className="card related" aria-label={t.related}>
      <h2 className="note">{t.related}</h2>
      <ul>
        <li>
          <span>{t.clues}</span>
          <Link to="/clues?status=">{file.related.clues}</Link>
        </li>
        <li>
          <span>{t.cases}</span>
          <Link to={`/cases?text=${encodeURIComponent(file.name)}`}>{file.related.cases}</Link>
        </li>
        <li>
          <span>{t.similar}</span>
          <Link to={`/organizations?name=${encodeURIComponent(file.name.slice(0, 4))}`}>{t.see}</Link>
        </li>
      </ul>
    </section>
  );
}
