import type { Instrument } from '../law-types.js';
import { instrument } from './instrument-row.js';

/** General statutes and regulations that bind every organ. */
export const GENERAL_INSTRUMENTS: readonly Instrument[] = [
  instrument(
    'APL',
    ['中华人民共和国行政处罚法', 'Administrative Penalties Law', '行政处罚法', 'Penalties Law'],
    '2021-07-15',
  ),
  instrument(
    'CMP',
    ['中华人民共和国行政强制法', 'Administrative Compulsion Law', '行政强制法', 'Compulsion Law'],
    '2012-01-01',
  ),
  instrument(
    'LIC',
    ['中华人民共和国行政许可法', 'Administrative Licensing Law', '行政许可法', 'Licensing Law'],
    '2019-04-23',
  ),
  instrument('CIV', ['中华人民共和国民法典', 'Civil Code', '民法典', 'Civil Code'], '2021-01-01'),
  instrument(
    'CPL',
    ['中华人民共和国民事诉讼法', 'Civil Procedure Law', '民事诉讼法', 'Civil Procedure Law'],
    '2024-01-01',
  ),
  instrument(
    'REC',
    ['中华人民共和国行政复议法', 'Administrative Reconsideration Law', '行政复议法', 'Reconsideration Law'],
    '2024-01-01',
  ),
  instrument(
    'LIT',
    ['中华人民共和国行政诉讼法', 'Administrative Litigation Law', '行政诉讼法', 'Litigation Law'],
    '2017-07-01',
  ),
  instrument(
    'ONGO',
    [
      '中华人民共和国境外非政府组织境内活动管理法',
      'Law on Foreign NGOs',
      '境外非政府组织法',
      'Foreign NGO Law',
    ],
    '2017-11-05',
  ),
  instrument(
    'O310',
    [
      '行政执法机关移送涉嫌犯罪案件的规定',
      'Provisions on Transferring Suspected Crimes',
      '移送规定',
      'Order 310',
    ],
    '2020-08-07',
    { orderNo: '国务院令第310号' },
  ),
  instrument(
    'PSP',
    [
      '中华人民共和国治安管理处罚法',
      'Public Security Penalties Law',
      '治安管理处罚法',
      'Public Security Law',
    ],
    '2026-01-01',
  ),
  instrument(
    'GIP',
    [
      '中华人民共和国政府信息公开条例',
      'Government Information Disclosure Regulations',
      '信息公开条例',
      'Disclosure Regulations',
    ],
    '2019-05-15',
    { orderNo: '国务院令第711号' },
  ),
  instrument(
    'PIPL',
    ['中华人民共和国个人信息保护法', 'Personal Information Protection Law', '个人信息保护法', 'PIPL'],
    '2021-11-01',
  ),
  instrument(
    'NDS',
    [
      '网络数据安全管理条例',
      'Network Data Security Regulations',
      '数据安全条例',
      'Data Security Regulations',
    ],
    '2025-01-01',
    { orderNo: '国务院令第790号' },
  ),
  instrument(
    'CSL',
    ['中华人民共和国网络安全法', 'Cybersecurity Law', '网络安全法', 'Cybersecurity Law'],
    '2026-01-01',
  ),
  instrument('ARC', ['中华人民共和国档案法', 'Archives Law', '档案法', 'Archives Law'], '2021-01-01'),
  instrument(
    'ARR',
    [
      '中华人民共和国档案法实施条例',
      'Implementing Regulations of the Archives Law',
      '档案条例',
      'Archives Regulations',
    ],
    '2024-03-01',
    { orderNo: '国务院令第772号' },
  ),
  instrument(
    'DSR',
    ['政务数据共享条例', 'Government Data Sharing Regulations', '数据共享条例', 'Data Sharing Regulations'],
    '2025-08-01',
    { orderNo: '国务院令第809号', verified: false },
  ),
  instrument(
    'DUAL',
    [
      '行政许可和行政处罚信息公示要求',
      'Dual Publication of Licences and Penalties',
      '双公示',
      'Dual Publication',
    ],
    '2015-12-02',
    { verified: false },
  ),
  instrument(
    'O825',
    ['行政执法监督条例', 'Regulations on the Supervision of Law Enforcement', '执法监督条例', 'Order 825'],
    '2026-02-01',
    { orderNo: '国务院令第825号', verified: false },
  ),
];
