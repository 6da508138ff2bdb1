// The package ships no types.
declare module 'mapshaper' {
  const mapshaper: {
    /** Runs a command line on files in memory; gives the files that `-o` made, by name. */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, Uint8Array>>,
    ): Promise<Record<string, Uint8Array>>;
  };
  export default mapshaper;
}
