import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Metadata, ServerCredentials } from '@grpc/grpc-js';

/** Folder of the certificates, which are for tests only. */
export const CERTIFICATES = path.resolve('libs/adapters/src/event-store/kurrent/stand-in/tls');

/** How a stand-in lets clients in. */
export interface Door {
  readonly tls?: boolean;
  /** The only one that is let in; anybody when absent. */
  readonly account?: { readonly name: string; readonly password: string };
}

export function credentialsOf({ tls }: Door): ServerCredentials {
  if (!tls) return ServerCredentials.createInsecure();
  const [cert_chain, private_key] = ['server.pem', 'server.key'].map((file) =>
    readFileSync(path.join(CERTIFICATES, file)),
  ) as [Buffer, Buffer];
  return ServerCredentials.createSsl(null, [{ cert_chain, private_key }], false);
}

export function letsIn({ account }: Door, metadata: Metadata): boolean {
  if (!account) return true;
  const expected = Buffer.from(`${account.name}:${account.password}`).toString('base64');
  return metadata.get('authorization')[0] === `Basic ${expected}`;
}
