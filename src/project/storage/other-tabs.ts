/** What tabs tell each other: a project was written, and has this revision now. */
interface News {
  readonly project: string;
  readonly revision: number;
}

export interface OtherTabs {
  tellStored(revision: number): void;
  close(): void;
}

/** Tells other tabs what is stored of a project, and is told by them. */
export function otherTabs(project: string, onStored: (revision: number) => void): OtherTabs {
  if (typeof BroadcastChannel === 'undefined') return { tellStored: () => {}, close: () => {} };
  const channel = new BroadcastChannel('deliniasi-projects');
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isNews(data) && data.project === project) onStored(data.revision);
  };
  return {
    tellStored: (revision) => channel.postMessage({ project, revision } satisfies News),
    close: () => channel.close(),
  };
}

const isNews = (data: unknown): data is News =>
  typeof data === 'object' &&
  data !== null &&
  'project' in data &&
  'revision' in data &&
  typeof data.revision === 'number';
