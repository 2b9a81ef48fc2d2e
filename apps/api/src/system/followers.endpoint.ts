import { Controller } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { FollowerOverview, type FollowerOverviewLine, Question } from '@shouzheng/platform';

class FollowerTroubleView {
  @ApiProperty({ type: String, nullable: true, description: 'The event at which it stands' })
  eventId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  eventType!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'In the global order' })
  position!: string | null;

  @ApiProperty({ type: String, description: 'Kind of the error' })
  error!: string;

  @ApiProperty({ type: String, description: 'Where in the program, never what an event holds' })
  reason!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  since!: string;

  @ApiProperty({ type: Number })
  tries!: number;
}

class RebuildView {
  @ApiProperty({ type: String, enum: ['folding', 'indexing', 'catching-up', 'comparing'] })
  phase!: 'folding' | 'indexing' | 'catching-up' | 'comparing';

  @ApiProperty({ type: Number, description: 'Events folded' })
  events!: number;

  @ApiProperty({ type: Number, description: 'About how many there are' })
  of!: number;

  @ApiProperty({ type: Number })
  perSecond!: number;

  @ApiProperty({ type: Number })
  secondsLeft!: number;
}

class DifferingRowView {
  @ApiProperty({ type: String })
  projection!: string;

  @ApiProperty({ type: String })
  key!: string;

  @ApiProperty({ type: String, description: '`*` where the row is missing, or comes from no event' })
  column!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  since!: string;
}

class FollowerView {
  @ApiProperty({ type: String, example: 'projection-docket' })
  name!: string;

  @ApiProperty({ type: String, nullable: true, description: 'The worker that runs it' })
  holder!: string | null;

  @ApiProperty({ type: String, description: 'Rises each time that it is given to a worker' })
  epoch!: string;

  @ApiProperty({ type: String, nullable: true })
  position!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Events that it has not passed yet' })
  lagEvents!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'How long the first of them has been waiting' })
  lagSeconds!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Events per second, of late' })
  rate!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Failures since its worker began' })
  errors!: number | null;

  @ApiProperty({ type: FollowerTroubleView, nullable: true })
  trouble!: FollowerTroubleView | null;

  @ApiProperty({
    type: RebuildView,
    nullable: true,
    description: 'While its rows are made anew, beside those of an older version that are still served',
  })
  rebuilding!: RebuildView | null;

  @ApiProperty({
    type: [DifferingRowView],
    description: 'Of the sampler: rows that are not what their events give. A rebuild mends them',
  })
  differing!: DifferingRowView[];

  @ApiProperty({ type: [String], description: 'Positions of the events that are parked' })
  parked!: string[];
}

class FollowersView {
  @ApiProperty({ type: [FollowerView] })
  items!: FollowerView[];
}

/** What the people who run the service look at: every follower of every worker. */
@ApiTags('system')
@Controller()
export class FollowersEndpoint {
  constructor(private readonly overview: FollowerOverview) {}

  @Question('findFollowers', 'system/followers', {
    summary: 'Every projection, policy and reactor: who runs it, how far it is behind, what it stands at',
    access: ['system-admin', 'auditor'],
  })
  @ApiOkResponse({ type: FollowersView })
  async find(): Promise<FollowersView> {
    return { items: (await this.overview.lines()).map(viewOf) };
  }
}

function viewOf(line: FollowerOverviewLine): FollowerView {
  const { name, holder, epoch, position, lagEvents, lagSeconds, rate, errors, trouble, parked } = line;
  const { rebuilding, differing } = line;
  return {
    name,
    holder: holder ?? null,
    epoch: epoch.toString(),
    position: position ?? null,
    lagEvents: lagEvents ?? null,
    lagSeconds: lagSeconds ?? null,
    rate: rate ?? null,
    errors: errors ?? null,
    trouble: trouble
      ? {
          eventId: trouble.event?.eventId ?? null,
          eventType: trouble.event?.type ?? null,
          position: trouble.event?.position ?? null,
          error: trouble.error,
          reason: trouble.reason,
          since: trouble.since,
          tries: trouble.tries,
        }
      : null,
    differing: (differing ?? []).map(({ projection, key, column, since }) => ({
      projection,
      key,
      column,
      since,
    })),
    rebuilding: rebuilding
      ? {
          phase: rebuilding.phase,
          events: rebuilding.events,
          of: rebuilding.of,
          perSecond: rebuilding.perSecond,
          secondsLeft: rebuilding.secondsLeft,
        }
      : null,
    parked: parked.map((one) => one.position),
  };
}
