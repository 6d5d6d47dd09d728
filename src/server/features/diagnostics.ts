import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from 'vscode-languageserver';
import type { Conflict, Telling } from '../../corpus/model.ts';
import type { Span } from '../../engine/model.ts';
import { plainLine } from '../escape.ts';
import { isRead, locationOf, rangeOf, type Library, type ReadHolding } from '../library.ts';

/** Who says it, in a list of problems. */
export const diagnosticSource = 'Crossread';
/** The text contradicts the date that it states. */
export const dateDoubtCode = 'date.doubt';

/** What a reader should know of an article without asking: that its stated date can't be right. */
export function diagnosticsOf(holding: ReadHolding): readonly Diagnostic[] {
  const { doubt, start, end } = holding.annotations.published;
  if (!doubt) return [];
  const stated = start === undefined || end === undefined ? firstLine(holding.document.getText()) : { start, end };
  return [
    {
      range: rangeOf(holding, stated),
      severity: DiagnosticSeverity.Information,
      code: dateDoubtCode,
      source: diagnosticSource,
      message: plainLine(`The article’s date is in doubt: ${doubt}.`),
    },
  ];
}

const conflictCodes: Readonly<Record<Conflict['relation'], string>> = {
  conflicts: 'event.conflict',
  denies: 'event.denied',
  corrects: 'event.corrected',
};

/** Conflicts as information beside an article's words, each with the words of the other tellings. */
export function conflictDiagnostics(
  holding: ReadHolding,
  conflicts: readonly Conflict[],
  library: Library,
): readonly Diagnostic[] {
  return conflicts.flatMap(({ title, relation, tellings }) => {
    const own = tellings.find(({ article }) => article === holding.key);
    if (!own) return [];
    const others = tellings.filter((telling) => telling !== own);
    return [
      {
        range: rangeOf(holding, own),
        severity: DiagnosticSeverity.Information,
        code: conflictCodes[relation],
        source: diagnosticSource,
        message: plainLine(title),
        relatedInformation: others.flatMap((telling) => relatedTo(telling, library)),
      },
    ];
  });
}

function relatedTo(telling: Telling, library: Library): DiagnosticRelatedInformation[] {
  const there = library.get(telling.article);
  if (!isRead(there)) return [];
  return [{ location: locationOf(there, telling), message: plainLine(`${telling.source}: “${telling.quote}”`) }];
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/u);
  return { start: 0, end: end < 0 ? text.length : end };
}
