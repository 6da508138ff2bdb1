/** What XML 1.0 has no place for: control characters but tab and line ends, lone halves of a pair, U+FFFE, U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must be found
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text as an XML part may hold it; what it may not becomes U+FFFD, so that its loss is seen. Escaping is the writer's. */
export const xmlCharacters = (text: string): string => text.replace(NOT_XML, '\ufffd');
