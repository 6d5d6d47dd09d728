import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { auditSidebar, isInSidebar, linesOutOfSight } from '../../support/vscode/page.ts';
import { root, samples } from '../../support/vscode/root.ts';
import { Desk, screenshotOnFailure } from '../../support/vscode/session.ts';
import type { Workbench } from '../../support/vscode/workbench.ts';

const wire = '000_northline_wire.txt';
const ledger = '001_coastal_ledger.txt';

describe('the sample articles in the window of a reader', () => {
  let desk: Desk;
  let window: Workbench;
  before(async () => {
    desk = await Desk.open({ extension: root, settings: { 'editor.wordWrap': 'off' } });
    window = await desk.window(samples);
  });
  after(() => desk.close());
  afterEach(screenshotOnFailure(() => window));

  it('has an icon of its own in the activity bar', async () => {
    await window.icon.click();
    assert.equal(await window.icon.count(), 1);
    await window.view('Actors').waitFor();
    await window.view('Events').waitFor();
  });

  it('says what to do while no article is open', async () => {
    await window.view('Actors').getByText('No article is open.').waitFor();
    await window.view('Actors').getByRole('button', { name: 'Show all articles of the folder' }).waitFor();
  });

  it('says with one article that a second one is missing', async () => {
    await window.openFiles(wire);
    await window.view('Events').getByText('With a second').waitFor();
  });

  it('counts mentions and articles of each actor, in words for the ear too', async () => {
    await window.openFiles(ledger);
    const heard = await window.until(
      () => window.spoken('Actors'),
      (rows) => rows.some((row) => / in 2 articles/.test(row)),
      'an actor of both articles',
    );
    for (const row of heard.filter((words) => !/uncertain/.test(words)))
      assert.match(
        row,
        /^.+, (person|organization|government body|country|group|place), \d+ mentions? in \d articles?/,
      );
  });

  it('unfolds an actor to its articles and mentions, and a click selects exactly those words', async () => {
    await window.settled();
    await window.unfold(await window.row('Actors', / mentions in 2 articles/));
    const article = await window.row('Actors', /^000_northline_wire, /);
    await window.unfold(article);
    const mention = await window.row('Actors', / in 000_northline_wire, line \d+/);
    const heard = (await mention.getAttribute('aria-label')) ?? '';
    const [, words, line] = /^(.+?), in 000_northline_wire, line (\d+)/.exec(heard) ?? [];
    assert.ok(words && line, heard);
    await mention.click();
    await window.activeTab(wire).waitFor();
    assert.equal(await window.selectedText(wire), words);
    assert.match(await window.selection(), new RegExp(`^Ln ${line},`));
  });

  it('always has a Conflicts section, and the articles with their dates', async () => {
    await window.command('Crossread: Events: All Articles of the Folder');
    await window.row('Events', /^Conflicts, /);
    const articles = await window.row('Events', /^Articles, \d/);
    assert.match((await articles.getAttribute('aria-label')) ?? '', /^Articles, 5/);
  });

  it('has one row for each claim that something stands against, as what it is', async () => {
    await window.settled();
    await window.unfold(await window.row('Events', /^Conflicts, /));
    const count = await window.row('Events', /^About 2,400 or more than 3,100 dockworkers walked off .*, cannot both hold/);
    await window.row('Events', /^Withdrawn: One picket, Jonas Vey, had been knocked down by a driver \(by Merrow Dockers' Federation, 2025-03-17\)/);
    await window.row('Events', /^310 posts or about 700: .*, cannot both hold/);
    await window.unfold(count);
    await window.row('Events', /^002_merrow_courier, .*more than 3,100 dockworkers/);
    await window.screenshot('conflicts');
    const conflicts = (await window.spoken('Events')).filter((row) => /cannot both hold$|^Withdrawn: |^Corrected: /.test(row));
    assert.ok(conflicts.length < 10, conflicts.join('\n'));
  }); // prettier-ignore

  it('says of each event how it is told, and unfolds to the tellings', async () => {
    await window.settled();
    const event = await window.row('Events', /, (undated|[^,]*\d{4}), asserted, (disputed, )?[2-5] articles/);
    await window.unfold(event);
    await window.row('Events', /^00\d_\w+, .*: “.+”/);
  });

  it('shows at the end of a row how surely it is told, where its word has no room', async () => {
    const sign = async (spoken: RegExp): Promise<string> => {
      const label = (await window.row('Events', spoken)).locator('.monaco-icon-label').first();
      return label.evaluate((element) => getComputedStyle(element, '::after').content);
    };
    assert.match(await sign(/^Talks were due to open .*, expected, /), /→/);
    assert.match(await sign(/^MTO said 14 ships were waiting .*, on the word of Merrow Terminal Operators, /), /“”/);
    assert.doesNotMatch(await sign(/^The last full stoppage, .*, asserted, /), /[→“?×]/);
  });

  it('keeps order and scope over a reload', async () => {
    await window.command('Crossread: Actors: Sort by Number of Mentions');
    const counts = async () =>
      (await window.spoken('Actors')).flatMap((row) => {
        const [, count] = /, (\d+) mentions? in \d/.exec(row) ?? [];
        return count === undefined || row.includes('uncertain') ? [] : [Number(count)];
      });
    const sorted = (list: readonly number[]) => list.every((count, index) => index === 0 || list[index - 1]! >= count);
    await window.until(counts, (list) => list.length > 1 && sorted(list), 'most mentions first');
    await window.page.reload();
    await window.openSidebar();
    await window.until(counts, (list) => list.length > 1 && sorted(list), 'most mentions first after the reload');
    await window.row('Events', /^Articles, 5/);
    await window.command('Crossread: Actors: Sort by Name');
  });

  it('keeps the dates in their places while lines are typed above them', async () => {
    await window.openFiles(ledger);
    const before = await window.until(
      () => window.dates(),
      (dates) => dates.length > 1,
      'dates in the article',
    );
    // Under the first paragraph, so that the header stays what it is.
    await window.page.keyboard.press('Control+G');
    await window.page.keyboard.type(':8');
    await window.page.keyboard.press('Enter');
    const typed = 'Nobody was hurt.';
    for (const letter of typed) {
      await window.page.keyboard.type(letter);
      assert.deepEqual(await window.dates(), before);
    }
    await window.page.keyboard.press('Enter');
    // Long enough for the article to be read again.
    for (let time = 0; time < 2400; time += 200) {
      await window.page.waitForTimeout(200);
      assert.deepEqual(await window.dates(), before, `${time} ms after the new line`);
    }
    await window.command('File: Revert File');
  });

  it('is off with one click in the status bar, and on with the next', async () => {
    const item = window.page.getByRole('button', { name: /^Crossread/ });
    await item.first().click();
    await window.view('Actors').getByText('Crossread is switched off.').waitFor();
    await window.until(
      () => window.dates(),
      (dates) => dates.length === 0,
      'no dates',
    );
    assert.deepEqual(await window.spoken('Actors'), []);
    await item.first().click();
    await window.row('Actors', /mentions? in \d article/);
    await window.until(
      () => window.dates(),
      (dates) => dates.length > 0,
      'the dates again',
    );
  });

  it('can be used without eyes: axe finds no fault in the sidebar', async () => {
    // The page forbids scripts of others; this way in is the debugger's, not the page's.
    await window.page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    assert.deepEqual(await window.page.evaluate(auditSidebar), []);
  });
});

describe('a window whose lines wrap', () => {
  let desk: Desk;
  let window: Workbench;
  before(async () => {
    desk = await Desk.open({ extension: root, settings: { 'editor.wordWrap': 'on' } });
    window = await desk.window(samples);
    await window.openSidebar();
    await window.openFiles('004_harbor_freight.txt', '003_lisse_tribune.html', ledger, wire);
  });
  after(() => desk.close());
  afterEach(screenshotOnFailure(() => window));

  it('shows dates where the lines make room for them', async () => {
    await window.assertDate('on Thursday', '2025-03-13');
    const overlong = await window.page.evaluate(linesOutOfSight);
    assert.deepEqual(overlong, []);
  });

  it('has a card over an event that names the other articles, and its link opens one beside', async () => {
    await window.row('Actors', / mentions? in [2-5] articles/);
    await window.settled();
    await window.widenSidebar(130);
    const card = await window.hover(wire, 'walked off the job');
    const text = await window.cardText(card);
    assert.match(text, /\d articles?, \d origins?/);
    assert.ok(text.split('\n').filter((line) => line.trim() !== '').length <= 12, text);
    await window.screenshot('reading', false);
    const [, label = '', quote = ''] = /^\W*(00[1-4]_\w+) .*?“(.+?)”/m.exec(text) ?? [];
    const file = readdirSync(samples).find((name) => name.startsWith(label));
    assert.ok(label !== '' && file !== undefined, text);
    await card.locator('a', { hasText: quote }).first().click();
    await window.activeTab(file).waitFor();
    assert.notEqual(await window.selectedText(file), '');
    assert.equal(await window.page.locator('.editor-group-container').count(), 2);
    await window.command('View: Close Editor');
  });

  it('lists all tellings for the keyboard too', async () => {
    await window.openFiles(wire);
    await window.goTo(wire, 'walked off the job');
    await window.page.keyboard.press('Control+K');
    await window.page.keyboard.press('Alt+T');
    await window.page
      .locator('.quick-input-list .monaco-list-row', { hasText: '001_coastal_ledger' })
      .first()
      .waitFor();
    await window.page.keyboard.press('Escape');
  });
});

describe('a window in high contrast', () => {
  let desk: Desk;
  let window: Workbench;
  before(async () => {
    desk = await Desk.open({ extension: root, settings: { 'editor.wordWrap': 'off' } });
    window = await desk.window(samples);
  });
  after(() => desk.close());
  afterEach(screenshotOnFailure(() => window));

  it('shows rows and dates that can be read', async () => {
    await window.openFiles(wire, ledger);
    await window.choose('Preferences: Color Theme', 'Dark High Contrast');
    await window.page.locator('.monaco-workbench.hc-black, .monaco-workbench.hc-light').waitFor();
    await window.openSidebar();
    await window.row('Actors', /mentions? in \d article/);
    await window.until(
      () => window.dates(),
      (dates) => dates.length > 0,
      'dates',
    );
    await window.screenshot('high-contrast');
  });
});

describe('a window without a folder', () => {
  let desk: Desk;
  let window: Workbench;
  before(async () => {
    desk = await Desk.open({ extension: root, settings: { 'editor.wordWrap': 'off' } });
    window = await desk.window(null);
  });
  after(() => desk.close());
  afterEach(screenshotOnFailure(() => window));

  it('offers the samples, and reads them', async () => {
    await window.openSidebar();
    await window.view('Actors').getByRole('button', { name: 'Open the samples' }).click();
    await window.row('Actors', / mentions in [2-5] articles/);
    await window.until(
      () => window.page.evaluate(isInSidebar),
      (inside) => inside,
      'the sidebar in use',
    );
  });

  it('reads what is typed into an untitled document', async () => {
    await window.command('File: New Untitled Text File');
    await window.activeTab('Untitled-1').waitFor();
    await window.page.keyboard.type(
      'Foreign Minister Ilse Brandvik met Prime Minister Tomas Okonkwo in Lisbon on 3 March 2024, her office said. Brandvik said that the talks with Okonkwo were useful.',
    );
    await window.row('Actors', /^Ilse Brandvik, person, \d mentions in 1 article/);
  });
});
