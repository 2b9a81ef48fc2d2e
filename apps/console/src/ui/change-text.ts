import type { Change } from '../api/models';
import { minute } from '../i18n/dates';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** What a value says to a reader: no ids, no names of fields; what is sealed stays masked. */
function said(value: unknown, masked: string): string[] {
  if (value === null || value === undefined || value === false) return [];
  if (value === true) return ['✓'];
  if (typeof value === 'string') return UUID.test(value) ? [] : [INSTANT.test(value) ? minute(value) : value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) {
    const parts = value.map((one) => said(one, masked).join(' ')).filter(Boolean);
    return parts.length > 0 ? [parts.join('；')] : [];
  }
  if (typeof value !== 'object') return [];
  if ('masked' in value) return [masked];
  return Object.values(value).flatMap((one) => said(one, masked));
}

/** Both sides of a change in words; the server's where it is a plain value. */
export function changeText(change: Change, masked: string): { before: string | null; after: string | null } {
  const side = (value: unknown, text: string | null) =>
    (typeof value === 'object' && value !== null) || (typeof value === 'string' && INSTANT.test(value))
      ? said(value, masked).join(' · ') || null
      : text;
  return {
    before: side(change.before, change.beforeText),
    after: side(change.after, change.afterText),
  };
}

/** The label without the id of the record: an id says nothing to a reader. */
export function changeLabel(label: string): string {
  return label.replace(/ · [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
}
