import { ORGAN, sealed, uuid } from '../../testing/world.fixture.js';
import { recordOf } from './record.fixture.js';
import { event, PARTY } from './parts.fixture.js';

const served = { servedOn: '2026-11-03', method: 'direct' };
export const ORGANIZATION_RECORD = recordOf('organization-' + uuid(800), [
  event(
    'RegistrationApplied',
    {
      name: PARTY,
      type: 'SG',
      organ: ORGAN,
      receivedOn: '2026-10-08',
      supervision: 'DIRECT',
      means: { individualMembers: 60, unitMembers: 0, fullTimeStaff: 1, fundsFen: 3_000_000, premises: true },
    },
    'SG-12',
  ),
  event(
    'RegistrationRefused',
    {
      ground: 'duplicate',
      documentNumber: '名民不登〔2026〕1号',
      reasons: sealed('已有名山区茶业协会，业务范围相同。'),
    },
    'SG-13',
    'LIC-38',
  ),
  event(
    'OrganizationRegistered',
    {
      uscc: '51511803MJ00000266',
      certificateNumber: '名民社证1号',
      name: PARTY,
      type: 'SG',
      registrar: ORGAN,
      decidedOn: '2026-11-04',
      warnings: [],
    },
    'SG-12',
  ),
  event(
    'RectificationOrdered',
    {
      orderId: uuid(41),
      documentNumber: '名民责改〔2026〕1号',
      issuedOn: '2026-11-02',
      ...served,
      dueOn: '2026-12-02',
      matter: sealed('未按照章程召开会员大会。'),
    },
    'APL-28',
  ),
  event(
    'ListingNotified',
    {
      documentNumber: '名民名告〔2026〕1号',
      ground: 'UNREACHABLE',
      facts: sealed('两次邮寄均被退回。'),
      statementUntil: '2026-11-20',
    },
    'O60-11',
  ),
  event(
    'AbnormalListed',
    {
      listingId: uuid(42),
      ground: 'UNREACHABLE',
      documentNumber: '名民名列〔2026〕1号',
      issuedOn: '2026-11-02',
      ...served,
      priorNotice: {
        documentNumber: '名民名告〔2026〕1号',
        servedOn: '2026-10-08',
        method: 'mail',
        statementUntil: '2026-10-21',
        answered: false,
      },
      facts: sealed('两次邮寄均被退回。'),
    },
    'O60-11',
  ),
  event(
    'AbnormalDelisted',
    { documentNumber: '名民名移〔2026〕1号', reason: sealed('已办理住所变更登记。') },
    'O60-11',
  ),
  event(
    'RatingAnnounced',
    {
      level: '4A',
      announcedOn: '2026-11-09',
      validFrom: '2027-01-01',
      validTo: '2031-12-31',
      validityRule: { rule: 'O82-35', version: 'O82-35@2026-03-01', mark: 'read' },
      votes: { members: 15, present: 10, inFavour: 8 },
      notice: { from: '2026-10-20', to: '2026-10-30' },
      eligibleBy: 'first',
      documentNumber: '名民评公〔2026〕1号',
    },
    'O82-35',
  ),
  event(
    'AnnualCheckConcluded',
    {
      year: 2025,
      conclusion: 'basically-passed',
      matter: sealed('财务报告未附审计意见。'),
      dueOn: '2027-02-10',
    },
    'SG-28',
  ),
  event('ReminderSent', { matter: sealed('请按期报送年度工作报告。'), dueOn: '2026-12-01' }, 'SG-28'),
  event(
    'InterviewSummoned',
    { matter: sealed('会费收取情况'), on: '2026-12-05', place: sealed('名山区民政局二楼') },
    'TALK39-2',
  ),
  event(
    'LiquidationStarted',
    {
      cause: 'dissolution',
      consent: { documentNumber: '同意1号', issuedOn: '2026-11-01' },
      groupFormedOn: '2026-11-10',
    },
    'SG-20',
  ),
  event(
    'OrganizationDeregistered',
    {
      documentNumber: '名民注公〔2026〕1号',
      liquidationEndedOn: '2026-11-12',
      appliedOn: '2026-11-13',
      reportNumber: '清算1号',
      certificate: 'collected',
      seal: 'declared-void',
      vouchers: 'collected',
      applicationLate: false,
    },
    'SG-21',
  ),
]);
