import { randomUUID } from 'node:crypto';

/** Something in the story was not as told: the tour ends with 1 and this line. */
export class NotAsTold extends Error {
  override readonly name = 'NotAsTold';
}

export interface Answer<T> {
  readonly status: number;
  readonly etag: string | undefined;
  readonly body: T;
}

export interface Receipt {
  readonly id: string;
  readonly revision: number;
  readonly position: string;
}

export interface ProblemBody {
  readonly code: string;
  readonly title: string;
  readonly legalBasis?: readonly { readonly citeZh: string }[];
}

/** One person at the public API: everything the tour does, anyone could do with an HTTP client. */
export class Visitor {
  private constructor(
    private readonly base: string,
    readonly username: string,
    private readonly token: string,
    readonly account: string,
  ) {}

  static async signIn(base: string, username: string, password: string): Promise<Visitor> {
    const response = await fetch(`${base}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    });
    const body = (await response.json()) as { accessToken?: string; account?: { id: string } };
    if (!response.ok || !body.accessToken || !body.account) throw new NotAsTold(`${username} cannot sign in`);
    return new Visitor(base, username, body.accessToken, body.account.id);
  }

  async get<T>(path: string): Promise<T> {
    const answer = await this.request<T>('GET', path);
    if (answer.status !== 200) throw new NotAsTold(`GET ${path}: ${answer.status} ${codeOf(answer.body)}`);
    return answer.body;
  }

  /** A question that is asked by POST and records nothing. */
  async ask<T>(path: string, body: object): Promise<T> {
    const answer = await this.request<T>('POST', path, body);
    if (answer.status >= 300) throw new NotAsTold(`POST ${path}: ${answer.status} ${codeOf(answer.body)}`);
    return answer.body;
  }

  /** Gives a command. `revision` is the one that the visitor has seen; absent for a creation. */
  async give(path: string, body: object, revision?: number): Promise<Receipt & Record<string, unknown>> {
    return this.accepted(path, await this.tell(path, body, revision));
  }

  private accepted(path: string, answer: Answer<unknown>): Receipt & Record<string, unknown> {
    if (answer.status >= 300) {
      throw new NotAsTold(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return answer.body as Receipt & Record<string, unknown>;
  }

  /** The same, on a record that the system may touch in between: its revision is then read again. */
  async giveAnew(record: string, act: string, body: object, revision: number): Promise<Receipt> {
    const answer = await this.tell(`${record}/${act}`, body, revision);
    if (answer.status !== 412) return this.accepted(`${record}/${act}`, answer);
    const { actualRevision } = answer.body as { actualRevision: number };
    return this.giveAnew(record, act, body, actualRevision);
  }

  /** Gives a command that must be refused, and answers the refusal. */
  async refused(path: string, body: object, revision: number, code: string): Promise<ProblemBody> {
    const answer = await this.tell(path, body, revision);
    if (answer.status < 400 || codeOf(answer.body) !== code) {
      throw new NotAsTold(`POST ${path}: expected ${code}, was ${answer.status} ${codeOf(answer.body)}`);
    }
    return answer.body as ProblemBody;
  }

  private tell(path: string, body: object, revision?: number): Promise<Answer<unknown>> {
    return this.request('POST', path, body, {
      'idempotency-key': randomUUID(),
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    });
  }

  private async request<T>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.base}/api/${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await response.text();
    return {
      status: response.status,
      etag: response.headers.get('etag') ?? undefined,
      body: (text ? JSON.parse(text) : undefined) as T,
    };
  }
}

const codeOf = (body: unknown): string => (body as { code?: string } | undefined)?.code ?? '';

/** Asks until the answer is as told, or ten seconds are over. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  isSo: (answer: T) => boolean,
): Promise<T> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const answer = await ask();
    if (isSo(answer)) return answer;
    if (Date.now() > deadline) throw new NotAsTold(`waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function demand(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new NotAsTold(what);
}
