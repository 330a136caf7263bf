export const metric = {
  followers: {
    name: 'Followers',
    formula: 'Accounts that follow the channel, on the day it is read.',
  },
  subscribers: {
    name: 'Subscribers',
    formula: 'Subscriptions in force, on the day they are read.',
  },
  newFollowers: {
    name: 'New followers, net',
    formula: 'Followers at the end of the period minus followers at its start.',
  },
  reach: {
    name: 'Reach',
    formula: 'Different accounts that saw the content. The reach of several days cannot be added up.',
  },
  impressions: {
    name: 'Impressions',
    formula: 'How often the content was shown, repeated showings included.',
  },
  views: {
    name: 'Views',
    formula: 'Plays or views as the network itself counts them.',
  },
  likes: {
    name: 'Likes',
    formula: 'Likes and other reactions to posts in the period.',
  },
  comments: {
    name: 'Comments',
    formula: 'Comments and replies to posts in the period.',
  },
  reposts: {
    name: 'Reposts',
    formula: 'Reposts and shares of posts in the period.',
  },
  saves: {
    name: 'Saves',
    formula: 'Posts that were saved or bookmarked in the period.',
  },
  engagements: {
    name: 'Engagements',
    formula: 'Likes + comments + reposts + saves in the period.',
  },
  linkClicks: {
    name: 'Link clicks',
    formula: 'Clicks on a link in a post or in the profile.',
  },
  visitsFromSocial: {
    name: 'Visits from social networks',
    formula: 'Visits to your own website that come from a social network, counted by web analytics.',
  },
  ordersFromSocial: {
    name: 'Orders from social networks',
    formula: 'Orders whose visit came from a social network.',
  },
  leadsFromSocial: {
    name: 'Enquiries from social networks',
    formula: 'Enquiries and contacts whose visit came from a social network.',
  },
  revenueFromSocial: {
    name: 'Revenue from social networks',
    formula: 'Revenue of the orders whose visit came from a social network, in the currency of the plan.',
  },
  mentions: {
    name: 'Mentions',
    formula: 'Posts and comments by others that name the brand in the period.',
  },
  engagementRateByReach: {
    name: 'Engagement rate by reach',
    formula: 'Engagements ÷ reach × 100.',
  },
  engagementRateByFollowers: {
    name: 'Engagement rate by followers',
    formula: 'Engagements ÷ followers on the day of the post × 100.',
  },
  engagementRateByImpressions: {
    name: 'Engagement rate by impressions',
    formula: 'Engagements ÷ impressions × 100.',
  },
  clickThroughRate: {
    name: 'Click-through rate',
    formula: 'Link clicks ÷ impressions × 100.',
  },
  conversionRate: {
    name: 'Conversion rate',
    formula: 'Orders or enquiries ÷ visits from social networks × 100.',
  },
  videoCompletionRate: {
    name: 'Video completion rate',
    formula: 'Views to the end ÷ views started × 100.',
  },
  shareOfVoice: {
    name: 'Share of voice',
    formula: 'Own mentions ÷ (own mentions + mentions of the named competitors) × 100.',
  },
  netSentiment: {
    name: 'Net sentiment',
    formula: '(Positive mentions − negative mentions) ÷ all mentions × 100, from −100 to 100 points.',
  },
  responseRate: {
    name: 'Response rate',
    formula: 'Messages answered ÷ messages received × 100.',
  },
  firstResponseTime: {
    name: 'Time to first answer',
    formula: 'Median hours from a message to its first answer, answered messages only.',
  },
  postsPublished: {
    name: 'Posts published',
    formula: 'Posts that went out in the period.',
  },
  custom: {
    name: 'Own metric',
    formula: 'A figure of your own: say in its name what is counted and against what.',
  },
} as const;
