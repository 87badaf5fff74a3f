/** YAML FAQ files of our own: one text in three languages, and a writer of any other. */
import { stringify } from 'yaml';
import { alignDocuments, type AlignResult } from '../../src/align/index.js';
import type { FaqFile } from '../../src/model/index.js';
import { parseFaq, type FaqResult } from '../../src/parse/index.js';

export interface FaqParts {
  /** `en-US` writes no localization fields, as originals have none. */
  readonly locale: string;
  readonly name: string;
  readonly revision: string;
  readonly date: string;
  /** Text outside the questions, none unless told. */
  readonly summary?: string;
  readonly additionalContent?: string;
  readonly sections: readonly {
    readonly name: string;
    readonly questions: readonly (readonly [question: string, answer: string])[];
  }[];
}

const VALID: FaqParts = {
  locale: 'en-US',
  name: 'bike-faq',
  revision: 'r1',
  date: '3/14/2021',
  sections: [{ name: 'Renting', questions: [['How do I rent a bike?', 'Open the shed with your badge.']] }],
};

/** The text of a file made of `parts`. */
export function faqText(parts: Partial<FaqParts> = {}): string {
  const { locale, revision, date, summary, additionalContent, sections } = { ...VALID, ...parts };
  const metadata = {
    title: 'Bikes',
    'ms.topic': 'faq',
    'ms.date': date,
    ...(revision === '' ? {} : { 'ms.sourcegitcommit': revision }),
    ...(locale === 'en-US' ? {} : { 'ms.translationtype': 'MT', 'ms.contentlocale': locale }),
  };
  const lists = sections.map(({ name, questions }) => ({
    name,
    questions: questions.map(([question, answer]) => ({ question, answer })),
  }));
  const around = {
    ...(summary === undefined ? {} : { summary }),
    sections: lists,
    ...(additionalContent === undefined ? {} : { additionalContent }),
  };
  return `### YamlMime:FAQ\n${stringify({ metadata, title: 'Bikes', ...around })}`;
}

export function parseFaqText(text: string, path = 'en-US/bike-faq.yml'): FaqResult {
  return parseFaq({ file: `content/${path}`, path, bytes: new TextEncoder().encode(text) });
}

export function faqOf(parts: Partial<FaqParts> = {}): FaqFile {
  const { locale, name } = { ...VALID, ...parts };
  const { faq, findings } = parseFaqText(faqText(parts), `${locale}/${name}.yml`);
  if (faq === undefined || findings.length > 0)
    throw new TypeError(`not a clean file: ${JSON.stringify(findings)}`);
  return faq;
}

export function alignFaqs(faqs: readonly FaqFile[]): AlignResult {
  return alignDocuments([], undefined, { faqs });
}

/** An original as a writer leaves it: scalars of every style, a list, a note, a table, an image. */
export const ENGLISH_FAQ = `### YamlMime:FAQ
metadata:
  title: Bikes for the staff
  ms.topic: faq
  ms.date: 03/14/2021
  ms.sourcegitcommit: aa11bb22
title: Questions about the bikes
summary: |
  **Who may read this**: everybody who works here.

sections:
  - name: Ignored
    questions:
      - question: |
          How long may I keep a bike?
        answer: |
          Bring it back within 14 days. See [our shed](shed.md).

          1. Wipe it dry.

             The cloth hangs behind door 7.

          2. Lock it with \`code B12\`.

          > [!NOTE]
          > A bike that is late costs 5 euros a day.

          ![The shed](images/shed.png)
      - question: "May I lend it to a \\"guest\\"?"
        answer: No.
  - name: Repairs
    questions:
      - question: >
          Who mends a flat tyre?
        answer: |
          You do. The shop in **room 3** has patches.


          | Part | Price |
          | --- | --- |
          | Patch | 2 euros |
`;

export const KOREAN_FAQ = `### YamlMime:FAQ
metadata:
  title: 직원용 자전거
  ms.topic: faq
  ms.date: 03/14/2021
  ms.sourcegitcommit: aa11bb22
  ms.translationtype: MT
  ms.contentlocale: ko-KR
  ms.lasthandoff: 04/01/2021
title: 자전거에 관한 질문
summary: "**읽을 분**: 여기서 일하는 모든 분.\\n"
sections:
- name: 무시됨
  questions:
  - question: >
      자전거를 얼마 동안 쓸 수 있나요?
    answer: "14일 안에 돌려 주세요. [보관소](shed.md)를 참고하세요.\\n\\n1. 물기를 닦습니다.\\n\\n   걸레는 7번 문 뒤에 있습니다.\\n\\n2. \`code B12\`로 잠급니다.\\n\\n> [!NOTE]\\n> 늦은 자전거에는 하루에 5유로가 붙습니다.\\n\\n![보관소](images/shed.png)\\n"
  - question: >
      "손님"에게 빌려줘도 되나요?
    answer: >
      아니요.
- name: 수리
  questions:
  - question: >
      펑크는 누가 고치나요?
    answer: "직접 고칩니다. **3호실** 가게에 패치가 있습니다.\\n\\n| 부품 | 가격 |\\n| --- | --- |\\n| 패치 | 2유로 |\\n"
`;
