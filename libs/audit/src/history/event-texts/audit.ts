import type { EventText } from '@shouzheng/platform';

export const auditEventTexts: Readonly<Record<string, EventText>> = {
  RecordOpened: { zh: '查阅', en: 'Record opened', family: 'system' },
};
