import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDates } from '../../../core/curriculum/rules/dates.ts';
import { checkExampleAddresses } from '../../../core/curriculum/rules/example-addresses.ts';
import type { Item } from '../../../core/curriculum/rules/item.ts';
import { checkNegative } from '../../../core/curriculum/rules/negative.ts';
import { checkOptions } from '../../../core/curriculum/rules/options.ts';
import { similarity } from '../../../core/curriculum/rules/repeats.ts';
import { checkNamesInQuestion, lookFor } from '../../../core/curriculum/rules/retired-names.ts';
import type { QuestionSource } from '../../../core/curriculum/schema.ts';
import { tally } from '../../../core/curriculum/tally.ts';

const why = 'It is so because it was always so, here and everywhere else.';

/** A question of three options, all of it on line 1. */
function item(more: Partial<QuestionSource & { type: 'choice' }> = {}): Item {
  const value: QuestionSource = {
    type: 'choice',
    id: 'probes/a',
    level: 'apply',
    difficulty: 1,
    stem: 'A pod is asked whether it is well, and says nothing. What do you look at?',
    options: ['Alpha', 'Bravo', 'Gamma'].map((text, at) => ({
      text,
      why: `${text}. ${why}`,
      ...(at === 0 && { correct: true as const }),
    })),
    source: 'https://docs.example.com/probes',
    asOf: '2026-11-01',
    ...more,
  };
  return { file: 'probes.yaml', value, lineOf: () => 1 };
}

const withText = (text: string) =>
  item({
    options: ['Alpha', text, 'Gamma'].map((each, at) => ({
      text: each,
      why: `${each}. ${why}`,
      ...(at === 0 && { correct: true as const }),
    })),
  });

describe('a text that leans on other options', () => {
  test.each([
    'All of the above',
    'None of the above are needed',
    'Both of these.',
    'As in option B, with more memory',
    'The same as answer 2, later',
    'What the last option says, twice',
    'The option above, and a restart',
  ])('is found: %s', text => {
    expect(checkOptions(withText(text)).map(({ rule }) => rule)).toContain(3);
  });

  test.each([
    'Any of the nodes in the pool',
    'Set the option a second time',
    'None of the pods is scheduled again',
    'Pass the option `--all` to it',
    'The command `option A` of the shell',
    'Both of its replicas in turn',
    'The answer below comes from the cache',
    'A new release is the first choice here',
  ])('is nothing else: %s', text => {
    expect(checkOptions(withText(text)).filter(({ rule }) => rule === 3)).toEqual([]);
  });
});

describe('two options', () => {
  const same = (one: string, other: string) =>
    checkOptions(item({ options: [one, other, 'Gamma'].map(text => ({ text, why })) })).some(
      ({ rule }) => rule === 10,
    );

  test.each([
    ['Alpha path', 'alpha  path'],
    ['`main`', 'main'],
  ])('say the same: %s and %s', (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  test.each([
    ['`refs/heads/main`', '`refs/heads/main*`'],
    ['`-f`', '`--f`'],
    ['Add `-p`', 'Add `-P`'],
    ['`< 1`', '`> 1`'],
  ])('differ: %s and %s', (one, other) => {
    expect(same(one, other)).toBe(false);
  });
});

describe('the length of a key', () => {
  test('is counted as it is shown, and may be 35 % from the mean of the others and no more', () => {
    const lengths = fc.record({
      key: fc.integer({ min: 1, max: 140 }),
      one: fc.integer({ min: 1, max: 140 }),
      two: fc.integer({ min: 1, max: 140 }),
    });
    fc.assert(
      fc.property(lengths, ({ key, one, two }) => {
        const options = [
          { text: `\`${'k'.repeat(key)}\``, why, correct: true as const },
          { text: 'x'.repeat(one), why },
          { text: 'y'.repeat(two), why },
        ];
        const far = Math.abs(key - (one + two) / 2) > 0.35 * ((one + two) / 2);
        const found = checkOptions(item({ options })).some(({ rule }) => rule === 7);
        expect(found).toBe(far);
      }),
    );
  });
});

describe('a stem that asks for what is not so', () => {
  test.each([
    'Which of these is not a reason to do it?',
    'Which pod will never be scheduled?',
    'Two nodes fail. What does the autoscaler not do?',
    "Which of these settings doesn't help?",
    'Which of these change nothing except the label?',
  ])('is found: %s', stem => {
    expect(checkNegative(item({ stem })).map(({ rule }) => rule)).toEqual([11]);
  });

  test.each([
    'The pod does not start. What is the most likely cause?',
    'What is the cause that pods are not started?',
    'Which change makes sure that traffic never reaches a pod that is not ready?',
    'Which rule explains why the second request is not logged?',
    'Which of these is NOT a reason to do it?',
    'What do you check first, if it is not the network?',
    'Which flag, `--not-ready` or another, do you set?',
    'Do not restart it. Put the steps in order.',
  ])('is nothing else: %s', stem => {
    expect(checkNegative(item({ stem }))).toEqual([]);
  });
});

describe('two stems', () => {
  const words = fc
    .array(fc.constantFrom('pod', 'node', 'fails', 'late', 'which', 'why', 'never', 'again'), {
      maxLength: 12,
    })
    .map(each => each.join(' '));

  test('are as similar to each other as the other way round, from 0 to 1', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        const found = similarity(one, other);
        expect(found).toBe(similarity(other, one));
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('of the same words are the same, whatever their case and signs', () => {
    fc.assert(
      fc.property(words, text => {
        expect(similarity(text, ` ${text.toUpperCase()}?!`)).toBe(1);
      }),
    );
  });

  test('on different subjects are not similar', () => {
    expect(
      similarity('Which probe restarts a container that hangs?', 'What do you pay for in a bucket?'),
    ).toBeLessThan(0.3);
  });
});

describe('a text that depends on a version', () => {
  const said = (text: string, version?: string) =>
    checkDates(item({ stem: text, ...(version && { version }) }), '2026-11-25').length;

  test.each([
    'It is so since Kubernetes 1.29.',
    'From Istio 1.24 on it waits.',
    'Helm 3.14 or later reads it.',
    'Until Argo v2.9 it was another.',
  ])('has to name it: %s', text => {
    expect(said(text)).toBe(1);
    expect(said(text, 'Kubernetes 1.29 or later')).toBe(0);
  });

  test.each([
    'A range from 192.168.0.0 on is free.',
    'It fell from 99.9 percent.',
    'The image `web:1.4.2` fails.',
    'Version 2.0 of a chart adds a field.',
    'The module has it since version 2.3.0.',
  ])('is nothing else: %s', text => {
    expect(said(text)).toBe(0);
  });
});

describe('the day of a check', () => {
  test.each([
    { asOf: '2025-11-25', today: '2026-11-25', fits: true },
    { asOf: '2025-11-24', today: '2026-11-25', fits: false },
    { asOf: '2026-11-26', today: '2026-11-25', fits: true }, // it is tomorrow already, east of here
    { asOf: '2026-11-27', today: '2026-11-25', fits: false },
    { asOf: '2027-03-01', today: '2028-02-29', fits: true },
    { asOf: '2027-02-28', today: '2028-02-29', fits: false },
  ])('$asOf, asked on $today: $fits', ({ asOf, today, fits }) => {
    expect(checkDates(item({ asOf }), today).length).toBe(fits ? 0 : 1);
  });
});

describe('addresses in questions', () => {
  const known = {
    ranges: [{ range: '35.191.0.0/16', is: 'health checks' }],
    domains: ['amazonaws.com'],
    accounts: [{ account: '099720109477', is: 'Canonical' }],
  };
  const foundIn = (text: string) =>
    checkExampleAddresses(item({ code: { lang: 'text', text } }), known).map(
      ({ message }) => message.split(' ')[0],
    );

  test.each([
    '10.0.0.7 and 172.31.255.255/12 and 192.168.1.1:8080',
    '100.64.0.0/10, 169.254.169.254, 127.0.0.1, 0.0.0.0/0, 255.255.240.0',
    '192.0.2.1 198.51.100.254 203.0.113.9',
    '35.191.7.1',
    '2001:db8::1 fd00::7 fe80::1 ::1 ::/0',
    '12:30:45 a::b provider::aws::arn_parse 01:23:45:67:89:ab',
    '999.1.1.1 v1.2.3.4 1.2.3',
    'https://shop.example.com/a postgres://user:pass@db.internal:5432/x http://orders.shop http://web:8080',
    'https://s3.eu-west-1.amazonaws.com api.staging.example kubernetes.default.svc.cluster.local',
    'deploy@example.org image@sha256 actions/checkout@v4.1.1',
    'arn:aws:iam::111122223333:role/x arn:aws:sqs:eu-west-1:123456789012:q 999999999999.dkr.ecr.eu-west-1',
    'owners = ["099720109477"]',
    'used 137438953472 bytes',
    'AKIAIOSFODNN7EXAMPLE',
  ])('that may be there: %s', text => {
    expect(foundIn(text)).toEqual([]);
  });

  test.each([
    { text: 'dig @8.8.8.8 and 9.9.9.9, 9.9.9.9 again', found: ['8.8.8.8', '9.9.9.9'] },
    { text: '172.32.0.1 100.128.0.1 35.192.0.1', found: ['172.32.0.1', '100.128.0.1', '35.192.0.1'] },
    { text: 'from 52.1.1.1-52.1.1.9', found: ['52.1.1.1', '52.1.1.9'] },
    { text: '2a00:1450:4001::200e', found: ['2a00:1450:4001::200e'] },
    { text: 'https://api.acme.io/v1 and notamazonaws.com', found: ['api.acme.io', 'notamazonaws.com'] },
    { text: 'ops@acme.co and www.acme.com', found: ['acme.co', 'www.acme.com'] },
    { text: 'arn:aws:iam::482913570264:role/x', found: ['482913570264'] },
    { text: 'account: "482913570264"', found: ['482913570264'] },
    { text: 'AKIAJ3LQZTR5V6WXYM2B', found: ['AKIAJ3LQZTR5V6WXYM2B'] },
  ])('that may belong to somebody: $text', ({ text, found }) => {
    expect(foundIn(text)).toEqual(found);
  });

  test('every private address may be there', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (a, b, c) => {
        expect(foundIn(`10.${a}.${b}.${c}`)).toEqual([]);
      }),
    );
  });
});

describe('names of the past', () => {
  const names = lookFor([
    { name: 'Azure AD', now: 'Microsoft Entra ID', but: ['Azure AD B2C'], topics: ['rename'] },
    { name: 'Stack (driver)', now: 'Cloud Monitoring' },
  ]);
  const found = (text: string, id = 'probes/a') =>
    checkNamesInQuestion(item({ id, stem: text }), names).length;

  test.each([
    'Sign in with Azure AD.',
    'azure ad, then',
    '(Azure AD)',
    'Azure AD B2C and Azure AD',
    'Stack (driver)?',
  ])('are found: %s', text => {
    expect(found(text)).toBe(1);
  });

  test.each(['Azure ADX', 'Azure AD B2C', 'azure-ad/login', 'azure ad.example.com'])(
    'are not found in %s',
    text => {
      expect(found(text)).toBe(0);
    },
  );

  test('may be there where the topic is the change itself, and in the words of pages', () => {
    expect(found('Azure AD is now called', 'rename/a')).toBe(0);
    expect(checkNamesInQuestion(item({ terms: ['Azure AD'] }), names)).toEqual([]);
  });
});

describe('what is counted', () => {
  const questions = fc.array(
    fc.record({ options: fc.integer({ min: 3, max: 4 }), key: fc.integer({ min: 0, max: 2 }) }),
    { maxLength: 30 },
  );

  test('an even spread of keys has as many keys as there are', () => {
    fc.assert(
      fc.property(questions, all => {
        const counts = tally(
          all.map(
            ({ options, key }) =>
              item({
                options: Array.from({ length: options }, (_, at) => ({
                  text: `${at}`,
                  why,
                  ...(at === key && { correct: true as const }),
                })),
              }).value,
          ),
        );
        const sum = (values: Iterable<number>) => [...values].reduce((total, each) => total + each, 0);
        expect(sum(counts.evenKeys.values())).toBeCloseTo(all.length);
        expect(sum(counts.keys.values())).toBe(all.length);
        expect(counts.longestKeys).toBe(0); // all are as long as each other
      }),
    );
  });

  test.each([
    { stem: 'An EC2 instance has no route.', provider: 'AWS' },
    { stem: 'A VNet of the hub is full.', provider: 'Azure' },
    { stem: 'A GKE cluster has no nodes.', provider: 'Google Cloud' },
    { stem: 'A subnet is full.', provider: 'neutral' },
    { stem: 'It moves from AWS to Azure.', provider: 'neutral' },
  ])('$stem is about $provider', ({ stem, provider }) => {
    expect([...tally([item({ stem }).value]).providers.keys()]).toEqual([provider]);
  });

  test('a question with two sources on one host counts once there', () => {
    const source = ['https://docs.example.com/a', 'https://docs.example.com/b', 'https://helm.sh/docs/c'];
    expect([...tally([item({ source }).value]).hosts]).toEqual([
      ['docs.example.com', 1],
      ['helm.sh', 1],
    ]);
  });
});
