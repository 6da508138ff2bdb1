import type { FileShelf } from './files.ts';

const FOLDER = 'files';

/** Files in the origin private file system (OPFS): written in pieces, read in pieces. */
export function privateFiles(): FileShelf {
  const folder = async () =>
    (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
  return {
    async put(key, file, { signal, onProgress }) {
      const handle = await (await folder()).getFileHandle(key, { create: true });
      // What is written shows only once it is closed: a tab that dies half way leaves an empty file.
      const writable = await handle.createWritable();
      const counted = file.stream().pipeThrough(counter(onProgress));
      await counted.pipeTo(writable, signal ? { signal } : {});
    },
    async get(key) {
      const handle = await (await folder()).getFileHandle(key).catch(() => null);
      const file = await handle?.getFile();
      return file && file.size > 0 ? file : null;
    },
    async remove(key) {
      await (await folder()).removeEntry(key);
    },
    async list() {
      const kept: { key: string; keptAt: number }[] = [];
      for await (const [key, handle] of (await folder()).entries())
        if (handle instanceof FileSystemFileHandle)
          kept.push({ key, keptAt: (await handle.getFile()).lastModified });
      return kept;
    },
  };
}

function counter(tell: ((done: number) => void) | undefined): TransformStream<Uint8Array<ArrayBuffer>> {
  let done = 0;
  return new TransformStream({
    transform(chunk, controller) {
      done += chunk.byteLength;
      tell?.(done);
      controller.enqueue(chunk);
    },
  });
}
