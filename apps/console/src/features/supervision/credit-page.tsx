import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { useText } from '../../i18n/text';
import { PageHead } from '../../ui/page-head';
import { Listed } from './listed';
import { ProcedureList } from './procedure-list';
import { supervisionText } from './supervision.text';
import './supervision.css';

const VIEWS = ['procedures', 'onList', 'objections'] as const;

/** Both lists: what is proposed and decided, who stands on them, and what is objected to. */
export function CreditPage() {
  const t = useText(supervisionText);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('view');
  const view = VIEWS.find((one) => one === asked) ?? 'procedures';
  return (
    <div className="page">
      <PageHead title={t.credit} sub={t.creditSub} />
      <Tabs
        className="supervision-tabs"
        activeKey={view}
        onChange={(next) => setSearch(next === 'procedures' ? {} : { view: next })}
        items={VIEWS.map((key) => ({ key, label: t[key] }))}
      />
      {view === 'procedures' && (
        <ProcedureList
          kind="listing"
          title={t.procedures}
          subjectTitle={t.list}
          detailTitle={t.ground}
          subjects={{ all: t.allLists, values: ['abnormal', 'serious'] }}
        />
      )}
      {view === 'onList' && <Listed />}
      {view === 'objections' && (
        <ProcedureList kind="objection" title={t.objections} subjectTitle={t.about} />
      )}
    </div>
  );
}
