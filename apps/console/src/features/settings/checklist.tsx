import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ChecklistItem } from '../../api/models';
import { ask } from '../../api/queries';
import { usePick, useText } from '../../i18n/text';
import { rulePath } from '../../ui/cite';
import { Shape } from '../../ui/shape';
import { ErrorCard } from '../../ui/states';
import { settingsText } from './settings.text';

/** What the installation still needs, each point with the way to it. */
export function Checklist() {
  const t = useText(settingsText);
  const query = useQuery(ask.checklist());
  if (query.isError && !query.data)
    return <ErrorCard error={query.error} what={t.checklist} onRetry={() => void query.refetch()} />;
  const items = query.data?.items ?? [];
  const open = items.filter(({ done }) => !done).length;
  return (
    <section className="card" aria-label={t.checklist} aria-busy={query.isPending}>
      <div className="card-head">
        <h2>{t.checklist}</h2>
        <span className="grow" />
        <span className="note">{query.data && (open === 0 ? t.allDone : t.missing(open))}</span>
      </div>
      <ul className="checklist">
        {items.map((item) => (
          <ChecklistRow key={item.code} item={item} />
        ))}
      </ul>
    </section>
  );
}

const FEW = 3;

function ChecklistRow({ item }: { item: ChecklistItem }) {
  const t = useText(settingsText);
  const pick = usePick();
  const rest = item.missing.slice(FEW);
  return (
    <li>
      <Shape name={item.done ? 'tick' : 'triangle'} />
      <div>
        <div>
          {pick(item.zh, item.en)} <span className="sr-only">{item.done ? t.done : t.open}</span>
        </div>
        {!item.done && (
          <div className="note">
            <span>{t.missing(item.missing.length)}：</span>
            {item.missing.slice(0, FEW).map((one) => (
              <Missing key={one} item={item} one={one} />
            ))}
            {rest.length > 0 && (
              <details>
                <summary>{t.more}</summary>
                {rest.map((one) => (
                  <Missing key={one} item={item} one={one} />
                ))}
              </details>
            )}
          </div>
        )}
      </div>
    </li>
  );
}

/** What is missing, in words where it has some, as a link to the page that cures or shows it. */
function Missing({ item, one }: { item: ChecklistItem; one: string }) {
  const pick = usePick();
  const words = item.words.find(({ code }) => code === one);
  const to = PAGES[item.code]?.(one);
  const name = words ? pick(words.zh, words.en) : one;
  return (
    <span className={words ? 'missing' : 'mono missing'} title={words && one}>
      {to ? <Link to={to}>{name}</Link> : name}
    </span>
  );
}

/** By the code of the item: accounts are opened by the security administrator; who there is stands on the duty page. */
const PAGES: Readonly<Record<string, (one: string) => string>> = {
  'holiday-notice': (year) => `/calendar?year=${year}`,
  'article-confirmation': (version) => rulePath(version.split('@')[0] ?? version),
  'open-settings': (key) => `/settings?q=${encodeURIComponent(key)}`,
  'case-staff': (post) => `/duty?role=${post.split('/')[1] ?? ''}`,
};
