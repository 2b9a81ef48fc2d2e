import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { signed } from './signature.js';

const secretOf = (bytes: Buffer): string => `whsec_${bytes.toString('base64')}`;
const secret = secretOf(randomBytes(32));
const other = secretOf(randomBytes(32));
const body = JSON.stringify({ subject: '名民非案〔2026〕7号', data: { n: 1 } });
const verify = (key: string, headers: object, text = body): unknown =>
  new Webhook(key).verify(text, headers as Record<string, string>);

describe('the signature of a delivery', () => {
  it('is what the public library makes of the same', () => {
    const at = new Date('2026-11-23T02:00:00.500Z');
    const headers = signed('msg_1', body, at.getTime(), [secret]);
    expect(headers['webhook-signature']).toBe(new Webhook(secret).sign('msg_1', at, body));
    expect(headers['webhook-timestamp']).toBe('1795399200');
  });

  it('is verified by the public library, with the old and with the new secret while they overlap', () => {
    const headers = signed('msg_2', body, Date.now(), [secret, other]);
    expect(verify(secret, headers)).toEqual(JSON.parse(body));
    expect(verify(other, headers)).toEqual(JSON.parse(body));
  });

  it('holds for this body, id, time and secret only', () => {
    const headers = signed('msg_3', body, Date.now(), [secret]);
    expect(() => verify(other, headers)).toThrow('No matching signature');
    expect(() => verify(secret, headers, `${body} `)).toThrow('No matching signature');
    expect(() => verify(secret, { ...headers, 'webhook-id': 'msg_4' })).toThrow('No matching signature');
    const late = signed('msg_3', body, Date.now() - 6 * 60_000, [secret]);
    expect(() => verify(secret, late)).toThrow('too old');
  });
});
