import { describe, expect, it } from '@jest/globals';
import { StoreUnavailableError } from '@shouzheng/kernel';
import { isConnectionError } from './connection-errors.js';

function failure(code: string, message = 'failed'): Error {
  return Object.assign(new Error(message), { code });
}

describe('isConnectionError', () => {
  it.each([
    failure('ECONNREFUSED'),
    failure('ENOENT', 'connect ENOENT /tmp/.s.PGSQL.5432'),
    failure('57P01', 'terminating connection due to administrator command'),
    failure('57P03', 'the database system is starting up'),
    failure('53100', 'could not extend file: No space left on device'),
    failure('08006'),
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    new AggregateError([failure('ECONNREFUSED'), failure('ECONNREFUSED')]),
    new StoreUnavailableError('PostgreSQL cannot be reached', { cause: failure('ECONNREFUSED') }),
  ])('takes %s for the connection’s', (error) => {
    expect(isConnectionError(error)).toBe(true);
  });

  it.each([
    failure('23505', 'duplicate key value'),
    failure('42P01', 'relation does not exist'),
    failure('28P01', 'password authentication failed'),
    new AggregateError([failure('ECONNREFUSED'), failure('EACCES')]),
    new Error('out of range'),
    'a text',
    undefined,
    null,
  ])('does not take %s for it', (error) => {
    expect(isConnectionError(error)).toBe(false);
  });
});
