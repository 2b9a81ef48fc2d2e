import type { ClueEvent } from '../clue/clue.events.js';
import { ALL, type DocketSource, ONCE } from './docket-item.projection.js';

const once = (): string => ONCE;
const all = (): string => ALL;

/** A clue that was separated waits for what it waited for before. */
const backTo =
  (status: string) =>
  (event: { readonly data: { readonly backTo: string } }): string | undefined =>
    event.data.backTo === status ? ONCE : undefined;

/** What a clue may wait for. */
export const clueDocket: DocketSource<ClueEvent> = {
  category: 'clue',
  begins: 'ClueReceived',
  subject: (event) =>
    event.type === 'ClueReceived'
      ? {
          kind: 'clue',
          organ: event.data.organ,
          region: event.data.region,
          number: event.data.number,
          title: event.data.subjectName,
        }
      : { kind: 'clue', organ: '', region: '', number: '', title: '' },
  moves: { JurisdictionDesignated: (event) => event.data.to },
  items: [
    {
      code: 'verify',
      command: 'verifyClue',
      zh: '核查线索',
      en: 'Verify the clue',
      role: 'clue-clerk',
      rule: 'O77-3',
      term: () => 'triage',
      opens: { ClueReceived: once, ClueSeparated: backTo('received') },
      closes: { ClueVerified: all, ClueJoined: all },
    },
    {
      code: 'transfer',
      command: 'transferClue',
      zh: '移送线索',
      en: 'Transfer the clue',
      role: 'section-head',
      rule: 'O77-6',
      opens: { ClueVerified: (event) => (event.data.result === 'not-ours' ? ONCE : undefined) },
      closes: { ClueTransferred: all },
    },
    {
      code: 'propose-filing',
      command: 'proposeFiling',
      zh: '提请立案',
      en: 'Propose filing',
      role: 'officer',
      rule: 'O77-8',
      opens: {
        ClueVerified: (event) => (event.data.result === 'suspect' ? ONCE : undefined),
        // A proposal binds the organ that it was made to: after a change of organ it is made anew.
        JurisdictionDesignated: (_event, { status }) => (status === 'done' ? ONCE : undefined),
        FilingRefused: (_event, { status }) => (status === 'done' ? ONCE : undefined),
        ClueSeparated: (event, { status }) => (status === 'done' ? backTo('verified')(event) : undefined),
      },
      closes: { ClueJoined: all, FilingProposed: all, ClueFiled: all, FilingDeclined: all },
    },
    {
      code: 'propose-penalty-case',
      command: 'proposePenaltyCase',
      zh: '提请处罚立案',
      en: 'Propose a penalty case',
      role: 'officer',
      rule: 'O68-7',
      opens: {
        ClueVerified: (event) => (event.data.result === 'violation' ? ONCE : undefined),
        FilingRefused: (_event, { status }) => (status === 'done' ? ONCE : undefined),
        ClueSeparated: (event, { status }) => (status === 'done' ? backTo('verified')(event) : undefined),
        JurisdictionDesignated: (_event, { status }) => (status === 'done' ? ONCE : undefined),
      },
      closes: { ClueJoined: all, PenaltyCaseProposed: all, ClueFiled: all, FilingDeclined: all },
    },
    {
      code: 'file-case',
      command: 'fileCase',
      zh: '审批立案',
      en: 'Approve filing',
      role: 'organ-head',
      rule: 'O77-8',
      opens: { FilingProposed: once, PenaltyCaseProposed: once, ClueSeparated: backTo('proposed') },
      closes: {
        ClueJoined: all,
        ClueFiled: all,
        JurisdictionDesignated: all,
        FilingRefused: all,
        FilingDeclined: all,
      },
    },
    {
      code: 'approve-reporter-opening',
      command: 'approveReporterOpening',
      zh: '审批查看举报人身份',
      en: 'Agree to open the reporter’s identity',
      role: 'organ-head',
      rule: 'SZ-sod-8',
      opens: { ReporterOpeningRequested: (event) => event.data.request },
      closes: { ReporterOpeningApproved: (event) => event.data.request },
    },
    {
      code: 'reply-acceptance',
      command: 'replyToReporter',
      zh: '答复举报人是否受理',
      en: 'Tell the reporter whether it was accepted',
      role: 'clue-clerk',
      rule: 'RPT139-acceptance',
      term: () => 'reply-acceptance',
      opens: { ClueReceived: (event) => (event.data.reporter ? ONCE : undefined) },
      closes: { ReporterReplied: all },
    },
    {
      code: 'reply-conclusion',
      command: 'replyToReporter',
      zh: '答复举报人办理结果',
      en: 'Tell the reporter what came of it',
      role: 'clue-clerk',
      rule: 'RPT139-conclusion',
      term: () => 'reply-conclusion',
      opens: { ReporterReplied: (event) => (event.data.outcome === 'accepted' ? ONCE : undefined) },
      closes: { ReporterReplied: (event) => (event.data.stage === 'conclusion' ? ALL : undefined) },
    },
  ],
};
