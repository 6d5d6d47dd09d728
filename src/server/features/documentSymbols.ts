import type { DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { Block, Event, Span } from '../../engine/model.ts';
import type { Desk } from '../desk.ts';
import { cutAtWord } from '../escape.ts';
import { labelOf } from '../addresses.ts';
import { rangeOf, type ReadHolding } from '../library.ts';
import type { Cancellation } from '../ports.ts';
import { wordsOf } from '../quotes.ts';
import { isSalient } from '../salience.ts';

const nameLength = 60;

function eventSymbol({ findings }: Desk, holding: ReadHolding, event: Event): DocumentSymbol {
  const title = findings.happeningOf(holding.key, event.id)?.title ?? event.text;
  const range = rangeOf(holding, event);
  return {
    name: cutAtWord(title, nameLength) || cutAtWord(event.text, nameLength),
    detail: event.time?.value ?? '',
    kind: SymbolKind.Event,
    range,
    selectionRange: range,
  };
}

function blockSymbol(desk: Desk, holding: ReadHolding, block: Block, events: readonly Event[]): DocumentSymbol {
  const range = rangeOf(holding, block);
  return {
    name: wordsOf(holding.article, block, nameLength) || '…',
    kind: block.kind === 'heading' || block.kind === 'headline' ? SymbolKind.Namespace : SymbolKind.String,
    range,
    selectionRange: range,
    children: events.map((event) => eventSymbol(desk, holding, event)),
  };
}

/** Salient events by the block that holds them, in one pass: both lists are in reading order. */
function eventsByBlock({ article, annotations }: ReadHolding): ReadonlyMap<Block, readonly Event[]> {
  const events = annotations.events.filter(isSalient).sort((a, b) => a.start - b.start);
  const byBlock = new Map<Block, Event[]>();
  let next = 0;
  for (const block of [...article.blocks].sort((a, b) => a.start - b.start)) {
    while (next < events.length && events[next]!.start < block.start) next++;
    const inside: Event[] = [];
    while (next < events.length && events[next]!.end <= block.end) inside.push(events[next++]!);
    byBlock.set(block, inside);
  }
  return byBlock;
}

/** Name of the article, its headline or else its label, around all blocks; the headline's words are its selection. */
function rootSymbol(desk: Desk, holding: ReadHolding): DocumentSymbol {
  const { article } = holding;
  const byBlock = eventsByBlock(holding);
  const [headline] = article.blocks.filter(({ kind }) => kind === 'headline');
  const title = article.header.title;
  const titleSpan = title?.start !== undefined && title.end !== undefined ? (title as Span) : undefined;
  const selection = headline ?? titleSpan ?? { start: article.blocks[0]!.start, end: article.blocks[0]!.start };
  const start = article.blocks.reduce((least, block) => Math.min(least, block.start), selection.start);
  const end = article.blocks.reduce((most, block) => Math.max(most, block.end), selection.end);
  const children = article.blocks
    .filter((block) => block !== headline)
    .map((block) => blockSymbol(desk, holding, block, byBlock.get(block) ?? []));
  const headlineEvents = headline ? (byBlock.get(headline) ?? []) : [];
  return {
    name: cutAtWord(title?.value ?? '', nameLength) || labelOf(holding.uri),
    detail: holding.annotations.published.value ?? '',
    kind: SymbolKind.File,
    range: rangeOf(holding, { start, end }),
    selectionRange: rangeOf(holding, selection),
    children: [...headlineEvents.map((event) => eventSymbol(desk, holding, event)), ...children],
  };
}

function flattened(holding: ReadHolding, symbol: DocumentSymbol, container?: string): SymbolInformation[] {
  const { name, kind, selectionRange, children = [] } = symbol;
  const own = { name, kind, location: { uri: holding.uri, range: selectionRange } };
  return [
    container === undefined ? own : { ...own, containerName: container },
    ...children.flatMap((child) => flattened(holding, child, name)),
  ];
}

/** Headline, its paragraphs, their salient events: what Outline and breadcrumbs show. */
export async function documentSymbols(
  desk: Desk,
  params: DocumentSymbolParams,
  token: Cancellation,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const holding = await desk.current(params.textDocument.uri, token);
  if (!holding || holding.article.blocks.length === 0) return [];
  const root = rootSymbol(desk, holding);
  return desk.symbolTree ? [root] : flattened(holding, root);
}
