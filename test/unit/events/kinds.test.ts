import assert from 'node:assert/strict';
import { eventAt, eventsIn, type Cast } from './reading.ts';

const cast: Cast = {
  'anna-berg': ['person', 'Anna Berg', 'Berg'],
  norway: ['country', 'Norway', 'Norwegian'],
  chile: ['country', 'Chile', 'Chilean'],
};
const kind = (text: string, trigger: string): string | null => eventAt(eventsIn(text, cast), trigger).type;

describe('kinds of happening', () => {
  it('come from the arguments of a verb', () => {
    assert.equal(kind('The club fired its coach on Monday.', 'fired'), 'resignation');
    assert.equal(kind('The navy fired two missiles on Monday.', 'fired'), 'launch');
    assert.equal(kind('Norway sent more troops to Chile in May.', 'sent'), 'deployment');
    assert.equal(kind('Norway sent food to Chile in May.', 'sent'), 'transfer');
    assert.equal(kind('Parliament passed the bill on Monday.', 'passed'), 'law');
    assert.equal(kind('Two cranes at the quay collapsed on Monday.', 'collapsed'), 'disaster');
    assert.equal(kind('Ships waited after talks over two cranes collapsed on Monday.', 'collapsed'), 'talks');
  });

  it('come from what the article is about where a word tells two things', () => {
    assert.equal(
      kind('The union of harbour workers began a strike on Monday. Employers refused to raise wages.', 'strike'),
      'strike',
    );
    assert.equal(
      kind('A missile strike killed six soldiers near the border. Drones hit an army base.', 'strike'),
      'attack',
    );
  });

  it('are no violence where a game is told, unless somebody is hurt', () => {
    const game = 'The teams played their last game of the season, and the coach praised his players.';
    assert.equal(kind(`${game} The captain buried a shot in the second half.`, 'buried'), null);
    assert.equal(kind(`${game} A guard shot a player on Monday.`, 'shot'), 'attack');
  });

  it('are no attack where a heart fails, and no visit where a moment comes', () => {
    assert.equal(kind('The singer died of a heart attack on Monday.', 'heart attack'), null);
    assert.equal(kind('The moment arrived in May when the ice broke.', 'arrived'), null);
    assert.equal(kind('Anna Berg arrived in Chile in May.', 'arrived'), 'visit');
  });

  it('come from what is met, fought, fired or broken out', () => {
    assert.equal(kind('The soldiers met stiff resistance near the river on Monday.', 'met'), null);
    assert.equal(kind('The soldiers met pockets of resistance on Monday.', 'met'), null);
    assert.equal(kind('Anna Berg fought leukemia for a year.', 'fought'), null);
    assert.equal(kind('The rebels fought the army in May.', 'fought'), 'armed-conflict');
    assert.equal(kind('The navy fired forty shells at the harbour on Monday.', 'fired'), 'attack');
    assert.equal(kind('Fierce clashes broke out in two villages on Monday.', 'broke out'), 'armed-conflict');
    assert.equal(kind('A fire broke out in the depot on Monday.', 'broke out'), 'disaster');
    assert.equal(kind('Anna Berg was nominated for a Grammy award in 2019.', 'nominated'), 'award');
  });

  it('are none where the verb has another sense by its object or particle', () => {
    assert.equal(kind('The garage charged a fee of forty dollars on Monday.', 'charged'), null);
    assert.equal(kind('Anna Berg was charged with theft on Monday.', 'charged'), 'trial');
    assert.equal(kind('The mayor promoted tourism on Monday.', 'promoted'), null);
    assert.equal(kind('The mayor promoted Anna Berg on Monday.', 'promoted'), 'appointment');
    assert.equal(kind('The friends upheld the traditions of the valley.', 'upheld'), null);
    assert.equal(kind('The judges upheld the ban on Monday.', 'upheld'), 'trial');
    assert.equal(
      kind('A crowd attended the fair in Chile and another 1,000 demonstrated in the square.', 'demonstrated'),
      'protest',
    );
    assert.equal(kind('The speech drew criticism on Monday.', 'drew'), null);
    assert.equal(kind('Anna Berg wound up with a cold on Monday.', 'wound up'), null);
    assert.equal(kind('Anna Berg walked out of the library on Monday.', 'walked out'), null);
    assert.equal(kind('The miners walked out of the pit on Monday.', 'walked out'), 'strike');
    assert.equal(kind('The goalkeeper scored. The team rallied in the match.', 'rallied'), null);
    assert.equal(kind('Anna Berg settled down in the valley in May.', 'settled down'), null);
    assert.equal(kind('The goalkeeper fired up the crowd on Monday.', 'fired up'), null);
  });

  it('tell whether somebody is set free or something is brought out', () => {
    const firm: Cast = { norline: ['organization', 'Norline'] };
    const released = (text: string): string | null => eventAt(eventsIn(text, firm), 'released').type;
    assert.equal(released('Norline released several new ships on Monday.'), 'launch');
    assert.equal(released('Norline released two hostages on Monday.'), 'release');
  });

  it('come from what belongs to a noun', () => {
    assert.equal(kind('The general led a cavalry charge on Monday.', 'charge'), 'attack');
    assert.equal(kind('Anna Berg denied the charge on Monday.', 'charge'), 'trial');
    assert.equal(kind('Critics say the promotion of nuclear power began in May.', 'promotion'), null);
    assert.equal(kind('An exchange of fire began on Monday.', 'exchange'), 'armed-conflict');
    assert.equal(kind('The industrial revolution changed the valley.', 'revolution'), null);
    assert.equal(kind('A revolution began in the capital on Monday.', 'revolution'), 'protest');
    assert.equal(kind('An outbreak of violence began in May.', 'outbreak'), 'armed-conflict');
  });

  it('stay open for what is none of them', () => {
    assert.equal(kind('The mayor opened the window on Monday and the rain began.', 'began'), null);
  });

  it('are never those of a name', () => {
    const events = eventsIn('Anna Berg joined Strike Force Nine in May.', {
      ...cast,
      'strike-force': ['organization', 'Strike Force Nine'],
    });
    assert.ok(!events.some((event) => event.text === 'Strike'));
  });
});

describe('themes', () => {
  it('are generic without an occasion', () => {
    assert.equal(eventAt(eventsIn('The war between Norway and Chile goes on.', cast), 'war').class, 'generic');
    const imposed = eventAt(eventsIn('Norway announced sanctions against Chile on Monday.', cast), 'sanctions');
    assert.equal(imposed.class, 'occurrence');
  });
});

describe('salience', () => {
  it('puts a dated act of named people above what is said in passing', () => {
    const events = eventsIn('Anna Berg visited Chile on Monday. The retired judge may like dinners.', cast);
    const visit = eventAt(events, 'visited');
    assert.ok(visit.salience >= 0.8);
    for (const other of events) if (other !== visit) assert.ok(other.salience < 0.5, other.text);
  });

  it('folds what is charged, threatened, escaped, a habit or hangs on an "if"', () => {
    const folded = (text: string, trigger: string): void => {
      assert.ok(eventAt(eventsIn(text, cast), trigger).salience < 0.5, text);
    };
    folded('Anna Berg faces one count of murder, the police said.', 'murder');
    folded('Berg was charged on Friday with three counts of criminal homicide.', 'homicide');
    folded('Rebels threatened to assassinate Prime Minister Anna Berg.', 'assassinate');
    folded('Anna Berg narrowly escaped being buried in the slide.', 'buried');
    folded('Norway stated it would attack any ship if the patrols do not stop.', 'attack');
    folded('Anna Berg knows the villagers, whom she meets on a daily basis.', 'meets');
    assert.ok(eventAt(eventsIn('Norway will attack the harbour on Monday.', cast), 'attack').salience >= 0.5);
  });

  /** Asserts of each sentence whether its event is listed. */
  const lists = (expected: boolean, cases: readonly (readonly [text: string, trigger: string])[]): void => {
    for (const [text, trigger] of cases)
      assert.equal(eventAt(eventsIn(text, cast), trigger).salience >= 0.5, expected, text);
  };

  it('folds what is usual, in any tense, and lists what happened once', () => {
    lists(false, [
      ['Norway usually releases its prisoners in the spring.', 'releases'],
      ['Anna Berg occasionally visited Chile in those years.', 'visited'],
      ['The two governments signed a pact every year.', 'pact'],
      ['Elections are held every four years in Norway.', 'Elections'],
      ['Anna Berg used to meet the fishermen of Chile.', 'meet'],
    ]);
    lists(true, [
      ['Anna Berg visited Chile and met every minister.', 'visited'],
      ['Past launches were often aimed at direct talks between Norway and Chile.', 'talks'],
      ['The government released the prisoners on Friday.', 'released'],
    ]);
  });

  it('folds what is told in the present of any of its kind, not what goes on now', () => {
    lists(false, [
      ['A permit is required for consultation with the board.', 'consultation'],
      ['The house offers rooms that suit a short visit.', 'visit'],
      ['Food is provided by Norway in the shelters.', 'provided'],
      ['It is cheap to visit the southern islands.', 'visit'],
      ['All storms are driven by warm water.', 'storms'],
      ['That is a storm of the fourth degree.', 'storm'],
      ['Nobody believes in the possibility of new attacks by Norway.', 'attacks'],
      ['Spring is the best time to travel to Chile.', 'travel'],
      ['The harbour is located in northern Chile.', 'located'],
    ]);
    lists(true, [
      ['Anna Berg is charged with murder.', 'charged'],
      ['Anna Berg faces trial in Chile.', 'trial'],
      ['A string of attacks by Norway is no good sign.', 'attacks'],
      ['The harbour of Chile is being attacked by rebels.', 'attacked'],
      ['The circumstances of the shooting in Chile remain unclear.', 'shooting'],
    ]);
  });

  it('folds what the article says did not happen', () => {
    lists(false, [['Anna Berg was not charged over the theft.', 'charged']]);
    lists(true, [['Anna Berg was charged over the theft.', 'charged']]);
  });

  it('folds what is a word of a title', () => {
    lists(false, [['Anna Berg sold a painting called "The Murder at Dawn" to Chile.', 'Murder']]);
    lists(true, [['Anna Berg said "The murder at dawn was a shock" in Chile.', 'murder']]);
  });

  it('folds what happens in a work of fiction', () => {
    lists(false, [
      ['The novel follows a baker. She is arrested by Norway after a theft.', 'arrested'],
      ['In the episode, Anna Berg is fired by the mayor.', 'fired'],
      ['The film explores the murder of a diver in Chile.', 'murder'],
    ]);
    lists(true, [['The author of the novel was arrested by Norway after a theft.', 'arrested']]);
  });
});

describe('names of events', () => {
  it('stay when another sentence changes', () => {
    const ids = (text: string): string => eventAt(eventsIn(text, cast), 'visited').id;
    const one = ids('It rained all day in the old town. Anna Berg visited Chile on Monday.');
    assert.equal(one, ids('The sun shone upon the hills at last. Anna Berg visited Chile on Monday.'));
    assert.match(one, /^visit-\d+$/);
  });

  it('differ where a sentence is repeated', () => {
    const events = eventsIn('Anna Berg visited Chile on Monday. Anna Berg visited Chile on Monday.', cast);
    assert.equal(new Set(events.map((event) => event.id)).size, events.length);
  });
});
