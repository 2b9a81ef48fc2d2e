import { eventually } from '@shouzheng/testing';
import { Receiver } from '../../../apps/ops/src/tour/receiver.js';
import { type Journey, REGION } from './journey.js';

export interface Grant {
  readonly agency: string;
  readonly types: readonly string[];
  readonly legalBasis: readonly string[];
}

/** An agency with an endpoint of its own: what is granted to it on its basis comes to it. */
export class Partner {
  private constructor(private readonly receiver: Receiver) {}

  static async of(journey: Journey, { agency, types, legalBasis }: Grant): Promise<Partner> {
    const receiver = await Receiver.open();
    const exchange = await journey.as('yaan-exchange-1');
    const head = await journey.as('yaan-head');
    const registered = await exchange.give<{ id: string; revision: number; secret: string }>('endpoints', {
      agency,
      url: receiver.url,
      regionCode: REGION,
    });
    receiver.knows(registered.secret);
    const path = `endpoints/${registered.id}`;
    const grant = { eventTypes: types.map((type) => `shouzheng.${type}.v1`), regionCode: REGION, legalBasis };
    const asked = await exchange.give(`${path}/grants`, grant, registered.revision);
    await journey.settled();
    const { grants } = await exchange.get<{ grants: readonly { grant: string }[] }>(path);
    const approved = await head.give(`${path}/grants/approval`, { grant: grants[0]?.grant }, asked.revision);
    await head.give(`${path}/activation`, {}, approved.revision);
    await journey.settled();
    return new Partner(receiver);
  }

  /**
   * The events that came, in their order, once there are as many. Their signatures are not looked at: they are of the
   * journey's day, and the public library refuses what is not of today's; the tour verifies them.
   */
  told(count: number): Promise<readonly string[]> {
    return eventually(() => {
      const { received } = this.receiver;
      if (received.length < count) throw new Error(`${received.length} of ${count} events came`);
      return Promise.resolve(received.map(({ event }) => event.type.replace(/^shouzheng\.(.*)\.v1$/, '$1')));
    });
  }

  /** Everything that came, as text: to be searched for what must not be in it. */
  get words(): string {
    return JSON.stringify(this.receiver.received.map(({ event }) => event));
  }

  /** What tells one event from another, however often it came. */
  get ids(): ReadonlySet<string> {
    return new Set(this.receiver.received.map(({ id }) => id));
  }

  close(): void {
    this.receiver.close();
  }
}
