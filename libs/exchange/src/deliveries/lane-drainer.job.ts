import type { Clock, Instant, Job, JobQueue } from '@shouzheng/kernel';
import type { DeliveryOptions } from './delivery-options.js';
import type { LaneLease, LaneStore, RouteState, Verdict, WaitingDelivery } from './lane-store.js';
import { chanceOf, nextWaitMs } from './retry-schedule.js';
import type { AttemptResult, Message } from './webhook-sender.js';

export const DELIVER_QUEUE = 'deliver-lane';
export const SWEEP_DELIVERIES_QUEUE = 'sweep-deliveries';
const SWEEP_KEY = 'all';
/** Deliveries of one run; a long lane goes on in the next one, so that others have their turn. */
const AT_ONCE = 50;
const SWEEP_LIMIT = 1000;
/** A sweep wakes the next one; should the queue lose that job too, it is there again after so many of its periods. */
const ALARM_SWEEPS = 5;

export interface DrainerParts {
  readonly lanes: LaneStore;
  readonly queue: JobQueue;
  readonly clock: Clock;
  readonly options: DeliveryOptions;
  send(message: Message): Promise<AttemptResult>;
  /** Secrets that sign for the endpoint now, newest first. */
  secrets(endpointId: string, now: Instant): Promise<readonly string[]>;
  /** The receiver says that it is gone for good: a person looks before anything more is sent. */
  hold(endpointId: string, deliveryId: string): Promise<void>;
  /** One line for each attempt, without a body or an answer. */
  log(line: string): void;
}

/** Sends what is due, lane by lane, each in its order. Jobs only wake it: what is due stands in the lanes. */
export class LaneDrainer {
  private stopping = false;
  private alarm: NodeJS.Timeout | undefined;

  constructor(private readonly parts: DrainerParts) {}

  /** Registers the handlers and looks for what fell due while nobody worked. */
  async start(): Promise<void> {
    const { queue, options } = this.parts;
    await queue.work(DELIVER_QUEUE, (laneId) => this.drain(laneId), { concurrency: options.concurrency });
    await queue.work(SWEEP_DELIVERIES_QUEUE, () => this.sweep());
    await queue.enqueue([{ queue: SWEEP_DELIVERIES_QUEUE, key: SWEEP_KEY }]);
    this.alarm = setInterval(() => void this.wake([this.nextSweep()]), options.sweepMs * ALARM_SWEEPS);
    this.alarm.unref();
  }

  /** Runs end after the attempt that is under way; the rest stays due. */
  stop(): void {
    this.stopping = true;
    clearInterval(this.alarm);
  }

  /** One that waits already and comes sooner stays as it is. */
  private nextSweep(): Job {
    const { clock, options } = this.parts;
    return { queue: SWEEP_DELIVERIES_QUEUE, key: SWEEP_KEY, runAt: after(clock.now(), options.sweepMs) };
  }

  /** Wakes every lane that is due: an emptied queue loses nothing. */
  async sweep(): Promise<void> {
    const { lanes, queue } = this.parts;
    const due = await lanes.dueLanes(SWEEP_LIMIT);
    await queue.enqueue([...due.map((key) => ({ queue: DELIVER_QUEUE, key })), this.nextSweep()]);
  }

  async drain(laneId: string): Promise<void> {
    const { lanes } = this.parts;
    const lease = this.stopping ? undefined : await lanes.claim(laneId);
    // Somebody else has it, or its endpoint is busy: whoever ends there wakes it again.
    if (!lease) return;
    let goesOn = true;
    try {
      for (let n = 0; goesOn && !this.stopping && n < AT_ONCE; n += 1) goesOn = await this.sendFirst(lease);
    } finally {
      await lanes.release(lease);
    }
    if (!this.stopping) await this.wake(await this.wakeUps(lease));
  }

  /** A wake-up that is lost is made good by the next sweep, so none of them fails a delivery that was made. */
  private async wake(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return;
    try {
      await this.parts.queue.enqueue(jobs);
    } catch (error) {
      this.parts.log(`wake-up lost: ${error instanceof Error ? error.name : 'error'}`);
    }
  }

  /** The lane itself when its next try comes, and lanes that waited for room at the endpoint. */
  private async wakeUps({ laneId, endpointId }: LaneLease): Promise<readonly Job[]> {
    const { lanes, clock, options } = this.parts;
    const waitMs = await lanes.dueInMs(laneId);
    const others = await lanes.dueLanes(options.lanesAtOnce, endpointId);
    const jobs: Job[] = others.map((key) => ({ queue: DELIVER_QUEUE, key }));
    if (waitMs !== undefined && waitMs > 0)
      jobs.push({ queue: DELIVER_QUEUE, key: laneId, runAt: after(clock.now(), waitMs) });
    return jobs;
  }

  /** Tries the first waiting delivery. Answers whether the next one may follow at once. */
  private async sendFirst(lease: LaneLease): Promise<boolean> {
    const { lanes, clock } = this.parts;
    const waitMs = await lanes.dueInMs(lease.laneId);
    if (waitMs === undefined || waitMs > 0) return false;
    const delivery = await lanes.first(lease.laneId);
    const route = await lanes.route(lease.endpointId);
    if (!delivery || route?.status !== 'active') return false;
    if (route.paused) {
      await lanes.putOff(lease);
      return false;
    }
    if (!(await lanes.renew(lease))) return false;
    const now = clock.now();
    const result = await this.attempt(lease, delivery, route, now);
    const verdict = this.judge(delivery, result);
    await lanes.record(lease, delivery, now, result, verdict);
    this.parts.log(lineOf(lease, delivery, result, verdict));
    await this.follow(lease, delivery, route, result);
    return verdict.kind === 'delivered';
  }

  private async attempt(
    lease: LaneLease,
    delivery: WaitingDelivery,
    route: RouteState,
    now: Instant,
  ): Promise<AttemptResult> {
    const secrets = await this.parts.secrets(lease.endpointId, now);
    // Unsigned is worse than late.
    if (secrets.length === 0)
      return { stage: 'vetting', failure: 'no-secret', durationMs: 0, requestLeft: false };
    const { id, body, replay, supersededBy } = delivery;
    return this.parts.send({
      url: route.url,
      webhookId: id,
      body,
      secrets,
      extraHeaders: {
        ...(replay ? { 'webhook-replay': 'true' } : {}),
        ...(replay && supersededBy !== null ? { 'webhook-superseded-by': supersededBy } : {}),
      },
    });
  }

  private judge(delivery: WaitingDelivery, result: AttemptResult): Verdict {
    const { status = 0, retryAfterSeconds } = result;
    if (result.stage === 'http' && status >= 200 && status < 300) return { kind: 'delivered' };
    const { schedule } = this.parts.options;
    const made = delivery.attempts + 1;
    const wait = nextWaitMs(schedule, made, chanceOf(delivery.id, made), retryAfterSeconds);
    if (wait === undefined) return { kind: 'held' };
    return { kind: 'again', afterMs: wait, unreachable: isUnreachable(result) };
  }

  /** What the attempt says about the endpoint as a whole. */
  private async follow(
    lease: LaneLease,
    delivery: WaitingDelivery,
    route: RouteState,
    result: AttemptResult,
  ): Promise<void> {
    const { lanes, options } = this.parts;
    if (result.status === 410) await this.parts.hold(lease.endpointId, delivery.id);
    if (isUnreachable(result)) {
      const { afterFailures, firstMs, longestMs } = options.pause;
      const beyond = route.failures + 1 - afterFailures;
      const pauseMs = Math.min(firstMs * 2 ** Math.min(beyond, 20), longestMs);
      await lanes.unreached(lease.endpointId, beyond < 0 ? null : pauseMs);
    } else if (route.failures > 0) {
      const woken = await lanes.reached(lease.endpointId);
      await this.wake(woken.map((key) => ({ queue: DELIVER_QUEUE, key })));
    }
  }
}

const BUSY_STATUSES = [429, 502, 503, 504];

/** Nobody was there to answer, or somebody in front of the receiver said so: the delivery is not to blame. */
function isUnreachable({ stage, status = 0, failure }: AttemptResult): boolean {
  if (stage === 'vetting') return failure === 'unresolved';
  return stage !== 'http' || status === 0 || BUSY_STATUSES.includes(status);
}

function after(instant: Instant, ms: number): Instant {
  return new Date(Date.parse(instant) + ms).toISOString();
}

function lineOf(
  lease: LaneLease,
  delivery: WaitingDelivery,
  result: AttemptResult,
  verdict: Verdict,
): string {
  const { stage, status, failure, durationMs } = result;
  return [
    `delivery=${delivery.id}`,
    `type=${delivery.eventType}`,
    `endpoint=${lease.endpointId}`,
    `attempt=${delivery.attempts + 1}`,
    `stage=${stage}`,
    ...(status === undefined ? [] : [`status=${status}`]),
    ...(failure === undefined ? [] : [`failure=${failure}`]),
    `ms=${durationMs}`,
    `verdict=${verdict.kind}`,
  ].join(' ');
}
