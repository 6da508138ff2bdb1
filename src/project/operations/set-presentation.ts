import type { Operation } from '../operation.ts';
import { available, change } from '../operation.ts';
import type { PresentationSettings } from '../presentation.ts';

/** Sets the order, the choice and the notes of scenes, or the target. */
export const setPresentation: Operation<Partial<PresentationSettings>> = {
  id: 'set-presentation',
  label: () => ({ id: 'Atur sajian', en: 'Set the presentation' }),
  availability: () => available,
  apply(document, settings) {
    const presentation = { ...document.presentation, ...settings };
    const isSame = JSON.stringify(presentation) === JSON.stringify(document.presentation);
    return change(this.label(settings), isSame ? document : { ...document, presentation });
  },
};
