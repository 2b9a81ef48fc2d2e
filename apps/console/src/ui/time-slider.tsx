import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { HistoryItem } from '../api/models';
import { minute, shortDate } from '../i18n/dates';
import { useLang, useText } from '../i18n/text';
import './history.css';
import './history-parts.css';
import { historyText } from './history.text';

interface SliderProps {
  /** Oldest first. */
  readonly steps: readonly HistoryItem[];
  readonly at: number;
  readonly onMove: (revision: number) => void;
  readonly today: string;
  readonly labels?: boolean;
}

/** One tick per event, spaced by time with a little room for each, so that none hides another. */
function places(steps: readonly HistoryItem[]): number[] {
  const times = steps.map((step) => Date.parse(step.recordedAt));
  const first = times[0] ?? 0;
  const span = Math.max(1, (times.at(-1) ?? 0) - first);
  const last = Math.max(1, steps.length - 1);
  return times.map((time, index) => 100 * (0.7 * ((time - first) / span) + 0.3 * (index / last)));
}

export function TimeSlider({ steps, at, onMove, today, labels }: SliderProps) {
  const t = useText(historyText);
  const lang = useLang();
  const track = useRef<HTMLDivElement>(null);
  const where = places(steps);
  const index = Math.max(
    0,
    steps.findIndex((step) => step.revision === at),
  );
  const place = where[index] ?? 100;
  const current = steps[index];
  const head = steps.length - 1;
  const go = (to: number) => {
    const step = steps[Math.min(head, Math.max(0, to))];
    if (step && step.revision !== at) onMove(step.revision);
  };
  const onKey = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowLeft: index - 1,
      ArrowDown: index - 1,
      ArrowRight: index + 1,
      ArrowUp: index + 1,
      Home: 0,
      End: head,
      PageDown: index - 5,
      PageUp: index + 5,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    go(to);
  };
  const onPointer = (event: PointerEvent) => {
    if (event.type === 'pointermove' && event.buttons !== 1) return;
    const box = track.current?.getBoundingClientRect();
    if (!box) return;
    const wanted = ((event.clientX - box.left) / box.width) * 100;
    const nearest = where.reduce(
      (best, p, i) => (Math.abs(p - wanted) < Math.abs((where[best] ?? 0) - wanted) ? i : best),
      0,
    );
    go(nearest);
  };
  return (
    <div className="grow">
      <div
        ref={track}
        className="slider"
        role="slider"
        tabIndex={0}
        aria-label={t.slider}
        aria-valuemin={steps[0]?.revision ?? 0}
        aria-valuemax={steps[head]?.revision ?? 0}
        aria-valuenow={at}
        aria-valuetext={
          current
            ? `r${current.revision} ${minute(current.recordedAt)} ${lang === 'en' ? current.en : current.zh}`
            : undefined
        }
        onKeyDown={onKey}
        onPointerDown={onPointer}
        onPointerMove={onPointer}
      >
        <span className="track" style={{ right: `${100 - place}%` }} />
        {index < head && <span className="ahead" style={{ left: `${place}%` }} />}
        {where.map((left, i) => (
          <span key={steps[i]?.revision} className="tick" style={{ left: `${left}%` }} />
        ))}
        {index < head && <span className="end" style={{ left: '100%' }} />}
        <span className="thumb" style={{ left: `${place}%` }} />
      </div>
      {labels && (
        <div className="slider-labels" aria-hidden="true">
          {steps[0] && place > 9 && (
            <span style={{ left: 0 }}>{shortDate(minute(steps[0].recordedAt), today, lang)}</span>
          )}
          {current && (
            <span className="strong" style={{ left: `${place}%`, transform: `translateX(-${place}%)` }}>
              {shortDate(minute(current.recordedAt), today, lang)}
            </span>
          )}
          {steps[head] && place < 88 && (
            <span style={{ right: 0 }}>
              {shortDate(minute(steps[head].recordedAt), today, lang)} {t.now}
            </span>
          )}
        </div>
      )}
    </div>
  );
}
