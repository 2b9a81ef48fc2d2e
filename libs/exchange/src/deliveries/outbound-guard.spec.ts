import { afterEach, describe, expect, it } from '@jest/globals';
import net from 'node:net';
import { addressKind } from './address.js';
import { ConnectError, OutboundGuard, type Resolve, TlsError, VettingError } from './outbound-guard.js';

const strict = new OutboundGuard({ demo: false });
const demo = new OutboundGuard({ demo: true });

const reasonOf = (guard: OutboundGuard, url: string): string => {
  try {
    guard.vetUrl(url);
    return 'open';
  } catch (error) {
    return error instanceof VettingError ? error.reason : 'crash';
  }
};

/** What stays refused whatever the mode. */
const ALWAYS: readonly (readonly [url: string, reason: string])[] = [
  ['http://169.254.169.254/latest/meta-data/', 'metadata'],
  ['http://169.254.170.2/v2/credentials', 'metadata'],
  ['http://169.254.1.1', 'metadata'],
  ['http://2852039166', 'metadata'],
  ['http://0xa9fea9fe', 'metadata'],
  ['http://0xa9.0xfe.0xa9.0xfe', 'metadata'],
  ['http://0251.0376.0251.0376', 'metadata'],
  ['http://169.254.43518', 'metadata'],
  ['http://１６９.254.169.254', 'metadata'],
  ['http://169。254。169。254', 'metadata'],
  ['http://100.100.100.200', 'metadata'],
  ['http://168.63.129.16', 'metadata'],
  ['http://192.0.0.192', 'metadata'],
  ['http://[fd00:ec2::254]', 'metadata'],
  ['http://[fd20:ce::254]', 'metadata'],
  ['http://[fe80::1]', 'metadata'],
  ['http://[fe80::a9fe:a9fe]', 'metadata'],
  ['http://[febf::1]', 'metadata'],
  ['http://[::ffff:169.254.169.254]', 'metadata'],
  ['http://[::ffff:a9fe:a9fe]', 'metadata'],
  ['http://[::ffff:0:169.254.169.254]', 'metadata'],
  ['http://[::169.254.169.254]', 'metadata'],
  ['http://[64:ff9b::169.254.169.254]', 'metadata'],
  ['http://[64:ff9b:1::a9fe:a9fe]', 'metadata'],
  ['http://[64:ff9b:1:a9fe:a9:fe00::]', 'metadata'],
  ['http://[2002:a9fe:a9fe::1]', 'metadata'],
  ['http://[2001:db8::5efe:169.254.169.254]', 'metadata'],
  ['http://metadata.google.internal/computeMetadata/v1/', 'metadata'],
  ['http://METADATA.google.internal./', 'metadata'],
  ['http://metadata/', 'metadata'],
  ['http://instance-data/', 'metadata'],
  ['http://224.0.0.1', 'unroutable'],
  ['http://255.255.255.255', 'unroutable'],
  ['http://[ff02::1]', 'unroutable'],
  ['http://[2001:0:a9fe:a9fe::1]', 'unroutable'],
  ['ftp://agency.example/', 'scheme'],
  ['file:///etc/passwd', 'scheme'],
  ['gopher://agency.example/', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  ['http://user:secret@agency.example/', 'credentials'],
  ['http://user@agency.example/', 'credentials'],
  ['not a url', 'not-a-url'],
  ['http://', 'not-a-url'],
  ['http://./', 'not-a-url'],
  ['', 'not-a-url'],
];

const LOOPBACK = [
  'http://127.0.0.1',
  'http://127.1',
  'http://127.255.255.254:8080/hook',
  'http://2130706433',
  'http://0x7f000001',
  'http://0177.0.0.1',
  'http://0.0.0.0',
  'http://0',
  'http://[::1]',
  'http://[::]',
  'http://[::ffff:7f00:1]',
  'http://[::7f00:1]',
  'http://[::ffff:0:7f00:1]',
  'http://[64:ff9b::7f00:1]',
  'http://[2002:7f00:1::]',
  'http://localhost',
  'http://LOCALHOST.',
  'http://a.localhost',
];

describe('an address of an endpoint, as it is entered', () => {
  it.each(ALWAYS)('%s is refused always: %s', (url, reason) => {
    expect([reasonOf(strict, url), reasonOf(demo, url)]).toEqual([reason, reason]);
  });

  it.each(LOOPBACK)('%s is refused outside demo mode', (url) => {
    expect([reasonOf(strict, url), reasonOf(demo, url)]).toEqual(['loopback', 'open']);
  });

  it.each([
    'https://webhook.gaj.yaan.example/shouzheng',
    'http://10.16.4.20:8443/in',
    'http://172.20.1.1',
    'http://192.168.3.3',
    'http://100.64.0.9',
    'http://[fd12:3456::1]/hook',
    'http://[2408:8000::1]',
    'http://metadata.example/',
  ])('%s may be approved: agencies live in private address space', (url) => {
    expect(reasonOf(strict, url)).toBe('open');
  });

  it('knows no address in what is none', () => {
    const texts = [
      '',
      '1.2.3',
      '1.2.3.4.5',
      '256.1.1.1',
      ':::',
      '1::2::3',
      '1:2:3:4:5:6:7',
      'g::1',
      '::ffff:1.2.3.256',
    ];
    expect(texts.map((text) => addressKind(text))).toEqual(texts.map(() => undefined));
    expect(addressKind('1:2:3:4:5:6:7:8')).toBe('open');
  });
});

describe('a connection', () => {
  let server: net.Server | undefined;
  let received = 0;
  afterEach(() => {
    server?.close();
    server = undefined;
    received = 0;
  });

  const listen = async (): Promise<number> => {
    const listening = net.createServer((socket) => {
      socket.on('data', (chunk) => {
        received += chunk.length;
        // Whatever asks for TLS gets this instead.
        socket.end('no TLS here');
      });
      socket.on('error', () => undefined);
    });
    server = listening;
    await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
    return (listening.address() as net.AddressInfo).port;
  };
  const resolving =
    (...addresses: string[]): Resolve =>
    async () =>
      addresses.map((address) => ({ address, family: net.isIP(address) }));

  const reason = async (guard: OutboundGuard, url: string): Promise<unknown> =>
    guard.connect(new URL(url), 2000).then(
      (socket) => {
        socket.destroy();
        return 'connected';
      },
      (error: unknown) => (error instanceof VettingError ? error.reason : String(error)),
    );

  it('is refused when any address of the name is bad', async () => {
    const mixed = new OutboundGuard({ demo: false, resolve: resolving('10.1.2.3', '169.254.169.254') });
    expect(await reason(mixed, 'http://agency.example')).toBe('metadata');
    const mapped = new OutboundGuard({ demo: false, resolve: resolving('::ffff:7f00:1') });
    expect(await reason(mapped, 'http://agency.example')).toBe('loopback');
    const nothing = new OutboundGuard({ demo: false, resolve: resolving() });
    expect(await reason(nothing, 'http://agency.example')).toBe('unresolved');
  });

  it('is not opened to a literal that only connects, without any look-up', async () => {
    const port = await listen();
    const forms = ['127.0.0.1', '2130706433', '[::ffff:7f00:1]', '0177.0.0.1'];
    const reasons = await Promise.all(forms.map((host) => reason(strict, `http://${host}:${port}`)));
    expect(reasons).toEqual(forms.map(() => 'loopback'));
  });

  it('goes to the addresses that were vetted, not to what the name means a moment later', async () => {
    const port = await listen();
    let asked = 0;
    const rebinding = new OutboundGuard({
      demo: true,
      resolve: async () => {
        asked += 1;
        return [{ address: asked === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }];
      },
    });
    expect(await reason(rebinding, `http://agency.example:${port}`)).toBe('connected');
    expect(asked).toBe(1);
  });

  it('looks at the peer before a byte is sent', async () => {
    const port = await listen();
    // A resolver that lies past the second look: the third one finds out where the connection went.
    class Fooled extends OutboundGuard {
      override async vettedAddresses(): Promise<readonly { address: string; family: number }[]> {
        return [{ address: '127.0.0.1', family: 4 }];
      }
    }
    expect(await reason(new Fooled({ demo: false }), `https://agency.example:${port}`)).toBe('loopback');
    expect(received).toBe(0);
  });

  it('tells apart who is not there from who speaks no TLS', async () => {
    const port = await listen();
    await expect(demo.connect(new URL(`https://127.0.0.1:${port}`), 2000)).rejects.toBeInstanceOf(TlsError);
    server?.close();
    await expect(demo.connect(new URL('http://127.0.0.1:1'), 2000)).rejects.toBeInstanceOf(ConnectError);
  });

  it('waits no longer than it may', async () => {
    const slow = new OutboundGuard({ demo: false, resolve: () => new Promise(() => undefined) });
    const began = performance.now();
    await expect(slow.connect(new URL('http://agency.example'), 80)).rejects.toThrow('connect timeout');
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
