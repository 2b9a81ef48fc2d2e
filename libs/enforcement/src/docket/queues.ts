/** A queue of the office: the items of one kind of work, whatever the record and the role that they await. */
export interface Queue {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Items as `<kind of record>/<item>`. */
  readonly items: readonly string[];
}

/** Every item of the docket stands in exactly one queue; a test demands it. In the order of the procedure. */
export const QUEUES: readonly Queue[] = [
  queue('clue-triage', '线索研判', 'Clue triage', ['clue/verify', 'clue/transfer']),
  queue('reporter-replies', '答复举报人', 'Replies to reporters', [
    'clue/reply-acceptance',
    'clue/reply-conclusion',
  ]),
  queue('filing-approval', '立案审批', 'Filing approval', ['clue/propose-filing', 'clue/file-case']),
  queue('investigation', '调查取证', 'Investigation', [
    'case/assign-officers',
    'case/investigate',
    'case/hear-party',
    'case/decide-recusal',
    'case/answer-file-access',
    'case/lend-officers',
  ]),
  queue('evidence-terms', '证据期限', 'Evidence terms', ['case/register-evidence', 'case/decide-evidence']),
  queue('notice-defence', '告知与陈述申辩', 'Notice and defence', [
    'case/serve-confiscation-notice',
    'case/review-confiscation-defence',
  ]),
  queue('hearing', '听证', 'Hearing', [
    'case/schedule-confiscation-hearing',
    'case/hold-confiscation-hearing',
  ]),
  queue('legal-review', '法制审核', 'Legal review', ['case/review', 'case/review-confiscation']),
  queue('decision', '作出决定', 'Decision', [
    'case/follow-report',
    'case/decide-ban',
    'case/decide-confiscation',
  ]),
  queue('crime-transfer', '移送犯罪线索', 'Transfer of crimes', [
    'case/decide-crime-transfer',
    'case/hand-over-crime',
    'case/police-reply-crime',
    'case/police-review-reply',
    'case/police-reply-referral',
    'case/request-police-review',
    'case/hand-over-crime-items',
  ]),
  queue('publication', '公告公示', 'Announcement and publication', ['case/announce-ban']),
  queue('execution', '执行', 'Execution', ['case/collect-seals', 'case/follow-takedown']),
  queue('dissuasion', '劝散回访', 'Dissuasion follow-up', ['case/record-dissolution', 'case/revisit']),
  queue('closing', '结案归档', 'Closing and archive', ['case/close', 'case/archive']),
  queue('registration', '登记审批', 'Registration', [
    'organization/decide-registration',
    'organization/ask-for-completion',
    'organization/complete-application',
    'organization/deliver-certificate',
    'organization/announce-register',
    'organization/decide-change',
    'organization/decide-annulment',
    'organization/start-liquidation',
    'organization/end-liquidation',
    'organization/decide-deregistration',
  ]),
  queue('annual-check', '年检', 'Annual check', [
    'organization/annual-report-to-unit',
    'organization/annual-first-review',
    'organization/annual-report',
    'organization/conclude-annual-check',
    'organization/annual-rectification',
    'organization/verify-annual-rectification',
  ]),
  queue('spot-check', '抽查', 'Spot checks', [
    'organization/perform-spot-check',
    'organization/publish-spot-check',
  ]),
  queue('rectification', '整改跟踪', 'Rectification follow-up', [
    'organization/take-in-rectification',
    'organization/verify-rectification',
    'organization/settle-lead',
    'organization/answer-letter',
  ]),
  queue('records', '更正与查阅审批', 'Corrections and openings', [
    'case/approve-correction',
    'organization/approve-correction',
    'clue/approve-reporter-opening',
  ]),
  queue('tasks', '系统未能自动办理', 'What the system could not do', ['task/settle']),
];

function queue(code: string, zh: string, en: string, items: readonly string[]): Queue {
  return { code, zh, en, items };
}

const BY_ITEM = new Map(QUEUES.flatMap((queue) => queue.items.map((item) => [item, queue] as const)));
const BY_CODE = new Map(QUEUES.map((queue) => [queue.code, queue]));

/** Items of a queue; none where the code is unknown. */
export const itemsOf = (code: string): readonly string[] => BY_CODE.get(code)?.items ?? [];

export const queueOf = (kind: string, item: string): Queue | undefined => BY_ITEM.get(`${kind}/${item}`);
