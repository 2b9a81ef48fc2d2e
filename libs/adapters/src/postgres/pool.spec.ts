import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Pool } from 'pg';
import { createPool } from './pool.js';

const message = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
};
const AUTHENTICATED = message('R', Buffer.alloc(4));
const READY = message('Z', Buffer.from('I'));
const DONE = message('C', Buffer.from('SELECT 1\0'));
const LAST_WORD = message('E', Buffer.from('SFATAL\0C57P01\0Mthe postmaster is gone\0\0'));

/** A server that answers the first query and says in the same packet that it ends. */
async function dyingServer(): Promise<{ server: Server; port: number }> {
  const server = createServer((socket: Socket) => {
    let isIn = false;
    socket.on('error', () => undefined);
    socket.on('data', () => {
      socket.write(isIn ? Buffer.concat([DONE, READY, LAST_WORD]) : Buffer.concat([AUTHENTICATED, READY]));
      isIn = true;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : 0 };
}

describe('a connection of a pool', () => {
  let server: Server | undefined;
  afterEach(() => void server?.close());

  /** Whether the server's last word reaches somebody while the connection is on its way from one user to the next. */
  async function isHeard(pool: Pool): Promise<boolean> {
    let unheard = false;
    pool.on('connect', (client) => {
      const emit = client.emit.bind(client);
      client.emit = ((name: string, ...rest: unknown[]) => {
        if (name === 'error' && client.listenerCount('error') === 0) {
          unheard = true;
          return true;
        }
        return emit(name as 'error', ...(rest as [Error]));
      }) as typeof client.emit;
    });
    const [first, waiting] = [pool.connect(), pool.connect()];
    const client = await first;
    // Given back by the callback, as the pool's own query() does it: the one that waits has it in the same moment.
    client.query('select 1', () => client.release());
    const next = await waiting;
    await expect(next.query('select 1')).rejects.toThrow();
    next.release(true);
    await pool.end();
    return !unheard;
  }

  it('hears the last word of a server at any moment, and its user is told by the next query', async () => {
    const dying = await dyingServer();
    server = dying.server;
    expect(await isHeard(createPool({ host: '127.0.0.1', port: dying.port, max: 1 }))).toBe(true);
  });

  it('of a plain pool would not', async () => {
    const dying = await dyingServer();
    server = dying.server;
    expect(await isHeard(new Pool({ host: '127.0.0.1', port: dying.port, max: 1 }))).toBe(false);
  });
});
