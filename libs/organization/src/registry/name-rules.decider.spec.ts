import { describe, expect, it } from '@jest/globals';
import { checkName } from './name-rules.decider.js';

const at = { divisions: ['雅安市', '名山区'], bannedWords: ['迷信'] };
const bars = (name: string, type: 'SG' | 'PNE' | 'FND' = 'SG') =>
  checkName({ name, type, ...at }).bars.map(({ code }) => code);

describe('the name (社会组织名称管理办法 Arts 5, 8)', () => {
  it.each([
    ['雅安市名山区演示茶业协会', 'SG'],
    ['名山区演示茶业协会', 'SG'],
    ['名山区 演示茶业协会', 'SG'],
    ['名山区演示阳光养老服务中心', 'PNE'],
    ['雅安市名山区演示春蕾教育基金会', 'FND'],
  ] as const)('%s may be the name of %s', (name, type) => expect(bars(name, type)).toEqual([]));

  it.each([
    ['茶业协会', 'SG', ['application.name-without-division']],
    ['雨城区茶业协会', 'SG', ['application.name-without-division']],
    ['名山区中华茶业协会', 'SG', ['application.name-national-word']],
    ['名山区迷信研究会', 'SG', ['name.banned-word']],
    ['名山区协会', 'SG', ['name.without-field']],
    ['名山区茶业基金会', 'SG', ['name.form-of-another-type']],
    ['名山区演示茶业协会', 'PNE', ['name.form-of-another-type']],
    ['名山区养老中心', 'PNE', ['name.without-own-name']],
    ['名山区中心', 'PNE', ['name.without-field']],
    [
      '中国迷信',
      'SG',
      ['application.name-without-division', 'application.name-national-word', 'name.banned-word'],
    ],
  ] as const)('%s may not be the name of %s', (name, type, codes) => expect(bars(name, type)).toEqual(codes));

  it('tells what it cannot know instead of guessing', () => {
    expect(checkName({ name: '名山区演示茶业俱乐部', type: 'SG', ...at })).toEqual({
      bars: [],
      findings: ['form-not-known'],
    });
    expect(checkName({ name: '名山区演示ABC服务中心', type: 'PNE', ...at }).findings).toEqual([
      'own-name-not-verified',
      'holds-letters',
    ]);
    expect(checkName({ name: '', type: 'SG', ...at }).bars).not.toEqual([]);
  });
});
