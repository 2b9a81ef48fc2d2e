import type { Term } from '../../api/models';
import { useText } from '../../i18n/text';
import { LegalClock } from '../../ui/legal-clock';
import { termText } from '../../ui/term.text';
import { caseText } from './case.text';

export function CaseClocks({
  clocks,
  today,
  explained,
  onExplain,
}: {
  clocks: readonly Term[];
  today: string;
  explained: number | null;
  onExplain: (index: number | null) => void;
}) {
  const t = useText(caseText);
  const term = useText(termText);
  return (
    <section className="card" aria-label={t.clocks}>
      <h2 className="sr-only">{t.clocks}</h2>
      {clocks.length === 0 && (
        <p className="note" style={{ padding: '12px 14px' }}>
          {term.none}
        </p>
      )}
      {clocks.map((clock, index) => (
        <LegalClock
          key={`${clock.timer} ${clock.startsOn}`}
          term={clock}
          today={today}
          open={explained === index}
          onOpen={(open) => onExplain(open ? index : null)}
        />
      ))}
    </section>
  );
}
