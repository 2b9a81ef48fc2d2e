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
  queue('filing-approval', '立案审批', 'Filing approval', [
    'clue/propose-filing',
    'clue/file-case',
    'clue/propose-penalty-case',
  ]),
  queue('investigation', '调查取证', 'Investigation', [
    'case/assign-officers',
    'case/investigate',
    'case/hear-party',
    'case/decide-recusal',
    'case/answer-file-access',
    'case/lend-officers',
    'case/penalty-investigate',
    'case/resume-clock',
    'case/resume-case',
  ]),
  queue('evidence-terms', '证据期限', 'Evidence terms', ['case/register-evidence', 'case/decide-evidence']),
  queue('notice-defence', '告知与陈述申辩', 'Notice and defence', [
    'case/serve-confiscation-notice',
    'case/review-confiscation-defence',
    'case/serve-prior-notice',
    'case/await-defence',
    'case/review-defence',
  ]),
  queue('hearing', '听证', 'Hearing', [
    'case/schedule-confiscation-hearing',
    'case/hold-confiscation-hearing',
    'case/await-hearing-request',
    'case/schedule-hearing',
    'case/decide-chair-recusal',
    'case/hold-hearing',
    'case/hearing-report',
  ]),
  queue('legal-review', '法制审核', 'Legal review', [
    'case/review',
    'case/review-confiscation',
    'case/penalty-review',
  ]),
  queue('collective-discussion', '集体讨论', 'Collective discussion', ['case/discuss']),
  queue('decision', '作出决定', 'Decision', [
    'case/follow-report',
    'case/decide-ban',
    'case/decide-confiscation',
    'case/penalty-follow',
    'case/decide-penalty',
    'case/decide-no-penalty',
    'case/penalty-transfer',
    'case/record-on-spot',
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
  queue('service', '送达', 'Service', ['case/serve-decision', 'case/deemed-service']),
  queue('publication', '公告公示', 'Announcement and publication', [
    'case/announce-ban',
    'case/test-influence',
    'case/publish-decision',
    'case/withdraw-publication',
    'case/end-publication',
    'case/enter-credit',
    'case/verify-repair',
    'case/decide-repair',
  ]),
  queue('execution', '执行', 'Execution', [
    'case/collect-seals',
    'case/follow-takedown',
    'case/fine',
    'case/instalment',
    'case/remit-spot-fine',
    'case/demand',
    'case/apply-to-court',
    'case/court-reply',
    'case/contest-refusal',
    'case/execute',
    'case/seal-items',
    'case/return-items',
    'case/collect-certificate',
    'case/declare-void',
    'case/dispose-confiscated',
  ]),
  queue('review-court', '复议应诉答复', 'Answers to review and court', [
    'case/answer-review',
    'case/close-review',
    'case/report-opinion',
  ]),
  queue('requests', '信息公开与更正申请', 'Requests for information and correction', [
    'request/answer-disclosure',
    'request/complete-request',
    'request/third-party',
    'request/answer-correction',
  ]),
  queue('dissuasion', '劝散回访', 'Dissuasion follow-up', ['case/record-dissolution', 'case/revisit']),
  queue('closing', '结案归档', 'Closing and archive', [
    'case/close',
    'case/archive',
    'case/close-penalty',
    'case/divide-volumes',
    'case/archive-penalty',
  ]),
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
  queue('listing', '信用名录列入与移出', 'Credit lists', [
    'organization/notify-listing',
    'organization/answer-listing-statement',
    'organization/decide-listing',
    'organization/verify-delisting',
    'organization/verify-serious-delisting',
    'organization/decide-delisting',
    'organization/enter-credit-information',
  ]),
  queue('objections', '异议处理', 'Objections', [
    'organization/answer-objection',
    'list-entry/answer-list-entry-objection',
  ]),
  queue('rating', '等级评估', 'Rating', [
    'organization/conduct-rating',
    'organization/review-rating',
    'organization/settle-rating-complaint',
    'organization/verify-rating',
    'organization/take-back-rating-certificate',
  ]),
  queue('suspension', '停止活动与限制任职', 'Suspension and restriction', [
    'organization/seal-certificate',
    'organization/end-suspension',
    'organization/restrict-person',
  ]),
  queue('zombie', '僵尸型整治', 'Zombie track', [
    'organization/verify-zombie',
    'organization/resolve-zombie',
  ]),
  queue('rectification', '整改跟踪', 'Rectification follow-up', [
    'organization/take-in-rectification',
    'organization/verify-rectification',
    'organization/settle-lead',
    'organization/answer-letter',
    'organization/hold-talk',
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
