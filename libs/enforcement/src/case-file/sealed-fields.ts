import { type Recorded, type Sealed, sealedSchema } from '@shouzheng/kernel';

export interface SealedField {
  /** `<revision>/<place in the event's data>` */
  readonly path: string;
  readonly type: string;
  readonly sealed: Sealed;
}

/** Every sealed value of a history, by where it stands. */
export function sealedFieldsOf(events: readonly Recorded[]): readonly SealedField[] {
  return events.flatMap((event) => walk(event.data, `${event.revision}`, event.type));
}

function walk(value: unknown, path: string, type: string): readonly SealedField[] {
  if (typeof value !== 'object' || value === null) return [];
  const sealed = sealedSchema.safeParse(value);
  if (sealed.success) return [{ path, type, sealed: sealed.data }];
  return Object.entries(value).flatMap(([name, inner]) => walk(inner, `${path}/${name}`, type));
}
