import { type Refusal, when } from '@shouzheng/kernel';

/** What the record lacks, each fact by its name: refused before a number is taken. */
export function lackingFacts(
  missing: readonly { readonly key: string; readonly zh: string }[],
): readonly Refusal[] {
  return missing.flatMap(({ key, zh }) => when(true, 'document.fact-missing', { key, fact: zh }));
}

/** What was sealed under a key that was destroyed by decision. */
export function destroyedFacts(
  destroyed: readonly { readonly key: string; readonly zh: string }[],
): readonly Refusal[] {
  return destroyed.flatMap(({ key, zh }) => when(true, 'document.key-destroyed', { key, fact: zh }));
}

export function alreadyIssued(docNo: string): readonly Refusal[] {
  return when(true, 'document.already-issued', { docNo });
}
