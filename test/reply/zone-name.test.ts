/** Time zones by names that people know, never as an offset. */
import { describe, expect, it } from 'vitest';
import { zoneName } from '../../src/reply/zone-name.js';
import { parseLocale, type Locale } from '../../src/text/index.js';

describe('a time zone', () => {
  it.each([
    ['America/Los_Angeles', 'en-US', 'Pacific Time'],
    ['Asia/Seoul', 'ko-KR', '한국 표준시'],
    ['Asia/Taipei', 'zh-TW', '台北標準時間'],
    ['Europe/Stockholm', 'sv-SE', 'centraleuropeisk tid'],
    ['Europe/Paris', 'fr-FR', 'heure d’Europe centrale'],
    ['UTC', 'en-US', 'Coordinated Universal Time'],
    ['UTC', 'fr-FR', 'temps universel coordonné'],
    ['UTC', 'zh-TW', '世界標準時間'],
  ])('%s is called in %s: %s', (zone, tag, name) => {
    expect(zoneName(zone, parseLocale(tag) as Locale)).toBe(name);
  });

  it('that there is not is shown as it was given', () => {
    expect(zoneName('Mars/Olympus', parseLocale('en-US') as Locale)).toBe('Mars/Olympus');
  });
});
