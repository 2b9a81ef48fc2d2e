import { Injectable } from '@nestjs/common';
import { CommandBus, ExecuteCommand, ProblemError, newId, unwrap } from '@shouzheng/platform';
import { AccessTokens } from './access-tokens.js';
import { AccountLookup } from './account-lookup.js';
import { accountStreamId } from './account.state.js';
import { changePassword } from './change-password/change-password.decider.js';
import { Credentials } from './credentials.js';
import { LoginAttempts } from './login-attempts.js';
import { Sessions } from './sessions.js';

@Injectable()
export class PasswordChanges {
  constructor(
    private readonly bus: CommandBus,
    private readonly accounts: AccountLookup,
    private readonly credentials: Credentials,
    private readonly attempts: LoginAttempts,
    private readonly sessions: Sessions,
    private readonly tokens: AccessTokens,
  ) {}

  /**
   * The holder's change. A token alone does not suffice, and guessing the old password counts like a sign-in.
   * @throws ProblemError `auth.wrong-password`, `auth.too-many-attempts`
   */
  async change(token: string, oldPassword: string, newPassword: string): Promise<void> {
    const { account: id, session } = await this.tokens.read(token);
    const account = await this.accounts.active(id);
    if (!account) throw new ProblemError('auth.invalid-token');
    await this.attempts.begin(account.username);
    if (!(await this.credentials.matches(id, oldPassword))) throw new ProblemError('auth.wrong-password');
    await this.attempts.succeeded(account.username);
    const caller = {
      actor: account.staff,
      commandId: newId(),
      correlationId: newId(),
      origin: 'act' as const,
    };
    unwrap(await this.bus.execute(new ExecuteCommand(changePassword.name, {}, caller, accountStreamId(id))));
    await this.credentials.set(id, newPassword);
    await this.sessions.endAll(id, 'password-changed', session);
  }

  /** After an administrator's reset: every sign-in ends. */
  async replace(account: string, password: string): Promise<void> {
    await this.credentials.set(account, password);
    await this.sessions.endAll(account, 'password-changed');
  }
}
