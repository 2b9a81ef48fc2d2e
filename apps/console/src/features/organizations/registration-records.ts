import type { OrganizationFile } from '../../api/models';
import { REGISTERED_ITEMS } from '../../commands/registration-forms';
import { REVOCATIONS, words } from './record-words';
import { pair, same, section, stateOf, type RecordLine, type RecordSection, type Words } from './records';

const item = (code: string): Words =>
  pair(REGISTERED_ITEMS.find(([one]) => one === code) ?? [code, code, code]);

export function registrationOf({
  lifecycle,
  revocations,
  certificateNumber,
  corrections,
}: OrganizationFile): RecordSection[] {
  const { application, incubation, filed } = lifecycle;
  const begun: RecordLine[] = [
    ...(incubation
      ? [
          {
            key: 'incubation',
            date: incubation.since,
            what: ['入驻孵化', 'Incubated'] as const,
            state: incubation.endedOn
              ? (['已结束', 'ended', 'none'] as const)
              : (['孵化中', 'incubated', 'info'] as const),
            detail: same(incubation.base),
          },
        ]
      : []),
    ...(filed
      ? [
          {
            key: 'filed',
            date: filed.since,
            what: ['社区社会组织备案', 'Filed community organization'] as const,
            detail: same(filed.township),
          },
        ]
      : []),
    ...(application
      ? [
          {
            key: 'application',
            date: application.receivedOn,
            what: ['受理登记申请', 'Application for registration'] as const,
            state:
              application.missing.length > 0
                ? (['材料待补正', 'papers missing', 'notice'] as const)
                : (['材料齐全', 'complete', 'normal'] as const),
            detail:
              application.jointReview === null
                ? undefined
                : application.jointReview === 'agree'
                  ? (['联合审核同意', 'joint review agreed'] as const)
                  : (['联合审核不同意', 'joint review disagreed'] as const),
          },
        ]
      : []),
    ...(lifecycle.certificateDeliveredOn
      ? [
          {
            key: 'certificate',
            date: lifecycle.certificateDeliveredOn,
            what: ['颁发登记证书', 'Certificate delivered'] as const,
            detail: same(certificateNumber ?? ''),
          },
        ]
      : []),
    ...(lifecycle.charterApprovedOn
      ? [
          {
            key: 'charter',
            date: lifecycle.charterApprovedOn,
            what: ['核准章程', 'Charter approved'] as const,
          },
        ]
      : []),
  ];
  return [
    section('成立登记', 'Formation', begun),
    section(
      '变更登记',
      'Changes',
      lifecycle.changes.map((one) => ({
        key: one.changeId,
        date: one.appliedOn,
        what: item(one.item),
        state: stateOf(
          {
            applied: ['已受理', 'applied', 'info'],
            registered: ['已登记', 'registered', 'normal'],
            refused: ['不予变更', 'refused', 'none'],
            annulled: ['已撤销', 'annulled', 'warn'],
          },
          one.status,
        ),
        detail: [
          [
            one.from && one.to ? `${one.from} → ${one.to}` : (one.to ?? ''),
            one.late ? '逾期申请' : '',
            one.toAnnounce ? '待公告' : '',
          ]
            .filter(Boolean)
            .join(' · '),
          [
            one.from && one.to ? `${one.from} → ${one.to}` : (one.to ?? ''),
            one.late ? 'late' : '',
            one.toAnnounce ? 'to be announced' : '',
          ]
            .filter(Boolean)
            .join(' · '),
        ],
      })),
    ),
    section(
      '分支（代表）机构',
      'Branches',
      lifecycle.branches.map(({ branchId, name, kind, setUpOn, endedOn }) => ({
        key: branchId,
        date: setUpOn,
        what: same(name),
        state: endedOn ? ['已终止', 'ended', 'none'] : ['存续', 'existing', 'normal'],
        detail: kind === 'branch' ? ['分支机构', 'branch'] : ['代表机构', 'representative office'],
      })),
    ),
    section(
      '审计',
      'Audits',
      lifecycle.audits.map(({ auditId, purpose, concludedOn, used }) => ({
        key: auditId,
        date: concludedOn,
        what: words(
          {
            're-election': ['换届审计', 'Before a re-election'],
            'legal-representative': ['离任审计', 'Before a change of the head'],
            liquidation: ['清算审计', 'In liquidation'],
          },
          purpose,
        ),
        detail: used ? ['已用于登记', 'used'] : ['尚未使用', 'not used yet'],
      })),
    ),
    section('撤销、注销', 'Annulment and exit', [
      ...lifecycle.annulments.map(({ annulmentId, of, noticedOn, heard, status }): RecordLine => ({
        key: annulmentId,
        date: noticedOn,
        what:
          of === 'formation'
            ? ['拟撤销成立登记', 'Annulment of the formation']
            : ['拟撤销变更登记', 'Annulment of a change'],
        state: stateOf(
          {
            proposed: ['已告知', 'noticed', 'notice'],
            annulled: ['已撤销', 'annulled', 'grave'],
            dropped: ['不予撤销', 'dropped', 'none'],
          },
          status,
        ),
        detail: heard ? ['已听取陈述', 'heard'] : ['尚未听取陈述', 'not heard yet'],
      })),
      ...revocations.map(({ kind, documentNumber, decidedOn }): RecordLine => ({
        key: documentNumber,
        date: decidedOn,
        what: words(REVOCATIONS, kind),
        detail: same(documentNumber),
      })),
    ]),
    section(
      '更正',
      'Corrections',
      corrections.map(({ correctionId, item: which, to, status, proposedBy }) => ({
        key: correctionId,
        date: null,
        what: same(`${which} → ${to}`),
        state: status === 'approved' ? ['已批准', 'approved', 'normal'] : ['待批准', 'proposed', 'notice'],
        detail: same(proposedBy),
      })),
    ),
  ];
}
