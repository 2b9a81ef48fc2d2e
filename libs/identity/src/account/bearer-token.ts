import { type ExecutionContext, createParamDecorator } from '@nestjs/common';
import type { Request } from 'express';

/** The access token of a request that the guard has let in. */
export const BearerToken = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { authorization = '' } = context.switchToHttp().getRequest<Request>().headers;
  return authorization.split(' ')[1] ?? '';
});
