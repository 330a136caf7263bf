export const network = {
  blog: 'Blog',
  newsletter: 'Newsletter',
  other: 'Other channel',
} as const;
