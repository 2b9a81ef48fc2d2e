import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../libs/identity/src/account/demo-accounts/demo-accounts.js';
import {
  type Visit,
  choose,
  consoleFolder,
  hasBrowser,
  openBrowser,
  signIn,
  visit,
} from '../support/browser.js';
import { type Service, startService } from '../support/service.js';

const SUBJECT = '演示前村茶文化研究会';
const OFFICER = 'mingshan-officer-1';
const HEAD = 'mingshan-head';
const SLOW = 180_000;
const SUPERVISION_PAGES = [
  ['/annual', '年检与抽查'],
  ['/annual?view=spot-checks', '年检与抽查'],
  ['/credit', '信用名录'],
  ['/ratings', '等级评估'],
  ['/zombies?view=tally', '僵尸型整治'],
  ['/restrictions', '任职限制'],
  ['/facts', '待匹配的事实'],
  ['/requests', '公开与更正申请'],
  ['/stuck', '停滞案件'],
  ['/duty', '今日可执法'],
] as const;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Without a browser the journeys are left out; test/setup/left-out-reporter.mjs says so.
const withBrowser = hasBrowser() ? describe : describe.skip;

withBrowser('the console in a browser', () => {
  let service: Service;
  let browser: Browser;
  let officer: Visit;
  let head: Visit;

  beforeAll(async () => {
    service = await startService({ consoleFolder: await consoleFolder() });
    browser = await openBrowser();
    officer = await visit(browser, service.url);
    head = await visit(browser, service.url);
  }, SLOW);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  }, SLOW);

  const docketRow = (page: Page, act: string) =>
    page.getByRole('row').filter({ hasText: SUBJECT }).filter({ hasText: act });

  it(
    'lets an officer register and verify a clue and propose a case, all from its page',
    async () => {
      const { page } = officer;
      await signIn(page, OFFICER, DEMO_PASSWORD);
      await page.goto('/clues?register=1');
      await page.getByLabel('被举报名称').fill(SUBJECT);
      await choose(page, '线索来源', '12345 热线');
      await page.getByLabel('行为地', { exact: true }).click();
      await page.locator('.ant-select-tree-title').getByText('名山区', { exact: true }).click();
      await page.getByLabel('收到日期').fill(await today(page));
      await page.getByLabel('事实和线索').fill('未经登记，以研究会名义招收会员。');
      await page.getByTestId('submit-command').click();

      await page.getByTestId('clue-status').getByText('待核查').waitFor();
      await page.getByText('无匹配').first().waitFor();
      await page.getByRole('button', { name: '核查线索' }).click();
      await choose(page, '核查结论', '涉嫌非法社会组织，本机关管辖');
      await page.getByLabel('核查情况').fill('未查询到登记信息。');
      await page.getByTestId('submit-command').click();

      await page.getByTestId('clue-status').getByText('已核查').waitFor();
      await page.goto('/docket');
      await docketRow(page, '提请立案').waitFor();
      await docketRow(page, '提请立案').getByTestId('claim').click();
      await docketRow(page, '提请立案')
        .getByRole('link', { name: /提请立案/ })
        .click();
      await page.getByTestId('submit-command').click();
      await page.getByTestId('clue-status').getByText('提请立案').waitFor();
      expect(officer.faults).toEqual([]);
    },
    SLOW,
  );

  it(
    'shows the proposal on the head’s docket, files the case, and the docket changes',
    async () => {
      const { page } = head;
      await signIn(page, HEAD, DEMO_PASSWORD);
      await page.goto('/docket');
      const proposal = docketRow(page, '审批立案');
      await proposal.waitFor();
      await proposal.getByRole('link', { name: SUBJECT }).click();
      await page.getByRole('button', { name: '批准立案' }).click();
      await choose(page, '立案情形', '未经登记，擅自以社会组织名义活动');
      await page.getByTestId('submit-command').click();

      await page.getByTestId('case-stage').waitFor();
      expect(page.url()).toMatch(/\/cases\/[0-9a-f-]{36}$/);
      await page.getByRole('heading', { name: SUBJECT }).waitFor();
      await page.getByTestId('barred-acts').or(page.getByText('其他岗位、其他机关的事项')).first().waitFor();

      await page.goto('/docket?role=all');
      await docketRow(page, '指派两名以上执法人员').waitFor();
      expect(await docketRow(page, '审批立案').count()).toBe(0);
      expect(head.faults).toEqual([]);
    },
    SLOW,
  );

  it(
    'takes a request for information, answers it from its page, and tells its story',
    async () => {
      const { page, context, faults } = await visit(browser, service.url);
      await signIn(page, 'mingshan-section-head', DEMO_PASSWORD);
      await page.goto('/requests?register=disclosure');
      await choose(page, '提出方式', '网上');
      await page.getByLabel('收到日期').fill(await today(page));
      await page.getByLabel('申请人及联系方式').fill('演示申请人丙，电话 000-2222');
      await page.getByLabel('申请公开的内容').fill('取缔决定书');
      await page.getByTestId('submit-command').click();
      // The list that is left shows the new request as well, perhaps before its page comes.
      await page.waitForURL(/\/requests\/[0-9a-f-]{36}$/);
      await page.getByTestId('request-state').getByText('办理中').waitFor();
      const address = new URL(page.url()).pathname;

      await page.goto(`${address}?act=answerDisclosure`);
      await page.getByLabel('答复书文号').fill('名民公开〔2026〕1号');
      await choose(page, '答复', '予以公开');
      await page.getByLabel('答复日期').fill(await today(page));
      await page.getByTestId('submit-command').click();
      await page.getByTestId('request-state').getByText('已答复').waitFor();
      await page.getByRole('button', { name: '答复信息公开申请', exact: true }).first().waitFor();
      await page.goto('/requests?status=answered');
      await page.getByRole('link', { name: /公开-\d{4}-0001/ }).waitFor();
      expect(faults).toEqual([]);
      await context.close();
    },
    SLOW,
  );

  it(
    'keeps a typed filter that a link set, and lets going back undo it',
    async () => {
      const { page } = head;
      await page.goto('/lists?name=演示');
      await page.getByRole('link', { name: '公开名单' }).click();
      await page.waitForTimeout(600);
      expect(new URL(page.url()).search).toBe('');
      expect(await page.getByLabel('名称', { exact: true }).first().inputValue()).toBe('');
      await page.goBack();
      await page.waitForTimeout(600);
      expect(new URL(page.url()).searchParams.get('name')).toBe('演示');
    },
    SLOW,
  );

  it(
    'needs no mouse to sign in, to move on the docket and to open what stands there',
    async () => {
      const { page, context, faults } = await visit(browser, service.url);
      const { keyboard } = page;
      await page.goto('/sign-in');
      await page.locator('#username:focus').waitFor();
      await keyboard.type('mingshan-section-head');
      await keyboard.press('Tab');
      await keyboard.type(DEMO_PASSWORD);
      await keyboard.press('Enter');
      await page.locator('header.bar .me').waitFor();
      await keyboard.press('g');
      await keyboard.press('d');
      await docketRow(page, '指派两名以上执法人员').waitFor();
      await keyboard.press('j');
      await page.locator('tr.selected').waitFor();
      await keyboard.press('k');
      await page.locator('tr.selected').waitFor();
      await keyboard.press('Enter');
      await page.getByTestId('case-stage').waitFor();
      expect(faults).toEqual([]);
      await context.close();
    },
    SLOW,
  );

  it(
    'breaks no rule of WCAG 2.2 A and AA that a machine can see',
    async () => {
      const found: string[] = [];
      const { page, context } = await visit(browser, service.url);
      await page.goto('/sign-in');
      await page.getByText('演示账号').waitFor();
      found.push(...(await violations(page, 'sign-in')));
      await signIn(page, HEAD, DEMO_PASSWORD);
      await page.goto('/docket?role=all');
      await page.getByRole('row').nth(1).waitFor();
      found.push(...(await violations(page, 'docket')));
      await page.goto('/clues?status=');
      await page.getByRole('link', { name: SUBJECT }).click();
      await page.getByTestId('clue-status').waitFor();
      found.push(...(await violations(page, 'clue')));
      await page.goto('/cases');
      await page.getByRole('link', { name: SUBJECT }).click();
      await page.getByTestId('case-stage').waitFor();
      await page.locator('.timeline li').first().waitFor();
      found.push(...(await violations(page, 'case')));
      await page.goto('/organizations');
      await page.getByRole('heading', { name: '组织名录' }).waitFor();
      found.push(...(await violations(page, 'directory')));
      for (const [path, title] of SUPERVISION_PAGES) {
        await page.goto(path);
        await page.getByRole('heading', { level: 1, name: title }).waitFor();
        found.push(...(await violations(page, path)));
      }
      found.push(...(await violationsOfRequest(page)));
      expect(found).toEqual([]);
      await context.close();
    },
    SLOW,
  );

  /** The form of a request for disclosure, and the page of the one that it registers. */
  async function violationsOfRequest(page: Page): Promise<string[]> {
    const clerk = await visit(browser, service.url);
    await signIn(clerk.page, 'mingshan-clerk', DEMO_PASSWORD);
    await clerk.page.goto('/requests');
    await clerk.page.getByRole('button', { name: '受理信息公开申请' }).first().click();
    await choose(clerk.page, '提出方式', '信函');
    await clerk.page.getByLabel(/^收到日期/).fill(await today(clerk.page));
    await clerk.page.getByLabel(/^申请人及联系方式/).fill('演示申请人');
    await clerk.page.getByLabel(/^申请公开的内容/).fill('演示组织的年检结论');
    const inForm = await violations(clerk.page, 'request form');
    await clerk.page.getByTestId('submit-command').click();
    await clerk.page.waitForURL(/\/requests\/[0-9a-f-]+$/);
    const address = clerk.page.url();
    await clerk.context.close();
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: /公开/ }).waitFor();
    await page.locator('.timeline li').first().waitFor();
    return [...inForm, ...(await violations(page, 'request'))];
  }

  /** The bureau's date, as the navigation shows it. */
  async function today(page: Page): Promise<string> {
    return ((await page.locator('nav .foot').textContent()) ?? '').trim().slice(0, 10);
  }

  async function violations(page: Page, name: string): Promise<string[]> {
    const { violations: broken } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    return broken.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${name}: ${id} at ${target.join(' ')}`),
    );
  }
});
