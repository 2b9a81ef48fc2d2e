import { Segmented, Tabs } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { CaseFile, Family, HistoryItem } from '../../api/models';
import { useText } from '../../i18n/text';
import { historyText } from '../../ui/history.text';
import { Icon } from '../../ui/icons';
import { Keys } from '../../ui/states';
import { TimeSlider } from '../../ui/time-slider';
import { Timeline } from '../../ui/timeline';
import type { MomentControl } from '../../ui/use-moment';
import { DocumentsTab } from '../documents/documents-tab';
import { DocumentList, EvidenceList, LinkedClues } from './case-records';
import { caseText } from './case.text';
import { SealedField } from './sealed-field';

export const TABS = ['history', 'evidence', 'documents', 'clues'] as const;
type TabName = (typeof TABS)[number];
const FAMILIES = ['procedure', 'evidence', 'document', 'term'] as const;

interface TabsProps {
  readonly file: CaseFile;
  readonly tab: TabName;
  /** Oldest first. */
  readonly steps: readonly HistoryItem[];
  readonly control: MomentControl;
  readonly today: string;
}

export function CaseTabs({ file, tab, steps, control, today }: TabsProps) {
  const t = useText(caseText);
  const navigate = useNavigate();
  const { search } = useLocation();
  const { clueIds } = file;
  const counts: Record<TabName, number> = {
    history: steps.filter((step) => step.revision <= file.revision).length,
    evidence: file.evidence.length,
    documents: file.documents.length,
    clues: clueIds.length,
  };
  return (
    <section className="card" aria-label={t.tabs}>
      <Tabs
        className="flush-tabs"
        activeKey={tab}
        items={TABS.map((name) => ({ key: name, label: `${t[name]} ${counts[name]}` }))}
        onChange={(name) => navigate({ pathname: `/cases/${file.id}/${name}`, search })}
      />
      {tab === 'history' && <HistoryTab file={file} steps={steps} control={control} today={today} />}
      {tab === 'evidence' && <EvidenceList evidence={file.evidence} />}
      {tab === 'documents' &&
        (control.past ? (
          <DocumentList documents={file.documents} />
        ) : (
          <DocumentsTab kind="case" id={file.id} revision={file.revision} organ={file.organ} />
        ))}
      {tab === 'clues' && <LinkedClues ids={clueIds} />}
    </section>
  );
}

function HistoryTab({ file, steps, control, today }: Omit<TabsProps, 'tab'>) {
  const t = useText(historyText);
  const ui = useText(caseText);
  const [family, setFamily] = useState<Family | 'all'>('all');
  const at = file.revision;
  const place = steps.findIndex((step) => step.revision === at);
  const shown = [...steps].reverse().filter((step) => family === 'all' || step.family === family);
  const before = steps[place - 1];
  const after = steps[place + 1];
  return (
    <>
      <div className="case-tools">
        {!control.past && steps.length > 1 && (
          <div className="slider-row">
            <span className="second">{t.seeHistory}</span>
            <button
              type="button"
              className="icon-button boxed"
              aria-label={t.previousStep}
              disabled={!before}
              onClick={() => before && control.toStep(before.revision)}
            >
              <Icon name="left" size={13} />
            </button>
            <button
              type="button"
              className="icon-button boxed"
              aria-label={t.nextStep}
              disabled={!after}
              onClick={() => after && control.toStep(after.revision)}
            >
              <Icon name="right" size={13} />
            </button>
            <TimeSlider steps={steps} at={at} onMove={control.toStep} today={today} />
            <b className="nowrap">{t.current(at)}</b>
          </div>
        )}
        <div className="row">
          <Segmented
            aria-label={ui.filters}
            size="small"
            value={family}
            options={[
              { value: 'all', label: t.all },
              ...FAMILIES.map((name) => ({ value: name, label: t[name] })),
            ]}
            onChange={(value) => setFamily(value as Family | 'all')}
          />
          <span className="grow" />
          <span className="note row hint" style={{ gap: 4 }}>
            {t.newest} · <Keys keys={['[', ']']} /> {t.stepBack}
          </span>
        </div>
      </div>
      {shown.length === 0 ? (
        <p className="state second">{t.emptyFamily}</p>
      ) : (
        <Timeline
          key={at}
          items={shown}
          today={today}
          at={control.past ? at : undefined}
          onStep={control.toStep}
          sealed={(path) => <SealedField caseId={file.id} path={path} />}
        />
      )}
    </>
  );
}
