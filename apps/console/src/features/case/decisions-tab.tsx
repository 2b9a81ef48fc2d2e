import type { CaseFile } from '../../api/models';
import { SERVICE_WORDS } from '../../commands/after-decision-forms';
import { CUSTODY_KINDS } from '../../commands/execution-forms';
import { DECISION_KINDS, PENALTY_KINDS } from '../../commands/penalty-fields';
import { useText } from '../../i18n/text';
import { Empty } from '../../ui/states';
import * as words from './case-words';
import { decisionsText } from './decisions.text';
import { FineAccount } from './fine-account';
import { RecordSection, type RecordRow } from './record-rows';

const useWords = () => useText(decisionsText);

type CaseDecision = CaseFile['decisions'][number];

/** Each decision of the case, the newest first, with all that has followed it. */
export function DecisionsTab({ file }: { file: CaseFile }) {
  const t = useText(decisionsText);
  if (file.decisions.length === 0) return <Empty icon="check" title={t.none} detail={t.noneDetail} />;
  return [...file.decisions]
    .reverse()
    .map((decision) => (
      <DecisionRecord key={decision.eventId} caseId={file.id} decision={decision} past={file.past} />
    ));
}

function DecisionRecord({
  caseId,
  decision,
  past,
}: {
  caseId: string;
  decision: CaseDecision;
  past: boolean;
}) {
  const t = useText(decisionsText);
  const word = words.useWord();
  const rows = useRows(decision);
  const fined = decision.items.some(({ kind }) => kind === 'FINE');
  return (
    <RecordSection
      title={
        <>
          {word(DECISION_KINDS, decision.kind)} <span lang="zh-CN">{decision.docNo}</span>
        </>
      }
      beside={
        <>
          <span className="note">
            {decision.annulledOn ? t.annulledOn(decision.annulledOn) : t.decidedOn(decision.decidedOn)}
          </span>
          <span className={`tag ${decision.status === 'standing' ? 'l-normal' : 'l-plain'}`}>
            {word(words.DECISION_STATES, decision.status)}
          </span>
          {decision.after.confirmedUnlawful && <span className="tag l-warn">{t.unlawful}</span>}
          {decision.reviewFirst && <span className="tag">{t.reviewFirst}</span>}
        </>
      }
      rows={rows}
    >
      {fined && !past && <FineAccount caseId={caseId} decision={decision.eventId} />}
    </RecordSection>
  );
}

/** What is imposed, in one line apiece. */
export function PenaltyItems({ items }: { items: CaseDecision['items'] }) {
  const t = useText(decisionsText);
  const word = words.useWord();
  if (items.length === 0) return <span className="none">{t.noItems}</span>;
  return (
    <ul>
      {items.map((item) => (
        <li key={item.no}>
          {word(PENALTY_KINDS, item.kind)}
          {item.amountFen !== null && (
            <b className="amount">
              {' '}
              {words.yuan(item.amountFen)} {t.yuan}
            </b>
          )}
          {item.from && item.to && ` ${t.fromTo(item.from, item.to)}`}
          {item.hasObject && <span className="note">{t.sealedObject}</span>}
        </li>
      ))}
    </ul>
  );
}

function useRows(decision: CaseDecision): readonly RecordRow[] {
  const t = useText(decisionsText);
  const word = words.useWord();
  const { after } = decision;
  const lines = (all: readonly (string | false | null | undefined)[]) => {
    const told = all.filter(Boolean);
    return told.length > 0 ? told.join(t.and) : <span className="none">{t.notYet}</span>;
  };
  const row = (label: string, ...all: (string | false | null | undefined)[]): RecordRow => ({
    label,
    value: lines(all),
  });
  const some = (label: string, all: readonly string[]): RecordRow[] =>
    all.length > 0 ? [{ label, value: lines(all) }] : [];
  const { served, published, repair, spot } = after;
  const custody = [
    ...after.custody.map(({ sealedOn, returnedOn }) => t.sealedOn(sealedOn, returnedOn ?? '')),
    ...(after.missing ? [after.missing.length > 0 ? t.missing(after.missing.length) : t.collected] : []),
    ...after.voided.map((kind) => `${word(CUSTODY_KINDS, kind)} ${t.voided}`),
    ...(after.disposedItems ? [t.disposed] : []),
  ];
  return [
    ...(decision.kind === 'penalty'
      ? [{ label: t.content, value: <PenaltyItems items={decision.items} /> }]
      : []),
    row(
      t.service,
      served && t.served(word(SERVICE_WORDS, served.method), served.on),
      !served && after.announcedOn && t.announcedOn(after.announcedOn),
      after.attempts.length > 0 && t.attempts(after.attempts.length),
    ),
    ...(decision.kind === 'no-penalty'
      ? []
      : [
          row(
            t.publication,
            after.influence === 'withhold' && t.toWithhold,
            after.influence === 'publish' && !published && t.toPublish,
            after.drafted && !published && t.drafted,
            published && t.publishedOn(published.on, published.until ?? ''),
            published?.ended && word(words.PUBLICATION_ENDS, published.ended),
          ),
          row(
            t.credit,
            after.severity && word(words.SEVERITIES, after.severity),
            after.creditEnteredOn && t.enteredOn(after.creditEnteredOn),
            repair && word(words.REPAIRS, repair.status),
          ),
        ]),
    ...some(
      t.payments,
      after.payments.map(
        ({ purpose, amountFen, on }) =>
          `${on} ${word(words.PURPOSES, purpose)} ${words.yuan(amountFen)} ${t.yuan}`,
      ),
    ),
    ...(spot
      ? [row(t.spot, `${words.yuan(spot.amountFen)} ${t.yuan}`, word(words.REMITTED, spot.remitted))]
      : []),
    ...some(
      t.plans,
      after.plans.map(
        ({ approvedOn, dues, endedOn }) =>
          t.planOf(approvedOn, dues.length) + (endedOn ? `${t.comma}${t.ended(endedOn)}` : ''),
      ),
    ),
    ...(after.refundedFen > 0 ? [row(t.refunded, `${words.yuan(after.refundedFen)} ${t.yuan}`)] : []),
    ...some(
      t.demand,
      after.demands.map(
        ({ docNo, servedOn, defenceAccepted }) =>
          t.demandOf(docNo, servedOn) +
          (defenceAccepted === null ? '' : `${t.comma}${t.defenceHeard(defenceAccepted)}`),
      ),
    ),
    ...some(
      t.court,
      after.applications.map(
        ({ docNo, appliedOn, reply, contested }) =>
          t.applied(docNo, appliedOn) +
          (reply ? `${t.comma}${word(words.COURT_REPLIES, reply)}` : '') +
          (contested ? `${t.comma}${t.contested}` : ''),
      ),
    ),
    ...some(
      t.remedies,
      after.reviews.map((review) => reviewLine(review, t, word)),
    ),
    ...some(
      t.stay,
      after.stays.map(({ by, from, until }) => t.stayOf(word(words.STAY_BY, by), from, until ?? '')),
    ),
    ...some(t.custody, custody),
    ...(decision.kind === 'no-penalty'
      ? []
      : [
          row(
            t.execution,
            after.execution && `${after.execution.on} ${word(words.EXECUTIONS, after.execution.outcome)}`,
          ),
        ]),
  ];
}

function reviewLine(
  review: CaseDecision['after']['reviews'][number],
  t: ReturnType<typeof useWords>,
  word: ReturnType<typeof words.useWord>,
): string {
  return [
    t.reviewOf(word(words.REVIEW_KINDS, review.kind), review.receivedOn),
    review.answered ? t.answered : review.outcome === null && t.toAnswer,
    review.outcome && word(words.REVIEW_OUTCOMES, review.outcome),
    review.effectiveOn && t.effectiveOn(review.effectiveOn),
    review.leaves.length > 0 && t.leaves(review.leaves.length, review.supplements),
  ]
    .filter(Boolean)
    .join(t.comma);
}
