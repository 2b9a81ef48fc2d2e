import type { DocumentType } from '../document-codes.events.js';
import type { Template } from '../template-form.events.js';
import { body, copied, flush, letter, remedies, seal } from './blocks.js';

/** With a copy to the competent unit, where the organization has one. */
export const toUnitToo = (template: Template): Template =>
  copied(template, ['{{party.competentUnit}}', 'party.competentUnit']);

/** What the law wants in writing towards a registered organization (reference (a)). */
export const ORGANIZATION_TEMPLATES = {
  LISTING_NOTICE: letter(
    '列入{{list}}事先告知书',
    flush('{{party.name}}（统一社会信用代码：{{party.uscc}}）：'),
    body('经查，你组织存在以下情形：{{ground}}。'),
    body('{{facts}}', 'facts'),
    body('所涉年度：{{year}}年。', 'year'),
    body('证明上述情形的文书：{{shownBy}}。', 'shownBy'),
    body('依据{{basis}}，本机关拟将你组织列入{{list}}。对此，你组织有权陈述、申辩。'),
    body('陈述、申辩期限：截至{{statementUntil}}（含当日）。逾期未提出的，视为放弃。'),
    seal,
  ),
  LISTING_DECISION: toUnitToo(
    letter(
      '列入{{list}}决定书',
      flush('{{party.name}}（统一社会信用代码：{{party.uscc}}）：'),
      body('经查，你组织存在以下情形：{{ground}}。'),
      body('{{facts}}'),
      body('本机关已以{{noticeNo}}事先告知你组织（{{noticeOn}}送达）。', 'noticeNo'),
      body(
        '依据{{basis}}，本机关决定将你组织列入{{list}}，并向社会公示。你组织履行法定义务后，可以依法申请移出。',
      ),
      remedies,
      seal,
    ),
  ),
  DELISTING_DECISION: toUnitToo(
    letter(
      '移出{{list}}决定书',
      flush('{{party.name}}（统一社会信用代码：{{party.uscc}}）：'),
      body('本机关曾以{{listedNo}}决定将你组织列入{{list}}。', 'listedNo'),
      body('移出理由：{{reason}}。'),
      body('依据{{basis}}，本机关决定自{{delistedOn}}起将你组织移出{{list}}，并同步更新公示信息。'),
      seal,
    ),
  ),
  RATING_ANNOUNCEMENT: letter(
    '社会组织评估等级公告',
    body(
      '依据{{basis}}，经评估，并于{{noticeFrom}}至{{noticeTo}}公示，{{party.name}}（统一社会信用代码：{{party.uscc}}）的评估等级为{{level}}。',
    ),
    body('评估等级有效期自{{validFrom}}至{{validTo}}。公告日期：{{announcedOn}}。'),
    seal,
  ),
  REGISTRATION_REFUSAL: letter(
    '不予登记决定书',
    flush('{{party.name}}（申请人）：'),
    body('你方提交的登记申请，本机关于{{receivedOn}}收到全部有效文件。经审查，存在以下情形：{{ground}}。'),
    body('{{reasons}}'),
    body('依据{{basis}}，本机关决定不予登记。'),
    remedies,
    seal,
  ),
  ANNUAL_RECTIFY_ORDER: toUnitToo(
    letter(
      '年度检查限期整改通知书',
      flush('{{party.name}}（统一社会信用代码：{{party.uscc}}）：'),
      body('经{{year}}年度检查，你组织的检查结论为：{{conclusion}}。', 'conclusion'),
      body('存在的问题：'),
      body('{{matter}}', 'matter'),
      body('依据{{basis}}，请你组织于{{dueOn}}前完成整改并报送整改报告。', 'dueOn'),
      seal,
    ),
  ),
  REMINDER_LETTER: letter(
    '工作提醒函',
    flush('{{party.name}}：'),
    body('现就以下事项提醒你组织：'),
    body('{{matter}}'),
    body('请于{{dueOn}}前将落实情况书面反馈本机关。'),
    body('本函不是行政处罚。'),
    seal,
  ),
  INTERVIEW_SUMMONS: letter(
    '行政约谈通知书',
    flush('{{party.name}}：'),
    body('依据{{basis}}，现通知你组织负责人接受约谈。'),
    body('约谈事项：'),
    body('{{matter}}'),
    body('约谈日期：{{on}}。'),
    body('不能到场的，应当书面说明理由。'),
    seal,
  ),
  ANNULMENT_NOTICE: letter(
    '撤销登记事先告知书',
    flush('{{party.name}}（统一社会信用代码：{{party.uscc}}）：'),
    body('经查，你组织以欺骗手段取得{{what}}：'),
    body('{{facts}}'),
    body('依据{{basis}}，本机关拟撤销该登记。对此，你组织有权陈述、申辩。'),
    body('陈述、申辩期限：截至{{statementUntil}}（含当日）。逾期未提出的，视为放弃。'),
    seal,
  ),
  REGISTRATION_ANNULMENT: toUnitToo(
    letter(
      '撤销登记决定书',
      flush('{{party.name}}（统一社会信用代码：{{party.uscc}}）：'),
      body('本机关已以{{noticeNo}}（{{noticeOn}}送达）事先告知你组织。经查，你组织以欺骗手段取得{{what}}：'),
      body('{{facts}}'),
      body('依据{{basis}}，本机关决定撤销该登记。'),
      body('撤销后恢复的名称：{{nameAgain}}。', 'nameAgain'),
      remedies,
      seal,
    ),
  ),
  DEREGISTRATION_ANNOUNCEMENT: toUnitToo(
    letter(
      '关于{{party.name}}注销登记的公告',
      body('{{party.name}}（统一社会信用代码：{{party.uscc}}）已于{{liquidationEndedOn}}完成清算。'),
      body('注销原因：{{cause}}。', 'cause'),
      body(
        '依据{{basis}}，本机关准予其注销登记。登记证书：{{certificate}}；印章：{{seal}}。自公告之日起，不得再以该组织名义开展活动。',
      ),
      seal,
    ),
  ),
} satisfies Partial<Record<DocumentType, Template>>;
