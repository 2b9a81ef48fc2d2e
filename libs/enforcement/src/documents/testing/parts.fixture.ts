import type { DomainEvent } from '@shouzheng/kernel';
import { ORGAN, sealed, uuid } from '../../testing/world.fixture.js';

type Sampled = DomainEvent & { readonly rules: readonly string[] };
export const event = (type: string, data: object, ...rules: string[]): Sampled => ({ type, data, rules });

export const NAME = '演示·雅安国学研究会';
export const PARTY = '演示·雅安茶业促进会';
export const UNIT = '演示·雅安茶艺培训中心';
export const subject = {
  caseNumber: '名民非案〔2026〕1号',
  subjectName: NAME,
  regionCode: '511803001',
  organ: ORGAN,
};
export const present = {
  officers: [
    { account: uuid(1), badge: '180301', certificate: '川Q180301' },
    { account: uuid(2), badge: '180302', certificate: '川Q180302' },
  ],
  certificatesShown: true,
};
export const signature = { kind: 'refused', note: sealed('当事人拒绝签名，见证人在场') };
export const items = [
  {
    no: 1,
    kind: 'seal',
    name: sealed('“雅安国学研究会”公章'),
    quantity: 1,
    feature: sealed('圆形，直径 42 毫米'),
  },
  { no: 2, kind: 'account-book', name: sealed('收费登记簿'), quantity: 2 },
];
export const remedies = {
  reconsideration: { organ: '雅安市名山区人民政府', days: 60, rule: 'REC-20' },
  suit: { court: '雅安市名山区人民法院', months: 6, rule: 'LIT-46' },
};
export const officers = present.officers.map((one, n) => ({
  ...one,
  person: `person-${n + 1}`,
  role: 'officer',
}));
