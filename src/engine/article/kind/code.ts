import type { ArticleFormat } from '../../model.ts';
import type { Sample } from './sample.ts';

const statement =
  /^(?:import|export|const|let|var|function|class|interface|type|enum|def|return|if|else|elif|for|while|do|switch|case|break|continue|public|private|protected|static|package|using|namespace|module|require|include|struct|void|int|fn|pub|use|impl|try|catch|throw|async|await|yield|select|insert|create|update|echo|print|end|then|fi|done|global|local|lambda|extends|abstract|override)\b[^.!?]{0,200}[;{}()=:\[\],>]|^(?:#include|#define|#if|#!|\/\/|\/\*|\*\/|\* |--\s|<!--|<\/?[a-zA-Z][^>]{0,300}\/?>|@[\w.]+\(?|[}\])]+[;,)]*$|\$\w+|:root|[.#]?[\w-]+\s*\{)/;
const endsLikeCode = /(?:[;{}]|=>|\(\s*|\[\s*|&&|\|\||\\)$|\)(?:;|:| \{)$/;
const operators = /(?:=>|===?|!==?|\+=|-=|::|->|\(\)|\{\}|\[\]|&&|\|\||:=|<-|\w\(.{0,80}\);$|^\w[\w.]*\s*=\s*\S)/;
const dataLine =
  /^(?:"[^"]{1,200}"\s*:|'[^']{1,100}'\s*:|[\w.-]{1,60}:(?:\s+["'\[{&*|>!]|\s+[\w./@^~-]{1,60}$|\s*$)|- [\w-]{1,60}:|\[[\w."' -]{1,80}\]$|[\w.-]{1,60}\s*=\s*\S|[\[\]{}]+,?$|"[^"]{0,300}",?$|-?\d[\d.]*,?$|integrity |resolved |version |dependencies|sha\d+[-:])/i;
const logLine =
  /^(?:\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\[?\d\d:\d\d:\d\d|\w{3} +\d+ \d\d:\d\d:\d\d|\d{1,3}(?:\.\d{1,3}){3} - |\[?(?:INFO|WARN|WARNING|ERROR|DEBUG|TRACE)\b)/;
const patchLine = /^(?:diff --git|index [0-9a-f]{7}|@@ |\+\+\+ |--- a\/|[+-](?![+-])\s*\S)/;

function share(lines: readonly string[], test: (line: string) => boolean): number {
  return lines.length === 0 ? 0 : lines.filter(test).length / lines.length;
}

/** A sentence for the reader where the text is program source, data, a log or a patch, else null. */
export function codeReason({ text, lines, prose, english, marks }: Sample, format: ArticleFormat): string | null {
  const proseShare = lines.length === 0 ? 0 : prose / lines.length;
  if (english < 0.12 && isMinified(text)) return 'It is packed program code or data without lines, not an article.';
  if (lines.length < 4 || text.length < 80) return null;
  const comments = share(lines, (line) => /^(?:#|;|\/\/)(?:\s|$)/.test(line));
  if (format !== 'markdown' && comments > 0.4 && lines.length > 5)
    return 'It is a file of settings or source with comments, not an article.';
  if (proseShare > 0.5) return null;
  const isCode = (line: string): boolean => statement.test(line) || endsLikeCode.test(line) || operators.test(line);
  const code = share(lines, isCode);
  const data = share(lines, (line) => dataLine.test(line));
  if (/^\s*(?:diff --git|--- a\/|Index: )/.test(text) && share(lines, (line) => patchLine.test(line)) > 0.3)
    return 'It is a list of changes to files, not an article.';
  if (lines.length >= 5 && share(lines, (line) => logLine.test(line)) > 0.6 && proseShare < 0.3)
    return 'It is a log, not an article.';
  if (data > 0.6 && proseShare < 0.15 && data >= code * 0.8) return 'It is a file of data or settings, not an article.';
  if (code > 0.45 && proseShare < 0.3) return 'It is program source, not an article.';
  if (code + data > 0.75 && proseShare < 0.15) return 'It is a file of data or settings, not an article.';
  // Running English has a common word in every third or fourth place and hardly such marks; measured on news and web text.
  if (text.length > 400 && ((english < 0.2 && marks > 0.05) || (english < 0.27 && marks > 0.09)))
    return data > code ? 'It is a file of data or settings, not an article.' : 'It is program source, not an article.';
  return null;
}

/** Whether long stretches without a space make up the text. */
function isMinified(text: string): boolean {
  if (text.length < 400) return false;
  let spaces = 0;
  let marks = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset);
    if (unit <= 32) spaces++;
    else if ('{}()[];:,=<>"\'&|!?+*/%\\'.includes(text[offset]!)) marks++;
  }
  return spaces < 0.07 * text.length && marks > 0.08 * text.length;
}
