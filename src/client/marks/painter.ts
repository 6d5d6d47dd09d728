import * as vscode from 'vscode';
import type { Range } from '../../protocol/model.ts';
import type { DateMark, EventMark, Level, Marks } from '../../protocol/requests.ts';
import { rangeOf } from '../reveal.ts';
import type { Session } from '../session.ts';
import { onSettingsChange, readClientSettings, readSettings } from '../settings.ts';
import { DateHints, wraps } from './hints.ts';
import { type Edit, TrackedMarks } from './tracking.ts';
import { type Lines, worthPainting } from './visible.ts';

/** Milliseconds after the last keystroke until the typed line shows its marks again. */
const rest = 1000;
/** Milliseconds in which a painting and an edit may miss each other on the way to and from the window. */
const crossing = 2000;
/** Milliseconds of scrolling that are painted at once. */
const scrolling = 40;

/** Line style of each level: told apart without colour. */
const lines: Readonly<Record<Level, readonly [style: string, color: string]>> = {
  single: ['solid', 'crossread.eventSingle'],
  'same-origin': ['dashed', 'crossread.eventSameOrigin'],
  corroborated: ['double', 'crossread.eventCorroborated'],
  disputed: ['wavy', 'crossread.eventDisputed'],
  withdrawn: ['dotted', 'crossread.eventWithdrawn'],
};

/** The value of a colour of ours in a style sheet, in whatever theme is on. */
function themeColor(id: string): string {
  return `var(--vscode-${id.replaceAll('.', '-')})`;
}

function underline(style: string, color: string): string {
  return `underline ${style} 1px ${themeColor(color)}; text-underline-offset: 3px`;
}

interface DocumentMarks {
  readonly dates: TrackedMarks<DateMark>;
  readonly events: TrackedMarks<EventMark>;
}

/**
 * Paints dates after their words and thin lines under events in the visible editors. The marks of a document are kept
 * as long as it is open and move with its edits, so that nothing is ever taken away only to be painted again.
 */
export class Painter implements vscode.Disposable {
  readonly #documents = new Map<vscode.TextDocument, DocumentMarks>();
  readonly #date = vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: {
      color: new vscode.ThemeColor('crossread.dateForeground'),
      margin: '0 0 0 0.35em',
      fontStyle: 'normal',
      fontWeight: 'normal',
    },
  });
  readonly #unsure = vscode.window.createTextEditorDecorationType({
    textDecoration: underline('dotted', 'crossread.dateForeground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  readonly #levels = new Map<Level, vscode.TextEditorDecorationType>();
  readonly #hints = new DateHints((document) => this.#documents.get(document)?.dates.marks ?? []);
  readonly #disposables: vscode.Disposable[] = [];
  readonly #typed = new Map<
    vscode.TextDocument,
    { readonly timer: NodeJS.Timeout; readonly lines: ReadonlySet<number> }
  >();
  /** When each document was painted last. */
  readonly #painted = new WeakMap<vscode.TextDocument, number>();
  readonly #scrolled = new Map<vscode.TextEditor, NodeJS.Timeout>();

  constructor(session: Session) {
    for (const [level, [style, color]] of Object.entries(lines) as [Level, readonly [string, string]][])
      this.#levels.set(
        level,
        vscode.window.createTextEditorDecorationType({
          textDecoration: underline(style, color),
          rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
        }),
      );
    this.#disposables.push(
      this.#hints,
      session.onMarks((marks) => this.#receive(marks)),
      session.onState((state) => {
        if (state === 'idle') this.#forgetAll();
      }),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.#paint(editor))),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#scroll(textEditor)),
      onSettingsChange(() => this.#refreshAll()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('editor.wordWrap')) this.#refreshAll();
      }),
    );
  }

  dispose(): void {
    for (const { timer } of this.#typed.values()) clearTimeout(timer);
    for (const timer of this.#scrolled.values()) clearTimeout(timer);
    for (const disposable of this.#disposables) disposable.dispose();
    this.#date.dispose();
    this.#unsure.dispose();
    for (const type of this.#levels.values()) type.dispose();
  }

  #receive(marks: Marks): void {
    const document = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === marks.uri);
    if (document === undefined || document.isClosed) return;
    const kept = this.#marksOf(document);
    const taken = kept.dates.set(marks.version, marks.dates);
    if (!kept.events.set(marks.version, marks.events) || !taken) return;
    // What is typed on is left in peace; it is painted when the typing rests.
    if (!this.#typed.has(document)) this.#paintDocument(document);
  }

  #marksOf(document: vscode.TextDocument): DocumentMarks {
    let kept = this.#documents.get(document);
    if (kept === undefined) {
      kept = { dates: new TrackedMarks(document.version), events: new TrackedMarks(document.version) };
      this.#documents.set(document, kept);
    }
    return kept;
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const kept = this.#documents.get(document);
    if (kept === undefined || contentChanges.length === 0) return;
    // Changes of one event all count in the text before it; from the last to the first none moves another.
    const edits = [...contentChanges].sort((a, b) => b.rangeOffset - a.rangeOffset);
    kept.dates.edited(document.version, edits);
    kept.events.edited(document.version, edits);
    this.#type(document, kept, edits);
  }

  /**
   * The line with the cursor stays clean while it is typed on. What stands elsewhere the editor itself moves with the
   * text, at once; painted anew from here it would come a keystroke late.
   */
  #type(document: vscode.TextDocument, kept: DocumentMarks, edits: readonly Edit[]): void {
    if (vscode.window.activeTextEditor?.document !== document) return;
    const before = this.#typed.get(document);
    clearTimeout(before?.timer);
    // The cursor itself is told of later than the edit; it stands at the end of what was put in.
    const lines = new Set(edits.map(({ range, text }) => range.start.line + text.split('\n').length - 1));
    const timer = setTimeout(() => {
      this.#typed.delete(document);
      this.#paintDocument(document);
    }, rest);
    this.#typed.set(document, { timer, lines });
    const isNew = ({ range }: { readonly range: Range }) =>
      lines.has(range.end.line) && before?.lines.has(range.end.line) !== true;
    // A painting may have been on its way when a line was put in or taken out; then it is a line off.
    const movesLines = edits.some(({ range, text }) => text.includes('\n') || range.end.line > range.start.line);
    const crossed = movesLines && Date.now() - (this.#painted.get(document) ?? 0) < crossing;
    if (crossed || kept.dates.marks.some(isNew) || kept.events.marks.some(isNew)) this.#paintDocument(document);
  }

  #forget(document: vscode.TextDocument): void {
    this.#documents.delete(document);
    clearTimeout(this.#typed.get(document)?.timer);
    this.#typed.delete(document);
  }

  #forgetAll(): void {
    this.#documents.clear();
    this.#refreshAll();
  }

  #refreshAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.#paint(editor);
    this.#hints.refresh();
  }

  #scroll(editor: vscode.TextEditor): void {
    if (this.#scrolled.has(editor)) return;
    const timer = setTimeout(() => {
      this.#scrolled.delete(editor);
      this.#paint(editor);
    }, scrolling);
    this.#scrolled.set(editor, timer);
  }

  #paintDocument(document: vscode.TextDocument): void {
    this.#painted.set(document, Date.now());
    if (wraps(document)) this.#hints.refresh();
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) this.#paint(editor);
  }

  #paint(editor: vscode.TextEditor): void {
    const kept = this.#documents.get(editor.document);
    const { display, maximum } = readSettings().dates;
    const visible = editor.visibleRanges.map(({ start, end }): Lines => ({ first: start.line, last: end.line }));
    const typedOn = this.#typed.get(editor.document)?.lines ?? new Set<number>();
    const dates = display === 'off' || kept === undefined ? [] : kept.dates.marks.filter(({ label }) => label !== null);
    const shown = worthPainting(dates, visible, typedOn, maximum);
    const painted = display === 'decoration' && !wraps(editor.document) ? shown : [];
    editor.setDecorations(
      this.#date,
      painted.map(({ range, label }): vscode.DecorationOptions => ({
        range: rangeOf(range),
        renderOptions: { after: { contentText: label ?? '' } },
      })),
    );
    editor.setDecorations(
      this.#unsure,
      shown.filter(({ unsure }) => unsure).map(({ range }) => rangeOf(range)),
    );

    const events = readClientSettings().underlines && kept !== undefined ? kept.events.marks : [];
    const underlined = worthPainting(events, visible, typedOn, maximum);
    for (const [level, type] of this.#levels)
      editor.setDecorations(
        type,
        underlined.filter((mark) => mark.level === level).map(({ range }) => rangeOf(range)),
      );
  }
}
