import { afterEach, describe, expect, it } from '@jest/globals';
import { StoreAccessError } from '@shouzheng/kernel';
import { anAppend, history, ids, newStream, someEvents } from '@shouzheng/testing';
import path from 'node:path';
import { KurrentEventStore } from './kurrent-event-store.js';
import { CERTIFICATES } from './stand-in/door.fixture.js';
import { StandInLog } from './stand-in/log.fixture.js';
import { KurrentStandIn } from './stand-in/stand-in.fixture.js';
import { StoreTlsError } from './tls-check.js';

const ACCOUNT = { name: 'shouzheng', password: 'right-7301' };
const WRONG = 'wrong-7301';
const trusting = (file: string): string =>
  `tls=true&tlsCaFile=${encodeURIComponent(path.join(CERTIFICATES, file))}`;

const closes: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closes.splice(0).reverse()) await close();
});

async function aNode(door: Parameters<typeof KurrentStandIn.start>[0] = {}): Promise<KurrentStandIn> {
  const server = await KurrentStandIn.start(door);
  closes.push(() => server.stop());
  return server;
}

function aStore(
  servers: readonly KurrentStandIn[],
  query: string,
  password = ACCOUNT.password,
): KurrentEventStore {
  const hosts = servers.map(({ port }) => `127.0.0.1:${port}`).join(',');
  const store = new KurrentEventStore(`kurrentdb://${ACCOUNT.name}:${password}@${hosts}?${query}`);
  closes.push(() => store.close());
  return store;
}

/** All that an error tells, its causes included. */
const wordsOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${error.message} ${error.stack} ${wordsOf(error.cause)}`
    : JSON.stringify(error);

describe('the connection string', () => {
  it('brings TLS with an authority of one’s own, and name and password', async () => {
    const store = aStore([await aNode({ tls: true, account: ACCOUNT })], trusting('ca.pem'));
    const append = anAppend(newStream(), -1, someEvents(2));
    const act = [anAppend(append.streamId, 1), anAppend(newStream())];
    expect(await store.append([append])).toMatchObject({ kind: 'appended' });
    expect(await store.append(act)).toMatchObject({ kind: 'appended' });
    expect(await store.append(act)).toMatchObject({ kind: 'already-there' });
    expect(ids(await history(store))).toHaveLength(4);
    let woken = 0;
    await new Promise<void>((resolve) => {
      const end = store.onAppended(() => {
        woken += 1;
        end();
        resolve();
      });
    });
    expect(woken).toBe(1);
  });

  it('serves a whole cluster: another leader, and a node that comes back, once for each event', async () => {
    const log = new StandInLog();
    const nodes = await Promise.all([0, 1, 2].map(() => aNode({ log, tls: true, account: ACCOUNT })));
    for (const [n, node] of nodes.entries()) Object.assign(node, { members: nodes, leader: n === 0 });
    const store = aStore(nodes, trusting('ca.pem'));
    const id = newStream();
    await store.append([anAppend(id)]);
    for (const [n, node] of nodes.entries()) node.leader = n === 1;
    expect(await store.append([anAppend(id, 0)])).toMatchObject({ kind: 'appended', revisions: [1] });
    const [, leader] = nodes;
    if (leader) leader.answersToLose = 1;
    expect(await store.append([anAppend(id, 1, someEvents(2))])).toMatchObject({
      kind: 'appended',
      revisions: [3],
    });
    leader?.stop();
    const waiting = store.append([anAppend(id, 3)]);
    await leader?.listen();
    expect(await waiting).toMatchObject({ kind: 'appended', revisions: [4] });
    expect((await history(store)).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each(['head', 'append', 'historyId'] as const)(
    'with a wrong password is refused by name when %s is asked, and the password is not told',
    async (asked) => {
      const store = aStore([await aNode({ tls: true, account: ACCOUNT })], trusting('ca.pem'), WRONG);
      const asking = asked === 'append' ? store.append([anAppend(newStream())]) : store[asked]();
      const refusal = await asking.catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StoreAccessError);
      expect((refusal as Error).message).toMatch(
        /name or password in its address \(KURRENTDB_URL\): check them/,
      );
      expect(wordsOf(refusal)).not.toContain(WRONG);
    },
  );

  it.each([
    [
      'an authority that did not sign it',
      true,
      trusting('other-ca.pem'),
      /not trusted here \(UNABLE_TO_.*tlsCaFile=/,
    ],
    ['no authority', true, 'tls=true', /not trusted here \(UNABLE_TO_.*tlsCaFile=/],
    [
      'a file that is not there',
      true,
      'tls=true&tlsCaFile=/nowhere/ca.pem',
      /file of tlsCaFile.*cannot be read/,
    ],
    [
      'no TLS where the server speaks it',
      true,
      'tls=false',
      /speaks TLS at this address: take tls=false out/,
    ],
    ['TLS where the server speaks none', false, trusting('ca.pem'), /speaks without TLS at this address/],
  ])('with %s is refused by name, at once', async (_, tls, query, message) => {
    const store = aStore([await aNode({ tls, account: ACCOUNT })], query);
    for (const asking of [() => store.head(), () => store.append([anAppend(newStream())])]) {
      const refusal = await asking().catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(StoreTlsError);
      expect((refusal as Error).message).toMatch(message);
      expect(wordsOf(refusal)).not.toContain(ACCOUNT.password);
    }
  });
});
