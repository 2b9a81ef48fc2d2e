import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import { CLOCK, CONFIG, type PlatformConfig, RefusalError } from '@shouzheng/platform';
import { OutboundGuard, VettingError } from '../deliveries/outbound-guard.js';

/** The first look at an address, when it is entered. It is looked at again before every connection. */
@Injectable()
export class EndpointAddress {
  private readonly guard: OutboundGuard;

  constructor(
    @Inject(CONFIG) config: PlatformConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.guard = new OutboundGuard({ demo: config.demo });
  }

  /** The address in its canonical spelling. @throws RefusalError `endpoint.address-refused` */
  vetted(url: string): string {
    try {
      return this.guard.vetUrl(url).href;
    } catch (error) {
      if (!(error instanceof VettingError)) throw error;
      const refusal = { code: 'endpoint.address-refused', params: { reason: error.reason } };
      throw new RefusalError([refusal], civilDateOf(this.clock.now()));
    }
  }
}
