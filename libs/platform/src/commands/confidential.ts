import { type Staff, isUnder } from '@shouzheng/law/contract';
import type { AnyStream } from '../context-definition.js';

/**
 * Whether somebody is not even told that a record is there: a confidential one of another organ, which neither lies
 * below their own nor admits them. Auditors read everything, and what has no place is nobody's secret.
 */
export function isHiddenFrom(staff: Staff, stream: AnyStream, state: unknown, on: string): boolean {
  if (stream.confidential !== true || SEES_ALL.includes(staff.role)) return false;
  const region = stream.region(state);
  if (region === undefined || isUnder(region, staff.organ)) return false;
  return stream.admits?.(state, staff.account, on) !== true;
}

const SEES_ALL: readonly string[] = ['system', 'auditor', 'audit-admin'];
