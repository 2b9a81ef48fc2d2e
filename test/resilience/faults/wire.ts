import { type Server, type Socket, connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * How a connection breaks at a write: before the server has all of it, after the server has done it and before anything
 * of its answer came back, or in the middle of the answer.
 */
export const CUTS = ['unsent', 'lost-answer', 'half-answer'] as const;
export type Cut = (typeof CUTS)[number];

/** Statements that write, in PostgreSQL's protocol: an append's prepared statement, and the end of a transaction. */
const WRITE = /append|COMMIT/;

interface Flow {
  readonly client: Socket;
  readonly server: Socket;
  /** Process of the server, which it tells when a connection begins. */
  backend?: number;
  cut?: Cut;
}

/** BackendKeyData of the protocol: its letter, its length, then the process. */
const KEY_DATA = Buffer.from([0x4b, 0, 0, 0, 12]);

/** A TCP way to a PostgreSQL that listens on a socket, which can be slow and can break. One for each process. */
export class Wire {
  /** Each piece, either way, comes so much later. */
  delayMs = 0;
  /** How many writes have gone through. */
  writes = 0;
  /** Connections that were cut at a write. */
  cuts = 0;
  private planned: { at: number; how: Cut; times: number } | undefined;
  private readonly flows = new Set<Flow>();

  private constructor(
    private readonly listener: Server,
    private readonly socketPath: () => string,
  ) {}

  /** `socketPath` is asked for each connection: a server that starts again may have moved. */
  static async open(socketPath: () => string): Promise<Wire> {
    const listener = createServer({ noDelay: true });
    const wire = new Wire(listener, socketPath);
    listener.on('connection', (client) => wire.accept(client));
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    return wire;
  }

  url(database = 'shouzheng'): string {
    return `postgresql://shouzheng@127.0.0.1:${(this.listener.address() as AddressInfo).port}/${database}`;
  }

  /** The connection over which the nth write from now goes breaks, and the next ones until it was so often. */
  cutAt(nth: number, how: Cut, times: number): void {
    this.planned = { at: this.writes + nth, how, times };
  }

  heal(): void {
    this.planned = undefined;
    this.delayMs = 0;
  }

  /** The server's processes that serve these connections. */
  get backends(): readonly number[] {
    return [...this.flows].flatMap(({ backend }) => backend ?? []);
  }

  close(): void {
    this.listener.close();
    for (const { client, server } of this.flows) {
      client.destroy();
      server.destroy();
    }
  }

  private accept(client: Socket): void {
    const server = connect(this.socketPath());
    const flow: Flow = { client, server };
    this.flows.add(flow);
    const end = (): void => {
      this.flows.delete(flow);
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) socket.on('error', end).on('close', end);
    pump(client, (piece) => this.toServer(flow, piece));
    pump(server, (piece) => this.toClient(flow, piece));
  }

  private async toServer(flow: Flow, piece: Buffer): Promise<void> {
    if (WRITE.test(piece.toString('latin1'))) {
      this.writes += 1;
      if (this.planned && this.writes >= this.planned.at) {
        flow.cut = this.planned.how;
        this.cuts += 1;
        this.planned.times -= 1;
        if (this.planned.times === 0) this.planned = undefined;
      }
    }
    if (this.delayMs > 0) await delay(this.delayMs);
    if (flow.cut !== 'unsent') await written(flow.server, piece);
    else {
      await written(flow.server, piece.subarray(0, piece.length / 2));
      flow.client.destroy();
    }
  }

  /** What comes back after a write comes when the write is done: the server answers at the end of it. */
  private async toClient(flow: Flow, piece: Buffer): Promise<void> {
    if (flow.backend === undefined) {
      const at = piece.indexOf(KEY_DATA);
      if (at >= 0) flow.backend = piece.readInt32BE(at + KEY_DATA.length);
    }
    if (this.delayMs > 0) await delay(this.delayMs);
    if (flow.cut === undefined) return written(flow.client, piece);
    if (flow.cut === 'half-answer') await written(flow.client, piece.subarray(0, piece.length / 2));
    flow.client.destroy();
  }
}

/** Hands over piece after piece, and takes no more from the socket than it has handed over. */
function pump(socket: Socket, hand: (piece: Buffer) => Promise<void>): void {
  let last = Promise.resolve();
  socket.on('data', (piece: Buffer) => {
    socket.pause();
    last = last.then(() => hand(piece)).then(() => void socket.resume());
  });
}

function written(socket: Socket, piece: Buffer): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed || !socket.writable) resolve();
    else socket.write(piece, () => resolve());
  });
}
