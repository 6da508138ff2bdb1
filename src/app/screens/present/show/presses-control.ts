/** A control that has the focus is pressed by these keys: they are not the show's. */
export const pressesControl = ({ key, target }: KeyboardEvent): boolean =>
  (key === 'Enter' || key === ' ') && target instanceof HTMLElement && target.matches('button:focus-visible');
