import assert from 'node:assert/strict';
import { NameKin } from '../../../src/engine/actors/nameKin.ts';
import { kinOfOrganizations } from '../../../src/engine/actors/organizations.ts';
import { kinOfPeople } from '../../../src/engine/actors/people.ts';
import { kinOfPlaces } from '../../../src/engine/actors/places.ts';
import { shippedModels } from './reading.ts';

const words = (name: string): readonly string[] => name.split(' ');

/** By their indexes: the actors with these names, each in one or more forms. */
function kinOf(kin: NameKin, actors: readonly (readonly string[])[]): NameKin {
  for (const [index, names] of actors.entries()) kin.set(index, names.map(words));
  return kin;
}

function touchedBy(kin: NameKin, ...names: readonly string[]): readonly number[] | null {
  const touched = kin.touchedBy(names.map(words));
  return touched && [...touched].sort((a, b) => a - b);
}

const { gazetteer } = shippedModels();
const people = (): NameKin =>
  kinOf(new NameKin(kinOfPeople(gazetteer)), [
    ['ines varga', 'varga'],
    ['mara holm', 'holm'],
    ['jon holm'],
    ['ana vargas'],
    ['marek holt'],
  ]);

describe('whom a name can touch', () => {
  it('are those who share it, and those whom these can touch', () => {
    assert.deepEqual(touchedBy(people(), 'varga'), [0]);
    assert.deepEqual(touchedBy(people(), 'holm'), [1, 2]);
    assert.deepEqual(touchedBy(people(), 'mr jon holm'), [1, 2]);
    assert.deepEqual(touchedBy(people(), 'ivo serran'), []);
    assert.deepEqual(touchedBy(people(), 'ivo serran', 'ana'), [3]);
  });

  it('are of bodies those with the same short name, initials or country', () => {
    const bodies = kinOf(new NameKin(kinOfOrganizations), [
      ['tilbrook harbour board'],
      ['brenner steel ltd'],
      ['united nations'],
      ['indian navy'],
      ['tilbrook dockers union'],
      ['thb'],
    ]);
    assert.deepEqual(touchedBy(bodies, 'harbour board'), [0, 5]);
    assert.deepEqual(touchedBy(bodies, 'thb'), [0, 5]);
    assert.deepEqual(touchedBy(bodies, 'brenner steel'), [1]);
    assert.deepEqual(touchedBy(bodies, 'un'), [2]);
    assert.deepEqual(touchedBy(bodies, 'india navy'), [3]);
    assert.deepEqual(touchedBy(bodies, 'lisse federation'), []);
  });

  it('are of places those that may be it in short', () => {
    const places = kinOf(new NameKin(kinOfPlaces(gazetteer)), [['mount tavro'], ['tavro river'], ['port tavro bay']]);
    assert.deepEqual(touchedBy(places, 'tavro'), [0, 1]);
    assert.deepEqual(touchedBy(places, 'mount tavro'), [0]);
  });

  it('are others once somebody bears other names', () => {
    const kin = people();
    kin.set(0, [words('ines lund')]);
    kin.set(2, []);
    assert.deepEqual(touchedBy(kin, 'varga'), []);
    assert.deepEqual(touchedBy(kin, 'lund'), [0]);
    assert.deepEqual(touchedBy(kin, 'holm'), [1]);
  });

  it('are not told of a name without letters, and where too many have a word in common', () => {
    const kin = people();
    assert.equal(kin.touchedBy([[]]), null);
    for (let index = 10; index < 80; index++) kin.set(index, [words(`n${String(index)} lund`)]);
    assert.equal(touchedBy(kin, 'ivo lund'), null);
    assert.deepEqual(touchedBy(kin, 'ines'), [0]);
  });
});
