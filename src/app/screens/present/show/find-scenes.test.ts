import { describe, expect, it } from 'vitest';
import { findScenes } from './find-scenes.ts';

const TITLES = ['Pembuka', 'Sungai Wie', 'Kuala', 'Sekip Lama', 'Wie Sungai', 'Kalisungai', 'Réban'];
const found = (typed: string) => findScenes(TITLES, typed).map(({ title }) => title);

describe('looking for a scene', () => {
  it('takes digits for its number', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => `Adegan ${index + 1}`);
    expect(findScenes(twelve, '1').map(({ scene }) => scene)).toEqual([0, 9, 10, 11]);
    expect(findScenes(twelve, '12').map(({ scene }) => scene)).toEqual([11]);
    expect(findScenes(twelve, '13')).toEqual([]);
  });

  it('takes letters for a name, without accents or case, beginnings of words first', () => {
    expect(found('sungai')).toEqual(['Sungai Wie', 'Wie Sungai', 'Kalisungai']);
    expect(found('W')).toEqual(['Sungai Wie', 'Wie Sungai']);
    expect(found('reb')).toEqual(['Réban']);
    expect(found('lama sek')).toEqual(['Sekip Lama']);
    expect(found('zzz')).toEqual([]);
  });

  it('lists all when nothing is typed', () => {
    expect(found(' ')).toEqual(TITLES);
  });
});
