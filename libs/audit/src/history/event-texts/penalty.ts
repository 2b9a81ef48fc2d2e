import type { EventText } from '@shouzheng/platform';

/** Penalty cases from filing to decision. */
export const penaltyEventTexts: Readonly<Record<string, EventText>> = {
  PenaltyCaseFiled: { zh: '行政处罚立案', en: 'Penalty case filed', family: 'procedure' },
  PenaltyDecided: { zh: '作出行政处罚决定', en: 'Penalty decided', family: 'document' },
  NoPenaltyDecided: { zh: '决定不予行政处罚', en: 'No penalty decided', family: 'document' },
  PenaltyTookEffect: { zh: '行政处罚决定生效', en: 'Penalty took effect', family: 'procedure' },
  DecisionAnnulled: { zh: '撤销行政决定', en: 'Decision annulled', family: 'document' },
  DecisionChanged: { zh: '变更行政决定', en: 'Decision changed', family: 'document' },
};
