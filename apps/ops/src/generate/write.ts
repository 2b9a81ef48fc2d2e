import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Catalogue } from '@shouzheng/platform';
import { contexts } from '../../../assembly/src/contexts.js';
import { eventCatalogue } from './event-catalogue.js';
import { offlineDocument } from './offline-document.js';

/**
 * `ops generate FOLDER`: writes what is generated from the code (the public contract, the event catalogue) below FOLDER,
 * laid out as in the repository, where it is checked in.
 */
export async function run([folder = '.']: string[]): Promise<void> {
  write(path.join(folder, 'apps/api/openapi.json'), await offlineDocument());
  write(path.join(folder, 'docs/events/catalogue.json'), eventCatalogue(new Catalogue(contexts)));
}

function write(file: string, content: unknown): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, undefined, 2)}\n`);
}
