import assert from 'node:assert/strict';
import { root, sharedArticles } from '../../support/vscode/root.ts';
import { Desk, screenshotOnFailure } from '../../support/vscode/session.ts';
import type { Workbench } from '../../support/vscode/workbench.ts';

const articles = sharedArticles();
if (articles === null) console.log('No shared articles beside the checkout: what is checked on them is left out.');

(articles === null ? describe.skip : describe)('five real articles in the window of a reader', () => {
  let desk: Desk;
  let window: Workbench;
  before(async () => {
    desk = await Desk.open({ extension: root });
    window = await desk.window(articles);
    await window.openFiles('004.txt', '003.txt', '001.txt', '000.txt');
    await window.openSidebar();
    await window.settled();
  });
  after(() => desk.close());
  afterEach(screenshotOnFailure(() => window));

  for (const name of ['Kim Jong Un', 'Vladimir Putin', 'Donald Trump', 'Antony Blinken'])
    it(`names ${name} among the actors`, async () => {
      await window.row('Actors', new RegExp(`^${name}, person, \\d+ mentions? in \\d articles?`));
    });
  it('names the news agency and the general staff among the actors of the folder', async () => {
    await window.command('Crossread: Actors: All Articles of the Folder');
    await window.row('Actors', /(KCNA|Korean Central News Agency).*organization/);
    await window.row('Actors', /Joint Chiefs of Staff/);
    await window.command('Crossread: Actors: Open Articles Only');
  });

  it('sets the denials of arms transfers beside what they deny', async () => {
    await window.command('Crossread: Events: All Articles of the Folder');
    await window.settled();
    await window.unfold(await window.row('Events', /^Conflicts, /));
    const denied = await window.row('Events', /Denied by North Korea and Russia: .*, denied/);
    await window.unfold(denied);
    await window.row('Events', /^001, .*arms sales/);
    await window.row('Events', /^004, .*arms transfers/);
    await window.screenshot('denials');
    await window.command('Crossread: Events: Open Articles Only');
  });

  it('shows the date that a weekday stands for', async () => {
    await window.openFiles('000.txt');
    await window.goTo('000.txt', 'on Wednesday');
    await window.assertDate('Wednesday', '2025-02-26');
  });

  it('shows the year of a date that has none', async () => {
    await window.openFiles('004.txt');
    await window.assertDate('Wednesday, June 19th', '2024-06-19');
  });

  it('lists under "visit" the other article that tells of it, and its link leads to the words', async () => {
    await window.openFiles('001.txt');
    const card = await window.hover('001.txt', 'visit');
    const told = (await window.cardText(card)).split('\n').find((line) => /^003\b/.test(line));
    assert.ok(told, await window.cardText(card));
    await window.screenshot('sidebar-hover-dates');
    const quote = /“(.+?)”/.exec(told)?.[1] ?? '';
    await card.locator('a', { hasText: quote }).click();
    await window.activeTab('003.txt').waitFor();
    const selected = await window.selectedText('003.txt');
    assert.ok(selected !== '' && quote.includes(selected), `"${selected}" is selected for “${quote}”`);
    await window.command('View: Close Editor');
  });

  it('lists under "The meeting" the meeting of September 2023, never the visit of June 2024', async () => {
    await window.openFiles('001.txt');
    const card = await window.hover('001.txt', 'meeting');
    const sentences = (await window.linkedSentences(card, '004.txt')).join('\n');
    assert.match(sentences, /September 2023|the latter meeting/);
    assert.doesNotMatch(sentences, /arrived in North Korea|This visit|upcoming summit|during his trip/);
  });
});
