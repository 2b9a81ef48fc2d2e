import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { Staff } from '@shouzheng/law/contract';
import type { SignedInRequest } from './access.guard.js';

/** The person who is signed in. */
export const CurrentStaff = createParamDecorator((_: unknown, context: ExecutionContext): Staff => {
  return context.switchToHttp().getRequest<SignedInRequest>().staff;
});
