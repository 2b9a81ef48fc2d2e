import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { client, data, issue, type Written } from '../api/client';
import { newKey } from '../api/key';
import { problemOf } from '../api/problem';
import { bodyOf, commandPath, type CommandForm, type Target, type Values } from './form-spec';

export class WrongPassword extends Error {}

interface Submission {
  readonly values: Values;
  /** The revision the person relies on; after a 412 the newer one they agreed to. */
  readonly revision: number | undefined;
  readonly password: { readonly username: string; readonly word: string } | null;
}

/** What a write may make stale: everything that shows records; not the rules, regions and accounts. */
const LASTING = new Set(['system', 'demo-accounts', 'accounts', 'regions', 'event-types', 'stale']);

const FOLLOWED_MS = 1500;

/**
 * Issues one command. The idempotency key belongs to the act as filled in: it is kept while no answer has
 * come, so that trying again records nothing twice, and renewed after each answer.
 */
export function useCommand(
  command: string,
  form: CommandForm,
  target: Target | null,
  onRecorded: (written: Written) => void,
) {
  const queries = useQueryClient();
  const key = useRef(newKey());
  return useMutation({
    mutationFn: async ({ values, revision, password }: Submission) => {
      if (password) await confirmPassword(password.username, password.word);
      const path = form.creates?.path ?? form.address ?? (target ? commandPath(command, form, target) : '');
      return issue(path, bodyOf(form, values, target), {
        key: key.current,
        ifMatch: form.creates || form.unguarded ? undefined : revision,
      });
    },
    onSettled: (_written, error) => {
      if (!error || problemOf(error)) key.current = newKey();
    },
    onSuccess: (written) => {
      const readAgain = () =>
        queries.invalidateQueries({ predicate: ({ queryKey }) => !LASTING.has(String(queryKey[0])) });
      void readAgain();
      // What the machine does in answer, and what the docket then awaits, is written a moment after the act.
      window.setTimeout(() => void readAgain(), FOLLOWED_MS);
      onRecorded(written);
    },
  });
}

/** The password again before an act that cannot be taken back. */
async function confirmPassword(username: string, password: string): Promise<void> {
  try {
    await data(client.POST('/api/auth/login', { body: { username, password } }));
  } catch (error) {
    if (problemOf(error)?.status === 401) throw new WrongPassword();
    throw error;
  }
}
