import createClient from 'openapi-fetch';
import type { ChangeImpact, StoredFile } from './models';
import { NoAnswer, problemFrom } from './problem';
import type { paths } from './schema';
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
  if (first.status !== 401 || new URL(request.url).pathname.startsWith('/api/auth/')) return first;
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

let ownWrite: string | undefined;

/** Position of the last write from here: lists asked with it hold that write, or wait for it. */
export function atLeast(): string | undefined {
  return ownWrite;
}

function ask(path: string, body: BodyInit, headers: Record<string, string>): Promise<Response> {
  return apiFetch(new Request(new URL(path, window.location.origin), { method: 'POST', headers, body }));
}

/** Issues a command: every write of the API has this shape. */
export async function issue(path: string, body: unknown, { key, ifMatch }: WriteOptions): Promise<Written> {
  const response = await ask(path, JSON.stringify(body), {
    'content-type': 'application/json',
    'idempotency-key': key,
    ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }),
  });
  if (!response.ok) throw await problemFrom(response);
  const answer = response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>);
  if (typeof answer['position'] === 'string') ownWrite = answer['position'];
  return {
    body: answer,
    id: typeof answer['id'] === 'string' ? answer['id'] : null,
    revision: typeof answer['revision'] === 'number' ? answer['revision'] : null,
    repeated: response.headers.get('idempotency-replayed') === 'true',
  };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table as it is, not as a form: the server reads its encoding itself. Answers the id of the import. */
export async function importTable(path: string, file: File, key: string): Promise<string> {
  const type = /\.xlsx$/i.test(file.name)
    ? XLSX
    : /\.xls$/i.test(file.name)
      ? 'application/vnd.ms-excel'
      : 'text/csv';
  const response = await ask(path, file, { 'content-type': type, 'idempotency-key': key });
  if (!response.ok) throw await problemFrom(response);
  return ((await response.json()) as { id: string }).id;
}

/** The record that a file belongs to: exactly one of them. */
export type FileOwner = Readonly<Partial<Record<'caseId' | 'clueId' | 'documentId' | 'requestId', string>>>;

/** Stores one file of a record; what an act then names is its id. */
export async function uploadFile(owner: FileOwner, file: File, key: string): Promise<StoredFile> {
  const query = new URLSearchParams({
    ...owner,
    name: file.name,
    mediaType: file.type || 'application/octet-stream',
  });
  const response = await ask(`/api/files?${query}`, file, {
    'content-type': 'application/octet-stream',
    'idempotency-key': key,
  });
  if (!response.ok) throw await problemFrom(response);
  return (await response.json()) as StoredFile;
}

/** Opens a stored file; the opening is recorded by the server. */
export async function openFile(id: string): Promise<void> {
  const response = await apiFetch(new Request(new URL(`/api/files/${id}`, window.location.origin)));
  if (!response.ok) throw await problemFrom(response);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.target = '_blank';
  link.rel = 'noopener';
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Asks what a change would touch: a question with a body, which records nothing. */
export async function preview(path: string, body: unknown): Promise<ChangeImpact> {
  const response = await ask(path, JSON.stringify(body), { 'content-type': 'application/json' });
  if (!response.ok) throw await problemFrom(response);
  return (await response.json()) as ChangeImpact;
}

/** Saves what an address hands out under the name that the server gave it; the opening is on record there. */
export async function saveFile(path: string): Promise<void> {
  const response = await apiFetch(new Request(new URL(path, window.location.origin)));
  if (!response.ok) throw await problemFrom(response);
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = named?.[1] ? decodeURIComponent(named[1]) : 'document';
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
