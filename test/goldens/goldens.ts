import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** Where the goldens are, and the list of their digests: both only grow. */
export const FOLDER = 'docs/events/golden';
export const DIGESTS = 'docs/events/golden.sha256';

/** One (type, version) as it was first shipped. */
export interface Golden {
  readonly type: string;
  readonly schemaVersion: number;
  readonly forms: readonly GoldenForm[];
}

export interface GoldenForm {
  /** As it is stored: what was hashed. */
  readonly payload: string;
  readonly metadata: string;
  /** Of the payload, a line feed and the metadata. */
  readonly sha256: string;
  /** What the payload was read as, in the newest version of the day on which the golden was made. */
  readonly reads: { readonly version: number; readonly data: unknown };
}

export const nameOf = ({ type, version }: { readonly type: string; readonly version: number }): string =>
  `${type}.v${version}.json`;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const digestOf = ({ payload, metadata }: Pick<GoldenForm, 'payload' | 'metadata'>): string =>
  sha256(`${payload}\n${metadata}`);

export function goldenFiles(): ReadonlyMap<string, string> {
  const names = existsSync(FOLDER) ? readdirSync(FOLDER).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]));
}

/** File name → digest, as shipped. */
export function shippedDigests(): ReadonlyMap<string, string> {
  const lines = existsSync(DIGESTS) ? readFileSync(DIGESTS, 'utf8').split('\n').filter(Boolean) : [];
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
