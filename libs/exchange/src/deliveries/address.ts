/**
 * What an address is to a sender of webhooks. `metadata`: instance-metadata and link-local services, refused always;
 * `loopback`: this machine, refused outside demo mode; `unroutable`: nobody can answer there; `open`: may be approved,
 * private ranges included, since partner agencies live in private and carrier address space.
 */
export type AddressKind = 'metadata' | 'loopback' | 'unroutable' | 'open';

/** Services of clouds outside the link-local range: Alibaba, Azure, Oracle. */
const METADATA_V4 = ['100.100.100.200', '168.63.129.16', '192.0.0.192'];

/**
 * Reads an address in the spelling of `net` sockets or of a WHATWG URL host (brackets and zone id allowed).
 * @returns its kind, or undefined when the text is no literal address
 */
export function addressKind(text: string): AddressKind | undefined {
  const bare = text.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  const v4 = parseV4(bare);
  if (v4) return kindOfV4(v4);
  const v6 = parseV6(bare);
  return v6 && kindOfV6(v6);
}

function kindOfV4(bytes: readonly number[]): AddressKind {
  const [a = 0, b = 0] = bytes;
  if (a === 169 && b === 254) return 'metadata';
  if (METADATA_V4.includes(bytes.join('.'))) return 'metadata';
  // "This host" connects to the machine itself on Linux.
  if (a === 127 || a === 0) return 'loopback';
  if (a >= 224) return 'unroutable';
  return 'open';
}

/** fd00:ec2::254 (AWS), fd20:ce::254 (Google). */
const METADATA_V6 = ['fd00:ec2:0:0:0:0:0:254', 'fd20:ce:0:0:0:0:0:254'];

function kindOfV6(words: readonly number[]): AddressKind {
  const [first = 0, second = 0] = words;
  if ((first & 0xffc0) === 0xfe80) return 'metadata';
  if (METADATA_V6.includes(words.map((word) => word.toString(16)).join(':'))) return 'metadata';
  if (words.every((word, at) => word === (at === 7 ? 1 : 0)) || words.every((word) => word === 0)) {
    return 'loopback';
  }
  if ((first & 0xff00) === 0xff00) return 'unroutable';
  // Teredo hides a client behind an obfuscated address: no agency is reached so.
  if (first === 0x2001 && second === 0) return 'unroutable';
  return worst(embeddedV4(words).map(kindOfV4));
}

/** The IPv4 addresses that an IPv6 address may lead to: a translator on the way would unwrap them. */
function embeddedV4(words: readonly number[]): number[][] {
  const at = (index: number): number => words[index] ?? 0;
  const tail = bytesOf(at(6), at(7));
  const isZero = (from: number, to: number): boolean => words.slice(from, to).every((word) => word === 0);
  const found: number[][] = [];
  // ::a.b.c.d (v4-compatible), ::ffff:a.b.c.d (mapped), ::ffff:0:a.b.c.d (translated).
  if (isZero(0, 5) && (at(5) === 0 || at(5) === 0xffff)) found.push(tail);
  if (isZero(0, 4) && at(4) === 0xffff && at(5) === 0) found.push(tail);
  // NAT64: the well-known prefix, and the local-use one with every place that RFC 6052 gives the address.
  if (at(0) === 0x64 && at(1) === 0xff9b) {
    found.push(tail);
    found.push([...bytesOf(at(3)), at(4) & 0xff, at(5) >> 8]);
    found.push([at(4) & 0xff, ...bytesOf(at(5)), at(6) >> 8]);
  }
  // 6to4.
  if (at(0) === 0x2002) found.push(bytesOf(at(1), at(2)));
  // ISATAP.
  if ((at(4) & 0xfdff) === 0 && at(5) === 0x5efe) found.push(tail);
  return found;
}

const ORDER: readonly AddressKind[] = ['open', 'unroutable', 'loopback', 'metadata'];

function worst(kinds: readonly AddressKind[]): AddressKind {
  return ORDER[Math.max(0, ...kinds.map((kind) => ORDER.indexOf(kind)))] ?? 'open';
}

function bytesOf(...words: readonly number[]): number[] {
  return words.flatMap((word) => [word >> 8, word & 0xff]);
}

/** Four decimal numbers, as `net` and URL hosts spell them; other spellings are folded by the URL parser before. */
function parseV4(text: string): number[] | undefined {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
  return parts?.every((part) => part <= 255) ? parts : undefined;
}

function parseV6(text: string): number[] | undefined {
  if (!/^[0-9a-f:.]+$/i.test(text) || !text.includes(':')) return undefined;
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const tail = dotted?.[2] === undefined ? undefined : parseV4(dotted[2]);
  if (dotted && !tail) return undefined;
  const [x = 0, y = 0, z = 0, w = 0] = tail ?? [];
  const hex = dotted ? `${dotted[1]}${((x << 8) | y).toString(16)}:${((z << 8) | w).toString(16)}` : text;
  const [head = '', rest, ...more] = hex.split('::');
  if (more.length > 0) return undefined;
  const left = wordsOf(head);
  const right = rest === undefined ? [] : wordsOf(rest);
  if (!left || !right) return undefined;
  const missing = 8 - left.length - right.length;
  if (rest === undefined ? missing !== 0 : missing < 1) return undefined;
  return [...left, ...new Array<number>(rest === undefined ? 0 : missing).fill(0), ...right];
}

function wordsOf(text: string): number[] | undefined {
  if (text === '') return [];
  const words = text.split(':');
  return words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))
    ? words.map((word) => Number.parseInt(word, 16))
    : undefined;
}
