/** `check:content` as writers and pipelines run it: every form of the report, the baseline, the exit codes. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compile, jsonOf, run, Workplace, type Ran } from '../support/command.js';
import { numbered } from '../support/markdown.js';

const place = new Workplace();
const HOSTILE = '<script>alert(1)</script>"\'&amp;';

beforeAll(() => {
  compile();
  const write = numbered();
  const body = [
    `## ${write('Hur betalar jag?', 'How do I pay?')}`,
    write('Betala inom 30 dagar.', 'Pay within 45 days.'),
    write('Data kan vara 8 timmar sena.', 'Data may be up to 8 hours late.'),
    write(`Se ${HOSTILE} 12.`, 'See 13.'),
  ].join('\n\n');
  place.writeLocalized('faulty', { locale: 'sv-SE', name: 'seat-orders', body });
  place.writeLocalized('clean', { locale: 'sv-SE', name: 'seat-orders' });
});
afterAll(() => place.remove());

interface JsonReport {
  readonly findings: readonly Record<string, unknown>[];
  readonly summary: Record<string, unknown>;
}

describe('json', () => {
  it('names check, severity, place, both sentences and what was expected; exit code 1', () => {
    const ran = check('faulty', '--format', 'json');
    const { findings, summary } = jsonOf(ran) as JsonReport;
    expect(ran.code).toBe(1);
    expect(findings[0]).toMatchObject({
      check: 'number-changed',
      severity: 'error',
      locale: 'sv-SE',
      spanId: '4f2c1-104',
      expected: '45',
      actual: '30',
      accepted: false,
    });
    expect(findings.map((finding) => finding['check'])).toContain('limit-lost');
    expect(summary).toMatchObject({ files: 1, pairs: 4, error: 2, accepted: 0 });
  });

  it('of our own content has nothing that needs mending', () => {
    const { summary } = jsonOf(
      run(['check-content', '--format', 'json', '--today', '2026-01-01']),
    ) as JsonReport;
    expect(summary['unaccepted']).toMatchObject({ error: 0, warning: 0 });
  });

  it('is empty where nothing is wrong; exit code 0', () => {
    const ran = check('clean', '--format', 'json');
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(jsonOf(ran)).toMatchObject({ findings: [] });
  });
});

describe('text', () => {
  it('shows both sentences with the odd part marked, and how to accept', () => {
    const { out, code } = check('faulty');
    expect(code).toBe(1);
    expect(out).toContain('Betala inom »30« dagar.');
    expect(out).toContain('Pay within »45« days.');
    expect(out).toContain('check-baseline.yaml');
  });
});

describe('findings that speak for many places', () => {
  const REFUND =
    'To get a refund, cancel the purchase of your benefits within 30 days and only if you have not activated them.';
  const ways = ['Säg upp köpet', 'Avsluta köpet'].map(
    (words) =>
      `${words} av dina förmåner inom 30 dagar, och bara om du inte har aktiverat dem, för att få pengarna tillbaka.`,
  );
  beforeAll(() => {
    const write = numbered();
    const body = [
      `## ${write('Hur får jag pengar tillbaka?', 'How do I get a refund?')}`,
      ...ways.map((way) => write(way, REFUND)),
      ...['årsdag', 'årsdag', 'årsdag', 'jubileum', 'jubileum'].map((word) => write(word, 'anniversary')),
      write('Betala inom 30 dagar.', 'Pay within 45 days.'),
    ];
    place.writeLocalized('ranked', { locale: 'sv-SE', name: 'a-refunds', body: body.join('\n\n') });
  });

  it('come first of the notes: those that a policy rests on, then the most frequent, and say so', () => {
    const { findings } = jsonOf(check('ranked', '--format', 'json')) as JsonReport;
    expect(findings.filter(({ severity }) => severity === 'info').slice(0, 2)).toMatchObject([
      {
        check: 'rendering-differs',
        severity: 'info',
        message: expect.stringMatching(/used once.*; the policy check refund rests on it$/) as string,
        rank: { count: 1, policies: ['refund'] },
      },
      {
        check: 'rendering-differs',
        message: expect.stringMatching(/used 2 times, expected the one used 3 times/) as string,
        rank: { count: 2, policies: [] },
      },
    ]);
    const out = check('ranked').out.split('\n');
    const places = ['[number-changed]', 'refund rests on it', 'used 2 times'].map((words) =>
      out.findIndex((line) => line.includes(words)),
    );
    expect(places).toEqual([...places].sort((left, right) => left - right));
    const page = check('ranked', '--format', 'html').out;
    expect(page.indexOf('refund rests on it')).toBeLessThan(page.indexOf('used 2 times'));
  });

  it('are found by the build too, with the policies that it read', () => {
    const report = place.path('ranked-report.json');
    const index = place.path('ranked.json');
    run(['build-index', '--content', place.path('ranked'), '--out', index, '--report', report]);
    const { findings } = JSON.parse(readFileSync(report, 'utf8')) as JsonReport;
    const [note] = findings.filter(({ severity }) => severity === 'info');
    expect(note).toMatchObject({ check: 'rendering-differs', rank: { policies: ['refund'] } });
  });
});

describe('sarif', () => {
  it('has the shape of 2.1.0: rules, results with places, fingerprints', () => {
    const log = jsonOf(check('faulty', '--format', 'sarif')) as {
      version: string;
      runs: {
        tool: { driver: { name: string; rules: { id: string }[] } };
        results: Record<string, unknown>[];
      }[];
    };
    expect(log.version).toBe('2.1.0');
    const [only] = log.runs;
    const results = only?.results ?? [];
    expect(results.length).toBeGreaterThan(2);
    for (const result of results) {
      expect(only?.tool.driver.rules[Number(result['ruleIndex'])]?.id).toBe(result['ruleId']);
      expect(['error', 'warning', 'note']).toContain(result['level']);
      expect(result).toHaveProperty('message.text');
      expect(result).toHaveProperty(['partialFingerprints', 'spanwise/v1']);
      expect(result).toMatchObject({
        locations: [{ physicalLocation: { region: { startLine: expect.any(Number) as number } } }],
      });
    }
  });
});

describe('sarif of a file with a name of its own', () => {
  it('has its address: a number sign would end the path', () => {
    const body = numbered()('Betala inom 30 dagar.', 'Pay within 45 days.');
    place.writeLocalized('odd', { locale: 'sv-SE', name: 'seat#orders', body });
    const { out } = check('odd', '--format', 'sarif');
    expect(out).toMatch(/"uri":"[^"#]*\/sv-SE\/seat%23orders\.md"/);
  });
});

describe('junit', () => {
  it('is well-formed XML whose counts agree with its cases', () => {
    const seen = { testcase: 0, failure: 0, tests: 0, failures: 0 };
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'testcase' || name === 'failure') seen[name] += 1;
      if (name !== 'testsuite') return;
      seen.tests += Number(attributes['tests']);
      seen.failures += Number(attributes['failures']);
    });
    parser.write(check('faulty', '--format', 'junit').out).close();
    expect(seen.testcase).toBe(seen.tests);
    expect(seen.failure).toBe(seen.failures);
    expect(seen.failure).toBeGreaterThan(2);
  });
});

describe('github', () => {
  it('is one command a finding', () => {
    const lines = check('faulty', '--format', 'github').out.trimEnd().split('\n');
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) file=[^,]+,line=\d+,col=\d+,title=[\w-]+::\S/);
  });
});

describe('html', () => {
  it('escapes whatever content holds, and needs nothing from elsewhere', () => {
    const out = place.path('report.html');
    expect(check('faulty', '--format', 'html', '--out', out)).toMatchObject({ code: 1, out: '' });
    const page = readFileSync(out, 'utf8');
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    expect(page).toContain('<svg role="img"');
    expect(page).toContain('<mark>30</mark>');
  });
});

describe('the baseline', () => {
  const accepting = (entries: string): Ran => {
    place.write('faulty/check-baseline.yaml', `accept:\n${entries}`);
    return check('faulty', '--format', 'json', '--today', '2027-01-01');
  };
  const all =
    '  - { check: number-changed, spanId: 4f2c1-104, reason: agreed }\n  - { check: number-changed, spanId: 4f2c1-106, reason: agreed';

  it('accepts with a reason; what is accepted is no error', () => {
    const ran = accepting(`${all} }\n`);
    expect(ran.code).toBe(0);
    expect(jsonOf(ran)).toMatchObject({ summary: { error: 2, accepted: 3, unaccepted: { error: 0 } } });
  });

  it('ends on its day, and says so', () => {
    const ran = accepting(`${all}, expires: '2026-12-31' }\n`);
    expect(ran.code).toBe(1);
    expect((jsonOf(ran) as JsonReport).findings.map((finding) => finding['check'])).toContain(
      'baseline-expired',
    );
  });

  it('holds through its last day', () => {
    expect(accepting(`${all}, expires: '2027-01-01' }\n`).code).toBe(0);
  });

  it('cannot accept what it is itself blamed for, and nobody is told to', () => {
    const accept = 'accept:\n  - check: limit-lost\n    file: none.md\n    reason: of old\n';
    const { out } = check('clean', '--baseline', place.write('unused.yaml', accept));
    expect(out).toContain('[baseline-unused]');
    expect(out).not.toContain('To accept one');
  });

  it('has no entry that accepts nothing', () => {
    const { findings } = jsonOf(
      accepting(`${all} }\n  - { check: date-changed, file: seat-orders.md, reason: old }\n`),
    ) as JsonReport;
    expect(findings).toContainEqual(
      expect.objectContaining({ check: 'baseline-unused', severity: 'warning', line: 4 }),
    );
  });

  it.each([
    ['  - { check: a, spanID: b, reason: c }\n', 'spanID'],
    ['  - { check: a, spanId: b }\n', 'reason'],
    ['  - { check: a, reason: c }\n', '"file" or "spanId"'],
    ["  - { check: a, spanId: b, reason: c, expires: 'soon' }\n", 'soon'],
    ['  - just text\n', 'map'],
    ['  - { check: a\n', 'line'],
  ])('that is wrong is one sentence, exit code 2: %s', (entries, named) => {
    const ran = accepting(entries);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(named);
    expect(ran.err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('wrong usage', () => {
  it.each([
    [['--format', 'xml'], 'xml'],
    [['--content', place.path('nowhere')], '--content'],
    [['stray'], 'stray'],
    [['--baseline', place.path('none.yaml')], 'none.yaml'],
    [['--baseline', place.folder], 'expected a file'],
    [['--baseline', place.write('list.yaml', '- a\n')], 'a map with "accept"'],
    [['--today', 'tomorrow'], 'tomorrow'],
  ])('%s is one sentence, exit code 2', (args, named) => {
    const ran = run(['check-content', ...args]);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(named);
  });
});

function check(folder: string, ...args: string[]): Ran {
  return run(['check-content', '--content', place.path(folder), ...args]);
}

describe.skipIf(spawnSync('git', ['--version']).status !== 0)('--since', () => {
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
    spawnSync('git', ['-C', place.path('checkout'), ...who, ...args]);
  };

  it('tells the findings of files that changed since a revision, new ones among them', () => {
    const names = ['kept', 'edited', 'added'];
    const wrong = (name: string): string => {
      const write = numbered(`${names.indexOf(name)}c0de`);
      return `## ${write(`Hur betalar jag ${name}?`, `How do I pay ${name}?`)}\n\n${write('Betala inom 30 dagar.', 'Pay within 45 days.')}\n`;
    };
    const put = (name: string, more = ''): string =>
      place.writeLocalized('checkout', {
        locale: 'sv-SE',
        name,
        body: `${wrong(name)}${more}`,
      });
    put('kept');
    put('edited');
    git('init', '-q');
    git('add', '-A');
    git('commit', '-q', '-m', 'First');
    put('edited', '\n<!-- again -->\n');
    put('added');
    const filesOf = (...options: string[]): unknown[] =>
      (jsonOf(check('checkout', '--format', 'json', ...options)) as JsonReport).findings
        // The same question thrice is a finding as well.
        .filter((finding) => finding['severity'] === 'error')
        .map((finding) => basename(String(finding['file'])));
    expect(filesOf()).toEqual(['added.md', 'edited.md', 'kept.md']);
    expect(filesOf('--since', 'HEAD')).toEqual(['added.md', 'edited.md']);
    expect(check('checkout', '--since', 'HEAD').code).toBe(1);
    put('edited', '');
    git('clean', '-fdq');
    expect(check('checkout', '--since', 'HEAD')).toMatchObject({ code: 0 });
  });

  it.each(['no-such-branch', '--output=stolen'])('of %s is one sentence, exit code 2', (revision) => {
    const ran = check('checkout', `--since=${revision}`);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('--since');
  });
});
