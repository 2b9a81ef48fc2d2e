import { type EventStore, START, type StreamAppend } from '@shouzheng/kernel';
import type { FoldedStream } from '../folding/folded-stream.js';
import type { StreamReader } from '../stream-reader.js';
import type { Job, ToAppend } from './lane-group.js';
import { PURSE, purseStream } from './stream-lane.fixture.js';

/** Chains as one would at first, each wrong in one way; the property of the lanes must catch every one. */
abstract class NaiveChain {
  protected tip: FoldedStream | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    protected readonly store: EventStore,
    protected readonly reader: StreamReader,
  ) {}

  run<R>(job: Job<R>): Promise<R> {
    const mine = this.#turn.then(() => this.decide(job));
    this.#turn = mine.catch(() => undefined);
    return mine.then((answer) => answer());
  }

  /** Resolves when the next one may decide; its answer gives this one's. */
  protected async decide<R>(job: Job<R>): Promise<() => R | Promise<R>> {
    const before = (this.tip ??= await this.reader.fold(PURSE, purseStream));
    const there = before.revisions.get(job.id);
    if (there !== undefined) return () => job.repeated(there);
    const verdict = await job.decide(before);
    if (!verdict.appends) return this.nothing(verdict.answer);
    const after = this.reader.foldAhead(before, verdict.appends[0].events);
    this.tip = after;
    const appended = this.append(verdict.appends, job, verdict, after);
    appended.catch(() => (this.tip = undefined));
    return this.something(verdict, after, appended);
  }

  protected nothing<R>(answer: () => R | Promise<R>): () => R | Promise<R> {
    return answer;
  }

  protected something<R>(
    _verdict: ToAppend<R>,
    _after: FoldedStream | undefined,
    appended: Promise<R>,
  ): () => R | Promise<R> {
    return () => appended;
  }

  private async append<R>(
    appends: readonly StreamAppend[],
    job: Job<R>,
    verdict: ToAppend<R>,
    after: FoldedStream | undefined,
  ): Promise<R> {
    const outcome = await this.store.append(appends);
    if (outcome.kind === 'conflict') {
      this.tip = undefined;
      return this.run(job);
    }
    return answered(verdict, after);
  }
}

const answered = <R>(verdict: ToAppend<R>, after: FoldedStream | undefined): R | Promise<R> =>
  verdict.answer({ revision: after?.revision ?? -1, position: START, events: async () => [] });

/** Sends each append at once and lets the expected revision speak for the predecessor: another's event may stand there. */
export class KeepsDecidingOnTheLost extends NaiveChain {}

/** Tells the caller that it is done when it is decided. */
export class AnswersBeforeTheCommit extends NaiveChain {
  protected override something<R>(
    verdict: ToAppend<R>,
    after: FoldedStream | undefined,
    appended: Promise<R>,
  ): () => R | Promise<R> {
    appended.catch(() => undefined);
    return () => answered(verdict, after);
  }
}
