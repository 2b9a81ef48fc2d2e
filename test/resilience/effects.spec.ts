import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Journey, type Subject } from '../journeys/support/journey.js';
import {
  WARNING,
  inquire,
  penaltyCase,
  penaltyDecision,
  penaltyReport,
  serveNotice,
} from '../journeys/support/organizations.js';
import { Partner } from '../journeys/support/partner.js';
import { rated } from '../journeys/support/ratings.js';
import { Books } from './harness/books.js';
import { Chance } from './harness/chance.js';
import { DEMO_PASSWORD, ask, signIn } from './harness/citizens.js';
import { type Program, built, cleanUp, measured, run, settled, startModule } from './harness/product.js';

const LONG = 300_000;
const HOST = 'test/resilience/harness/doomed.fixture.mjs';
/** Where chance at the writes spared it, the kill comes from outside: at a moment of its start, or of its work. */
const STARTING_MS = 3_000;
const WORKING_MS = 2_000;
const NOTICES = [
  'enforcement.penalty-decided',
  'organization.organization-warned',
  'organization.activities-suspended',
  'enforcement.penalty-withdrawn',
  'organization.warning-withdrawn',
  'organization.suspension-ended',
];
const signature = { kind: 'signed' };
const SUSPENSION = { kind: 'SUSPEND', from: '2026-06-01', to: '2026-08-31' };

interface Act {
  readonly who: string;
  readonly name: string;
  readonly body: object;
}

describe('what follows from a penalty, while the service is killed again and again', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  const chance = new Chance(seed);
  const deaths: string[] = [];
  let journey: Journey;
  let organization: Subject;
  let filed: Subject;
  let partner: Partner;
  let books: Books;
  let surroundings: Record<string, string>;
  let decision: string;
  let files: readonly string[];

  beforeAll(async () => {
    measured(`effects.spec: SEED=${seed}`);
    await built();
    journey = await Journey.begin({ on: '2024-05-06' });
    await journey.appoint('deputy-1', 'organ-head');
    await journey.appoint('deputy-2', 'organ-head');
    organization = await rated(journey);
    await journey.confirm('SG-30', 'SG-30i8');
    partner = await Partner.of(journey, { agency: 'CREDIT', types: NOTICES, legalBasis: ['O60-entry'] });
    filed = await penaltyCase(journey, organization);
    const items = [WARNING, SUSPENSION];
    await inquire(journey, filed);
    await filed.act('officer-1', 'submit-report', penaltyReport(items));
    await serveNotice(journey, filed, '名民罚告〔2026〕1号');
    files = [await filed.file('officer-1', '当事人材料.pdf')];
    const waiver = { rights: ['statement', 'hearing'], person: '演示负责人庚', signature, files };
    await filed.act('officer-1', 'waive-defence', waiver);
    // A suspension is a heavy penalty: the leaders discuss it first.
    const members = await journey.accounts('head', 'deputy-1', 'deputy-2');
    await filed.act('head', 'hold-collective-discussion', {
      minutesNo: '名民集〔2026〕1号',
      about: 'decision',
      members: members.map((account) => ({ account, opinion: 'agree', words: '同意。' })),
      conclusion: 'as-proposed',
      files,
    });
    await filed.act('head', 'decide-penalty', penaltyDecision('名民罚决字〔2026〕1号', items, '2026-05-31'));
    decision = await filed.decisionId();
    // Decided, and nothing follows yet. From here on it is another process that serves, and that dies.
    await journey.settled();
    const { service, clock } = journey;
    surroundings = {
      DATABASE_URL: service.database.url,
      SHOUZHENG_HOME: service.home,
      AHEAD_MS: String(Date.parse(clock.now()) - Date.now()),
    };
    books = Books.open(service.database.url);
    await service.leave();
  }, LONG);
  afterAll(async () => {
    partner?.close();
    await cleanUp();
    await books?.close();
    await journey?.end();
  }, LONG);

  const caseStream = (): string => `case-${filed.id}`;
  const organizationStream = (): string => `organization-${organization.id}`;

  /**
   * Gives the acts one after the other as a careful client would (what was not acknowledged is repeated with its key),
   * through as many deaths as are told; the last life is spared, and ends when nothing is left to follow.
   */
  async function through(lives: number, acts: readonly Act[]): Promise<void> {
    const left = acts.map((act) => ({ ...act, key: randomUUID(), revision: -1 }));
    for (let life = 1; life <= lives; life += 1) await lifeOf(left, true);
    await lifeOf(left, false);
    expect(left.map(({ name }) => name)).toEqual([]);
    expect(await books.laggards()).toEqual([]);
  }

  type Wish = Act & { key: string; revision: number };

  async function lifeOf(left: Wish[], doomed: boolean): Promise<void> {
    const doom = { DOOM: `by chance ${Math.floor(chance.next() * 2 ** 31)}` };
    const host = startModule(HOST, { ...surroundings, ...(doomed ? doom : {}) });
    const killIn = (ms: number) => setTimeout(() => host.child.kill('SIGKILL'), ms);
    // Some die while they start and make good what was left, the others at work.
    const timers = doomed && chance.next() < 0.3 ? [killIn(chance.next() * STARTING_MS)] : [];
    try {
      await settled(() => host.ending ?? /ready at/.test(host.stdout));
      if (doomed) timers.push(killIn(chance.next() * WORKING_MS));
      if (!host.ending) await works(host, left);
      if (doomed) {
        expect(await host.over()).toEqual({ code: null, signal: 'SIGKILL' });
        deaths.push(/dying at by chance \d+: (.*)/.exec(host.stdout)?.[1] ?? 'killed from outside');
      } else {
        expect(await books.laggards()).toEqual([]);
        await partnerIsTold();
        await host.end('SIGKILL');
      }
    } finally {
      timers.forEach(clearTimeout);
    }
  }

  /** Until its death nobody answers: that is no failure, the next life goes on. */
  async function works(host: Program, left: Wish[]): Promise<void> {
    const url = await host.ready();
    await books.rows(`UPDATE idempotency_key SET held_until = now() WHERE status IS NULL`);
    for (let wish = left[0]; wish; wish = left[0]) {
      const answer = await given(url, wish).catch(() => undefined);
      if (!answer) return;
      if (answer.status === 412) wish.revision = -1;
      else if (answer.status < 300) left.shift();
      else throw new Error(`${wish.name}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
  }

  async function given(url: string, wish: Wish) {
    if (wish.revision < 0) {
      const sql = 'SELECT max(revision) FROM eventstore.events WHERE stream_id = $1';
      Object.assign(wish, { key: randomUUID(), revision: await books.number(sql, [caseStream()]) });
    }
    const token = await signIn(url, `mingshan-${wish.who}`, DEMO_PASSWORD);
    const { key, revision, body } = wish;
    return ask(url, `/api/cases/${filed.id}/${wish.name}`, { token, key, revision, body });
  }

  /** How often each type stands in a stream; of each type that is asked for. */
  async function countOf(streamId: string, types: readonly string[]): Promise<Record<string, number>> {
    const rows = await books.rows<{ type: string; n: string }>(
      `SELECT t.type, count(e.event_id) AS n FROM unnest($2::text[]) t(type)
       LEFT JOIN eventstore.events e ON e.type = t.type AND e.stream_id = $1 GROUP BY t.type`,
      [streamId, types],
    );
    return Object.fromEntries(rows.map(({ type, n }) => [type, Number(n)]));
  }
  const once = (types: readonly string[]): Record<string, number> =>
    Object.fromEntries(types.map((type) => [type, 1]));
  const grounds = (): Promise<readonly { ground: string; n: string }[]> =>
    books.rows(
      `SELECT payload::jsonb ->> 'ground' AS ground, count(*)::text AS n FROM eventstore.events
       WHERE stream_id = $1 AND type = 'ListingProposed' GROUP BY 1 ORDER BY 1`,
      [organizationStream()],
    );
  const undelivered = (): Promise<number> =>
    books.number(`SELECT count(*) FROM delivery WHERE status <> 'delivered'`);
  const partnerIsTold = async (): Promise<void> => {
    await settled(async () => (await undelivered()) === 0, 30_000);
    expect(await undelivered()).toBe(0);
  };

  const EFFECTS = [
    'PenaltyEffectApplied',
    'OrganizationWarned',
    'ActivitiesSuspended',
    'RatingVerificationOpened',
  ];
  const COMPENSATIONS = [
    'PenaltyEffectWithdrawn',
    'OrganizationWarningWithdrawn',
    'SuspensionEnded',
    'RatingVerificationWithdrawn',
  ];
  const GROUNDS = [
    { ground: 'SMALL_PENALTY', n: '1' },
    { ground: 'SUSPENDED', n: '1' },
  ];

  it(
    'warns, suspends, opens both grounds of the lists and the verification of the rating, each once',
    async () => {
      const servedOn = journey.today;
      await through(4, [
        {
          who: 'officer-1',
          name: 'serve-decision',
          body: {
            decision,
            method: 'direct',
            servedOn,
            recipient: '演示负责人庚',
            signature,
            filmed: false,
            remediesTold: true,
            files,
          },
        },
      ]);
      expect(await countOf(caseStream(), ['DecisionServed', 'PenaltyTookEffect'])).toEqual(
        once(['DecisionServed', 'PenaltyTookEffect']),
      );
      expect(await countOf(organizationStream(), EFFECTS)).toEqual(once(EFFECTS));
      expect(await grounds()).toEqual(GROUNDS);
    },
    LONG,
  );

  it(
    'is published once',
    async () => {
      const publishedOn = journey.today;
      const tested = { outcome: 'publish', grounds: ['donations-or-fees'], reason: '涉及收费。' };
      const draft = { summary: '某促进会违规收费。', secretsChecked: true, personsMasked: true };
      const url = 'https://example.org/penalties/1';
      await through(2, [
        { who: 'section-head', name: 'test-social-influence', body: { decision, ...tested } },
        { who: 'officer-1', name: 'draft-publication', body: { decision, ...draft } },
        {
          who: 'section-head',
          name: 'publish-decision',
          body: { decision, media: ['own-portal'], url, publishedOn },
        },
      ]);
      expect(await countOf(caseStream(), ['DecisionPublished'])).toEqual(once(['DecisionPublished']));
    },
    LONG,
  );

  it(
    'falls on reconsideration, and takes each of them back once',
    async () => {
      const on = journey.today;
      const application = { organ: '演示·名山区人民政府', number: '演示复〔2026〕1号', simplified: false };
      const ruling = { outcome: 'annulled', procedureOnly: false, rulingNo: '演示复决〔2026〕1号' };
      await through(4, [
        {
          who: 'section-head',
          name: 'record-reconsideration',
          body: { decision, ...application, appliedOn: on, receivedOn: on, files },
        },
        {
          who: 'reviewer',
          name: 'close-review',
          body: { decision, ...ruling, effectiveOn: on, partyReceivedOn: on, files },
        },
        {
          who: 'section-head',
          name: 'withdraw-publication',
          body: { decision, reason: '决定已被撤销。', withdrawnOn: on },
        },
      ]);
      const ended = ['DecisionAnnulled', 'PublicationWithdrawn'];
      expect(await countOf(caseStream(), ended)).toEqual(once(ended));
      expect(await countOf(organizationStream(), [...EFFECTS, ...COMPENSATIONS])).toEqual(
        once([...EFFECTS, ...COMPENSATIONS]),
      );
      // Each ground that was opened is taken back, once: no listing is left proposed, none withdrawn twice.
      expect(await grounds()).toEqual(GROUNDS);
      const unpaired = await books.rows(
        `SELECT payload::jsonb ->> 'listingId' AS id FROM eventstore.events
         WHERE stream_id = $1 AND type IN ('ListingProposed', 'ListingWithdrawn') GROUP BY 1
         HAVING count(*) FILTER (WHERE type = 'ListingProposed') <> 1
           OR count(*) FILTER (WHERE type = 'ListingWithdrawn') <> 1`,
        [organizationStream()],
      );
      expect(unpaired).toEqual([]);
    },
    LONG,
  );

  it(
    'tells the partner each once, leaves nothing to persons, and everything is as the events say',
    async () => {
      const doubled = await books.rows(
        'SELECT event_id, event_type FROM delivery GROUP BY 1, 2 HAVING count(*) > 1',
      );
      expect(doubled).toEqual([]);
      // A delivery that was sent and not recorded comes again under the same id: the receiver knows it by that.
      const told = await partner.told(NOTICES.length);
      expect(new Set(told)).toEqual(new Set(NOTICES));
      expect(partner.ids.size).toBe(NOTICES.length);
      expect(await books.number(`SELECT count(*) FROM eventstore.events WHERE type = 'TaskRaised'`)).toBe(0);
      expect(await books.faults()).toEqual([]);
      const { DATABASE_URL = '', SHOUZHENG_HOME = '' } = surroundings;
      const verify = await run('ops', ['verify'], { DATABASE_URL, SHOUZHENG_HOME });
      expect(verify.stdout).toContain('everything is as the events say');
      measured(`${deaths.length} deaths: ${deaths.join('; ')}`);
      expect(deaths).toHaveLength(10);
    },
    LONG,
  );
});
