export const goals = {
  stage: {
    reach: 'Reach',
    act: 'Act',
    convert: 'Convert',
    engage: 'Engage',
    care: 'Care',
  },
} as const;
