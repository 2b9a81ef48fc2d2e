import type { CaseFile } from '../../api/models';
import { useText } from '../../i18n/text';
import * as words from './case-words';
import { PenaltyItems } from './decisions-tab';
import { partiesText } from './parties.text';
import { RecordSection, type RecordRow } from './record-rows';

const OPINIONS = [
  ['as-noticed', '按告知的内容处罚', 'as told'],
  ['lighter', '从轻、减轻', 'lighter'],
  ['no-penalty', '不予处罚', 'no penalty'],
  ['investigate-further', '补充调查', 'investigate further'],
] as const;

/** What the party was told, said and asked for, with its receipts; who works on the case; what runs beside it. */
export function PartiesTab({ file }: { file: CaseFile }) {
  const t = useText(partiesText);
  const { desks } = file;
  const told = useTold(file);
  const word = words.useWord();
  const lines = (all: readonly string[]) =>
    all.length > 0 ? (
      <ul>
        {all.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    ) : (
      <span className="none">{t.none}</span>
    );
  const beside = useBeside(file, lines);
  const asked = desks.loanRequests.filter(({ lent }) => !lent).length;
  return (
    <>
      {told.length > 0 && <RecordSection title={t.notice} rows={told} />}
      <RecordSection
        title={t.requests}
        rows={[
          {
            label: t.access,
            value: lines(
              desks.access.map(({ on, receiptNo, status }) =>
                t.accessOf(on, receiptNo, word(words.ACCESS_STATES, status)),
              ),
            ),
          },
          {
            label: t.recusal,
            value: lines(desks.recusals.map(({ badge, on, receiptNo }) => t.recusalOf(badge, on, receiptNo))),
          },
          {
            label: t.consents,
            value: lines(desks.consents.map(({ signedOn, electronic }) => t.consentOf(signedOn, electronic))),
          },
        ]}
      />
      <RecordSection
        title={t.people}
        rows={[
          { label: t.handlers, value: lines(file.officers.map(({ badge }) => badge)) },
          {
            label: t.lent,
            value: lines([
              ...desks.lent.map(({ badge, organ, until }) => t.lentOf(badge, organ, until ?? '')),
              ...(asked > 0 ? [t.loanAsked(asked)] : []),
            ]),
          },
        ]}
      />
      {beside.length > 0 && <RecordSection title={t.beside} rows={beside} />}
    </>
  );
}

function useTold({ penalty }: CaseFile): readonly RecordRow[] {
  const t = useText(partiesText);
  const word = words.useWord();
  if (!penalty) return [];
  const { notice, answer, hearing, proposal } = penalty;
  const said = [
    answer.submitted && t.submitted,
    answer.submitted && (answer.reviewed ? t.reviewed : t.toReview),
    answer.statementWaived && t.waived,
  ].filter(Boolean);
  const heard = hearing
    ? [
        word(words.HEARING_STATES, hearing.status),
        t.askedOn(hearing.requestedOn),
        hearing.chair && t.chair(hearing.chair),
        hearing.heldOn && t.heldOn(hearing.heldOn),
        hearing.objected && t.objected,
        hearing.opinion && t.opinion(word(OPINIONS, hearing.opinion)),
      ].filter(Boolean)
    : [answer.hearingWaived ? t.hearingWaived : t.notAsked];
  return [
    {
      label: t.notice,
      value: notice ? (
        <>
          <span lang="zh-CN">{t.noticeOf(notice.docNo, notice.servedOn)}</span>
          {t.and}
          {notice.hearingRight ? t.hearingRight : t.noHearingRight}
        </>
      ) : (
        <span className="none">{t.noNotice}</span>
      ),
    },
    ...(proposal.length > 0 ? [{ label: t.proposed, value: <PenaltyItems items={proposal} /> }] : []),
    {
      label: t.answer,
      value: said.length > 0 ? said.join(t.and) : <span className="none">{t.notAnswered}</span>,
    },
    { label: t.hearing, value: heard.join(t.and) },
    ...penalty.discussions.map((one) => ({
      label: t.discussion,
      value: t.discussionOf(one.on, one.minutesNo, one.agree, one.disagree, one.abstain),
    })),
  ];
}

function useBeside(
  { desks }: CaseFile,
  lines: (all: readonly string[]) => React.ReactNode,
): readonly RecordRow[] {
  const t = useText(partiesText);
  const word = words.useWord();
  const { confiscation, crimes, takedowns, enablers, relapses, traces } = desks;
  const crimeLine = ({ approved, docNo, reply, reviewAsked }: (typeof crimes)[number]) =>
    [
      approved === null
        ? t.crimeAsked
        : approved
          ? docNo
            ? t.crimeSent(docNo)
            : t.crimeToHand
          : t.crimeRefused,
      reply && (reply === 'accepted' ? t.policeTook : t.policeDeclined),
      reviewAsked && t.reviewAsked,
    ]
      .filter(Boolean)
      .join(t.and);
  return [
    ...(confiscation
      ? [
          {
            label: t.confiscation,
            value: [
              word(words.CONFISCATION_STEPS, confiscation.step),
              t.gain(words.yuan(confiscation.gainFen)),
              confiscation.items.length > 0 && t.items(confiscation.items.length),
              confiscation.noticeNo,
              confiscation.decisionNo,
            ]
              .filter(Boolean)
              .join(t.and),
          },
        ]
      : []),
    ...(crimes.length > 0 ? [{ label: t.crimes, value: lines(crimes.map(crimeLine)) }] : []),
    ...(takedowns.length > 0
      ? [
          {
            label: t.takedowns,
            value: lines(
              takedowns.map(({ docNo, status }) => `${docNo}${t.comma}${word(words.TAKEDOWNS, status)}`),
            ),
          },
        ]
      : []),
    ...(enablers.length > 0 ? [{ label: t.enablers, value: lines(enablers) }] : []),
    ...(relapses.length > 0 ? [{ label: t.relapses, value: lines(relapses) }] : []),
    ...(traces > 0 ? [{ label: t.traces, value: t.tracesOf(traces) }] : []),
  ];
}
