export const ACCOUNTS = [
  ['chen-clerk', 'clue-clerk', '0411', '雅安市名山区民政局', '名山区'],
  ['officer-mingshan', 'handler', '0317', '雅安市名山区民政局', '名山区'],
  ['head-mingshan', 'organ-head', '0101', '雅安市名山区民政局', '名山区'],
  ['section-city', 'section-head', '0126', '雅安市民政局', '雅安市'],
  ['review-city', 'legal-reviewer', '0230', '雅安市民政局', '雅安市'],
  ['auditor-city', 'auditor', '0901', '雅安市民政局', '雅安市'],
  ['psb-engineer', 'agency-engineer', 'P-07', '公安机关 · 演示', '雅安市'],
] as const;
