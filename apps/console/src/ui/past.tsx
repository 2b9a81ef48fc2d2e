import { App, Button, Segmented } from 'antd';
import { useState } from 'react';
import type { HistoryItem } from '../api/models';
import { fromField, minute } from '../i18n/dates';
import { useText } from '../i18n/text';
import { DateField, isMinute } from './date-field';
import './history.css';
import './history-parts.css';
import { historyText } from './history.text';
import { Icon } from './icons';
import { Keys } from './states';
import { TimeSlider } from './time-slider';
import { uiText } from './ui.text';
import type { MomentControl } from './use-moment';

export function PastBanner({
  revision,
  recordedAt,
  onNow,
}: {
  revision: number;
  recordedAt: string;
  onNow: () => void;
}) {
  const t = useText(historyText);
  const ui = useText(uiText);
  const { message } = App.useApp();
  const copy = () =>
    void navigator.clipboard.writeText(window.location.href).then(() => message.success(ui.copied));
  return (
    <div className="past-banner" role="status">
      <Icon name="history" />
      <b>{t.past}</b>
      <span className="grow">{t.pastNote(minute(recordedAt), revision)}</span>
      <Button size="small" className="ghost" icon={<Icon name="link" size={13} />} onClick={copy}>
        {t.copyLink}
      </Button>
      <Button size="small" onClick={onNow}>
        {t.backToNow} <Keys keys={['Esc']} />
      </Button>
    </div>
  );
}

interface PanelProps {
  /** Oldest first. */
  readonly steps: readonly HistoryItem[];
  readonly at: number;
  readonly head: number;
  readonly control: MomentControl;
  readonly today: string;
}

/** The moment as a slider, as a date and time, and as steps: whichever hand one has free. */
export function PastPanel({ steps, at, head, control, today }: PanelProps) {
  const t = useText(historyText);
  const index = steps.findIndex((step) => step.revision === at);
  const current = steps[index];
  const before = steps[index - 1];
  const after = steps[index + 1];
  return (
    <section className="card past-panel" aria-label={t.past}>
      <div className="row wrap">
        <label className="strong" htmlFor="moment">
          {t.lookTo}
        </label>
        <MomentField
          key={current?.revision}
          recordedAt={current?.recordedAt ?? ''}
          onMove={control.toInstant}
        />
        <Button
          disabled={!before}
          icon={<Icon name="left" size={12} />}
          onClick={() => before && control.toStep(before.revision)}
        >
          {t.previousStep}
        </Button>
        <Button
          disabled={!after}
          icon={<Icon name="right" size={12} />}
          iconPlacement="end"
          onClick={() => after && control.toStep(after.revision)}
        >
          {t.nextStep}
        </Button>
        <Keys keys={['[', ']']} />
        <span className="grow" />
        <span className="second">
          {t.with} <b style={{ color: 'var(--text)' }}>{t.comparedWith(head)}</b> {t.between(head - at)}
        </span>
        <Segmented
          aria-label={t.compare}
          value={control.compare === null ? 'then' : 'compare'}
          options={[
            { value: 'compare', label: t.compare },
            { value: 'then', label: t.asItWas },
          ]}
          onChange={(mode) => control.setCompare(mode === 'compare' ? head : null)}
        />
      </div>
      <TimeSlider steps={steps} at={at} onMove={control.toStep} today={today} labels />
    </section>
  );
}

function MomentField({ recordedAt, onMove }: { recordedAt: string; onMove: (instant: string) => void }) {
  const t = useText(historyText);
  const shown = recordedAt === '' ? '' : minute(recordedAt);
  const [typed, setTyped] = useState(shown);
  const go = () => {
    if (isMinute(typed) && typed !== shown) onMove(fromField(typed.replace(' ', 'T')));
  };
  return (
    <DateField
      id="moment"
      aria-label={t.moment}
      withTime
      status={typed === '' || isMinute(typed) ? '' : 'error'}
      value={typed}
      onChange={setTyped}
      onDone={go}
    />
  );
}
