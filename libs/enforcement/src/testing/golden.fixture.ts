import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { EventDefinition } from '@shouzheng/kernel';
import { termEvents } from '@shouzheng/law/contract';

export interface Golden {
  readonly file: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: unknown;
}

/** Every stored form that was ever shipped, as bytes that must be readable for ever. */
export function goldensOf(folder: URL): readonly Golden[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({
      ...(JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Omit<Golden, 'file'>),
      file,
    }));
}

/** A stream's own event forms: those of terms are the law's. */
export function ownForms(events: readonly EventDefinition[]): readonly EventDefinition[] {
  return events.filter((event) => !(termEvents as readonly EventDefinition[]).includes(event));
}

export const fileOf = ({ type, version }: EventDefinition): string => `${type}.v${version}.json`;
