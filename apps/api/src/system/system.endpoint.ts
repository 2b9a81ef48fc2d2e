import { Controller, Get, Inject, Optional } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { type Clock, type EventStore, civilDateOf } from '@shouzheng/kernel';
import {
  Allow,
  CLOCK,
  CONFIG,
  EVENT_STORE,
  Followers,
  type PlatformConfig,
  ProblemError,
  Question,
} from '@shouzheng/platform';
import { DataSource } from 'typeorm';

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

@ApiTags('system')
@Controller()
export class SystemEndpoint {
  constructor(
    private readonly db: DataSource,
    @Inject(EVENT_STORE) private readonly store: EventStore,
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
  @ApiOkResponse({ type: HealthView })
  async ready(): Promise<HealthView> {
    try {
      await this.db.query('SELECT 1');
    } catch {
      throw new ProblemError('unavailable', { retryAfterSeconds: 2 });
    }
    const stopped = this.followers?.states().some((state) => state.trouble !== undefined) ?? false;
    if (stopped) throw new ProblemError('unavailable', { retryAfterSeconds: 5 });
    return { status: 'ok' };
  }
}
