import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { SignJWT, UnsecuredJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import request, { type Response } from 'supertest';
import { type IdentityApp, startIdentityApp } from '../testing/identity-app.fixture.js';
import { regions } from '../testing/law.fixture.js';
import { Accounts, demoAccountId } from './accounts.js';
import { DEMO_PASSWORD, demoAccounts } from './demo-accounts/demo-accounts.js';
import { assertNoDemo, assertOwnKeys } from './no-demo.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly account: { readonly id: string };
}

describe('signing in', () => {
  let identity: IdentityApp;
  const http = () => request(identity.app.getHttpServer());
  const login = async (username: string, password = DEMO_PASSWORD): Promise<Response> =>
    http().post('/api/auth/login').send({ username, password });
  const signedIn = async (username = 'mingshan-officer-1'): Promise<Tokens> =>
    await login(username).then(({ body }) => body as Tokens);
  const me = async (token: string): Promise<Response> =>
    http().get('/api/auth/me').auth(token, { type: 'bearer' });
  const refresh = async (refreshToken: string): Promise<Response> =>
    http().post('/api/auth/refresh').send({ refreshToken });
  const write = async (token: string, path: string, body: object, revision?: number): Promise<Response> =>
    http()
      .post(path)
      .auth(token, { type: 'bearer' })
      .set('Idempotency-Key', `key-${path}-${Math.random()}`)
      .set(revision === undefined ? {} : { 'If-Match': `"${revision}"` })
      .send(body);

  beforeAll(async () => {
    identity = await startIdentityApp({ demo: true });
  });
  afterAll(() => identity?.close());
  beforeEach(async () => {
    await identity.app.get(Accounts).seedDemoAccounts();
    await identity.parts.db.query('DELETE FROM login_attempt');
  });

  it('seeds the demo accounts once, fast', async () => {
    const fresh = await startIdentityApp({ demo: true });
    const accounts = fresh.app.get(Accounts);
    const begun = performance.now();
    expect(await accounts.seedDemoAccounts()).toBe(demoAccounts(regions).length);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(await accounts.seedDemoAccounts()).toBe(0);
    // A start that was killed between the accounts and their passwords goes on where it stopped.
    await fresh.parts.db.query('DELETE FROM credential');
    const head = await fresh.parts.store.head();
    expect(await accounts.seedDemoAccounts()).toBe(demoAccounts(regions).length);
    expect(await fresh.parts.store.head()).toBe(head);
    await fresh.close();
  });

  it('gives tokens and says who one is, without a name', async () => {
    const response = await login('mingshan-officer-1');
    expect(response.status).toBe(200);
    expect(response.headers['cache-control']).toBe('no-store');
    const { accessToken, refreshToken, account } = response.body as Tokens;
    expect(account).toEqual({
      id: expect.any(String),
      username: 'mingshan-officer-1',
      role: 'officer',
      badge: '180302',
      organ: { code: '511803', name: '名山区' },
    });
    expect(refreshToken).toMatch(/^[0-9a-f-]{36}\.[\w-]{43}$/);
    expect(decodeProtectedHeader(accessToken)).toMatchObject({ alg: 'HS256', kid: expect.any(String) });
    // Rights are read at each request: the token says nothing of them.
    expect(Object.keys(decodeJwt(accessToken)).sort()).toEqual(['aud', 'exp', 'iat', 'iss', 'sid', 'sub']);
    expect((await me(accessToken)).body).toEqual(account);
  });

  it('refuses a wrong password and an unknown name alike', async () => {
    const wrong = await login('mingshan-officer-1', 'wrong');
    const unknown = await login('nobody-at-all', 'wrong');
    expect(wrong.status).toBe(401);
    expect({ ...unknown.body, traceId: '' }).toEqual({ ...wrong.body, traceId: '' });
    expect(wrong.body).toMatchObject({ code: 'auth.wrong-password' });
  });

  it.each(['mingshan-head', 'nobody-at-all'])(
    'pauses after five wrong passwords for %s, then goes on',
    async (name) => {
      for (let n = 0; n < 5; n += 1) expect((await login(name, 'wrong')).status).toBe(401);
      const paused = await login(name);
      expect(paused.status).toBe(429);
      expect(paused.body).toMatchObject({ code: 'auth.too-many-attempts' });
      expect(Number(paused.headers['retry-after'])).toBeGreaterThan(0);
      identity.later(Number(paused.headers['retry-after']) * 1000);
      expect((await login(name)).status).toBe(name === 'mingshan-head' ? 200 : 401);
    },
  );

  it('lets a burst of tries at once have five, too', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => login('yaan-head', 'wrong')));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('keeps no tried name in the clear', async () => {
    await login('my-password-typed-here', 'x');
    const rows: { subject: string }[] = await identity.parts.db.query('SELECT subject FROM login_attempt');
    expect(JSON.stringify(rows)).not.toContain('typed');
  });

  it('refuses expired, forged, unsigned and foreign tokens, each with its code', async () => {
    const { accessToken, account } = await signedIn();
    const { sid } = decodeJwt(accessToken) as { sid: string };
    const claims = () =>
      new SignJWT({ sid })
        .setSubject(account.id)
        .setIssuer('shouzheng')
        .setAudience('shouzheng-api')
        .setExpirationTime(4e9);
    const { kid } = decodeProtectedHeader(accessToken);
    const { tokenKey } = identity.parts.config;
    const forged = [
      `${accessToken.slice(0, -4)}AAAA`,
      'not-a-token',
      new UnsecuredJWT({ sid, sub: account.id, iss: 'shouzheng', aud: 'shouzheng-api', exp: 4e9 }).encode(),
      await claims()
        .setProtectedHeader({ alg: 'HS256', kid })
        .sign(Buffer.from('another key, of 32 bytes exactly')),
      await claims()
        .setProtectedHeader({ alg: 'HS512', kid })
        .sign(Buffer.concat([tokenKey, tokenKey])),
      await claims().setProtectedHeader({ alg: 'HS256', kid: 'other' }).sign(tokenKey),
      await claims().setAudience('another-service').setProtectedHeader({ alg: 'HS256', kid }).sign(tokenKey),
    ];
    for (const token of forged) {
      const response = await me(token);
      expect([response.status, (response.body as { code: string }).code]).toEqual([
        401,
        'auth.invalid-token',
      ]);
    }
    expect((await me(accessToken)).status).toBe(200);
    identity.later(31 * MINUTE);
    expect((await me(accessToken)).body).toMatchObject({ code: 'auth.expired-token' });
    expect((await http().get('/api/auth/me')).body).toMatchObject({ code: 'auth.required' });
  });

  it('renews with a refresh token once; a second use ends the sign-in', async () => {
    const first = await signedIn();
    const second = (await refresh(first.refreshToken)).body as Tokens;
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect((await me(second.accessToken)).status).toBe(200);
    const reused = await refresh(first.refreshToken);
    expect([reused.status, reused.body]).toMatchObject([401, { code: 'auth.invalid-token' }]);
    expect((await refresh(second.refreshToken)).status).toBe(401);
    expect((await me(second.accessToken)).body).toMatchObject({ code: 'auth.invalid-token' });
  });

  it('of two renewals at once at most one wins', async () => {
    const { refreshToken } = await signedIn();
    const answers = await Promise.all([refresh(refreshToken), refresh(refreshToken), refresh(refreshToken)]);
    expect(answers.filter(({ status }) => status === 200).length).toBe(1);
  });

  it('ends after twelve hours, whatever was renewed', async () => {
    let tokens = await signedIn();
    identity.later(11 * HOUR);
    tokens = (await refresh(tokens.refreshToken)).body as Tokens;
    identity.later(HOUR + MINUTE);
    expect((await refresh(tokens.refreshToken)).body).toMatchObject({ code: 'auth.expired-token' });
  });

  it('refuses a token from the moment of signing out', async () => {
    const { accessToken, refreshToken } = await signedIn();
    const out = await http().post('/api/auth/logout').auth(accessToken, { type: 'bearer' });
    expect(out.status).toBe(204);
    expect((await me(accessToken)).body).toMatchObject({ code: 'auth.invalid-token' });
    expect((await refresh(refreshToken)).status).toBe(401);
  });

  it('stores no refresh token and no password', async () => {
    const { refreshToken } = await signedIn();
    const rows = [
      await identity.parts.db.query('SELECT * FROM session'),
      await identity.parts.db.query('SELECT * FROM credential'),
    ];
    expect(JSON.stringify(rows)).not.toContain(refreshToken.split('.')[1]);
    expect(JSON.stringify(rows)).not.toContain(DEMO_PASSWORD);
  });

  it('opens an account that can sign in, refuses the name a second time, and closes it at once', async () => {
    const admin = await signedIn('yaan-security-admin');
    const body = {
      username: 'lushan-newcomer',
      password: 'a long enough one',
      person: 'person-newcomer',
      role: 'officer',
      organ: '511826',
      badge: '182699',
      certificate: { number: '川-99', from: '2026-01-01', to: '2027-12-31' },
    };
    const opened = await write(admin.accessToken, '/api/accounts', body);
    expect(opened.status).toBe(201);
    const { id } = opened.body as { id: string };
    expect((await write(admin.accessToken, '/api/accounts', body)).body).toMatchObject({
      code: 'claim.taken',
    });
    const newcomer = (await login(body.username, body.password)).body as Tokens;
    expect((await me(newcomer.accessToken)).status).toBe(200);
    expect((await write(newcomer.accessToken, '/api/accounts', body)).status).toBe(403);
    const closed = await write(admin.accessToken, `/api/accounts/${id}/close`, { reason: 'left' }, 1);
    expect(closed.status).toBe(200);
    expect((await me(newcomer.accessToken)).body).toMatchObject({ code: 'auth.invalid-token' });
    expect((await refresh(newcomer.refreshToken)).status).toBe(401);
    expect((await login(body.username, body.password)).body).toMatchObject({ code: 'auth.wrong-password' });
    let history = '';
    for await (const event of identity.parts.store.readAll({ after: 0n }))
      history += event.payload + event.metadata;
    expect(history).not.toContain(body.password);
    expect(history).not.toContain('scrypt$');
  });

  it('changes a password with the old one, and ends the other sign-ins', async () => {
    const username = 'baoxing-officer-3';
    const here = await signedIn(username);
    const elsewhere = await signedIn(username);
    const change = async (oldPassword: string, newPassword: string): Promise<Response> =>
      http()
        .post('/api/auth/password')
        .auth(here.accessToken, { type: 'bearer' })
        .send({ oldPassword, newPassword });
    expect((await change('wrong', 'another long one')).status).toBe(401);
    expect((await change(DEMO_PASSWORD, 'another long one')).status).toBe(204);
    expect((await me(here.accessToken)).status).toBe(200);
    expect((await me(elsewhere.accessToken)).status).toBe(401);
    expect((await login(username)).status).toBe(401);
    expect((await login(username, 'another long one')).status).toBe(200);
  });

  it('finds whom a case may be assigned to, and shows user names to few', async () => {
    await identity.follow();
    interface Page {
      readonly items: {
        id: string;
        username: string | null;
        organ: string;
        badge: string;
        certificateTo: string;
      }[];
      readonly next: string | null;
    }
    const find = async (username: string, query: string): Promise<Page> => {
      const { accessToken } = await signedIn(username);
      const answer = await http().get(`/api/accounts${query}`).auth(accessToken, { type: 'bearer' });
      expect(answer.status).toBe(200);
      return answer.body as Page;
    };
    const own = await find('mingshan-section-head', '?role=officer');
    expect(own.items.map(({ badge, certificateTo, username }) => [badge, certificateTo, username])).toEqual([
      ['180302', '2028-12-31', null],
      ['180303', '2028-12-31', null],
      ['180304', '2028-12-31', null],
    ]);
    expect((await find('mingshan-section-head', '?organ=511826')).items).toEqual([]);
    const first = await find('yaan-security-admin', '?role=officer&status=active&limit=20');
    const second = await find(
      'yaan-security-admin',
      `?role=officer&status=active&limit=20&after=${first.next}`,
    );
    expect(new Set([...first.items, ...second.items].map(({ username }) => username)).size).toBe(27);
    expect(second.next).toBeNull();
  });

  it('lists the demo accounts, each of which can sign in', async () => {
    const { status, body } = await http().get('/api/auth/demo-accounts');
    expect(status).toBe(200);
    const { items } = body as {
      items: { username: string; password: string; role: string; jurisdiction: string }[];
    };
    expect(items.length).toBe(demoAccounts(regions).length);
    expect(items[0]).toMatchObject({ username: 'yaan-clerk', role: 'clue-clerk', jurisdiction: '雅安市' });
    for (const { username, password } of items.slice(-4))
      expect((await login(username, password)).status).toBe(200);
  });
});

describe('where there is no demo', () => {
  let identity: IdentityApp;
  beforeAll(async () => {
    identity = await startIdentityApp({ demo: false });
  });
  afterAll(() => identity?.close());

  it('lists no demo accounts, and makes the first account from the outside', async () => {
    const server = identity.app.getHttpServer();
    expect((await request(server).get('/api/auth/demo-accounts')).status).toBe(404);
    const account = {
      username: 'first-admin',
      role: 'security-admin',
      organ: '511800',
      badge: '0001',
    } as const;
    await identity.app.get(Accounts).addAccount({ ...account, password: 'a long enough one' });
    const answer = await request(server)
      .post('/api/auth/login')
      .send({ username: account.username, password: 'a long enough one' });
    expect(answer.status).toBe(200);
    await expect(identity.app.get(Accounts).addAccount({ ...account, password: 'short' })).rejects.toThrow(
      /10/,
    );
    await expect(
      identity.app.get(Accounts).addAccount({ ...account, password: 'a long enough one' }),
    ).rejects.toThrow('claim.taken');
  });

  it('starts on an empty store, and not on one that a demo has used', async () => {
    await assertNoDemo(identity.parts);
    await expect(
      assertNoDemo({ ...identity.parts, config: { ...identity.parts.config, demo: true } }),
    ).rejects.toThrow(/Demo mode/);
    await identity.app.get(Accounts).seedDemoAccounts();
    await expect(assertNoDemo(identity.parts)).rejects.toThrow(/demo data/);
    expect(demoAccounts(regions).map(demoAccountId)).toHaveLength(
      new Set(demoAccounts(regions).map(demoAccountId)).size,
    );
  });

  it('does not start on a default key', () => {
    const random = (seed: number): Buffer =>
      Buffer.from(Array.from({ length: 32 }, (_, n) => (n * 37 + seed) % 256));
    const own = { masterKey: random(1), tokenKey: random(2), fingerprintKey: random(3) };
    expect(() => assertOwnKeys(own)).not.toThrow();
    const bad = [
      Buffer.alloc(32),
      random(1).subarray(0, 16),
      Buffer.from('change-me'.padEnd(40, 'xyzw')),
      own.tokenKey,
    ];
    for (const masterKey of bad) expect(() => assertOwnKeys({ ...own, masterKey })).toThrow();
  });
});
