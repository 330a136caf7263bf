export const starter = {} as const;
