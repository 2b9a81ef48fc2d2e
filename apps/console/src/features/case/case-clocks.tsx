import type { CaseFile, Term } from '../../api/models';
import { useText } from '../../i18n/text';
import { LegalClock } from '../../ui/legal-clock';
import { Shape } from '../../ui/shape';
import { termText } from '../../ui/term.text';
import { CLOCK_CAUSES, useWord } from './case-words';
import { caseText } from './case.text';

/** So many stay above the acts, so that these lie on the first screen of a laptop. */
const SHOWN = 2;

const URGENCY: readonly Term['state'][] = [
  'overdue',
  'three-days',
  'two-thirds',
  'normal',
  'waiting',
  'lapsed',
  'done',
];

/** What presses most comes first: by the state that the server gave it, then by its last day. */
const byUrgency = (one: Term, other: Term): number =>
  URGENCY.indexOf(one.state) - URGENCY.indexOf(other.state) || one.dueOn.localeCompare(other.dueOn);

export function CaseClocks({
  file,
  today,
  explained,
  onExplain,
}: {
  file: Pick<CaseFile, 'clocks'> & Partial<Pick<CaseFile, 'penalty'>>;
  today: string;
  explained: number | null;
  onExplain: (index: number | null) => void;
}) {
  const t = useText(caseText);
  const term = useText(termText);
  const word = useWord();
  const clocks = [...file.clocks].sort(byUrgency);
  const running = clocks.filter(({ state }) => state !== 'done');
  const done = clocks.filter(({ state }) => state === 'done');
  const pauses = file.penalty?.pauses ?? [];
  const clockOf = (clock: Term) => (
    <LegalClock
      key={`${clock.term} ${clock.startsOn}`}
      term={clock}
      today={today}
      open={explained === clocks.indexOf(clock)}
      onOpen={(open) => onExplain(open ? clocks.indexOf(clock) : null)}
    />
  );
  return (
    <section className="card" aria-label={t.clocks}>
      <h2 className="sr-only">{t.clocks}</h2>
      {pauses.map(({ id, cause, from, expectedTo }) => (
        <p key={id} className="pause-line">
          <span className="tag l-hatched">
            <Shape name="pause" />
            {t.pausedTag}
          </span>
          {t.paused(word(CLOCK_CAUSES, cause), from, expectedTo)}
        </p>
      ))}
      {clocks.length === 0 && (
        <p className="note" style={{ padding: '12px 14px' }}>
          {term.none}
        </p>
      )}
      {running.slice(0, SHOWN).map(clockOf)}
      {running.length > SHOWN && (
        <details className="done-clocks">
          <summary className="note">{t.otherClocks(running.length - SHOWN)}</summary>
          {running.slice(SHOWN).map(clockOf)}
        </details>
      )}
      {done.length > 0 && (
        <details className="done-clocks" open={running.length === 0}>
          <summary className="note">{t.doneClocks(done.length)}</summary>
          {done.map(clockOf)}
        </details>
      )}
    </section>
  );
}
