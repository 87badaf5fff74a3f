/** The markers of questions and answers (`Q:`, `대답.`) at the front of sentences: told, and taken off. */

/**
 * Takes a localized question or answer marker off the front of a sentence whose English side bears one.
 * Translations of the marker vary and are at times wrong (`대답.` or `17.` for `Q.`), so any known word and
 * any single letter counts, and in questions any bare number: an answer can begin with `1. September`.
 * Words such as `Ja.` or `No.` do not.
 */
export function stripMarker(text: string, of: 'question' | 'answer' = 'question'): string {
  const stripped = text.replace(MARKER, '');
  const rest = stripped === text && of === 'question' ? text.replace(NUMBER, '') : stripped;
  return rest.replace(LEFT_OVER, '').trimStart();
}

/** @param isOnlyMarker the English sentence is nothing but its marker: so is this one, in whatever words */
export function withoutMarker(text: string, isOnlyMarker: boolean, of: 'question' | 'answer'): string {
  return isOnlyMarker && text.length <= LONGEST_MARKER ? '' : stripMarker(text, of);
}

/** @returns whether the English text begins with a question marker, and whether it is nothing else */
export function questionMarker(english: string): 'none' | 'prefix' | 'only' {
  return markerOf(english, /^(?:q|question)\s*(?:[:.)]|\d{1,3}\s*[:.)])\s*/i);
}

/** @returns whether the English text begins with an answer marker, and whether it is nothing else */
export function answerMarker(english: string): 'none' | 'prefix' | 'only' {
  return markerOf(english, /^(?:a|answer)\s*(?:[:.)]|\d{1,3}\s*[:.)])\s*/i);
}

function markerOf(english: string, pattern: RegExp): 'none' | 'prefix' | 'only' {
  const match = pattern.exec(english);
  if (match === null) return 'none';
  return match[0].length === english.length ? 'only' : 'prefix';
}

/** The longest sentence that passes for a marker in a language whose words for it are not listed. */
const LONGEST_MARKER = 16;

/** What stands for "question" and "answer" in front of a sentence, by language. */
const MARKER_WORDS = [
  'questions?', 'answers?', // en
  '問題?', '答案?', '问题?', '回答', '質問', '提問', // zh, ja
  '질문', '문의?', '대답', '답변?', // ko; 대답 is "answer", and stands for Q too
  'réponse', 'rép', // fr
  'fråga', 'svar', 'sp', 'spm', 'spørsmål', 'spørgsmål', // sv, da, nb
  'frage', 'antwort', // de
  'pregunta', 'respuesta', 'pergunta', 'resposta', 'domanda', 'risposta', // es, pt, it
  'vraag', 'antwoord', 'pytanie', 'odpowiedź', 'otázka', 'odpověď', // nl, pl, cs
  'kérdés', 'válasz', 'kysymys', 'vastaus', 'soru', 'yanıt', 'cevap', // hu, fi, tr
  'вопрос', 'ответ', 'питання', 'відповідь', // ru, uk
  'ερώτηση', 'απάντηση', 'întrebare', 'răspuns', 'pertanyaan', 'jawaban', // el, ro, id
  'câu hỏi', 'trả lời', 'hỏi', 'đáp', 'คำถาม', 'คำตอบ', 'ถาม', 'ตอบ', // vi, th
  'سؤال', 'جواب', 'إجابة', 'שאלה', 'תשובה', // ar, he
].join('|'); // prettier-ignore

/** One letter of an alphabet; not a Chinese or Korean one, which can be a whole answer (`是。`, `예.`). */
const LETTER = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{Script=Hebrew}]';

/** What ends a marker before anything (`:`), and what does so before a space or a letter beyond ASCII. */
const ENDS = ['[:：]', '[.。．)）](?=\\s|$|[^\\x00-\\x7f])'] as const;

/** Matches `問：`, `Q.`, `R :`, `Q1:`, `대답.`; not `Ja.`, `No.` or the `E5:` of a product. */
const MARKER = new RegExp(
  `^\\s*(?:(?:${MARKER_WORDS}|q)\\s*\\d{0,3}|${LETTER})\\s*(?:${ENDS.join('|')})\\s*`,
  'iu',
);

/** Matches the number that a marker was turned into, `17.`; not the `2.` of `2.5`. */
const NUMBER = new RegExp(`^\\s*\\d{1,3}\\s*${ENDS[1]}\\s*`, 'u');

/** Matches punctuation that a cut marker leaves in front: `)`, `：`, `. `; not the dot of `.NET`. */
const LEFT_OVER = /^(?:[\s:：。)）]|\.(?=\s))+/u;
