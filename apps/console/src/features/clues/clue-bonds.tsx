import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Clue } from '../../api/models';
import { ask } from '../../api/queries';
import { ORIGINS } from '../../commands/clue-desk-forms';
import { usePick, useText } from '../../i18n/text';
import { cluesText } from './clues.text';

const STAGES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  acceptance: ['受理告知', 'Acceptance'],
  conclusion: ['办理结果', 'Conclusion'],
};

/** Name and number of another clue, as soon as it is known. */
function ClueLink({ id }: { id: string }) {
  const { data } = useQuery(ask.clue(id));
  return (
    <Link to={`/clues/${id}`} lang="zh-CN">
      {data ? `${data.subjectName} ${data.number}` : '…'}
    </Link>
  );
}

/** The record that a clue came out of: a dossier, or a case, at the step where it was found. */
function originLink(streamId: string): string | null {
  if (streamId.startsWith('organization-')) return `/organizations/${streamId.slice('organization-'.length)}`;
  if (streamId.startsWith('case-')) return `/cases/${streamId.slice('case-'.length)}`;
  return null;
}

/** What a clue hangs together with: where it came from, what it was joined with, what its reporter was told. */
export function ClueBonds({ clue }: { clue: Clue }) {
  const t = useText(cluesText);
  const pick = usePick();
  const { origin, joinedTo, followers, replies } = clue;
  if (!origin && !joinedTo && followers.length === 0 && replies.length === 0) return null;
  const work = ORIGINS.find(([code]) => code === origin?.kind);
  const to = origin && originLink(origin.streamId);
  return (
    <section className="card" aria-label={t.bonds}>
      <div className="card-head">
        <h2>{t.bonds}</h2>
      </div>
      <dl className="bonds clue-facts">
        {origin && (
          <>
            <dt>{t.cameOf}</dt>
            <dd>
              {pick(work?.[1], work?.[2]) || origin.kind} {to && <Link to={to}>{t.originStep}</Link>}
            </dd>
          </>
        )}
        {joinedTo && (
          <>
            <dt>{t.joinedTo}</dt>
            <dd>
              <ClueLink id={joinedTo} />
            </dd>
          </>
        )}
        {followers.length > 0 && (
          <>
            <dt>{t.followers}</dt>
            <dd>
              {followers.map((id) => (
                <div key={id}>
                  <ClueLink id={id} />
                </div>
              ))}
            </dd>
          </>
        )}
        {replies.length > 0 && (
          <>
            <dt>{t.replies}</dt>
            <dd lang="zh-CN">
              {replies.map(({ stage, on, docNo }) => (
                <div key={docNo}>{t.replyOf(pick(STAGES[stage]?.[0], STAGES[stage]?.[1]), on, docNo)}</div>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
