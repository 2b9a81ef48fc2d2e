/**
 * Rules and weights of the screening, as data that anybody may read (`findScreeningRules`). The weights are tuned on one
 * half of the published names; words that only the other half shows are left out, for that half measures
 * (test/performance/screening-figures). Whoever changes a line raises the version: every recorded screening carries the
 * one it was made by, and a test compares the digest.
 */
export const SCREENING_RULES = {
  version: '2026-11-28.1',

  /** Words at the head of a name that claim a rank which only the State Council's registrar grants. */
  claims: [
    '中华人民共和国',
    '共和国',
    '中国',
    '中华',
    '全国',
    '国家',
    '国际',
    '世界',
    '全球',
    '环球',
    '亚洲',
    '亚太',
    '华夏',
  ],

  /** What a name ends in, by kind: within a group one word is put in another's place. */
  forms: {
    member: [
      '联合总会',
      '联谊总会',
      '管理协会',
      '工作委员会',
      '专业委员会',
      '联合会',
      '促进会',
      '研究会',
      '联谊会',
      '理事会',
      '委员会',
      '联盟',
      '协会',
      '学会',
      '商会',
      '总会',
      '公会',
    ],
    fund: ['基金会', '慈善会'],
    unit: [
      '研究中心',
      '服务中心',
      '发展中心',
      '交流中心',
      '培训中心',
      '研究院',
      '研究所',
      '服务社',
      '书画院',
      '艺术院',
      '俱乐部',
      '培训学校',
      '中心',
      '学院',
      '学校',
      '公寓',
      '院',
      '馆',
      '社',
      '所',
      '站',
    ],
  },

  /** Words before the form that say nothing of the field. */
  fillers: ['行业', '产业'],

  /** What a part of an organization ends in: the name before it is the one that is borrowed. */
  branches: [
    '专业委员会',
    '工作委员会',
    '委员会',
    '代表处',
    '办事处',
    '联络处',
    '秘书处',
    '工作站',
    '筹备处',
    '分会',
    '分院',
    '分部',
    '分社',
    '支部',
  ],

  /** Words of the field that stand for each other; the first of each row is what they are compared as. */
  synonyms: [
    ['志愿', '志愿者', '志愿服务', '义工'],
    ['装饰', '装修', '装潢'],
    ['教育', '培训', '教学'],
    ['茶叶', '茶业', '茶产业'],
    ['书画', '书法美术', '书法绘画'],
    ['老年', '老龄', '养老', '老年人'],
    ['儿童', '少年儿童', '儿童少年', '少儿'],
    ['青年', '青少年'],
    ['慈善', '公益', '爱心'],
    ['文艺', '文学艺术'],
    ['国学', '传统文化'],
    ['旅游', '旅行'],
    ['健康', '养生', '保健'],
    ['医疗', '医药', '医学', '卫生'],
    ['网络', '互联网'],
    ['产业', '行业', '工业'],
    ['交流', '合作'],
    ['保护', '保育'],
    ['环保', '环境保护'],
    ['企业', '企业家'],
    ['发展', '促进'],
    ['营养', '膳食'],
    ['农村', '乡村'],
    ['残疾', '残疾人', '残障人士', '残障'],
    ['妇女', '女性'],
    ['烹饪', '餐饮', '美食'],
    ['摄影', '影像'],
    ['体育', '运动'],
    ['物流', '货运'],
  ],

  /** Grams that too many names share to be keys to near ones, used only where a name has no other. */
  stopGrams: [
    '发展',
    '文化',
    '教育',
    '研究',
    '事业',
    '慈善',
    '社会',
    '服务',
    '产业',
    '艺术',
    '经济',
    '技术',
    '科技',
    '国际',
    '管理',
    '健康',
    '企业',
    '职业',
  ],

  /** What each difference takes off the similarity of 100. */
  penalties: {
    claimChanged: 6,
    claimAdded: 12,
    headDropped: 34,
    placeAbove: 4,
    synonym: 8,
    form: 8,
    otherForm: 34,
    homophone: 8,
    /** Divided by the characters of the core: one of three is more than one of eight. */
    oneCharacter: 64,
    /** A character outside the core, or a slip in the form. */
    oneCharacterElsewhere: 12,
    branch: 30,
    /** For each character that the core of the one has more than the other's. */
    extraCharacter: 8,
    /** For the whole part of the grams that two cores do not share. */
    unsharedWords: 90,
  },

  thresholds: {
    lookAlike: 75,
    needsChecking: 63,
    reported: 50,
    /** A core that stands under so many heads (见义勇为基金会) tells nothing about any of them. */
    commonCore: 3,
  },

  /** What the name alone says, without any other. It raises the score and, from `doubtful` on, asks for a check. */
  shape: {
    claim: 45,
    secondClaim: 10,
    /** On top of a claim: one that hardly any registered body bears, or one before an institution. */
    widerClaim: 15,
    claimedUnit: 15,
    rareForm: 35,
    theme: 25,
    place: -15,
    fund: -30,
    doubtful: 45,
    /** Part of the best similarity that adds to the score. */
    resemblance: 0.3,
    widerClaims: ['国家', '国际', '世界', '全球', '环球', '亚洲', '亚太', '华夏'],
    /** Forms under which hardly any body is registered. */
    rareForms: ['联盟', '评委会', '恳亲会', '联席会', '大学', '组委会', '工作委员会'],
    /** Subjects of the campaigns of 2018 and 2021 (reference §2.6). */
    themes: [
      '国学',
      '风水',
      '易学',
      '易经',
      '养生',
      '雷锋',
      '军民融合',
      '解放军',
      '国防',
      '宗亲',
      '艺术家',
      '文艺',
      '书画',
      '名人',
      '名家',
    ],
  },
} as const;

export type FormGroup = keyof typeof SCREENING_RULES.forms;
