import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  Module,
  type OnApplicationBootstrap,
  Optional,
} from '@nestjs/common';
import type { Clock, JobQueue } from '@shouzheng/kernel';
import type { Regions } from '@shouzheng/law/contract';
import {
  CLOCK,
  CONFIG,
  CommandBus,
  DataSource,
  ExecuteCommand,
  JOB_QUEUE,
  type PlatformConfig,
  REGIONS,
  Reactors,
  StreamReader,
  newId,
  systemStaff,
} from '@shouzheng/platform';
import { DeliveriesReactor } from './deliveries/deliveries.reactor.js';
import { DELIVERY_OPTIONS, type DeliveryOptions, optionsFor } from './deliveries/delivery-options.js';
import { LaneDrainer } from './deliveries/lane-drainer.job.js';
import { LaneStore } from './deliveries/lane-store.js';
import { OutboundGuard } from './deliveries/outbound-guard.js';
import { WebhookSender } from './deliveries/webhook-sender.js';
import { EndpointSecrets } from './endpoint/endpoint-secrets.js';
import { endpointStream } from './endpoint/endpoint.state.js';
import { PublicCatalogue } from './public-catalogue.js';
import { publicEvents } from './public-events.js';

/** Puts the reactor and the drainer together and starts them with the process. */
@Injectable()
class Exchange implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly drainer: LaneDrainer;

  constructor(
    db: DataSource,
    reactors: Reactors,
    states: StreamReader,
    secrets: EndpointSecrets,
    private readonly bus: CommandBus,
    @Inject(CONFIG) config: PlatformConfig,
    @Inject(JOB_QUEUE) queue: JobQueue,
    @Inject(CLOCK) clock: Clock,
    @Inject(REGIONS) regions: Regions,
    @Optional() @Inject(DELIVERY_OPTIONS) given: DeliveryOptions | undefined,
  ) {
    const options = given ?? optionsFor(config.demo);
    const { publicUrl } = config;
    const catalogue = new PublicCatalogue(publicEvents);
    reactors.add(new DeliveriesReactor({ catalogue, states, regions, queue, clock, publicUrl }));
    const guard = new OutboundGuard({ demo: config.demo });
    const sender = new WebhookSender(guard, () => Date.parse(clock.now()), options.timeouts);
    const logger = new Logger('deliveries');
    this.drainer = new LaneDrainer({
      lanes: new LaneStore(db, options.leaseMs, options.lanesAtOnce),
      queue,
      clock,
      options,
      send: (message) => sender.send(message),
      secrets: (endpointId, now) => secrets.valid(endpointId, now),
      hold: (endpointId, deliveryId) => this.hold(endpointId, deliveryId),
      log: (line) => logger.log(line),
    });
  }

  onApplicationBootstrap(): Promise<void> {
    return this.drainer.start();
  }

  beforeApplicationShutdown(): void {
    this.drainer.stop();
  }

  /** Refused when the endpoint does not run any more: then there is nothing to hold, and a repeat does no harm. */
  private async hold(endpointId: string, deliveryId: string): Promise<void> {
    const commandId = newId();
    const caller = {
      actor: systemStaff('policy'),
      commandId,
      correlationId: commandId,
      origin: 'act' as const,
    };
    const streamId = `${endpointStream.category}-${endpointId}`;
    await this.bus.execute(new ExecuteCommand('holdEndpoint', { delivery: deliveryId }, caller, streamId));
  }
}

@Module({ providers: [EndpointSecrets, Exchange] })
export class ExchangeWorkerModule {}
