/** What a press says to the bot and in the conversation, in the forms that Teams has. */
import { describe, expect, it } from 'vitest';
import { spokenBy, spokenBySuggestion } from '../../../bot/chat/spoken.js';

const data = { spanwise: { kind: 'entry', entryId: 'a' } };

describe('a press on a card', () => {
  it.each([
    [
      'its fields, and shows what stands on the button',
      data,
      { value: data, displayText: 'Go', postBack: true },
    ],
    [
      'the inner value of a messageBack, with its text',
      { ...data, msteams: { type: 'messageBack', displayText: 'Shown', text: 'Said', value: data } },
      { value: data, text: 'Said', displayText: 'Shown', postBack: true },
    ],
    [
      'all of a messageBack that has no value of its own',
      { x: 1, msteams: { type: 'messageBack', text: 'Said' } },
      {
        value: { x: 1, msteams: { type: 'messageBack', text: 'Said' } },
        text: 'Said',
        displayText: 'Said',
        postBack: true,
      },
    ],
    [
      'the value of an imBack as if it was typed',
      { msteams: { type: 'imBack', value: 'Typed' } },
      { text: 'Typed' },
    ],
    ['what stands on the button for an imBack without one', { msteams: { type: 'imBack' } }, { text: 'Go' }],
    [
      'its fields where the form is unknown',
      { msteams: { type: 'task/fetch' } },
      { value: { msteams: { type: 'task/fetch' } }, displayText: 'Go', postBack: true },
    ],
    ['a text that is its data', 'plain', { value: 'plain', displayText: 'Go', postBack: true }],
    ['nothing but the button', undefined, { value: undefined, displayText: 'Go', postBack: true }],
  ])('says %s', (_what, given, expected) => {
    expect(spokenBy(given, 'Go')).toEqual(expected);
  });
});

describe('a press on a suggestion', () => {
  it.each([
    [{ type: 'imBack', title: 'Go', value: 'Typed' }, { text: 'Typed' }],
    [{ type: 'imBack', title: 'Go' }, { text: 'Go' }],
    [
      { type: 'postBack', title: 'Go', value: 'hidden' },
      { text: 'hidden', displayText: 'Go', postBack: true },
    ],
    [
      { type: 'postBack', title: 'Go', value: data },
      { value: data, displayText: 'Go', postBack: true },
    ],
    [
      { type: 'messageBack', title: 'Go', value: data, text: 'Said', displayText: 'Shown' },
      { value: data, text: 'Said', displayText: 'Shown', postBack: true },
    ],
    [{ type: 'openUrl', title: 'Go', value: 'https://example.com' }, undefined],
  ])('%j says %j', (action, expected) => {
    expect(spokenBySuggestion(action)).toEqual(expected);
  });
});
