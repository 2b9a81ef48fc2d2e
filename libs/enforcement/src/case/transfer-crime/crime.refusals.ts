import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why a suspected crime is not handed over, nor a penalty made in its place (国务院令第310号). */
export const crimeRefusals: RefusalCatalogue = {
  'crime.no-penalty-in-its-place': {
    status: 409,
    zh: '涉嫌犯罪的，不得以行政处罚代替移送',
    en: 'No penalty takes the place of handing over a suspected crime',
    rules: ['O310-11', 'APL-27'],
  },
  'crime.already-proposed': {
    status: 409,
    zh: '已有待决定的移送',
    en: 'A transfer awaits its decision already',
    rules: ['SZ-order-2'],
  },
  'crime.not-proposed': {
    status: 409,
    zh: '没有待决定的移送',
    en: 'No transfer awaits its decision',
    rules: ['O310-5'],
  },
  'crime.refusal-without-reason': {
    status: 422,
    zh: '不批准移送的须说明理由并存卷',
    en: 'A refusal to hand over gives its reasons',
    rules: ['O310-5'],
  },
  'crime.not-approved': {
    status: 409,
    zh: '没有已批准而未移送的案件',
    en: 'No approved transfer is to be handed over',
    rules: ['O310-5'],
  },
  'crime.letter-missing': {
    status: 422,
    zh: '移送须附移送书和调查报告',
    en: 'A transfer goes with its letter and the report',
    rules: ['O310-6'],
  },
  'crime.no-letter': {
    status: 409,
    zh: '没有发给公安机关的移送函',
    en: 'There is no such letter to the police',
    rules: ['O310-8', 'O77-20'],
  },
  'crime.already-answered': {
    status: 409,
    zh: '公安机关已答复',
    en: 'The police answered already',
    rules: ['SZ-order-2'],
  },
  'crime.not-declined': {
    status: 409,
    zh: '公安机关没有不予立案，或者已提请复议',
    en: 'The police did not decline, or review was asked already',
    rules: ['O310-9'],
  },
  'crime.review-too-late': {
    status: 422,
    zh: '提请复议期限至 {dueOn}，只能建议检察机关监督',
    en: 'Review could be asked until {dueOn}; the procuratorate is left',
    rules: ['O310-9'],
  },
  'crime.not-accepted': {
    status: 409,
    zh: '公安机关没有立案，或者物品已移交',
    en: 'The police did not accept, or the items were handed over',
    rules: ['O310-12'],
  },
};
