import assert from 'node:assert/strict';
import { eventAt, eventsIn, rolesOf, type Cast } from './reading.ts';

const cast: Cast = {
  'anna-berg': ['person', 'Anna Berg', 'Berg'],
  'tomas-ruiz': ['person', 'Tomas Ruiz', 'Ruiz'],
  norway: ['country', 'Norway', 'Norwegian'],
  chile: ['country', 'Chile', 'Chilean'],
  oslo: ['place', 'Oslo'],
  'sailors-guild': ['organization', "Sailors' Guild"],
};
const roles = (text: string, trigger: string): readonly string[] => rolesOf(eventAt(eventsIn(text, cast), trigger));

describe('participants of an event', () => {
  it('are read in active and passive voice', () => {
    assert.deepEqual(roles('The police in Oslo said that Anna Berg attacked Tomas Ruiz on Monday.', 'attacked'), [
      'anna-berg:agent',
      'tomas-ruiz:patient',
    ]);
    assert.deepEqual(roles('Tomas Ruiz was arrested on Monday by the Norwegian police.', 'arrested'), [
      'norway:agent',
      'tomas-ruiz:patient',
    ]);
  });

  it('count no paper that is told something among the two sides', () => {
    const sides: Cast = {
      'dockers-guild': ['organization', 'Dockers Guild'],
      'quay-company': ['organization', 'Quay Company'],
      quillwire: ['organization', 'Quillwire'],
      'anna-berg': ['person', 'Anna Berg'],
    };
    const text =
      'The Dockers Guild rejected the offer of the Quay Company. "We wait," a picket told Quillwire. Anna Berg urged both sides to talk.';
    assert.deepEqual(rolesOf(eventAt(eventsIn(text, sides), 'talk')), ['dockers-guild:agent', 'quay-company:agent']);
  });

  it('are read off nouns: possessors, "with", "between", nationalities', () => {
    assert.deepEqual(roles("Anna Berg's meeting with Tomas Ruiz lasted two hours.", 'meeting'), [
      'anna-berg:agent',
      'tomas-ruiz:agent',
    ]);
    assert.deepEqual(roles('Talks between Norway and Chile began in Oslo on Tuesday.', 'Talks'), [
      'chile:agent',
      'norway:agent',
    ]);
    assert.deepEqual(roles('The Chilean attack on Norway shocked the region.', 'attack'), [
      'chile:agent',
      'norway:patient',
    ]);
  });

  it('suffer what befalls them', () => {
    assert.deepEqual(roles('The arrest of Tomas Ruiz shocked his followers.', 'arrest'), ['tomas-ruiz:patient']);
    assert.deepEqual(roles("Anna Berg's death was announced on Friday.", 'death'), ['anna-berg:patient']);
  });

  it('suffer an arrest that is theirs, unless another is named behind it', () => {
    assert.deepEqual(roles("Tomas Ruiz's arrest shocked his followers.", 'arrest'), ['tomas-ruiz:patient']);
    assert.deepEqual(roles("Norway's arrest of Tomas Ruiz shocked his followers.", 'arrest'), [
      'norway:agent',
      'tomas-ruiz:patient',
    ]);
  });

  it('get the second of two objects', () => {
    assert.deepEqual(roles('Norway sent Chile ten tanks.', 'sent'), ['chile:recipient', 'norway:agent']);
    assert.deepEqual(roles('Tomas Ruiz was given an award on Monday.', 'given'), ['tomas-ruiz:recipient']);
    assert.deepEqual(roles('Norway has received ten tanks from Chile.', 'received'), ['chile:other', 'norway:agent']);
  });

  it('act through all those who stand for them', () => {
    assert.deepEqual(roles('Negotiators for Norway and Chile reached a deal.', 'deal'), [
      'chile:agent',
      'norway:agent',
    ]);
  });

  it('are whom a plan or an accusation speaks of', () => {
    assert.ok(roles('Anna Berg is due to meet Tomas Ruiz on Monday.', 'meet').includes('anna-berg:agent'));
    assert.deepEqual(roles('Norway was accused by Chile of attacking the ship.', 'attacking'), ['norway:agent']);
  });

  it('share a subject with a past tense before', () => {
    assert.deepEqual(roles('Anna Berg met the crew and signed a deal in Oslo.', 'signed'), ['anna-berg:agent']);
  });

  it('come from the verb that lends a noun its clause', () => {
    assert.deepEqual(roles('Anna Berg held talks with Tomas Ruiz in Oslo.', 'talks'), [
      'anna-berg:agent',
      'tomas-ruiz:agent',
    ]);
  });

  it('are not those whom "all but" leaves out', () => {
    assert.deepEqual(rolesOf(eventAt(eventsIn('All but Anna Berg escaped on Monday.', cast), 'escaped')), []);
    assert.deepEqual(rolesOf(eventAt(eventsIn('Nobody but Anna Berg was arrested on Monday.', cast), 'arrested')), [
      'anna-berg:patient',
    ]);
  });

  it('are controlled by the verb above', () => {
    assert.ok(roles('Anna Berg urged Norway to return to the talks.', 'return').includes('norway:agent'));
    assert.ok(roles('Anna Berg wants to visit Chile in June.', 'visit').includes('anna-berg:agent'));
  });

  it('are the speaker, where a pronoun is the subject of what is said', () => {
    const text = 'Anna Berg said she would visit Chile and Tomas Ruiz said he would resign.';
    assert.deepEqual(roles(text, 'resign'), ['tomas-ruiz:agent']);
  });

  it('are called "he" or "she" as their given names are', () => {
    const text = 'Anna Berg arrived on Monday with Tomas Ruiz. He visited Chile in June. She attacked Norway in July.';
    assert.ok(roles(text, 'visited').includes('tomas-ruiz:agent'));
    assert.ok(roles(text, 'attacked').includes('anna-berg:agent'));
  });

  it('are whom somebody spoke of, where it is not he who speaks on', () => {
    const people: Cast = { 'anna-berg': ['person', 'Anna Berg'], 'eva-lund': ['person', 'Eva Lund'] };
    const of = (text: string, trigger: string): readonly string[] => rolesOf(eventAt(eventsIn(text, people), trigger));
    const text = 'Sheriff Anna Berg says Eva Lund stole a boat. She was arrested on Monday.';
    assert.deepEqual(of(text, 'arrested'), ['eva-lund:patient']);
    assert.ok(of('Sheriff Anna Berg says Eva Lund stole a boat. She said on Monday that nobody was hurt.', 'said').includes('anna-berg:agent'));
    assert.deepEqual(of('Anna Berg said Eva Lund, who was fired from her job in May, fled to Oslo.', 'fired'), ['eva-lund:patient']);
  }); // prettier-ignore

  it('are named behind the pronoun of a clause that leads in', () => {
    const text = 'Tomas Ruiz fell ill. After she attacked Norway in May, Anna Berg visited Chile.';
    assert.ok(roles(text, 'attacked').includes('anna-berg:agent'));
    const clinic = 'Eva Lund fell ill. After an attack on her clinic in Oslo, Anna Berg visited Chile.';
    assert.ok(roles(clinic, 'visited').includes('anna-berg:agent'));
  });

  it('are kept by pronouns and by nouns that point back', () => {
    const events = eventsIn(
      'Anna Berg arrived in Oslo on Monday. She met Tomas Ruiz. The meeting lasted an hour.',
      cast,
    );
    assert.deepEqual(rolesOf(eventAt(events, 'met')), ['anna-berg:agent', 'tomas-ruiz:agent']);
    assert.deepEqual(rolesOf(eventAt(events, 'meeting')), ['anna-berg:agent', 'tomas-ruiz:agent']);
  });

  it('are the body that something is done by, where the next sentence goes on with "it"', () => {
    const text = "The new pier was built by the Sailors' Guild. Last year it bought three boats.";
    assert.deepEqual(roles(text, 'bought'), ['sailors-guild:agent']);
  });

  it('are left open where "the carrier" may mean two bodies', () => {
    const two: Cast = { quillmar: ['organization', 'Quillmar'], orsk: ['organization', 'Orsk'] };
    const text = 'Quillmar accepted an offer on Monday. The carrier bought three boats.';
    assert.deepEqual(rolesOf(eventAt(eventsIn(text, two), 'bought')), ['quillmar:agent']);
    const both = 'Quillmar accepted an offer by Orsk on Monday. The carrier bought three boats.';
    assert.deepEqual(rolesOf(eventAt(eventsIn(both, two), 'bought')), []);
  });

  it('are whom a body is said to include', () => {
    const text = 'The international community, including Norway and Chile, is closely monitoring the vote.';
    assert.deepEqual(roles(text, 'monitoring'), ['chile:agent', 'norway:agent']);
  });

  it('do what a gerund right behind their name says', () => {
    const text = 'The prospect of Norway aiding Chile in satellite development worries many.';
    assert.deepEqual(roles(text, 'aiding'), ['chile:recipient', 'norway:agent']);
  });

  it('are at the talks and have no part in the journey there', () => {
    const text = 'President Anna Berg arrived in Norway for a summit with Tomas Ruiz.';
    assert.deepEqual(roles(text, 'arrived'), ['anna-berg:agent']);
    assert.deepEqual(roles(text, 'summit'), ['anna-berg:agent', 'tomas-ruiz:agent']);
  });

  it('work together alike', () => {
    const text = 'Norwegian cooperation with Chile grew.';
    assert.deepEqual(roles(text, 'cooperation'), ['chile:agent', 'norway:agent']);
  });

  it('do with their arms what a noun tells of those', () => {
    const text = 'Despite allegations of South Ossetian arms sales to Chile, both nations have denied such claims.';
    const ossetia: Cast = { ...cast, ossetia: ['country', 'South Ossetia', 'South Ossetian'] };
    assert.deepEqual(rolesOf(eventAt(eventsIn(text, ossetia), 'sales')), ['chile:recipient', 'ossetia:agent']);
  });

  it('are both sides of a hyphen', () => {
    assert.deepEqual(roles('The Norway-Chile talks collapsed on Monday.', 'talks'), ['chile:agent', 'norway:agent']);
  });

  it('are not meant by a pronoun that stands before their name in one clause', () => {
    const text = "Anna Berg met Tomas Ruiz on Monday. She was struck by Berg's car outside the store.";
    assert.ok(!rolesOf(eventAt(eventsIn(text, cast), 'struck')).includes('anna-berg:patient'));
  });

  it('stay open where somebody without a name says what they will do, and for "he" in what a speaker says', () => {
    assert.deepEqual(
      roles('Tomas Ruiz fell ill. The judge said he would appoint a lawyer for Anna Berg on Friday.', 'appoint'),
      ['anna-berg:patient'],
    );
    const quoted = 'Tomas Ruiz flew the helicopter. "He was badly injured when we found him there," Ruiz said.';
    assert.deepEqual(roles(quoted, 'injured'), []);
  });

  it('stay open for a pronoun behind somebody new without a name', () => {
    const text = 'Tomas Ruiz was shot on Friday when a man came to the inn with a gun. He attacked one guard at once.';
    assert.deepEqual(roles(text, 'attacked'), []);
    assert.deepEqual(roles(text.replace('a man came', 'he came'), 'attacked'), ['tomas-ruiz:agent']);
  });

  it('stay open where "its" may be either of two bodies, and are the one it stands behind', () => {
    assert.deepEqual(roles('Norway supplied Chile with pumps to support its attack on Oslo.', 'attack'), []);
    assert.deepEqual(roles('Norway supplied pumps to support its attack on Oslo.', 'attack'), ['norway:agent']);
    assert.deepEqual(roles('Critics accused Norway over its attack on Chile.', 'attack'), [
      'chile:patient',
      'norway:agent',
    ]);
  });

  it('are meant by the last word of their name', () => {
    const events = eventsIn("The Sailors' Guild met on Monday. On Tuesday the Guild resigned from the council.", cast);
    assert.ok(rolesOf(eventAt(events, 'resigned')).includes('sailors-guild:agent'));
  });

  it('are who gets it, where something is given', () => {
    assert.deepEqual(roles('Norway supplied Chile with trucks last year.', 'supplied'), [
      'chile:recipient',
      'norway:agent',
    ]);
    assert.ok(roles('Norway sent three ships to Chile last year.', 'sent').includes('chile:recipient'));
  });

  it('have a lead-in on the one side of the talks that a list tells', () => {
    const text =
      'Anna Berg has reportedly:\n\nOpened direct talks with Tomas Ruiz on ending the feud.\n\nLeft the guild.';
    assert.deepEqual(roles(text, 'talks'), ['anna-berg:agent', 'tomas-ruiz:agent']);
  });

  it('are done to in a list of what was done, behind an aside too', () => {
    const text = 'Anna Berg was arrested at her home and led away in front of her neighbours.';
    assert.deepEqual(roles(text, 'led'), ['anna-berg:patient']);
    const aside = 'Anna Berg, whose company sold a ship in May, has been invited to a hearing.';
    assert.deepEqual(roles(aside, 'invited'), ['anna-berg:patient']);
    assert.deepEqual(roles(aside, 'sold'), []);
  });

  it('suffer their own deaths, and fight and dine with each other', () => {
    assert.deepEqual(roles('Twelve Norwegians perished in the fire.', 'perished'), ['norway:patient']);
    assert.deepEqual(roles('Fighting between Norway and Chile has stopped.', 'Fighting'), [
      'chile:agent',
      'norway:agent',
    ]);
    assert.deepEqual(roles('Anna Berg dined with Tomas Ruiz in May.', 'dined'), [
      'anna-berg:agent',
      'tomas-ruiz:agent',
    ]);
  });

  it('are the countries whose guards or patrols act', () => {
    assert.deepEqual(roles('Norwegian border guards returned fire.', 'returned fire'), ['norway:agent']);
    assert.deepEqual(roles('A Chilean patrol crossed the river.', 'crossed'), ['chile:agent']);
  });

  it('are no country where people from it did it', () => {
    assert.deepEqual(roles('Monitors from Norway, who arrived on Monday, heard shots.', 'arrived'), []);
  });

  it('resign themselves', () => {
    assert.deepEqual(roles("Anna Berg's resignation is a blow.", 'resignation'), ['anna-berg:agent']);
    assert.deepEqual(roles("Anna Berg's dismissal is a blow.", 'dismissal'), ['anna-berg:patient']);
  });

  it('are bid for', () => {
    const bids: Cast = { 'delta-air': ['organization', 'Delta Air'], 'corran-air': ['organization', 'Corran Air'] };
    const event = eventAt(eventsIn('Delta Air dropped its offer for Corran Air on Monday.', bids), 'offer');
    assert.deepEqual(rolesOf(event), ['corran-air:patient', 'delta-air:agent']);
  });

  it('take a list from its lead-in', () => {
    const text =
      'The inquiry names two deeds of Anna Berg, who has reportedly:\n\n- Visited Chile in secret.\n- Resigned from two boards.\n';
    assert.ok(rolesOf(eventAt(eventsIn(text, cast), 'Resigned')).includes('anna-berg:agent'));
  });
});

describe('place of an event', () => {
  it('is where it happens, for a visit where it goes', () => {
    assert.equal(eventAt(eventsIn('Anna Berg met Tomas Ruiz in Oslo.', cast), 'met').place?.actor, 'oslo');
    assert.equal(eventAt(eventsIn('Anna Berg visited Chile in June.', cast), 'visited').place?.actor, 'chile');
    assert.equal(eventAt(eventsIn('It was her first trip outside Norway in years.', cast), 'trip').place, null);
  });
});
