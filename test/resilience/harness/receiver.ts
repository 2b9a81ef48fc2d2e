import { type IncomingMessage, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

interface Arrival {
  readonly id: string;
  readonly verified: boolean;
  readonly sequence: number;
}

/** A partner's receiver that keeps what arrived, in order; it knows the public signature check and nothing of ours. */
export class Receiver {
  readonly arrivals: Arrival[] = [];
  /** Shown once, when the endpoint is registered. */
  secret = '';
  /** What it answers from now on. */
  status = 204;
  private readonly server: Server = createServer((request, response) => {
    void textOf(request).then((body) => {
      const headers = request.headers as Record<string, string>;
      let verified = true;
      try {
        new Webhook(this.secret).verify(body, headers);
      } catch {
        verified = false;
      }
      const { sequence } = JSON.parse(body) as { sequence: string };
      this.arrivals.push({ id: headers['webhook-id'] ?? '', verified, sequence: Number(sequence) });
      response.writeHead(this.status).end();
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/in`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
