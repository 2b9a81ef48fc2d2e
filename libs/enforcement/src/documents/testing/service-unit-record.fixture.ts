import { ORGAN, sealed, uuid } from '../../testing/world.fixture.js';
import { recordOf } from './record.fixture.js';
import { UNIT, event } from './parts.fixture.js';

const served = { servedOn: '2026-11-03', method: 'direct' };

/** A service unit: the same check by its own order. */
export const SERVICE_UNIT_RECORD = recordOf('organization-' + uuid(801), [
  event(
    'RegistrationApplied',
    {
      name: UNIT,
      type: 'PNE',
      organ: ORGAN,
      receivedOn: '2026-09-20',
      supervision: 'DIRECT',
      missing: ['premises', 'capital-verification'],
      charity: false,
      nameFindings: [],
      means: { individualMembers: 0, unitMembers: 0, fullTimeStaff: 3, fundsFen: 3_000_000, premises: true },
    },
    'PNE-8',
  ),
  event(
    'CompletionAsked',
    {
      missing: ['premises', 'capital-verification'],
      documentNumber: '名民补告〔2026〕1号',
      askedOn: '2026-09-22',
    },
    'LIC-32',
  ),
  event('RegistrationPapersCompleted', { receivedOn: '2026-09-30', deemed: false }, 'LIC-32'),
  event(
    'OrganizationRegistered',
    {
      uscc: '52511803MJ00000267',
      certificateNumber: '名民非证1号',
      name: UNIT,
      type: 'PNE',
      registrar: ORGAN,
      decidedOn: '2026-10-08',
      warnings: [],
    },
    'PNE-11',
    'LIC-38',
    'LIC-44',
  ),
  event(
    'AnnualCheckConcluded',
    {
      year: 2025,
      conclusion: 'FAILED',
      documentNumber: '名民年检〔2026〕2号',
      ...served,
      reasons: sealed('全年未开展活动。'),
    },
    'PNE-23',
    'O27-4',
    'O27-9',
  ),
  event(
    'TermStarted',
    {
      term: 'annual-rectification-2025',
      timer: 'annual-rectification-pne',
      startsOn: '2026-11-03',
      dueOn: '2027-02-03',
      warnOn: '2027-01-20',
      provisional: true,
      basis: [],
      role: 'registration-clerk',
      organ: ORGAN,
    },
    'O27-9',
  ),
]);
