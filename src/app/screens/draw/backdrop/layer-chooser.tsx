import { useEffect, useState } from 'react';
import { useTranslation } from '../../../i18n/use-translation.ts';
import styles from './server-dialog.module.css';
import type { TileChoice } from './server-dialog.tsx';
import type { Service, ServiceLayer } from './servers/service.ts';

interface LayerChooserProps {
  readonly service: Service;
  readonly onChoice: (choice: TileChoice | null) => void;
}

/** More than this many layers are searched. */
const MANY = 12;

/** Layers of a server: several in one picture of a WMS, one of a WMTS. */
export function LayerChooser({ service, onChoice }: LayerChooserProps) {
  const { t } = useTranslation();
  const [names, setNames] = useState<readonly string[]>(() => askedOf(service));
  const [search, setSearch] = useState('');
  const [format, setFormat] = useState<string | null>(null);
  const [transparent, setTransparent] = useState(true);
  const chosen = service.layers.filter(({ name }) => names.includes(name));
  const formats = chosen[0]?.formats ?? [];
  const usedFormat = format !== null && formats.includes(format) ? format : (formats[0] ?? '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the layers chosen follow from their names
  useEffect(() => {
    onChoice(choiceOf(service, chosen, usedFormat, transparent));
  }, [service, names, usedFormat, transparent]);
  const words = search.trim().toLocaleLowerCase('id');
  const listed = service.layers.filter(({ title, name }) =>
    `${title} ${name}`.toLocaleLowerCase('id').includes(words),
  );
  const isOne = service.kind === 'wmts';
  const toggle = (name: string) => {
    if (isOne) setNames([name]);
    else setNames(names.includes(name) ? names.filter((each) => each !== name) : [...names, name]);
  };
  return (
    <fieldset className={styles.layers}>
      <legend>
        {t(isOne ? 'server.layer' : 'server.layers', { title: service.title || service.kind.toUpperCase() })}
      </legend>
      {service.layers.length > MANY && (
        <input
          type="search"
          aria-label={t('server.search')}
          placeholder={t('server.search')}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul className={styles.layerList}>
        {listed.map((layer) => (
          <li key={layer.name}>
            <label>
              <input
                type={isOne ? 'radio' : 'checkbox'}
                name="server-layer"
                checked={names.includes(layer.name)}
                onChange={() => toggle(layer.name)}
              />
              <span>
                {layer.title}
                {layer.title !== layer.name && <small>{layer.name}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      {service.unusable.length > 0 && (
        <p className={styles.soft}>
          {t('server.unusable', {
            count: service.unusable.length,
            names: service.unusable.slice(0, 3).join(', '),
          })}
        </p>
      )}
      {formats.length > 1 && (
        <label className={styles.field}>
          {t('server.format')}
          <select value={usedFormat} onChange={(event) => setFormat(event.target.value)}>
            {formats.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      )}
      {service.kind === 'wms' && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={transparent}
            onChange={(event) => setTransparent(event.target.checked)}
          />
          {t('server.transparent')}
        </label>
      )}
    </fieldset>
  );
}

/** What the typed address asked for; else the only layer there is. */
function askedOf({ layers, asked }: Service): readonly string[] {
  const known = asked.filter((name) => layers.some((layer) => layer.name === name));
  return known.length > 0 || layers.length > 1 ? known : layers.map(({ name }) => name);
}

function choiceOf(
  { kind }: Service,
  chosen: readonly ServiceLayer[],
  format: string,
  transparent: boolean,
): TileChoice | null {
  const [first, ...rest] = chosen;
  if (!first) return null;
  return {
    kind,
    name: chosen
      .map(({ title }) => title)
      .join(', ')
      .slice(0, 80),
    url: first.tileUrl({ format, transparent, others: rest.map(({ name }) => name) }),
    attribution: [...new Set(chosen.map(({ attribution }) => attribution).filter(Boolean))].join(', '),
    minZoom: first.minZoom,
    maxZoom: first.maxZoom,
    bounds: rest.length === 0 ? first.bounds : null,
  };
}
