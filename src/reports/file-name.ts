/** "kota-singkawang_sk-2016_sk-2020.csv": safe on every file system, readable in a folder. */
export function fileName(parts: readonly string[], extension: string): string {
  const stem = parts.map(slug).filter(Boolean).join('_');
  return `${stem || 'deliniasi'}.${extension}`;
}

const LONGEST_PART = 40;

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, '');
