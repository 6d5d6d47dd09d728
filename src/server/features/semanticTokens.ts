import type { SemanticTokens, SemanticTokensLegend, SemanticTokensParams } from 'vscode-languageserver';
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Span } from '../../engine/model.ts';
import type { Desk } from '../desk.ts';
import type { ReadHolding } from '../library.ts';
import type { Cancellation } from '../ports.ts';

/** Standard token types, so that every theme has a colour for each: a person, a body, a place, an event, a date. */
const tokenTypes = ['class', 'interface', 'namespace', 'event', 'number'] as const;
type TokenType = (typeof tokenTypes)[number];

export const legend: SemanticTokensLegend = { tokenTypes: [...tokenTypes], tokenModifiers: [] };

const typeOfActor: Readonly<Record<string, TokenType>> = {
  person: 'class',
  organization: 'interface',
  government: 'interface',
  group: 'interface',
  country: 'namespace',
  place: 'namespace',
};

interface TypedSpan extends Span {
  readonly type: TokenType;
}

/** Actors, events and dates in reading order without overlaps; of nested spans the outermost stays. */
function typedSpans({ annotations }: ReadHolding): readonly TypedSpan[] {
  const spans: TypedSpan[] = [
    ...annotations.actors.flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => ({ start, end, type: typeOfActor[type] ?? 'class' })),
    ),
    ...annotations.events.map(({ start, end }) => ({ start, end, type: 'event' as const })),
    ...annotations.times.map(({ start, end }) => ({ start, end, type: 'number' as const })),
  ];
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Semantic tokens of a document; a span over two lines gives one token a line, since not every client takes more. */
export async function semanticTokens(
  desk: Desk,
  params: SemanticTokensParams,
  token: Cancellation,
): Promise<SemanticTokens> {
  const holding = await desk.current(params.textDocument.uri, token);
  if (!holding) return { data: [] };
  const builder = new SemanticTokensBuilder();
  const { document } = holding;
  for (const span of typedSpans(holding)) {
    const type = tokenTypes.indexOf(span.type);
    const first = document.positionAt(span.start);
    const last = document.positionAt(span.end);
    for (let line = first.line; line <= last.line; line++) {
      const from = line === first.line ? first.character : 0;
      const to = line === last.line ? last.character : lineLength(holding, line);
      if (to > from) builder.push(line, from, to - from, type, 0);
    }
  }
  return builder.build();
}

function lineLength({ document }: ReadHolding, line: number): number {
  const start = document.offsetAt({ line, character: 0 });
  return document.offsetAt({ line, character: document.getText().length }) - start;
}
