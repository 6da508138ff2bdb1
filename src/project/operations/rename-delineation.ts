import type { DelineationId } from '../../domain/delineation.ts';
import { fail } from '../../domain/result.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import type { DecreeWords } from './decree-words.ts';
import { readDecreeWords } from './decree-words.ts';
import { needsDelineation, unknownDelineation } from './refusals.ts';

interface Input extends DecreeWords {
  readonly id: DelineationId;
}

/** Gives an SK its name and year. */
export const renameDelineation: Operation<Input> = {
  id: 'rename-delineation',
  label: () => ({ id: 'Ganti nama dan tahun SK', en: 'Change the name and year of the SK' }),
  availability: needsDelineation,
  apply(document, input) {
    const old = document.delineations.find(({ id }) => id === input.id);
    if (old === undefined) return fail(unknownDelineation());
    const words = readDecreeWords(document, input, old);
    if (!words.ok) return words;
    const { name, year } = words.value;
    const label = {
      id: `Ubah ${old.decree.name} menjadi ${name}`,
      en: `Change ${old.decree.name} to ${name}`,
    };
    if (name === old.decree.name && year === old.decree.year) return change(label, document);
    const renamed = { ...old, decree: { ...old.decree, name, year } };
    const delineations = document.delineations.map((other) => (other === old ? renamed : other));
    return change(label, { ...document, delineations });
  },
};
