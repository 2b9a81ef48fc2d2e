import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@shouzheng/kernel';
import {
  type AccessRecorder,
  CLOCK,
  CommandBus,
  ExecuteCommand,
  type Opening,
  derivedId,
  newId,
  unwrap,
} from '@shouzheng/platform';
import { accessStream } from './access.state.js';
import { type RecordAccess, recordAccess } from './record-access/record-access.decider.js';

/** So many openings are remembered as recorded, so that a page that asks again costs nothing. */
const REMEMBERED = 5000;
const MINUTE_LENGTH = 'YYYY-MM-DDTHH:MM'.length;
const MONTH_LENGTH = 'YYYY-MM'.length;

/** Writes openings through the command door. The command id follows from person, subject, part and minute. */
@Injectable()
export class EventAccessRecorder implements AccessRecorder {
  private readonly recorded = new Set<string>();
  /** Openings of one record are appended one after another: at once they would lose races against each other. */
  private readonly underWay = new Map<string, Promise<unknown>>();

  constructor(
    private readonly bus: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async record({ staff, kind, streamId: subject, detail, reason }: Opening): Promise<void> {
    const minute = this.clock.now().slice(0, MINUTE_LENGTH);
    const commandId = derivedId('access', staff.account, subject, kind, detail ?? '', minute);
    if (this.recorded.has(commandId)) return;
    const accessStreamId = `${accessStream.category}-${derivedId('access', subject, minute.slice(0, MONTH_LENGTH))}`;
    const payload: RecordAccess = {
      subject,
      kind,
      at: `${minute}:00.000Z`,
      ...(detail === undefined ? {} : { detail }),
      ...(reason ? { reason } : {}),
    };
    const caller = {
      actor: staff,
      commandId,
      correlationId: newId(),
      // The minute, not the moment: clocks of several processes differ by less.
      occurredAt: payload.at,
      origin: 'act' as const,
    };
    const command = new ExecuteCommand(recordAccess.name, payload, caller, accessStreamId);
    await this.inTurn(accessStreamId, async () => {
      unwrap(await this.bus.execute(command));
    });
    this.remember(commandId);
  }

  private async inTurn(key: string, act: () => Promise<void>): Promise<void> {
    const before = this.underWay.get(key) ?? Promise.resolve();
    const mine = before.then(act, act);
    this.underWay.set(key, mine);
    try {
      await mine;
    } finally {
      if (this.underWay.get(key) === mine) this.underWay.delete(key);
    }
  }

  private remember(commandId: string): void {
    this.recorded.add(commandId);
    const [oldest] = this.recorded;
    if (this.recorded.size > REMEMBERED && oldest !== undefined) this.recorded.delete(oldest);
  }
}
