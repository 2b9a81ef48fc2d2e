import { describe, expect, it } from '@jest/globals';
import type { CommandBus } from '@nestjs/cqrs';
import type { DomainEvent, PolicyDefinition } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import type { ExecuteCommand } from '../commands/execute-command.js';
import { systemStaff } from '../system-staff.js';
import type { Checkpoints } from './checkpoints.js';
import { PolicyFollower } from './policy-follower.js';

const policy: PolicyDefinition<DomainEvent> = {
  name: 'after-passing',
  on: {
    Passed: () => [{ command: 'followOn', payload: {}, streamId: 'record-1' }],
  },
} as never;

/** The commands that are given when every one but the task is refused. */
async function givenBy(actor: { organ: string }): Promise<readonly ExecuteCommand[]> {
  const given: ExecuteCommand[] = [];
  const bus = {
    execute: (command: ExecuteCommand) => {
      given.push(command);
      const kind = command.command === 'raiseTask' ? 'done' : 'refused';
      return Promise.resolve({ kind, refusals: [{ code: 'barred' }] });
    },
  } as unknown as CommandBus;
  const checkpoints = { advance: () => Promise.resolve() } as unknown as Checkpoints;
  const follower = new PolicyFollower(policy, bus, checkpoints, () => Promise.resolve('511822'));
  const event = recorded({ type: 'Passed', data: {} }, { streamId: 'record-1' });
  const whole = { ...event, meta: { ...event.meta, actor: { ...event.meta.actor, ...actor } } };
  await follower.handle([whole], { from: 0n, to: 1n });
  return given;
}
const organOfTask = async (actor: { organ: string }): Promise<unknown> =>
  (await givenBy(actor)).find(({ command }) => command === 'raiseTask')?.payload;

describe('what a policy may not do', () => {
  it('is the task of the organ whose act it follows', async () => {
    expect(await organOfTask({ organ: '511803' })).toMatchObject({ organ: '511803', subject: 'record-1' });
  });

  it('is, where a term passed by itself, the task of the organ in charge of the record', async () => {
    expect(await organOfTask(systemStaff('timer'))).toMatchObject({ organ: '511822' });
  });
});
