import { ORGAN, fileRef, sealed, uuid } from '../../testing/world.fixture.js';
import { event, items, remedies, subject } from './parts.fixture.js';

const taken = { gainFen: 3_600_000, items: [{ ...items[1], valueFen: 50_000 }] };

/** What goes with a ban: who helped is reported, pages are taken down, gains and property confiscated. */
export const BESIDE_THE_BAN = [
  event(
    'EnablerReported',
    {
      report: uuid(37),
      docNo: '名民通报〔2026〕1号',
      enabler: sealed('某茶楼（个体工商户）'),
      enabling: 'venue',
      addressee: 'SAMR',
      reportedOn: '2026-11-20',
    },
    'O77-21',
    'N25-enablers',
  ),
  event(
    'TakedownRequested',
    {
      takedown: uuid(38),
      docNo: '名民网函〔2026〕1号',
      channel: 'wechat',
      identifier: sealed('公众号“国学研究”'),
      agency: 'CAC',
      requestedOn: '2026-11-21',
    },
    'WEB-takedown',
    'O77-15',
  ),
  event(
    'ConfiscationOpened',
    { ...taken, party: 'organization', person: 'person-1', reason: sealed('收取的费用系违法所得。') },
    'O77-19',
  ),
  event(
    'ConfiscationNoticeServed',
    {
      docNo: '名民没告〔2026〕1号',
      servedOn: '2026-11-23',
      hearingRight: false,
      thresholdFen: 10_000_000,
      files: [fileRef(2)],
    },
    'O77-19',
    'APL-44',
    'APL-62',
  ),
  event(
    'TermStarted',
    {
      term: 'confiscation-defence',
      timer: 'statement-defence',
      startsOn: '2026-11-23',
      dueOn: '2026-11-30',
      warnOn: '2026-11-27',
      provisional: false,
      basis: [],
      role: 'officer',
      organ: ORGAN,
    },
    'APL-45',
  ),
  event(
    'ConfiscationDefenceSubmitted',
    {
      receiptNo: '名民收〔2026〕3号',
      way: 'statement',
      submittedOn: '2026-11-24',
      statement: sealed('部分费用已经退还。'),
    },
    'APL-45',
  ),
  event(
    'ConfiscationReviewed',
    { person: 'person-8', passed: true, opinion: sealed('数额计算正确，程序合法。') },
    'APL-58',
  ),
  event(
    'ConfiscationDecided',
    {
      ...subject,
      docNo: '名民没决〔2026〕1号',
      decidedOn: '2026-11-30',
      ...taken,
      fen: 3_650_000,
      facts: sealed('当事人收取费用36,000元，有收费登记簿、询问笔录为证。'),
      remedies,
      files: [],
    },
    'O77-19',
    'APL-57',
    'APL-59',
    'REC-20',
    'REC-24',
    'LIT-46',
  ),
];

/** The hearing of a party whose property it is; after the rest, for the days of the record run on. */
export const CONFISCATION_HEARING = [
  event(
    'ConfiscationHearingRequested',
    { receiptNo: '名民收〔2026〕4号', requestedOn: '2026-11-25' },
    'APL-64i1',
  ),
  event(
    'ConfiscationHearingScheduled',
    {
      docNo: '名民没听通〔2026〕1号',
      chair: { account: uuid(12), person: 'person-12', badge: '180312' },
      servedOn: '2026-11-23',
      heldOn: '2026-12-03',
      place: sealed('名山区民政局三楼会议室'),
      open: true,
    },
    'APL-64',
  ),
  event(
    'ConfiscationHearingHeld',
    {
      outcome: 'held',
      record: sealed('调查人员出示收费登记簿；当事人称部分费用已退还，未提交凭证。'),
      presenters: ['180301', '180302'],
      agents: [sealed('代理人乙')],
      endedAt: '2026-12-03T03:30:00.000Z',
      signature: { kind: 'signed' },
      files: [fileRef(3)],
    },
    'APL-64',
  ),
];
