import { lookup as lookupAll } from 'node:dns/promises';
import net from 'node:net';
import tls from 'node:tls';
import { type AddressKind, addressKind } from './address.js';

/** Why an address is refused: the reason goes to the attempt's record and to the person who enters the address. */
export type Vetting =
  'not-a-url' | 'scheme' | 'credentials' | 'metadata' | 'loopback' | 'unroutable' | 'unresolved';

export class VettingError extends Error {
  override readonly name = 'VettingError';
  constructor(readonly reason: Vetting) {
    super(reason);
  }
}

export class ConnectError extends Error {
  override readonly name = 'ConnectError';
}

export class TlsError extends Error {
  override readonly name = 'TlsError';
}

/** Names under which clouds serve metadata, whatever they resolve to. */
const METADATA_NAMES = [
  'metadata',
  'metadata.google.internal',
  'metadata.goog',
  'metadata.azure.internal',
  'metadata.tencentyun.com',
  'instance-data',
  'instance-data.ec2.internal',
];

export type Resolve = (hostname: string) => Promise<readonly { address: string; family: number }[]>;

export interface GuardOptions {
  /** In demo mode the receiver may run on this machine. */
  readonly demo: boolean;
  readonly resolve?: Resolve;
  /** For receivers whose certificate comes from an authority of their own. */
  readonly ca?: string;
}

/**
 * Keeps webhooks from reaching what no agency lives at. It looks three times: at the address as it is entered, at
 * what its name resolves to before a connection, and at the peer of the connection before a byte is sent.
 */
export class OutboundGuard {
  private readonly resolve: Resolve;

  constructor(private readonly options: GuardOptions) {
    this.resolve = options.resolve ?? ((hostname) => lookupAll(hostname, { all: true, verbatim: true }));
  }

  /** @throws VettingError; answers the address in its one canonical spelling. */
  vetUrl(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    if (!url) throw new VettingError('not-a-url');
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new VettingError('scheme');
    // A password in an address would stand in events and on screens.
    if (url.username !== '' || url.password !== '') throw new VettingError('credentials');
    this.vetHost(url.hostname);
    return url;
  }

  /** A name or a literal address. @throws VettingError */
  vetHost(hostname: string): void {
    const name = hostname.toLowerCase().replace(/\.+$/, '');
    if (name === '') throw new VettingError('not-a-url');
    if (METADATA_NAMES.includes(name)) throw new VettingError('metadata');
    if (name === 'localhost' || name.endsWith('.localhost')) this.refuse('loopback');
    const kind = addressKind(name);
    if (kind) this.refuse(kind);
  }

  /** Every address of the host, when all are good: one bad among them is how a name is rebound. @throws VettingError */
  async vettedAddresses(hostname: string): Promise<readonly { address: string; family: number }[]> {
    const bare = hostname.replace(/^\[|\]$/g, '');
    this.vetHost(hostname);
    const family = net.isIP(bare);
    if (family !== 0) return [{ address: bare, family }];
    const found = await this.resolve(bare).catch(() => []);
    if (found.length === 0) throw new VettingError('unresolved');
    for (const { address } of found) this.vetPeer(address);
    return found;
  }

  vetPeer(address: string | undefined): void {
    this.refuse((address === undefined ? undefined : addressKind(address)) ?? 'unroutable');
  }

  /** An open connection whose peer was vetted, before anything was sent on it. */
  async connect(url: URL, timeoutMs: number): Promise<net.Socket> {
    const deadline = AbortSignal.timeout(timeoutMs);
    const addresses = await within(this.vettedAddresses(url.hostname), deadline);
    const port = Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
    const socket = net.connect({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port,
      noDelay: true,
      autoSelectFamily: true,
      // Pinned: the name is not resolved a second time, to something else.
      lookup: (_host, options, done) => {
        const [first] = addresses;
        if (options.all) done(null, [...addresses]);
        else done(null, first?.address ?? '', first?.family ?? 4);
      },
    });
    try {
      await opened(socket, 'connect', deadline, ConnectError);
      this.vetPeer(socket.remoteAddress);
      return url.protocol === 'https:' ? await this.secured(socket, url, deadline) : socket;
    } catch (error) {
      socket.destroy();
      throw error;
    }
  }

  private async secured(socket: net.Socket, url: URL, deadline: AbortSignal): Promise<net.Socket> {
    const bare = url.hostname.replace(/^\[|\]$/g, '');
    const { ca } = this.options;
    const secure = tls.connect({
      socket,
      // An address is no server name; its certificate is then checked against the address.
      ...(net.isIP(bare) === 0 ? { servername: bare } : { host: bare }),
      ALPNProtocols: ['http/1.1'],
      minVersion: 'TLSv1.2',
      ...(ca === undefined ? {} : { ca }),
    });
    await opened(secure, 'secureConnect', deadline, TlsError);
    return secure;
  }

  private refuse(kind: AddressKind): void {
    if (kind === 'open' || (kind === 'loopback' && this.options.demo)) return;
    throw new VettingError(kind);
  }
}

export class ConnectTimeoutError extends Error {
  override readonly name = 'ConnectTimeoutError';
}

async function within<T>(work: Promise<T>, deadline: AbortSignal): Promise<T> {
  const over = new Promise<never>((_, reject) => {
    deadline.addEventListener('abort', () => reject(new ConnectTimeoutError('connect timeout')), {
      once: true,
    });
  });
  return Promise.race([work, over]);
}

async function opened(
  socket: net.Socket,
  event: 'connect' | 'secureConnect',
  deadline: AbortSignal,
  Failure: typeof ConnectError | typeof TlsError,
): Promise<void> {
  await within(
    new Promise<void>((resolve, reject) => {
      socket.once(event, () => resolve());
      // Stays: an error after the outcome is known must not end the process.
      socket.on('error', (error: NodeJS.ErrnoException) => reject(new Failure(error.code ?? 'failed')));
      socket.once('close', () => reject(new Failure('closed')));
    }),
    deadline,
  );
}
