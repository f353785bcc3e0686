import { expect, test } from 'vitest';
import { csvWriter } from '../../../core/export/csv.ts';
import { answer, noon } from '../fixtures.ts';

const { start, write, end } = csvWriter;

test('the table has a line for each record, under the names of its columns', () => {
  const records = [
    answer({ chosen: [2, 0], guessed: true }),
    {
      kind: 'withdrawal',
      device: 'laptop',
      seq: 2,
      question: 'probes/one',
      time: noon,
      withdraws: ['laptop', 1],
    },
  ] as const;
  expect(start + write(records, 0) + end(2)).toBe(
    [
      'kind,device,seq,question,topic,time,day,chosen,right,guessed,elapsed_ms,where,withdraws',
      'answer,laptop,1,probes/one,probes,2026-11-23T12:00:00.000Z,2026-11-23,3 1,yes,yes,5000,popup,',
      'withdrawal,laptop,2,probes/one,,2026-11-23T12:00:00.000Z,,,,,,,laptop 1',
      '',
    ].join('\n'),
  );
});

test('no field is a formula, and none breaks its line', () => {
  const odd = [
    answer({ device: '=cmd()', question: '+1', topic: '@sum' }),
    answer({ device: '-1', question: 'a "quoted", one', topic: 'two\nlines', elapsed: -5 }),
  ];
  const lines = write(odd, 0);
  expect(lines).toContain("'=cmd(),1,'+1,'@sum,");
  expect(lines).toContain('\'-1,1,"a ""quoted"", one","two\nlines",');
  expect(lines).toContain(',-5,popup');
});

test('what cannot be read has no line', () => {
  expect(csvWriter.takes(answer())).toBe(true);
  expect(csvWriter.takes({ ...answer(), time: 'noon' })).toBe(false);
});
