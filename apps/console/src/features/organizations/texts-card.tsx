import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { HistoryItem } from '../../api/models';
import { askTracks } from '../../api/track-queries';
import { usePick, useText } from '../../i18n/text';
import { useAccount } from '../../shell/use-session';
import { ErrorCard } from '../../ui/states';
import { organizationsText } from './organizations.text';

/** Who may open them (the server refuses the rest, and those of other organs). */
const READERS: ReadonlySet<string> = new Set([
  'officer',
  'section-head',
  'organ-head',
  'registration-clerk',
  'registration-approver',
  'credit-officer',
  'auditor',
]);

/** Reasons, facts and findings: sealed, opened only on purpose, each opening recorded. */
export function TextsCard({ id, history }: { id: string; history: readonly HistoryItem[] }) {
  const t = useText(organizationsText);
  const pick = usePick();
  const account = useAccount();
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...askTracks.organizationTexts(id), enabled: open });
  if (!READERS.has(account.role)) return null;
  if (query.isError) {
    return <ErrorCard error={query.error} what={t.texts} onRetry={() => void query.refetch()} />;
  }
  const items = query.data?.items;
  return (
    <section className="card related texts" aria-label={t.texts}>
      <h2 className="note">{t.texts}</h2>
      {!items && (
        <>
          <p className="note">{t.openTextsNote}</p>
          <Button size="small" loading={query.isFetching} onClick={() => setOpen(true)}>
            {t.openTexts}
          </Button>
        </>
      )}
      {items?.length === 0 && <p className="note">{t.noTexts}</p>}
      <dl>
        {items?.map(({ eventId, event, field, text }) => {
          const step = history.find((one) => one.eventId === eventId);
          return (
            <div key={`${eventId}${field}`}>
              <dt className="note">{step ? `r${step.revision} ${pick(step.zh, step.en)}` : event}</dt>
              <dd lang="zh-CN">{text ?? t.textGone}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
