/**
 * Development only (`VITE_MOCK=1 vite`): answers /api from invented data, so that pages can be looked at
 * without a server. `localStorage.mock` makes trouble: slow, error, empty, stale, refuse, over.
 */
import type { Problem } from '../api/models';
import { ACCOUNTS } from './accounts';
import { caseChanges, STALE_CHANGES } from './case-changes';
import { caseFileAt } from './case-file';
import { caseHistory } from './case-history';
import { clueHistory, clueOf, clues, freshTerm } from './clues';
import { docket } from './docket';
import { deliveries, endpoints, report } from './exchange';
import { listEntries, organizationHistory } from './lists';
import { organizationOf } from './organization-file';
import { organizations } from './organizations';

const trouble = () => localStorage.getItem('mock') ?? '';
let over = false;
let ahead = false;
const done = new Map<string, Response>();

function json(body: unknown, headers: Record<string, string> = {}, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

function problem(status: number, code: string, detail: string, more: Partial<Problem> = {}): Response {
  const body: Problem = {
    type: `urn:shouzheng:problem:${code}`,
    title: detail,
    status,
    code,
    detail,
    traceId: '7f3a19c4b2d04e88',
    ...more,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}

function account(username: string | null) {
  const [name, role, badge, organ] = ACCOUNTS.find(([known]) => known === username) ?? ACCOUNTS[1];
  return { id: `u-${badge}`, username: name, role, badge, organ: { code: '511803', name: organ } };
}

const tokens = (username: string) =>
  json({ accessToken: 'mock', refreshToken: username, account: account(username) });

function page<T>(items: readonly T[], url: URL): Response {
  if (trouble() === 'empty')
    return json({
      items: [],
      next: null,
      counts: { overdue: 0, threeDays: 0, twoThirds: 0, all: 0, normal: 0, excluded: 0 },
      books: { due: 0, delivered: 0, pending: 0, held: 0, withdrawn: 0 },
    });
  const limit = Number(url.searchParams.get('limit') ?? 50);
  const from = Number(url.searchParams.get('after') ?? 0);
  const next = from + limit < items.length ? String(from + limit) : null;
  const counts = (state: string) => docket.filter((item) => item.term?.state === state).length;
  return json({
    items: items.slice(from, from + limit),
    next,
    counts: {
      overdue: counts('overdue'),
      threeDays: counts('three-days'),
      twoThirds: counts('two-thirds'),
      normal: counts('normal'),
      excluded: counts('excluded'),
      all: docket.length,
    },
    books: { due: 46, delivered: 43, pending: 3, held: 0, withdrawn: 0 },
  });
}

const has = (text: string | null, ...fields: Array<string | null>) =>
  !text || fields.some((field) => field?.includes(text));

function read(url: URL): Response {
  const q = (name: string) => url.searchParams.get(name);
  const path = url.pathname.replace('/api', '');
  const [, slice, id, part] = path.split('/');
  switch (slice) {
    case 'system':
      return json({
        demo: true,
        version: '0.1.0',
        today: '2026-11-20',
        lastVerifiedAt: '2026-11-20T15:40:00+08:00',
      });
    case 'auth':
      return id === 'demo-accounts'
        ? json({
            items: ACCOUNTS.map(([username, role, , , jurisdiction]) => ({
              username,
              password: 'demo-2026',
              role,
              jurisdiction,
            })),
          })
        : json(account(localStorage.getItem('shouzheng.refresh')));
    case 'docket':
      return page(
        docket.filter(
          (item) =>
            (!q('state') || item.term?.state === q('state')) &&
            (!q('queue') || item.queue === q('queue')) &&
            has(q('text'), item.subject.title, item.subject.number),
        ),
        url,
      );
    case 'clues': {
      if (!id)
        return page(
          clues.filter(
            (clue) => (!q('status') || clue.status === q('status')) && has(q('text'), clue.name, clue.number),
          ),
          url,
        );
      if (part === 'history') return page(clueHistory(id), url);
      const clue = clueOf(id);
      return clue ? json(clue, { etag: `"${clue.revision}"` }) : problem(404, 'NOT_FOUND', '');
    }
    case 'cases': {
      if (!id)
        return page(
          docket
            .filter(
              (item) =>
                item.subject.kind === 'case' &&
                docket.find((other) => other.subject.id === item.subject.id) === item &&
                has(q('text'), item.subject.title, item.subject.number),
            )
            .map((item) => ({
              id: item.subject.id,
              number: item.subject.number,
              kind: 'illegal',
              stage: item.stage,
              subjectName: item.subject.title,
              regionCode: '511803',
              regionName: item.subject.regionName,
              filedOn: '2026-10-12',
              officers: [
                { badge: '0317', role: 'handler' },
                { badge: '0351', role: 'handler' },
              ],
              term: item.term,
            })),
          url,
        );
      if (id === 'case-3')
        return problem(403, 'OUTSIDE_JURISDICTION', '此案由汉源县民政局办理，市局和汉源县可以查看。');
      if (part === 'history') return page(caseHistory, url);
      if (part === 'differences' && q('to') === '18')
        return json({ from: 17, to: 18, changes: STALE_CHANGES });
      if (part === 'differences')
        return json({
          from: Number(q('from')),
          to: Number(q('to')),
          changes: caseChanges.filter(
            (change) => change.revision > Number(q('from')) && change.revision <= Number(q('to')),
          ),
          unchanged: 14,
        });
      const asOf = q('asOf');
      const revision = asOf
        ? (caseHistory.find((step) => Date.parse(step.recordedAt) <= Date.parse(asOf))?.revision ?? 0)
        : Number(q('rev') ?? 17);
      if (revision === 0) return problem(404, 'NOT_YET', '那一刻还没有这一案。');
      return json(ahead && !q('rev') ? { ...caseFileAt(17), revision: 18 } : caseFileAt(revision), {
        etag: `"${revision}"`,
      });
    }
    case 'organizations': {
      if (!id)
        return page(
          organizations.filter(
            (item) =>
              has(q('name'), item.name, item.uscc) &&
              (!q('type') || item.type === q('type')) &&
              (!q('status') || item.status.code === q('status')),
          ),
          url,
        );
      if (part === 'history') return page(organizationHistory, url);
      if (part === 'differences') return json({ from: Number(q('from')), to: Number(q('to')), changes: [] });
      const file = organizationOf(id);
      return file
        ? json({ ...file, revision: Number(q('rev') ?? file.revision) })
        : problem(404, 'NOT_FOUND', '');
    }
    case 'list-entries':
      return page(
        listEntries.filter((entry) => has(q('name'), entry.name) && (!q('kind') || entry.kind === q('kind'))),
        url,
      );
    case 'endpoints':
      return page(endpoints, url);
    case 'deliveries':
      return page(
        deliveries.filter(
          (item) =>
            (!q('state') || item.state === q('state')) &&
            (!q('endpoint') || item.endpointId === q('endpoint')),
        ),
        url,
      );
    case 'imports':
      return id ? json(report) : page([report], url);
    default:
      return problem(404, 'NOT_FOUND', '');
  }
}

function write(url: URL, body: Record<string, unknown>): Response {
  const path = url.pathname.replace('/api', '');
  const [, slice, id, act] = path.split('/');
  if (path === '/auth/login') {
    over = false;
    return body['password'] === 'demo-2026'
      ? tokens(String(body['username']))
      : problem(401, 'WRONG_PASSWORD', '账号或口令不对。');
  }
  if (path === '/auth/refresh')
    return over ? problem(401, 'SESSION_OVER', '') : tokens(String(body['refreshToken']));
  if (slice === 'auth') return new Response(null, { status: 204 });
  if (slice === 'work') {
    const item = docket.find((entry) => entry.id === id);
    if (item)
      item.claimedBy =
        act === 'claim'
          ? { account: 'u-0317', badge: '0317', role: 'handler', at: '2026-11-20T15:41:00+08:00' }
          : null;
    return json({ id });
  }
  if (slice === 'imports') return json({ id: 'imp-1' }, {}, 202);
  if (path === '/clues') {
    clues.unshift({
      id: 'clue-47',
      number: '511803-2026-0047',
      name: String(body['name']),
      status: 'received',
      source: String(body['source']),
      regionCode: '511803',
      regionName: '名山区',
      receivedOn: '2026-11-20',
      verdict: 'none',
      term: freshTerm,
    });
    return json({ id: 'clue-47' }, { etag: '"1"' }, 201);
  }
  if (trouble() === 'stale' && act === 'hear-party') {
    localStorage.removeItem('mock');
    ahead = true;
    return problem(412, 'STALE_REVISION', '已有新版本', {
      head: { revision: 18, badge: '执法人员 0351', at: '2026-11-20T15:38:00+08:00' },
    });
  }
  if (trouble() === 'refuse') {
    return problem(422, 'PARTY_NOT_HEARD', '终结调查前须听取当事人陈述。', {
      missing: [
        {
          zh: '没有听取当事人陈述',
          en: 'The party has not been heard',
          citations: [
            { rule: 'O77-12', citeZh: '取缔办法 第十二条', citeEn: 'Ban Measures Art. 12', mark: null },
          ],
        },
        {
          zh: '1 批先行登记保存未处理',
          en: '1 lot of preserved items is undecided',
          citations: [
            { rule: 'O77-11', citeZh: '取缔办法 第十一条', citeEn: 'Ban Measures Art. 11', mark: null },
          ],
        },
      ],
    });
  }
  return json({ id }, { etag: '"18"' });
}

window.fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  if (!url.pathname.startsWith('/api')) return Promise.reject(new Error('the mock knows only /api'));
  await new Promise((resolve) => setTimeout(resolve, trouble() === 'slow' ? 4000 : 120));
  if (trouble() === 'error' && !/system|auth/.test(url.pathname))
    return problem(503, 'UNAVAILABLE', '服务暂时没有应答。你没有提交任何东西。');
  if (trouble() === 'over') {
    over = true;
    localStorage.removeItem('mock');
  }
  if (over && !url.pathname.startsWith('/api/auth') && url.pathname !== '/api/system')
    return problem(401, 'SESSION_OVER', '');
  if (request.method === 'GET') return read(url);
  const key = request.headers.get('idempotency-key');
  const before = key ? done.get(key) : undefined;
  if (before) return before.clone();
  const isFile = !(request.headers.get('content-type') ?? '').includes('json');
  const answer = write(url, isFile ? {} : ((await request.json()) as Record<string, unknown>));
  if (key && answer.ok) done.set(key, answer.clone());
  return answer;
};
