import { Inject, Injectable } from '@nestjs/common';
import type { Regions } from '@shouzheng/law/contract';
import { CONFIG, type PlatformConfig, ProblemError, REGIONS } from '@shouzheng/platform';
import { organName } from './account-lookup.js';
import { DEMO_PASSWORD, demoAccounts } from './demo-accounts/demo-accounts.js';

export interface DemoAccountItem {
  readonly username: string;
  readonly password: string;
  readonly role: string;
  readonly jurisdiction: string;
  readonly organ: string;
}

/** The demo accounts as they are shown on the sign-in page and at the first start. */
@Injectable()
export class DemoAccountList {
  constructor(
    @Inject(CONFIG) private readonly config: PlatformConfig,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  /** @throws ProblemError `not-found` where demo mode is off */
  items(): readonly DemoAccountItem[] {
    if (!this.config.demo) throw new ProblemError('not-found');
    return demoAccounts(this.regions).map(({ username, role, organ }) => ({
      username,
      password: DEMO_PASSWORD,
      role,
      jurisdiction: organName(organ, this.regions),
      organ,
    }));
  }
}
