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
  { code: 'clue-triage', zh: '线索研判', en: 'Clue triage', items: ['clue/verify', 'clue/transfer'] },
  {
    code: 'filing-approval',
    zh: '立案审批',
    en: 'Filing approval',
    items: ['clue/propose-filing', 'clue/file-case'],
  },
  {
    code: 'investigation',
    zh: '调查取证',
    en: 'Investigation',
    items: ['case/assign-officers', 'case/investigate', 'case/hear-party'],
  },
  {
    code: 'evidence-terms',
    zh: '证据期限',
    en: 'Evidence terms',
    items: ['case/register-evidence', 'case/decide-evidence'],
  },
  { code: 'legal-review', zh: '法制审核', en: 'Legal review', items: ['case/review'] },
  { code: 'decision', zh: '作出决定', en: 'Decision', items: ['case/follow-report', 'case/decide-ban'] },
  {
    code: 'publication',
    zh: '公告公示',
    en: 'Announcement and publication',
    items: ['case/announce-ban'],
  },
  { code: 'execution', zh: '执行', en: 'Execution', items: ['case/collect-seals'] },
  {
    code: 'dissuasion',
    zh: '劝散回访',
    en: 'Dissuasion follow-up',
    items: ['case/record-dissolution', 'case/revisit'],
  },
  { code: 'closing', zh: '结案归档', en: 'Closing and archive', items: ['case/close', 'case/archive'] },
  {
    code: 'registration',
    zh: '登记审批',
    en: 'Registration',
    items: ['organization/decide-registration'],
  },
  {
    code: 'rectification',
    zh: '整改跟踪',
    en: 'Rectification follow-up',
    items: ['organization/take-in-rectification', 'organization/verify-rectification'],
  },
  {
    code: 'records',
    zh: '更正与查阅审批',
    en: 'Corrections and openings',
    items: ['case/approve-correction', 'organization/approve-correction', 'clue/approve-reporter-opening'],
  },
  { code: 'tasks', zh: '系统未能自动办理', en: 'What the system could not do', items: ['task/settle'] },
];

const BY_ITEM = new Map(QUEUES.flatMap((queue) => queue.items.map((item) => [item, queue] as const)));
const BY_CODE = new Map(QUEUES.map((queue) => [queue.code, queue]));

/** Items of a queue; none where the code is unknown. */
export const itemsOf = (code: string): readonly string[] => BY_CODE.get(code)?.items ?? [];

export const queueOf = (kind: string, item: string): Queue | undefined => BY_ITEM.get(`${kind}/${item}`);
