import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client, data } from '../../api/client';
import type { OrganizationFile } from '../../api/models';
import { askTracks } from '../../api/track-queries';
import { usePick, useText } from '../../i18n/text';
import { organizationsText } from './organizations.text';

type OrganizationTerm = OrganizationFile['terms'][number];

const SHOWN = 6;

/** What still runs first, by its last day; then what was missed, the latest first. */
function byUrgency(one: OrganizationTerm, other: OrganizationTerm): number {
  if (one.status !== other.status) return one.status === 'running' ? -1 : other.status === 'running' ? 1 : 0;
  const later = one.dueOn < other.dueOn ? -1 : 1;
  return one.status === 'missed' ? -later : later;
}

/** The terms of a dossier; the steps to a date are asked from the legal clock itself. */
export function OrganizationTerms({ terms }: { terms: readonly OrganizationTerm[] }) {
  const t = useText(organizationsText);
  const [all, setAll] = useState(false);
  const running = terms.filter(({ status }) => status !== 'met').sort(byUrgency);
  if (running.length === 0) return null;
  const shown = all ? running : running.slice(0, SHOWN);
  return (
    <section className="card related terms" aria-label={t.terms}>
      <h2 className="note">{t.terms}</h2>
      <ul>
        {shown.map((term) => (
          <TermRow key={term.term} term={term} />
        ))}
      </ul>
      {running.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t.moreNotes(running.length - shown.length)}
        </button>
      )}
    </section>
  );
}

const TAGS = { running: 'tag', paused: 'tag l-hatched', missed: 'tag l-notice', met: 'tag' } as const;

function TermRow({ term }: { term: OrganizationTerm }) {
  const t = useText(organizationsText);
  const pick = usePick();
  const { timer, startsOn, dueOn } = term;
  const [open, setOpen] = useState(false);
  const timers = useQuery(askTracks.timers());
  const clock = useQuery({
    queryKey: ['deadline', timer, startsOn],
    queryFn: () => data(client.POST('/api/deadlines', { body: { timer, startsOn } })),
    retry: false,
    enabled: open,
  });
  const known = timers.data?.items.find(({ code }) => code === timer);
  const steps = clock.data?.dueOn === dueOn ? clock.data.steps : [];
  return (
    <li>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {known ? pick(known.zh, known.en) : timer}
          <span className="row" style={{ gap: 6 }}>
            <span className="note">{t.termDue(dueOn)}</span>
            <span className={TAGS[term.status]}>{t[`term_${term.status}`]}</span>
          </span>
        </summary>
        {clock.isSuccess && steps.length === 0 && <p className="note">{t.byDocument}</p>}
        {clock.isError && <p className="note">{t.byDocument}</p>}
        <ol className="note">
          {steps.map((step) => (
            <li key={step.zh}>{pick(step.zh, step.en)}</li>
          ))}
        </ol>
      </details>
    </li>
  );
}
