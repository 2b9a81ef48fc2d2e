import type { CaseFile } from '../../api/models';
import { useText } from '../../i18n/text';
import { LegalClock } from '../../ui/legal-clock';
import { Shape } from '../../ui/shape';
import { termText } from '../../ui/term.text';
import { CLOCK_CAUSES, useWord } from './case-words';
import { caseText } from './case.text';

export function CaseClocks({
  file,
  today,
  explained,
  onExplain,
}: {
  file: CaseFile;
  today: string;
  explained: number | null;
  onExplain: (index: number | null) => void;
}) {
  const t = useText(caseText);
  const term = useText(termText);
  const word = useWord();
  const { clocks } = file;
  const pauses = file.penalty?.pauses ?? [];
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
