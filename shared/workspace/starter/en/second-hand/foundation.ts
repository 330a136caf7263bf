import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
