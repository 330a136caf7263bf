export const posting = {
  approval: {
    title: 'Approval',
    by: 'Approved by',
  },
  linkTags: {
    title: 'Tags of the link (UTM)',
  },
  mentions: 'Mentions',
  original: {
    title: 'Translation of',
  },
} as const;
