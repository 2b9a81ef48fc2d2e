import { describe, expect, it } from '@jest/globals';
import {
  activated,
  approved,
  eventTypes,
  head,
  heldGone,
  officer,
  proposed,
  registered,
  revoked,
  suspended,
  when,
} from './endpoint.fixture.js';
import { approveGrant, proposeGrant, revokeGrant } from './grants/grants.decider.js';
import { recoverDeliveries, releaseLane } from './recover-deliveries/recover-deliveries.decider.js';
import { registerEndpoint } from './register-endpoint/register-endpoint.decider.js';
import { rotateSecret } from './rotate-secret/rotate-secret.decider.js';
import { activateEndpoint, holdEndpoint, suspendEndpoint } from './run-endpoint/run-endpoint.decider.js';
import { sendTestEvent } from './send-test-event/send-test-event.decider.js';

const url = 'https://gaj.example/';
const grant = { eventTypes, regionCode: '511803', legalBasis: ['O77-20'] };

describe('registerEndpoint', () => {
  it('enters an address within the organ’s jurisdiction', () => {
    const data = { agency: 'PSB', url, regionCode: '511803', organ: '511800', secret: 'id of secret' };
    expect(when([], registerEndpoint, { agency: 'PSB', url, regionCode: '511803' })).toEqual([
      { type: 'EndpointRegistered', data },
    ]);
    expect(when([], registerEndpoint, { agency: 'PSB', url, regionCode: '510100' })).toBe(
      'endpoint.region-outside-jurisdiction',
    );
  });
});

describe('activateEndpoint', () => {
  it('takes a second person, unless the bureau has set otherwise', () => {
    const event = { type: 'EndpointActivated', data: {} };
    expect(when([registered], activateEndpoint, {}, { by: head })).toEqual([event]);
    // Another account of the same person is no other person.
    const again = { ...officer, account: 'other', role: 'section-head' as const };
    expect(when([registered], activateEndpoint, {}, { by: again })).toBe('endpoint.own-registration');
    const settings = { separateEndpointApprover: false };
    expect(when([registered], activateEndpoint, {}, { by: again, settings })).toEqual([event]);
  });

  it('resumes what was suspended or held, and nothing that runs', () => {
    const given = [registered, activated];
    expect(when(given, activateEndpoint, {}, { by: head })).toBe('endpoint.already-active');
    for (const stopped of [suspended, heldGone]) {
      expect(when([...given, stopped], activateEndpoint, {}, { by: head })).toHaveLength(1);
    }
  });
});

describe('suspendEndpoint, holdEndpoint', () => {
  it('stop an endpoint that runs', () => {
    expect(when([registered], suspendEndpoint, { reason: 'misuse' })).toBe('endpoint.not-active');
    expect(when([registered, activated], suspendEndpoint, { reason: 'misuse' })).toEqual([
      { type: 'EndpointSuspended', data: { reason: 'misuse' } },
    ]);
    expect(when([registered, activated], holdEndpoint, { delivery: 'd' })).toHaveLength(1);
    expect(when([registered, activated, heldGone], holdEndpoint, { delivery: 'd' })).toBe(
      'endpoint.not-active',
    );
  });
});

describe('proposeGrant', () => {
  it('names what may be told by which rule', () => {
    expect(when([registered], proposeGrant, grant)).toEqual([
      { type: 'GrantProposed', data: { grant: 'id of grant', ...grant } },
    ]);
  });

  it.each([
    ['grant.not-in-catalogue', { eventTypes: ['shouzheng.organization.rating-announced.v1'] }],
    ['grant.basis-does-not-fit', { legalBasis: ['O82-8'] }],
    ['grant.unknown-rule', { legalBasis: ['O77-20', 'XX-9'] }],
    ['grant.region-outside-endpoint', { regionCode: '510000' }],
  ])('is refused with %s', (code, change) => {
    expect(when([registered, activated], proposeGrant, { ...grant, ...change })).toBe(code);
  });

  it('is refused for a suspended endpoint', () => {
    expect(when([registered, activated, suspended], proposeGrant, grant)).toBe('endpoint.suspended');
  });
});

describe('approveGrant', () => {
  it('takes another person than the proposer, whatever the settings', () => {
    expect(when([registered, proposed], approveGrant, { grant: 'g' }, { by: head })).toEqual([
      { type: 'GrantApproved', data: { grant: 'g', eventTypes, regionCode: '511803' } },
    ]);
    const settings = { separateEndpointApprover: false };
    expect(when([registered, proposed], approveGrant, { grant: 'g' }, { by: officer, settings })).toBe(
      'grant.own-proposal',
    );
  });

  it('approves what is proposed, once', () => {
    expect(when([registered], approveGrant, { grant: 'g' }, { by: head })).toBe('grant.none-proposed');
    expect(when([registered, proposed], approveGrant, { grant: 'x' }, { by: head })).toBe(
      'grant.not-proposed',
    );
    expect(when([registered, proposed, approved], approveGrant, { grant: 'g' }, { by: head })).toBe(
      'grant.none-proposed',
    );
  });
});

describe('revokeGrant', () => {
  it('ends an effective grant and declines a proposed one, once', () => {
    const reason = 'need-ended' as const;
    const event = { type: 'GrantRevoked', data: { grant: 'g', reason } };
    expect(when([registered, proposed, approved], revokeGrant, { grant: 'g', reason })).toEqual([event]);
    expect(when([registered, proposed], revokeGrant, { grant: 'g', reason })).toEqual([event]);
    expect(when([registered, proposed, revoked], revokeGrant, { grant: 'g', reason })).toBe(
      'grant.none-to-revoke',
    );
    expect(when([registered, proposed], revokeGrant, { grant: 'x', reason })).toBe('grant.not-in-effect');
  });
});

describe('rotateSecret', () => {
  it('lets the old secret sign along for a day, or as long as is said', () => {
    const until = (events: unknown): unknown =>
      (events as [{ data: { previousUntil: string } }])[0].data.previousUntil;
    expect(until(when([registered], rotateSecret, {}))).toBe('2026-11-24T02:00:00.000Z');
    expect(until(when([registered], rotateSecret, { overlapHours: 0 }))).toBe('2026-11-23T02:00:00.000Z');
    expect(until(when([registered], rotateSecret, { overlapHours: 168 }))).toBe('2026-11-30T02:00:00.000Z');
  });
});

describe('sendTestEvent, recoverDeliveries, releaseLane', () => {
  it('send nothing to an endpoint that nobody else has approved', () => {
    expect(when([registered], sendTestEvent, {})).toBe('endpoint.not-active');
    expect(when([registered], recoverDeliveries, { which: 'failed' })).toBe('endpoint.not-active');
    expect(when([registered], releaseLane, { lane: 'l', how: 'retry' })).toBe('endpoint.not-active');
    expect(when([registered, activated], sendTestEvent, {})).toHaveLength(1);
    expect(when([registered, activated], releaseLane, { lane: 'l', how: 'retry' })).toHaveLength(1);
  });

  it('recover everything only from a time or a sequence on', () => {
    const given = [registered, activated];
    expect(when(given, recoverDeliveries, { which: 'all' })).toBe('delivery.recovery-unbounded');
    expect(when(given, recoverDeliveries, { which: 'failed' })).toHaveLength(1);
    expect(when(given, recoverDeliveries, { which: 'all', fromSequence: 4 })).toHaveLength(1);
  });
});
