import type { Choice, Field, Target } from './form-spec';

/** Questions that several acts about an organization ask alike. */
export const documentNumber: Field = {
  name: 'documentNumber',
  kind: 'text',
  label: ['文号', 'Document number'],
};

export const date = (name: string, zh: string, en: string): Field => ({
  name,
  kind: 'date',
  label: [zh, en],
});

export const text = (name: string, zh: string, en: string): Field => ({
  name,
  kind: 'text',
  label: [zh, en],
});

export const whole = (name: string, zh: string, en: string): Field => ({
  name,
  kind: 'number',
  label: [zh, en],
});

/** May name persons: kept sealed, each opening recorded. */
export const told = (name: string, zh: string, en: string): Field => ({
  name,
  kind: 'long',
  label: [zh, en],
  sealed: true,
});

export const yes = (name: string, zh: string, en: string, initial = false): Field => ({
  name,
  kind: 'yes',
  label: [zh, en],
  initial,
});

export const choice = (name: string, zh: string, en: string, choices: readonly Choice[]): Field => ({
  name,
  kind: 'choice',
  label: [zh, en],
  choices,
});

/** One of what the organization's own record holds. */
export const ofRecord = (
  name: string,
  zh: string,
  en: string,
  choicesOf: NonNullable<Field['choicesOf']>,
): Field => ({
  name,
  kind: 'choice',
  label: [zh, en],
  choicesOf,
  initialOf: (target) => {
    const found = choicesOf(target, {});
    return found.length === 1 ? found[0]?.[0] : undefined;
  },
});

export const maybe = (field: Field): Field => ({ ...field, optional: true });

export const METHODS: readonly Choice[] = [
  ['direct', '直接送达', 'Direct'],
  ['lien', '留置送达', 'Left on the premises'],
  ['mail', '邮寄送达', 'Mail'],
  ['electronic', '电子送达', 'Electronic'],
  ['entrusted', '委托送达', 'Entrusted'],
  ['announcement', '公告送达', 'Announcement'],
];
export const method: Field = choice('method', '送达方式', 'Way of service', METHODS);
export const servedOn: Field = date('servedOn', '送达日期', 'Served on');

/** What is missing of the paper is refused by the server, with its article. */
export const asked = (field: Field): Field => ({ ...field, optional: true, lawAsks: true });
export const paper: readonly Field[] = [
  documentNumber,
  date('issuedOn', '作出日期', 'Issued on'),
  servedOn,
  method,
].map(asked);

/** Of a document that another organ gave. */
export const documentOf = (name: string, zh: string, en: string): readonly Field[] => [
  maybe(text(`${name}.documentNumber`, `${zh}：文号`, `${en}: number`)),
  maybe(date(`${name}.issuedOn`, `${zh}：日期`, `${en}: date`)),
];

export const officers: Field = {
  name: 'officers',
  kind: 'badges',
  label: ['办理人员', 'Officers'],
  min: 1,
  hint: ['包括本人；须两人办理的不少于两人', 'Your own among them; two where two are required'],
};

/** A legal representative or head: the number is kept as a keyed reference only. */
export const personOf = (name: string, zh: string, en: string): readonly Field[] => [
  { ...text(`${name}.name`, `${zh}姓名`, `${en}: name`), sealed: true },
  {
    ...text(`${name}.idNumber`, `${zh}证件号码`, `${en}: identity number`),
    hint: ['只留加密摘要，不存号码', 'Only a keyed digest of it is kept'],
  },
  {
    ...choice(`${name}.check`, '任职限制核查', 'Look into the lists of barred persons', [
      ['clear', '已核查，未受限', 'Looked up, not barred'],
      ['barred', '已核查，受限制', 'Looked up, barred'],
      ['not-checked', '尚未核查', 'Not looked up yet'],
    ]),
    optional: true,
  },
];

const LEVELS = ['5A', '4A', '3A', '2A', '1A'] as const;
export const level = (name: string, zh: string, en: string): Field =>
  choice(
    name,
    zh,
    en,
    LEVELS.map((one) => [one, one, one] as const),
  );

export const votes: readonly Field[] = [
  whole('votes.members', '委员人数', 'Members of the committee'),
  whole('votes.present', '到会人数', 'Present'),
  whole('votes.inFavour', '同意票', 'In favour'),
];

/** Service numbers or references, never names. */
export const people = (name: string, zh: string, en: string): Field => ({
  name,
  kind: 'words',
  label: [zh, en],
  hint: ['填证号或者编号，不写姓名', 'Numbers, never names'],
});

/** A list that is asked for even where it is empty. */
export const sendsEmpty =
  (...names: readonly string[]) =>
  (body: Record<string, unknown>): Record<string, unknown> => ({
    ...Object.fromEntries(names.map((name) => [name, []])),
    ...body,
  });

export const opensOrganization = (id: string): string => `/organizations/${id}`;

export const lifecycleOf = (target: Target) => target.organization?.lifecycle;
