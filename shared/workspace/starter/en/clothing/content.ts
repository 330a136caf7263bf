import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Show how it fits, and take reservations by message',
      bio: 'Fashion in [town]. Real sizes, real people. Reserve by message, try on in the shop.',
      pinned: 'How to reserve; our sizes; team',
    },
    {
      role: 'Opening hours, events and new pieces for regular customers',
      bio: 'Your fashion shop in [town]: advice, alterations, open [Mon to Sat].',
      pinned: 'Opening hours and how to find us',
    },
    {
      role: 'Tell regular customers first, twice a month',
      bio: 'New pieces and dates, twice a month. Unsubscribe at any time.',
      pinned: 'Sign-up form with what one gets and how often',
    },
    {
      role: 'Be found by people who look for ideas to combine',
      bio: 'Outfits with three or four pieces, with sizes and prices. From a shop in [town].',
      pinned: 'Board “One blazer, three ways”',
    },
  ],
  objectives: [
    {
      businessGoal: 'Sell more of each delivery at full price',
      socialGoal: 'Bring people from the post to a reservation, a visit or the shop online',
    },
    {
      businessGoal: 'Be the shop people in the region name first',
      socialGoal: 'Be seen and saved by people near us who do not know us yet',
    },
    {
      businessGoal: 'Customers come back at least twice a year',
      socialGoal: 'Answer quickly, give advice and keep the conversation with those who know us',
    },
  ],
  targets: [
    {
      why: 'Whoever looks at the shop online knows the price before coming in.',
      source: 'Statistics of the website, visits that come from networks',
    },
    {
      why: 'Reservations by message count as orders: they are what posts can bring about.',
      source: 'Orders online plus a tally at the till for reservations by message',
    },
    {
      why: 'Only people nearby count; growth from prize draws does not.',
      source: 'Statistics of the network, on the first of the month',
    },
    {
      why: 'Shows whether posts are worth more than a glance to those who see them.',
      source: 'Likes, comments, saves and shares over reach, average of the month',
    },
    {
      why: 'Who asks for a size wants to know today, not on Monday.',
      source: 'Time from question to answer in the inbox, twenty messages of the month',
    },
  ],
  pillars: [
    {
      name: 'New in',
      description: 'What has come, in which sizes, at what price, and how it fits.',
      examples: ['Delivery unpacked', 'One piece in three sizes', 'What is nearly gone'],
    },
    {
      name: 'Wearing it',
      description: 'Help with combining, measuring and choosing, with what hangs in the wardrobe already.',
      examples: ['One blazer, three ways', 'How to measure yourself', 'This or that?'],
    },
    {
      name: 'Behind the rail',
      description: 'People, alterations and care: why things last longer here.',
      examples: ['Washing wool', 'A hem in four minutes', 'Who advises you'],
    },
    {
      name: 'Our town',
      description: 'Dates, neighbours and customers who show what they wear.',
      examples: ['Late opening', 'The café next door', 'A customer’s favourite piece'],
    },
  ],
  posts: [
    {
      title: 'New in: the [wool jacket]',
      text: 'Unpacked this morning: the [wool jacket] in [navy and moss green], sizes [36 to 46], [129 euros]. It runs a little small at the shoulders, so take one size up if you wear a jumper underneath. Write us your size and we put one aside for you until Saturday.',
      hashtags: '#NewIn #WoolJacket #SmallShop',
      callToAction: 'Send your size by message',
      brief: 'Jacket on a member of the team at the window, whole length, hands free.',
      alt: 'Woman in a moss green wool jacket at the shop window, hands in the pockets, jeans underneath.',
    },
    {
      title: 'This or that?',
      text: 'We are ordering for [autumn] and cannot agree. Straight leg or wide leg? Vote, and tell us in a message why. The winner hangs here in [six weeks].',
      hashtags: '#ThisOrThat #SmallShop',
      callToAction: 'Vote',
      brief: 'Two pairs of trousers side by side on the same hanger height.',
      alt: '',
    },
    {
      title: 'One blazer, three ways',
      text: 'Office, Saturday market, dinner: one blazer, three times with things you probably own already. Swipe through. Blazer [149 euros], sizes [36 to 46]. The shoes are the same in every picture, for who wants to change three times a day?',
      hashtags: '#OneBlazerThreeWays #OutfitIdeas #WearItAgain',
      callToAction: 'Save it for Monday morning',
      brief: 'Three pictures in the same place: shirt, T-shirt, dress. Same blazer, same shoes.',
      alt: 'The same grey blazer over a white shirt with straight trousers, first of three outfits.',
    },
    {
      title: 'Open late on [Thursday]',
      text: 'On [Thursday] we are open until [8 pm]. For all who are still at work when we close: come when it is quiet, there is [tea], and our seamstress is here to pin hems. No appointment needed. You find us at [street, number].',
      hashtags: '#LateOpening #ShopLocal',
      callToAction: 'Come by',
      brief: 'Shop front at dusk, lights on, door open.',
      alt: 'The shop window at dusk with lights on, the door open, a rail of coats inside.',
    },
    {
      title: 'How to wash a wool jumper',
      text: 'Wool rarely needs washing; mostly a night at the open window will do. If it must be: 30 degrees, wool programme, wool detergent, no softener. Roll it in a towel, press, dry it lying flat. Please never hang it wet: that is how sleeves get long.',
      hashtags: '#WoolCare #WearItLonger #CareTips',
      callToAction: 'Send it to someone who shrank one',
      brief: 'Hands, basin, towel, 30 seconds, captions; last picture: flat on the rack.',
      alt: 'Hands rolling a grey jumper in a white towel on a table.',
    },
    {
      title: 'Who advises you: [name]',
      text: 'This is [name]. In the shop since [year], knows within three seconds which size you need and would sooner send you home without a bag than with the wrong one. Favourite piece this season: [cord shirt]. Ask for [her] if you do not know where to begin.',
      hashtags: '#MeetTheTeam #SmallShop',
      callToAction: 'Book half an hour with [name]',
      brief: 'Portrait between the rails, looking into the camera. Consent in writing.',
      alt: 'Member of the team with a tape measure round the neck, smiling between two rails.',
    },
    {
      title: 'One dress, three sizes',
      text: 'The same dress in [36, 42 and 48], on three of us. See where it sits loosely and where it does not: the waist gives, the bust does not. [89 euros], and it has pockets. Questions about your size? Write to us, we measure the garment for you.',
      hashtags: '#RealSizes #TryOn #PocketsPlease',
      callToAction: 'Ask about your size',
      brief: 'Three people, same spot, each turns round once. Sizes as captions.',
      alt: 'Three women of different sizes side by side in the same dark blue dress.',
    },
    {
      title: 'What has come in, and what we recommend',
      text: 'New this week: [two coats, a cord shirt and knitwear from Portugal]. All pieces with prices and sizes are in the shop online. What you reserve by [Friday] hangs in the fitting room for you on Saturday. You decide when you see yourself in the mirror.',
      hashtags: '#NewIn #ShopLocal',
      callToAction: 'See the new pieces',
      brief: 'Link to the page with new pieces; preview picture of the coat.',
      alt: '',
    },
    {
      title: 'Three measurements that save you a parcel',
      text: 'Chest, waist, inside leg: measure once and you need to send back much less. Lay the tape flat, breathe normally, do not pull it tight. Compare with the table of the garment and not with the number on your last trousers. Save it for the next time you order.',
      hashtags: '#SizeGuide #FitTips #MeasureOnce',
      callToAction: 'Save it',
      brief: 'Three pictures with one drawn line each; figures also in the text.',
      alt: 'Tape measure laid flat round the chest of a person in a white T-shirt.',
    },
    {
      title: 'What is the oldest piece in your wardrobe?',
      text: 'Ours: a coat from [1994], twice relined, still on the hook every winter. What is the oldest piece you still wear? Send us a picture. With your permission we show it here, and whoever needs a new lining gets our seamstress’s advice for free.',
      hashtags: '#WearItLonger #OldFavourites #ShopLocal',
      callToAction: 'Send us your picture',
      brief: 'The old coat on its hook, light from the side, lining turned out.',
      alt: 'An old brown wool coat on a hook, the new striped lining showing.',
    },
  ],
  campaign: {
    name: 'Reserve and try on',
    message: 'Seen online, put aside by message, tried on in the shop: no parcel, no return.',
  },
  hashtagGroups: [
    { name: 'Pieces and outfits', tags: ['#NewIn', '#OutfitIdeas', '#RealSizes', '#WearItAgain'] },
    { name: 'Shop and town', tags: ['#ShopLocal', '#SmallShop', '#MeetTheTeam', '#WearItLonger'] },
  ],
} as const satisfies ContentWords;
