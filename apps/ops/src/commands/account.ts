import { parseArgs } from 'node:util';
import { Accounts } from '@shouzheng/identity';
import { ROLES, type Role } from '@shouzheng/law/contract';
import { RefusalError } from '@shouzheng/platform';
import { StartRefused } from '../../../assembly/src/environment.js';
import { inContext } from '../in-context.js';

const USAGE =
  'Usage: npm run ops -- account add --username NAME --role ROLE --organ REGION_CODE --badge NUMBER ' +
  '[--certificate NUMBER --from YYYY-MM-DD --to YYYY-MM-DD]; the password is read from SHOUZHENG_PASSWORD.';

/** `account add`: makes an account where nobody can sign in yet. The password comes by the environment, not by `ps`. */
export async function run([action, ...args]: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    strict: true,
    options: {
      username: { type: 'string' },
      role: { type: 'string' },
      organ: { type: 'string' },
      badge: { type: 'string' },
      certificate: { type: 'string' },
      from: { type: 'string' },
      to: { type: 'string' },
    },
  });
  const { username, role, organ, badge, certificate, from, to } = values;
  const password = process.env.SHOUZHENG_PASSWORD;
  if (action !== 'add' || !username || !role || !organ || !badge || !password) throw new StartRefused(USAGE);
  if (!Object.hasOwn(ROLES, role) || role === 'system') {
    throw new StartRefused(`There is no role ${role}; there are: ${Object.keys(ROLES).join(', ')}`);
  }
  await inContext(async (app) => {
    try {
      const id = await app.get(Accounts).addAccount({
        username,
        password,
        role: role as Exclude<Role, 'system'>,
        organ,
        badge,
        ...(certificate && from && to ? { certificate: { number: certificate, from, to } } : {}),
      });
      process.stdout.write(`Account ${username} (${id}) is open.\n`);
    } catch (error) {
      if (error instanceof RefusalError || error instanceof RangeError) throw new StartRefused(error.message);
      throw error;
    }
  });
}
