import { useCallback } from 'react';
import type { Text } from '../../domain/text.ts';
import { type DictionaryKey, dictionary } from './dictionary.ts';
import { useLanguage } from './language.ts';
import { fill, type ParameterNames, type Parameters } from './translate.ts';

type Sentence<Key extends DictionaryKey> = (typeof dictionary)[Key]['id'];
type Arguments<Key extends DictionaryKey> = [ParameterNames<Sentence<Key>>] extends [never]
  ? []
  : [values: Parameters<Sentence<Key>>];

type Translate = <Key extends DictionaryKey>(key: Key, ...values: Arguments<Key>) => string;

export interface Translation {
  readonly t: Translate;
  /** The side of a bilingual text (a note's message, a driver's label) that is being shown. */
  readonly show: (text: Text) => string;
}

export function useTranslation(): Translation {
  const language = useLanguage((state) => state.language);
  const t: Translate = useCallback(
    (key, ...values) => fill(dictionary[key][language], values[0] ?? {}),
    [language],
  );
  const show = useCallback((text: Text) => text[language], [language]);
  return { t, show };
}
