import { useQuery } from '@tanstack/react-query';
import { Tabs } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { ask } from '../../api/queries';
import { askTracks } from '../../api/track-queries';
import { useText } from '../../i18n/text';
import { PageHead } from '../../ui/page-head';
import { ProcedureList } from './procedure-list';
import { supervisionText } from './supervision.text';
import './supervision.css';

/** Rating procedures and verifications, and how many bear a rating. */
export function RatingsPage() {
  const t = useText(supervisionText);
  const [search, setSearch] = useSearchParams();
  const verifying = search.get('view') === 'verifications';
  return (
    <div className="page">
      <PageHead title={t.ratings} sub={t.ratingsSub} />
      <Share />
      <Tabs
        className="supervision-tabs"
        activeKey={verifying ? 'verifications' : 'procedures'}
        onChange={(view) => setSearch(view === 'procedures' ? {} : { view })}
        items={[
          { key: 'procedures', label: t.inProcedure },
          { key: 'verifications', label: t.verifications },
        ]}
      />
      {verifying ? (
        <ProcedureList
          kind="verification"
          title={t.verifications}
          subjectTitle={t.state}
          detailTitle={t.ground}
        />
      ) : (
        <ProcedureList kind="rating" title={t.inProcedure} subjectTitle={t.basis} detailTitle={t.level} />
      )}
    </div>
  );
}

/** Of a region code: province and city. */
const CITY_DIGITS = 4;

/** Counts that can be opened: each level leads to exactly those organizations. */
function Share() {
  const t = useText(supervisionText);
  const regions = useQuery(ask.regions());
  const city = regions.data?.items.find(({ level }) => level === 'city')?.code.slice(0, CITY_DIGITS) ?? '';
  const { data: share } = useQuery(askTracks.ratingShare(city));
  if (!share || share.registered === 0) return null;
  const percent = (share.atLeast3A / share.registered) * 100;
  return (
    <section className="card share" aria-label={t.share}>
      <span className="note">{t.share}</span>
      <b>{percent.toFixed(1)} %</b>
      <span className="note">{t.shareOf(share.atLeast3A, share.registered)}</span>
      <span className="grow" />
      <span className="note">
        {t.rated} {share.rated}
      </span>
      {['5A', '4A', '3A', '2A', '1A'].map((grade) => (
        <Link key={grade} to={`/organizations?grade=${grade}&region=${city}`}>
          {grade}
        </Link>
      ))}
    </section>
  );
}
