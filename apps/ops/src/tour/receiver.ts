import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Received {
  readonly id: string;
  readonly event: {
    readonly type: string;
    readonly subject?: string;
    readonly data: Record<string, unknown>;
  };
  /** Whether the public library accepted the signature with the agency's secret. */
  readonly verified: boolean;
}

/** The partner agency's endpoint for the length of the tour, on loopback. */
export class Receiver {
  readonly received: Received[] = [];
  private secret = '';

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async open(): Promise<Receiver> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const receiver = new Receiver(server, `http://127.0.0.1:${port}/shouzheng`);
    server.on('request', (request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        receiver.take(request.headers as Record<string, string>, Buffer.concat(parts).toString('utf8'));
        response.writeHead(204).end();
      });
    });
    return receiver;
  }

  /** The secret is shown once, when the endpoint is registered. */
  knows(secret: string): void {
    this.secret = secret;
  }

  private take(headers: Record<string, string>, body: string): void {
    let verified = true;
    try {
      new Webhook(this.secret).verify(body, headers);
    } catch {
      verified = false;
    }
    this.received.push({
      id: headers['webhook-id'] ?? '',
      event: JSON.parse(body) as Received['event'],
      verified,
    });
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
