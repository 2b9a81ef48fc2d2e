import { Injectable } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import { type Authenticator, ProblemError } from '@shouzheng/platform';
import { AccessTokens } from './access-tokens.js';
import { AccountLookup, type ActiveAccount } from './account-lookup.js';
import { Credentials } from './credentials.js';
import { LoginAttempts } from './login-attempts.js';
import { Sessions, type StartedSession } from './sessions.js';

export interface SignedIn {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly account: ActiveAccount;
}

/** Sign-in, refresh, sign-out, and who stands behind a token. */
@Injectable()
export class SignIn implements Authenticator {
  constructor(
    private readonly accounts: AccountLookup,
    private readonly credentials: Credentials,
    private readonly attempts: LoginAttempts,
    private readonly sessions: Sessions,
    private readonly tokens: AccessTokens,
  ) {}

  /** The same answer, after the same work, for an unknown name, a closed account and a wrong password. */
  async login(username: string, password: string): Promise<SignedIn> {
    await this.attempts.begin(username);
    const id = await this.accounts.idOf(username);
    const account = await this.accounts.active(id ?? NOBODY);
    const matches = await this.credentials.matches(id, password);
    if (!account || !matches) throw new ProblemError('auth.wrong-password');
    await this.attempts.succeeded(username);
    return this.signedIn(await this.sessions.start(account.staff.account), account);
  }

  async refresh(refreshToken: string): Promise<SignedIn> {
    const session = await this.sessions.rotate(refreshToken);
    const account = await this.accounts.active(session.account);
    if (!account) throw new ProblemError('auth.invalid-token');
    return this.signedIn(session, account);
  }

  /** Ends the sign-in that the token belongs to. */
  async logout(token: string): Promise<void> {
    const { session } = await this.tokens.read(token);
    await this.sessions.end(session, 'signed-out');
  }

  async authenticate(token: string): Promise<Staff> {
    return (await this.account(token)).staff;
  }

  /** @throws ProblemError `auth.invalid-token`, `auth.expired-token` */
  async account(token: string): Promise<ActiveAccount> {
    const { account: id, session } = await this.tokens.read(token);
    const [account] = await Promise.all([this.accounts.active(id), this.sessions.check(session, id)]);
    if (!account) throw new ProblemError('auth.invalid-token');
    return account;
  }

  private async signedIn(session: StartedSession, account: ActiveAccount): Promise<SignedIn> {
    const accessToken = await this.tokens.issue({ account: session.account, session: session.id });
    return { accessToken, refreshToken: session.refreshToken, account };
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000';
