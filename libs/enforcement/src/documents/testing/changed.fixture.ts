import { sealed, uuid } from '../../testing/world.fixture.js';
import { event } from './parts.fixture.js';

/** Changes, the charter, and what is sealed during a suspension; after the rest, for the days of the record run on. */
export const CHANGED = [
  event(
    'ChangeApplied',
    {
      changeId: uuid(45),
      item: 'domicile',
      to: '名山区茶都大道1号',
      appliedOn: '2026-11-06',
      late: false,
      nameFindings: [],
    },
    'SG-18',
  ),
  event(
    'RegistrationChanged',
    {
      changeId: uuid(45),
      organizationType: 'SG',
      item: 'domicile',
      from: '名山区皇茶大道8号',
      to: '名山区茶都大道1号',
      documentNumber: '名民准变〔2026〕1号',
      decidedOn: '2026-11-16',
      toAnnounce: true,
    },
    'SG-18',
    'LIC-38',
  ),
  event(
    'ChangeApplied',
    {
      changeId: uuid(46),
      item: 'scope',
      to: '茶叶质量检验',
      appliedOn: '2026-11-07',
      late: false,
      nameFindings: [],
    },
    'SG-18',
  ),
  event(
    'ChangeRefused',
    {
      changeId: uuid(46),
      documentNumber: '名民不变〔2026〕1号',
      reasons: sealed('业务主管单位未就扩大的业务范围出具审查同意文件。'),
    },
    'SG-18',
    'LIC-38',
  ),
  event(
    'CharterApproved',
    {
      adoptedOn: '2026-11-01',
      consent: { documentNumber: '名农同意〔2026〕3号', issuedOn: '2026-11-03' },
      appliedOn: '2026-11-08',
      late: false,
      documentNumber: '名民章核〔2026〕1号',
      decidedOn: '2026-11-20',
    },
    'SG-18',
  ),
  event(
    'ActivitiesSuspended',
    {
      suspensionId: uuid(47),
      documentNumber: '名民罚决〔2026〕1号',
      from: '2026-11-30',
      to: '2027-02-28',
    },
    'SG-30',
  ),
  event(
    'CertificateSealed',
    {
      suspensionId: uuid(47),
      items: ['certificate', 'seal', 'vouchers'],
      listNumber: '名民封清〔2026〕3号',
      officers: ['180301', '180302'],
    },
    'SG-33',
  ),
];
