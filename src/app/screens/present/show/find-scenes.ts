import { fold } from '../../../commands/search-commands.ts';

export interface FoundScene {
  /** From 0. */
  readonly scene: number;
  readonly title: string;
}

/**
 * The scenes whose number begins with the digits typed, the very number first; or in whose title a word begins with each word
 * typed, and after those the ones that hold it anywhere. Nothing typed: all.
 */
export function findScenes(titles: readonly string[], typed: string): readonly FoundScene[] {
  const all = titles.map((title, scene) => ({ scene, title }));
  const query = fold(typed);
  if (query === '') return all;
  if (/^\d+$/.test(query)) {
    const numbered = all.filter(({ scene }) => String(scene + 1).startsWith(query));
    return [...numbered].sort((a, b) => a.scene - b.scene);
  }
  const words = query.split(' ');
  const begins = ({ title }: FoundScene) => words.every((word) => ` ${fold(title)}`.includes(` ${word}`));
  const holds = ({ title }: FoundScene) => words.every((word) => fold(title).includes(word));
  return [...all.filter(begins), ...all.filter((each) => !begins(each) && holds(each))];
}
