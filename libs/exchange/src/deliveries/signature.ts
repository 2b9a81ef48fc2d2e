import { createHmac } from 'node:crypto';

export const SECRET_PREFIX = 'whsec_';

export interface SignedHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/**
 * Standard Webhooks 1.0.0, scheme v1: HMAC-SHA256 over `id.timestamp.body`, one signature for each valid secret, so
 * that a receiver verifies with the old or the new one while a rotation overlaps.
 * @param at milliseconds; an attempt is signed anew, since receivers refuse what is minutes old
 */
export function signed(id: string, body: string, at: number, secrets: readonly string[]): SignedHeaders {
  const timestamp = Math.floor(at / 1000).toString();
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
