/** Why the screening found a name near: codes of the server, in words. */
export const MATCH_REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'same-name': ['名称相同', 'Same name'],
  'prefix-variant': ['前缀相近（中国、中华、全国等）', 'Variant of the prefix'],
  contains: ['一个包含另一个', 'One contains the other'],
  similar: ['文字相近', 'Similar wording'],
  'registration-ended': ['登记已终止', 'Registration ended'],
  'registration-unconfirmed': ['登记未经核实', 'Registration not confirmed'],
};
