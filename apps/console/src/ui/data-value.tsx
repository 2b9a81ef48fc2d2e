import type { ReactNode } from 'react';
import { useText } from '../i18n/text';
import { uiText } from './ui.text';

const isMasked = (value: object): boolean => 'masked' in value && value.masked === true;

/** A value of an event as it was recorded; what is sealed stays masked until somebody gives a reason. */
export function DataValue({
  value,
  path,
  sealed,
}: {
  value: unknown;
  path: string;
  sealed: ((path: string) => ReactNode) | undefined;
}): ReactNode {
  const t = useText(uiText);
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value !== 'object' || value === null) return '—';
  if (isMasked(value)) return sealed ? sealed(path) : <span className="mark">{t.masked}</span>;
  const entries = Object.entries(value);
  if (entries.length === 0) return '—';
  if (entries.every(([, inner]) => typeof inner !== 'object' || inner === null)) {
    return Array.isArray(value) ? (
      <span className="mono">{value.join('、')}</span>
    ) : (
      entries.map(([name, inner]) => `${name} ${String(inner)}`).join(' · ')
    );
  }
  return (
    <ul className="nested">
      {entries.map(([name, inner]) => (
        <li key={name}>
          <span className="note mono">{name}</span>{' '}
          <DataValue value={inner} path={`${path}/${name}`} sealed={sealed} />
        </li>
      ))}
    </ul>
  );
}
