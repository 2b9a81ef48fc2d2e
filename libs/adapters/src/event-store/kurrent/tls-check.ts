import { readFile } from 'node:fs/promises';
import { isIP } from 'node:net';
import { connect, type ConnectionOptions } from 'node:tls';

/** Client and server do not agree on TLS, or the server's certificate is not trusted here: waiting mends neither. */
export class StoreTlsError extends Error {
  override readonly name = 'StoreTlsError';
}

const PATIENCE_MS = 3_000;
const DEFAULT_PORT = 2113;

/** What OpenSSL says of a certificate that it does not trust. */
const UNTRUSTED = /^(UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|CERT_|ERR_TLS_CERT_ALTNAME_INVALID)/;

/**
 * Why the servers of a connection string cannot be reached, where TLS is the reason; the client itself says only that
 * they cannot. Undefined when it is another reason, or nobody answers.
 */
export async function tlsTrouble(connectionString: string): Promise<StoreTlsError | undefined> {
  const [, hosts = '', query = ''] =
    /^[^:]+:\/\/(?:[^@/?]*@)?([^/?]+)\/?(?:\?(.*))?$/.exec(connectionString) ?? [];
  const options = new Map(
    query.split('&').map((pair) => {
      const [key = '', value = ''] = pair.split('=');
      return [key.toLowerCase().replace(/[_-]/g, ''), decodeURIComponent(value)];
    }),
  );
  const wantsTls = options.get('tls') !== 'false';
  const verifies = wantsTls && options.get('tlsverifycert') !== 'false';
  const file = options.get('tlscafile');
  const ca = verifies && file ? await readFile(file).catch(() => undefined) : undefined;
  for (const address of hosts.split(',')) {
    const [host = '', port = DEFAULT_PORT] = address.split(':');
    const code = await handshake({
      host,
      port: Number(port),
      ...(isIP(host) ? {} : { servername: host }),
      ...(ca ? { ca } : {}),
      rejectUnauthorized: verifies,
    });
    const trouble = troubleOf(code, wantsTls);
    if (trouble) return new StoreTlsError(trouble);
  }
  return undefined;
}

function troubleOf(code: string, wantsTls: boolean): string | undefined {
  if (!wantsTls) {
    return code === 'done' ? 'KurrentDB speaks TLS at this address: take tls=false out of it' : undefined;
  }
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER' || code === 'ERR_SSL_PACKET_LENGTH_TOO_LONG') {
    return 'KurrentDB speaks without TLS at this address: give it certificates, or put tls=false into the address';
  }
  if (!UNTRUSTED.test(code)) return undefined;
  return (
    `the certificate of KurrentDB is not trusted here (${code}): name the file of the authority that signed it with ` +
    'tlsCaFile=… in the address, and check host and dates of the certificate'
  );
}

/** `done`, or the code of what kept it from being done. */
function handshake(options: ConnectionOptions): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ ...options, timeout: PATIENCE_MS });
    const end = (code: string): void => {
      socket.destroy();
      resolve(code);
    };
    socket.once('secureConnect', () => end('done'));
    socket.once('timeout', () => end('ETIMEDOUT'));
    socket.once('close', () => end('closed'));
    socket.once('error', (error: Error & { code?: string }) => end(error.code ?? error.name));
  });
}
