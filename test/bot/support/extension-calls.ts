/** Calls of the message extension as Teams makes them, and their answers. */
import { expect } from 'vitest';
import { ExtensionTexts } from '../../../bot/messaging-extension/extension-texts.js';
import { cataloguesIn } from '../../support/own-content.js';
import { message, type Harness } from './bot-harness.js';

/** The parts of an answer that the tests look at. */
export interface ExtensionAnswer {
  readonly composeExtension?: {
    readonly type: string;
    readonly text?: string;
    readonly attachmentLayout?: string;
    readonly attachments?: readonly ExtensionAttachment[];
  };
  readonly task?: {
    readonly type: string;
    readonly value: { readonly title: string; readonly card: { readonly content: unknown } } & string;
  };
}

export interface ExtensionAttachment {
  readonly contentType: string;
  readonly content: { readonly lang: string; readonly body: readonly unknown[] };
  readonly preview: {
    readonly contentType: string;
    readonly content: {
      readonly title: string;
      readonly subtitle: string;
      readonly text: string;
      readonly tap?: { readonly type: string; readonly value: unknown };
    };
  };
}

export interface Invoked {
  readonly status: number;
  readonly bytes: number;
  readonly answer: ExtensionAnswer;
}

export const extensionTexts = (): ExtensionTexts => new ExtensionTexts(cataloguesIn);

/** @param changes of the activity; `undefined` leaves a part out */
export async function invoke(
  bot: Harness,
  name: string,
  value: unknown,
  changes: Record<string, unknown> = {},
): Promise<Invoked> {
  const activity = message(bot.teams.serviceUrl, {
    type: 'invoke',
    name: `composeExtension/${name}`,
    text: undefined,
    value,
    ...changes,
  });
  const { status, body } = await bot.send(activity);
  const answer = body === '' ? {} : (JSON.parse(body) as ExtensionAnswer);
  return { status, bytes: Buffer.byteLength(body), answer };
}

/** The value of a search for a text. */
export function search(query: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { commandId: 'searchFaq', parameters: [{ name: 'query', value: query }], ...more };
}

/** The results of an answer that must have some. */
export function resultsOf({ status, answer }: Invoked): readonly ExtensionAttachment[] {
  expect(status).toBe(200);
  expect(answer.composeExtension).toMatchObject({ type: 'result', attachmentLayout: 'list' });
  return answer.composeExtension?.attachments ?? [];
}
