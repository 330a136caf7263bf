import type { StarterWords } from '../content.ts';

export const words = {
  business: 'A family shop for kitchen, household and outdoor sports in a small town, with orders by web',
  brand: {
    mission: 'Equip people for home and outdoors with things that are still in use in ten years.',
    promise: 'We have used what we sell, and we say for whom it is not meant.',
    audiencePromise:
      'Whoever follows us learns how to choose, care for and repair things before buying new ones.',
    values: ['Tested by ourselves', 'Fewer, but lasting', 'Care before new', 'The neighbour comes first'],
    voice: [
      {
        trait: 'Hands-on',
        example: 'Two years in our kitchen: the handle holds, the coating does not.',
        avoid: 'Premium quality for the highest demands.',
      },
      {
        trait: 'Neighbourly',
        example: 'Come by and lace up both pairs. One foot is always bigger.',
        avoid: 'Shop now while stocks last!',
      },
      {
        trait: 'Plain about limits',
        example: 'Good for forest paths. For scree, take the other one.',
        avoid: 'The perfect companion for every adventure.',
      },
    ],
    wordsUsed: ['tested', 'in use', 'care', 'spare part'],
    wordsAvoided: ['must-have', 'perfect', 'lifestyle', 'only today'],
    visualNotes:
      'Things in use, with scratches and steam: kitchen of the family, the forest behind the town, the workbench. Daylight. No cut-out product pictures as posts, no models.',
    claimsToProve: [
      '“Waterproof”, “non-toxic”, “food-safe”: test report of the maker, with date',
      '“Sustainable”: say exactly what, with proof; never as a single word',
      '“Reduced”: lowest price of the last 30 days beside it',
    ],
    keyMessages: [
      'Tried here first, and only then on the shelf.',
      'Before you buy a new one, ask us if the old one can be saved.',
    ],
  },
  offerings: [
    {
      name: 'Kitchen and household',
      kind: 'product',
      message: 'Pans, knives, preserving: few makers with spare parts, and someone who cooks with them.',
    },
    {
      name: 'Hiking, running and winter gear',
      kind: 'product',
      message: 'Fitted by people who walk here. Wear it at home for a day, change it if it pinches.',
    },
    {
      name: 'Workshop: grinding, waxing, gluing',
      kind: 'service',
      message: 'Knives, skis, soles, rucksacks. The price on a slip before we begin.',
    },
  ],
  audiences: [
    {
      name: 'Out every weekend',
      summary: 'Walks, runs, skis; reads for hours before buying boots once',
      place: 'The town and forty minutes around it',
      job: 'Employees with full weeks and free Saturdays',
      household: 'Couples, families with children who come along',
      activeTimes: 'Thursday and Friday evening, Sunday night',
      needs: [
        'To know how it does after a year',
        'A tour that fits the weather',
        'To try things on in peace',
      ],
      pains: ['Five-star reviews after one day', 'Parcels that go back and forth'],
      beliefNow: 'There is more choice on the web.',
      beliefWished: 'There they know the path I will take and say which sole it needs.',
      sources: ['Ask at the till for two weeks which tour the purchase is for'],
      accessibilityNeeds: 'Films with subtitles; heights and times also as text',
    },
    {
      name: 'First proper kitchen',
      summary: 'Moves in, has little room and wants to buy a good thing once',
      place: 'Town, flats and first houses',
      job: 'First or second job, budget in mind',
      household: 'Couple, young family, shared flat',
      activeTimes: 'Lunch break, evenings from 9 pm',
      needs: ['A short list of what one really needs', 'Prices in sight', 'How to care for it'],
      pains: ['Cheap pans each year', 'Advice that only names the dearest'],
      beliefNow: 'Good things are for people with money.',
      beliefWished: 'Three good pieces cost less than ten bad ones, and they explain it to me.',
      sources: ['Look through the wedding and moving lists of a year'],
      accessibilityNeeds: 'Prices and sizes as text, contrast, no small print in pictures',
    },
    {
      name: 'Knows us since childhood',
      summary: 'Has bought here for decades, brings knives for grinding and asks for advice',
      place: 'Town and villages',
      job: 'Retired or about to',
      household: 'Couples, garden, grandchildren',
      activeTimes: 'Mornings, Facebook and newsletter',
      needs: ['Opening hours and dates', 'Spare parts for old things', 'Somebody to talk to'],
      pains: ['Shops that close one after another', 'Ordering on the web with five passwords'],
      beliefNow: 'One day they will close, too.',
      beliefWished: 'They are here, they do more than before, and I tell others.',
      sources: ['Talk to ten regular customers in the workshop'],
      accessibilityNeeds: 'Large type, phone number in every post about dates',
    },
  ],
  channels: [
    {
      role: 'Shows things in use and brings people to try them: shop, web page, message.',
      bio: 'Kitchen, household, outdoors in [town]. Tried by us first. Workshop Thursdays. Orders and questions by message. {brand}',
      pinned: 'What we sharpen, wax and glue, with prices.',
    },
    {
      role: 'Keeps the town informed: dates, opening hours, workshop days, finds and thanks.',
      bio: '{brand}, [street], [town]. Open [opening hours]. Grinding on Thursdays. Call us on [phone].',
      pinned: 'Opening hours, workshop prices, way in without steps.',
    },
    {
      role: 'Answers the questions that come again each season, findable for years.',
      bio: 'Care, fit, repair: short answers from a household and sports shop. One question, one film.',
      pinned: 'Seasoning a cast-iron pan, from first to last step.',
    },
    {
      role: 'Tells regulars first: dates, limited finds, what is in season.',
      bio: 'Once a fortnight from {brand}: dates, care, one find. No more.',
      pinned: 'The calendar of the workshop days.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Sell more of what we know best, in the shop and by order',
      socialGoal: 'People come with a post in mind, or order from it',
    },
    {
      businessGoal: 'Be the first place in the area for home and outdoors',
      socialGoal: 'More people from the area know what we have and can do',
    },
    {
      businessGoal: 'Customers come back and bring others',
      socialGoal: 'People save our advice, ask us and get answers',
    },
  ],
  targets: [
    {
      why: 'Whoever looks at the page comes prepared. It shows whether posts lead further than a heart.',
      source: 'Web analytics, visits by source “social”',
    },
    {
      why: 'Orders by message and web that name a post. Purchases in the shop come on top and are tallied.',
      source: 'Order list with the column “from where”, and the tally at the till',
    },
    {
      why: 'People from the area count. A slow, honest number.',
      source: 'Statistics of the account on the last day of the month, places checked as well',
    },
    {
      why: 'What is saved is needed: care, lists, tours. That is our field.',
      source: 'Statistics of the account: saves in the month',
    },
    {
      why: 'Questions on sizes and stock are purchases that are waiting.',
      source: 'Message inbox: median of the first answers, once a month',
    },
  ],
  pillars: [
    {
      name: 'After a year',
      description: 'Things we have used for long: what holds, what does not, for whom it is meant.',
      examples: ['Boots after 600 kilometres', 'A pan and its coating', 'The rucksack that we sent back'],
    },
    {
      name: 'What you really need',
      description: 'Short lists and sizes for home and tour, with prices.',
      examples: ['Three knives are enough', 'First hike with a child', 'A kitchen for one small cupboard'],
    },
    {
      name: 'Care and repair',
      description: 'Grinding, waxing, seasoning, sewing: do it yourself or bring it in.',
      examples: ['Seasoning cast iron', 'Waxing boots', 'When a sole can be glued'],
    },
    {
      name: 'Here in town',
      description: 'People, dates, tours from the front door, and the shop itself.',
      examples: ['The Thursday grinding bench', 'A round walk of two hours', 'Who stands behind the counter'],
    },
  ],
  posts: [
    {
      title: 'Boots after 600 kilometres',
      text: 'Bought in [month], walked 600 kilometres, never pampered. What we see: the sole is down to [millimetres], the seam at the toe holds, the lining at the heel is through.\nWould we buy them again? Yes, for forest and hills. No, for scree.\nPrice new: [price]. New heel lining: [price].\nWhich pair do you want to know this about?',
      hashtags: '#HikingBoots #TestedLong #HikingGear',
      callToAction: 'Write which pair we should look at',
      brief: 'The worn boots on the workbench, close-ups of sole, toe and heel, one sentence each; daylight.',
      alt: 'Worn hiking boots on a workbench, the tread of the sole is clearly flattened.',
    },
    {
      title: 'Three knives are enough',
      text: 'The block with twelve knives looks good. In our kitchen three are in use:\na chef’s knife of [length] cm,\na small one with a short blade,\none with teeth for bread and tomatoes.\nTogether from [price]. The rest of the money goes into grinding once a year: [price] a blade.\nWhich one do you take in your hand most?',
      hashtags: '#KitchenKnives #FewButGood',
      callToAction: 'Save the list for your next purchase',
      brief: 'Four tiles: the three knives one by one on a wooden board, last tile with prices.',
      alt: 'A chef’s knife, a small knife and a bread knife lie side by side on a wooden board.',
    },
    {
      title: 'Thursday is grinding day',
      text: 'This Thursday from [time] the bench is running: kitchen knives [price], scissors [price], garden shears [price].\nWrap the blades in newspaper, write your name on it, fetch it on Friday.\nNo time on Thursday? Leave it at the till on any day.\n{brand}, [street], phone [phone]',
      hashtags: '#KnifeGrinding',
      callToAction: 'Bring your bluntest knife',
      brief: 'The grinder at the bench, sparks or water, hands in focus.',
      alt: 'Hands guide a kitchen knife along a wet grinding stone.',
    },
    {
      title: 'Wax or spray?',
      text: 'What do you do with boots after the season?\nWe ask before we show on Saturday how we do it, and why one of the four answers ruins leather in two winters.',
      hashtags: '#BootCare',
      callToAction: 'Vote',
      brief: 'Poll with four answers: wax, spray, nothing, “they stand in the cellar”.',
      alt: '',
    },
    {
      title: 'Boot care in five steps',
      text: 'The most frequent answer was “nothing”. So here it is:\n1. Laces out, brush off dry dirt.\n2. Wash with water and a little soap.\n3. Dry without a heater, with newspaper in them.\n4. Wax while the leather is slightly warm.\n5. Leave overnight, wipe off.\nHalf an hour a year. It doubles the time until the next pair in our experience.',
      hashtags: '#BootCare #CareBeforeNew',
      callToAction: 'Save it for Sunday',
      brief: 'One boot half waxed: left dull and dry, right dark and smooth.',
      alt: 'A leather boot, one half dull and dry, the other freshly waxed and dark.',
    },
    {
      title: 'A kitchen in one cupboard',
      text: 'First flat, one cupboard, [amount] to spend. What we would put into it:\none pot, one pan, three knives, a board, a sieve, two bowls that nest.\nWhat we would leave: the set with eleven lids, the garlic press, the egg cooker.\nIn the film it all goes into the cupboard. And out again, that is the test.',
      hashtags: '#FirstFlat #SmallKitchen',
      callToAction: 'Send it to someone who is moving',
      brief: 'One shot: an empty cupboard is filled piece by piece, names and prices as text.',
      alt: 'A narrow kitchen cupboard with pot, pan, knives, board, sieve and two bowls.',
    },
    {
      title: 'Two hours from the front door',
      text: 'Saturday, [weather]: out of the shop, left at the church, along the stream to [place], back over the hill. Two hours, [metres] metres up, pushchair up to the bridge.\nWho comes along on Saturday at [time]? No registration, coffee afterwards.',
      hashtags: '#HikingNearby',
      callToAction: 'Come along on Saturday',
      brief: 'Three pictures upright: door, stream, view; the way as a line on the last.',
      alt: 'View from a hill over a small town, in front a path with two walkers.',
    },
    {
      title: 'Find of the month',
      text: 'Twelve enamel pots from the stock of a maker that gave up in [year]. Blue, three litres, with lid, two with a small chip at the handle.\n[price] each, with the chip [price]. Suitable for gas and induction, we have tried it.\nWe put them aside for two days: message or phone [phone].',
      hashtags: '#Enamel #GoodOldThings',
      callToAction: 'Have one put aside',
      brief: 'The pots stacked on the counter in daylight, the chip clearly visible.',
      alt: 'Blue enamel pots stacked on a shop counter, one with a small chip at the handle.',
    },
    {
      title: 'What we sent back',
      text: 'A rucksack we wanted to sell. We carried it for eight weeks first.\nTile 1: good back.\nTile 2: pockets one reaches while walking.\nTile 3: the buckle after week five.\nTile 4: what the maker answered.\nIt does not come onto our shelf. If you have one: we have spare buckles for [price].',
      hashtags: '#TestedLong #HikingGear',
      callToAction: 'Ask us about your rucksack',
      brief: 'Four tiles with close-ups; the broken buckle on the third; no name of the maker to be seen.',
      alt: 'Close-up of a broken plastic buckle on a rucksack strap.',
    },
    {
      title: 'Seasoning cast iron',
      text: 'Rust on the pan? It is not lost.\nScrub with salt, dry on the stove, thinnest film of oil, one hour in the oven at [degrees], let it cool inside. Twice.\nThe film shows how thin “thin” is. If you would rather not: bring it in, [price], ready in a week.',
      hashtags: '#CastIron #CareBeforeNew',
      callToAction: 'Show us your rustiest pan',
      brief: 'Before, scrubbing, oil with a cloth, oven, after; hands only, subtitles.',
      alt: 'Left a rusty cast-iron pan, right the same pan black and smooth.',
    },
  ],
  campaign: {
    name: 'Ready for winter',
    message:
      'Bring in what you have before you buy: we grind, wax, glue and say honestly what no longer pays.',
  },
  hashtagGroups: [
    { name: 'Care and tests', tags: ['#CareBeforeNew', '#TestedLong', '#BootCare', '#CastIron'] },
    { name: 'Lists and town', tags: ['#FewButGood', '#FirstFlat', '#HikingNearby', '#SmallKitchen'] },
  ],
  competitors: [
    {
      name: 'The branch of a sports chain on the ring road',
      market: 'home market',
      style: 'Offers, athletes, fast cuts',
      strengths: ['Always new things', 'Large choice of sizes'],
      weaknesses: ['Comments stay unanswered', 'Nothing on care or repair'],
      gaps: ['Nobody shows a thing after a year of use'],
    },
    {
      name: 'A household shop abroad with films from its own kitchen',
      market: 'example from abroad',
      style: 'The owner cooks, and things are named in passing',
      strengths: ['One sees things in use', 'The same person every time'],
      weaknesses: ['Prices are missing', 'Hardly any answers in other languages'],
      gaps: ['Repair instead of new'],
    },
  ],
  techniques: [
    {
      title: 'Used in passing',
      description: 'The product is not presented; it is used while something is cooked.',
      adaptation: 'Once a week a dish from our lunch break with one thing from the shop',
      hypothesis: 'If a thing is seen in use, more people ask for it than after a product picture.',
      measure: 'Questions and orders per post, compared with product photos of the last month',
    },
    {
      title: 'The owner on the tour',
      description: 'Gear is shown on the same hill in any weather.',
      adaptation: 'One piece of gear a month on our round walk, in the weather of the day',
      hypothesis: 'Films from a known place are watched to the end more often.',
      measure: 'Share of views to the end, four films against four',
    },
  ],
  scenarios: [
    {
      name: 'A product is recalled',
      holding:
        'Please do not use [product], bought from us between [date] and [date], any more: [reason]. Bring it back, also without a receipt; you get the money or a replacement. We call everyone whose order we know. Questions: [phone]',
    },
    {
      name: 'Somebody was hurt with gear from us',
      holding:
        'At [occasion] a person was hurt, and gear from our shop was involved. Our thoughts are with them. We have secured the gear, informed the maker and are helping to clear it up. Until we know more we do not guess. Next word: [time].',
    },
    {
      name: 'Criticism of where a product comes from',
      holding:
        'You ask where [product] is made and under which conditions. That is a fair question. We have asked the maker for proof and publish the answer here by [date], also if it is not flattering. Until then we do not order more.',
    },
    {
      name: 'Orders arrive late before the holidays',
      holding:
        'Orders from [date] on will be late: [reason]. Everyone concerned gets a message today with the new date and can cancel at no cost. What lies in the shop you can fetch until [time].',
    },
  ],
  decisions: {
    fit: {
      will: 'give one morning a week to posts and ten minutes, twice a day, to answers.',
      willNot: 'hand the account to someone who has never stood in the shop.',
    },
    brand: {
      will: 'only show what we have used ourselves, and say how long.',
      willNot: 'pass on makers’ slogans.',
    },
    audiences: {
      will: 'write for people from the area who go out, move in or have known us for long.',
      willNot: 'chase buyers who live three hundred kilometres away.',
    },
    competitors: {
      will: 'look at two shops a month and try one technique a season.',
      willNot: 'compete on price in public.',
    },
    channels: {
      will: 'keep two channels alive all year, also in the busy weeks.',
      willNot: 'begin with short films every day.',
    },
    goals: {
      will: 'tally at the till and in the order list what came from a post.',
      willNot: 'run raffles for followers.',
    },
    content: {
      will: 'show one thing in use, one list and one repair a week.',
      willNot: 'post cut-out product pictures.',
    },
    tools: {
      will: 'plan two weeks ahead in one calendar everyone in the shop sees.',
      willNot: 'pay for a tool that only one of us can work with.',
    },
    crisis: {
      will: 'warn of unsafe products the same day, in the shop window as well.',
      willNot: 'wait for the maker before we warn.',
    },
  },
  avoid: {
    fit: 'Counting only on the quiet months. In December the questions come as well.',
    brand: '“Quality and service since [year].” Everyone in the street says so.',
    audiences: 'Everyone who cooks or walks. That is everybody.',
    competitors: 'Looking only at the chains. A small shop abroad teaches more.',
    channels: 'A new account for each department.',
    goals: 'Followers from a raffle. They want the prize, not the pan.',
    content: 'New goods every day. A worn boot tells more.',
    tools: 'Photos on three phones and passwords on a slip at the till.',
    crisis: 'Waiting for the maker’s statement while the pan is on a stove somewhere.',
  },
} as const satisfies StarterWords;
