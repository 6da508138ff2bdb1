import { fail } from '../../domain/result.ts';
import { withComparison } from '../defaults.ts';
import type { StateRef } from '../document.ts';
import type { Operation } from '../operation.ts';
import { change } from '../operation.ts';
import { sameState, stateOptions } from '../states.ts';
import { needsDelineation, unknownDelineation } from './refusals.ts';

/** A side left out stays as it is. */
interface Input {
  readonly before?: StateRef;
  readonly after?: StateRef;
}

/** Chooses what is compared: the state before, the state after, or both. */
export const chooseStates: Operation<Input> = {
  id: 'choose-states',
  label: () => ({ id: 'Pilih SK yang dibandingkan', en: 'Choose the SKs to compare' }),
  availability: needsDelineation,
  apply(document, input) {
    const before = input.before ?? document.comparison.before;
    const after = input.after ?? document.comparison.after;
    const options = stateOptions(document);
    const nameOf = (ref: StateRef | null) => options.find((option) => sameState(option.ref, ref))?.name;
    const beforeName = nameOf(before);
    const afterName = nameOf(after);
    if ((before !== null && beforeName === undefined) || (after !== null && afterName === undefined))
      return fail(unknownDelineation());
    return change(
      {
        id: `Bandingkan ${beforeName ?? '…'} dengan ${afterName ?? '…'}`,
        en: `Compare ${beforeName ?? '…'} with ${afterName ?? '…'}`,
      },
      withComparison(document, { before, after }),
    );
  },
};
