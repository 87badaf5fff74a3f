/** The preview: a bot on an index that is not live, with nothing of what is. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishToFolder } from '../../scripts/lib/publish-folder.js';
import { readIndexText } from '../../scripts/lib/index-file.js';
import { buildTwo, type TestIndex } from '../bot/live/support/two-indexes.js';
import { compile, run, RUN, Workplace } from '../support/command.js';

const place = new Workplace();
let spring: TestIndex;
let autumn: TestIndex;
beforeAll(() => {
  compile();
  [spring, autumn] = buildTwo(place);
}, 120_000);
afterAll(() => place.remove());

describe('preview', () => {
  it('serves the index named, whatever is live beside it and whatever the settings say', async () => {
    const text = readIndexText(autumn.file);
    publishToFolder(`${spring.file}.published`, { version: autumn.version, text, at: new Date(0) });
    const child = spawn(process.execPath, [RUN, 'preview', '--index', spring.file, '--port', '0'], {
      env: { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none', SPANWISE_CHAT: 'off' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const ended = once(child, 'exit');
    const lines = createInterface({ input: child.stdout });
    const [first] = (await once(lines, 'line')) as [string];
    expect(first).toMatch(/not published/);
    const [line] = (await once(lines, 'line')) as [string];
    const url = /http\S+/.exec(line)?.[0] ?? '';
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ index: spring.version });
    expect((await fetch(url)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });

  it('ends with the npm that started it', async () => {
    const shell = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${RUN}" preview --index "${spring.file}" --port 0; :`],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const lines = createInterface({ input: shell.stdout });
    const closed = once(lines, 'close');
    await once(lines, 'line');
    const [line] = (await once(lines, 'line')) as [string];
    expect(line).toMatch(/http/);
    shell.kill('SIGKILL');
    await closed;
  });

  it.each([
    ['no index', ['--index', place.path('none.json')], /\[index-not-found\]/],
    ['a port in letters', ['--port', 'abc'], /Unexpected --port "abc".*0 to 65535.*Usage/],
    ['a port beyond the last', ['--port', '65536'], /Unexpected --port "65536"/],
    ['an empty port', ['--port', ''], /Unexpected --port ""/],
    ['an argument', ['now'], /Unexpected argument "now"/],
  ])('refuses %s in one sentence', (_why, args, told) => {
    const { code, out, err } = run(['preview', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(told);
  });
});
