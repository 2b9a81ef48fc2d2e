import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  type ReadAllOptions,
  SeveralStreamsUnsupportedError,
  StoreUnavailableError,
} from '@shouzheng/kernel';
import {
  anAppend,
  anEvent,
  eventStoreContract,
  history,
  ids,
  newStream,
  someEvents,
} from '@shouzheng/testing';
import { StoreAddressError } from './connection.js';
import { KurrentEventStore } from './kurrent-event-store.js';
import { StandInLog } from './stand-in/log.fixture.js';
import { KurrentStandIn } from './stand-in/stand-in.fixture.js';

const onStandIn = (version: string) => async () => {
  const server = await KurrentStandIn.start({ version });
  const store = new KurrentEventStore(server.connectionString);
  return {
    subject: store,
    dispose: async () => {
      await store.close();
      server.stop();
    },
  };
};

eventStoreContract('on the stand-in of KurrentDB', onStandIn('26.1.1'));
// Its acts on several streams are put together by the platform: see several-streams.spec.ts there.
eventStoreContract('on the stand-in of EventStoreDB 23.10', onStandIn('23.10.6'), { oneStream: true });

// A server or cluster keeps what other runs and services wrote: each case has a namespace of its own there.
const real = process.env['KURRENTDB_URL'];
if (real) {
  const make = async () => {
    const store = new KurrentEventStore(real, { namespace: `test-${randomUUID()}.` });
    return { subject: store, dispose: () => store.close() };
  };
  const { subject, dispose } = await make();
  const oneStream = await subject.append([anAppend(newStream()), anAppend(newStream())]).then(
    () => false,
    (error: unknown) => error instanceof SeveralStreamsUnsupportedError,
  );
  await dispose();
  eventStoreContract('on the KurrentDB of KURRENTDB_URL', make, { oneStream });
}

/** A store on nodes that share one log; the first leads. */
async function on(
  nodes: number,
  options: { readonly version?: string; readonly retryForMs?: number; readonly namespace?: string } = {},
) {
  const log = new StandInLog();
  const servers = await Promise.all(
    Array.from({ length: nodes }, () => KurrentStandIn.start({ log, version: options.version })),
  );
  for (const [n, server] of servers.entries()) {
    server.leader = n === 0;
    server.members = servers;
  }
  const hosts = servers.map(({ port }) => `127.0.0.1:${port}`).join(',');
  const store = new KurrentEventStore(`kurrentdb://${hosts}?tls=false`, options);
  const end = async (): Promise<void> => {
    await store.close();
    for (const server of servers) server.stop();
  };
  return { store, servers, log, end };
}

describe('KurrentEventStore', () => {
  it('appends once though the server broke off before it answered', async () => {
    const { store, servers, end } = await on(1);
    const append = anAppend(newStream(), -1, someEvents(2));
    for (const server of servers) server.answersToLose = 2;
    expect(await store.append([append])).toMatchObject({ kind: 'appended', revisions: [1] });
    expect(ids(await history(store))).toEqual(ids(append.events));
    await end();
  });

  it('waits for a server that is restarted, with what is appended and what is read', async () => {
    const { store, servers, end } = await on(1);
    const [before, after] = [anAppend(newStream()), anAppend(newStream())];
    await store.append([before]);
    for (const server of servers) server.stop();
    const [appended, read] = [store.append([after]), history(store)];
    for (const server of servers) await server.listen();
    expect(await appended).toMatchObject({ kind: 'appended' });
    expect(ids(await read)).toContain(before.events[0].eventId);
    expect(ids(await history(store))).toEqual(ids([...before.events, ...after.events]));
    await end();
  });

  it('follows the leader to another node', async () => {
    const { store, servers, end } = await on(3);
    const id = newStream();
    await store.append([anAppend(id, -1)]);
    for (const [n, server] of servers.entries()) server.leader = n === 2;
    expect(await store.append([anAppend(id, 0)])).toMatchObject({ kind: 'appended', revisions: [1] });
    servers[0]?.stop();
    expect(await store.append([anAppend(id, 1)])).toMatchObject({ kind: 'appended', revisions: [2] });
    expect(await history(store)).toHaveLength(3);
    await end();
  });

  it('says that the server cannot be reached when the time for it is over', async () => {
    const { store, servers, end } = await on(1, { retryForMs: 300 });
    for (const server of servers) server.stop();
    await expect(store.append([anAppend(newStream())])).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(history(store)).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailableError);
    await end();
  });

  it('says that a server before 25.1 cannot append to several streams, and appends to one', async () => {
    const { store, end } = await on(1, { version: '23.10.6' });
    const one = anAppend(newStream());
    await expect(store.append([one, anAppend(newStream())])).rejects.toBeInstanceOf(
      SeveralStreamsUnsupportedError,
    );
    expect(await history(store)).toEqual([]);
    expect(await store.append([one])).toMatchObject({ kind: 'appended' });
    await end();
  });

  it('keeps namespaces on one server apart', async () => {
    const { store, servers, end } = await on(1, { namespace: 'one.' });
    const address = servers[0]?.connectionString ?? '';
    const other = new KurrentEventStore(address, { namespace: 'one-and-more.' });
    const id = newStream();
    await store.append([anAppend(id)]);
    expect(await other.append([anAppend(id)])).toMatchObject({ kind: 'appended', revisions: [0] });
    expect((await history(store)).map(({ streamId }) => streamId)).toEqual([id]);
    expect(await history(other, { categories: ['case'] })).toHaveLength(1);
    await other.close();
    await end();
  });

  it('asks once for an append, and looks only where a stream is not as expected', async () => {
    const { store, servers, end } = await on(1);
    const { calls } = servers[0] as KurrentStandIn;
    const counted = async (work: () => Promise<{ kind: string }>) => {
      const before = { ...calls };
      const { kind } = await work();
      return { kind, append: calls.append - before.append, read: calls.read - before.read };
    };
    const [id, other] = [newStream(), newStream()];
    const creation = anAppend(id, -1, someEvents(3));
    expect(await counted(() => store.append([creation]))).toEqual({ kind: 'appended', append: 1, read: 0 });
    const act = [anAppend(id, 2), anAppend(other)];
    expect(await counted(() => store.append(act))).toEqual({ kind: 'appended', append: 1, read: 0 });
    expect(await counted(() => store.append([creation]))).toEqual({
      kind: 'already-there',
      append: 1,
      read: 2,
    });
    expect(await counted(() => store.append([anAppend(id, 2)]))).toEqual({
      kind: 'conflict',
      append: 1,
      read: 2,
    });
    await end();
  });

  it('lets the server filter, by streams or by types, and sorts out what that lets through too much', async () => {
    const { store, servers, log, end } = await on(1);
    const [server] = servers;
    const [file, life] = [newStream('case'), newStream('case-file')];
    await store.append([
      anAppend(file, -1, [anEvent({ type: 'CaseFiled' }), anEvent({ type: 'CaseFiledLate' })]),
    ]);
    await store.append([anAppend(life, -1, [anEvent({ type: 'CaseFiled' })])]);
    const foreign = {
      contentType: 'application/json',
      data: Buffer.from('{}'),
      customMetadata: Buffer.from(''),
    };
    for (const stream of ['case-of-beer', 'somebody-elses'])
      log.write([{ stream, expected: 'any', events: [{ ...foreign, id: randomUUID(), type: 'CaseFiled' }] }]);
    const places = async (options: Partial<ReadAllOptions>) =>
      (await history(store, options)).map(({ streamId, type }) => `${streamId} ${type}`);
    expect(await places({ categories: ['case'] })).toEqual([`${file} CaseFiled`, `${file} CaseFiledLate`]);
    expect(server?.lastFilter).toBe('streams case-');
    expect(await places({ types: ['CaseFiled'] })).toEqual([`${file} CaseFiled`, `${life} CaseFiled`]);
    expect(server?.lastFilter).toBe('types CaseFiled');
    expect(await places({ types: ['CaseFiled'], categories: ['case'], limit: 1 })).toEqual([
      `${file} CaseFiled`,
    ]);
    await end();
  });

  it('reads all that a filter wants, however much of what it lets through is not wanted', async () => {
    const { store, end } = await on(1);
    for (let n = 0; n < 3; n++) {
      await store.append([anAppend(newStream('case-file'), -1, someEvents(600))]);
      await store.append([anAppend(newStream('case'))]);
    }
    expect(await history(store, { categories: ['case'] })).toHaveLength(3);
    expect(await history(store, { categories: ['case'], limit: 2, direction: 'backwards' })).toHaveLength(2);
    await end();
  });

  it('names what is wrong with a connection string, and does not repeat the password', async () => {
    const store = new KurrentEventStore('kurrent://admin:s3cret@');
    const refusal = await store.head().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreAddressError);
    expect(JSON.stringify(refusal, Object.getOwnPropertyNames(refusal))).not.toContain('s3cret');
    await store.close();
  });
});
