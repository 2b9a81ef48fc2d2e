import createClient from 'openapi-fetch';
import type { paths } from './contract-draft-paths';
import { NoAnswer, problemFrom } from './problem';
import { session } from './session';

let language = 'zh-CN';

export function setRequestLanguage(lang: string): void {
  language = lang;
}

function dressed(request: Request): Request {
  const own = new Request(request);
  own.headers.set('accept-language', language);
  const token = session.token();
  if (token) own.headers.set('authorization', `Bearer ${token}`);
  return own;
}

/**
 * The one way to the API. A 401 first tries a silent refresh; when that fails too the person signs in
 * over the page and the request goes again, so that no caller ever loses what was typed.
 */
export async function apiFetch(request: Request): Promise<Response> {
  const send = () =>
    fetch(dressed(request.clone())).catch((cause: unknown) => Promise.reject(new NoAnswer(cause)));
  const first = await send();
  if (first.status !== 401 || new URL(request.url).pathname.startsWith('/api/auth/login')) return first;
  const again = (await session.refresh()) || (await session.askAgain());
  return again ? send() : first;
}

export const client = createClient<paths>({ baseUrl: window.location.origin, fetch: apiFetch });

/** The data of a successful answer, else a thrown ApiProblem. */
export async function data<T>(call: Promise<{ data?: T; response: Response; error?: unknown }>): Promise<T> {
  const { data: body, response, error } = await call;
  if (response.ok && body !== undefined) return body;
  throw await problemFrom(new Response(error === undefined ? null : JSON.stringify(error), response));
}

export interface Written {
  readonly revision: number | null;
  readonly id: string | null;
  readonly body: Record<string, unknown>;
  /** The server had already recorded this very act under the same key. */
  readonly repeated: boolean;
}

export interface WriteOptions {
  /** Made once per act by the form, not per attempt: a retry of anything appends nothing new. */
  readonly key: string;
  readonly ifMatch?: number;
}

/** Issues a command: every write of the API has this shape. */
export async function issue(path: string, body: unknown, { key, ifMatch }: WriteOptions): Promise<Written> {
  const headers = new Headers({ 'content-type': 'application/json', 'idempotency-key': key });
  if (ifMatch !== undefined) headers.set('if-match', `"${ifMatch}"`);
  const response = await apiFetch(
    new Request(new URL(path, window.location.origin), {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    }),
  );
  if (!response.ok) throw await problemFrom(response);
  const answer = response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>);
  const revision = Number((response.headers.get('etag') ?? '').replace(/^W\//, '').replaceAll('"', ''));
  return {
    body: answer,
    id: typeof answer['id'] === 'string' ? answer['id'] : null,
    revision: response.headers.has('etag') && Number.isFinite(revision) ? revision : null,
    repeated: response.headers.get('idempotency-replayed') === 'true',
  };
}

/** A file as it is, not as a form: the server reads its encoding itself. */
export async function upload(path: string, file: File, key: string): Promise<Written> {
  const request = new Request(new URL(path, window.location.origin), {
    method: 'POST',
    headers: {
      'content-type': file.name.endsWith('.xlsx')
        ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
        : 'text/csv',
      'idempotency-key': key,
      'x-file-name': encodeURIComponent(file.name),
    },
    body: file,
  });
  const response = await apiFetch(request);
  if (!response.ok) throw await problemFrom(response);
  const answer = (await response.json()) as Record<string, unknown>;
  return {
    body: answer,
    id: typeof answer['id'] === 'string' ? answer['id'] : null,
    revision: null,
    repeated: false,
  };
}
