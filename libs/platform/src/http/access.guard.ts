import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Staff } from '@shouzheng/law/contract';
import type { Request } from 'express';
import { AUTHENTICATOR } from '../tokens.js';
import { ACCESS, type Access } from './access.js';
import type { Authenticator } from './authenticator.js';
import { ProblemError } from './problem.js';

export interface SignedInRequest extends Request {
  staff: Staff;
}

/** Signs the request in and checks the route's access. A route that states none is closed to everyone. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(AUTHENTICATOR) private readonly authenticator: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<SignedInRequest>();
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) throw new ProblemError('auth.required');
    request.staff = await this.authenticator.authenticate(token);
    if (access === undefined || (access !== 'signed-in' && !access.includes(request.staff.role))) {
      throw new ProblemError('auth.not-entitled');
    }
    return true;
  }
}
