import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { IdempotencyKeys, Sealer } from '@shouzheng/platform';
import { eventually, gate } from '@shouzheng/testing';
import { SignJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import { randomBytes, randomUUID } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { civilDate, clueOf } from '../support/county.js';
import { type Answer, type Asked, Person, type Problem, type Receipt, ask } from '../support/person.js';
import { type Service, startService } from '../support/service.js';

/** In every bad request; in no answer. */
const MARK = '演示标记七三九一';
const NOBODY = '00000000-0000-4000-8000-000000000000';

let service: Service;
let clerk: Person;
let officer: Person;
let head: Person;
let admin: Person;
let auditor: Person;

beforeAll(async () => {
  service = await startService();
  const signIn = (name: string): Promise<Person> => Person.signIn(service.url, name);
  [clerk, officer, head, admin, auditor] = (await Promise.all(
    ['mingshan-clerk', 'mingshan-officer-1', 'mingshan-head', 'yaan-security-admin', 'yaan-auditor'].map(
      signIn,
    ),
  )) as [Person, Person, Person, Person, Person];
});
afterAll(() => service.stop());

/** Every failure looks the same from outside, and repeats nothing that was sent. */
function expectProblem(answer: Answer<Problem>, status: number, code: string): Problem {
  expect({ status: answer.status, code: answer.body?.code }).toEqual({ status, code });
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.body.status).toBe(status);
  expect(answer.body.type).toBe(`urn:shouzheng:${answer.body.legalBasis ? 'refusal' : 'problem'}:${code}`);
  expect(answer.body.traceId).toMatch(/^[0-9a-f-]{36}$/);
  expect(answer.text).not.toContain(MARK);
  return answer.body;
}

const clue = (more: object = {}): object => ({ ...clueOf({ region: '511803' }), ...more });
const JSON_TYPE = { 'content-type': 'application/json' };
const keyed = (more: Asked['headers'] = {}): Record<string, string> => ({
  ...JSON_TYPE,
  'idempotency-key': randomUUID(),
  ...more,
});

function sendClue(body: string | Buffer, headers: Asked['headers'] = {}): Promise<Answer<Problem>> {
  return clerk.ask('clues', { method: 'POST', headers: keyed(headers), body });
}

describe('a body', () => {
  it.each([
    ['no JSON', `{"source": "${MARK}`],
    ['a bare text', JSON.stringify(MARK)],
    ['a bare null', 'null'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['a field twice', JSON.stringify(clue()).replace('{', `{"facts":"${MARK}",`)],
    ['a field twice, once in escapes', JSON.stringify(clue()).replace('{', `{"\\u0066acts":"${MARK}",`)],
    [
      'a field twice inside another',
      JSON.stringify(clue({ extra: { a: 1 } })).replace('"a":1', '"a":1,"a":2'),
    ],
    ['__proto__', JSON.stringify(clue()).replace('{', `{"__proto__":{"facts":"${MARK}"},`)],
    ['constructor', JSON.stringify(clue({ constructor: { prototype: MARK } }))],
    ['what every object inherits', JSON.stringify(clue({ toString: MARK }))],
    ['a hundred thousand nested arrays', `{"facts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a hundred thousand nested objects', `${'{"facts":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['a nesting that never ends', '['.repeat(900_000)],
    ['escapes in a text that never ends', `{"facts":"${'\\"'.repeat(400_000)}`],
  ])('with %s is malformed', async (_what, body) => {
    expectProblem(await sendClue(body), 400, 'request.malformed');
  });

  it.each<[string, object, string]>([
    ['a wrong type', clue({ facts: [MARK] }), 'facts'],
    ['an object for a text', clue({ subjectName: { name: MARK } }), 'subjectName'],
    ['a number for a text', clue({ facts: 7391 }), 'facts'],
    ['null for a text', clue({ facts: null }), 'facts'],
    ['an unknown field', clue({ note: MARK }), 'note'],
    ['a field named by a value', clue({ [MARK]: true }), '(other)'],
    ['a text that is too long', clue({ subjectName: MARK.repeat(40) }), 'subjectName'],
    ['a control character', clue({ subjectName: `${MARK}\u0007` }), 'subjectName'],
    ['a line break in one line', clue({ subjectName: `${MARK}\n` }), 'subjectName'],
    ['NUL', clue({ facts: `${MARK}\u0000` }), 'facts'],
    ['a lone surrogate', clue({ facts: `${MARK}\ud800` }), 'facts'],
    ['nothing but blanks', clue({ facts: ' \u3000\n' }), 'facts'],
    ['no such source', clue({ source: MARK }), 'source'],
    ['no region code', clue({ region: MARK }), 'region'],
    ['a day that is not in the calendar', clue({ receivedOn: '2026-02-31' }), 'receivedOn'],
    ['a time of such a day', clue({ occurredAt: '2026-02-30T08:00:00+08:00' }), 'occurredAt'],
    ['an hour that is none', clue({ occurredAt: '2026-02-03T25:00:00+08:00' }), 'occurredAt'],
    ['a time without an offset', clue({ occurredAt: '2026-01-01T00:00:00' }), 'occurredAt'],
    ['a missing field', { facts: MARK }, 'source'],
  ])('with %s names the field, not the value', async (_what, body, field) => {
    const problem = expectProblem(await sendClue(JSON.stringify(body)), 400, 'request.invalid');
    expect(problem.errors?.map(({ path }) => path)).toContain(field);
    expect(problem.errors?.every(({ reason }) => reason.length > 0)).toBe(true);
  });

  it('of another media type is refused, and so is none where one is needed', async () => {
    expectProblem(
      await sendClue(`facts=${MARK}`, { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'request.unsupported-media-type',
    );
    expectProblem(
      await sendClue(JSON.stringify(clue()), { 'content-type': 'text/plain' }),
      415,
      'request.unsupported-media-type',
    );
    expectProblem(await clerk.ask('clues', { method: 'POST', headers: keyed() }), 400, 'request.invalid');
  });

  it('of 1 MB and one byte is too large, one of almost 1 MB is read', async () => {
    const frame = Buffer.byteLength(JSON.stringify(clue({ facts: '' })));
    const large = (size: number): string => JSON.stringify(clue({ facts: 'x'.repeat(size - frame) }));
    expectProblem(await sendClue(large(1024 * 1024 + 1)), 413, 'request.too-large');
    expectProblem(await sendClue(large(1024 * 1024)), 400, 'request.invalid');
  });

  it('of 200 MB that does not say so is refused without being kept', async () => {
    const { status, peak } = await pour(200);
    expect(status).toBe(413);
    expect(peak).toBeLessThan(150);
    const { body } = await ask(`${service.url}/livez`);
    expect(body).toEqual({ status: 'ok' });
  });
});

/** Sends so many MB in pieces, and answers the status and by how many MB the process grew meanwhile. */
function pour(megabytes: number): Promise<{ status: number; peak: number }> {
  const piece = Buffer.alloc(64 * 1024, 0x20);
  const before = process.memoryUsage().arrayBuffers;
  let peak = 0;
  let left = megabytes * 16;
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${service.url}/api/clues`, {
      method: 'POST',
      headers: keyed({ authorization: `Bearer ${clerk.token}` }),
    });
    request.on('error', reject);
    request.on('response', (response) => {
      response.resume();
      left = 0;
      resolve({ status: response.statusCode ?? 0, peak });
      request.destroy();
    });
    const more = (): void => {
      while (left > 0) {
        left -= 1;
        peak = Math.max(peak, (process.memoryUsage().arrayBuffers - before) / (1024 * 1024));
        if (!request.write(piece)) return void request.once('drain', more);
      }
      if (!request.writableEnded && !request.destroyed) request.end();
    };
    more();
  });
}

describe('If-Match', () => {
  let id: string;
  let revision: number;
  let etag: string | null;
  const verify = (headers: Asked['headers']): Promise<Answer<Problem>> =>
    officer.ask(`clues/${id}/verify-clue`, {
      method: 'POST',
      headers: keyed(headers),
      body: JSON.stringify({ result: 'excluded', finding: '不属于社会组织活动。' }),
    });

  beforeAll(async () => {
    ({ id } = await clerk.give('clues', clue()));
    await eventually(async () => {
      const view = await officer.ask<{ screening: unknown; revision: number }>(`clues/${id}`);
      if (!view.body.screening) throw new Error('not screened yet');
      ({ revision } = view.body);
      etag = view.headers.get('etag');
    });
  });

  it('is the ETag of what was read', () => {
    expect(etag).toBe(`"${revision}"`);
  });

  it('is asked for, must be one revision, and must be the present one', async () => {
    expectProblem(await verify({}), 428, 'precondition.required');
    for (const garbage of [
      '*',
      '17',
      '"x"',
      '"1", "2"',
      '"-1"',
      `"${revision}`,
      '"99999999999999999999"',
      'W/"a"',
    ]) {
      expectProblem(await verify({ 'if-match': garbage }), 400, 'request.invalid');
    }
    const stale = expectProblem(await verify({ 'if-match': `"${revision - 1}"` }), 412, 'precondition.stale');
    expect(stale.actualRevision).toBe(revision);
    expectProblem(await verify({ 'if-match': `"${revision + 1}"` }), 412, 'precondition.stale');
  });

  it('lets one of two acts on the same revision through', async () => {
    const both = await Promise.all([1, 2].map(() => verify({ 'if-match': `"${revision}"` })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
    const done = both.find(({ status }) => status === 200);
    const receipt = done?.body as unknown as Receipt | undefined;
    expect(done?.headers.get('etag')).toBe(`"${receipt?.revision}"`);
  });
});

describe('Idempotency-Key', () => {
  const give = (key: string | undefined, body: object): Promise<Answer<Problem>> =>
    clerk.ask('clues', {
      method: 'POST',
      headers: { ...JSON_TYPE, ...(key === undefined ? {} : { 'idempotency-key': key }) },
      body: JSON.stringify(body),
    });

  it('is asked for, of eight characters at least', async () => {
    expectProblem(await give(undefined, clue()), 400, 'idempotency.key-required');
    expectProblem(await give('short', clue()), 400, 'idempotency.key-required');
    expectProblem(await give('x'.repeat(201), clue()), 400, 'idempotency.key-required');
    expectProblem(await give('with a blank', clue()), 400, 'idempotency.key-required');
  });

  it('answers a repeat as the first time, and does nothing more', async () => {
    const key = randomUUID();
    const subjectName = '演示重复提交联谊会';
    const first = await give(key, clue({ subjectName }));
    const again = await give(key, clue({ subjectName }));
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.text).toBe(first.text);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    const { position } = first.body as unknown as Receipt;
    const text = encodeURIComponent(subjectName);
    const { items } = await clerk.get<{ items: unknown[] }>(`clues?text=${text}&atLeast=${position}`);
    expect(items).toHaveLength(1);
  });

  it('is bound to its request, and to its account', async () => {
    const key = randomUUID();
    expect((await give(key, clue())).status).toBe(201);
    expectProblem(await give(key, clue({ facts: MARK })), 422, 'idempotency.key-reused');
    const other = await officer.tell<Receipt>('clues', clue(), undefined, { 'idempotency-key': key });
    expect(other.status).toBe(201);
    expect(other.headers.get('idempotency-replayed')).toBeNull();
  });

  it('says that the same request is under way', async () => {
    const hold = gate();
    const reached = gate();
    const seal = jest.spyOn(service.app.get(Sealer), 'seal').mockImplementationOnce(async (key, text) => {
      reached.open();
      await hold.opened;
      return service.app.get(Sealer).seal(key, text);
    });
    const key = randomUUID();
    const body = clue();
    const first = give(key, body);
    await reached.opened;
    const second = await give(key, body);
    expectProblem(second, 409, 'idempotency.in-progress');
    expect(Number(second.headers.get('retry-after'))).toBeGreaterThan(0);
    hold.open();
    expect((await first).status).toBe(201);
    expect((await give(key, body)).headers.get('idempotency-replayed')).toBe('true');
    seal.mockRestore();
  });

  it('is free again after a refusal', async () => {
    const key = randomUUID();
    const refused = await give(key, clue({ region: '510100' }));
    expectProblem(refused, 422, 'clue.place-outside-jurisdiction');
    expect((await give(key, clue())).status).toBe(201);
  });

  it('goes on, once, where the answer was lost: the act itself is known', async () => {
    const key = randomUUID();
    const finish = jest
      .spyOn(service.app.get(IdempotencyKeys), 'finish')
      .mockRejectedValueOnce(new Error('lost'));
    // The failure is reported where failures are; here it is meant.
    service.app.useLogger(false);
    const first = await give(key, clue());
    service.app.useLogger(['error', 'fatal']);
    expectProblem(first, 500, 'internal');
    finish.mockRestore();
    const again = await give(key, clue());
    expect(again.status).toBe(201);
    const { revision } = again.body as unknown as Receipt;
    expect(revision).toBe(1);
  });
});

describe('a token', () => {
  const me = (token: string, scheme = 'Bearer'): Promise<Answer<Problem>> =>
    ask(`${service.url}/api/auth/me`, { headers: { authorization: `${scheme} ${token}` } });

  async function signed(
    more: Record<string, unknown>,
    key: Uint8Array = service.assembly.parts.config.tokenKey,
  ): Promise<string> {
    const header = decodeProtectedHeader(clerk.token) as { alg: string };
    return new SignJWT({ ...decodeJwt(clerk.token), ...more }).setProtectedHeader(header).sign(key);
  }

  it('made in the same way is taken: what is refused below is refused for its one fault', async () => {
    expect((await me(await signed({}))).status).toBe(200);
  });

  it('that is missing is asked for', async () => {
    const answer = await ask(`${service.url}/api/auth/me`);
    expectProblem(answer, 401, 'auth.required');
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expectProblem(await me(clerk.token, 'Basic'), 401, 'auth.required');
  });

  it('that has expired says so', async () => {
    const past = Math.floor(Date.now() / 1000) - 60;
    expectProblem(await me(await signed({ exp: past, iat: past - 60 })), 401, 'auth.expired-token');
  });

  it('that is forged is refused', async () => {
    const [header = '', payload = '', signature = ''] = clerk.token.split('.');
    const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const asHead = encode({ ...decodeJwt(clerk.token), sub: head.account });
    const none = encode({ ...decodeProtectedHeader(clerk.token), alg: 'none' });
    const forged = [
      await signed({}, randomBytes(32)),
      `${header}.${asHead}.${signature}`,
      `${none}.${payload}.`,
      `${none}.${payload}.${signature}`,
      `${header}.${payload}.`,
      await signed({ sub: head.account }),
      await signed({ sid: NOBODY }),
      await signed({ aud: 'another' }),
      await signed({ iss: 'another' }),
      await signed({ exp: undefined }),
      `${MARK.length}.not.a-token`,
    ];
    for (const token of forged) expectProblem(await me(token), 401, 'auth.invalid-token');
  });

  it('dies with its account, whose password is then wrong', async () => {
    const password = randomUUID();
    const account = { username: 'mingshan-leaver', password, person: 'leaver', badge: '180377' };
    const opened = await admin.give('accounts', { ...account, role: 'clue-clerk', organ: '511803' });
    const leaver = await Person.signIn(service.url, account.username, password);
    expect((await me(leaver.token)).status).toBe(200);
    await admin.give(`accounts/${opened.id}/close`, { reason: 'left' }, opened.revision);
    expectProblem(await me(leaver.token), 401, 'auth.invalid-token');
    expectProblem(await login(account.username, password), 401, 'auth.wrong-password');
  });
});

function login(username: string, password: string, headers: Asked['headers'] = {}): Promise<Answer<Problem>> {
  return ask(`${service.url}/api/auth/login`, {
    method: 'POST',
    headers: { ...JSON_TYPE, ...headers },
    body: JSON.stringify({ username, password }),
  });
}

describe('signing in', () => {
  it('is paused after five wrong passwords, for the right one too, and for a name that nobody bears alike', async () => {
    for (const username of ['baoxing-clerk', 'nobody-of-this-name']) {
      const tries = await Promise.all([1, 2, 3, 4, 5].map(() => login(username, MARK)));
      for (const answer of tries) expectProblem(answer, 401, 'auth.wrong-password');
      const paused = await login(username, 'Shouzheng-demo-2026');
      expectProblem(paused, 429, 'auth.too-many-attempts');
      const seconds = Number(paused.headers.get('retry-after'));
      expect(seconds).toBeGreaterThan(200);
      expect(seconds).toBeLessThanOrEqual(300);
    }
    expect((await login('baoxing-officer-1', 'Shouzheng-demo-2026')).status).toBe(200);
  });

  it('shows demo accounts for every role in a demonstration, and none elsewhere', async () => {
    const url = `${service.url}/api/auth/demo-accounts`;
    const shown = await ask<{
      items: { username: string; password: string; role: string; jurisdiction: string }[];
    }>(url);
    expect(shown.status).toBe(200);
    expect(new Set(shown.body.items.map(({ role }) => role)).size).toBeGreaterThanOrEqual(19);
    const { config } = service.assembly.parts;
    Object.assign(config, { demo: false });
    expectProblem(await ask(url), 404, 'not-found');
    Object.assign(config, { demo: true });
  });
});

describe('a list', () => {
  const ids = ({ items }: { items: readonly { id: string }[] }): string[] => items.map(({ id }) => id);

  it('is paged by cursor: every item once, in the same order', async () => {
    const whole = await admin.get<{ items: { id: string }[]; next: string | null }>('accounts?limit=200');
    expect(whole.next).toBeNull();
    expect(whole.items.length).toBeGreaterThan(100);
    const collected: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const after: string = next && `&after=${encodeURIComponent(next)}`;
      const page: typeof whole = await admin.get<typeof whole>(`accounts?limit=50${after}`);
      expect(page.items.length).toBeLessThanOrEqual(50);
      collected.push(...ids(page));
      ({ next } = page);
    }
    expect(collected).toEqual(ids(whole));
  });

  it.each([
    'limit=0',
    'limit=201',
    'limit=-1',
    'limit=1.5',
    'limit=many',
    'limit=1&limit=2',
    'after=%00',
    'unknown=1',
  ])('refuses ?%s', async (query) => {
    expectProblem(await clerk.ask(`clues?${query}`), 400, 'request.invalid');
  });

  it('refuses a cursor that was not made here, of whatever shape', async () => {
    const made = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');
    const cursors = [MARK, 'garbage', made({}), made([]), made([{}]), made([[1]]), made(MARK)];
    const lists = ['clues', 'cases', 'docket', 'organizations', 'list-entries', 'imports', 'unmatched-facts'];
    const asked = [
      ...lists.map((list) => [auditor, list] as const),
      [admin, 'accounts'] as const,
      [auditor, 'audit/accesses'] as const,
    ];
    const answers = await Promise.all(
      asked.flatMap(([who, list]) =>
        cursors.map(async (cursor) => ({
          list,
          cursor,
          answer: await who.ask(`${list}?after=${encodeURIComponent(cursor)}`),
        })),
      ),
    );
    for (const { list, cursor, answer } of answers) {
      // Who may not read the list learns nothing of cursors.
      if (answer.status !== 403)
        expect({ list, cursor, status: answer.status }).toEqual({ list, cursor, status: 400 });
      expect(answer.text).not.toContain(MARK);
    }
    expect(answers.filter(({ answer }) => answer.status === 400).length).toBeGreaterThan(40);
  });

  it('never fails on a cursor of the right length with other things in it', async () => {
    const made = (key: unknown): string => Buffer.from(JSON.stringify(key)).toString('base64url');
    const parts = [null, 1, -1e300, 'x', '\u0000', '2026-01-01', '\ud800'];
    const lists = [
      'clues',
      'cases',
      'docket',
      'organizations',
      'list-entries',
      'audit/accesses',
      'unmatched-facts',
    ];
    for (const list of lists) {
      for (const length of [1, 2, 3, 4]) {
        const answers = await Promise.all(
          parts.map((part) => auditor.ask(`${list}?after=${made(Array.from({ length }, () => part))}`)),
        );
        for (const [n, { status }] of answers.entries()) {
          expect({ list, length, part: parts[n], fails: status >= 500 }).toEqual({
            list,
            length,
            part: parts[n],
            fails: false,
          });
        }
      }
    }
  });

  it('holds one’s own write where ?atLeast says so, and refuses a position that is none', async () => {
    const subjectName = '演示立即可见联谊会';
    const { id, position } = await clerk.give('clues', clue({ subjectName }));
    const page = await clerk.get<{ items: { id: string }[] }>(`clues?atLeast=${position}`);
    expect(ids(page)).toContain(id);
    expectProblem(await clerk.ask(`clues?atLeast=${MARK}`), 400, 'request.invalid');
    expectProblem(await clerk.ask('clues?atLeast=-1'), 400, 'request.invalid');
    const far = await clerk.ask(`clues?atLeast=${BigInt(position) + 1_000_000n}`);
    expectProblem(far, 503, 'unavailable');
    expect(Number(far.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('what is not there', () => {
  it.each(['api/nothing-here', 'api', 'nowhere', 'api/clues/', 'assets/x.js', 'api/%E0%A4%A'])(
    'is a problem at /%s',
    async (path) => {
      const answer = await ask(`${service.url}/${path}`);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect([400, 401, 404]).toContain(answer.status);
      expect(answer.body.traceId).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  it('is not found by a method that a route does not have', async () => {
    const answer = await clerk.ask('clues', { method: 'DELETE', headers: keyed() });
    expectProblem(answer, 404, 'not-found');
  });

  it('is not found by an unknown id, and an id that is none is an invalid request', async () => {
    for (const path of [
      'clues',
      'cases',
      'organizations',
      'cases/{id}/history',
      'clues/{id}/history',
      'organizations/{id}/history',
    ]) {
      const at = (id: string): string => (path.includes('{id}') ? path.replace('{id}', id) : `${path}/${id}`);
      expectProblem(await officer.ask(at(NOBODY)), 404, 'not-found');
      expectProblem(await officer.ask(at(encodeURIComponent(MARK))), 400, 'request.invalid');
    }
    const command = await officer.tell(
      `clues/${NOBODY}/verify-clue`,
      { result: 'excluded', finding: '无。' },
      0,
    );
    expectProblem(command, 404, 'not-found');
    const work = await officer.tell(`work/${encodeURIComponent(MARK)}/claim`, {});
    expectProblem(work, 404, 'not-found');
  });
});

describe('a moment of the past', () => {
  let path: string;
  let before: string;

  beforeAll(async () => {
    before = new Date(Date.now() - 1000).toISOString();
    const means = {
      individualMembers: 60,
      unitMembers: 0,
      fullTimeStaff: 2,
      fundsFen: 5_000_000,
      premises: true,
    };
    const clerkOfRegister = await Person.signIn(service.url, 'mingshan-registrar');
    const applied = await clerkOfRegister.give('organizations/apply-registration', {
      name: '雅安市名山区演示茶艺协会',
      type: 'SG',
      receivedOn: civilDate(),
      supervision: 'DIRECT',
      means,
      person: { name: '演示人', idNumber: 'DEMO-HTTP-1', check: 'clear' },
    });
    path = `organizations/${applied.id}`;
  });

  it('is answered where there is one', async () => {
    expect((await auditor.ask(`${path}?rev=0`)).status).toBe(200);
    const justNow = encodeURIComponent(new Date().toISOString());
    await eventually(async () => expect((await auditor.ask(`${path}?asOf=${justNow}`)).status).toBe(200));
  });

  it('is refused in the future, not found before the first event and past the head', async () => {
    const future = encodeURIComponent(new Date(Date.now() + 3_600_000).toISOString());
    for (const field of ['asOf', 'validAt']) {
      const problem = expectProblem(await auditor.ask(`${path}?${field}=${future}`), 400, 'request.invalid');
      expect(problem.errors).toMatchObject([{ path: field }]);
      expectProblem(await auditor.ask(`${path}?${field}=${encodeURIComponent(before)}`), 404, 'not-found');
      expectProblem(await auditor.ask(`${path}?${field}=yesterday`), 400, 'request.invalid');
      expectProblem(await auditor.ask(`${path}?${field}=2026-02-31T00:00:00`), 400, 'request.invalid');
    }
    expectProblem(await auditor.ask(`${path}?rev=999`), 404, 'not-found');
    expectProblem(await auditor.ask(`${path}?rev=-1`), 400, 'request.invalid');
    expectProblem(await auditor.ask(`${path}?rev=1e99`), 400, 'request.invalid');
    expectProblem(
      await auditor.ask(`${path}?rev=0&asOf=${encodeURIComponent(before)}`),
      400,
      'request.invalid',
    );
    expectProblem(await auditor.ask(`${path}/history?asOf=${encodeURIComponent(before)}`), 404, 'not-found');
  });
});

describe('languages and law', () => {
  it('speaks Chinese unless English is asked for', async () => {
    const of = (language?: string): Promise<Answer<Problem>> =>
      clerk.ask(
        `clues/${NOBODY}`,
        language === undefined ? {} : { headers: { 'accept-language': language } },
      );
    const answers = await Promise.all([
      of(),
      of('zh-CN'),
      of('en-GB, en;q=0.9'),
      of('fr, zh;q=0.5, en;q=0.1'),
      of(MARK.length + ';;q=x'),
    ]);
    expect(answers.map(({ headers }) => headers.get('content-language'))).toEqual([
      'zh-CN',
      'zh-CN',
      'en',
      'zh-CN',
      'zh-CN',
    ]);
    expect(answers[1]?.body.title).toBe('没有这条记录');
    expect(answers[2]?.body.title).toBe('There is no such record');
  });

  it('gives a refusal its article, in both languages', async () => {
    const body = clue({ region: '511802' });
    const zh = await clerk.tell('clues', body, undefined, { 'accept-language': 'zh' });
    const en = await clerk.tell('clues', body, undefined, { 'accept-language': 'en' });
    const problem = expectProblem(zh, 403, 'actor.other-jurisdiction');
    expect(problem.legalBasis).toMatchObject([{ rule: 'O77-4', citeZh: expect.stringContaining('第四条') }]);
    expect(expectProblem(en, 403, 'actor.other-jurisdiction').legalBasis).toMatchObject([
      { citeEn: expect.stringContaining('4') },
    ]);
    expect(zh.body.title).not.toBe(en.body.title);
    expect(zh.body).toMatchObject({ detail: expect.stringContaining('依据') });
  });

  it('refuses a role that is not entitled, with its rule; a list that is not for it, plainly', async () => {
    const refused = await head.tell('clues', clue());
    expect(expectProblem(refused, 403, 'actor.role-not-entitled').legalBasis?.length).toBeGreaterThan(0);
    expectProblem(await clerk.ask('audit/accesses'), 403, 'auth.not-entitled');
  });
});

describe('the public contract', () => {
  interface Operation {
    readonly operationId: string;
    readonly parameters?: readonly {
      readonly name: string;
      readonly in: string;
      readonly required?: boolean;
    }[];
  }
  let operations: ReadonlyMap<string, Operation>;
  let version: string;

  beforeAll(async () => {
    const { body } = await ask<{ openapi: string; paths: Record<string, Record<string, Operation>> }>(
      `${service.url}/api/openapi.json`,
    );
    version = body.openapi;
    const all = Object.values(body.paths).flatMap((item) => Object.values(item));
    operations = new Map(all.map((operation) => [operation.operationId, operation]));
    if (operations.size < all.length) throw new Error('an operationId is there twice');
  });

  it('is OpenAPI 3.1 with the commands and questions by their names', () => {
    expect(version).toBe('3.1.0');
    const commands =
      'registerClue verifyClue fileCase assignOfficers hearParty closeInvestigation passLegalReview decideBan announceBan closeCase admitToIncubator approveRegistration orderRectification';
    const questions =
      'findClues findCases getCase getCaseHistory findOrganizations getOrganization getOrganizationHistory getDocket findListEntries findDeliveries';
    const missing = `${commands} ${questions} login`.split(' ').filter((name) => !operations.has(name));
    expect(missing).toEqual([]);
    const headersOf = (name: string): string[] =>
      (operations.get(name)?.parameters ?? [])
        .filter((one) => one.in === 'header' && one.required)
        .map((one) => one.name);
    expect(headersOf('registerClue')).toEqual(['Idempotency-Key']);
    expect(headersOf('verifyClue').toSorted()).toEqual(['Idempotency-Key', 'If-Match']);
  });

  it('is readable at /api/docs', async () => {
    const docs = await ask(`${service.url}/api/docs`);
    expect(docs.status).toBe(200);
    expect(docs.text).toContain('Shouzheng API');
    const script = /src="\.?\/?((?:api\/)?docs\/swagger-ui-bundle\.js)"/.exec(docs.text)?.[1] ?? 'missing';
    expect((await ask(`${service.url}/api/${script.replace(/^api\//, '')}`)).status).toBe(200);
  });

  it('says that the process runs and is ready, to everybody', async () => {
    expect((await ask(`${service.url}/livez`)).body).toEqual({ status: 'ok' });
    const ready = { status: 'ok', rebuilding: [], differing: [] };
    expect((await ask(`${service.url}/readyz`)).body).toEqual(ready);
  });

  it('sends headers that keep a browser from guessing, framing and loading from elsewhere', async () => {
    for (const path of ['livez', 'api/nothing-here', 'api/docs', 'api/system']) {
      const { headers } = await ask(`${service.url}/${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });
});
