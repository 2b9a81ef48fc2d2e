import { kind, ofOrganization } from './document-kind.decider.js';

export const ORGANIZATION = {
  LISTING_NOTICE: kind(
    ['列入名录事先告知书', 'Prior notice of listing', '名告', 'O60-notice', ['ListingNotified']],
    { ...ofOrganization, numbers: { ListingNotified: 'documentNumber' } },
  ),
  LISTING_DECISION: kind(
    ['列入名录决定书', 'Listing decision', '名列', 'O60-11', ['AbnormalListed', 'SeriousListed']],
    {
      ...ofOrganization,
      remedies: true,
      numbers: { AbnormalListed: 'documentNumber', SeriousListed: 'documentNumber' },
    },
  ),
  DELISTING_DECISION: kind(
    ['移出名录决定书', 'Delisting decision', '名移', 'O60-14', ['AbnormalDelisted', 'SeriousDelisted']],
    {
      ...ofOrganization,
      numbers: { AbnormalDelisted: 'documentNumber', SeriousDelisted: 'documentNumber' },
    },
  ),
  RATING_ANNOUNCEMENT: kind(
    ['社会组织评估等级公告', 'Announcement of ratings', '评公', 'O82-17', ['RatingAnnounced']],
    { subjects: ['organization'], numbers: { RatingAnnounced: 'documentNumber' } },
  ),
  REGISTRATION_REFUSAL: kind(
    ['不予登记决定书', 'Refusal of registration', '不登', 'SG-13', ['RegistrationRefused']],
    { ...ofOrganization, remedies: true, numbers: { RegistrationRefused: 'documentNumber' } },
  ),
  ANNUAL_RECTIFY_ORDER: kind(
    [
      '年度检查限期整改通知书',
      'Rectification order after the annual check',
      '年改',
      'SZ-annual-1',
      ['AnnualCheckConcluded'],
    ],
    // Only of service units an order of the ministry sets the measure; of the others their own regulations the check.
    {
      ...ofOrganization,
      byType: ['SG-28', 'O27-9', 'FND-36'],
      required: false,
      except: { conclusion: 'PASSED' },
    },
  ),
  REMINDER_LETTER: kind(['工作提醒函', 'Letter of reminder', '提', 'SEED-letters', ['WorkReminderSent']], {
    ...ofOrganization,
    numbers: { WorkReminderSent: 'document.documentNumber' },
  }),
  INTERVIEW_SUMMONS: kind(['行政约谈通知书', 'Summons to interview', '谈', 'TALK39-2', ['InterviewHeld']], {
    ...ofOrganization,
    numbers: { InterviewHeld: 'noticeNumber' },
  }),
  DEREGISTRATION_ANNOUNCEMENT: kind(
    ['注销登记公告', 'Announcement of deregistration', '注公', 'SG-23', ['OrganizationDeregistered']],
    { subjects: ['organization'], numbers: { OrganizationDeregistered: 'documentNumber' } },
  ),
  ANNULMENT_NOTICE: kind(
    ['撤销登记事先告知书', 'Prior notice of annulment', '撤告', 'LIC-7', ['AnnulmentProposed']],
    { ...ofOrganization, numbers: { AnnulmentProposed: 'noticeNumber' } },
  ),
  REGISTRATION_ANNULMENT: kind(
    [
      '撤销登记决定书',
      'Annulment of a registration',
      '撤登',
      'LIC-69',
      ['RegistrationAnnulled', 'ChangeAnnulled'],
    ],
    {
      ...ofOrganization,
      remedies: true,
      byType: ['SG-29', 'PNE-24', 'FND-41'],
      numbers: { RegistrationAnnulled: 'documentNumber', ChangeAnnulled: 'documentNumber' },
    },
  ),
  COMPLETION_NOTICE: kind(
    ['补正材料告知书', 'Notice of what is missing', '补告', 'LIC-32', ['CompletionAsked']],
    { ...ofOrganization, numbers: { CompletionAsked: 'documentNumber' } },
  ),
  /** A licence that is granted is granted in writing (行政许可法 Art 38); the certificate follows within ten days. */
  REGISTRATION_APPROVAL: kind(
    ['准予成立登记决定书', 'Approval of a registration', '准登', 'LIC-38', ['OrganizationRegistered']],
    ofOrganization,
  ),
  CHANGE_APPROVAL: kind(
    ['准予变更登记决定书', 'Approval of a change', '准变', 'LIC-38', ['RegistrationChanged']],
    { ...ofOrganization, numbers: { RegistrationChanged: 'documentNumber' } },
  ),
  CHANGE_REFUSAL: kind(['不予变更登记决定书', 'Refusal of a change', '不变', 'LIC-38', ['ChangeRefused']], {
    ...ofOrganization,
    remedies: true,
    numbers: { ChangeRefused: 'documentNumber' },
  }),
  CHARTER_APPROVAL: kind(['章程核准书', 'Approval of a charter', '章核', 'LIC-38', ['CharterApproved']], {
    ...ofOrganization,
    numbers: { CharterApproved: 'documentNumber' },
  }),
  /** 注销证明文件; the announcement bears the act's number, the approval one of its own. */
  DEREGISTRATION_APPROVAL: kind(
    ['准予注销登记通知书', 'Approval of a deregistration', '准注', 'SG-21', ['OrganizationDeregistered']],
    { ...ofOrganization, byType: ['SG-21', 'PNE-17', 'FND-18'] },
  ),
};
