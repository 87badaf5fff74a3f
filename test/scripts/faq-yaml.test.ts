/** YAML FAQ files through the commands: built, checked, asked and looked up beside Markdown. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, jsonOf, run, Workplace, type Ran } from '../support/command.js';
import { ENGLISH_FAQ, faqText, KOREAN_FAQ } from '../support/faq-yaml.js';

const place = new Workplace();
const index = place.path('index.json');
let built: Ran;

beforeAll(() => {
  compile();
  place.write('content/en-us/bike-faq.yml', ENGLISH_FAQ);
  place.write('content/ko-kr/bike-faq.yml', KOREAN_FAQ);
  place.write('content/ko-kr/toc.yml', '- name: Bikes\n  href: bike-faq.yml\n');
  place.write('content/index.yml', '### YamlMime:Landing\ntitle: Bikes\n');
  place.writeLocalized('content', { locale: 'sv-SE', name: 'seat-orders' });
  built = run(['build-index', '--content', place.path('content'), '--out', index]);
});
afterAll(() => place.remove());

describe('a YAML FAQ beside Markdown', () => {
  it('is built; navigation and landing pages are passed over', () => {
    expect(built.err).not.toContain('error');
    expect(built.code).toBe(0);
  });

  it('answers in both its languages, with its date and revision', () => {
    const args = ['ask', '--index', index, '--json'];
    expect(jsonOf(run([...args, '--locale', 'ko-KR', '자전거를 얼마 동안 쓸 수 있나요?']))).toMatchObject({
      results: [
        {
          entryId: 'bike-faq/long-keep-bike',
          locale: 'ko-KR',
          question: '자전거를 얼마 동안 쓸 수 있나요?',
          source: { document: 'bike-faq', revision: 'aa11bb22', translation: 'MT', date: '2021-03-14' },
        },
      ],
    });
    expect(jsonOf(run([...args, '--locale', 'en-US', 'Who mends a flat tyre?']))).toMatchObject({
      results: [{ entryId: 'bike-faq/mend-flat-tyre', locale: 'en-US' }],
    });
  });

  it('is looked up by the IDs that it was given', () => {
    const asked = jsonOf(
      run(['ask', '--index', index, '--json', '--locale', 'ko-KR', '펑크는 누가 고치나요?']),
    ) as { results: { spanIds: string[] }[] };
    const id = asked.results[0]?.spanIds.find((one) => one.startsWith('yml')) ?? '';
    expect(jsonOf(run(['lookup', '--index', index, '--json', id]))).toMatchObject([{ id, found: true }]);
  });

  it('is checked like any other: what a translation changes is told with its line', () => {
    place.write('wrong/en-us/bike-faq.yml', ENGLISH_FAQ);
    place.write('wrong/ko-kr/bike-faq.yml', KOREAN_FAQ.replace('14일', '41일'));
    const { code, out } = run(['check-content', '--content', place.path('wrong'), '--json']);
    const { findings } = JSON.parse(out) as { findings: { check: string; line: number; file: string }[] };
    expect(
      findings.find(({ check }) => check === 'number-changed' || check === 'unit-changed'),
    ).toMatchObject({
      line: 17,
      file: place.path('wrong/ko-kr/bike-faq.yml'),
    });
    expect(code).toBe(1);
  });

  it('is refused with a sentence where it is none, and the rest is built', () => {
    place.write('bad/en-us/bike-faq.yml', ENGLISH_FAQ);
    place.write('bad/ko-kr/bike-faq.yml', '### YamlMime:FAQ\nsections: [\n');
    place.write('bad/sv-se/bike-faq.yml', faqText({ locale: 'sv-SE', name: 'other-faq' }));
    place.write('bad/sv-se/stray-faq.yml', faqText({ locale: 'sv-SE' }));
    const ran = run(['build-index', '--content', place.path('bad'), '--out', place.path('bad.json')]);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain('yaml-invalid');
    expect(ran.err).toContain('faq-english-missing');
  });
});
