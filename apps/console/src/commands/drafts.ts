import type { Values } from './form-spec';

/**
 * What was typed and not yet submitted, kept while this tab lives: closing a form, signing in again or
 * leaving the page loses nothing. In memory only, since it may name persons.
 */
const drafts = new Map<string, Values>();

export function draftOf(key: string): Values | undefined {
  return drafts.get(key);
}

export function keepDraft(key: string, values: Values): void {
  if (drafts.size === 0) window.addEventListener('beforeunload', warn);
  drafts.set(key, values);
}

export function dropDraft(key: string): void {
  drafts.delete(key);
  if (drafts.size === 0) window.removeEventListener('beforeunload', warn);
}

/** Signing out, or another person signing in, leaves no draft behind. */
export function dropAllDrafts(): void {
  for (const key of drafts.keys()) dropDraft(key);
}

function warn(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
