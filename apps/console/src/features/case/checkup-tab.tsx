import { useQuery } from '@tanstack/react-query';
import type { HistoryItem, ProcedureDefect } from '../../api/models';
import { ask } from '../../api/queries';
import { defineText, usePick, useText } from '../../i18n/text';
import { CiteList } from '../../ui/cite';
import { Shape, type ShapeName } from '../../ui/shape';
import { Banner, Empty, ErrorCard } from '../../ui/states';
import * as words from './case-words';

const text = defineText(
  {
    title: '程序体检',
    barred: '有使决定无效或者可被撤销的缺陷：补正前作出决定会被拒绝。',
    open: '没有阻止作出决定的缺陷。',
    judged: (revision: number, on: string) => `按 r${revision}、${on} 的法律判定`,
    none: '没有发现缺陷',
    noneDetail: '每一步办理后重新判定。',
    cure: '补正',
    step: (revision: number) => `看 r${revision}`,
    grades: (n: number, grade: string) => `${grade} ${n}`,
  },
  {
    title: 'Procedural check-up',
    barred: 'A defect would void or annul the decision: until cured, deciding is refused.',
    open: 'No defect bars a decision.',
    judged: (revision, on) => `judged on r${revision} by the law of ${on}`,
    none: 'No defect found',
    noneDetail: 'Judged anew after every act.',
    cure: 'Cure',
    step: (revision) => `See r${revision}`,
    grades: (n, grade) => `${grade}: ${n}`,
  },
);

const LOOK: Readonly<Record<string, { readonly tag: string; readonly shape: ShapeName }>> = {
  void: { tag: 'l-grave', shape: 'octagon' },
  annullable: { tag: 'l-warn', shape: 'diamond' },
  minor: { tag: 'l-notice', shape: 'triangle' },
  curable: { tag: 'l-info', shape: 'ring' },
};

/** Defects of the procedure by their grade, each with article and cure, as the server finds them now. */
export function CheckupTab({
  caseId,
  steps,
  onStep,
}: {
  caseId: string;
  steps: readonly HistoryItem[];
  onStep: (revision: number) => void;
}) {
  const t = useText(text);
  const word = words.useWord();
  const query = useQuery(ask.procedure(caseId));
  if (query.isError && !query.data) {
    return (
      <div style={{ padding: 14 }}>
        <ErrorCard error={query.error} what={t.title} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  const view = query.data;
  if (!view) return <div style={{ minHeight: 160 }} aria-busy="true" />;
  const counts = words.GRADES.map(([grade]) => ({
    grade,
    n: view.defects.filter((defect) => defect.grade === grade).length,
  })).filter(({ n }) => n > 0);
  return (
    <div data-testid="checkup">
      <div style={{ padding: '10px 14px 6px' }}>
        <Banner kind={view.barred ? 'error' : 'good'}>{view.barred ? t.barred : t.open}</Banner>
        <p className="note" style={{ marginTop: 6 }}>
          {[
            ...counts.map(({ grade, n }) => t.grades(n, word(words.GRADES, grade))),
            t.judged(view.revision, view.on),
          ].join(' · ')}
        </p>
      </div>
      {view.defects.length === 0 ? (
        <Empty icon="check" title={t.none} detail={t.noneDetail} />
      ) : (
        <ul className="defect-list">
          {view.defects.map((defect) => (
            <Defect
              key={`${defect.code} ${defect.record ?? ''} ${defect.event ?? ''}`}
              defect={defect}
              revision={steps.find(({ eventId }) => eventId === defect.event)?.revision}
              onStep={onStep}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Defect({
  defect,
  revision,
  onStep,
}: {
  defect: ProcedureDefect;
  revision: number | undefined;
  onStep: (revision: number) => void;
}) {
  const t = useText(text);
  const pick = usePick();
  const word = words.useWord();
  const look = LOOK[defect.grade];
  return (
    <li className="defect">
      <span>
        <span className={`tag ${look?.tag ?? ''}`}>
          {look && <Shape name={look.shape} />}
          {word(words.GRADES, defect.grade)}
        </span>
      </span>
      <div>
        <p className="strong">
          {pick(defect.zh, defect.en)}{' '}
          {revision !== undefined && (
            <button type="button" className="link-button" onClick={() => onStep(revision)}>
              {t.step(revision)}
            </button>
          )}
        </p>
        <p className="cure">
          {t.cure}：{pick(defect.cureZh, defect.cureEn)}
        </p>
        <p className="note">
          <CiteList cites={defect.citations} />
        </p>
      </div>
    </li>
  );
}
