type Words = readonly [zh: string, en: string];
type List = Readonly<Record<string, Words>>;

/** The code itself where it is not known here: never a blank. */
export function words(list: List, code: string): Words {
  return list[code] ?? [code, code];
}

/** Three acts that stay three words. */
export const REVOCATIONS: List = {
  PENALTY: ['撤销登记（处罚）', 'Registration revoked as a penalty'],
  CERTIFICATE: ['吊销登记证书', 'Certificate revoked'],
  ANNULMENT: ['撤销成立登记（骗取）', 'Formation annulled for deceit'],
};

export const PENALTY_ITEMS: List = {
  WARNING: ['警告', 'warning'],
  CRITICISM: ['通报批评', 'public criticism'],
  FINE: ['罚款', 'fine'],
  CONFISCATE_GAINS: ['没收违法所得', 'gains confiscated'],
  CONFISCATE_ITEMS: ['没收非法财物', 'items confiscated'],
  SUSPEND: ['限期停止活动', 'suspension'],
  REPLACE_MANAGER: ['责令撤换直接负责的主管人员', 'replacement of the manager'],
  REVOKE_REGISTRATION: ['撤销登记', 'registration revoked'],
  REVOKE_CERTIFICATE: ['吊销登记证书', 'certificate revoked'],
  MANAGEMENT_BAN: ['禁止担任管理人员', 'ban from management'],
};

export const EFFECTS: List = {
  warning: ['登记警告', 'warning on record'],
  suspension: ['停止活动', 'suspension'],
  revocation: ['登记撤销', 'revocation'],
  listing: ['提出列入名录', 'listing proposed'],
  verification: ['启动核查评估', 'verification rating'],
  restriction: ['应当限制任职', 'restriction due'],
  withdrawal: ['撤回列入', 'listing withdrawn'],
};

export const ZOMBIE_WORDS: List = {
  YEARS_MISSED: ['连续未参加年检', 'years missed in a row'],
  INACTIVE_ONE_YEAR: ['连续一年以上未开展活动', 'inactive for a year'],
  UNREACHABLE: ['通过登记的住所无法取得联系', 'unreachable'],
  JUDGED: ['其他应当认定的情形', 'judged to be one'],
  TO_DEREGISTER: ['拟注销', 'to be deregistered'],
  TO_RECTIFY: ['拟整改', 'to be rectified'],
  TO_REACTIVATE: ['拟激活', 'to be reactivated'],
  TO_REVOKE: ['拟撤销登记', 'to be revoked'],
  DEREGISTERED: ['已注销', 'deregistered'],
  RECTIFIED: ['已整改', 'rectified'],
  REACTIVATED: ['已激活', 'reactivated'],
  REVOKED: ['已撤销登记', 'revoked'],
};
