import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Clock } from '@shouzheng/kernel';
import { eventually, gate } from '@shouzheng/testing';
import { randomUUID } from 'node:crypto';
import { TestExchange, newCase } from '../testing/exchange.fixture.js';
import { type Receiver, type ReceiverOptions, createReceiver } from '../testing/receiver.fixture.js';

let exchange: TestExchange;
const receivers: Receiver[] = [];

const receiver = async (options: Partial<ReceiverOptions> = {}): Promise<Receiver> => {
  const made = await createReceiver({ secrets: [], ...options });
  receivers.push(made);
  return made;
};

/** A receiver and the active endpoint that leads to it. */
const connected = async (script: ReceiverOptions['script'] = []) => {
  const there = await receiver({ script });
  const endpoint = await exchange.endpoint(there.url);
  there.trust(endpoint.secret);
  return { there, endpoint };
};

const numbersOf = (there: Receiver, subject?: string): number[] =>
  there.received
    .filter(({ event }) => subject === undefined || event.subject === subject)
    .map(({ event }) => event.data['n'] as number);

/** Begins anew with other options: closes what the test was given. */
const reopened = async (options: Parameters<typeof TestExchange.open>[0]): Promise<void> => {
  await exchange.close();
  exchange = await TestExchange.open(options);
};
const TEN_TRIES = { schedule: [0, ...Array<number>(9).fill(0.02)] };

const delivered = (count: number): Promise<void> =>
  eventually(async () => {
    expect(await exchange.books()).toMatchObject({ delivered: count, pending: 0, held: 0, balanced: true });
  });

beforeEach(async () => {
  exchange = await TestExchange.open();
});
afterEach(async () => {
  await Promise.all(receivers.splice(0).map((one) => one.close()));
  await exchange.close();
});

describe('a delivery', () => {
  it('is signed by Standard Webhooks, and its attempt is on record without what was answered', async () => {
    const { there, endpoint } = await connected();
    await exchange.follow(exchange.ban(newCase(), 7));
    await exchange.startWorker();
    await delivered(1);
    const [row] = await exchange.deliveries(endpoint.id);
    const [seen] = there.received;
    expect(seen).toMatchObject({ id: row?.id, verified: true, event: { id: row?.id, data: { n: 7 } } });
    expect(seen?.headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(await exchange.attempts(row?.id ?? '')).toMatchObject([
      { stage: 'http', status: 204, failure: null, request_left: true, answer_kind: 'empty' },
    ]);
  });

  it('keeps its bytes and its id over its attempts, and is signed anew for each', async () => {
    const { there, endpoint } = await connected([
      500,
      'cut',
      'never',
      { status: 302, headers: { location: '/' } },
      404,
    ]);
    await exchange.follow(exchange.ban(newCase(), 1));
    await exchange.startWorker();
    await delivered(1);
    expect(new Set(there.received.map(({ event }) => JSON.stringify(event))).size).toBe(1);
    expect(there.received.map(({ verified }) => verified)).toEqual(Array(6).fill(true));
    const [row] = await exchange.deliveries(endpoint.id);
    const attempts = await exchange.attempts(row?.id ?? '');
    expect(attempts.map(({ stage, status }) => [stage, status])).toEqual([
      ['http', 500],
      ['http', null],
      ['timeout', null],
      ['http', 302],
      ['http', 404],
      ['http', 204],
    ]);
  });

  it('is held after the last try and never dropped; the lane goes on when a person releases it', async () => {
    await reopened(TEN_TRIES);
    const { there, endpoint } = await connected((_seen, nth) => (nth < 10 ? 400 : 204));
    const stream = newCase();
    await exchange.follow(exchange.ban(stream, 1), exchange.ban(stream, 2));
    await exchange.startWorker();
    await eventually(async () => {
      expect(await exchange.books()).toMatchObject({ held: 2, pending: 0, balanced: true });
    });
    const [first] = await exchange.deliveries(endpoint.id);
    await exchange.follow(
      exchange.event(endpoint.stream, 'LaneReleased', { lane: first?.lane_id, how: 'retry' }),
    );
    await delivered(2);
    expect(numbersOf(there).slice(-2)).toEqual([1, 2]);
  });

  it('can be withdrawn from a held lane, and the books tell so', async () => {
    await reopened(TEN_TRIES);
    const { there, endpoint } = await connected((seen) => (seen.event.data['n'] === 1 ? 422 : 204));
    const stream = newCase();
    await exchange.follow(exchange.ban(stream, 1), exchange.ban(stream, 2));
    await exchange.startWorker();
    await eventually(async () => expect(await exchange.books()).toMatchObject({ held: 2 }));
    const [first] = await exchange.deliveries(endpoint.id);
    await exchange.follow(
      exchange.event(endpoint.stream, 'LaneReleased', { lane: first?.lane_id, how: 'withdraw-first' }),
    );
    await eventually(async () => {
      expect(await exchange.books()).toMatchObject({ due: 2, delivered: 1, withdrawn: 1, balanced: true });
    });
    expect(numbersOf(there).at(-1)).toBe(2);
  });

  it('counts as received once the status is here, though the answer never ends', async () => {
    const { endpoint } = await connected(['endless-body']);
    await exchange.follow(exchange.ban(newCase(), 1));
    await exchange.startWorker();
    await delivered(1);
    const [row] = await exchange.deliveries(endpoint.id);
    expect(await exchange.attempts(row?.id ?? '')).toMatchObject([
      { stage: 'http', status: 200, answer_kind: 'text', answer_bytes: 16 * 1024 },
    ]);
  });

  it('does not leave without a secret', async () => {
    const { there, endpoint } = await connected();
    await exchange.db.query('DELETE FROM endpoint_secret');
    await exchange.follow(exchange.ban(newCase(), 1));
    await exchange.startWorker();
    const [row] = await exchange.deliveries(endpoint.id);
    await eventually(async () => {
      expect((await exchange.attempts(row?.id ?? ''))[0]).toMatchObject({
        stage: 'vetting',
        failure: 'no-secret',
        request_left: false,
      });
    });
    expect(there.received).toEqual([]);
  });
});

describe('a lane', () => {
  it('keeps its order under failures, and blocks no other', async () => {
    const [bad, good] = [newCase(), newCase()];
    const isOf = (stream: string, subject: string): boolean => subject.endsWith(stream.slice(-4));
    let through = 0;
    // The first of the bad lane fails until the whole good lane is through.
    const { there } = await connected(({ event: { subject } }) => {
      if (isOf(good, subject)) through += 1;
      return isOf(bad, subject) && through < 8 ? 500 : 204;
    });
    const events = Array.from({ length: 8 }, (_, n) => [exchange.ban(bad, n), exchange.ban(good, n)]).flat();
    await exchange.follow(...events);
    await exchange.startWorker();
    await delivered(16);
    const [ofBad, ofGood] = [bad, good].map((stream) => numbersOf(there, `C-${stream.slice(-4)}`));
    expect(ofGood).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(ofBad?.slice(-8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(new Set(ofBad?.slice(0, -8))).toEqual(new Set([0]));
  });

  it('is drained by one of two workers at a time: nothing is sent twice', async () => {
    const { there } = await connected(() => ({ slowMs: 5 }));
    const streams = [newCase(), newCase(), newCase()];
    await exchange.follow(...Array.from({ length: 30 }, (_, n) => exchange.ban(streams[n % 3] ?? '', n)));
    await Promise.all([exchange.startWorker(), exchange.startWorker(), exchange.startWorker()]);
    await delivered(30);
    expect(there.received).toHaveLength(30);
    for (const stream of streams) {
      const numbers = numbersOf(there, `C-${stream.slice(-4)}`);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
  });

  it('is left alone by others while one sends', async () => {
    const { there } = await connected();
    await exchange.follow(exchange.ban(newCase(), 1));
    const [underWay, goesOn] = [gate(), gate()];
    await exchange.startWorker(async (message, next) => {
      underWay.open();
      await goesOn.opened;
      return next.send(message);
    });
    await underWay.opened;
    const other = await exchange.startWorker();
    const [lane] = await exchange.db.query<{ id: string }[]>('SELECT id FROM delivery_lane');
    await other.drain(lane?.id ?? '');
    expect(there.received).toEqual([]);
    goesOn.open();
    await delivered(1);
    expect(there.received).toHaveLength(1);
  });

  it('is taken over from a worker that died between sending and recording: again, with the same id', async () => {
    const { there } = await connected();
    await reopened({ leaseMs: 1500 });
    const endpoint = await exchange.endpoint(there.url);
    there.trust(endpoint.secret);
    const stream = newCase();
    await exchange.follow(exchange.ban(stream, 1), exchange.ban(stream, 2));
    let dies = true;
    await exchange.startWorker(async (message, next) => {
      const result = await next.send(message);
      if (!dies) return result;
      dies = false;
      // The process is gone: neither the attempt nor the lane's end is ever written.
      await exchange.db.query(`UPDATE delivery_lane SET lease = '${randomUUID()}'`);
      throw new Error('killed');
    });
    await delivered(2);
    expect(numbersOf(there)).toEqual([1, 1, 2]);
    expect(new Set(there.received.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a receiver', () => {
  it('that was down gets everything later, in order, once by webhook-id', async () => {
    const { there, endpoint } = await connected();
    await there.close();
    await reopened({ pause: { afterFailures: 2, firstMs: 50, longestMs: 200 } });
    const again = await exchange.endpoint(there.url);
    expect(again.id).not.toBe(endpoint.id);
    const streams = Array.from({ length: 5 }, newCase);
    await exchange.follow(...Array.from({ length: 20 }, (_, n) => exchange.ban(streams[n % 5] ?? '', n)));
    await exchange.startWorker();
    await eventually(async () => {
      const [route] = await exchange.db.query<{ failures: number; paused_until: Date | null }[]>(
        'SELECT failures, paused_until FROM delivery_route',
      );
      expect(route?.failures).toBeGreaterThan(2);
      expect(route?.paused_until).not.toBeNull();
    });
    const back = await receiver({ port: there.port, secrets: [again.secret] });
    await delivered(20);
    expect(back.accepted()).toHaveLength(20);
    expect(back.received).toHaveLength(20);
    for (const stream of streams) {
      const numbers = numbersOf(back, `C-${stream.slice(-4)}`);
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
    expect(await exchange.db.query('SELECT failures FROM delivery_route')).toEqual([{ failures: 0 }]);
  });

  it('that is slow does not keep others waiting', async () => {
    await reopened({ timeouts: { connectMs: 500, totalMs: 5000 } });
    const slow = await connected(() => 'never');
    const quick = await connected();
    await exchange.follow(...Array.from({ length: 12 }, (_, n) => exchange.ban(newCase(), n)));
    await exchange.startWorker();
    await eventually(async () => {
      expect(await exchange.books(quick.endpoint.id)).toMatchObject({ delivered: 12 });
    });
    expect(await exchange.books(slow.endpoint.id)).toMatchObject({ delivered: 0, due: 12 });
  });

  it('that says 410 is held for a person, keeps what is due, and gets it when it runs again', async () => {
    const { there, endpoint } = await connected([410]);
    const stream = newCase();
    await exchange.follow(exchange.ban(stream, 1), exchange.ban(stream, 2));
    await exchange.startWorker();
    await eventually(() => expect(exchange.held).toEqual([endpoint.id]));
    await exchange.follow(exchange.ban(newCase(), 3));
    await eventually(async () => {
      expect(await exchange.books()).toMatchObject({ due: 3, held: 3, balanced: true });
    });
    expect(there.received).toHaveLength(1);
    await exchange.follow(exchange.event(endpoint.stream, 'EndpointActivated', {}));
    await delivered(3);
  });

  it('verifies with the old and with the new secret while they overlap, then with the new one only', async () => {
    const { there, endpoint } = await connected();
    const now = Date.now();
    const [at, later] = [new Date(now).toISOString(), new Date(now + 3_600_000).toISOString()];
    const fresh = await exchange.secrets.issue(endpoint.id, randomUUID(), at, later);
    await exchange.startWorker();
    await exchange.follow(exchange.ban(newCase(), 1));
    await delivered(1);
    there.trust(fresh);
    await exchange.follow(exchange.ban(newCase(), 2));
    await delivered(2);
    expect(there.received.every(({ verified }) => verified)).toBe(true);
    // The overlap is over.
    await exchange.db.query(`UPDATE endpoint_secret SET valid_until = now() WHERE valid_until IS NOT NULL`);
    await exchange.follow(exchange.ban(newCase(), 3));
    await delivered(3);
    expect(there.received.map(({ headers }) => headers['webhook-signature']?.split(' ').length)).toEqual([
      2, 2, 1,
    ]);
  });

  it('gets what it lost again, marked, with what superseded it', async () => {
    const { there, endpoint } = await connected();
    const stream = newCase();
    const ban = exchange.ban(stream, 1);
    await exchange.follow(
      ban,
      exchange.event(stream, 'BanRevoked', { number: 'C', region: '511803', of: ban.eventId }),
      exchange.ban(newCase(), 9),
    );
    await exchange.startWorker();
    await delivered(3);
    const [first, second] = await exchange.deliveries(endpoint.id);
    await exchange.follow(
      exchange.event(endpoint.stream, 'DeliveriesRecovered', { recovery: randomUUID(), which: 'failed' }),
    );
    await delivered(3);
    // Withdrawn, as if by hand, so that one delivery failed: what superseded it comes along.
    await exchange.db.query(`UPDATE delivery SET status = 'withdrawn' WHERE id = $1`, [first?.id]);
    await exchange.follow(
      exchange.event(endpoint.stream, 'DeliveriesRecovered', { recovery: randomUUID(), which: 'failed' }),
    );
    await delivered(3);
    const replayed = there.received.filter(({ headers }) => headers['webhook-replay'] === 'true');
    expect(replayed.map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect(replayed[0]?.headers['webhook-superseded-by']).toBe(second?.id);
    expect(replayed[1]?.event.supersedes).toBe(first?.id);
    expect(there.received).toHaveLength(5);
  });
});

it('an emptied queue loses nothing: a new process finds what is due', async () => {
  const { there } = await connected();
  await exchange.follow(exchange.ban(newCase(), 1), exchange.ban(newCase(), 2));
  // No worker has ever been told: only the rows know.
  await exchange.startWorker();
  await delivered(2);
  await exchange.stopWorkers();
  await exchange.follow(exchange.ban(newCase(), 3));
  await exchange.startWorker();
  await delivered(3);
  expect(there.accepted()).toHaveLength(3);
});

describe('a worker whose clock is wrong', () => {
  const DAY_MS = 86_400_000;
  const off = (ms: number): Clock => ({ now: () => new Date(Date.now() + ms).toISOString() });

  /** By a worker of this clock, which is gone before the next try. */
  const triedOnce = async (clock: Clock): Promise<void> => {
    await exchange.follow(exchange.ban(newCase(), 1));
    const worker = await exchange.startWorker(async (message, next) => {
      worker.stop();
      return next.send(message);
    }, clock);
    await eventually(async () =>
      expect(await exchange.db.query('SELECT attempts FROM delivery')).toEqual([{ attempts: 1 }]),
    );
    await exchange.stopWorkers();
  };

  it.each(['cut', 500] as const)(
    'and runs ahead puts off neither a try nor an endpoint (%s)',
    async (answer) => {
      await reopened({ pause: { afterFailures: 1, firstMs: 50, longestMs: 200 } });
      const { there } = await connected([answer]);
      await triedOnce(off(DAY_MS));
      await exchange.startWorker();
      await delivered(1);
      expect(there.received).toHaveLength(2);
    },
  );

  it('and runs behind finds what is due', async () => {
    const { there } = await connected([500]);
    await triedOnce(off(0));
    await exchange.startWorker(undefined, off(-DAY_MS));
    await delivered(1);
    expect(there.received).toHaveLength(2);
  });
});
