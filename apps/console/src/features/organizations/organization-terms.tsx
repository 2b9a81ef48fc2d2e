import { useQuery } from '@tanstack/react-query';
import { client, data } from '../../api/client';
import type { OrganizationFile } from '../../api/models';
import { usePick, useText } from '../../i18n/text';
import { organizationsText } from './organizations.text';

type OrganizationTerm = OrganizationFile['terms'][number];

/** The terms of a dossier; the steps to a date are asked from the legal clock itself. */
export function OrganizationTerms({ terms }: { terms: readonly OrganizationTerm[] }) {
  const t = useText(organizationsText);
  const running = terms.filter(({ status }) => status !== 'met');
  if (running.length === 0) return null;
  return (
    <section className="card related" aria-label={t.terms}>
      <h2 className="note">{t.terms}</h2>
      <ul>
        {running.map((term) => (
          <TermRow key={term.term} term={term} />
        ))}
      </ul>
    </section>
  );
}

function TermRow({ term }: { term: OrganizationTerm }) {
  const t = useText(organizationsText);
  const pick = usePick();
  const { timer, startsOn, dueOn } = term;
  const clock = useQuery({
    queryKey: ['deadline', timer, startsOn],
    queryFn: () => data(client.POST('/api/deadlines', { body: { timer, startsOn } })),
    retry: false,
  });
  const steps = clock.data?.dueOn === dueOn ? clock.data.steps : [];
  return (
    <li style={{ display: 'block' }}>
      <details>
        <summary>
          {t.termDue(dueOn)} <span className="tag">{t[`term_${term.status}`]}</span>{' '}
          <span className="mono note">{timer}</span>
        </summary>
        <ol className="note">
          {steps.map((step) => (
            <li key={step.zh}>{pick(step.zh, step.en)}</li>
          ))}
        </ol>
      </details>
    </li>
  );
}
