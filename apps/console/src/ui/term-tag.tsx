import type { Term, TermState } from '../api/models';
import { usePick, useText } from '../i18n/text';
import { Shape, type ShapeName } from './shape';
import './term.css';
import { termText } from './term.text';

export const TERM_SHAPES: Record<TermState, ShapeName> = {
  normal: 'ring',
  'two-thirds': 'triangle',
  'three-days': 'diamond',
  overdue: 'octagon',
  excluded: 'pause',
  done: 'tick',
};

/** Days left as the server counted them, in its unit; nothing is counted here. */
export function useTermWords(): (term: Term) => string {
  const t = useText(termText);
  const pick = usePick();
  return (term) => {
    if (term.state === 'done') return t.done;
    if (term.state === 'excluded') {
      const cause = term.exclusions?.find((exclusion) => exclusion.to === null);
      return cause ? `${t.excluded} · ${pick(cause.zh, cause.en)}` : t.excluded;
    }
    const days = Math.abs(term.remainingDays);
    const working = term.kind === 'working-days';
    if (term.state === 'overdue') return working ? t.workingDaysOver(days) : t.daysOver(days);
    if (days === 0) return t.dueToday;
    return working ? t.workingDaysLeft(days) : t.daysLeft(days);
  };
}

export function TermTag({ term }: { term: Term }) {
  const t = useText(termText);
  const words = useTermWords();
  return (
    <span className={`term-tag s-${term.state}${term.provisional ? ' provisional' : ''}`}>
      <Shape name={TERM_SHAPES[term.state]} />
      {words(term)}
      {term.provisional && ` · ${t.estimated}`}
    </span>
  );
}
