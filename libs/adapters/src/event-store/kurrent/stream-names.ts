const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';

/** Which names in the log are the service's own; all others are the server's or somebody else's. */
export class StreamNames {
  /** Expression that they all meet, for the server's filter. */
  readonly all: string;
  readonly #own: RegExp;

  /** @param namespace letters, digits, dots and dashes before every name; may be empty */
  constructor(private readonly namespace: string) {
    if (!/^[A-Za-z0-9.-]*$/.test(namespace)) throw new TypeError(`not a namespace: ${namespace}`);
    this.all = `^${namespace.replaceAll('.', '\\.')}[a-z][a-z0-9-]*-${UUID}$`;
    this.#own = new RegExp(this.all);
  }

  /** Beginning of every stream of the category; streams of longer categories may begin so too. */
  prefixOf(category: string): string {
    return `${this.namespace}${category}-`;
  }

  isOwn(name: string): boolean {
    return this.#own.test(name);
  }

  /** Where the history says which one it is: no stream of events bears such a name. */
  get ofHistory(): string {
    return `${this.namespace}shouzheng-history`;
  }

  there(streamId: string): string {
    return this.namespace + streamId;
  }

  readonly here = (name: string): string => name.slice(this.namespace.length);
}
