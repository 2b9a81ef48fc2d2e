import type { Timer } from '../../api/models';
import { useText } from '../../i18n/text';
import { BasisMark } from '../../ui/cite';
import { timersText } from './timers.text';

type Length = Pick<Timer, 'duration' | 'unit'>;

/** 「日」 are calendar days, 「个工作日」 working days: always written out. */
export function useLength(): (timer: Length & Partial<Pick<Timer, 'date' | 'hours'>>) => string {
  const t = useText(timersText);
  return ({ duration, unit, date, hours }) => {
    if (unit === 'fixed-date') return t.fixed(date ?? '');
    if (hours) return t.hours(hours);
    return duration === null ? t.sets : t[`u_${unit}`](duration);
  };
}

/** What holds here: the bureau's own length over that of the row. */
export function TimerLength({ timer }: { timer: Timer }) {
  const length = useLength();
  return (
    <span className="nowrap">
      {length(timer.own ?? timer)}
      <BasisMark mark={timer.mark} />
    </span>
  );
}
