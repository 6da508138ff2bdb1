import { readName } from '../names.ts';
import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';

export const renameProject: Operation<{ readonly name: string }> = {
  id: 'rename-project',
  label: () => ({ id: 'Ganti nama proyek', en: 'Rename the project' }),
  availability: () => available,
  apply(document, input) {
    const name = readName(input.name);
    if (!name.ok) return name;
    return change(
      { id: `Ganti nama proyek menjadi ${name.value}`, en: `Rename the project to ${name.value}` },
      name.value === document.name ? document : { ...document, name: name.value },
    );
  },
};
