/** The greeting goes, the question stays letter by letter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutGreeting } from '../../src/commands/index.js';

describe('withoutGreeting', () => {
  it.each([
    ['hi, when does it open?', 'when does it open?'],
    ['Hi when does it open?', 'when does it open?'],
    ['Hello! Quick question: when does it open?', 'when does it open?'],
    ['Good morning 👋 when does it open?', 'when does it open?'],
    ['Thanks! And when does it open?', 'And when does it open?'],
    ['您好，請問何時開始？', '何時開始？'],
    ['你好請問何時開始？', '何時開始？'],
    ['不好意思，想請問一下何時開始？', '何時開始？'],
    ['안녕하세요, 언제 열리나요?', '언제 열리나요?'],
    ['안녕하세요 언제 열리나요?', '언제 열리나요?'],
    ['Hej! När öppnar det?', 'När öppnar det?'],
    ['Hejsan, jag har en fråga: när öppnar det?', 'när öppnar det?'],
    ['Bonjour, quand cela ouvre-t-il ?', 'quand cela ouvre-t-il ?'],
    ['Bonjour à tous. Une question : quand cela ouvre-t-il ?', 'quand cela ouvre-t-il ?'],
    ['Excusez-moi, quand cela ouvre-t-il ?', 'quand cela ouvre-t-il ?'],
    // Content that looks like a greeting stays.
    ['Thanks giving offers', 'Thanks giving offers'],
    ['High availability', 'High availability'],
    ['hi-res icons', 'hi-res icons'],
    ['你好用嗎', '你好用嗎'],
    ['tackling renewals', 'tackling renewals'],
    ['when does it open? thanks', 'when does it open? thanks'],
    ['', ''],
    ['Hi!', ''],
    ['您好', ''],
    ['안녕하세요~', ''],
  ])('%s', (text, rest) => {
    expect(withoutGreeting(text)).toBe(rest);
  });

  const greeting = fc.constantFrom(
    'Hi, ',
    'Hello! ',
    '您好，',
    '請問',
    '안녕하세요. ',
    'Hej! ',
    'Bonjour, ',
    'thanks! ',
    '👋 ',
  );
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());

  it('gives back an end of the message, and never takes more than greeting', () => {
    fc.assert(
      fc.property(fc.array(greeting, { maxLength: 3 }), anyText, (greetings, text) => {
        const message = greetings.join('') + text;
        const rest = withoutGreeting(message);
        expect(message.endsWith(rest)).toBe(true);
        const taken = message.slice(0, message.length - rest.length);
        expect(taken === '' || withoutGreeting(taken) === '').toBe(true);
      }),
    );
  });

  it('takes nothing off a question twice', () => {
    fc.assert(
      fc.property(greeting, fc.constantFrom('seats', '續約', '갱신', 'förnyelse'), (hello, question) => {
        expect(withoutGreeting(hello + question)).toBe(question);
        expect(withoutGreeting(question)).toBe(question);
      }),
    );
  });
});
