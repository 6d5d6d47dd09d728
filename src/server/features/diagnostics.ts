import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Span } from '../../engine/model.ts';
import { plainLine } from '../escape.ts';
import { rangeOf, type ReadHolding } from '../library.ts';

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

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/u);
  return { start: 0, end: end < 0 ? text.length : end };
}
