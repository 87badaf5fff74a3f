/** The report as a page: what it tells of earlier builds, and its filters in a real Chromium. */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JudgedFinding } from '../../scripts/lib/check-baseline.js';
import { readHistory, withHistory } from '../../scripts/lib/check-history.js';
import { htmlReport } from '../../scripts/lib/check-html.js';
import { reportOf, type CheckReport } from '../../scripts/lib/check-report.js';
import type { Locale } from '../../src/index.js';
import { launchBrowser } from '../support/browser.js';
import { Workplace } from '../support/command.js';

const place = new Workplace();
afterAll(() => place.remove());

function finding(parts: Partial<JudgedFinding> = {}): JudgedFinding {
  return {
    check: 'number-changed',
    severity: 'error',
    message: 'Unexpected 41, expected 14',
    file: 'content/sv-SE/bikes.md',
    line: 7,
    column: 1,
    locale: 'sv-SE',
    accepted: false,
    ...parts,
  };
}

function report(findings: readonly JudgedFinding[], today = '2027-01-01'): CheckReport {
  const checks = ['number-changed', 'link-changed'].map((name) => ({
    name,
    severity: 'error' as const,
    describe: 'What is looked for.',
  }));
  const coverage = [{ locale: 'sv-SE' as Locale, documents: [{ name: 'bikes', entries: 1, of: 2 }] }];
  return reportOf(findings, { checks, coverage, pairs: 9 }, { files: 3, seconds: 1, today });
}

const LINK = finding({
  check: 'link-changed',
  severity: 'warning',
  locale: 'ko-KR',
  message: 'Unexpected lack of a link',
});

describe('what a page tells of earlier builds', () => {
  const file = place.path('report.html');
  const write = (of: CheckReport): CheckReport => {
    const told = withHistory(of, file);
    writeFileSync(file, htmlReport(told));
    return told;
  };

  it('is nothing at first, and grows with every build that found something else', () => {
    expect(write(report([finding(), LINK])).history).toHaveLength(1);
    expect(write(report([finding(), LINK])).history).toHaveLength(1);
    const told = write(report([LINK, LINK, finding({ accepted: true })], '2027-01-02'));
    expect(told.history).toEqual([
      {
        day: '2027-01-01',
        severities: { error: 1, warning: 1, info: 0 },
        checks: { 'link-changed': 1, 'number-changed': 1 },
      },
      { day: '2027-01-02', severities: { error: 0, warning: 2, info: 0 }, checks: { 'link-changed': 2 } },
    ]);
  });

  it('keeps the last sixty', () => {
    for (let build = 0; build < 70; build += 1)
      write(
        report(
          Array.from({ length: build % 2 }, () => finding()),
          `2027-02-${build}`,
        ),
      );
    expect(readHistory(file)).toHaveLength(60);
  });

  it.each([
    ['', 'an empty file'],
    ['<script type="application/json" id="history">[{"day":</script>', 'half a page'],
    ['<script type="application/json" id="history">{"day":"2027"}</script>', 'another shape'],
    [
      '<script type="application/json" id="history">[{"day":"2027","severities":{"error":-1},"checks":{}}]</script>',
      'counts that are none',
    ],
  ])('begins anew over %j', (text) => {
    writeFileSync(file, text);
    expect(readHistory(file)).toEqual([]);
  });

  it('cannot end its script, whatever a check is called', () => {
    const told = write(report([finding({ check: '</script><script>alert(1)' })]));
    expect(htmlReport(told)).not.toContain('<script>alert');
    expect(readHistory(file).at(-1)?.checks).toEqual({ '</script><script>alert(1)': 1 });
  });
});

describe('the page in Chromium', { timeout: 120_000 }, () => {
  let browser: Browser;
  let page: Page;
  const told: string[] = [];

  beforeAll(async () => {
    const file = place.path('page.html');
    writeFileSync(file, htmlReport(withHistory(report([finding(), finding(), LINK], '2027-01-01'), file)));
    const now = [finding(), LINK, finding({ accepted: true, reason: 'agreed', message: 'Unexpected fish' })];
    writeFileSync(file, htmlReport(withHistory(report(now, '2027-01-02'), file)));
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => told.push(message.text()));
    page.on('pageerror', (error) => told.push(error.message));
    await page.goto(pathToFileURL(file).href);
  }, 120_000);
  afterAll(async () => browser.close());

  const shown = async (): Promise<string[]> =>
    page.locator('#findings > li:visible code:first-of-type').allTextContents();

  it('shows what is open, and counts it', async () => {
    expect(await page.locator('#findings > li:visible').count()).toBe(2);
    expect(await page.locator('#count').textContent()).toBe('2 of 3');
  });

  it.each([
    ['severity', 'warning', 1],
    ['check', 'number-changed', 1],
    ['locale', 'ko-KR', 1],
    ['state', 'accepted', 1],
    ['state', '', 3],
  ])('filters by %s', async (name, value, count) => {
    await page.locator('form').evaluate((form) => {
      (form as unknown as { reset: () => void }).reset();
    });
    await page.selectOption(`select[name=${name}]`, value);
    expect(await page.locator('#findings > li:visible').count(), String(await shown())).toBe(count);
  });

  it('filters by text', async () => {
    await page.selectOption('select[name=state]', '');
    await page.fill('input[name=text]', 'FISH');
    expect(await page.locator('#findings > li:visible').count()).toBe(1);
    await page.fill('input[name=text]', '');
  });

  it('says in words what its pictures show, and how each check went', async () => {
    expect(
      await page.getByRole('img', { name: 'Open Errors over 2 builds: 2 at first, 1 now' }).count(),
    ).toBe(1);
    expect(await page.getByRole('row', { name: /number-changed 2 1 −1/ }).count()).toBe(1);
  });

  it('fits its width, and finds no fault with itself', async () => {
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    expect(told).toEqual([]);
  });
});
