import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Record<string, unknown>;
}

/** One request to the public API. Throws only when no complete answer came. */
export async function ask(
  url: string,
  path: string,
  options: { token?: string; body?: object; key?: string; revision?: number } = {},
): Promise<Answer> {
  const { token, body, key, revision } = options;
  const response = await fetch(`${url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return {
    status: response.status,
    type,
    body: /json/.test(type) ? (JSON.parse(text) as Answer['body']) : {},
  };
}

export async function signIn(url: string, username: string, password: string): Promise<string> {
  const { status, body } = await ask(url, '/api/auth/login', { body: { username, password } });
  if (status !== 200) throw new Error(`${username} cannot sign in: ${status} ${String(body['code'])}`);
  return String(body['accessToken']);
}

export const DEMO_PASSWORD = 'Shouzheng-demo-2026';

/** Begins the name in each clue that a test registers: the demonstration has clues of its own. */
export const CLUE_NAME = '演示抗灾促进会';

export function clueBody(note: string): object {
  return {
    source: 'REPORT_ANONYMOUS',
    subjectName: `${CLUE_NAME}${note}`,
    region: '511803',
    receivedOn: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
    facts: '自称协会，未经登记开展活动。',
  };
}

/** A request that its writer gives up only when it is acknowledged. */
interface Wish {
  readonly key: string;
  readonly body: object;
}

/**
 * Several clients that register clues as fast as the service takes them, each with its own idempotency keys, and
 * repeat what was not acknowledged with the same key and body: as a careful partner's program would.
 */
export class Writers {
  /** Idempotency key → id of the clue that was acknowledged. */
  readonly acknowledged = new Map<string, string>();
  /** Answers other than the acknowledgement, as status and code, each with how often it came. */
  readonly otherAnswers = new Map<string, number>();
  /** Requests that no answer came to. */
  unanswered = 0;
  private readonly waiting: Wish[] = [];
  private made = 0;
  private stopped = false;
  private loops: Promise<void>[] = [];

  constructor(
    private url: string,
    private token: string,
    private readonly name: string,
  ) {}

  begin(clients: number): void {
    this.stopped = false;
    this.loops = Array.from({ length: clients }, () => this.write());
  }

  /** Makes no new wishes; what waits is kept. */
  async pause(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.loops);
  }

  moveTo(url: string, token: string): void {
    this.url = url;
    this.token = token;
  }

  /** Repeats everything that was not acknowledged until it is. Answers how much stays behind. */
  async settle(patienceMs: number): Promise<number> {
    const giveUpAt = performance.now() + patienceMs;
    while (this.waiting.length > 0 && performance.now() < giveUpAt) {
      for (const wish of this.waiting.splice(0)) await this.give(wish);
      if (this.waiting.length > 0) await delay(250);
    }
    return this.waiting.length;
  }

  get pending(): number {
    return this.waiting.length;
  }

  private async write(): Promise<void> {
    while (!this.stopped) {
      this.made += 1;
      const wish = { key: randomUUID(), body: clueBody(`${this.name}${this.made}`) };
      const done = await this.give(wish);
      if (!done) await delay(30);
    }
  }

  private async give(wish: Wish): Promise<boolean> {
    try {
      const answer = await ask(this.url, '/api/clues', { token: this.token, body: wish.body, key: wish.key });
      if (answer.status === 201) {
        this.acknowledged.set(wish.key, String(answer.body['id']));
        return true;
      }
      const other = `${answer.status} ${String(answer.body['code'])}`;
      this.otherAnswers.set(other, (this.otherAnswers.get(other) ?? 0) + 1);
    } catch {
      this.unanswered += 1;
    }
    this.waiting.push(wish);
    return false;
  }
}
