/** YAML FAQ files beside their English: by position, by sequence, and what does not fit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerText,
  isPairedBySequence,
  parseSpanId,
  questionText,
  type AlignedEntry,
  type Document,
} from '../../src/model/index.js';
import {
  parseFaqText,
  alignFaqs,
  ENGLISH_FAQ,
  faqOf,
  KOREAN_FAQ,
  type FaqParts,
} from '../support/faq-yaml.js';
import { brief, documentOf } from '../support/markdown.js';
import { alignDocuments, type AlignResult } from '../../src/align/index.js';

const fixture = [parseFaqText(ENGLISH_FAQ).faq, parseFaqText(KOREAN_FAQ, 'ko-KR/bike-faq.yml').faq].filter(
  (faq) => faq !== undefined,
);

describe('a file of the revision of its English', () => {
  const { knowledgeBase, findings } = alignFaqs(fixture);
  const korean = knowledgeBase.documents.find(({ locale }) => locale === 'ko-KR') as Document;

  it('is paired text by text and sentence by sentence, under IDs that say that they are ours', () => {
    expect(findings).toEqual([]);
    expect(korean.pairs.map(({ target, source }) => [target, source]).slice(2, 9)).toEqual([
      ['자전거를 얼마 동안 쓸 수 있나요?', 'How long may I keep a bike?'],
      ['14일 안에 돌려 주세요.', 'Bring it back within 14 days.'],
      ['[보관소](shed.md)를 참고하세요.', 'See [our shed](shed.md).'],
      ['물기를 닦습니다.', 'Wipe it dry.'],
      ['걸레는 7번 문 뒤에 있습니다.', 'The cloth hangs behind door 7.'],
      ['`code B12`로 잠급니다.', 'Lock it with `code B12`.'],
      ['늦은 자전거에는 하루에 5유로가 붙습니다.', 'A bike that is late costs 5 euros a day.'],
    ]);
    expect(
      korean.pairs.every(({ id }) => /^yml[0-9a-f]{7}-\d{3,6}$/.test(id) && parseSpanId(id) === id),
    ).toBe(true);
  });

  it('is an entry in both languages, named after the English', () => {
    expect(
      knowledgeBase.entries.map(({ id, versions }) => [id, versions.map(({ locale }) => locale)]),
    ).toEqual([
      ['bike-faq/long-keep-bike', ['en-US', 'ko-KR']],
      ['bike-faq/lend-guest', ['en-US', 'ko-KR']],
      ['bike-faq/mend-flat-tyre', ['en-US', 'ko-KR']],
    ]);
  });

  it('does not show the name of a section that is to be ignored', () => {
    expect(korean.entries.map(({ path }) => path.map((pair) => korean.pairs[pair]?.target))).toEqual([
      [],
      [],
      ['수리'],
    ]);
  });
});

describe('text outside the questions', () => {
  const ENGLISH_PARTS: Partial<FaqParts> = {
    summary: 'All about bikes. For everybody.',
    additionalContent: '## Mend a tyre\n\nGo to room 3.\n\n## See also\n\n- [Shed](shed.md)\n',
  };
  const SWEDISH_PARTS: Partial<FaqParts> = {
    locale: 'sv-SE',
    summary: 'Allt om cyklar. För alla.',
    additionalContent: '## Laga ett däck\n\nGå till rum 3.\n\n## Se också\n\n- [Skjul](shed.md)\n',
  };

  it('is read as the introduction, and as sections by the headings of the English', () => {
    const { knowledgeBase, findings } = alignFaqs([faqOf(ENGLISH_PARTS), faqOf(SWEDISH_PARTS)]);
    expect(findings).toEqual([]);
    const own = knowledgeBase.documents.find(({ locale }) => locale === 'sv-SE') as Document;
    expect(own.pairs.map(({ target, source }) => [target, source])).toEqual([
      ['Allt om cyklar.', 'All about bikes.'],
      ['För alla.', 'For everybody.'],
      ['Renting', 'Renting'],
      ['How do I rent a bike?', 'How do I rent a bike?'],
      ['Open the shed with your badge.', 'Open the shed with your badge.'],
      ['Laga ett däck', 'Mend a tyre'],
      ['Gå till rum 3.', 'Go to room 3.'],
      ['Se också', 'See also'],
      ['[Skjul](shed.md)', '[Shed](shed.md)'],
    ]);
    expect(questionsOf(knowledgeBase.entries, knowledgeBase.documents)).toEqual([
      ['How do I rent a bike?', 'How do I rent a bike?'],
      ['Mend a tyre', 'Laga ett däck'],
    ]);
    expect(knowledgeBase.entries[1]?.kind).toBe('how-to');
    expect(answerOf(knowledgeBase.documents, knowledgeBase.entries[1]?.versions[1])).toBe('Gå till rum 3.');
  });

  it('changes no ID of a question or an answer', () => {
    const idsOf = (parts: Partial<FaqParts>): string[] => {
      const { documents } = alignFaqs([faqOf(parts)]).knowledgeBase;
      return documents.flatMap(({ pairs, entries }) =>
        entries
          .filter(({ kind }) => kind === 'question')
          .flatMap((entry) => [...entry.question, ...entry.answer].map((at) => pairs[at]?.id ?? '')),
      );
    };
    expect(idsOf(ENGLISH_PARTS)).toEqual(idsOf({}));
  });

  it.each<[what: string, parts: Partial<FaqParts>]>([
    ['none', { locale: 'sv-SE' }],
    ['another paragraph', { ...SWEDISH_PARTS, summary: 'Allt om cyklar.\n\nFör alla.' }],
    ['a heading less', { ...SWEDISH_PARTS, additionalContent: 'Gå till rum 3.' }],
  ])('that a translation has otherwise is told, and keeps its own text: %s', (_what, parts) => {
    const { knowledgeBase, findings } = alignFaqs([faqOf(ENGLISH_PARTS), faqOf(parts)]);
    expect(findings).toMatchObject([{ check: 'faq-outside-differs', severity: 'warning', locale: 'sv-SE' }]);
    expect(questionsOf(knowledgeBase.entries, knowledgeBase.documents)).toEqual([
      ['How do I rent a bike?', 'How do I rent a bike?'],
      ['Mend a tyre'],
    ]);
  });
});

describe('the sentences of a paragraph', () => {
  const asked = (locale: string, answer: string, revision = 'r1') =>
    faqOf({ locale, revision, sections: [{ name: 'Renting', questions: [['How?', answer]] }] });
  const ENGLISH_TEXT = 'Open the shed. Take a bike. It is back by 18:30.';

  it.each<[reason: string, locale: string, target: string, pairs: readonly (readonly [string, string])[]]>([
    [
      'are pairs of their own where both sides have as many',
      'sv-SE',
      'Öppna skjulet. Ta en cykel. Den är tillbaka 18:30.',
      [
        ['Öppna skjulet.', 'Open the shed.'],
        ['Ta en cykel.', 'Take a bike.'],
        ['Den är tillbaka 18:30.', 'It is back by 18:30.'],
      ],
    ],
    [
      'are so without white space between them',
      'zh-TW',
      '打開車棚。騎一輛車。18:30 前還車。',
      [
        ['打開車棚。', 'Open the shed.'],
        ['騎一輛車。', 'Take a bike.'],
        ['18:30 前還車。', 'It is back by 18:30.'],
      ],
    ],
    [
      'stay together where the translation joins two',
      'fr-FR',
      'Ouvrez l’abri et prenez un vélo. Il revient à 18:30.',
      [['Ouvrez l’abri et prenez un vélo. Il revient à 18:30.', ENGLISH_TEXT]],
    ],
    [
      'stay together where a number shows that they are cut elsewhere',
      'sv-SE',
      'Öppna skjulet före 18:30. Ta en cykel. Lämna den.',
      [['Öppna skjulet före 18:30. Ta en cykel. Lämna den.', ENGLISH_TEXT]],
    ],
  ])('%s', (_reason, locale, target, pairs) => {
    const { knowledgeBase, findings } = alignFaqs([asked('en-US', ENGLISH_TEXT), asked(locale, target)]);
    expect(findings).toEqual([]);
    const own = knowledgeBase.documents.find((one) => one.locale === locale) as Document;
    const entry = own.entries[0] as Document['entries'][number];
    expect(entry.answer.map((at) => [own.pairs[at]?.target, own.pairs[at]?.source])).toEqual(pairs);
    expect(answerText(own, entry, 'target')).toBe(target);
    expect(answerText(own, entry, 'source')).toBe(ENGLISH_TEXT);
    expect(new Set(own.pairs.map(({ id }) => id)).size).toBe(own.pairs.length);
    expect(own.pairs.every(({ id }) => parseSpanId(id) === id)).toBe(true);
  });

  it('bear the same numbers in every language, and keep them when another paragraph changes', () => {
    const numbersOf = (locale: string, answer: string, english: string): (string | undefined)[] => {
      const { knowledgeBase } = alignFaqs([asked('en-US', english), asked(locale, answer)]);
      const own = knowledgeBase.documents.find((one) => one.locale === locale) as Document;
      return own.entries[0]?.answer.map((at) => own.pairs[at]?.id.split('-')[1]) ?? [];
    };
    const swedish = numbersOf('sv-SE', 'Kom.\n\nÖppna. Åk.', 'Come.\n\nOpen. Ride.');
    expect(numbersOf('ko-KR', '오세요.\n\n여세요. 타세요.', 'Come.\n\nOpen. Ride.')).toEqual(swedish);
    expect(numbersOf('sv-SE', 'Kom. Se.\n\nÖppna. Åk.', 'Come. See.\n\nOpen. Ride.').slice(2)).toEqual(
      swedish.slice(1),
    );
  });

  it('make one edition of languages that split and languages that do not', () => {
    const english = 'One day. Two days. Three days.\n\nFour days. Five days. Six days.';
    const { knowledgeBase, findings } = alignFaqs([
      asked('en-US', english),
      asked('sv-SE', 'En dag. Två dagar. Tre dagar.\n\nFyra dagar. Fem dagar. Sex dagar.'),
      asked('fr-FR', 'Un jour, deux jours, trois jours.\n\nQuatre jours, cinq jours, six jours.'),
    ]);
    expect(findings).toEqual([]);
    expect(knowledgeBase.entries.map(({ versions }) => versions.map(({ locale }) => locale))).toEqual([
      ['en-US', 'fr-FR', 'sv-SE'],
    ]);
  });

  it('of an earlier revision are compared one by one, also where they are whole', () => {
    const { knowledgeBase } = alignFaqs([
      { ...asked('en-US', 'Open the shed. Take the new bike.', 'r2'), date: '2021-05-01', file: 'new' },
      { ...asked('en-US', 'Open the shed. Take a bike.'), file: 'old' },
      asked('fr-FR', 'Ouvrez l’abri, prenez un vélo.'),
      asked('sv-SE', 'Öppna skjulet. Ta en cykel.'),
    ]);
    const changed = Object.fromEntries(
      knowledgeBase.entries[0]?.versions.map(({ locale, changed: ids }) => [locale, ids.length]) ?? [],
    );
    expect(changed).toMatchObject({ 'fr-FR': 1, 'sv-SE': 1 });
  });
});

const THREE: FaqParts['sections'] = [
  {
    name: 'Renting',
    questions: [
      ['How long may I keep a bike?', 'For 14 days.\n\nThen bring it to door 7.'],
      ['May I lend it?', 'No.'],
      ['What does it cost?', 'It costs 5 euros, see [prices](prices.md).'],
    ],
  },
];
const SVENSKA: FaqParts['sections'] = [
  {
    name: 'Hyra',
    questions: [
      ['Hur länge får jag ha en cykel?', 'I 14 dagar.\n\nLämna den sedan vid dörr 7.'],
      ['Får jag låna ut den?', 'Nej.'],
      ['Vad kostar det?', 'Det kostar 5 euro, se [priser](prices.md).'],
    ],
  },
];

describe('a file of another revision', () => {
  it('is paired by sequence, and its IDs say so', () => {
    const { knowledgeBase, findings } = alignFaqs([
      faqOf({ revision: 'r2', sections: THREE }),
      faqOf({ locale: 'sv-SE', revision: 'r1', sections: SVENSKA }),
    ]);
    expect(findings.map(brief)).toEqual(['faq-by-sequence@1']);
    const swedish = knowledgeBase.documents[1] as Document;
    expect(isPairedBySequence(swedish)).toBe(true);
    expect(questionsOf(knowledgeBase.entries, knowledgeBase.documents)).toEqual([
      ['How long may I keep a bike?', 'Hur länge får jag ha en cykel?'],
      ['May I lend it?', 'Får jag låna ut den?'],
      ['What does it cost?', 'Vad kostar det?'],
    ]);
  });

  it('finds its questions by what they name where the newest English dropped one', () => {
    const english = [{ name: 'Renting', questions: (THREE[0]?.questions ?? []).slice(1) }];
    const { knowledgeBase, findings } = alignFaqs([
      faqOf({ revision: 'r2', sections: english }),
      faqOf({ locale: 'sv-SE', revision: 'r1', sections: SVENSKA }),
    ]);
    expect(questionsOf(knowledgeBase.entries, knowledgeBase.documents)).toEqual([
      ['May I lend it?', 'Får jag låna ut den?'],
      ['What does it cost?', 'Vad kostar det?'],
    ]);
    expect(findings.map(({ check }) => check)).toEqual(['faq-by-sequence', 'faq-question-unpaired']);
  });

  it('leaves a paragraph alone that the English lacks', () => {
    const english: FaqParts['sections'] = [
      { name: 'Renting', questions: [['How long may I keep a bike?', 'Then bring it to door 7.']] },
    ];
    const { knowledgeBase, findings } = alignFaqs([
      faqOf({ revision: 'r2', sections: english }),
      faqOf({
        locale: 'sv-SE',
        revision: 'r1',
        sections: [{ name: 'Hyra', questions: (SVENSKA[0]?.questions ?? []).slice(0, 1) }],
      }),
    ]);
    const swedish = knowledgeBase.documents[1] as Document;
    expect(swedish.pairs.slice(2).map(({ target, source }) => [target, source])).toEqual([
      ['I 14 dagar.', ''],
      ['Lämna den sedan vid dörr 7.', 'Then bring it to door 7.'],
    ]);
    expect(answerText(swedish, swedish.entries[0] as Document['entries'][number], 'target')).toContain(
      'I 14 dagar.',
    );
    expect(findings.map(({ check }) => check)).toEqual(['faq-by-sequence', 'faq-answer-differs']);
  });

  it('takes the English of its own revision where both are there', () => {
    const { knowledgeBase } = alignFaqs([
      {
        ...faqOf({
          revision: 'r2',
          date: '4/1/2021',
          sections: [{ name: 'Renting', questions: [['How long may I keep a bike?', 'For 21 days.']] }],
        }),
        file: 'new',
      },
      {
        ...faqOf({
          revision: 'r1',
          sections: [{ name: 'Renting', questions: [['How long may I keep a bike?', 'For 14 days.']] }],
        }),
        file: 'old',
      },
      faqOf({
        locale: 'sv-SE',
        revision: 'r1',
        sections: [{ name: 'Hyra', questions: [['Hur länge?', 'I 14 dagar.']] }],
      }),
    ]);
    const [english, swedish] = knowledgeBase.entries[0]?.versions ?? [];
    expect(answerOf(knowledgeBase.documents, english)).toBe('For 21 days.');
    expect(swedish?.changed).toHaveLength(1);
  });
});

describe('what has no partner', () => {
  it('is left out and told, where the English is missing', () => {
    const { knowledgeBase, findings } = alignFaqs([faqOf({ locale: 'sv-SE', sections: SVENSKA })]);
    expect(knowledgeBase.documents).toEqual([]);
    expect(findings.map(brief)).toEqual(['faq-english-missing@1']);
  });

  it('is answered in English, where no translation is there', () => {
    const { knowledgeBase } = alignFaqs([faqOf()]);
    expect(knowledgeBase.entries.map(({ versions }) => versions.map(({ locale }) => locale))).toEqual([
      ['en-US'],
    ]);
  });

  it('is one document with the Markdown of the same name, whose entries it keeps', () => {
    const markdown = documentOf({
      name: 'bike-faq',
      date: '1/1/2020',
      body: BODY,
    });
    const { knowledgeBase } = alignDocuments([markdown], undefined, { faqs: [faqOf()] });
    expect(knowledgeBase.entries.map(({ versions }) => versions.map(({ locale }) => locale))).toEqual([
      ['en-US', 'sv-SE'],
    ]);
  });
});

const BODY = `## <span data-ttu-id="4f2c1-103">Hur hyr jag en cykel?</span><span class="sxs-lookup"><span data-stu-id="4f2c1-103">How do I rent a bike?</span></span>

<span data-ttu-id="4f2c1-104">Öppna skjulet.</span><span class="sxs-lookup"><span data-stu-id="4f2c1-104">Open the shed.</span></span>
`;

describe('pairing', () => {
  it('gives every text of an equal file its own English, and the same result in any order of files', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const answer = fc.array(word, { minLength: 1, maxLength: 4 });
    const section = fc.array(fc.tuple(word, answer), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 3 }), (sections) => {
        const english = faqOf({ sections: sections.map((asked) => sectionOf(asked, (text) => text)) });
        const swedish = faqOf({
          locale: 'sv-SE',
          sections: sections.map((asked) => sectionOf(asked, (text) => `så ${text}`)),
        });
        const result = alignFaqs([english, swedish]);
        expect(result.findings).toEqual([]);
        expect(plain(alignFaqs([swedish, english]))).toEqual(plain(result));
        const document = result.knowledgeBase.documents.find(({ locale }) => locale === 'sv-SE');
        for (const { target, source } of document?.pairs ?? []) expect(target).toBe(`så ${source}`);
      }),
      { numRuns: 40 },
    );
  });
});

function sectionOf(
  asked: readonly (readonly [string, readonly string[]])[],
  say: (text: string) => string,
): FaqParts['sections'][number] {
  return {
    name: say('section'),
    questions: asked.map(([question, answer]) => [say(`what ${question}?`), answer.map(say).join('\n\n')]),
  };
}

function plain({ knowledgeBase }: AlignResult): unknown {
  return JSON.parse(JSON.stringify(knowledgeBase));
}

function questionsOf(entries: readonly AlignedEntry[], documents: readonly Document[]): string[][] {
  return entries.map(({ versions }) =>
    versions.map(({ document, entry, side }) => {
      const of = documents[document] as Document;
      return questionText(of, of.entries[entry] as Document['entries'][number], side);
    }),
  );
}

function answerOf(
  documents: readonly Document[],
  version: AlignedEntry['versions'][number] | undefined,
): string {
  const document = documents[version?.document ?? -1] as Document;
  return answerText(
    document,
    document.entries[version?.entry ?? -1] as Document['entries'][number],
    version?.side ?? 'target',
  );
}
