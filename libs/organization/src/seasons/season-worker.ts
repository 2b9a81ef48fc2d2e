import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import type { Clock, JobQueue } from '@shouzheng/kernel';
import {
  CLOCK,
  CommandBus,
  DataSource,
  ExecuteCommand,
  JOB_QUEUE,
  derivedId,
  entityIdOf,
  systemStaff,
} from '@shouzheng/platform';

export const SEASON_QUEUE = 'annual-season';
const KEY = 'all';
const EVERY_MS = 60_000;
const A_PAGE = 200;
/** Commands under way together: the store commits what arrives while it is busy as one batch. */
const AT_ONCE = 16;

interface Season {
  readonly key: string;
  readonly year: number;
  readonly organ: string;
}

interface Progress {
  readonly cursor: string;
  readonly opened: number;
  readonly refused: Readonly<Record<string, number>>;
}

const BEGINNING: Progress = { cursor: '', opened: 0, refused: {} };

/**
 * Opens the year on each organization that an organ registers, page by page. Which seasons are under way stands in a
 * table, and how far one came in another; a worker that died begins at the last page, and a page done twice opens
 * nothing twice, since a command's id follows from season and organization.
 */
@Injectable()
export class SeasonWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('annual-season');
  private alarm: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly bus: CommandBus,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.work(SEASON_QUEUE, () => this.run(), { concurrency: 1 });
    await this.queue.enqueue([{ queue: SEASON_QUEUE, key: KEY }]);
    this.alarm = setInterval(() => void this.wake(), EVERY_MS);
    this.alarm.unref();
  }

  beforeApplicationShutdown(): void {
    clearInterval(this.alarm);
  }

  private async wake(): Promise<void> {
    const runAt = this.clock.now();
    await this.queue.enqueue([{ queue: SEASON_QUEUE, key: KEY, runAt }]).catch(() => undefined);
  }

  /** Works every season off that is under way. */
  async run(): Promise<void> {
    const seasons: Season[] = await this.db.query(
      `SELECT key, year, organ FROM annual_season WHERE status = 'running' ORDER BY key`,
    );
    for (const season of seasons) await this.open(season);
  }

  private async open(season: Season): Promise<void> {
    let progress = await this.progressOf(season.key);
    for (;;) {
      const keys = await this.page(season, progress.cursor);
      for (let at = 0; at < keys.length; at += AT_ONCE) {
        const some = keys.slice(at, at + AT_ONCE).map((key) => this.openOne(season, key));
        progress = (await Promise.all(some)).reduce(counted, progress);
      }
      const last = keys.at(-1);
      if (last === undefined) break;
      progress = { ...progress, cursor: last };
      await this.save(season.key, progress);
    }
    await this.complete(season, progress);
  }

  private async page({ organ }: Season, cursor: string): Promise<readonly string[]> {
    const rows: { key: string }[] = await this.db.query(
      `SELECT key FROM organization WHERE region = $1 AND legal = 'Registered' AND key > $2 ORDER BY key LIMIT $3`,
      [organ, cursor, A_PAGE],
    );
    return rows.map(({ key }) => key);
  }

  /** The refusal's code, or undefined where the year is open. */
  private async openOne(season: Season, key: string): Promise<string | undefined> {
    const payload = { year: season.year, seasonId: entityIdOf(season.key) };
    const result = await this.bus.execute(
      new ExecuteCommand('openAnnualCheck', payload, this.caller(season.key, key), key),
    );
    if (result.kind === 'refused') return result.refusals[0]?.code ?? 'refused';
    return result.kind === 'done' ? undefined : result.kind;
  }

  private async complete(season: Season, { opened, refused }: Progress): Promise<void> {
    const counts = Object.entries(refused).map(([code, count]) => ({ code, count }));
    const payload = { opened, refused: counts };
    await this.bus.execute(
      new ExecuteCommand('completeAnnualSeason', payload, this.caller(season.key, 'complete'), season.key),
    );
    this.logger.log(
      `season ${season.year} of ${season.organ}: opened ${opened}, others ${JSON.stringify(refused)}`,
    );
  }

  private caller(season: string, what: string): ConstructorParameters<typeof ExecuteCommand>[2] {
    return {
      actor: systemStaff('ops'),
      commandId: derivedId('annual-season', season, what),
      correlationId: derivedId('annual-season', season),
      origin: 'act',
    };
  }

  private async progressOf(season: string): Promise<Progress> {
    const [row]: Progress[] = await this.db.query(
      'SELECT cursor, opened, refused FROM annual_season_progress WHERE season = $1',
      [season],
    );
    return row ?? BEGINNING;
  }

  private async save(season: string, { cursor, opened, refused }: Progress): Promise<void> {
    await this.db.query(
      `INSERT INTO annual_season_progress (season, cursor, opened, refused) VALUES ($1, $2, $3, $4)
       ON CONFLICT (season) DO UPDATE SET cursor = $2, opened = $3, refused = $4`,
      [season, cursor, opened, JSON.stringify(refused)],
    );
  }
}

function counted(progress: Progress, refusal: string | undefined): Progress {
  if (refusal === undefined) return { ...progress, opened: progress.opened + 1 };
  const count = (progress.refused[refusal] ?? 0) + 1;
  return { ...progress, refused: { ...progress.refused, [refusal]: count } };
}
