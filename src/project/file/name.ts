/** Whether a file says of itself that it is a project, by its name. */
export const isProjectFileName = (name: string): boolean => name.toLowerCase().endsWith('.deliniasi');
