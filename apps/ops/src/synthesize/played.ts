import { addMonths } from '@shouzheng/law/contract';
import type { CivilDate } from '@shouzheng/kernel';

export type BodyType = 'SG' | 'PNE' | 'FND';

/** The names under which lives are played; each organization's own takes their place. */
export const PLAYED_NAME: Readonly<Record<BodyType, string>> = {
  SG: '名山区演示茶业协会',
  PNE: '名山区演示晨曦茶业服务中心',
  FND: '名山区演示晨曦茶业基金会',
};

/** The same after a change of name. */
export const RENAMED: Readonly<Record<BodyType, string>> = {
  SG: '名山区演示新茶业协会',
  PNE: '名山区演示新晨曦茶业服务中心',
  FND: '名山区演示新晨曦茶业基金会',
};

export interface Birth {
  readonly type: BodyType;
  /** Registered by acts here, or taken over from an older register. */
  readonly how: 'registered' | 'taken-over';
  readonly day: CivilDate;
}

/** The day of a certificate from before the records here begin: an entry that was taken over does not state it. */
export const certificateOf = ({ how, day }: Birth): { certificateOn?: string } =>
  how === 'registered' ? {} : { certificateOn: addMonths(day, -60) };
