import assert from 'node:assert/strict';
import type {
  DocumentHighlight,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  SymbolInformation,
} from 'vscode-languageserver';
import type { ActorRow, ArticleRow, EventRow, MentionGroup, TellingRow } from '../../src/protocol/requests.ts';
import { visitInReview, visitOfMarks, visitOfMonday } from './articles.ts';
import { rangeIn, startEditor, wordsIn, type Editor } from './editor.ts';

const monday = 'file:///news/monday.txt';
const review = 'file:///news/review%20of%20week.txt';

function sourceOf(hover: Hover | null): string {
  assert.ok(hover, 'a hover');
  assert.ok(typeof hover.contents === 'object' && 'value' in hover.contents);
  return hover.contents.value;
}

/** A hover's Markdown with its escaped marks shown as the marks themselves. */
function textOf(hover: Hover | null): string {
  return sourceOf(hover).replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1');
}

describe('the server, asked about two articles that tell of one visit', () => {
  let editor: Editor;

  before(async () => {
    editor = await startEditor();
    editor.open(monday, visitOfMonday);
    editor.open(review, visitInReview);
    await editor.until(() => editor.marks.size === 2 && editor.status?.articles === 2);
  });
  after(() => editor.quit());

  it('shows on the event what the other article says, with its date and a link to the words', async () => {
    const card = textOf(await editor.at('textDocument/hover', monday, 'visited'));
    assert.match(card, /2 articles/u);
    assert.match(card, /review of week\*\* 16 May 2024 /u);
    assert.match(card, /visited Estonia/u);
    assert.match(card, /\(command:crossread\.openBeside\?/u);
    assert.ok(card.split('\n').length <= 10);
  });

  it('links to exactly the words of the other telling', async () => {
    const card = textOf(await editor.at('textDocument/hover', monday, 'visited'));
    const [, query = ''] = /command:crossread\.openBeside\?([^)]*)/u.exec(card) ?? [];
    const [{ uri, range }] = JSON.parse(decodeURIComponent(query)) as [Location];
    assert.equal(uri, review);
    assert.equal(wordsIn(visitInReview, range), 'visited');
  });

  it('shows on a name who it is, how often and where', async () => {
    const card = textOf(await editor.at('textDocument/hover', monday, 'Ranta said'));
    assert.match(card, /^\*\*Helka Ranta\*\* — person/u);
    assert.match(card, /in 2 articles/u);
  });

  it('shows on a date which day it is and why', async () => {
    const hover = await editor.at<Hover>('textDocument/hover', monday, 'Monday');
    assert.match(textOf(hover), /^\*\*Monday\*\* = 13 May 2024/u);
    assert.equal(hover.range && wordsIn(visitOfMonday, hover.range), 'Monday');
  });

  it('shows nothing on plain words', async () => {
    assert.equal(await editor.at('textDocument/hover', monday, 'that the two'), null);
    assert.equal(await editor.at('textDocument/hover', monday, 'said'), null);
  });

  it('finds the mentions of an actor in all articles, this article first', async () => {
    const found = await editor.at<Location[]>('textDocument/references', monday, 'Ranta told', {
      context: { includeDeclaration: true },
    });
    assert.deepEqual(new Set(found.map(({ uri }) => uri)), new Set([monday, review]));
    assert.equal(found[0]?.uri, monday);
    for (const { uri, range } of found) assert.match(wordsIn(editor.text(uri), range), /Ranta|minister/iu);
  });

  it('goes from a name to its first mention', async () => {
    const [first] = await editor.at<Location[]>('textDocument/definition', monday, 'Ranta told');
    assert.deepEqual(first, { uri: monday, range: editor.find(monday, 'Helka Ranta') });
  });

  it('lights up the mentions in this article', async () => {
    const found = await editor.at<DocumentHighlight[]>('textDocument/documentHighlight', monday, 'Ranta told');
    assert.ok(found.length >= 3);
    assert.ok(found.some(({ range }) => wordsIn(visitOfMonday, range) === 'Helka Ranta'));
  });

  it('gives headline, paragraphs and events as one tree', async () => {
    const [root, ...others] = await editor.ask<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: monday },
    });
    assert.deepEqual(others, []);
    assert.equal(root?.name, 'Finnish minister visits Estonia');
    const paragraphs = root.children ?? [];
    assert.ok(paragraphs.some(({ name }) => name.includes('Foreign Minister Helka Ranta')));
    const events = paragraphs.flatMap(({ children }) => children ?? []);
    assert.ok(events.some(({ selectionRange }) => wordsIn(visitOfMonday, selectionRange) === 'visited'));
    const inside = (outer: DocumentSymbol): boolean =>
      (outer.children ?? []).every(
        (child) =>
          child.range.start.line >= outer.range.start.line &&
          child.range.end.line <= outer.range.end.line &&
          inside(child),
      );
    assert.ok(inside(root), 'every range lies in its parent’s');
  });

  it('finds actors and events of all articles by some of their letters', async () => {
    const found = await editor.ask<SymbolInformation[]>('workspace/symbol', { query: 'jvesk' });
    assert.equal(found[0]?.name, 'Jaan Vesk');
    assert.ok(found.every(({ name }) => name.includes('Jaan Vesk')));
    const events = await editor.ask<SymbolInformation[]>('workspace/symbol', { query: 'visits est' });
    assert.ok(events.some(({ location }) => [monday, review].includes(location.uri)));
  });

  it('gives dates as inlay hints to an editor without decorations of ours', async () => {
    const hints = await editor.ask<InlayHint[]>('textDocument/inlayHint', {
      textDocument: { uri: monday },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    const monday13 = hints.find(({ label }) => label === '2024-05-13');
    assert.deepEqual(monday13?.position, editor.find(monday, 'Monday').end);
    assert.ok(!hints.some(({ label }) => label === '2024-05-14'), 'nothing after a full date');
  });

  it('marks dates and events of the open document at its version', () => {
    const marks = editor.marks.get(monday);
    assert.equal(marks?.version, 1);
    const date = marks.dates.find(({ label }) => label === '2024-05-13');
    assert.equal(date && wordsIn(visitOfMonday, date.range), 'Monday');
    const visit = marks.events.find(({ range }) => wordsIn(visitOfMonday, range) === 'visited');
    assert.equal(visit?.level, 'corroborated');
  });

  it('answers the actors view: each actor once, its mentions by article', async () => {
    const rows = await editor.ask<ActorRow[]>('crossread/actors', { scope: 'open' });
    const ranta = rows.filter(({ name }) => name === 'Helka Ranta');
    assert.equal(ranta.length, 1);
    assert.equal(ranta[0]?.articles, 2);
    const groups = await editor.ask<MentionGroup[]>('crossread/mentions', { actor: ranta[0].id, scope: 'open' });
    assert.deepEqual(
      groups.map(({ article }) => article.label),
      ['monday', 'review of week'],
    );
    assert.equal(groups.flatMap(({ mentions }) => mentions).length, ranta[0].mentions);
    for (const { article, mentions } of groups)
      for (const { range, text } of mentions) assert.equal(wordsIn(editor.text(article.uri), range), text);
  });

  it('answers the events view: a readable row with its tellings', async () => {
    const rows = await editor.ask<EventRow[]>('crossread/events', { scope: 'open' });
    const visit = rows.find(({ kind, articles }) => kind === 'visit' && articles === 2);
    assert.match(visit?.title ?? '', /Ranta/u);
    assert.equal(visit?.level, 'corroborated');
    const tellings = await editor.ask<TellingRow[]>('crossread/tellings', { event: visit?.id, scope: 'open' });
    assert.deepEqual(new Set(tellings.map(({ article }) => article.uri)), new Set([monday, review]));
    for (const { quote } of tellings) assert.ok(quote.length <= 80);
  });

  it('answers for the cursor how other articles tell the event', async () => {
    const tellings = await editor.ask<TellingRow[]>('crossread/tellingAt', {
      uri: monday,
      range: editor.find(monday, 'visited'),
    });
    assert.ok(tellings.some(({ article, relation }) => article.uri === review && relation === 'supports'));
  });

  it('answers the articles view with dates and what they rest on', async () => {
    const rows = await editor.ask<ArticleRow[]>('crossread/articles', {});
    assert.deepEqual(
      rows.map(({ label, published, publishedBasis, open, unread }) => [
        label,
        published,
        publishedBasis,
        open,
        unread,
      ]),
      [
        ['monday', '2024-05-14', 'stated', true, null],
        ['review of week', '2024-05-16', 'stated', true, null],
      ],
    );
  });

  it('gives a plain client plain words', async () => {
    const plain = await startEditor({ capabilities: { textDocument: {} }, initializationOptions: {} });
    plain.open(monday, visitOfMonday);
    const hover = await plain.at<Hover>('textDocument/hover', monday, 'Monday');
    assert.match(textOf(hover), /^Monday = 13 May 2024\n/u);
    const symbols = await plain.ask<SymbolInformation[]>('textDocument/documentSymbol', {
      textDocument: { uri: monday },
    });
    assert.ok(symbols.every(({ location }) => location.uri === monday));
    assert.equal(await plain.quit(), 0);
  });
});

describe('the server, given hostile text', () => {
  it('keeps it inert in a hover: only our own links, no HTML, no change of direction', async () => {
    const editor = await startEditor();
    const marks = 'file:///news/marks.txt';
    editor.open(monday, visitOfMonday);
    editor.open(marks, visitOfMarks);
    await editor.until(() => editor.marks.size === 2 && editor.status?.articles === 2);
    const range = rangeIn(visitOfMonday, 'visited');
    const card = sourceOf(
      await editor.ask('textDocument/hover', { textDocument: { uri: monday }, position: range.start }),
    );
    assert.match(card, /marks/u, 'the hostile telling is listed');
    const links = [...card.matchAll(/(?<!\\)\]\(([^)]*)\)/gu)].map(([, address = '']) => address);
    assert.ok(
      links.every((address) => /^command:crossread\.(?:openBeside|allTellings)\?/u.test(address)),
      links.join(),
    );
    assert.doesNotMatch(card, /(?<!\\)</u);
    assert.doesNotMatch(card, /(?<!\\)!(?<!\\)\[/u);
    assert.doesNotMatch(card, /[\u202A-\u202E\u2066-\u2069]/u);
    assert.equal(await editor.quit(), 0);
  });
});
