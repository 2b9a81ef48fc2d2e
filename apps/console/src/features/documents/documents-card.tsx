import { useText } from '../../i18n/text';
import { navigationFor } from '../../shell/navigation';
import { useAccount } from '../../shell/use-session';
import { DocumentsTab } from './documents-tab';
import { documentsText } from './documents.text';

/** The documents of a record on a page without tabs; for those who have a desk at which papers are drawn up. */
export function DocumentsCard(props: Parameters<typeof DocumentsTab>[0]) {
  const t = useText(documentsText);
  const account = useAccount();
  const reads = navigationFor(account.role).some(([, items]) => items.some(({ key }) => key === 'documents'));
  if (!reads) return null;
  return (
    <section className="card" aria-label={t.documents}>
      <div className="card-head">
        <h2>{t.documents}</h2>
      </div>
      <DocumentsTab {...props} />
    </section>
  );
}
