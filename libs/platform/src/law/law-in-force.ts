import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { type Clock, type EventStore, civilDateOf } from '@shouzheng/kernel';
import {
  type HouseLaw,
  LAW_STREAM_ID,
  type LawBook,
  type LawState,
  type Settings,
  houseLawOf,
  lawStream,
} from '@shouzheng/law/contract';
import { StreamReader } from '../stream-reader.js';
import { BASE_LAW, CLOCK, EVENT_STORE } from '../tokens.js';

/** A change that another process made shows in questions after so long at the latest; commands ask the store itself. */
const LOOK_EVERY_MS = 2000;

/** The law and the settings that hold until the bureau has changed something. */
export interface BaseLaw {
  readonly law: LawBook;
  readonly settings: Settings;
}

/** The law of the house at one revision of its stream. */
export interface LawAt extends HouseLaw {
  /** Revision of the stream of the law; -1 while nothing is there. */
  readonly revision: number;
  readonly state: LawState;
}

/**
 * The law of the installation as its stream has it. `current()` asks the store what has been approved since and folds
 * only that: a command that comes after an approval is judged by the new law, in whatever process it runs.
 * `known()` answers without the store, for texts and lists; a change of this process is there before it is acknowledged, one of
 * another process within two seconds.
 */
@Injectable()
export class LawInForce implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('law');
  private at: LawAt;
  private running: Promise<void> | undefined;
  private queued: Promise<void> | undefined;
  private look: NodeJS.Timeout | undefined;

  constructor(
    private readonly reader: StreamReader,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(BASE_LAW) base: BaseLaw,
  ) {
    this.at = { law: base.law, settingsOn: () => base.settings, revision: -1, state: lawStream.initial };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.current();
    this.look = setInterval(() => void this.lookAgain(), LOOK_EVERY_MS);
    this.look.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.look);
    await (this.queued ?? this.running)?.catch(() => undefined);
  }

  known(): LawAt {
    return this.at;
  }

  /** The settings of today, as last known. */
  settingsNow(): Settings {
    return this.at.settingsOn(civilDateOf(this.clock.now()));
  }

  /** The law with everything that was approved before the call. */
  async current(): Promise<LawAt> {
    // A reading under way may have missed what this call must see; one more, shared by all who wait, has not.
    await (this.running
      ? (this.queued ??= this.running.catch(() => undefined).then(() => this.next()))
      : this.start());
    return this.at;
  }

  private next(): Promise<void> {
    this.queued = undefined;
    return this.start();
  }

  private start(): Promise<void> {
    const mine = this.read().finally(() => {
      if (this.running === mine) this.running = undefined;
    });
    this.running = mine;
    return mine;
  }

  private async read(): Promise<void> {
    let { revision, state } = this.at;
    for await (const event of this.reader.events(LAW_STREAM_ID, revision + 1)) {
      state = lawStream.evolve(state, event as Parameters<typeof lawStream.evolve>[1]);
      revision = event.revision;
    }
    if (revision > this.at.revision) this.at = { ...houseLawOf(state), revision, state };
  }

  /** So that `known()` has what was appended before the call; where the store is away, the next look finds it. */
  async lookAgain(): Promise<void> {
    try {
      await this.current();
    } catch (error) {
      // The store is away: the next look finds it again, and commands fail on their own.
      this.logger.debug(error instanceof Error ? error.name : 'error');
    }
  }
}

/** A law book that is always the one in force, for whoever holds it for long. */
export function bookInForce(inForce: LawInForce): LawBook {
  const law = (): LawBook => inForce.known().law;
  return {
    get calendar() {
      return law().calendar;
    },
    rule: (id, on) => law().rule(id, on),
    version: (version) => law().version(version),
    versions: (id) => law().versions(id),
    rulesOn: (on) => law().rulesOn(on),
    rules: (filter) => law().rules(filter),
    instrument: (key) => law().instrument(key),
    instruments: () => law().instruments(),
    timers: (filter) => law().timers(filter),
    cite: (version, lang) => law().cite(version, lang),
    length: (timer, startsOn) => law().length(timer, startsOn),
    unconfirmedArticles: (ids, on) => law().unconfirmedArticles(ids, on),
    deadline: (timer, startsOn, facts) => law().deadline(timer, startsOn, facts),
  };
}

/** The settings of today, each read when it is asked for. */
export function settingsInForce(inForce: LawInForce): Settings {
  const view = {};
  for (const key of Object.keys(inForce.settingsNow())) {
    const get = (): unknown => inForce.settingsNow()[key as keyof Settings];
    Object.defineProperty(view, key, { enumerable: true, get });
  }
  return view as Settings;
}
