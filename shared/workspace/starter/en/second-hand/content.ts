import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Shows new pieces first, takes reservations and proves with open flaws that we can be trusted.',
      bio: 'Second-hand in [town]. New pieces [days], 18:00. Reserve by message, collect within [number] days. [opening hours]',
      pinned: 'How it works here: reserve, try on, collect, return. Four pictures.',
    },
    {
      role: 'Reaches those who bring things and families: intake days, opening hours, answers to reviews.',
      bio: '{brand}: second-hand in [town]. Buying and bringing in, checked and cleaned. Intake: [days], open [opening hours].',
      pinned: 'What we take, what we do not, and how you get your money.',
    },
    {
      role: 'Brings people who do not know us, with finds, mending and new combinations.',
      bio: 'Old things, good things. Finds, mending and honest flaws from a second-hand shop in [town].',
      pinned: 'How we check a piece before it goes on the rail, in one minute.',
    },
    {
      role: 'Is found for months by people who look for a style, and leads them to what is here now.',
      bio: 'Second-hand by style and decade, from {brand} in [town]. What is sold is marked, new pieces every week.',
      pinned: 'Board with what hangs in the shop this week.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Sell pieces within four weeks and get enough good ones in',
      socialGoal: 'More people reserve by message or offer us good pieces',
    },
    {
      businessGoal: 'People who come back, to buy and to bring',
      socialGoal: 'Every question is answered on the same day, and people show what they wear from us',
    },
    {
      businessGoal: 'Be the first thought in town before buying new',
      socialGoal: 'More people from around here see what we have',
    },
  ],
  targets: [
    {
      why: 'A reservation or an offer of pieces is the step before the sale and before the intake.',
      source: 'Reservation book and intake list: note on each whether it came through a channel',
    },
    {
      why: 'What is saved will be visited. With single pieces saving says more than a like.',
      source: 'Statistics of the account: saves of all posts of the month',
    },
    {
      why: 'There is only one of everything. Whoever gets no answer in the afternoon buys elsewhere in the evening.',
      source: 'Inbox: median of the first answers, once a month',
    },
    {
      why: 'People who show themselves in one of our pieces recommend us without being paid for it.',
      source: 'Count posts and stories that tag us; write them down, stories are gone after a day',
    },
    {
      why: 'Only those who can come in count. Slow growth from nearby is better than fast growth from anywhere.',
      source: 'Statistics of the account on the last day of the month, towns included',
    },
  ],
  pillars: [
    {
      name: 'New on the rail',
      description: 'Fresh pieces with price, measurements and flaw, always on the same days.',
      examples: ['Nine pieces since Saturday', 'One coat, one story', 'Unpacking a cleared attic'],
    },
    {
      name: 'Looked at closely',
      description: 'How we check, clean, date and describe, and how anyone can do it at home.',
      examples: ['Real or not: four places on a bag', 'What our grades mean', 'Getting smell out of wool'],
    },
    {
      name: 'Worn again',
      description: 'Pieces in use: mended, combined anew, shown by those who bought them.',
      examples: ['A moth hole disappears', 'One jacket, three decades', 'What [name] made of the curtain'],
    },
    {
      name: 'From your wardrobe',
      description: 'How bringing things works: what we take, what it brings, what becomes of the rest.',
      examples: ['What we need this month', 'How a price comes about', 'Where unsold pieces go'],
    },
  ],
  posts: [
    {
      title: 'Nine pieces since Saturday',
      text: 'New on the rail, each exists once:\n1. [piece], [size], [price]\n2. [piece], [size], [price]\n3. [piece], [size], [price]\nand six more in the pictures, with measurements and every flaw.\nTo reserve, send us the number. First come, first served: we keep it for [number] days. If it does not fit, it goes back on the rail the next day.\nWhich number is yours?',
      hashtags: '#SecondHandFinds #NewOnTheRail #VintageStyle',
      callToAction: 'Send the number by message',
      brief:
        'Nine pictures on the same wall by daylight, number and price in the picture, flaw from close up in each second picture.',
      alt: 'First picture: a vintage coat on a hanger against a light wall, with number 1 and the price.',
    },
    {
      title: 'How we check a coat',
      text: 'Before a piece gets a price, it goes through ten minutes with [name].\nAgainst the light: holes? Inside out: seams, lining, label. Nose: honest, no perfume over it. Zip up and down five times. Then cleaning: [how].\nWhat we find goes on the tag. What fails does not go on the rail. This month that was [number] of [number] pieces.\nWhat do you look at first?',
      hashtags: '#SecondHandTips #HonestFlaws #CheckedByHand',
      callToAction: 'Tell us what you check first',
      brief: 'Upright, hands and coat, one shot for each check, spoken with subtitles. End on the tag.',
      alt: 'Two hands hold the lining of a coat up against the light of a window.',
    },
    {
      title: 'One piece, one story',
      text: 'This [piece] was bought in [year], in [town], from the first wages. It danced at two weddings and then hung in the dark for [number] years.\n[Material], [measurements]. Flaw: [flaw]. [Price].\nThe lady who brought it hopes it will go dancing again. We promised to pass that on.\nWho takes it out?',
      hashtags: '#OnePieceOneStory #VintageStyle #SecondHandFinds',
      callToAction: 'Reserve by message',
      brief: 'The piece alone, daylight from the side, second picture of the label. Story only with consent.',
      alt: 'A dress from an earlier decade on a wooden hanger, light falling on it from the side.',
    },
    {
      title: 'What we take this month',
      text: 'Yes, gladly: [coats], [knitwear], [leather bags], shoes with good soles.\nPlease not now: [summer dresses], anything with a broken zip, underwear, [brands or kinds].\nWashed, at most [number] pieces each time, on [days] from [time]. You get [percent]% when it is sold, and a list of what we took.\nNot sure? A picture by message is enough. We answer on the same day.',
      hashtags: '#ClearYourWardrobe #SellSecondHand',
      callToAction: 'Send a picture of what you want to bring',
      brief: 'Two folded piles on the counter with signs “yes” and “not now”. Type large enough to read.',
      alt: 'Two folded piles of clothes on a counter, one with the sign “yes”, one with “not now”.',
    },
    {
      title: 'A or B?',
      text: 'One blazer, two ways: A over the dress, B with the sleeves rolled up and trainers. Your vote decides what the dummy in the window wears until next Saturday.',
      hashtags: '',
      callToAction: 'Vote in the story',
      brief: 'Two photos of the same dummy from the same spot; poll with A and B.',
      alt: 'The same blazer twice on a dummy: left over a dress, right with trainers.',
    },
    {
      title: 'Ten pieces under [amount]',
      text: 'For everyone who wants to try whether second-hand suits them: ten pieces for less than [amount], all checked and cleaned.\nSizes from [size] to [size], measurements in the pictures. Try on in peace: on [day] from [time] to [time] it is quietest here.\nIt does not fit after all? Bring it back within [number] days with the tag on, money or voucher as you like.',
      hashtags: '#SecondHandFinds #WellChecked',
      callToAction: 'Come by at a quiet hour',
      brief: 'Ten pictures, same wall, price large, size small. First picture: all ten on one rail.',
      alt: 'First picture: ten pieces of clothing on a rail, sorted by colour, price tags in view.',
    },
    {
      title: 'A moth hole disappears',
      text: 'A good cardigan, a hole as big as a lentil. Thrown away? No.\nYou need: thread in the colour, a needle, [minutes] and something to listen to. From the inside, along the stitch, do not pull tight, steam at the end.\nClose up you still see it. We write that on the tag, and the price says so too: [price] instead of [price].\nWhat is waiting to be mended at your place?',
      hashtags: '#VisibleMending #WornAgain #MendDontThrow',
      callToAction: 'Save it for the next hole',
      brief:
        'From above, close, real time for the difficult stitch, the rest sped up. Subtitles, sound of the room.',
      alt: 'A needle draws thread through a small hole in a knitted cardigan.',
    },
    {
      title: 'What our tags mean',
      text: 'Very good: worn little, no flaw found.\nGood: worn, no flaw you see at arm’s length.\nWith marks: one flaw, named on the tag and in the price.\nFor tinkerers: sound material, needs work.\nWhat we do not know, we do not write. Age and maker appear only if label, seam or receipt show them. If we are wrong, you get your money back.',
      hashtags: '#HonestFlaws #SecondHandTips',
      callToAction: 'Save it before your next visit',
      brief: 'Four real tags on four fabrics, in focus, one of them with a flaw.',
      alt: 'Four handwritten price tags on different fabrics, one of them beside a small stain.',
    },
    {
      title: 'And what is not sold?',
      text: 'After [number] weeks we write to you. Then you choose: fetch it, reduce it, or pass it on.\nWhat is passed on goes to [organisation]. Last season that was [number] pieces. What is torn becomes [use].\nNone of it goes into the bin behind the shop; you are welcome to look.\nAsk us anything else about bringing things. [Name] answers here.',
      hashtags: '#ClearYourWardrobe #PassItOn',
      callToAction: 'Ask in the comments',
      brief:
        'Packed boxes for the handover, label with the receiver, the person who takes them if they agree.',
      alt: 'Three boxes of folded clothes beside the shop door, ready to be collected.',
    },
    {
      title: 'A cleared attic',
      text: 'Four boxes, closed since [year]. We open them with you.\nBox one: [find]. Box two smells of [smell], but: [find]. Box three we had to close again. Box four holds the reason why we do this work.\nOn the rail from [day], [time]. The contents were handed to us by the family, with a list and signature, as always.\nWhat would you have kept?',
      hashtags: '#SecondHandFinds #VintageStyle #NewOnTheRail',
      callToAction: 'Tell us what you would have kept',
      brief:
        'A hand opens one box after another, one shot each, last find only as a hint. No names or letters in view.',
      alt: 'Four old cardboard boxes on a wooden floor; a hand opens the first one.',
    },
  ],
  campaign: {
    name: 'Change of season',
    message: 'Bring what you no longer wear, and find what you need: two weeks of intake and fresh rails.',
  },
  hashtagGroups: [
    { name: 'Pieces and looks', tags: ['#SecondHandFinds', '#NewOnTheRail', '#VintageStyle', '#WornAgain'] },
    {
      name: 'Trust and intake',
      tags: ['#HonestFlaws', '#SecondHandTips', '#ClearYourWardrobe', '#SellSecondHand'],
    },
  ],
} as const satisfies ContentWords;
