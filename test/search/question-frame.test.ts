/** What kind of thing a question asks for: a table in five languages, with what only looks like it. */
import { describe, expect, it } from 'vitest';
import { framesOf, type Frame } from '../../src/search/question-frame.js';
import { parseLocale, type Locale } from '../../src/text/index.js';
import { CHINESE, ENGLISH, FRENCH, KOREAN, SWEDISH } from '../support/search.js';

describe('what is asked for', () => {
  it.each<[locale: Locale, text: string, frames: readonly Frame[]]>([
    [ENGLISH, 'who gets the mails', ['who']],
    [ENGLISH, 'Where do I see that?', ['where']],
    [ENGLISH, 'how long does it take', ['how-long']],
    [ENGLISH, 'how many keys', ['how-many']],
    [ENGLISH, 'how many days do we have', ['how-long']],
    [ENGLISH, 'how much is it', ['price']],
    [ENGLISH, "what if we don't pay", ['not', 'if']],
    [ENGLISH, 'notice for the whole team', []],
    [FRENCH, 'qui peut activer', ['who']],
    [FRENCH, 'c’est où', ['where']],
    [FRENCH, 'gold ou silver', []],
    [FRENCH, 'combien de temps', ['how-long']],
    [FRENCH, 'combien ça coûte', ['price']],
    [FRENCH, 'si on renouvelle pas', ['not', 'if']],
    [SWEDISH, 'vem får dela ut', ['who']],
    [SWEDISH, 'var finns nycklarna', ['where']],
    [SWEDISH, 'det var fel', []],
    [SWEDISH, 'hur länge gäller den', ['how-long']],
    [SWEDISH, 'om vi inte betalar', ['not', 'if']],
    [KOREAN, '누가 하나요', ['who']],
    [KOREAN, '어디서 봐요', ['where']],
    [KOREAN, '얼마나 걸려요', ['how-long']],
    [KOREAN, '얼마예요', ['price']],
    [KOREAN, '갱신 안하면요', ['not', 'if']],
    [KOREAN, '갱신하려면', []],
    [KOREAN, '안내 메일', []],
    [CHINESE, '誰可以指派', ['who']],
    [CHINESE, '在哪看', ['where']],
    [CHINESE, '要多久', ['how-long']],
    [CHINESE, '多少錢', ['price']],
    [CHINESE, '如果不續約', ['not', 'if']],
    [CHINESE, '能不能續約', []],
  ])('%s %s: %j', (locale, text, frames) => {
    expect(framesOf(text, locale)).toEqual(frames);
  });

  it('is nothing in a language without a table', () => {
    expect(framesOf('wer bekommt die Mails', parseLocale('de-DE') as Locale)).toEqual([]);
  });
});
