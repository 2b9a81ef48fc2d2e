import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { HistoryItem, OrganizationFile } from '../../api/models';
import { ask } from '../../api/queries';
import { CommandDrawer } from '../../commands/command-drawer';
import { usePick, useText } from '../../i18n/text';
import { navigationFor } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { useSystem } from '../../shell/use-system';
import { ActsPanel, BarredBanner } from '../../ui/acts-panel';
import { DifferencesTable } from '../../ui/differences';
import { Icon } from '../../ui/icons';
import { useKeys } from '../../ui/keys';
import { PageTitle } from '../../ui/page-head';
import { PastBanner, PastPanel } from '../../ui/past';
import { Banner, ErrorCard, useSlow } from '../../ui/states';
import { Timeline } from '../../ui/timeline';
import { useAskedAct } from '../../ui/use-asked-act';
import { useMoment, type MomentControl } from '../../ui/use-moment';
import { DocumentsCard } from '../documents/documents-card';
import { CreditCode } from './credit-code';
import { DossierTabs } from './dossier-tabs';
import { Lanes } from './lanes';
import { lanesOf } from './lanes-of';
import { Contested, StatusTag } from './level-tag';
import { axisNote, isContested } from './notes';
import { OrganizationTerms } from './organization-terms';
import './organizations.css';
import { TextsCard } from './texts-card';
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
  const { acting, setActing, barred } = useAskedAct(file.allowedCommands);
  const [reading, setReading] = useState(false);
  const [namesake] = file.namesakes;
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
    Escape: () => control.past && control.toNow(),
  });
  return (
    <>
      {control.past && (
        <PastBanner revision={at} recordedAt={steps[place]?.recordedAt ?? ''} onNow={control.toNow} />
      )}
      <DossierHead file={file} reading={reading} onRead={() => setReading(!reading)} />
      <div className="file-body">
        {barred && !control.past && <BarredBanner command={barred} />}
        {namesake && !barred && (
          <Banner
            kind="warn"
            action={<Link to={`/lists?name=${encodeURIComponent(file.name)}`}>{t.see}</Link>}
          >
            {t.namesake(namesake.issuer, namesake.batch)}
          </Banner>
        )}
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
            <Lanes lanes={lanesOf(file, today)} today={today} />
            <DossierTabs file={file} />
            <DocumentsCard kind="organization" id={file.id} revision={at} past={control.past} />
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
            {!control.past && (
              <ActsPanel
                commands={file.allowedCommands}
                revision={at}
                onAct={setActing}
                beside={account.organ.name}
              />
            )}
            <OrganizationTerms terms={file.terms} />
            <TextsCard id={file.id} history={history} />
            <Related file={file} />
          </div>
        </div>
      </div>
      {acting && !control.past && (
        <CommandDrawer
          command={acting.command}
          title={pick(acting.zh, acting.en)}
          basis={acting.basis}
          kind="organization"
          target={{ kind: 'organization', id: file.id, revision: at, organization: file, history }}
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
        <StatusTag status={file.headline} />
        {file.objections.some(({ status }) => status === 'open') && <Contested />}
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
          <dd>{t[`t_${file.type}`]}</dd>
        </div>
        <div>
          <dt>{t.registrar}</dt>
          <dd lang="zh-CN">{file.registrar || (file.origin === 'act' && file.regionName) || t.notStated}</dd>
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

const NOTES_SHOWN = 2;
/** Where the whole of an axis stands. */
const TAB_OF: Readonly<Record<OrganizationFile['axes'][number]['axis'], string>> = {
  legal: 'registration',
  activity: 'supervision',
  credit: 'credit',
  rating: 'rating',
  rectification: 'supervision',
  annual: 'annual',
  zombie: 'supervision',
};

function Axes({ file }: { file: OrganizationFile }) {
  const t = useText(organizationsText);
  const pick = usePick();
  return (
    <section className="card axes" aria-label={t.axes}>
      {file.axes.map((axis) => (
        <div key={axis.axis}>
          <h2>{pick(axis.name.zh, axis.name.en)}</h2>
          <StatusTag status={axis.value} />
          {axis.notes.some(isContested) && <Contested />}
          {axis.since && <p>{t.since(axis.since)}</p>}
          {axis.next && <p>{t.until(axis.next)}</p>}
          {axis.notes.slice(0, NOTES_SHOWN).map((note) => (
            <p key={note}>{axisNote(note, pick)}</p>
          ))}
          {axis.notes.length > NOTES_SHOWN && (
            <p>
              <Link to={`?tab=${TAB_OF[axis.axis]}`} replace>
                {t.moreNotes(axis.notes.length - NOTES_SHOWN)}
              </Link>
            </p>
          )}
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
  const account = useAccount();
  const readsCases = navigationFor(account.role).some(([, items]) =>
    items.some(({ key }) => key === 'cases'),
  );
  return (
    <section className="card related" aria-label={t.related}>
      <h2 className="note">{t.related}</h2>
      <ul>
        {readsCases && (
          <li>
            <span>{t.cases}</span>
            <Link to={`/cases?text=${encodeURIComponent(file.name)}`}>{t.see}</Link>
          </li>
        )}
        <li>
          <span>{t.onLists}</span>
          <Link to={`/lists?name=${encodeURIComponent(file.name)}`}>{file.namesakes.length}</Link>
        </li>
        <li>
          <span>{t.similar}</span>
          <Link to={`/organizations?q=${encodeURIComponent(file.name.slice(0, 4))}`}>{t.see}</Link>
        </li>
      </ul>
    </section>
  );
}
