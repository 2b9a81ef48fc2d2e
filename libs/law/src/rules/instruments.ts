import type { Instrument } from '../law-types.js';
import { GENERAL_INSTRUMENTS } from './general-instruments.js';
import { instrument } from './instrument-row.js';

/** The instruments of this field. SG is unverified since its unread amendment of 2026-03; O68 save Arts 1–7 and 31. */
const OWN_FIELD: readonly Instrument[] = [
  instrument(
    'O77',
    ['取缔非法社会组织办法', 'Measures for Banning Illegal Social Organizations', '取缔办法', 'Order 77'],
    '2025-05-01',
    { orderNo: '民政部令第77号' },
  ),
  instrument(
    'O21',
    [
      '取缔非法民间组织暂行办法',
      'Interim Measures for Banning Illegal Civil Organizations',
      '旧取缔办法',
      'Order 21',
    ],
    '2000-04-10',
    { orderNo: '民政部令第21号', to: '2025-04-30', replacedBy: 'O77' },
  ),
  instrument(
    'SG',
    [
      '社会团体登记管理条例',
      'Regulations on the Registration of Associations',
      '社团条例',
      'Associations Regulations',
    ],
    '2016-02-06',
    { orderNo: '国务院令第250号', verified: false },
  ),
  instrument(
    'PNE',
    [
      '民办非企业单位登记管理暂行条例',
      'Interim Regulations on the Registration of Private Non-enterprise Units',
      '民非条例',
      'Private Units Regulations',
    ],
    '1998-10-25',
    { orderNo: '国务院令第251号' },
  ),
  instrument(
    'FND',
    ['基金会管理条例', 'Regulations on Foundations', '基金会条例', 'Foundations Regulations'],
    '2004-06-01',
    { orderNo: '国务院令第400号' },
  ),
  instrument(
    'O27',
    [
      '民办非企业单位年度检查办法',
      'Measures for the Annual Check of Private Non-enterprise Units',
      '民非年检办法',
      'Order 27',
    ],
    '2005-06-01',
    { orderNo: '民政部令第27号', verified: false },
  ),
  instrument(
    'O82',
    ['社会组织评估管理办法', 'Measures for the Rating of Social Organizations', '评估办法', 'Order 82'],
    '2026-03-01',
    { orderNo: '民政部令第82号' },
  ),
  instrument(
    'O39',
    [
      '社会组织评估管理办法',
      'Measures for the Rating of Social Organizations (2010)',
      '旧评估办法',
      'Order 39',
    ],
    '2011-03-01',
    { orderNo: '民政部令第39号', to: '2026-02-28', replacedBy: 'O82', verified: false },
  ),
  instrument(
    'O60',
    [
      '社会组织信用信息管理办法',
      'Measures for the Credit Information of Social Organizations',
      '信用办法',
      'Order 60',
    ],
    '2018-01-24',
    { orderNo: '民政部令第60号', verified: false },
  ),
  instrument(
    'CRR',
    ['信用修复管理办法', 'Measures for Credit Repair', '信用修复办法', 'Credit Repair Measures'],
    '2026-04-01',
    { verified: false },
  ),
  instrument(
    'O68',
    [
      '社会组织登记管理机关行政处罚程序规定',
      'Rules on the Penalty Procedure of Registration Organs',
      '处罚程序规定',
      'Order 68',
    ],
    '2021-10-15',
    { orderNo: '民政部令第68号', verified: false },
  ),
  instrument(
    'RPT139',
    [
      '社会组织登记管理机关受理投诉举报办法（试行）',
      'Trial Measures for Complaints and Reports',
      '举报办法',
      'Reports Measures',
    ],
    '2016-08-15',
    { orderNo: '民发〔2016〕139号', verified: false },
  ),
  instrument(
    'N25',
    [
      '关于铲除非法社会组织滋生土壤 净化社会组织生态空间的通知',
      'Notice on Denying Illegal Social Organizations Their Ground',
      '铲除滋生土壤通知',
      'Notice of 2021',
    ],
    '2021-03-20',
    { orderNo: '民发〔2021〕25号', verified: false, noArticles: true },
  ),
  instrument(
    'WEB',
    [
      '关停非法社会组织网站及网上账号的做法',
      'Practice of Closing Pages of Banned Organizations',
      '网上关停做法',
      'Take-down practice',
    ],
    '2019-06-01',
    { verified: false },
  ),
  instrument(
    'TALK39',
    [
      '社会组织登记管理机关行政执法约谈工作规定（试行）',
      'Trial Rules on Enforcement Interviews',
      '约谈规定',
      'Interview Rules',
    ],
    '2016-03-16',
    { orderNo: '民发〔2016〕39号', verified: false },
  ),
  instrument(
    'NAME',
    ['社会组织名称管理办法', 'Measures for the Names of Social Organizations', '名称办法', 'Order 69'],
    '2024-05-01',
    { orderNo: '民政部令第69号', verified: false },
  ),
  instrument(
    'CSO-SC',
    [
      '四川省社区社会组织登记备案管理暂行办法（修订）',
      'Sichuan Interim Measures for Community Organizations',
      '社区社会组织办法',
      'Sichuan Community Measures',
    ],
    '2023-05-24',
    { verified: false },
  ),
  instrument(
    'SPOT',
    ['社会组织抽查暂行办法', 'Interim Measures for Spot Checks', '抽查办法', 'Spot Check Measures'],
    '2017-03-13',
    { orderNo: '民发〔2017〕45号', verified: false },
  ),
  instrument(
    'SEED',
    ['全市社会组织赋能聚力行动计划（2023—2025年）', 'Ya’an Action Plan 2023–2025', '行动计划', 'Action Plan'],
    '2023-04-21',
  ),
  instrument(
    'ZOM63',
    [
      '关于开展“僵尸型”社会组织专项整治行动的通知',
      'Notice on Zombie Organizations',
      '僵尸整治通知',
      'Zombie Notice',
    ],
    '2021-08-05',
    { orderNo: '民发〔2021〕63号', verified: false },
  ),
  instrument(
    'TALKSC',
    ['四川省社会组织谈话提醒制度', 'Sichuan Rules on Talk Reminders', '谈话提醒制度', 'Sichuan Talk Rules'],
    '2023-08-01',
    { verified: false },
  ),
  instrument('CHA', ['中华人民共和国慈善法', 'Charity Law', '慈善法', 'Charity Law'], '2024-09-05'),
];

/** Every instrument that a rule cites, in the order in which lists show them; our own rules last. */
export const INSTRUMENTS: readonly Instrument[] = [
  ...OWN_FIELD,
  ...GENERAL_INSTRUMENTS,
  instrument('SZ', ['守正系统规则', 'Shouzheng’s own rules', '守正规则', 'Shouzheng'], '2000-01-01'),
];
