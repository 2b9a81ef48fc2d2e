import { type ProjectionDefinition, type Recorded, rowPerStream } from '@shouzheng/kernel';
import type { EndpointEvent } from './endpoint.events.js';

export interface GrantRow {
  readonly grant: string;
  readonly eventTypes: readonly string[];
  readonly regionCode: string;
  readonly legalBasis: readonly string[];
  readonly status: string;
  readonly proposedAt: string;
  /** Service numbers, shown in place of names. */
  readonly proposedBy: string;
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
  readonly revokedAt: string | null;
  readonly revokeReason: string | null;
}

export interface EndpointRow {
  readonly key: string;
  readonly id: string;
  readonly revision: number;
  readonly agency: string;
  readonly organ: string;
  readonly regionCode: string;
  readonly url: string;
  readonly status: string;
  readonly stopReason: string | null;
  readonly registeredAt: string;
  readonly registeredBy: string;
  readonly secretIssuedAt: string;
  readonly previousSecretUntil: string | null;
  readonly grants: readonly GrantRow[];
}

const UUID_TEXT_LENGTH = 36;

/** A change of the row that the first event made; without that row there is nothing to change. */
function changing<T extends EndpointEvent['type']>(
  change: (row: EndpointRow, event: Recorded<Extract<EndpointEvent, { type: T }>>) => Partial<EndpointRow>,
) {
  return rowPerStream<EndpointRow, Extract<EndpointEvent, { type: T }>>(
    (row, event) => row && { ...row, ...change(row, event), revision: event.revision },
  );
}

const withGrant = (row: EndpointRow, id: string, change: Partial<GrantRow>): Partial<EndpointRow> => ({
  grants: row.grants.map((grant) => (grant.grant === id ? { ...grant, ...change } : grant)),
});

export const endpointProjection: ProjectionDefinition<EndpointRow, EndpointEvent> = {
  name: 'endpoint',
  version: 1,
  table: 'endpoint',
  folds: {
    EndpointRegistered: rowPerStream((_row, event) => ({
      key: event.streamId,
      id: event.streamId.slice(-UUID_TEXT_LENGTH),
      revision: event.revision,
      agency: event.data.agency,
      organ: event.data.organ,
      regionCode: event.data.regionCode,
      url: event.data.url,
      status: 'registered',
      stopReason: null,
      registeredAt: event.recordedAt,
      registeredBy: event.meta.actor.badge,
      secretIssuedAt: event.recordedAt,
      previousSecretUntil: null,
      grants: [],
    })),
    EndpointActivated: changing(() => ({ status: 'active', stopReason: null })),
    EndpointSuspended: changing((_row, event) => ({ status: 'suspended', stopReason: event.data.reason })),
    EndpointHeld: changing((_row, event) => ({ status: 'held', stopReason: event.data.cause })),
    GrantProposed: changing((row, event) => ({
      grants: [
        ...row.grants,
        {
          ...event.data,
          status: 'proposed',
          proposedAt: event.recordedAt,
          proposedBy: event.meta.actor.badge,
          approvedAt: null,
          approvedBy: null,
          revokedAt: null,
          revokeReason: null,
        },
      ],
    })),
    GrantApproved: changing((row, event) =>
      withGrant(row, event.data.grant, {
        status: 'effective',
        approvedAt: event.recordedAt,
        approvedBy: event.meta.actor.badge,
      }),
    ),
    GrantRevoked: changing((row, event) =>
      withGrant(row, event.data.grant, {
        status: 'revoked',
        revokedAt: event.recordedAt,
        revokeReason: event.data.reason,
      }),
    ),
    SecretRotated: changing((_row, event) => ({
      secretIssuedAt: event.recordedAt,
      previousSecretUntil: event.data.previousUntil,
    })),
    TestEventRequested: changing(() => ({})),
    DeliveriesRecovered: changing(() => ({})),
    LaneReleased: changing(() => ({})),
  },
};
