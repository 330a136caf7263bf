import type { StarterWords } from '../content.ts';

export const words = {
  business: 'A fashion shop in a middle-sized town, with fitting advice and a shop online',
  brand: {
    mission: 'To help people find clothes they still like wearing after three years.',
    promise: 'We say honestly whether it suits you, and alter what nearly fits.',
    audiencePromise:
      'Whoever follows us sees clothes on real people, in real sizes, with the price beside them.',
    values: ['Fit before trend', 'Honest advice', 'Few pieces, worn often', 'A shop with a face'],
    voice: [
      {
        trait: 'Like at the fitting room',
        example: 'The sleeve is long on everyone. We shorten it by Friday.',
        avoid: 'This piece will transform your wardrobe!',
      },
      {
        trait: 'Concrete',
        example: '70 % wool, warm enough without a coat until November.',
        avoid: 'Premium quality for the highest demands.',
      },
      {
        trait: 'Kind about bodies',
        example: 'Sits loosely at the waist; runs small at the shoulders.',
        avoid: 'Hides problem areas.',
      },
    ],
    wordsUsed: ['fits', 'runs small', 'alter', 'combine with what you have'],
    wordsAvoided: ['must-have', 'flattering', 'problem areas', 'last chance'],
    visualNotes:
      'Daylight at the shop window, people of the team and customers instead of models, the whole garment at least once, the price in the text. Written consent of everyone in the picture.',
    claimsToProve: [
      'Sustainable, fair or eco-friendly: only with certificate number and what exactly it covers',
      'Made in [country]: proof from the supplier for every single garment',
      'Reduced from: lowest price of the last 30 days, where the law asks for it',
    ],
    keyMessages: [
      'Clothes that fit, with someone who tells you the truth.',
      'Reserve by message, try on in the shop, decide at home.',
    ],
  },
  offerings: [
    {
      name: 'Women’s and men’s fashion',
      kind: 'product',
      message: 'A small choice for every day, renewed every month, in sizes [34 to 48].',
    },
    {
      name: 'Fitting advice by appointment',
      kind: 'service',
      message: 'Half an hour, five outfits, no obligation to buy. Bring the shoes.',
    },
    {
      name: 'Alterations',
      kind: 'service',
      message: 'Hems, sleeves and waists, usually within [five] working days.',
    },
  ],
  audiences: [
    {
      name: 'Dressed by eight',
      summary:
        'Works, has little time, wants three good pieces a season that go with what hangs there already.',
      place: 'Our town and 20 kilometres around',
      job: 'Office, school, surgery',
      household: 'Couple or family with children at school',
      activeTimes: 'Evenings after eight, Sunday',
      needs: [
        'To see how it fits on someone like her',
        'To know what is there in her size',
        'To reserve without phoning',
      ],
      pains: ['Parcels that go back', 'Sizes that mean something else everywhere'],
      beliefNow: 'Shops in town never have my size.',
      beliefWished: 'I write, they put it aside, and it fits.',
      sources: ['Ask ten customers at the till: where did you first see what you are buying?'],
      accessibilityNeeds: 'Watches without sound on the train: captions in every film.',
    },
    {
      name: 'Loyal for twenty years',
      summary: 'Knows the staff by name, trusts their eye and would like to be told when her label comes in.',
      place: 'Our town and the villages around it',
      job: 'Employed part-time or retired',
      household: 'Couple, children have left home',
      activeTimes: 'Mornings, early evening',
      needs: ['Advice from someone she knows', 'Notice of new pieces in time', 'Alterations in the house'],
      pains: ['Fashion that seems made for twenty-year-olds', 'Notices that come when all is gone'],
      beliefNow: 'On the internet they only talk to the young.',
      beliefWished: 'They think of me and write before I have to ask.',
      sources: ['Ask ten regular customers how they would like to hear from us'],
      accessibilityNeeds: 'Reads on the phone without glasses: short lines, no text only in the picture.',
    },
    {
      name: 'First real coat',
      summary:
        'Starting a job, has so far bought cheaply and a lot, now looks for one good thing she can afford.',
      place: 'The region, students in the town',
      job: 'In training, studying, first job',
      household: 'Shared flat or alone',
      activeTimes: 'Lunch break, late evening',
      needs: [
        'To understand what good fabric costs',
        'To combine one piece in many ways',
        'No pressure in the shop',
      ],
      pains: ['Fear of being judged in a boutique', 'Money spent on things that last a summer'],
      beliefNow: 'A shop like that is not for me.',
      beliefWished: 'I went in only to look, and nobody minded.',
      sources: ['Ask ten people under 30 in the shop what nearly kept them from coming in'],
      accessibilityNeeds: 'Pictures described, colours named: not everyone sees the shade.',
    },
  ],
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
  competitors: [
    {
      name: 'Chain store in the shopping street [name]',
      market: 'Our town',
      style: 'Many posts from headquarters, hardly any answers, discounts every week',
      strengths: ['Large choice in every size', 'Low prices'],
      weaknesses: ['Nobody local speaks', 'Questions stay without an answer'],
      gaps: ['Advice on fit from people one can meet'],
    },
    {
      name: 'Independent boutique in another country [name]',
      market: 'Example from abroad',
      style: 'The owner tries everything on herself and speaks about size and fabric',
      strengths: ['Recognised at once', 'Sells by message'],
      weaknesses: ['Depends on one person', 'Prices often missing'],
      gaps: ['Film with captions and size table'],
    },
  ],
  techniques: [
    {
      title: 'Delivery day as a fixed date',
      description:
        'Every week on the same day the box is opened before the camera. People wait for it, so the first hours bring most reservations.',
      adaptation: 'Mondays at six: three pieces, three sizes, three prices. No more than one minute.',
      hypothesis:
        'If we show deliveries on a fixed day, more people reserve by message in the first 24 hours.',
      measure: 'Reservations by message within 24 hours of the post',
    },
    {
      title: 'The same piece in several sizes',
      description:
        'Instead of one model, several people show a garment. Comments ask less about size and more about colour.',
      adaptation: 'Three people from team and customers, same place, sizes as captions.',
      hypothesis: 'If we show a piece in three sizes, it is saved more often than on one person.',
      measure: 'Saves per 100 people reached, four posts of each kind',
    },
  ],
  scenarios: [
    {
      name: 'Dispute about a return or refund goes public',
      holding:
        'We have read what you describe and are looking into it now. Please send us your order number by message; we will answer you in person today and say here how it was settled.',
    },
    {
      name: 'Faulty goods: dye, needle left in, allergic reaction',
      holding:
        'We have been told of a problem with [garment]. Please do not wear it until we know more. We have taken it off the rail, are asking the manufacturer and will write here again by [time]. You can return it and get your money back.',
    },
    {
      name: 'Criticism of working conditions at a supplier',
      holding:
        'We take the report about [supplier] seriously. We are checking which of our goods are affected and what we know about them, and will say so here by [day], including what we do not know.',
    },
    {
      name: 'Post felt to be disrespectful',
      holding:
        'Our post of [day] has hurt people. We have taken it down, are listening, and will answer here by [time]. Thank you to those who told us.',
    },
  ],
  decisions: {
    fit: {
      will: 'One person of the shop looks after the channels at fixed hours, for six months to begin with.',
      willNot: 'We will not hand our voice to someone who has never stood in the shop.',
    },
    brand: {
      will: 'We show real people, real sizes and every price.',
      willNot: 'We will not speak of problem areas nor call anything sustainable without proof.',
    },
    audiences: {
      will: 'We write for people nearby who come in or reserve.',
      willNot: 'We will not chase followers in places we do not deliver to.',
    },
    competitors: {
      will: 'Once a quarter we look at two shops, one of them abroad, and try one thing.',
      willNot: 'We will not copy pictures, nor join every discount.',
    },
    channels: {
      will: 'We keep few channels and answer on each of them.',
      willNot: 'We will not open another channel before these have run well for three months.',
    },
    goals: {
      will: 'We count reservations, visits and the time to an answer.',
      willNot: 'We will not buy followers nor raffle things off to gain them.',
    },
    content: {
      will: 'Each post helps to choose, wear or look after something.',
      willNot: 'We will not post only because it is Tuesday.',
    },
    tools: {
      will: 'We work with what we have and keep our pictures in a folder of our own.',
      willNot: 'We will not subscribe to anything before four weeks of trying show that it saves time.',
    },
    crisis: {
      will: 'Complaints get a first answer within an hour in opening times; faulty goods go off the rail at once.',
      willNot: 'We will not delete criticism nor argue in the comments.',
    },
  },
  avoid: {
    fit: 'Letting the trainee do it on the side because they are young. Whoever speaks for you must be allowed to decide.',
    brand: 'Sounding like a fashion magazine. People follow a shop because they want to be advised by it.',
    audiences: '“Women from 18 to 65” is nobody. Describe someone who stood in your fitting room.',
    competitors:
      'Measuring yourself against chains. Look for a shop of your size that does one thing better.',
    channels: 'Being everywhere and answering nowhere.',
    goals:
      'Setting followers as the only goal. A hundred people nearby sell more than ten thousand elsewhere.',
    content: 'Only showing goods. Help with fit and care is what gets saved and passed on.',
    tools: 'Paying for a planner while the pictures lie on three private phones.',
    crisis: 'Waiting until Monday when anger grows on Saturday.',
  },
} as const satisfies StarterWords;
