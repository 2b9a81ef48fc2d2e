import { DEMO_PASSWORD } from '@shouzheng/identity';
import { randomUUID } from 'node:crypto';
import { TermSweeper } from '../../../libs/law/src/terms/term.sweeper.js';
import { type Answer, Person, type Problem, type Receipt } from '../../support/person.js';
import { type Service, startService } from '../../support/service.js';
import { JourneyClock } from './clock.js';
import { type Awaited, type HistoryItem, type Refused, type Term, refusal } from './views.js';

const PLACE = 'mingshan';
export const REGION = '511803';
/** A term that is over may start another that is over as well; a journey never needs more rounds. */
const ROUNDS = 12;

export interface Beginning {
  /** Civil date on which the journey begins; without one, today. */
  readonly on?: string;
  readonly unconfirmed?: boolean;
  readonly surroundings?: Readonly<Record<string, string>>;
  /** A service that was left, whose data this one goes on with. */
  readonly inPlaceOf?: Pick<Service, 'database' | 'home'>;
}

interface VersionOfRule {
  readonly version: string;
  readonly to: string | null;
  readonly textNotVerified: boolean;
}

/** A journey through the product: one service on a real database, people who sign in, and a clock that leaps ahead. */
export class Journey {
  private appointed = 0;
  private readonly people = new Map<string, Promise<Person>>();

  private constructor(
    readonly service: Service,
    readonly clock: JourneyClock,
  ) {}

  static async begin({ on, ...options }: Beginning = {}): Promise<Journey> {
    const clock = new JourneyClock(on);
    return new Journey(await startService({ clock, ...options }), clock);
  }

  end(): Promise<void> {
    return this.service.stop();
  }

  get today(): string {
    return this.clock.today;
  }

  /** @param who a post at the county, e.g. `head`; one elsewhere by its whole user name, e.g. `yaan-auditor` */
  as(who: string): Promise<Person> {
    const username = who.startsWith('yaan-') ? who : `${PLACE}-${who}`;
    const known = this.people.get(username) ?? Person.signIn(this.service.url, username);
    this.people.set(username, known);
    return known;
  }

  /** One more person at the county, in a post for which the demonstration has nobody there. */
  async appoint(name: string, role: string): Promise<void> {
    const admin = await this.as('yaan-security-admin');
    const badge = `1803${90 + (this.appointed += 1)}`;
    const certificate = { number: `演示-${badge}`, from: '2024-01-01', to: '2030-12-31' };
    await admin.give('accounts', {
      username: `${PLACE}-${name}`,
      password: DEMO_PASSWORD,
      person: `person-${name}`,
      role,
      organ: REGION,
      badge,
      certificate,
    });
    await this.settled();
  }

  /** The legal reviewer of the city compares what is not verified of these with the official text (SZ-law-3). */
  async confirm(...rules: readonly string[]): Promise<void> {
    const reviewer = await this.as('yaan-reviewer');
    for (const rule of rules) {
      const { versions } = await reviewer.get<{ versions: readonly VersionOfRule[] }>(`rules/${rule}`);
      const inForce = versions.find(({ to }) => to === null);
      if (!inForce?.textNotVerified) continue;
      const { version } = inForce;
      const { revision } = await reviewer.get<{ revision: number }>('law/changes?limit=1');
      await reviewer.give('law/confirm-article', { version, reference: '演示：对照正式文本' }, revision);
    }
    await this.settled();
  }

  /** Loads a made-up holiday notice: without one no date of the year is certain, and nobody is late by it. */
  async knowsHolidaysOf(year: number): Promise<void> {
    const law = async (): Promise<{ revision: number; items: readonly { id: string }[] }> => {
      await this.settled();
      return (await this.as('yaan-auditor')).get('law/changes?limit=1');
    };
    const days = [
      ['01-01', '01-01'],
      ['05-01', '05-02'],
      ['10-01', '10-03'],
    ];
    const off = days.map(([from, to]) => ({ from: `${year}-${from}`, to: `${year}-${to}` }));
    const notice = { year, notice: '演示放假通知', off, makeUp: [] };
    await (await this.as('yaan-reviewer')).give('law/load-holiday-notice', notice, (await law()).revision);
    const { revision, items } = await law();
    await (await this.as('yaan-head')).give('law/approve-holiday-notice', { change: items[0]?.id }, revision);
    await this.settled();
  }

  async accounts(...who: readonly string[]): Promise<readonly string[]> {
    const people = await Promise.all(who.map((one) => this.as(one)));
    return people.map(({ account }) => account);
  }

  /** The two handlers with their certificates shown. */
  async present(...who: readonly string[]): Promise<object> {
    const officers = await this.accounts(...(who.length > 0 ? who : ['officer-1', 'officer-2']));
    return { officers, certificatesShown: true };
  }

  /** Another day: everybody signs in anew, and what is over by then is recorded as the sweeper's job would. */
  async goTo(date: string): Promise<void> {
    await this.settled();
    this.clock.leapTo(date);
    this.people.clear();
    await this.swept();
  }

  settled(): Promise<void> {
    return this.service.settled();
  }

  private async swept(): Promise<void> {
    const { store } = this.service.assembly.parts;
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = await store.head();
      await this.service.app.get(TermSweeper).sweep();
      await this.settled();
      if (before === (await store.head())) return;
    }
    throw new Error('terms are missed without an end');
  }

  async begun(who: string, path: string, body: object): Promise<Subject> {
    const person = await this.as(who);
    const { id } = await person.give(path, body);
    return new Subject(this, `${path.split('/')[0]}/${id}`);
  }

  subject(path: string): Subject {
    return new Subject(this, path);
  }

  async refusedToBegin(who: string, path: string, body: object): Promise<Refused> {
    return refusal(await (await this.as(who)).refused(path, body));
  }
}

/** A record that the journey is about; its acts name the revision at which it stands. */
export class Subject {
  constructor(
    private readonly journey: Journey,
    readonly path: string,
  ) {}

  get id(): string {
    return this.path.split('/')[1] ?? '';
  }

  /** The record once the policies have done what they do. */
  async view<T>(who = 'yaan-auditor'): Promise<T> {
    await this.journey.settled();
    return (await this.journey.as(who)).get<T>(this.path);
  }

  async revision(who: string): Promise<number> {
    return (await this.view<Receipt>(who)).revision;
  }

  /** The answer at the revision that stands: the sweeper may write between one's reading and one's act. */
  private async tell(who: string, name: string, body: object): Promise<Answer<Receipt & Problem>> {
    await this.journey.settled();
    const person = await this.journey.as(who);
    for (;;) {
      const revision = await this.revision('yaan-auditor');
      const answer = await person.tell<Receipt & Problem>(`${this.path}/${name}`, body, revision);
      if (answer.status !== 412) return answer;
    }
  }

  /** Gives a command at the revision that stands once the policies have done what they do. */
  async act(who: string, name: string, body: object = {}): Promise<Receipt> {
    const { status, text, body: receipt } = await this.tell(who, name, body);
    if (status >= 300) throw new Error(`${who} ${name} on ${this.path}: ${status} ${text}`);
    return receipt;
  }

  /** The event of the decision that stands: what later acts name it by. */
  async decisionId(): Promise<string> {
    const { decisions } = await this.view<{ decisions: readonly { eventId: string }[] }>();
    return decisions.at(-1)?.eventId ?? '';
  }

  /** Stores a file with the record and answers its id. */
  async file(who: string, name = '演示材料.pdf'): Promise<string> {
    const person = await this.journey.as(who);
    const owner = { cases: 'caseId', clues: 'clueId', documents: 'documentId' }[
      this.path.split('/')[0] ?? ''
    ];
    const query = `${owner}=${this.id}&name=${encodeURIComponent(name)}&mediaType=application/pdf`;
    const { status, text, body } = await person.ask<{ id: string }>(`files?${query}`, {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID(), 'content-type': 'application/pdf' },
      body: Buffer.from(`%PDF ${name}`),
    });
    if (status !== 201) throw new Error(`the file was not stored: ${status} ${text}`);
    return body.id;
  }

  async refused(who: string, name: string, body: object = {}): Promise<Refused> {
    return refusal(await this.mustBeRefused(who, name, body));
  }

  /** Every reason of a refusal, each with its rules. */
  async refusedFor(who: string, name: string, body: object): Promise<readonly Omit<Refused, 'status'>[]> {
    const { unmet = [] } = await this.mustBeRefused(who, name, body);
    return unmet.map(({ code, citations }) => ({ code, rules: citations.map(({ rule }) => rule) }));
  }

  private async mustBeRefused(who: string, name: string, body: object): Promise<Problem> {
    const { status, text, body: problem } = await this.tell(who, name, body);
    if (status < 400) throw new Error(`${who} ${name} on ${this.path} was not refused: ${status} ${text}`);
    return problem;
  }

  async history(): Promise<readonly HistoryItem[]> {
    await this.journey.settled();
    const auditor = await this.journey.as('yaan-auditor');
    const path = `${this.path}/history?limit=200&order=oldest`;
    return (await auditor.get<{ items: HistoryItem[] }>(path)).items;
  }

  /** The types of its events, oldest first, without those of its terms. */
  async events(): Promise<readonly string[]> {
    const types = (await this.history()).map(({ type }) => type);
    return types.filter((type) => !/^(Term|Deadline)/.test(type));
  }

  /** Types of its acts that cite no rule; the passing of a term rests on the rule that set it. */
  async actsWithoutArticle(): Promise<readonly string[]> {
    const bare = (await this.history()).filter(
      ({ type, basis }) => basis.length === 0 && type !== 'TermMissed',
    );
    return bare.map(({ type }) => type);
  }

  /** What the latest event of the type says. */
  async said<T = string>(type: string, field: string): Promise<T> {
    const event = (await this.history()).findLast((one) => one.type === type);
    if (!event) throw new Error(`the history of ${this.path} shows no ${type}`);
    return event.data[field] as T;
  }

  /** Who is asked next for what, with the last day: `role: stage (timer dueOn)`. */
  async awaited(): Promise<readonly string[]> {
    const items = await this.items();
    return items.map(
      ({ role, stage, term }) => `${role}: ${stage}${term ? ` (${term.timer} ${term.dueOn})` : ''}`,
    );
  }

  async items(): Promise<readonly Awaited[]> {
    await this.journey.settled();
    const auditor = await this.journey.as('yaan-auditor');
    const { items } = await auditor.get<{ items: Awaited[] }>('docket?limit=200');
    return items.filter(({ subject }) => subject.id === this.id);
  }

  /** Its terms as `timer dueOn state`. */
  async clocks(): Promise<readonly string[]> {
    await this.journey.settled();
    const { clocks, terms = [] } = await this.view<{ clocks?: readonly Term[]; terms?: readonly Term[] }>();
    return (clocks ?? terms).map(({ timer, dueOn, state, status }) => `${timer} ${dueOn} ${state ?? status}`);
  }
}
