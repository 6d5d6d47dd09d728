/** Command ids of the extension. Hover links may run those in `linkCommands`, and no others. */
export const commands = {
  /** Arguments: one `Location`. Shows it in the present editor group with the words selected. */
  reveal: 'crossread.reveal',
  /** Arguments: one `Location`. Opens it in the group beside the present one with the words selected. */
  openBeside: 'crossread.openBeside',
  toggle: 'crossread.toggle',
  openSamples: 'crossread.openSamples',
  showStatus: 'crossread.showStatus',
  /** Arguments: one event row id; a quick pick of all its tellings. */
  allTellings: 'crossread.allTellings',
  /** Arguments: one actor id; a quick pick of all its mentions. */
  allMentions: 'crossread.allMentions',
  /** Arguments: one address of an article, else the active editor's. Asks for the day on which it was published. */
  setDate: 'crossread.setDate',
  nextMention: 'crossread.nextMention',
  previousMention: 'crossread.previousMention',
  actorsOfOpen: 'crossread.actors.showOpen',
  actorsOfWorkspace: 'crossread.actors.showWorkspace',
  actorsByName: 'crossread.actors.sortByName',
  actorsByMentions: 'crossread.actors.sortByMentions',
  actorsGrouped: 'crossread.actors.groupByType',
  actorsUngrouped: 'crossread.actors.ungroup',
  eventsOfOpen: 'crossread.events.showOpen',
  eventsOfWorkspace: 'crossread.events.showWorkspace',
  eventsByDate: 'crossread.events.sortByDate',
  eventsByText: 'crossread.events.sortByText',
  eventsAll: 'crossread.events.showAll',
  eventsDisputed: 'crossread.events.showDisputed',
} as const;

export const linkCommands = [
  commands.reveal,
  commands.openBeside,
  commands.allTellings,
  commands.allMentions,
  commands.setDate,
] as const;
