import { Global, Module } from '@nestjs/common';
import { AUTHENTICATOR } from '@shouzheng/platform';
import { AccessTokens } from './account/access-tokens.js';
import { AccountLookup } from './account/account-lookup.js';
import { Accounts } from './account/accounts.js';
import { ChangePasswordEndpoint } from './account/change-password/change-password.endpoint.js';
import { CloseAccountEndpoint } from './account/close-account/close-account.endpoint.js';
import { Credentials } from './account/credentials.js';
import { DemoAccountList } from './account/demo-account-list.js';
import { DemoAccountsEndpoint } from './account/demo-accounts/demo-accounts.endpoint.js';
import { AppointDeputyEndpoint } from './account/appoint-deputy/appoint-deputy.endpoint.js';
import { RecordLeaveEndpoint } from './account/record-leave/record-leave.endpoint.js';
import { AccountList } from './account/find-accounts/account-list.js';
import { FindAccountsEndpoint } from './account/find-accounts/find-accounts.endpoint.js';
import { GetAccountEndpoint } from './account/get-account/get-account.endpoint.js';
import { GetMeEndpoint } from './account/get-me/get-me.endpoint.js';
import { KeepCertificateEndpoint } from './account/keep-certificate/keep-certificate.endpoint.js';
import { LoginEndpoint } from './account/login/login.endpoint.js';
import { LoginAttempts } from './account/login-attempts.js';
import { LogoutEndpoint } from './account/logout/logout.endpoint.js';
import { OpenAccountEndpoint } from './account/open-account/open-account.endpoint.js';
import { PasswordChanges } from './account/password-changes.js';
import { RefreshEndpoint } from './account/refresh/refresh.endpoint.js';
import { Sessions } from './account/sessions.js';
import { SignIn } from './account/sign-in.js';
import { StaffingChecklist } from './account/staffing-checklist.js';

/** Accounts without any route: what the commands of ops and the first start need. */
@Module({
  providers: [AccountLookup, Credentials, Accounts],
  exports: [AccountLookup, Credentials, Accounts],
})
export class IdentityModule {}

/** Sign-in, and the platform's Authenticator, which every guarded route asks: hence global. */
@Global()
@Module({
  imports: [IdentityModule],
  controllers: [
    LoginEndpoint,
    RefreshEndpoint,
    LogoutEndpoint,
    GetMeEndpoint,
    DemoAccountsEndpoint,
    ChangePasswordEndpoint,
    FindAccountsEndpoint,
    GetAccountEndpoint,
    OpenAccountEndpoint,
    KeepCertificateEndpoint,
    CloseAccountEndpoint,
    RecordLeaveEndpoint,
    AppointDeputyEndpoint,
  ],
  providers: [
    AccessTokens,
    AccountList,
    DemoAccountList,
    LoginAttempts,
    PasswordChanges,
    Sessions,
    SignIn,
    StaffingChecklist,
    { provide: AUTHENTICATOR, useExisting: SignIn },
  ],
  exports: [AUTHENTICATOR, DemoAccountList, IdentityModule, StaffingChecklist],
})
export class IdentityHttpModule {}
