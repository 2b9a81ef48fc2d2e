import type { OrganizationFile } from '../../api/models';
import { triggerWords } from '../../commands/rating-forms';
import { standingOf } from '../supervision/procedure-words';
import { words } from './record-words';
import { pair, same, section, standingWords, stateOf, type RecordSection } from './records';

export function annualOf({ lifecycle }: OrganizationFile): RecordSection[] {
  const years = [...lifecycle.years].sort((one, other) => other.year - one.year);
  return [
    section(
      '年检',
      'Annual checks',
      years.map(({ year, status, submittedOn, missed, revised, rectification, simplified, reviewed }) => ({
        key: String(year),
        date: String(year),
        what: submittedOn ? [`${submittedOn} 报送`, `submitted ${submittedOn}`] : ['未报送', 'not submitted'],
        state: standingOf('annual', status),
        detail: [
          [
            missed && status !== 'Missed' ? '逾期后补报，仍记未参加' : '',
            revised ? '结论已改变' : '',
            simplified ? '简化程序' : '',
            reviewed === 'agree' ? '初审同意' : reviewed === 'disagree' ? '初审不同意' : '',
            rectification ? standingWords(rectification)[0] : '',
          ]
            .filter(Boolean)
            .join(' · '),
          [
            missed && status !== 'Missed' ? 'came late: stays a missed year' : '',
            revised ? 'revised' : '',
            simplified ? 'simplified' : '',
            reviewed ?? '',
            rectification ? standingWords(rectification)[1] : '',
          ]
            .filter(Boolean)
            .join(' · '),
        ],
      })),
    ),
    section(
      '抽查',
      'Spot checks',
      lifecycle.spotChecks.map(({ spotCheckId, assignedOn, performedOn, result, publishedOn, checkers }) => ({
        key: spotCheckId,
        date: performedOn ?? assignedOn,
        what: [`检查人员 ${checkers.join('、')}`, `Checkers ${checkers.join(', ')}`],
        state: result
          ? stateOf(
              {
                'no-problem': ['未发现问题', 'no problem', 'normal'],
                problem: ['发现问题', 'problems', 'warn'],
                refused: ['不配合检查', 'refused', 'warn'],
                unreachable: ['无法取得联系', 'unreachable', 'warn'],
              },
              result,
            )
          : ['已抽中，待检查', 'drawn', 'notice'],
        detail: publishedOn ? [`${publishedOn} 公开`, `published ${publishedOn}`] : undefined,
        to: `/spot-checks/${spotCheckId}`,
      })),
    ),
  ];
}

export function ratingOf({ rating, ratingApplication, verifications }: OrganizationFile): RecordSection[] {
  const application = ratingApplication;
  return [
    section(
      '现有等级',
      'Level',
      rating
        ? [
            {
              key: 'rating',
              date: rating.announcedOn,
              what: same(rating.level),
              contested: rating.contested,
              detail: [
                `有效期 ${rating.validFrom} 至 ${rating.validTo}`,
                `valid ${rating.validFrom} to ${rating.validTo}`,
              ],
            },
          ]
        : [],
    ),
    section(
      '评估程序',
      'Procedure',
      application
        ? [
            {
              key: application.applicationId,
              date: application.receivedOn,
              what:
                application.measures === 'O82'
                  ? ['按民政部令第82号', 'by Order 82']
                  : ['按原评估管理办法', 'by the old Measures'],
              state: standingOf('rating', application.status),
              detail: [
                [
                  application.level && `表决 ${application.level}`,
                  application.vote && `同意/到会/委员 ${application.vote}`,
                  application.noticeFrom && `公示 ${application.noticeFrom} 至 ${application.noticeTo ?? ''}`,
                  application.openComplaints.length > 0 && `未结投诉 ${application.openComplaints.length}`,
                ]
                  .filter(Boolean)
                  .join(' · '),
                [
                  application.level && `vote ${application.level}`,
                  application.vote && `for/present/members ${application.vote}`,
                  application.noticeFrom &&
                    `notice ${application.noticeFrom} to ${application.noticeTo ?? ''}`,
                  application.openComplaints.length > 0 &&
                    `open complaints ${application.openComplaints.length}`,
                ]
                  .filter(Boolean)
                  .join(' · '),
              ],
            },
          ]
        : [],
    ),
    section(
      '核查评估',
      'Verifications',
      verifications.map(({ verificationId, trigger, status, certificate }) => ({
        key: verificationId,
        date: null,
        what: pair(triggerWords(trigger)),
        state: standingOf('verification', status),
        detail: words(
          {
            'not-due': ['', ''],
            due: ['证书待收回', 'certificate to be returned'],
            returned: ['证书已收回', 'certificate returned'],
            void: ['证书已公告作废', 'certificate void'],
          },
          certificate,
        ),
      })),
    ),
  ];
}
