/** What a file says of one feature. Nested values arrive as JSON text. Built with `Object.fromEntries`, never by assignment. */
export type AttributeValue = string | number | boolean | null;
export type Attributes = Readonly<Record<string, AttributeValue>>;
