import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/** Where the peers are installed by a lock file of their own; the root install does not know them. */
export const PEERS = new URL('../../peers/', import.meta.url);
const fromPeers = createRequire(new URL('package.json', PEERS));

/** A module of a peer, or of what a peer brings (each brings its own `pg`). The caller names the shape that it uses. */
export async function peerModule<Shape>(specifier: string): Promise<Shape> {
  const loaded = (await import(pathToFileURL(fromPeers.resolve(specifier)).href)) as Shape & {
    default?: Shape;
  };
  return loaded.default === undefined ? loaded : { ...loaded.default, ...loaded };
}

export const peerPath = (specifier: string): string => fromPeers.resolve(specifier);

/** `pg` as the peers' lock file has it. */
export const peerPg = (): Promise<typeof import('pg')> => peerModule('pg');
