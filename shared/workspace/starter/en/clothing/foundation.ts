import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
