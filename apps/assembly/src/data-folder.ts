import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The published facts that come with the project: data/ at its root, two levels above dist/apps/… and apps/…. */
export const dataFolder = rootFolder('data');

function rootFolder(name: string): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const root = here.slice(0, here.lastIndexOf(`${path.sep}apps${path.sep}`));
  return path.join(root.endsWith(`${path.sep}dist`) ? path.dirname(root) : root, name);
}
