/** Lets the page draw and hear its user before the next piece of work on its thread. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
