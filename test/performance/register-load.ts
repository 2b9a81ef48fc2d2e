import { PostgresEventStore, createPool } from '@shouzheng/adapters';
import type { DomainEvent, EventMetadata, EventStore } from '@shouzheng/kernel';
import { Catalogue, EventCodec, derivedId, platformContext, systemStaff } from '@shouzheng/platform';
import { organizationContext } from '../../libs/organization/src/organization.context.js';

/** A county's registrar. */
export const ORGAN = '511803';
const TOGETHER = 500;

/** Writes so many associations, applied for and registered, straight into the store: the acts themselves are not timed. */
export async function fillRegister(url: string, count: number): Promise<void> {
  const pool = createPool({ connectionString: url, max: 4 });
  const store = new PostgresEventStore(pool);
  const codec = new EventCodec(new Catalogue([platformContext, organizationContext]));
  for (let at = 0; at < count; at += TOGETHER) {
    const some = Array.from({ length: Math.min(TOGETHER, count - at) }, (_, n) => at + n);
    await Promise.all(some.map((n) => write(store, codec, n)));
  }
  await store.close();
  await pool.end();
}

async function write(store: EventStore, codec: EventCodec, n: number): Promise<void> {
  const name = `名山区演示第${n}协会`;
  const commandId = derivedId('register-load', String(n));
  const type = 'SG';
  const head = { person: derivedId(commandId, 'head'), name: { key: 'organization-text-demo', sealed: '…' } };
  const means = {
    individualMembers: 60,
    unitMembers: 0,
    fullTimeStaff: 2,
    fundsFen: 3_000_000,
    premises: true,
  };
  const consent = { documentNumber: `演示函${n}`, issuedOn: '2023-04-01' };
  const application = { receivedOn: '2023-04-10', supervision: 'DUAL', competentUnit: '演示农业农村局' };
  const certificate = {
    uscc: '51511800MJ0000026B',
    certificateNumber: `演示证${n}`,
    decidedOn: '2023-05-08',
  };
  const events: readonly DomainEvent[] = [
    {
      type: 'RegistrationApplied',
      data: {
        name,
        type,
        organ: ORGAN,
        consent,
        means,
        head,
        ...application,
        missing: [],
        charity: false,
        nameFindings: [],
      },
    },
    { type: 'OrganizationRegistered', data: { ...certificate, name, type, registrar: ORGAN, warnings: [] } },
  ];
  const metadata: EventMetadata = {
    commandId,
    command: 'registerLoad',
    correlationId: commandId,
    actor: systemStaff('ops'),
    basis: [],
    occurredAt: '2023-05-08T01:00:00.000Z',
    origin: 'act',
  };
  const [first, ...rest] = events.map((event, at) => codec.encode(event, derivedId(commandId, at), metadata));
  if (!first) return;
  const streamId = `organization-${derivedId(commandId, 'organization')}`;
  await store.append([{ streamId, expectedRevision: -1, events: [first, ...rest] }]);
}
