import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../libs/identity/src/account/demo-accounts/demo-accounts.js';

export interface Citation {
  readonly rule: string;
  readonly citeZh: string;
  readonly citeEn: string;
}

/** An RFC 9457 document as this product writes it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly traceId: string;
  readonly errors?: readonly { readonly path: string; readonly reason: string }[];
  readonly actualRevision?: number;
  readonly legalBasis?: readonly Citation[];
  readonly unmet?: readonly { readonly code: string; readonly citations: readonly Citation[] }[];
}

export interface Answer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; undefined where it is no JSON. */
  readonly body: T;
}

export interface Receipt {
  readonly id: string;
  readonly revision: number;
  readonly position: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** One HTTP request as it is, without anything added. */
export async function ask<T = Problem>(
  url: string,
  { method = 'GET', headers, body }: Asked = {},
): Promise<Answer<T>> {
  const sent = Buffer.isBuffer(body) ? new Uint8Array(body) : body;
  const response = await fetch(url, { method, headers, ...(sent === undefined ? {} : { body: sent }) });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (isJson ? JSON.parse(text) : undefined) as T,
  };
}

/** A signed-in person with an HTTP client: everything that journeys do goes through the public API. */
export class Person {
  private constructor(
    readonly url: string,
    readonly username: string,
    readonly token: string,
    readonly account: string,
  ) {}

  static async signIn(url: string, username: string, password = DEMO_PASSWORD): Promise<Person> {
    const answer = await ask<{ accessToken: string; account: { id: string } }>(`${url}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    if (answer.status !== 200) throw new Error(`${username} cannot sign in: ${answer.status} ${answer.text}`);
    return new Person(url, username, answer.body.accessToken, answer.body.account.id);
  }

  /** @param path without `/api/` */
  ask<T = Problem>(path: string, asked: Asked = {}): Promise<Answer<T>> {
    const headers = { authorization: `Bearer ${this.token}`, ...asked.headers };
    return ask<T>(`${this.url}/api/${path}`, { ...asked, headers });
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.ask<T>(path);
    if (answer.status !== 200) throw new Error(`GET ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  /** Gives a command as clients do: with a fresh key, and `If-Match` where a revision is named. */
  tell<T = Problem>(
    path: string,
    body: object,
    revision?: number,
    headers: Asked['headers'] = {},
  ): Promise<Answer<T>> {
    return this.ask<T>(path, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
        ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
        ...headers,
      },
      body: JSON.stringify(body),
    });
  }

  async give<T = Receipt>(path: string, body: object, revision?: number): Promise<T> {
    const answer = await this.tell<T>(path, body, revision);
    if (answer.status >= 300) throw new Error(`POST ${path}: ${answer.status} ${answer.text}`);
    return answer.body;
  }

  /** Gives a command at the revision that stands: the screening of a name and the policies write to a record as well. */
  async giveAnew<T = Receipt>(path: string, act: string, body: object): Promise<T> {
    for (;;) {
      const { revision } = await this.get<{ revision: number }>(path);
      const answer = await this.tell<T>(`${path}/${act}`, body, revision);
      if (answer.status < 300) return answer.body;
      if (answer.status !== 412) throw new Error(`POST ${path}/${act}: ${answer.status} ${answer.text}`);
    }
  }

  /** Gives a command that must be refused. */
  async refused(path: string, body: object, revision?: number): Promise<Problem> {
    const answer = await this.tell(path, body, revision);
    if (answer.status < 400) throw new Error(`POST ${path} was not refused: ${answer.status} ${answer.text}`);
    return answer.body;
  }
}
