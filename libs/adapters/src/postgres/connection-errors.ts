/** What the operating system and pg say when the server cannot be reached or the connection broke. */
const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  // The socket file of a local server that is down.
  'ENOENT',
]);

/** SQLSTATEs after which the same statement may succeed on another connection, or a little later. */
const SQL_STATES = new Set([
  '57P01', // the administrator ended this connection
  '57P02', // crash of another backend
  '57P03', // starting up or shutting down
  '57P05', // idle for too long
  '53300', // too many connections
  '53100', // disk full: room can be made
  '40001', // a default isolation above read committed
  '40P01', // deadlock
]);

const MESSAGES =
  /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|not queryable|Client was closed/i;

/** Whether the failure is the connection's and says nothing about the statement: whether that was done is unknown. */
export function isConnectionError(error: unknown): boolean {
  // Not by class: what the system throws may come from another realm, as under jest.
  if (typeof error !== 'object' || error === null) return false;
  const { code, message, errors, cause } = error as Record<'code' | 'message' | 'errors' | 'cause', unknown>;
  // Node tries every address of a host and reports all failures in one.
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isConnectionError);
  if (typeof code === 'string') {
    if (SYSTEM_CODES.has(code) || SQL_STATES.has(code) || /^08\w{3}$/.test(code)) return true;
  }
  if (typeof message === 'string' && MESSAGES.test(message)) return true;
  // A StoreUnavailableError, for one.
  return isConnectionError(cause);
}
