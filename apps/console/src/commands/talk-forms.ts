import type { Choice, CommandForm } from './form-spec';
import {
  choice,
  date,
  documentNumber,
  lifecycleOf,
  officers,
  ofRecord,
  text,
  told,
} from './organization-fields';

const TALKS: readonly Choice[] = [
  ['REGISTERED', '新登记成立', 'Newly registered'],
  ['RE_ELECTED', '换届后新任负责人', 'Re-elected'],
  ['RATED_3A', '获得 3A 以上等级', 'Rated 3A or above'],
  ['ANNUAL_MISSED', '未参加年检', 'Annual check missed'],
  ['ANNUAL_NOT_PASSED', '年检不合格或者基本合格', 'Annual check not passed'],
  ['AUDIT_OR_PETITIONS', '审计、信访反映问题', 'Audit or petitions'],
  ['PROBLEMS_POINTED_OUT', '有关部门指出问题', 'Problems pointed out'],
];
export const talkWords = (trigger: string): Choice =>
  TALKS.find(([code]) => code === trigger) ?? [trigger, trigger, trigger];

const MATTERS: readonly Choice[] = [
  ['general-assembly', '召开会员（代表）大会', 'General assembly'],
  ['re-election', '换届', 'Re-election'],
  ['charter-change', '修改章程', 'Change of the charter'],
  ['head-change', '变更负责人', 'Change of heads'],
  ['economic-entity', '设立经济实体', 'Economic entity'],
  ['foreign-activity', '涉外活动', 'Foreign activity'],
  ['foreign-donation', '接受境外捐赠、资助', 'Foreign donation'],
  ['large-event', '大型活动', 'Large event'],
  ['award-activity', '评比达标表彰活动', 'Award activity'],
  ['litigation', '重大诉讼', 'Litigation'],
  ['branch', '设立分支（代表）机构', 'Branch'],
  ['party-organization', '党组织重大事项', 'Party organization'],
  ['other', '其他', 'Other'],
];

/** Softer than an order: letters, interviews, talk reminders, and what an organization reports of itself. */
export const TALK_FORMS: Readonly<Record<string, CommandForm>> = {
  sendWorkReminder: {
    fields: [
      choice('to', '发给', 'To', [
        ['competent-unit', '业务主管单位', 'The competent unit'],
        ['organization', '社会组织', 'The organization'],
      ]),
      documentNumber,
      date('issuedOn', '发函日期', 'Issued on'),
      date('replyBy', '要求回复日期', 'Reply by'),
      told('matter', '提醒事项', 'What is pointed out'),
    ],
  },
  answerWorkReminder: {
    fields: [
      ofRecord('letterId', '哪一件提醒函', 'Which letter', (target) =>
        (lifecycleOf(target)?.letters ?? [])
          .filter(({ answered }) => !answered)
          .map(({ letterId, replyBy }) => [letterId, `限 ${replyBy} 回复`, `reply by ${replyBy}`]),
      ),
      date('answeredOn', '回复日期', 'Answered on'),
      told('answer', '回复内容', 'The answer'),
    ],
  },
  holdInterview: {
    fields: [
      text('noticeNumber', '约谈通知书文号', 'Number of the notice'),
      date('noticeServedOn', '通知书送达日期', 'Notice served on'),
      date('heldOn', '约谈日期', 'Held on'),
      choice('attendance', '到场情况', 'Attendance', [
        ['came', '到场', 'Came'],
        ['explained-in-writing', '书面说明', 'Explained in writing'],
        ['absent', '未到场', 'Absent'],
      ]),
      officers,
      told('record', '约谈记录', 'Record'),
    ],
  },
  requireTalk: { fields: [choice('trigger', '谈话提醒情形', 'Occasion', TALKS)] },
  holdTalk: {
    fields: [
      ofRecord('talkId', '哪一次谈话提醒', 'Which talk', (target) =>
        (target.organization?.talks ?? [])
          .filter(({ status }) => status === 'due')
          .map(({ talkId, trigger }) => {
            const [, zh, en] = talkWords(trigger);
            return [talkId, zh, en];
          }),
      ),
      date('heldOn', '谈话日期', 'Held on'),
      officers,
      told('attendees', '谈话对象', 'Who attended'),
      told('record', '谈话记录', 'Record'),
    ],
  },
  reportMajorMatter: {
    fields: [
      choice('matter', '重大事项', 'Matter', MATTERS),
      date('plannedOn', '拟办日期', 'Planned on'),
      date('receivedOn', '收到报告日期', 'Received on'),
      told('content', '内容', 'What is planned'),
    ],
  },
};
