import { Visitor } from '../tour/client.js';

/**
 * Articles that the demonstration's decisions rest on and whose text nobody has verified (the amendment of 2026-03 was
 * not read). In earnest a legal reviewer compares them with the official text; here the reference says what it is.
 */
export const DEMONSTRATED = [
  'SG-30',
  'SG-30i1',
  'SG-30i2',
  'SG-30i3',
  'SG-30i4',
  'SG-30i5',
  'SG-30i6',
  'SG-30i7',
  'SG-30i8',
  'SG-32',
] as const;

interface RuleInForce {
  readonly version: string;
  readonly textNotVerified: boolean;
}

/** Confirms them as the city's legal reviewer where that has not been done; answers what was confirmed now. */
export async function confirmArticles(
  base: string,
  username: string,
  password: string,
): Promise<readonly string[]> {
  const reviewer = await Visitor.signIn(base, username, password);
  const confirmed: string[] = [];
  for (const id of DEMONSTRATED) {
    const { items } = await reviewer.get<{ items: (RuleInForce & { id: string })[] }>(
      `rules?verified=false&limit=200&instrument=${id.split('-')[0]}`,
    );
    const open = items.find((rule) => rule.id === id);
    if (!open) continue;
    const { revision } = await reviewer.get<{ revision: number }>('law/changes?limit=1');
    await reviewer.giveAnew(
      'law',
      'confirm-article',
      { version: open.version, reference: '演示：未对照正式文本，仅供演示' },
      revision,
    );
    confirmed.push(open.version);
  }
  return confirmed;
}
