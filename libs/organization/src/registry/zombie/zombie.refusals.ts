import type { RefusalCatalogue } from '@shouzheng/kernel';

export const zombieRefusals: RefusalCatalogue = {
  'zombie.year-followed': {
    status: 409,
    zh: '{year} 年度未年检年报已跟进',
    en: 'The missed report of {year} was followed up already',
    rules: ['SZ-order-2'],
  },
  'zombie.in-hand': {
    status: 409,
    zh: '已在僵尸型核查中',
    en: 'It is on the zombie track already',
    rules: ['SZ-order-2'],
  },
  'zombie.year-not-over': {
    status: 422,
    zh: '取得证书未满一年',
    en: 'The year after its certificate is not over',
    rules: ['ZOM63-definition', 'SG-29'],
  },
  'zombie.letters-missing': {
    status: 422,
    zh: '失联须有两次未签收的住所信函',
    en: 'Unreachable needs two unsigned letters to the domicile',
    rules: ['O60-11i6', 'ZOM63-definition'],
  },
  'zombie.none-suspected': {
    status: 409,
    zh: '没有待核实的疑似僵尸型',
    en: 'Nothing is suspected',
    rules: ['SZ-order-1'],
  },
  'zombie.announced-already': {
    status: 409,
    zh: '已经公告',
    en: 'It is announced already',
    rules: ['SZ-order-2'],
  },
  'zombie.exit-does-not-fit': {
    status: 422,
    zh: '认定为僵尸型的须选定去向，不属于的不选',
    en: 'A zombie takes one of the four exits, and nothing else does',
    rules: ['ZOM63-exits'],
  },
  'zombie.verifier-suspected-it': {
    status: 403,
    zh: '提出疑似的人不得核实',
    en: 'Who suspected it does not verify it',
    rules: ['SZ-zombie-1'],
  },
  'zombie.announcement-first': {
    status: 422,
    zh: '失联组织须先公告',
    en: 'Those that cannot be reached are announced first',
    rules: ['ZOM63-announcement'],
  },
  'zombie.announcement-running': {
    status: 422,
    zh: '公告期至 {until}，尚未届满',
    en: 'The announcement runs until {until}',
    rules: ['ZOM63-announcement'],
  },
  'zombie.none-verified': {
    status: 409,
    zh: '没有已认定、待处置的僵尸型',
    en: 'No verified zombie awaits its outcome',
    rules: ['SZ-order-1'],
  },
  'zombie.outcome-not-so': {
    status: 422,
    zh: '登记状态与处置结果（{outcome}）不符',
    en: 'The register does not show this outcome ({outcome})',
    rules: ['ZOM63-exits', 'SZ-order-1'],
  },
};
