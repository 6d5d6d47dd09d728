import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Corroboration, CorpusActor } from '../../src/corpus/model.ts';
import type { Annotations, Span } from '../../src/engine/model.ts';
import { crossread, linesOf, samples } from '../support/commandLine.ts';
import { shared } from '../support/shared.ts';

const sampleTexts = new Map(readdirSync(samples).map((name) => [name, readFileSync(join(samples, name), 'utf8')]));

/** Checks each line against one of the contract's schemas. */
function assertSchema(schemaFile: string, lines: readonly unknown[]): void {
  const validate = new Ajv2020({ allErrors: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  for (const line of lines) assert.ok(validate(line), JSON.stringify(validate.errors));
}

function assertSpan(text: string, span: Span & { readonly text?: string }, where: string): void {
  assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length, `${where} lies in the text`);
  if (span.text !== undefined) assert.equal(text.slice(span.start, span.end), span.text, where);
}

describe('crossread annotate', () => {
  const answer = crossread(['annotate', samples, '--format', 'jsonl']);
  const lines = linesOf<Annotations>(answer);

  it('answers every sample article, in name order, under its path in the folder', () => {
    assert.equal(answer.status, 0, answer.stderr);
    assert.deepEqual(
      lines.map((line) => line.id),
      [...sampleTexts.keys()].sort(),
    );
  });

  it('keeps the shape of the contract', function () {
    assertSchema(shared(this, 'contract', 'annotations.schema.json'), lines);
  });

  it('gives spans whose text is the text of the file at their offsets', () => {
    for (const { id, actors, times, events } of lines) {
      const text = sampleTexts.get(id) ?? '';
      for (const mention of actors.flatMap((actor) => actor.mentions)) assertSpan(text, mention, `mention in ${id}`);
      for (const time of times) assertSpan(text, time, `time in ${id}`);
      for (const event of events) {
        assertSpan(text, event, `event in ${id}`);
        assertSpan(text, event.sentence, `sentence in ${id}`);
        if (event.attribution) assertSpan(text, event.attribution, `attribution in ${id}`);
        for (const quantity of event.quantities) assertSpan(text, quantity, `quantity in ${id}`);
      }
    }
  });

  it('finds actors, dates and events in each sample', () => {
    for (const { id, actors, times, events } of lines) {
      assert.ok(actors.length > 3 && times.length > 3 && events.length > 5, id);
    }
  });

  it('says the same of the same input, byte for byte, in any order of the paths', () => {
    const [first, second] = [...sampleTexts.keys()].sort().map((name) => join(samples, name));
    const once = crossread(['annotate', first ?? '', second ?? '', '--format', 'jsonl']);
    const reversed = crossread(['annotate', second ?? '', first ?? '', '--format', 'jsonl']);
    assert.equal(once.stdout.split('\n').sort().join('\n'), reversed.stdout.split('\n').sort().join('\n'));
    assert.equal(crossread(['annotate', samples, '--format', 'jsonl']).stdout, answer.stdout);
  });

  it('answers a line of --jsonl for each line, names the broken ones and goes on', () => {
    const good = { id: 'a', text: 'Anna Holt met Peter Vance in Paris on Monday.', published: '2025-03-12' };
    const input = [JSON.stringify(good), '{"id": 3}', 'nonsense', JSON.stringify({ ...good, id: 'b' })].join('\n');
    const { status, stdout, stderr } = crossread(['annotate', '--jsonl', '-', '--format', 'jsonl'], input);
    const answers = linesOf<{ id: string | null; error?: string }>({ status, stdout, stderr });
    assert.deepEqual(
      answers.map((line) => line.id),
      ['a', null, null, 'b'],
    );
    assert.match(answers[1]?.error ?? '', /^line 2: /);
    assert.match(answers[2]?.error ?? '', /^line 3: /);
    assert.equal(status, 1);
    assert.match(stderr, /line 3/);
  });

  it('resolves against the publication date that an input line states', () => {
    const line = JSON.stringify({ id: 'a', text: 'Anna Holt met Peter Vance on Monday.', published: '2025-03-12' });
    const [answered] = linesOf<Annotations>(crossread(['annotate', '--jsonl', '-', '--format', 'jsonl'], line));
    assert.equal(answered?.published.value, '2025-03-12');
    assert.equal(answered?.times[0]?.value, '2025-03-10');
  });

  it('prints one JSON array with --format json', () => {
    const parsed = JSON.parse(crossread(['annotate', samples, '--format', 'json']).stdout) as unknown[];
    assert.equal(parsed.length, sampleTexts.size);
  });
});

describe('crossread corroborate and actors', () => {
  const corroborations = linesOf<Corroboration>(crossread(['corroborate', samples, '--format', 'jsonl']));
  const actors = linesOf<CorpusActor>(crossread(['actors', samples, '--format', 'jsonl']));

  it('keep the shape of the contract', function () {
    assertSchema(shared(this, 'contract', 'corroboration.schema.json'), corroborations);
    assertSchema(shared(this, 'contract', 'actors.schema.json'), actors);
  });

  it('speak of the very events that annotate lists', () => {
    const annotated = linesOf<Annotations>(crossread(['annotate', samples, '--format', 'jsonl']));
    for (const [index, { id, events }] of corroborations.entries()) {
      assert.equal(id, annotated[index]?.id);
      assert.deepEqual(
        events.map((event) => [event.id, event.start, event.end]),
        annotated[index]?.events.map((event) => [event.id, event.start, event.end]),
      );
    }
  });

  it('link tellings in different articles, with a reason for each link', () => {
    const matches = corroborations.flatMap(({ id, events }) =>
      events.flatMap((e) => e.matches.map((m) => ({ id, ...m }))),
    );
    assert.ok(matches.some((match) => match.article !== match.id));
    for (const match of matches) assert.ok(match.why.length > 0);
  });

  it('give one line to an actor that several articles name', () => {
    const named = actors.filter((actor) => actor.name === 'Ines Lundqvist');
    assert.equal(named.length, 1);
    assert.ok(new Set(named[0]?.mentions.map((mention) => mention.article)).size >= 3);
  });
});

describe('what can go wrong on the command line', () => {
  it('is named on standard error with status 1 where a file is missing, and the rest is answered', () => {
    const { status, stdout, stderr } = crossread([
      'annotate',
      join(samples, 'no-such.txt'),
      samples,
      '--format',
      'jsonl',
    ]);
    assert.equal(status, 1);
    assert.match(stderr, /no-such\.txt/);
    assert.equal(stdout.trim().split('\n').length, sampleTexts.size);
  });

  it('is answered with status 2 where the usage is wrong', () => {
    assert.equal(crossread(['annotate']).status, 2);
    assert.equal(crossread(['annotate', samples, '--format', 'xml']).status, 2);
    assert.equal(crossread(['explain', samples]).status, 2);
  });

  it('is not a stack trace where a file is no text', () => {
    const folder = mkdtempSync(join(tmpdir(), 'crossread-'));
    writeFileSync(join(folder, 'noise.txt'), Buffer.from([0, 255, 254, 1, 2, 3, 0, 0, 128, 129]));
    const { stdout, stderr } = crossread(['annotate', folder, '--format', 'jsonl']);
    rmSync(folder, { recursive: true });
    assert.doesNotMatch(stdout + stderr, /\n\s+at /);
  });
});

describe('crossread report', () => {
  it('is plain in a pipe and names articles, actors and what several of them tell', () => {
    const { status, stdout } = crossread(['report', samples]);
    assert.equal(status, 0);
    assert.match(stdout, /^Articles: 5\n/);
    assert.match(stdout, /Ines Lundqvist/);
    assert.match(stdout, /Told by several articles/);
    assert.doesNotMatch(stdout, /\u001b/);
  });

  it('is coloured where colours are forced, and plain under NO_COLOR all the same', () => {
    assert.match(crossread(['report', samples], '', { FORCE_COLOR: '1' }).stdout, /\u001b\[1m/);
    assert.doesNotMatch(crossread(['report', samples], '', { NO_COLOR: '1', FORCE_COLOR: undefined }).stdout, /\u001b/);
  });
});
