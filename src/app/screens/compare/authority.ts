/** Whose task the handling of a slum area is. */
export type Authority = 'city' | 'province' | 'ministry';

/**
 * By UU 23/2014 (annex, housing): under 10 ha the city or regency, 10 up to and including 15 ha the province,
 * above 15 ha the ministry.
 */
export function authorityOf(hectares: number): Authority {
  if (hectares < 10) return 'city';
  return hectares <= 15 ? 'province' : 'ministry';
}
