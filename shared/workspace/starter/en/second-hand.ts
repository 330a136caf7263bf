import type { StarterWords } from '../content.ts';

export const words = {
  business: 'A second-hand shop for clothes, bags and small things for the home, with room for good vintage',
  brand: {
    mission: 'Find the next owner for good things, and a fair price for both sides.',
    promise: 'Every piece is checked, cleaned and honestly described before it hangs on the rail.',
    audiencePromise:
      'If you follow us, you see new pieces first, learn to judge quality and know what we take and what we do not.',
    values: [
      'Say every flaw',
      'Fair to those who bring and to those who buy',
      'Wear it, not only own it',
      'Each piece exists once',
    ],
    voice: [
      {
        trait: 'Observant',
        example: 'Wool coat, about 1978, hand-stitched lapel, one button replaced.',
        avoid: 'Gorgeous vintage treasure, totally unique!',
      },
      {
        trait: 'Quick-witted',
        example: 'The jacket has survived three fashions. It will survive yours.',
        avoid: 'Slay in this iconic look!',
      },
      {
        trait: 'Straight',
        example: 'Small moth hole at the cuff, mended, visible from close up. That is why 24 instead of 40.',
        avoid: 'In good condition considering its age.',
      },
    ],
    wordsUsed: ['checked', 'mended', 'one of a kind, so gone is gone', 'signs of wear'],
    wordsAvoided: ['treasure', 'luxury', 'like new', 'cheap'],
    visualNotes:
      'Every piece in daylight on the same wall: front, back, label, flaw. The flaw is never left out. Sizes as measured, in centimetres. People only with consent, at best people who work or shop here.',
    claimsToProve: [
      'The maker or the age of a piece: label, seams, receipt or an expert’s opinion in writing',
      '“Cleaned”: how and when, noted on the tag',
      '“Saves water” and the like: leave it out unless a source can be named',
    ],
    keyMessages: [
      'Checked, cleaned, honestly described: second-hand without guessing.',
      'Bring what you no longer wear. It has a second life, and you have your share.',
    ],
  },
  offerings: [
    {
      name: 'Pieces from the rail',
      kind: 'product',
      message: 'New every [day], each with measurements, material and every flaw on the tag.',
    },
    {
      name: 'Taking in and selling for you',
      kind: 'service',
      message: 'We sort, price and sell; you get [percent]% when it is sold, and a list of everything.',
    },
    {
      name: 'Small repairs and alterations',
      kind: 'service',
      message:
        'Buttons, hems, moth holes: what is worth saving is mended before it is sold, on request also yours.',
    },
  ],
  audiences: [
    {
      name: 'Hunting for the one piece',
      summary: 'Looks every day, decides in seconds, tells everyone what it cost',
      place: 'In town or an hour away by train',
      job: 'Studying, in training or in a first job',
      household: 'Shared flat or a first flat of their own',
      activeTimes: 'After 6 pm, Saturday before noon, now and then under the desk',
      needs: ['To see new pieces first', 'Measurements instead of sizes', 'To reserve in one message'],
      pains: ['Gone before one has asked', 'Pictures on which the flaw is missing'],
      beliefNow: 'The good things are online; what hangs in the shop is leftovers.',
      beliefWished: 'Every week there is something that only I will have.',
      sources: ['Ask at the till for two weeks: “did you see it on our channel first?”'],
      accessibilityNeeds: 'Measurements and price as text; films with subtitles; calm cuts',
    },
    {
      name: 'The full wardrobe',
      summary: 'Has good things that nobody wears, and does not want to photograph them one by one',
      place: 'In town and around it, comes by car or with two big bags',
      job: 'Employed or retired, little patience for haggling online',
      household: 'Family, or children just moved out',
      activeTimes: 'Mornings during the week, Sunday evening, at every change of season',
      needs: [
        'To know what is taken',
        'A clear share and a date for the money',
        'No bad feeling about the rest',
      ],
      pains: ['Being turned away with full bags', 'Not knowing what became of it'],
      beliefNow: 'Either I give it away or I spend weekends haggling.',
      beliefWished: 'I bring it once, get a list, and money comes.',
      sources: ['Note the first question of everyone who calls about bringing things, for one month'],
      accessibilityNeeds: 'The list of what we take as text in large type; telephone as well as messages',
    },
    {
      name: 'Would like to, but is wary',
      summary: 'Finds used things sensible, but is afraid of smell, fakes and returns',
      place: 'In town',
      job: 'Often office, teaching or care',
      household: 'Couple or family, buys for children too',
      activeTimes: 'Lunch break and evenings',
      needs: ['To see how pieces are checked', 'To try on in peace', 'To be allowed to bring something back'],
      pains: ['Crowded rails without order', 'Bad experience with a private sale'],
      beliefNow: 'You never know who wore it and whether it is real.',
      beliefWished: 'It is checked there better than anything I buy new.',
      sources: ['Ask ten people who leave without buying what was missing'],
      accessibilityNeeds: 'Flaws described in words, not only shown; step-free access and quiet hours named',
    },
  ],
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
  competitors: [
    {
      name: 'The curated vintage shop in the next city',
      market: 'The region',
      style: 'Looks like a magazine, few pieces, high prices, little text',
      strengths: ['A look one recognises', 'Every piece is shown worn'],
      weaknesses: ['Price only on request', 'Flaws are not mentioned'],
      gaps: ['Nobody there explains how a piece is checked'],
    },
    {
      name: 'A charity shop abroad with a cheerful channel',
      market: 'Example from abroad',
      style: 'Volunteers show odd finds, unrehearsed and funny',
      strengths: ['The team itself is the reason to watch', 'Viewers guess what things were for'],
      weaknesses: ['Nothing can be reserved', 'Posts come irregularly'],
      gaps: ['Help for those who want to bring good things'],
    },
  ],
  techniques: [
    {
      title: 'The fixed hour for new pieces',
      description: 'New pieces always appear on the same days at the same hour, and people wait for it.',
      adaptation: 'Two fixed days at six in the evening, announced in the bio, for six weeks',
      hypothesis: 'With a fixed hour more reservations come on the same evening.',
      measure: 'Reservations within three hours of each post, six weeks before and after',
    },
    {
      title: 'The flaw in the first picture',
      description: 'The flaw is shown at the beginning and not at the end.',
      adaptation: 'Ten pieces with the flaw in the first picture, ten with it in the last, same price range',
      hypothesis: 'With the flaw first fewer reservations are cancelled when people try on.',
      measure: 'Cancelled reservations in each ten, from the reservation book',
    },
  ],
  scenarios: [
    {
      name: 'Moths, bedbugs or smell: somebody doubts our hygiene',
      holding:
        'We have read that something was found in a piece from us. We are checking the stock today with [company] and have closed the rail concerned. If you bought [kind of piece] since [date], keep it in a closed bag and write to us: we take it back and refund you. More here by [time].',
    },
    {
      name: 'A piece is said to be a counterfeit',
      holding:
        'The [piece] that we sold on [date] is said not to be genuine. We have taken similar pieces off sale and are having it examined by [expert]. Whoever bought it gets the money back at once, whatever the result. We will say here by [date] what came of it.',
    },
    {
      name: 'A piece on the rail is said to have been stolen',
      holding:
        'Somebody has recognised their property in our shop. The piece is off sale and put aside. We note for everything who brought it, and give what we know to the police. Please report anything further there and not in the comments. Next information: [time].',
    },
    {
      name: 'People who brought things wait for their money',
      holding:
        'Some of you are still waiting for your share from [month]. That is our fault: [reason in one sentence]. Everyone concerned gets a list and a date by [day]. If you hear nothing by then, write to [address] or call [phone].',
    },
  ],
  decisions: {
    fit: {
      will: 'photograph on two fixed mornings and answer messages twice a day.',
      willNot: 'turn every free minute in the shop into a post.',
    },
    brand: {
      will: 'show and name the flaw of each piece.',
      willNot: 'name maker or age that we cannot prove.',
    },
    audiences: {
      will: 'speak to those who hunt, those who bring and those who hesitate.',
      willNot: 'try to win resellers who empty the rail.',
    },
    competitors: {
      will: 'look once a month at how two shops show condition and price.',
      willNot: 'talk badly about online platforms on which our customers sell too.',
    },
    channels: {
      will: 'show new pieces on one channel first and mark there what is sold.',
      willNot: 'offer the same single piece in four places at once.',
    },
    goals: {
      will: 'count reservations and offers of pieces, in the book beside the till.',
      willNot: 'celebrate views from places from which nobody comes.',
    },
    content: {
      will: 'give at least every fifth post to those who bring things.',
      willNot: 'make fun of pieces or of those who wore them.',
    },
    tools: {
      will: 'keep one list with number, price, owner and state of each piece.',
      willNot: 'start an online shop before reservations overflow.',
    },
    crisis: {
      will: 'take a doubtful piece off sale at once and pay back first.',
      willNot: 'judge in public whether something is real or stolen.',
    },
  },
  avoid: {
    fit: 'Believing that single pieces sell themselves. Each needs a picture, measurements and an answer.',
    brand: 'Calling everything vintage. People who know stop believing the rest.',
    audiences: 'Forgetting those who bring. Without good pieces the best channel is empty.',
    competitors: 'Measuring yourself by platforms. You have a fitting room, a nose and a face.',
    channels: 'Offering one piece everywhere. Two promises for one jacket cost a regular customer.',
    goals: 'Counting followers from far away. Try-ons happen within an hour’s journey.',
    content: 'Only pieces, never people and work. Trust comes from seeing how you check.',
    tools: 'Reservations in five inboxes. One book, one number for each piece.',
    crisis: 'Arguing about genuineness in the comments. First off sale, then examined, then speak.',
  },
} as const satisfies StarterWords;
