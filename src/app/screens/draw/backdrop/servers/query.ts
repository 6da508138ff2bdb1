/**
 * An address with `parameters`, less those of the names `own` that it has already (in any case); its further parameters, such as
 * `map=…` or a key, stay. Braces stay braces: they are filled for each tile.
 */
export function withQuery(
  address: string,
  own: readonly string[],
  parameters: Readonly<Record<string, string>>,
): string {
  const url = new URL(address);
  const kept = [...url.searchParams].filter(([name]) => !own.includes(name.toLowerCase()));
  const query = [...kept, ...Object.entries(parameters)].map(
    ([name, value]) => `${encodeURIComponent(name)}=${encoded(value)}`,
  );
  url.hash = '';
  url.search = '';
  return `${url.href}?${query.join('&')}`;
}

/** Servers are picky about commas, colons and slashes, which need no encoding in a query. */
const encoded = (value: string): string =>
  encodeURIComponent(value).replace(/%(2C|3A|2F|7B|7D)/gi, (code) => decodeURIComponent(code));
