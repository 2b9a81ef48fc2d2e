import type { AllowedCommand, Cite } from '../api/models';
import { article } from './terms';

function command(name: string, zh: string, en: string, primary = false): AllowedCommand {
  return { command: name, zh, en, primary, allowed: true, refusal: null };
}
function barred(
  name: string,
  zh: string,
  en: string,
  code: string,
  whyZh: string,
  whyEn: string,
  citations: Cite[],
): AllowedCommand {
  return {
    command: name,
    zh,
    en,
    primary: false,
    allowed: false,
    refusal: { code, zh: whyZh, en: whyEn, citations },
  };
}

export const COMMANDS: AllowedCommand[] = [
  command('hearParty', '听取当事人陈述', 'Hear the party', true),
  command('decideEvidencePreservation', '处理登记保存', 'Decide preserved evidence'),
  command('recordInquiry', '记录询问', 'Record inquiry'),
  command('recordSiteInspection', '记录现场检查', 'Record inspection'),
  command('fixElectronicData', '固定电子数据', 'Fix electronic data'),
  command('proposeEvidencePreservation', '提请登记保存', 'Propose preservation'),
  command('dissuade', '劝散', 'Dissuade'),
  command('transferCase', '移送', 'Transfer'),
  barred(
    'closeInvestigation',
    '终结调查',
    'Close the investigation',
    'PARTY_NOT_HEARD',
    '未听取当事人陈述；1 批保存物品未处理',
    'The party is not heard; 1 lot of preserved items is undecided',
    [article('十一、十二', '11, 12')],
  ),
  barred(
    'requestLegalReview',
    '提请法制审核',
    'Request legal review',
    'NO_REPORT',
    '先要有调查终结报告',
    'The investigation report comes first',
    [article('十三、十四', '13, 14')],
  ),
  barred(
    'decideBan',
    '作出取缔决定',
    'Decide the ban',
    'NOT_THE_HEAD',
    '须有终结报告，由机关负责人决定；承办人不得决定',
    'Needs the report and the organ head; a handler may not decide',
    [article('十三、十五', '13, 15')],
  ),
  barred(
    'closeCase',
    '结案',
    'Close the case',
    'NO_DISPOSITION',
    '还没有处置结果',
    'There is no disposition yet',
    [article('二十二', '22')],
  ),
];
