export const audiences = {} as const;
