import type { SampleCampaigns } from '../content.ts';

export const campaigns: SampleCampaigns = {
  campaigns: {
    kiln: {
      name: 'Kiln opening',
      message: 'One kiln load, opened in front of everybody: what comes out is in the shop the next morning.',
      notes: '',
    },
    gifts: {
      name: 'Gifts from the workshop',
      message: 'Whoever is on the early list chooses first, and everything arrives in time.',
      notes: 'No landing page before the shop has the list. Budget to be agreed with Eva.',
    },
  },
  hashtagGroups: {
    general: {
      name: 'Pottery, in general',
      tags: ['#pottery', '#ceramics', '#stoneware', '#wheelthrown'],
      notes: '',
    },
    kiln: {
      name: 'Salt and fire',
      tags: ['#saltglaze', '#saltfired', '#woodkiln', '#kilnopening', '#stoneware', '#glazetest'],
      notes: 'Six tags: one too many for Instagram and TikTok.',
    },
    table: { name: 'The laid table', tags: ['#tableware', '#handmadeplates', '#slowtable'], notes: '' },
  },
};
