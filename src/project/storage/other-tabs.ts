/** What tabs tell each other: "I am here", and the answer to a newcomer. */
interface Greeting {
  readonly project: string;
  readonly kind: 'opened' | 'here-too';
}

/**
 * Watches for the same project in another tab, where one tab's changes would overwrite the other's.
 *
 * @param onOther called when another tab opens the project, or already had it open
 * @returns stops watching
 */
export function watchOtherTabs(project: string, onOther: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => {};
  const channel = new BroadcastChannel('deliniasi-projects');
  const say = (kind: Greeting['kind']) => channel.postMessage({ project, kind } satisfies Greeting);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (!isGreeting(data) || data.project !== project) return;
    if (data.kind === 'opened') say('here-too');
    onOther();
  };
  say('opened');
  return () => channel.close();
}

const isGreeting = (data: unknown): data is Greeting =>
  typeof data === 'object' && data !== null && 'project' in data && 'kind' in data;
