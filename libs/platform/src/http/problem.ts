import type { Refusal, RefusalParams } from '@shouzheng/kernel';

/** Failures of a request that are no legal refusal: the protocol's own, each with a stable code and two texts. */
export const PROBLEMS = {
  'request.malformed': { status: 400, zh: '请求内容不是有效的 JSON', en: 'The body is not valid JSON' },
  'request.invalid': {
    status: 400,
    zh: '请求内容不符合要求',
    en: 'The request does not meet its description',
  },
  'request.too-large': { status: 413, zh: '请求内容过大', en: 'The body is too large' },
  'request.unsupported-media-type': {
    status: 415,
    zh: '不支持的内容类型',
    en: 'The media type is not supported',
  },
  'auth.required': { status: 401, zh: '请先登录', en: 'Sign in first' },
  'auth.invalid-token': { status: 401, zh: '登录凭证无效', en: 'The token is not valid' },
  'auth.expired-token': {
    status: 401,
    zh: '登录已过期，请重新登录',
    en: 'The token has expired: sign in again',
  },
  'auth.wrong-password': {
    status: 401,
    zh: '用户名或密码不正确',
    en: 'The user name or the password is wrong',
  },
  'auth.too-many-attempts': {
    status: 429,
    zh: '密码错误次数过多，请稍后再试',
    en: 'Too many wrong passwords: try again later',
  },
  'auth.not-entitled': { status: 403, zh: '本账号无权查看', en: 'This account has no right to this' },
  'idempotency.key-required': { status: 400, zh: '缺少 Idempotency-Key', en: 'Idempotency-Key is missing' },
  'idempotency.key-reused': {
    status: 422,
    zh: '同一 Idempotency-Key 已用于另一请求',
    en: 'This Idempotency-Key was used for another request',
  },
  'idempotency.in-progress': { status: 409, zh: '同一请求正在处理', en: 'The same request is being handled' },
  'precondition.required': {
    status: 428,
    zh: '缺少 If-Match：须注明依据的版本',
    en: 'If-Match is missing: name the revision that you act on',
  },
  'precondition.stale': {
    status: 412,
    zh: '记录已有新的变化，请先查看',
    en: 'The record has changed since: look at it first',
  },
  'not-found': { status: 404, zh: '没有这条记录', en: 'There is no such record' },
  'method-not-allowed': { status: 405, zh: '不支持的请求方法', en: 'The method is not supported' },
  'rate-limited': { status: 429, zh: '请求过于频繁', en: 'Too many requests' },
  unavailable: { status: 503, zh: '暂时不可用，请稍后再试', en: 'Not available just now: try again' },
  internal: {
    status: 500,
    zh: '未能完成，请凭跟踪号联系管理员',
    en: 'It could not be done: quote the trace number',
  },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** One thing that is wrong with a request: a JSON path and the reason in both languages or a rule's name. */
export interface InvalidField {
  readonly path: string;
  readonly reason: string;
}

export interface ProblemExtras {
  readonly params?: RefusalParams;
  readonly errors?: readonly InvalidField[];
  readonly retryAfterSeconds?: number;
  /** For 412: which revision is there now. */
  readonly actualRevision?: number;
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
  }
}

/** A legal refusal on its way to the person: which conditions are unmet, judged by the rules of which day. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  constructor(
    readonly refusals: readonly Refusal[],
    readonly on: string,
  ) {
    super(refusals[0]?.code ?? 'refused');
  }
}
