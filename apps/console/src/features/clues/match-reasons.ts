import type { Pick2 } from '../../i18n/text';

const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'same-name': ['名称相同', 'Same name'],
  'prefix-variant': ['只换了“中国、中华、全国”等前缀', 'Variant of the prefix'],
  contains: ['一个包含另一个', 'One contains the other'],
  'registration-ended': ['登记已终止', 'Registration ended'],
  'registration-unconfirmed': ['登记未经核实', 'Registration not confirmed'],
};

/** Why the screening found a name near: codes of the server, in words. */
export function matchReason(code: string, pick: Pick2): string {
  const known = REASONS[code];
  if (known) return pick(known[0], known[1]);
  const counted = /^(differs-by|shares-words)-(\d+)$/.exec(code);
  if (!counted) return code;
  const n = counted[2] ?? '';
  return counted[1] === 'differs-by'
    ? pick(`相差 ${n} 个字`, `Differs by ${n}`)
    : pick(`共有 ${n} 个词`, `Shares ${n} words`);
}
