export const quickPost = {} as const;
