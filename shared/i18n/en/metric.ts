export const metric = {} as const;
