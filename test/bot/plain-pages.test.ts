/** The pages that the Teams package links to, in the language a browser asks for. */
import { describe, expect, it } from 'vitest';
import { plainPageRoutes } from '../../bot/plain-pages.js';
import { Messages } from '../../src/index.js';
import { cataloguesIn } from '../support/own-content.js';

const routes = plainPageRoutes({
  messages: new Messages(cataloguesIn('pages.json'), 'pages.json'),
  keepDays: 90,
});

function open(path: string, header?: string): { body: string; headers?: object } {
  const { pathname, searchParams: query } = new URL(path, 'http://localhost');
  const route = routes.find((known) => known.path === pathname);
  const headers = header === undefined ? {} : { 'accept-language': header };
  const told = route?.answer({ params: {}, query, body: undefined, headers });
  return told?.kind === 'content' ? told : { body: 'no page' };
}

describe('the plain pages', () => {
  it.each([
    [undefined, 'en-US', 'Privacy'],
    ['ko', 'ko-KR', '개인정보 보호'],
    ['de;q=0.9, fr-CA;q=0.8, en;q=0.1', 'en-US', 'Privacy'],
    ['en;q=0.2, sv-SE', 'sv-SE', 'Integritet'],
    ['zh-TW,zh;q=0.9', 'zh-TW', '隱私權'],
    ['fr;q=0, ko;q=0.1', 'ko-KR', '개인정보 보호'],
    ['*', 'en-US', 'Privacy'],
    [`${'x'.repeat(10_000)}, ko`, 'en-US', 'Privacy'],
    ['fr;q=<script>', 'en-US', 'Privacy'],
  ])('speak the language of %j', (header, locale, title) => {
    const { body } = open('/privacy', header);
    expect(body).toContain(`<html lang="${locale}">`);
    expect(body).toContain(`<h1>${title}</h1>`);
  });

  it.each(['en-US', 'zh-TW', 'ko-KR', 'sv-SE', 'fr-FR'])('say in %s how long things are kept', (locale) => {
    expect(open(`/privacy?locale=${locale}`).body).toContain('90');
    expect(open(`/terms?locale=${locale}`).body).toContain(`lang="${locale}"`);
  });

  it('let the browser load nothing', () => {
    expect(open('/terms').headers).toMatchObject({ 'Content-Security-Policy': "default-src 'none'" });
  });

  it('are not led astray by what is no language', () => {
    expect(open('/privacy?locale=<b>').body).toContain('<html lang="en-US">');
  });
});
