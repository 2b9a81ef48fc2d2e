import { Controller, Get, Inject, Optional } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  type Clock,
  type EventStore,
  type FollowerHolding,
  type FollowerLock,
  civilDateOf,
} from '@shouzheng/kernel';
import {
  Allow,
  CLOCK,
  CONFIG,
  type DifferingRow,
  EVENT_STORE,
  FOLLOWER_LOCK,
  Followers,
  type PlatformConfig,
  ProblemError,
  Question,
} from '@shouzheng/platform';

class SystemView {
  @ApiProperty({ type: Boolean, description: 'Demonstration: every case is fictional' })
  demo!: boolean;

  @ApiProperty({ type: String, format: 'date', description: 'Today in Asia/Shanghai' })
  today!: string;

  @ApiProperty({ type: String, description: 'Position of the last event' })
  head!: string;
}

class HealthView {
  @ApiProperty({ type: String, enum: ['ok'] })
  status!: 'ok';
}

class ReadinessView {
  @ApiProperty({
    type: String,
    enum: ['ok', 'degraded'],
    description: 'Degraded: it serves, but see the others',
  })
  status!: 'ok' | 'degraded';

  @ApiProperty({
    type: [String],
    description:
      'Followers whose rows are made anew; until then those of an older version are served, and stand still',
  })
  rebuilding!: string[];

  @ApiProperty({ type: [String], description: 'Projections with a row that is not what its events give' })
  differing!: string[];
}

@ApiTags('system')
@Controller()
export class SystemEndpoint {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(FOLLOWER_LOCK) private readonly lock: FollowerLock,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: PlatformConfig,
    @Optional() private readonly followers?: Followers,
  ) {}

  @Question('getSystem', 'system', { summary: 'What this installation is', access: 'public' })
  @ApiOkResponse({ type: SystemView })
  async system(): Promise<SystemView> {
    const head = await this.store.head();
    return { demo: this.config.demo, today: civilDateOf(this.clock.now()), head: head.toString() };
  }

  /** The process runs. */
  @Get('livez')
  @Allow('public')
  @ApiOperation({ operationId: 'getLiveness', summary: 'The process runs' })
  @ApiOkResponse({ type: HealthView })
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers and no follower stands still. */
  @Get('readyz')
  @Allow('public')
  @ApiOperation({ operationId: 'getReadiness', summary: 'The database answers and no follower stands still' })
  @ApiOkResponse({ type: ReadinessView })
  async ready(): Promise<ReadinessView> {
    let holdings: readonly FollowerHolding[];
    try {
      holdings = await this.lock.holdings();
    } catch {
      throw new ProblemError('unavailable', { retryAfterSeconds: 2 });
    }
    const stopped = this.followers?.states().some((state) => state.trouble !== undefined) ?? false;
    if (stopped) throw new ProblemError('unavailable', { retryAfterSeconds: 5 });
    const held = holdings.filter(({ holder }) => holder !== undefined);
    const rebuilding = held
      .filter(({ report }) => report['rebuilding'] !== undefined)
      .map(({ name }) => name);
    const rows = held.flatMap(({ report }) => (report['differing'] ?? []) as readonly DifferingRow[]);
    const differing = [...new Set(rows.map(({ projection }) => projection))];
    return { status: rebuilding.length + rows.length > 0 ? 'degraded' : 'ok', rebuilding, differing };
  }
}
