import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { Account, DocketItem } from '../../api/models';
import { listDate, minute, shortDate } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { CiteLink } from '../../ui/cite';
import type { Column } from '../../ui/data-table';
import { TermTag } from '../../ui/term-tag';
import { termText } from '../../ui/term.text';
import { docketText } from './docket.text';
import type { WorkAct } from './use-work';

const PAGES = { clue: '/clues', case: '/cases', organization: '/organizations' } as const;

export function subjectLink(item: DocketItem): string {
  return `${PAGES[item.subject.kind]}/${item.subject.id}`;
}

/** The subject's page with the form of the act already open. */
export function actLink(item: DocketItem): string {
  return `${subjectLink(item)}?act=${item.act.code}`;
}

export function isMine(item: DocketItem, account: Account): boolean {
  return item.claimedBy?.account === account.id || item.claimedBy?.account === account.username;
}

const STAGES: Record<string, readonly [string, string]> = {
  clue: ['线索核查', 'Clue'],
  filing: ['立案', 'Filing'],
  investigation: ['调查取证', 'Inquiry'],
  evidence: ['证据期限', 'Evidence'],
  report: ['终结报告', 'Report'],
  'legal-review': ['法制审核', 'Review'],
  decision: ['处置', 'Decision'],
  announcement: ['公告', 'Announce'],
  revisit: ['回访', 'Revisit'],
  closing: ['结案', 'Closing'],
  archive: ['归档', 'Archive'],
};

export function useStageName(): (item: { stage: string; stageZh?: string; stageEn?: string }) => string {
  const pick = usePick();
  return ({ stage, stageZh, stageEn }) => {
    const known = STAGES[stage];
    return pick(stageZh ?? known?.[0], stageEn ?? known?.[1]) || stage;
  };
}

/** The whole name stands in the row already; the button says it in a word. */
const SHORT_ACTS: Record<string, readonly [string, string]> = {
  verifyClue: ['核查', 'Verify'],
  fileCase: ['立案', 'File'],
  assignOfficers: ['指派', 'Assign'],
  recordInquiry: ['记录询问', 'Record'],
  registerEvidencePreservation: ['登记保存', 'Register'],
  decideEvidencePreservation: ['作出处理', 'Decide'],
  hearParty: ['听取陈述', 'Hear'],
  closeInvestigation: ['写报告', 'Report'],
  requestLegalReview: ['提请审核', 'Request'],
  passLegalReview: ['审核', 'Review'],
  decideBan: ['决定', 'Decide'],
  announceBan: ['发布公告', 'Announce'],
  closeCase: ['结案', 'Close'],
  archiveCase: ['归档', 'Archive'],
};

interface RowContext {
  readonly account: Account;
  readonly selected: string | null;
  readonly sending: { id: string; act: WorkAct } | null;
  readonly onClaim: (item: DocketItem) => void;
}

export function useDocketColumns(context: RowContext): Column<DocketItem>[] {
  const t = useText(docketText);
  const pick = usePick();
  const lang = useLang();
  const stage = useStageName();
  const english = lang === 'en';
  return [
    {
      key: 'term',
      title: t.term,
      width: english ? 208 : 156,
      render: (item) => (item.term ? <TermTag term={item.term} /> : <NoTerm />),
    },
    { key: 'due', title: t.due, width: english ? 118 : 112, render: (item) => <DueDate item={item} /> },
    {
      key: 'todo',
      title: t.todo,
      width: '24%',
      render: (item) => (
        <>
          <div className="main strong">{pick(item.act.zh, item.act.en)}</div>
          <div className="sub">{item.term?.basis[0] && <CiteLink cite={item.term.basis[0]} />}</div>
        </>
      ),
    },
    {
      key: 'subject',
      title: t.subject,
      width: '22%',
      render: (item) => (
        <>
          <div className="main">
            <Link to={subjectLink(item)} lang="zh-CN" style={{ color: 'inherit' }}>
              {item.subject.title}
            </Link>
          </div>
          <div className="sub">
            {item.subject.kind === 'clue' ? (
              t.clueNo(item.subject.number)
            ) : (
              <span lang="zh-CN">{item.subject.number}</span>
            )}
          </div>
        </>
      ),
    },
    {
      key: 'stage',
      title: t.stage,
      width: 92,
      render: (item) => <span className="second">{stage(item)}</span>,
    },
    {
      key: 'place',
      title: t.place,
      width: 96,
      render: (item) => (
        <span className="second" lang="zh-CN">
          {item.subject.regionName}
        </span>
      ),
    },
    {
      key: 'handler',
      title: t.handler,
      width: 112,
      render: (item) => <Handler item={item} account={context.account} />,
    },
    {
      key: 'act',
      title: t.act,
      width: 104,
      right: true,
      render: (item) => <RowAct item={item} context={context} />,
    },
  ];
}

function NoTerm() {
  return <span className="note">{useText(termText).noTerm}</span>;
}

function DueDate({ item }: { item: DocketItem }) {
  const term = useText(termText);
  const lang = useLang();
  const { today } = useSystem();
  if (!item.term) return <span className="note">—</span>;
  const { warnOn, dueOn, state, elapsedPercent, exclusions } = item.term;
  const open = state === 'excluded' ? exclusions?.find((cut) => cut.to === null) : undefined;
  if (open) {
    return (
      <>
        <div className="due">{term.from(shortDate(open.from, today, lang))}</div>
        <div className="sub">{term.excludedDays(open.days)}</div>
      </>
    );
  }
  const alarm = warnOn ?? dueOn;
  return (
    <>
      <div className={state === 'overdue' || state === 'three-days' ? 'due urgent' : 'due'}>
        {listDate(alarm, today, lang)}
      </div>
      {alarm !== dueOn && (
        <div className="sub">
          {term.latest} {shortDate(dueOn, today, lang)}
        </div>
      )}
      {alarm === dueOn && state === 'two-thirds' && elapsedPercent != null && (
        <div className="sub">{term.elapsed(Math.round(elapsedPercent))}</div>
      )}
    </>
  );
}

function Handler({ item, account }: { item: DocketItem; account: Account }) {
  const t = useText(docketText);
  if (!item.claimedBy) return <span className="note">{t.unclaimed}</span>;
  if (isMine(item, account)) return <>{t.me}</>;
  return (
    <span className="note">{t.claimedAt(item.claimedBy.badge, minute(item.claimedBy.at).slice(11))}</span>
  );
}

function RowAct({ item, context }: { item: DocketItem; context: RowContext }) {
  const t = useText(docketText);
  const pick = usePick();
  const navigate = useNavigate();
  const subject = item.subject.title;
  if (!item.claimedBy) {
    return (
      <Button
        size="small"
        loading={context.sending?.id === item.id}
        aria-label={`${t.claim} ${subject}`}
        onClick={(event) => {
          event.stopPropagation();
          context.onClaim(item);
        }}
      >
        {t.claim}
      </Button>
    );
  }
  if (!isMine(item, context.account)) return <span className="note">{t.readOnly}</span>;
  const words = pick(...(SHORT_ACTS[item.act.code] ?? ['办理', 'Act']));
  const full = pick(item.act.zh, item.act.en);
  if (context.selected === item.id) {
    return (
      <Button
        size="small"
        type="primary"
        title={full}
        aria-label={`${full} ${subject}`}
        onClick={() => navigate(actLink(item))}
      >
        {words}
      </Button>
    );
  }
  return (
    <Link to={actLink(item)} title={full} aria-label={`${full} ${subject}`}>
      {words}
    </Link>
  );
}
