import { describe, expect, it } from 'vitest';
import { resolveLink } from '../../../bot/cards/links.js';
import { KOREAN } from '../../support/stub-assistant.js';

const BASE = {
  docsUrl: 'https://learn.microsoft.com/{locale}/partner-center/',
  locale: KOREAN,
  document: 'benefits-faq',
};
const DOCS = 'https://learn.microsoft.com/ko-kr/partner-center/';

describe('links', () => {
  it.each([
    ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d', 'an absolute address stays'],
    [
      'https://example.com/readme.md',
      'https://example.com/readme.md',
      'only our own articles lose their ending',
    ],
    ['mailto:help@example.com', 'mailto:help@example.com', 'mail is a link'],
    ['overview.md', `${DOCS}overview`, 'an article of ours'],
    ['overview.md#costs', `${DOCS}overview#costs`, 'the anchor stays'],
    ['./sub/page.md', `${DOCS}sub/page`, 'a folder below'],
    ['../azure/cost.md', 'https://learn.microsoft.com/ko-kr/azure/cost', 'a folder beside'],
    ['#tokens', `${DOCS}benefits-faq#tokens`, 'a place in the same article'],
    ['/azure/', 'https://learn.microsoft.com/azure/', 'from the root of the site'],
    ['a.md/b', `${DOCS}a.md/b`, 'a folder named so is no ending'],
    [
      'https://example.com/a_(b)',
      'https://example.com/a_%28b%29',
      'a bracket would end the link in the card',
    ],
    ['https://example.com/a b"c', 'https://example.com/a%20b%22c', 'blanks and quotes would, too'],
    ['mailto:a@b.c?subject=x y)', 'mailto:a@b.c?subject=x%20y%29', 'in mail as well'],
  ])('%j leads to %j: %s', (href, address) => {
    expect(resolveLink(href, BASE)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ms-msdt:/id',
    'blob:https://example.com/x',
    'https://microsoft.com@evil.example/',
    'http://[',
    'https://',
  ])('%j leads nowhere', (href) => {
    expect(resolveLink(href, BASE)).toBeUndefined();
  });

  it('takes the article as lying in its folder', () => {
    expect(resolveLink('b.md', { ...BASE, document: 'folder/a' })).toBe(`${DOCS}folder/b`);
  });
});
