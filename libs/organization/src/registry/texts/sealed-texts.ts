import { type Recorded, type Sealed, sealedSchema } from '@shouzheng/kernel';

export interface SealedText {
  readonly eventId: string;
  readonly event: string;
  readonly field: string;
  readonly sealed: Sealed;
}

/** Every sealed value of a history, wherever it stands in its event: a new event needs no entry here. */
export function sealedTextsOf(events: readonly Recorded[]): readonly SealedText[] {
  return events.flatMap(({ eventId, type, data }) =>
    sealedIn(data, '').map(({ field, sealed }) => ({ eventId, event: type, field, sealed })),
  );
}

function sealedIn(value: unknown, path: string): readonly { field: string; sealed: Sealed }[] {
  const parsed = sealedSchema.safeParse(value);
  if (parsed.success) return [{ field: path, sealed: parsed.data }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    sealedIn(inner, path === '' ? name : `${path}.${name}`),
  );
}
