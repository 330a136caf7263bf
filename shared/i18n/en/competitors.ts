export const competitors = {} as const;
