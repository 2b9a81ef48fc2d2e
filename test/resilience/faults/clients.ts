import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Books } from '../harness/books.js';
import { Chance } from '../harness/chance.js';
import { type Answer, DEMO_PASSWORD, ask, clueBody, signIn } from '../harness/citizens.js';
import type { Journal } from './journal.js';

/** How soon what got no final answer is tried again. */
const AGAIN_MS = 30;
/** Told to come again: the service cannot now. Everything else is final. */
const AGAIN = new Set(['503 unavailable', '409 idempotency.in-progress']);
/** A refusal by the state of the record or by the law; then nothing may have happened. */
const REFUSALS = new Set([409, 412, 422]);
const CLERK = 'mingshan-clerk';
const EXCHANGE = 'yaan-exchange-1';

interface Wish {
  readonly who: string;
  readonly path: string;
  readonly body: object;
  readonly revision?: number;
}

/** Where test events go. */
export interface TestEndpoint {
  readonly id: string;
  /** Of its stream, as far as the clients know. */
  revision: number;
}

/**
 * Clients over HTTP that register clues, join them and ask for test events: commands on distinct streams, on streams that
 * all of them share, and such as have effects by policy, reactor and job. Each repeats what got no final answer, with
 * the same key, as a careful partner's program would.
 */
export class Clients {
  /** One signing in at a time for each person, however many of its requests wait for it. */
  private readonly tokens = new Map<string, Promise<string | undefined>>();
  private loops: Promise<void>[] = [];
  private stopped = true;
  /** This round's: the clue that others are joined to, and those that may still be joined. */
  private lead: string | undefined;
  private free: string[] = [];

  constructor(
    private readonly url: string,
    private readonly journal: Journal,
    private readonly books: Books,
    private readonly endpoint: TestEndpoint,
  ) {}

  begin(count: number, seed: number, name: string): void {
    this.stopped = false;
    this.lead = undefined;
    this.free = [];
    this.loops = Array.from({ length: count }, (_, n) =>
      this.work(new Chance(`${seed}.${n}`), `${name}·${n}`),
    );
  }

  /** No new wishes; resolves when each that was begun has its final answer. */
  async pause(): Promise<void> {
    this.stopped = true;
    await Promise.all(this.loops);
  }

  private async work(chance: Chance, name: string): Promise<void> {
    for (let n = 1; !this.stopped; n += 1) {
      const draw = chance.next();
      if (draw < 0.5) await this.registerClue(`${name}·${n}`);
      else if (draw < 0.75) await this.joinClue();
      else await this.testEvent();
    }
  }

  private async registerClue(note: string): Promise<void> {
    const body = clueBody(note) as { subjectName: string; receivedOn: string };
    const answer = await this.give({ who: CLERK, path: '/api/clues', body });
    const { subjectName: name, receivedOn } = body;
    if (answer.status !== 201) return void this.journal.refusedClues.push(name);
    const id = String(answer.body['id']);
    this.journal.clues.push({ id, name, receivedOn });
    if (this.lead === undefined) this.lead = id;
    else this.free.push(id);
  }

  private async joinClue(): Promise<void> {
    const follower = this.free.shift();
    const { lead } = this;
    if (follower === undefined || lead === undefined) return delay(1);
    const revision = await this.revisionOf(`clue-${follower}`);
    const path = `/api/clues/${follower}/join-clues`;
    const answer = await this.give({ who: CLERK, path, body: { lead }, revision });
    if (answer.status < 300) {
      this.journal.joins.set(follower, lead);
      this.journal.refusedJoins = this.journal.refusedJoins.filter((one) => one !== follower);
      return;
    }
    this.journal.refusedJoins.push(follower);
    // Its screening came in between: with the revision of then it may be joined.
    if (answer.status === 412) this.free.push(follower);
  }

  private async testEvent(): Promise<void> {
    const { endpoint } = this;
    const { revision } = endpoint;
    const path = `/api/endpoints/${endpoint.id}/test-events`;
    const answer = await this.give({ who: EXCHANGE, path, body: {}, revision });
    if (answer.status === 202) {
      const reached = Number(answer.body['revision']);
      this.journal.tests.push(reached);
      endpoint.revision = Math.max(endpoint.revision, reached);
    } else if (answer.status === 412) {
      endpoint.revision = Math.max(endpoint.revision, await this.revisionOf(`endpoint-${endpoint.id}`));
    }
  }

  /** As a page that was opened a moment ago would have shown it. */
  private async revisionOf(streamId: string): Promise<number> {
    const sql = 'SELECT max(revision) FROM eventstore.events WHERE stream_id = $1';
    for (;;) {
      const revision = await this.books.number(sql, [streamId]).catch(() => undefined);
      if (revision !== undefined) return revision;
      await delay(AGAIN_MS);
    }
  }

  /** Until there is a final answer. */
  private async give(wish: Wish): Promise<Answer> {
    const key = randomUUID();
    for (;;) {
      const answer = await this.once(wish, key);
      if (answer && answer.status < 300) return answer;
      if (answer && REFUSALS.has(answer.status) && !AGAIN.has(textOf(answer))) {
        this.journal.refused += 1;
        this.journal.count(textOf(answer));
        return answer;
      }
      await delay(AGAIN_MS);
    }
  }

  /** One try; undefined when nothing came that settles it. */
  private async once({ who, path, body, revision }: Wish, key: string): Promise<Answer | undefined> {
    try {
      const token = await this.tokenOf(who);
      if (token === undefined) return undefined;
      const answer = await ask(this.url, path, { token, key, body, revision });
      // A clock that jumped ends a session: a person signs in again.
      if (answer.status === 401) this.tokens.delete(who);
      this.look(answer, path);
      return answer;
    } catch {
      this.journal.unanswered += 1;
      return undefined;
    }
  }

  private tokenOf(who: string): Promise<string | undefined> {
    const known = this.tokens.get(who);
    if (known) return known;
    const token = this.signIn(who).catch(() => undefined);
    this.tokens.set(who, token);
    void token.then((text) => text === undefined && this.tokens.delete(who));
    return token;
  }

  private async signIn(who: string): Promise<string | undefined> {
    const body = { username: who, password: DEMO_PASSWORD };
    const answer = await ask(this.url, '/api/auth/login', { body });
    this.look(answer, '/api/auth/login');
    return answer.status === 200 ? String(answer.body['accessToken']) : undefined;
  }

  private look(answer: Answer, path: string): void {
    const { status } = answer;
    if (status < 300 || REFUSALS.has(status)) return;
    this.journal.count(textOf(answer));
    if (status !== 401 && !AGAIN.has(textOf(answer)))
      this.journal.odd.push(`${path.replace(/[0-9a-f-]{36}/, ':id')}: ${textOf(answer)}`);
  }
}

const textOf = ({ status, body }: Answer): string => `${status} ${String(body['code'])}`;

/** An endpoint that the receiver's agency has, registered by one person and approved by another. */
export async function activeEndpoint(
  url: string,
  address: string,
): Promise<TestEndpoint & { readonly secret: string }> {
  const exchange = await signIn(url, EXCHANGE, DEMO_PASSWORD);
  const head = await signIn(url, 'yaan-head', DEMO_PASSWORD);
  const registered = await ask(url, '/api/endpoints', {
    token: exchange,
    key: randomUUID(),
    body: { agency: 'PSB', url: address, regionCode: '511803' },
  });
  const secret = String(registered.body['secret']);
  const id = String(registered.body['id']);
  const activated = await ask(url, `/api/endpoints/${id}/activation`, {
    token: head,
    key: randomUUID(),
    body: {},
    revision: Number(registered.body['revision']),
  });
  if (activated.status !== 200) throw new Error(`the endpoint is not active: ${activated.status}`);
  return { id, secret, revision: Number(activated.body['revision']) };
}
