import { AccountEntity } from './account/account.entity.js';
import { CredentialEntity } from './account/credential.entity.js';
import { LoginAttemptEntity } from './account/login-attempt.entity.js';
import { SessionEntity } from './account/session.entity.js';
import { Identity1763900000000 } from './migrations/1763900000000-identity.js';

export const identityEntities = [AccountEntity, CredentialEntity, SessionEntity, LoginAttemptEntity];
export const identityMigrations = [Identity1763900000000];
