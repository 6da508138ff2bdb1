import type { MinuteId } from '../../domain/delineation.ts';
import { fail } from '../../domain/result.ts';
import type { MinuteWords } from '../minutes.ts';
import { readMinuteWords, unknownMinute, withChangedMinute } from '../minutes.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { needsMinute } from './refusals.ts';

interface Input extends MinuteWords {
  readonly minute: MinuteId;
}

/** Gives a BA another name, number, date or note. Its date decides from when on its areas are gone. */
export const editMinute: Operation<Input> = {
  id: 'edit-minute',
  label: () => ({ id: 'Ubah BA', en: 'Edit the minute' }),
  availability: needsMinute,
  apply(document, input) {
    const old = document.minutes.find(({ id }) => id === input.minute);
    if (old === undefined) return fail(unknownMinute());
    const words = readMinuteWords(document, old.delineation, input, old);
    if (!words.ok) return words;
    const { name, number, date, note } = words.value;
    const isSame = name === old.name && number === old.number && date === old.date && note === old.note;
    return change(
      { id: `Ubah ${old.name}`, en: `Edit ${old.name}` },
      isSame ? document : withChangedMinute(document, { ...old, ...words.value }),
    );
  },
};
