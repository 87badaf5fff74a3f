/** What partners of five languages write, and what the bot says to them by its catalogues. */
import { assistantCatalogues } from '../../../support/own-content.js';
import { flat } from './talk.js';

export interface Language {
  readonly locale: string;
  /** Its name in itself. */
  readonly name: string;
  readonly zone: string;
  /** A question with one answer, a word of the answer's question, and a question with several. */
  readonly question: string;
  readonly answered: string;
  readonly vague: string;
  readonly unanswerable: string;
  readonly hello: string;
  readonly thanks: string;
  readonly bye: string;
  readonly help: string;
  readonly person: string;
  /** `answer in` another language, in this one. */
  readonly change: string;
  readonly changedTo: string;
  /** The question, asked to be answered in another language this once. */
  readonly inOther: string;
  readonly otherLocale: string;
  /** A purchase whose renewal window opens on November 21, 2026 and closes on December 20. */
  readonly bought: string;
  readonly reminders: string;
  readonly cancel: string;
  readonly forget: string;
}

export const LANGUAGES: readonly Language[] = [
  {
    locale: 'en-US',
    name: 'English',
    zone: 'America/New_York',
    question: 'When can we renew our Action Pack?',
    answered: 'When is it possible to renew our Microsoft Action Pack?',
    vague: 'renewal',
    unanswerable: 'What is the weather today?',
    hello: 'Good morning!',
    thanks: 'Thanks a lot!',
    bye: 'See you later',
    help: 'What can you do?',
    person: 'I want to talk to a human',
    change: 'answer me in Korean',
    changedTo: 'ko-KR',
    inOther: 'answer me in Swedish: When can we renew our Action Pack?',
    otherLocale: 'sv-SE',
    bought: 'We bought the Action Pack on November 20, 2025. When can we renew?',
    reminders: 'my reminders',
    cancel: 'cancel all my reminders',
    forget: 'delete my data',
  },
  {
    locale: 'zh-TW',
    name: '繁體中文',
    zone: 'Asia/Taipei',
    question: '我們何時可以續約 Action Pack？',
    answered: '我們何時可以續約 Microsoft Action Pack？',
    vague: '續約',
    unanswerable: '今天天氣如何？',
    hello: '您好！',
    thanks: '謝謝您！',
    bye: '再見',
    help: '你會做什麼？',
    person: '找真人',
    change: '請用瑞典文回答我',
    changedTo: 'sv-SE',
    inOther: '請用韓文回答：我們何時可以續約 Action Pack？',
    otherLocale: 'ko-KR',
    bought: '我們在 2025 年 11 月 20 日購買 Action Pack，什麼時候可以續約？',
    reminders: '我的提醒',
    cancel: '取消所有提醒',
    forget: '刪除我的資料',
  },
  {
    locale: 'ko-KR',
    name: '한국어',
    zone: 'Asia/Seoul',
    question: 'Action Pack은 언제 갱신할 수 있나요?',
    answered: 'Microsoft Action Pack은 언제 갱신할 수 있나요?',
    vague: '갱신',
    unanswerable: '오늘 날씨 어때요?',
    hello: '안녕하세요!',
    thanks: '감사합니다',
    bye: '안녕히 계세요',
    help: '무엇을 할 수 있나요?',
    person: '상담원 연결해 주세요',
    change: '프랑스어로 답해 줘',
    changedTo: 'fr-FR',
    inOther: '영어로 답해 줘: Action Pack은 언제 갱신할 수 있나요?',
    otherLocale: 'en-US',
    bought: '2025년 11월 20일에 Action Pack을 구매했는데 언제 갱신할 수 있나요?',
    reminders: '내 알림',
    cancel: '알림을 모두 취소해 주세요.',
    forget: '내 데이터 삭제해 줘',
  },
  {
    locale: 'sv-SE',
    name: 'svenska',
    zone: 'Europe/Stockholm',
    question: 'När kan vi förnya vårt Action Pack?',
    answered: 'När går det att förnya vårt Microsoft Action Pack?',
    vague: 'förnyelse',
    unanswerable: 'Vilken planet har den högsta vulkanen?',
    hello: 'Hej hej!',
    thanks: 'Tack så mycket!',
    bye: 'Hej då',
    help: 'Vad kan du göra?',
    person: 'prata med en människa',
    change: 'svara på franska',
    changedTo: 'fr-FR',
    inOther: 'Svara på engelska: När kan vi förnya vårt Action Pack?',
    otherLocale: 'en-US',
    bought: 'Vi köpte Action Pack den 20 november 2025. När kan vi förnya?',
    reminders: 'mina påminnelser',
    cancel: 'avbryt alla påminnelser',
    forget: 'radera mina uppgifter',
  },
  {
    locale: 'fr-FR',
    name: 'français',
    zone: 'Europe/Paris',
    question: 'Quand pouvons-nous renouveler notre Action Pack ?',
    answered: 'Quand pouvons-nous renouveler notre Microsoft Action Pack',
    vague: 'renouvellement',
    unanswerable: 'Quel temps fait-il aujourd’hui ?',
    hello: 'Bonjour !',
    thanks: 'Merci beaucoup !',
    bye: 'Au revoir',
    help: 'Que peux-tu faire ?',
    person: 'parler à une personne',
    change: 'réponds en chinois traditionnel',
    changedTo: 'zh-TW',
    inOther: 'Réponds en anglais : Quand pouvons-nous renouveler notre Action Pack ?',
    otherLocale: 'en-US',
    bought: 'Nous avons acheté Action Pack le 20 novembre 2025. Quand pouvons-nous renouveler ?',
    reminders: 'mes rappels',
    cancel: 'annuler tous mes rappels',
    forget: 'supprimer mes données',
  },
];

export function languageOf(locale: string): Language {
  const found = LANGUAGES.find((language) => language.locale === locale);
  if (found === undefined) throw new RangeError(`no words of ${locale}`);
  return found;
}

const CATALOGUES = assistantCatalogues();

/** A sentence of the bot's own as it is read, with what is put into it. */
export function says(locale: string, key: string, values: Readonly<Record<string, string>> = {}): string {
  const sentences = [CATALOGUES.talk, CATALOGUES.bot, CATALOGUES.policy].map((all) => all[locale]?.[key]);
  const sentence = sentences.find((found) => found !== undefined);
  if (typeof sentence !== 'string') throw new RangeError(`no sentence ${key} in ${locale}`);
  return flat(sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place));
}
