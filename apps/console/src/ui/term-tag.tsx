import type { Term, TermState } from '../api/models';
import { useText } from '../i18n/text';
import { Shape, type ShapeName } from './shape';
import './term.css';
import { termText } from './term.text';

export const TERM_SHAPES: Record<TermState, ShapeName> = {
  normal: 'ring',
  'two-thirds': 'triangle',
  'three-days': 'diamond',
  overdue: 'octagon',
  waiting: 'pause',
  lapsed: 'square',
  done: 'tick',
};

/** Days left as the server counted them, in the unit of the term; nothing is counted here. */
export function useTermWords(): (term: Term) => string {
  const t = useText(termText);
  return (term) => {
    if (term.state === 'done') return t.done;
    if (term.state === 'lapsed') return t.lapsed;
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
  const estimated = term.provisional && term.state !== 'done';
  return (
    <span className={`term-tag s-${term.state}${estimated ? ' provisional' : ''}`}>
      <Shape name={TERM_SHAPES[term.state]} />
      {words(term)}
      {estimated && ` · ${t.estimated}`}
    </span>
  );
}
