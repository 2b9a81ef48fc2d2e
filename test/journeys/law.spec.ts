import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../libs/identity/src/account/demo-accounts/demo-accounts.js';
import { type Visit, consoleFolder, hasBrowser, openBrowser, signIn, visit } from '../support/browser.js';
import { type Service, startService } from '../support/service.js';

const SLOW = 180_000;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// Without a browser the journeys are left out; test/setup/left-out-reporter.mjs says so.
const withBrowser = hasBrowser() ? describe : describe.skip;

withBrowser('the law in a browser', () => {
  let service: Service;
  let browser: Browser;
  let reviewer: Visit;
  let head: Visit;

  beforeAll(async () => {
    service = await startService({ consoleFolder: await consoleFolder() });
    browser = await openBrowser();
    reviewer = await visit(browser, service.url);
    head = await visit(browser, service.url);
    await signIn(reviewer.page, 'yaan-reviewer', DEMO_PASSWORD);
    await signIn(head.page, 'yaan-head', DEMO_PASSWORD);
  }, SLOW);

  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  });

  it(
    'shows the days of a term as the legal clock counts them (CIV 201, 202)',
    async () => {
      const { page } = reviewer;
      await page.goto('/timers?q=ban-disposal');
      await page.getByRole('heading', { level: 1, name: '时限台账' }).waitFor();
      await page.locator('#calc-starts').fill('2026-03-02');
      await page.getByRole('button', { name: '计算届满日' }).click();
      const steps = page.locator('.calculator ol li');
      await steps.first().waitFor();
      expect(await steps.first().innerText()).toContain('2026-03-03');
      expect(await page.locator('.calculator .date').innerText()).toMatch(/^2026-\d\d-\d\d 周.$/);
    },
    SLOW,
  );

  it(
    'takes a setting through two persons: the proposer is offered no approval (SZ-law-1)',
    async () => {
      const { page } = reviewer;
      await page.goto('/settings?q=hearingFineFromFen');
      await page.getByTestId('changeSetting').click();
      // In yuan, as one says it; the record has it in fen.
      await page.locator('[data-field=value] input').fill('30000');
      await page.locator('[data-field=source] input').fill('演示会议纪要');
      await page.getByTestId('submit-command').click();
      await page.goto('/rules/changes?kind=setting');
      await page.getByRole('button', { name: '撤回变更' }).waitFor();
      expect(await page.getByTestId('approveSettingChange').count()).toBe(0);

      await head.page.goto('/rules/changes?kind=setting');
      await head.page.getByTestId('approveSettingChange').click();
      await head.page.getByTestId('submit-command').click();
      await head.page.getByTestId('approveSettingChange').waitFor({ state: 'detached' });

      await page.goto('/settings?q=hearingFineFromFen');
      await page.getByRole('cell', { name: '30000 元' }).waitFor();
      expect(await page.getByText('本机关设定', { exact: true }).count()).toBe(1);
    },
    SLOW,
  );

  it(
    'says before it is proposed why a notice without a statutory holiday would be refused (SZ-law-4)',
    async () => {
      const { page } = reviewer;
      await page.goto('/calendar?year=2028');
      await page.getByTestId('loadHolidayNotice').click();
      await page.locator('[data-field=notice] input').fill('演示通知〔2027〕1号');
      await page.getByLabel('第一日').fill('2028-01-01');
      await page.getByLabel('最后一日').fill('2028-01-03');
      await page.getByTestId('preview-impact').click();
      const refusal = page.locator('.impact .refusal');
      await refusal.waitFor();
      expect(await refusal.innerText()).toContain('2028-05-01');
    },
    SLOW,
  );

  it.each(['/rules', '/rules/SG/12', '/rules/changes', '/timers', '/calendar', '/settings', '/documents'])(
    'keeps WCAG 2.2 AA on %s',
    async (path) => {
      expect(await violations(reviewer.page, path)).toEqual([]);
      expect(reviewer.faults).toEqual([]);
    },
    SLOW,
  );
});

async function violations(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const { violations: found } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
