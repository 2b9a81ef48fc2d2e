import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '@shouzheng/kernel';
import { CLOCK, CONFIG, type PlatformConfig, ProblemError } from '@shouzheng/platform';
import { SignJWT, errors, jwtVerify } from 'jose';
import { createHash, webcrypto } from 'node:crypto';

export const ACCESS_MINUTES = 30;
const ISSUER = 'shouzheng';
const AUDIENCE = 'shouzheng-api';

export interface TokenSubject {
  readonly account: string;
  /** The sign-in that the token belongs to: revoked with it. */
  readonly session: string;
}

/** Signed with HS256 by the configured key; says who, never what one may do: rights are read at each request. */
@Injectable()
export class AccessTokens {
  private readonly kid: string;
  /** Made once: from bytes, jose would make it for every request. */
  private readonly key: Promise<webcrypto.CryptoKey>;

  constructor(
    @Inject(CONFIG) config: PlatformConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    const hmac = { name: 'HMAC', hash: 'SHA-256' };
    this.key = webcrypto.subtle.importKey('raw', config.tokenKey, hmac, false, ['sign', 'verify']);
    this.kid = createHash('sha256').update('kid').update(config.tokenKey).digest('base64url').slice(0, 12);
  }

  async issue({ account, session }: TokenSubject): Promise<string> {
    const now = Math.floor(Date.parse(this.clock.now()) / 1000);
    return new SignJWT({ sid: session })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: this.kid })
      .setSubject(account)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(now + ACCESS_MINUTES * 60)
      .sign(await this.key);
  }

  /** @throws ProblemError `auth.expired-token`, `auth.invalid-token` (forged, no algorithm, another key) */
  async read(token: string): Promise<TokenSubject> {
    try {
      const { payload, protectedHeader } = await jwtVerify(token, await this.key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'sid', 'exp'],
        currentDate: new Date(this.clock.now()),
      });
      const { sub, sid } = payload;
      if (sub && typeof sid === 'string' && protectedHeader.kid === this.kid)
        return { account: sub, session: sid };
    } catch (error) {
      if (error instanceof errors.JWTExpired) throw new ProblemError('auth.expired-token');
    }
    throw new ProblemError('auth.invalid-token');
  }
}
