export const HELP = `deliniasi compare: which hectares of slum are gone, which remain and which are new

Usage
  deliniasi compare --before <file> --after <file> [--units <file>] [options]

Input (GeoJSON, KML, KMZ)
  --before <file>            the earlier SK
  --after <file>             the later SK
  --units <file>             boundaries of the kelurahan
  --before-layer <glob>      layers of the file to use, such as 'Kum*' (also --after-layer, --units-layer)
  --before-where <f=v>       only features whose attribute f is v (also --after-where)
  --unit-name <field>        field with the name of the kelurahan
  --unit-code <field>        field with its code
  --crs <EPSG>               coordinate system of the files, where they do not say

Reckoning
  --method <m>               geodesic-wgs84 (default), utm, tm3 or sphere (Turf's)
  --tolerance <metres>       each side; thinner ground is shown as uncertain (default 1, 0 = off)

Output
  --json <file|->            the whole balance as JSON (schema deliniasi.comparison/1); "-" is standard output
                             without it: a table
  --help, --version

Exit status: 0 done, 1 wrong usage, 2 input that cannot be read.
`;
