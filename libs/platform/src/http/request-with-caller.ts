import type { Request } from 'express';
import type { Caller } from '../commands/execute-command.js';

/** What the idempotency interceptor makes of a write's headers. */
export interface RequestWithCaller extends Request {
  caller: Caller;
}
