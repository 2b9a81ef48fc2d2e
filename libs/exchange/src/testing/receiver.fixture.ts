import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/**
 * What the receiver does with one delivery: answers a status, answers late, never answers, begins an answer and never
 * ends it, cuts the connection, or sends elsewhere.
 */
export type Reaction =
  | number
  | { readonly status: number; readonly headers: Record<string, string> }
  | { readonly slowMs: number }
  | 'never'
  | 'endless-body'
  | 'cut';

export interface Received {
  readonly id: string;
  readonly verified: boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly sequence: string;
    readonly subject: string;
    readonly supersedes?: string;
    readonly data: Readonly<Record<string, unknown>>;
    readonly [more: string]: unknown;
  };
  readonly answered: Reaction;
}

export interface ReceiverOptions {
  /** Of these one must verify the signature, by the public library. */
  readonly secrets: readonly string[];
  /** Reactions in turn; 204 when they are used up. Or a function of what arrives. */
  readonly script?: readonly Reaction[] | ((received: Omit<Received, 'answered'>, nth: number) => Reaction);
  readonly port?: number;
}

export interface Receiver {
  readonly url: string;
  readonly port: number;
  /** Everything that arrived, in order. */
  readonly received: readonly Received[];
  /** Ids that were accepted with 2xx and verified, in order, each once. */
  accepted(): readonly string[];
  trust(...secrets: readonly string[]): void;
  close(): Promise<void>;
}

/** An agency's receiver on loopback, that verifies with the public `standardwebhooks` package. */
export async function createReceiver(options: ReceiverOptions): Promise<Receiver> {
  const received: Received[] = [];
  let secrets = options.secrets;
  const { script = [] } = options;
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const seen = seenOf(request, body, secrets);
      const nth = received.length;
      const reaction = typeof script === 'function' ? script(seen, nth) : (script[nth] ?? 204);
      received.push({ ...seen, answered: reaction });
      react(response, seen.verified ? reaction : 401);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/shouzheng`,
    port,
    received,
    accepted: () => [...new Set(received.filter(isAccepted).map(({ id }) => id))],
    trust: (...more) => {
      secrets = more;
    },
    close: () => closed(server),
  };
}

const isAccepted = ({ verified, answered }: Received): boolean =>
  verified &&
  (typeof answered === 'number' ? answered < 300 : typeof answered === 'object' && 'slowMs' in answered);

function seenOf(
  request: IncomingMessage,
  body: string,
  secrets: readonly string[],
): Omit<Received, 'answered'> {
  const headers = request.headers as Record<string, string>;
  const verified = secrets.some((secret) => {
    try {
      new Webhook(secret).verify(body, headers);
      return true;
    } catch {
      return false;
    }
  });
  return { id: headers['webhook-id'] ?? '', verified, headers, event: JSON.parse(body) as Received['event'] };
}

function react(response: ServerResponse, reaction: Reaction): void {
  if (typeof reaction === 'number') response.writeHead(reaction).end();
  else if (reaction === 'cut') response.socket?.destroy();
  else if (reaction === 'endless-body') {
    response.writeHead(200, { 'content-type': 'text/plain' });
    const timer = setInterval(() => response.write('x'.repeat(4096)), 5);
    response.on('close', () => clearInterval(timer));
  } else if (reaction !== 'never' && 'slowMs' in reaction) {
    setTimeout(() => response.writeHead(204).end(), reaction.slowMs);
  } else if (reaction !== 'never') response.writeHead(reaction.status, reaction.headers).end();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
