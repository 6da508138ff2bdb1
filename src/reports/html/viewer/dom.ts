/** An element of the page that the writer has put there. */
export function need<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`${selector} is not on the page`);
}

export function all<Kind extends Element>(selector: string, kind: new () => Kind): readonly Kind[] {
  return [...document.querySelectorAll(selector)].filter(
    (element): element is Kind => element instanceof kind,
  );
}

export const make = (tag: string, className: string, text = ''): HTMLElement => {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
};
