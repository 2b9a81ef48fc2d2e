import { Inject, Injectable } from '@nestjs/common';
import { AGENCIES, type Regions, Staff } from '@shouzheng/law/contract';
import { REGIONS, StreamReader, Uniqueness, entityIdOf } from '@shouzheng/platform';
import { type AccountState, accountStream, accountStreamId } from './account.state.js';
import { usernameClaim } from './open-account/open-account.decider.js';

/** An account that may act: all that a sign-in and a request need of it. */
export interface ActiveAccount {
  readonly staff: Staff;
  readonly username: string;
  readonly organ: { readonly code: string; readonly name: string };
}

/** Accounts as they stand now, folded from their streams: no projection may lag behind a right that was taken away. */
@Injectable()
export class AccountLookup {
  constructor(
    private readonly reader: StreamReader,
    private readonly uniqueness: Uniqueness,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  /** Id of the account that bears a user name, open or closed. */
  async idOf(username: string): Promise<string | undefined> {
    const holder = await this.uniqueness.holder(usernameClaim(username));
    return holder === undefined ? undefined : entityIdOf(holder);
  }

  async active(account: string): Promise<ActiveAccount | undefined> {
    const { state } = await this.reader.load(accountStreamId(account), accountStream);
    return this.activeOf(state);
  }

  private activeOf(state: AccountState): ActiveAccount | undefined {
    const { status, account, username, person, role, organ, badge, certificate } = state;
    const { legalQualification, deputyFor } = state;
    if (status !== 'active' || !account || !username || !person || !role || !organ || !badge)
      return undefined;
    const staff: Staff = {
      account,
      person,
      role,
      organ,
      badge,
      ...(certificate ? { certificate } : {}),
      ...(legalQualification ? { legalQualification } : {}),
      ...(deputyFor ? { deputyFor } : {}),
    };
    return { staff, username, organ: { code: organ, name: organName(organ, this.regions) } };
  }
}

/** Name of an organ of the tree or of a partner agency. */
export function organName(organ: string, regions: Regions): string {
  return organ in AGENCIES
    ? AGENCIES[organ as keyof typeof AGENCIES].zh
    : (regions.get(organ)?.name ?? organ);
}
