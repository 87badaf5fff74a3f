/** Every operation of the API in one table: its address, what it takes and what it answers. */
import { z } from 'zod';
import { policiesQuery, policyListShape, policyRequestShape, policyResultShape } from '../policy-shapes.js';
import {
  documentsShape,
  entriesQuery,
  entriesShape,
  entryShape,
  receiptShape,
  spanShape,
} from './entries.js';
import {
  feedbackQuery,
  feedbackShape,
  indexShape,
  localesShape,
  questionCountsQuery,
  questionCountsShape,
  questionsQuery,
  questionsShape,
} from './overviews.js';
import { named } from './registry.js';
import { searchQuery, searchShape, suggestQuery, suggestShape, termsQuery, termsShape } from './searching.js';

export interface Operation {
  readonly method: 'GET' | 'POST';
  /** As OpenAPI writes it, below {@link API_PATH}. */
  readonly path: string;
  readonly summary: string;
  /** Names and meanings of the parts of the path that vary. */
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answer: z.ZodType;
  /** What it answers hangs on the index alone. */
  readonly ofIndex: boolean;
  /** It may name something that there is not. */
  readonly canMiss?: true;
}

export const API_PATH = '/api/v1';

const noQuery = z.strictObject({});

export const operations = {
  search: {
    method: 'GET',
    path: '/search',
    summary: 'Finds entries by words, a pasted sentence, a span ID, an entry ID or a receipt.',
    query: searchQuery,
    answer: searchShape,
    ofIndex: false,
  },
  suggest: {
    method: 'GET',
    path: '/suggest',
    summary: 'Suggests as you type: questions, span IDs, entries, receipts; eight at most.',
    query: suggestQuery,
    answer: suggestShape,
    ofIndex: false,
  },
  entries: {
    method: 'GET',
    path: '/entries',
    summary: 'Lists the entries, page by page, with how each locale stands to the newest English.',
    query: entriesQuery,
    answer: entriesShape,
    ofIndex: true,
  },
  entry: {
    method: 'GET',
    path: '/entries/{id}',
    summary: 'One entry in all its locales and revisions, sentence beside sentence.',
    pathParameters: { id: 'The ID of an entry, its slashes escaped or not.' },
    query: noQuery,
    answer: entryShape,
    ofIndex: true,
    canMiss: true,
  },
  span: {
    method: 'GET',
    path: '/spans/{id}',
    summary: 'Where a span stands, with its two sentences and its siblings in the other locales.',
    pathParameters: { id: 'A span ID such as 7c473-119.' },
    query: noQuery,
    answer: spanShape,
    ofIndex: true,
    canMiss: true,
  },
  receipt: {
    method: 'GET',
    path: '/receipts/{code}',
    summary: 'The very text that a user was shown.',
    pathParameters: { code: 'A receipt code, as people write it.' },
    query: noQuery,
    answer: receiptShape,
    ofIndex: false,
    canMiss: true,
  },
  documents: {
    method: 'GET',
    path: '/documents',
    summary: 'Every document with its localized files.',
    query: noQuery,
    answer: documentsShape,
    ofIndex: true,
  },
  locales: {
    method: 'GET',
    path: '/locales',
    summary: 'Every locale with what it has.',
    query: noQuery,
    answer: localesShape,
    ofIndex: true,
  },
  terms: {
    method: 'GET',
    path: '/terms',
    summary: 'A concordance: how a term is rendered, how often, and in which sentences.',
    query: termsQuery,
    answer: termsShape,
    ofIndex: true,
  },
  index: {
    method: 'GET',
    path: '/index',
    summary: 'The version of the index, its coverage, and what writers should look at.',
    query: noQuery,
    answer: indexShape,
    ofIndex: true,
  },
  questions: {
    method: 'GET',
    path: '/questions/unanswered',
    summary: 'Questions that the bot could not answer well, the latest asked first.',
    query: questionsQuery,
    answer: questionsShape,
    ofIndex: false,
  },
  questionCounts: {
    method: 'GET',
    path: '/questions/summary',
    summary: 'How often questions found no good answer, by locale and day.',
    query: questionCountsQuery,
    answer: questionCountsShape,
    ofIndex: false,
  },
  feedback: {
    method: 'GET',
    path: '/feedback/summary',
    summary: 'Thumbs up and down by locale, day and entry, with what people wrote.',
    query: feedbackQuery,
    answer: feedbackShape,
    ofIndex: false,
  },
  policies: {
    method: 'GET',
    path: '/policies',
    summary: 'The policy checks with their inputs.',
    query: policiesQuery,
    answer: named('Policies', policyListShape),
    ofIndex: false,
  },
  policy: {
    method: 'POST',
    path: '/policies/{check}',
    summary: 'Works one policy check out.',
    pathParameters: { check: 'The name of a check.' },
    body: named('PolicyRequest', policyRequestShape),
    answer: named('PolicyResult', policyResultShape),
    ofIndex: false,
  },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;
