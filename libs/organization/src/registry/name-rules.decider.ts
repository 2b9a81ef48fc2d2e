import { type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { OrganizationType } from './organization.events.js';

const NATIONAL_WORDS = /中国|全国|中华|国家/;
/** Forms in use; a form beyond them is a finding for whoever decides, no bar: 令69's own list was not read. */
const FORMS: Readonly<Record<OrganizationType, readonly string[]>> = {
  SG: [
    '协会',
    '学会',
    '研究会',
    '促进会',
    '联合会',
    '商会',
    '联谊会',
    '校友会',
    '同学会',
    '志愿者协会',
    '总会',
    '公会',
  ],
  PNE: [
    '中心',
    '学校',
    '学院',
    '医院',
    '诊所',
    '幼儿园',
    '养老院',
    '研究院',
    '研究所',
    '博物馆',
    '美术馆',
    '服务站',
    '服务社',
    '院',
    '所',
    '馆',
    '站',
    '社',
  ],
  FND: ['基金会'],
};
/** An own name (字号) has two characters at least, and a field follows it. */
const OWN_NAME_AND_FIELD = 4;

export interface NameQuestion {
  readonly name: string;
  readonly type: OrganizationType;
  /** Names of the registrar's region from the city down, e.g. ['雅安市', '名山区']. */
  readonly divisions: readonly string[];
  readonly bannedWords: readonly string[];
}

/** What no rule that was read decides: told to whoever does. */
export const NAME_FINDINGS = {
  'form-not-known': { zh: '组织形式不在常用形式之列', en: 'Its form is none of those in use' },
  'own-name-not-verified': {
    zh: '字号与领域的划分须人工核对',
    en: 'Own name and field are for a person to tell apart',
  },
  'holds-letters': { zh: '名称含有外文字母', en: 'It holds foreign letters' },
} as const;
export type NameFinding = keyof typeof NAME_FINDINGS;

export interface NameAnswer {
  /** What bars the name, each with its article in the refusal catalogue. */
  readonly bars: readonly Refusal[];
  /** What is to be known and bars nothing: codes. */
  readonly findings: readonly NameFinding[];
}

/**
 * The structure of a name under 《社会组织名称管理办法》 Art 8: an association's is division, field or members, form; a
 * service unit's and a foundation's is division, own name, field, form. Nothing is guessed: where one field ends and
 * the next begins no program knows, so what cannot be told apart is a finding.
 */
export function checkName({ name, type, divisions, bannedWords }: NameQuestion): NameAnswer {
  const text = name.normalize('NFKC').replace(/\s/g, '');
  const openings = divisions.map((_, from) => divisions.slice(from).join(''));
  const opening = openings.find((one) => text.startsWith(one));
  const form = FORMS[type].find((one) => text.endsWith(one));
  const others = (Object.keys(FORMS) as OrganizationType[]).filter((one) => one !== type && one !== 'PNE');
  const foreignForm = others.flatMap((one) => FORMS[one]).find((one) => text.endsWith(one));
  const middle = text.slice(opening?.length ?? 0, text.length - (form?.length ?? 0));
  const banned = bannedWords.find((word) => text.includes(word));
  const bars = [
    ...when(opening === undefined, 'application.name-without-division', { division: divisions.join('') }),
    ...when(NATIONAL_WORDS.test(text), 'application.name-national-word'),
    ...when(banned !== undefined, 'name.banned-word', { word: banned ?? '' }),
    ...when(form === undefined && foreignForm !== undefined, 'name.form-of-another-type', {
      form: foreignForm ?? '',
    }),
    ...when(opening !== undefined && form !== undefined && middle === '', 'name.without-field'),
    ...when(
      opening !== undefined &&
        form !== undefined &&
        type !== 'SG' &&
        middle.length > 0 &&
        [...middle].length < OWN_NAME_AND_FIELD,
      'name.without-own-name',
    ),
  ];
  const findings: readonly NameFinding[] = [
    ...(form === undefined && foreignForm === undefined ? ['form-not-known' as const] : []),
    ...(type === 'SG' ? [] : ['own-name-not-verified' as const]),
    ...(/[a-zA-Z]/.test(text) ? ['holds-letters' as const] : []),
  ];
  return { bars, findings };
}

/** The same with the registrar of whoever acts and the words of the bureau. */
export function checkNameHere(
  name: string,
  type: OrganizationType,
  { actor, regions, settings }: LegalContext,
): NameAnswer {
  const divisions = regions.path(actor.organ).slice(1);
  return checkName({ name, type, divisions, bannedWords: settings.nameBannedWords });
}
