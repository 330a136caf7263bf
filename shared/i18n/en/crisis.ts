export const crisis = {} as const;
