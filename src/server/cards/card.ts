import { commands } from '../../protocol/commands.ts';
import type { Location } from '../../protocol/model.ts';
import { escapeMarkdown, linkDestination, plainLine } from '../escape.ts';

/** A piece of a card's line. Its text is article text or our own words; either is escaped when it is written out. */
export type Part =
  | string
  | { readonly strong: string }
  | { readonly text: string; readonly location: Location }
  | { readonly text: string; readonly command: LinkCommand; readonly argument: string; readonly before?: string };

/** Commands with an id or an address as their argument that a card may link. */
export type LinkCommand = typeof commands.allTellings | typeof commands.allMentions | typeof commands.setDate;

export type Line = readonly Part[];

/** A hover's content before it is written for a client. */
export type Card = readonly Line[];

/** How a client takes hovers. */
export interface CardStyle {
  readonly markdown: boolean;
  /** The client runs our own commands from links; else a link is a plain address. */
  readonly commandLinks: boolean;
}

/** A card is read at a glance: never more lines than this. */
export const maximumLines = 10;

function commandLink(command: string, argument: unknown): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}

function fileLink({ uri, range }: Location): string {
  return `${uri.split('#', 1)[0]}#L${range.start.line + 1},${range.start.character + 1}`;
}

function markdownPart(part: Part, style: CardStyle): string {
  if (typeof part === 'string') return markdownText(part);
  if ('strong' in part) return `**${escapeMarkdown(part.strong)}**`;
  if ('location' in part) {
    const address = style.commandLinks ? commandLink(commands.openBeside, part.location) : fileLink(part.location);
    return `[${escapeMarkdown(part.text)}](${linkDestination(address)})`;
  }
  if (!style.commandLinks) return '';
  const link = `[${escapeMarkdown(part.text)}](${linkDestination(commandLink(part.command, part.argument))})`;
  return `${markdownText(part.before ?? '')}${link}`;
}

/** Escaped, with the spaces kept that set it off from its neighbours. */
function markdownText(text: string): string {
  const before = text.startsWith(' ') ? ' ' : '';
  const after = text.endsWith(' ') && text.trim() !== '' ? ' ' : '';
  return `${before}${escapeMarkdown(text)}${after}`;
}

function plainPart(part: Part): string {
  if (typeof part === 'string') return part;
  if ('strong' in part) return part.strong;
  return 'location' in part ? part.text : '';
}

/** Writes a card for a client; lines that come out empty are left out. */
export function writeCard(card: Card, style: CardStyle): string {
  const lines = card.map((line) =>
    style.markdown ? line.map((part) => markdownPart(part, style)).join('') : plainLine(line.map(plainPart).join('')),
  );
  const filled = lines.filter((line) => line.trim() !== '').slice(0, maximumLines);
  return filled.join(style.markdown ? '  \n' : '\n');
}
