import { describe, expect, it } from '@jest/globals';
import { anOrganization } from '../../testing/world.fixture.js';
import { admitToIncubator } from './admit-to-incubator.decider.js';

const admission = {
  name: '名山演示茶友会',
  base: '蒙顶山镇孵化点',
  baseLevel: 'township',
  region: '511803',
  agreement: { documentNumber: '孵〔2026〕1号', signedOn: '2026-11-02', endsOn: '2027-11-01' },
} as const;

describe('admission to an incubator', () => {
  it('needs an agreement, whose number is taken', () => {
    expect(anOrganization().when(admitToIncubator, admission).decision).toMatchObject({
      events: [{ type: 'OrganizationIncubated', data: { organ: '511803' } }],
      claims: ['doc/孵〔2026〕1号'],
    });
  });

  it.each([
    [{ region: '511802' }, 'incubator.outside-jurisdiction'],
    [{ region: '510100' }, 'incubator.outside-jurisdiction'],
    [{ agreement: { ...admission.agreement, signedOn: '2026-11-24' } }, 'entry.in-the-future'],
    [{ agreement: { ...admission.agreement, endsOn: '2026-11-01' } }, 'incubator.agreement-ends-early'],
  ])('%j is refused: %s', (change, code) => {
    anOrganization()
      .when(admitToIncubator, { ...admission, ...change })
      .thenRefused(code);
  });
});
