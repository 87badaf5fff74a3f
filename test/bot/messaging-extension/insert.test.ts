/** The dialog that inserts an answer in two languages, over HTTP and through TestAdapter: search, pick, insert, in five languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_ENTRIES } from '../../support/own-content.js';
import { ownAssistant } from '../../support/own-index.js';
import type { Harness } from '../support/bot-harness.js';
import { extensionTexts, invoke, resultsOf, type Invoked } from '../support/extension-calls.js';
import { startOver, WAYS } from '../support/ways.js';

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly value?: string;
  readonly choices?: readonly { readonly title: string; readonly value: string }[];
  readonly actions?: readonly {
    readonly title: string;
    readonly data: { readonly spanwise: Record<string, string> };
  }[];
}

/** The fields of the dialog by their IDs, and the data of its buttons. */
function dialogOf({ status, answer }: Invoked): {
  fields: Record<string, Field>;
  presses: Record<string, string>[];
  text: string;
} {
  expect(status).toBe(200);
  expect(answer.task?.type).toBe('continue');
  const { body } = answer.task?.value.card.content as { readonly body: readonly Field[] };
  return {
    fields: Object.fromEntries(body.flatMap((field) => (field.id === undefined ? [] : [[field.id, field]]))),
    presses: body.flatMap(({ actions = [] }) => actions.map(({ data }) => data.spanwise)),
    text: JSON.stringify(body),
  };
}

describe.each(WAYS)('over %s', (way) => {
  let bot: Harness;
  beforeAll(async () => {
    bot = await startOver(way, { assistant: await ownAssistant(), extension: { texts: extensionTexts() } });
  });
  afterAll(() => bot.close());

  const fetchTask = (value: Record<string, unknown>, locale = 'ko-KR'): Promise<Invoked> =>
    invoke(bot, 'fetchTask', { commandId: 'insertBilingual', ...value }, { locale });
  const submit = (data: unknown, locale = 'ko-KR'): Promise<Invoked> =>
    invoke(
      bot,
      'submitAction',
      { commandId: 'insertBilingual', commandContext: 'compose', data },
      { locale },
    );

  describe('the dialog', () => {
    it.each([
      ['zh-TW', '插入雙語對照答案'],
      ['ko-KR', '두 언어로 답변 삽입'],
      ['sv-SE', 'Infoga ett svar på två språk'],
      ['fr-FR', 'Insérer une réponse en deux langues'],
      ['en-US', 'Insert an answer in two languages'],
      ['de-DE', 'Insert an answer in two languages'],
    ])('opens from the compose box in %s, empty', async (locale, title) => {
      const opened = await fetchTask({ commandContext: 'compose' }, locale);
      const { fields, presses } = dialogOf(opened);
      expect(opened.answer.task?.value.title).toBe(title);
      expect(Object.keys(fields)).toEqual(['query', 'language']);
      expect(fields['query']?.value).toBe('');
      expect(fields['language']?.choices?.map(({ title: name }) => name)).toEqual(
        expect.arrayContaining(['English', 'Français', '한국어', 'Svenska', '繁體中文']),
      );
      expect(presses).toEqual([{ kind: 'search' }]);
    });

    it.each([
      [
        'html',
        '<div><p>Hej!<br>Kan vi f&aring; en <b>återbetalning</b>?</p></div>',
        'Hej! Kan vi få en återbetalning?',
      ],
      ['text', 'Kan vi få <återbetalning>?', 'Kan vi få <återbetalning>?'],
    ])('opens from a message of %s with its text looked for', async (contentType, content, query) => {
      const messagePayload = { id: '1', body: { contentType, content } };
      const { fields, presses } = dialogOf(await fetchTask({ commandContext: 'message', messagePayload }));
      expect(fields['query']?.value).toBe(query);
      expect(fields['entry']?.value).toBe(OWN_ENTRIES.refund);
      expect(presses).toEqual([{ kind: 'search' }, { kind: 'insert', locale: 'sv-SE' }]);
    });

    it('looks for what is typed, in the language chosen', async () => {
      const { fields, presses } = dialogOf(
        await submit({ query: 'refund', language: 'zh-TW', spanwise: { kind: 'search' } }),
      );
      expect(fields['language']?.value).toBe('zh-TW');
      expect(fields['entry']?.choices?.[0]?.title).toMatch(/\p{Script=Han}/u);
      expect(presses[1]).toEqual({ kind: 'insert', locale: 'zh-TW' });
    });

    it('says so where nothing is found', async () => {
      const { fields, text } = dialogOf(
        await submit({ query: '🍕', language: '', spanwise: { kind: 'search' } }, 'sv-SE'),
      );
      expect(fields['entry']).toBeUndefined();
      expect(text).toContain('Inget publicerat');
    });
  });

  describe('inserting', () => {
    it.each([
      ['zh-TW', '退款'],
      ['ko-KR', '환불'],
      ['sv-SE', 'återbetalning'],
      ['fr-FR', 'remboursement'],
      ['en-US', 'refund'],
    ])('puts %s and English into one card', async (locale, word) => {
      const [inserted, ...others] = resultsOf(
        await submit({
          query: 'refund',
          language: '',
          entry: OWN_ENTRIES.refund,
          spanwise: { kind: 'insert', locale },
        }),
      );
      expect(others).toEqual([]);
      expect(inserted?.content.lang).toBe(locale);
      expect(inserted?.preview.content.title).not.toBe('');
      const text = JSON.stringify(inserted?.content);
      expect(text).toContain(word);
      expect(text).toContain('refund');
      expect(text).not.toContain('Action.Submit');
    });

    it('takes the language that is chosen now before that of the search', async () => {
      const data = {
        query: '',
        language: 'fr-FR',
        entry: OWN_ENTRIES.refund,
        spanwise: { kind: 'insert', locale: 'ko-KR' },
      };
      const [inserted] = resultsOf(await submit(data));
      expect(inserted?.content.lang).toBe('fr-FR');
    });
  });

  describe('a press that cannot be done opens the dialog again and says why', () => {
    const insert = { kind: 'insert', locale: 'en-US' };
    it.each<[name: string, data: unknown, note: string]>([
      ['nothing is picked', { query: 'refund', language: '', spanwise: insert }, 'Pick one'],
      ['the entry is gone', { entry: 'faq/gone', spanwise: insert }, 'no longer published'],
      ['the entry is altered', { entry: { $gt: '' }, spanwise: insert }, 'Pick one'],
      ['the entry is a prototype', { entry: '__proto__', spanwise: insert }, 'no longer published'],
      ['the entry is huge', { entry: 'x'.repeat(60_000), spanwise: insert }, 'Pick one'],
      [
        'the button is no button of ours',
        { query: 'refund', spanwise: { kind: 'delete' } },
        'could not be read',
      ],
      ['there is no button', { query: 'refund' }, 'could not be read'],
      ['the data are a text', 'insert', 'could not be read'],
      ['the data are missing', undefined, 'could not be read'],
      ['the data are a list', [1, 2], 'could not be read'],
    ])('%s', async (_name, data, note) => {
      expect(dialogOf(await submit(data, 'en-US')).text).toContain(note);
    });

    it.each<[name: string, data: unknown]>([
      ['numbers for fields', { query: 5, language: 7, spanwise: { kind: 'search' } }],
      ['an unknown language', { query: 'refund', language: 'xx-YY', spanwise: { kind: 'search' } }],
      ['a query of 60 kB', { query: 'refund '.repeat(9_000), spanwise: { kind: 'search', locale: 7 } }],
    ])('%s is no reason not to search', async (_name, data) => {
      expect(dialogOf(await submit(data, 'en-US')).text).not.toContain('could not be read');
    });
  });
});
