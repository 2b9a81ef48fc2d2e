import { Inject, Injectable } from '@nestjs/common';
import type { Regions, Staff } from '@shouzheng/law/contract';
import {
  CommandBus,
  ExecuteCommand,
  REGIONS,
  derivedId,
  entityIdOf,
  newId,
  systemStaff,
  unwrap,
} from '@shouzheng/platform';
import { AccountLookup } from './account-lookup.js';
import { accountStream } from './account.state.js';
import { Credentials } from './credentials.js';
import { DEMO_PASSWORD, type DemoAccount, demoAccounts } from './demo-accounts/demo-accounts.js';
import { type OpenAccount, openAccount } from './open-account/open-account.decider.js';

export type AccountToAdd = Omit<OpenAccount, 'person'> & {
  readonly password: string;
  /** Joins this account with the person's others; a new person if absent. */
  readonly person?: string;
};

/** So many demo accounts are opened at a time. */
const AT_ONCE = 16;
const MIN_PASSWORD = 10;

/** Accounts at the machine itself: opened before anybody can sign in, and asked for where there is no session. */
@Injectable()
export class Accounts {
  constructor(
    private readonly bus: CommandBus,
    private readonly credentials: Credentials,
    private readonly lookup: AccountLookup,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  /**
   * `ops account add`: the first account where there is no demo.
   * @returns the account's id
   * @throws RefusalError e.g. `claim.taken` for a user name that was ever used
   */
  async addAccount({ password, person, ...account }: AccountToAdd): Promise<string> {
    if (password.length < MIN_PASSWORD)
      throw new RangeError(`a password has at least ${MIN_PASSWORD} characters`);
    const commandId = newId();
    const id = await this.open({ ...account, person: person ?? `person-${newId()}` }, commandId);
    await this.credentials.set(id, password);
    return id;
  }

  /** Who stands behind a name and a password, for a decision at the command line of the machine; undefined for nobody. */
  async person(username: string, password: string): Promise<Staff | undefined> {
    const id = await this.lookup.idOf(username);
    const matches = await this.credentials.matches(id, password);
    return id !== undefined && matches ? (await this.lookup.active(id))?.staff : undefined;
  }

  /** Opens the demo accounts that are not there yet. Answers how many it opened. */
  async seedDemoAccounts(): Promise<number> {
    const accounts = demoAccounts(this.regions);
    const present = await this.credentials.present(accounts.map(demoAccountId));
    const missing = accounts.filter((account) => !present.has(demoAccountId(account)));
    for (let n = 0; n < missing.length; n += AT_ONCE) {
      await Promise.all(missing.slice(n, n + AT_ONCE).map((account) => this.openDemo(account)));
    }
    // Last, so that an account with a password is one that stands: a start that was killed before goes on here.
    if (missing.length > 0) await this.credentials.setMissing(missing.map(demoAccountId), DEMO_PASSWORD);
    return missing.length;
  }

  private openDemo(account: DemoAccount): Promise<string> {
    return this.open({ ...account, person: `demo-${account.badge}` }, demoCommandId(account));
  }

  private async open(account: OpenAccount, commandId: string): Promise<string> {
    const caller = { actor: systemStaff('ops'), commandId, correlationId: commandId, origin: 'act' as const };
    const done = unwrap(await this.bus.execute(new ExecuteCommand(openAccount.name, account, caller)));
    return entityIdOf(done.streamId);
  }
}

const demoCommandId = ({ username }: DemoAccount): string => derivedId('demo-account', username);

/** The same at every start and on every machine. */
export function demoAccountId(account: DemoAccount): string {
  return derivedId(demoCommandId(account), accountStream.category);
}
