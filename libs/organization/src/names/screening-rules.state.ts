/** Long rows of words, parted by spaces. */
const words = (...lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/**
 * Rules and weights of the screening, as data that anybody may read (`findScreeningRules`). The weights are tuned on one
 * half of the published names; words that only the other half shows are left out, for that half measures
 * (test/performance/screening-figures). Whoever changes a line raises the version: every recorded screening carries the
 * one it was made by, and a test compares the digest.
 */
export const SCREENING_RULES = {
  version: '2026-11-28.2',

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

  /**
   * Words that begin like a claim and are none. Behind a place such a word qualifies the field (and the place says of
   * which rank the body is), so more of them are read as one word there; at the head of a name 中国画 may be a claim.
   */
  noClaims: {
    anywhere: words(
      '国际象棋 国际跳棋 国际标准舞 国际标准交谊舞 国际贸易 国际商务 国际货运 国际税收',
      '国际关系 国际问题 国际政治 国际私法 国际法 国际经济法 国际经济贸易 国际共产主义',
      '世界语 世界史 世界经济 世界遗产 世界文化遗产 世界自然遗产 国家安全 国家公园',
      '国家通用语言 国家重点 国家级 全国重点 全球变化 全球定位 华夏文明 华夏文化',
    ),
    behindPlace: words(
      '中国画 中国象棋 中国结 中国特色 中国式现代化 中国共产党 中国古代 中国历史 中国文学',
      '中国哲学 中国文化 中国传统 中华民族 中华文化 中华文明 中华传统 中华优秀传统 中华诗词',
      '中华武术 中华经典 中华美德 中华老字号 中华蜜蜂 中华鲟 国际志愿 国际理解 国际教育',
      '国际传播 国际中文 国际人才 国际旅行',
    ),
  },

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
      '推进会',
      '协进会',
      '推广会',
      '研讨会',
      '互助会',
      '校友会',
      '同学会',
      '同乡会',
      '宗亲会',
      '同盟',
      '学社',
      '理事会',
      '委员会',
      '联盟',
      '协会',
      '学会',
      '商会',
      '总会',
      '公会',
    ],
    fund: ['基金会', '慈善会', '福利会', '基金'],
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
      '服务站',
      '工作室',
      '工作站',
      '幼儿园',
      '养老院',
      '敬老院',
      '福利院',
      '博物馆',
      '美术馆',
      '图书馆',
      '画院',
      '书院',
      '学堂',
      '艺术团',
      '服务队',
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
    '专项基金',
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
    ['茶叶', '茶业', '茶产业', '茗茶'],
    ['书画', '书法美术', '书法绘画', '翰墨'],
    ['老年', '老龄', '养老', '老年人', '长者', '银龄'],
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
    ['烹饪', '餐饮', '美食', '厨艺'],
    ['摄影', '影像'],
    ['体育', '运动'],
    ['物流', '货运'],
    ['救助', '援助', '帮扶', '扶助', '资助'],
    ['扶贫', '济困', '脱贫'],
    ['推广', '普及'],
    ['传承', '弘扬'],
    ['研究', '研讨'],
    ['护理', '照护', '看护'],
    ['心理', '心理健康', '心理咨询'],
    ['中医', '中医药', '国医'],
    ['社会工作', '社工'],
    ['退役军人', '退伍军人', '复转军人'],
    ['禁毒', '戒毒'],
    ['殡葬', '殡仪'],
    ['家政', '家庭服务'],
    ['电子商务', '电商'],
    ['房地产', '地产'],
    ['汽车', '机动车'],
    ['园林', '园艺'],
    ['花卉', '花木'],
    ['种植', '栽培'],
    ['养殖', '饲养'],
    ['畜牧', '牧业'],
    ['水产', '渔业'],
    ['农产品', '农副产品'],
    ['科技', '科学技术'],
    ['科普', '科学普及'],
    ['智能', '智慧'],
    ['信息化', '数字化'],
    ['中小企业', '小微企业'],
    ['民营企业', '私营企业', '民企'],
    ['海外', '境外'],
    ['武术', '功夫'],
    ['戏曲', '戏剧'],
    ['诗词', '诗歌', '诗文'],
    ['垂钓', '钓鱼'],
    ['自行车', '单车'],
    ['太极拳', '太极'],
    ['宗亲', '宗族', '家族'],
    ['风水', '堪舆'],
    ['易学', '易经', '周易'],
    ['儒学', '儒家', '孔子'],
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

  /** Words that so many names of every field bear that sharing them makes no two names near. */
  genericWords: words(
    '发展 促进 推进 推动 推广 研究 研讨 研发 探索 交流 合作 协作 服务 管理 保护',
    '保障 保健 建设 创新 创业 传播 传承 弘扬 宣传 普及 培训 教育 救助 援助 帮扶',
    '资助 扶助 互助 关爱 慈善 公益 爱心 志愿 社会 文化 艺术 科技 科学 技术 工程',
    '经济 产业 行业 工业 事业 企业 职业 健康 养生 信息 网络 市场 商务 贸易 流通',
    '国际 民间 民族 传统 现代 社区 工作 综合 专业 应用 设计 评价 标准 质量 安全',
    '人才 青年 老年 联合 联谊 联盟 同盟 总 专项 基金 奖励 奖学 助学 扶贫 济困 振兴',
    '繁荣 监督 事务 活动 组织 机构 团体 学术 学习 实践 咨询 指导 评估 开发 展示',
    '展览',
  ),

  /** What each difference takes off the similarity of 100. */
  penalties: {
    claimChanged: 6,
    claimAdded: 12,
    headDropped: 34,
    placeAbove: 4,
    synonym: 8,
    form: 8,
    otherForm: 34,
    /** … where the core is of words that every field bears: 教育基金会 and 教育协会 of one county. */
    otherFormOfEveryField: 46,
    /** An ending that is in no table, so that hardly any registered body bears it. */
    unknownForm: 30,
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
    /** One word put for another that no table knows, at least: never a look-alike by that alone. */
    otherWord: 26,
    /** For the whole part of the two cores, by weight, that they do not share then. */
    otherWordUnshared: 60,
    /** What a character of a generic word weighs, beside 1 for any other. */
    genericCharacter: 0.3,
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
