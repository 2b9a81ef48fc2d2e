import { parseArgs } from 'node:util';
import type { INestApplicationContext } from '@nestjs/common';
import { Accounts } from '@shouzheng/identity';
import type { Staff } from '@shouzheng/law/contract';
import { Catalogue, type ParkingWish, RefusalError } from '@shouzheng/platform';
import { StartRefused } from '../../assembly/src/environment.js';
import { inContext } from './in-context.js';

/** What a person asks for at the command line: `--follower F --position P --reason TEXT --as USERNAME`. */
export async function decideAsPerson(
  command: string,
  args: string[],
  decide: (app: INestApplicationContext, wish: ParkingWish, staff: Staff) => Promise<string>,
): Promise<void> {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      follower: { type: 'string' },
      position: { type: 'string' },
      reason: { type: 'string' },
      as: { type: 'string' },
    },
  });
  const { follower, position, reason, as: username } = values;
  const password = process.env.SHOUZHENG_PASSWORD;
  if (!follower || !position || !reason?.trim() || !username || !password) {
    throw new StartRefused(
      `Usage: npm run ops -- ${command} --follower NAME --position P --reason TEXT --as USERNAME; ` +
        'the password is read from SHOUZHENG_PASSWORD.',
    );
  }
  if (!/^\d{1,19}$/.test(position)) throw new StartRefused(`${position} is not a position`);
  await inContext(async (app) => {
    const staff = await app.get(Accounts).person(username, password);
    if (!staff) throw new StartRefused('The user name or the password is wrong.');
    try {
      process.stdout.write(`${await decide(app, { follower, position, reason }, staff)}\n`);
    } catch (error) {
      if (error instanceof RefusalError) throw new StartRefused(textOf(error, app.get(Catalogue)));
      throw error;
    }
  });
}

function textOf({ refusals }: RefusalError, catalogue: Catalogue): string {
  return refusals
    .map(({ code, params = {} }) =>
      catalogue.refusal(code).en.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '')),
    )
    .join('; ');
}
