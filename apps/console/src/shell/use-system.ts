import { useQuery } from '@tanstack/react-query';
import type { SystemInfo } from '../api/models';
import { ask } from '../api/queries';

const BEFORE: SystemInfo = { demo: false, today: '', head: '' };

/** The bureau's date is the server's: the clock of this machine decides nothing. */
export function useSystem(): SystemInfo {
  return useQuery(ask.system()).data ?? BEFORE;
}
