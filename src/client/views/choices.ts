import * as vscode from 'vscode';
import { commands } from '../../protocol/commands.ts';
import type { Scope } from '../../protocol/requests.ts';
import type { ActorSort } from '../rows/actors.ts';
import type { EventSort } from '../rows/events.ts';

/** How the reader has set the two views. */
export interface Choices {
  readonly actorsScope: Scope;
  readonly actorsSort: ActorSort;
  readonly actorsGrouped: boolean;
  readonly eventsScope: Scope;
  readonly eventsSort: EventSort;
  readonly eventsDisputed: boolean;
}

const initial: Choices = {
  actorsScope: 'open',
  actorsSort: 'name',
  actorsGrouped: false,
  eventsScope: 'open',
  eventsSort: 'date',
  eventsDisputed: false,
};

/** What each command of a pair chooses. */
const chooses: readonly (readonly [string, Partial<Choices>])[] = [
  [commands.actorsOfOpen, { actorsScope: 'open' }],
  [commands.actorsOfWorkspace, { actorsScope: 'workspace' }],
  [commands.actorsByName, { actorsSort: 'name' }],
  [commands.actorsByMentions, { actorsSort: 'mentions' }],
  [commands.actorsGrouped, { actorsGrouped: true }],
  [commands.actorsUngrouped, { actorsGrouped: false }],
  [commands.eventsOfOpen, { eventsScope: 'open' }],
  [commands.eventsOfWorkspace, { eventsScope: 'workspace' }],
  [commands.eventsByDate, { eventsSort: 'date' }],
  [commands.eventsByText, { eventsSort: 'text' }],
  [commands.eventsAll, { eventsDisputed: false }],
  [commands.eventsDisputed, { eventsDisputed: true }],
];

const key = 'choices';

/** Keeps the choices for the workspace, and tells menus of them by context keys (`crossread.actorsScope` and so on). */
export class KeptChoices implements vscode.Disposable {
  readonly #memory: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<keyof Choices>();
  readonly #commands: readonly vscode.Disposable[];
  readonly onChange = this.#changed.event;
  #present: Choices;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
    this.#present = { ...initial, ...memory.get<Partial<Choices>>(key) };
    for (const name of Object.keys(initial) as (keyof Choices)[]) this.#tell(name);
    this.#commands = chooses.map(([command, choice]) =>
      vscode.commands.registerCommand(command, () => this.choose(choice)),
    );
  }

  get present(): Choices {
    return this.#present;
  }

  async choose(choice: Partial<Choices>): Promise<void> {
    this.#present = { ...this.#present, ...choice };
    for (const name of Object.keys(choice) as (keyof Choices)[]) {
      this.#tell(name);
      this.#changed.fire(name);
    }
    await this.#memory.update(key, this.#present);
  }

  dispose(): void {
    this.#changed.dispose();
    for (const command of this.#commands) command.dispose();
  }

  #tell(name: keyof Choices): void {
    void vscode.commands.executeCommand('setContext', `crossread.${name}`, this.#present[name]);
  }
}
