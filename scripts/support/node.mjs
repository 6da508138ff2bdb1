const leastVersion = '20.19';

/** Ends the program with a clear message when this Node is older than package.json's `engines` asks for. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastVersion.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return;
  console.error(
    `Node ${process.versions.node} terlalu lama: Deliniasi perlu Node ${leastVersion} atau lebih baru (https://nodejs.org).\n` +
      `Node ${process.versions.node} is too old: Deliniasi needs Node ${leastVersion} or newer (https://nodejs.org).`,
  );
  process.exit(1);
}
