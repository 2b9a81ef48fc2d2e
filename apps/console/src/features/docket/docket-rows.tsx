import { Button } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { Account, DocketItem } from '../../api/models';
import { roleName } from '../../api/roles';
import { listDate, minute, shortDate } from '../../i18n/dates';
import { useLang, usePick, useText } from '../../i18n/text';
import { useSystem } from '../../shell/use-system';
import { CiteLink } from '../../ui/cite';
import type { Column } from '../../ui/data-table';
import { Shape } from '../../ui/shape';
import { TermTag } from '../../ui/term-tag';
import { termText } from '../../ui/term.text';
import { docketText } from './docket.text';
import type { WorkAct } from './use-work';

const PAGES = {
  clue: '/clues',
  case: '/cases',
  organization: '/organizations',
  request: '/requests',
} as const;

/** Null for what has no page of its own: a task. */
export function subjectLink({ subject }: DocketItem): string | null {
  switch (subject.kind) {
    case 'task':
      return null;
    case 'list-entry':
      return `/lists?id=${subject.id}`;
    case 'clue':
    case 'case':
    case 'organization':
    case 'request':
      return `${PAGES[subject.kind]}/${subject.id}`;
  }
}

/** The subject's page with the form of the act already open. */
export function actLink(item: DocketItem): string {
  const page = subjectLink(item) ?? '/docket';
  return `${page}${page.includes('?') ? '&' : '?'}act=${item.act.code}`;
}

export function isMine(item: DocketItem, account: Account): boolean {
  const holder = item.claimedBy?.account;
  return holder !== undefined && (holder === account.id || holder === item.standsInFor?.account);
}

/** The desk that an item waits at, or the stage of a case as the server names it. */
export function useStageName(): (item: {
  stage: string;
  stageZh?: string;
  stageEn?: string;
  role?: string;
}) => string {
  const pick = usePick();
  return ({ stage, stageZh, stageEn, role }) =>
    stageZh ? pick(stageZh, stageEn) : role ? roleName(role, pick) : stage;
}

/** The whole name stands in the row already; the button says it in a word. */
const SHORT_ACTS: Record<string, readonly [string, string]> = {
  verifyClue: ['核查', 'Verify'],
  proposeFiling: ['提请立案', 'Propose'],
  transferClue: ['移送', 'Transfer'],
  fileCase: ['立案', 'File'],
  assignOfficers: ['指派', 'Assign'],
  recordInquiry: ['记录询问', 'Record'],
  registerEvidencePreservation: ['登记保存', 'Register'],
  decideEvidencePreservation: ['作出处理', 'Decide'],
  hearParty: ['听取陈述', 'Hear'],
  closeInvestigation: ['写报告', 'Report'],
  requestLegalReview: ['提请审核', 'Request'],
  passLegalReview: ['审核', 'Review'],
  proposeBan: ['呈请', 'Propose'],
  decideBan: ['决定', 'Decide'],
  announceBan: ['发布公告', 'Announce'],
  collectSeals: ['收缴', 'Collect'],
  closeCase: ['结案', 'Close'],
  archiveCase: ['归档', 'Archive'],
  answerDisclosure: ['答复', 'Answer'],
  completeRequest: ['登记补正', 'Complete'],
  recordThirdPartyOpinion: ['登记意见', 'Record'],
  answerCorrectionRequest: ['答复', 'Answer'],
  answerListEntryObjection: ['答复', 'Answer'],
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
      width: english ? 208 : 168,
      render: (item) => <TermOf item={item} />,
    },
    { key: 'due', title: t.due, width: english ? 150 : 122, render: (item) => <DueDate item={item} /> },
    {
      key: 'todo',
      title: t.todo,
      width: '24%',
      render: (item) => (
        <>
          <div className="main strong">{pick(item.act.zh, item.act.en)}</div>
          <div className="sub">
            <ActBasis item={item} />
          </div>
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
            <SubjectName item={item} />
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
      width: 112,
      render: (item) => <span className="second">{stage(item)}</span>,
    },
    {
      key: 'place',
      title: t.place,
      width: 84,
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

/** The basis of the term where one runs, else the rule that the act follows from. */
function ActBasis({ item }: { item: DocketItem }) {
  const { rule, citeZh, citeEn } = item.act;
  const basis = item.term?.basis[0];
  if (basis) return <CiteLink cite={basis} />;
  if (!citeZh) return <span className="mono">{rule}</span>;
  return <CiteLink cite={{ rule, citeZh, citeEn: citeEn ?? citeZh, mark: 'read' }} />;
}

function SubjectName({ item }: { item: DocketItem }) {
  const to = subjectLink(item);
  if (!to) return <span lang="zh-CN">{item.subject.title}</span>;
  return (
    <Link to={to} lang="zh-CN" style={{ color: 'inherit' }}>
      {item.subject.title}
    </Link>
  );
}

/** While another person's term bars the act, that is what counts; the term of the act itself rests behind it. */
function TermOf({ item }: { item: DocketItem }) {
  const t = useText(termText);
  const lang = useLang();
  const { today } = useSystem();
  if (item.waitsUntil) {
    return (
      <span className="term-tag s-waiting" data-testid="waits">
        <Shape name="pause" />
        {t.waitUntil(shortDate(item.waitsUntil, today, lang))}
      </span>
    );
  }
  return item.term ? <TermTag term={item.term} /> : <span className="note">{t.noTerm}</span>;
}

function DueDate({ item }: { item: DocketItem }) {
  const term = useText(termText);
  const lang = useLang();
  const { today } = useSystem();
  if (!item.term) return <span className="note">—</span>;
  const { warnOn, dueOn, elapsedPercent } = item.term;
  const { state } = item;
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
      {alarm === dueOn && state === 'two-thirds' && (
        <div className="sub">{term.elapsed(Math.round(elapsedPercent))}</div>
      )}
    </>
  );
}

function Handler({ item, account }: { item: DocketItem; account: Account }) {
  const t = useText(docketText);
  const lang = useLang();
  const { today } = useSystem();
  if (item.standsInFor) {
    const until = shortDate(item.standsInFor.until, today, lang);
    return (
      <span title={t.standsIn(until)} data-testid="stands-in">
        <b>{t.inPlace}</b> {item.claimedBy?.badge ?? t.unclaimed}
      </span>
    );
  }
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
  if (!item.mine) return <span className="note">{t.readOnly}</span>;
  if (!item.claimedBy) {
    return (
      <Button
        size="small"
        data-testid="claim"
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
  if (item.subject.kind === 'task') return <span className="note">{t.peek}</span>;
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
