const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Which names in the log are the service's own; all others are the server's or somebody else's. */
export class StreamNames {
  /** Expression that they all meet, for the server's filter. */
  readonly all: string;

  /** @param namespace letters, digits, dots and dashes before every name; may be empty */
  constructor(private readonly namespace: string) {
    if (!/^[A-Za-z0-9.-]*$/.test(namespace)) throw new TypeError(`not a namespace: ${namespace}`);
    this.all = `^${this.#prefix}[a-z][a-z0-9-]*-${UUID}$`;
  }

  of(categories: readonly string[]): string {
    // A category is lower-case letters, digits and dashes: nothing in it has a meaning of its own in an expression.
    return `^${this.#prefix}(${categories.join('|')})-${UUID}$`;
  }

  there(streamId: string): string {
    return this.namespace + streamId;
  }

  readonly here = (name: string): string => name.slice(this.namespace.length);

  get #prefix(): string {
    return this.namespace.replaceAll('.', '\\.');
  }
}
