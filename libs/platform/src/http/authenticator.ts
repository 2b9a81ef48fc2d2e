import type { Staff } from '@shouzheng/law/contract';

/** Turns a bearer token into the person as the account stands now: a right taken away is gone at the next request. */
export interface Authenticator {
  /** @throws ProblemError `auth.invalid-token` or `auth.expired-token` */
  authenticate(token: string): Promise<Staff>;
}
