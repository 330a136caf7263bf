import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
