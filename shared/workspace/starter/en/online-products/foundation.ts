import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'A small maker that sells its own products online only',
  brand: {
    mission: 'Make few things, know each one by heart, and sell them straight to those who use them.',
    promise: 'We make what we sell, we say what is in it, and if it disappoints you can send it back.',
    audiencePromise:
      'If you follow us, you see how things are made, hear about new batches first and get honest answers on price, material and delivery.',
    values: [
      'Made by us, not only labelled',
      'Say what is in it',
      'Small batches, no false hurry',
      'A parcel is a promise',
    ],
    voice: [
      {
        trait: 'Exact',
        example: '62 pieces in this batch. The next one is ready in five weeks.',
        avoid: 'Only a few left! Be quick!',
      },
      {
        trait: 'Personal',
        example: 'I packed yours on Tuesday, with the second-best tape because the first ran out.',
        avoid: 'Your order has been processed by our fulfilment team.',
      },
      {
        trait: 'Upright',
        example: 'The colour comes out warmer than in the picture. We have taken a new one.',
        avoid: 'Slight deviations are not a reason for complaint.',
      },
    ],
    wordsUsed: ['batch', 'made by us', 'in use', 'spare part'],
    wordsAvoided: ['must-have', 'game-changer', 'last chance', 'sustainable'],
    visualNotes:
      'One thing in each picture, in daylight, where it is used. A hand or a coin shows the size. Colours as they are: compare with the product next to the screen before publishing.',
    claimsToProve: [
      '“Made in [place]”: which steps happen there, with invoices',
      '“Free of [substance]”: report of the laboratory for each batch',
      '“Lasts [number] years”: own test with date and pictures',
    ],
    keyMessages: [
      'You buy from those who made it, and they answer you.',
      'Made in small batches: what is sold out comes back, and we say when.',
    ],
  },
  offerings: [
    {
      name: 'The main product: [product]',
      kind: 'product',
      message: 'What it is made of, what it is good at and for whom it is not, in three sentences.',
    },
    {
      name: 'Present set',
      kind: 'product',
      message: 'Packed by hand with a card in your words; the price is not in the parcel.',
    },
    {
      name: 'Spare parts and refills',
      kind: 'service',
      message: 'What wears out can be ordered singly, so that the rest goes on being used.',
    },
  ],
  audiences: [
    {
      name: 'A present with a story',
      summary: 'Looks for something that nobody has yet and that comes in time',
      place: 'Anywhere we deliver, mostly in towns',
      job: 'Employed, often in a job with little time in the day',
      household: 'Couple or circle of friends with many birthdays',
      activeTimes: 'Lunch break, evenings on the sofa, the four weeks before feast days',
      needs: [
        'Ideas by price and person',
        'A delivery date that can be relied on',
        'Something to tell when handing it over',
      ],
      pains: ['Presents that three others bring too', 'A parcel that comes a day late'],
      beliefNow: 'Small shops are lovely, but I do not know if it comes in time.',
      beliefWished: 'It comes by the date they name, and I can say who made it.',
      sources: ['One question in the order form for a month: “for yourself or as a present?”'],
      accessibilityNeeds:
        'Price and delivery date as text, not only in the picture; links one can hit with a thumb',
    },
    {
      name: 'Bought it, kept it',
      summary: 'Has ordered before, is content, would come back if reminded',
      place: 'Anywhere we deliver',
      job: 'All kinds',
      household: 'All kinds; half of them use it every day',
      activeTimes: 'Sunday morning and on the evening the parcel arrives',
      needs: ['Care that keeps it good', 'To know about batches in time', 'Refills without searching'],
      pains: ['Sold out before one has heard of it', 'Mail every second day'],
      beliefNow: 'Nice thing, I had almost forgotten where it came from.',
      beliefWished: 'I know when the next batch comes and tell others about it.',
      sources: ['Write to ten people who ordered twice and ask what brought them back'],
      accessibilityNeeds: 'Newsletter that reads well as plain text; pictures with descriptions',
    },
    {
      name: 'Reads the small print',
      summary: 'Likes it, but wants to know who is behind it before paying',
      place: 'Anywhere we deliver',
      job: 'Often technical or caring professions, used to looking closely',
      household: 'Alone or a young family',
      activeTimes: 'Late in the evening, after having seen a film about it',
      needs: [
        'What is in it and where from',
        'Return and warranty in two sentences',
        'Reviews that can be believed',
      ],
      pains: ['Shops that exist only in adverts', 'The same goods under five names'],
      beliefNow: 'That is surely bought in cheaply and relabelled.',
      beliefWished: 'I have seen it being made, and they answer questions about it.',
      sources: ['Collect the questions people ask before the first order for four weeks'],
      accessibilityNeeds: 'Films with subtitles, data on the product as text and not as a picture',
    },
  ],
  competitors: [
    {
      name: 'The well-known small maker with the same kind of product',
      market: 'Our own country',
      style: 'Bright pictures, a face everyone knows, batches that sell out in minutes',
      strengths: ['The maker speaks into the camera', 'Dates of batches are announced early'],
      weaknesses: ['Questions on material stay open', 'Those who go away empty-handed get annoyed in public'],
      gaps: ['Nobody there shows the product after a year of use'],
    },
    {
      name: 'A workshop abroad that ships worldwide',
      market: 'Example from abroad',
      style: 'Quiet films without words, the same angle for years',
      strengths: ['Understood without language', 'A series one recognises after a second'],
      weaknesses: ['Postage and duty only appear at the till', 'Answers take days'],
      gaps: ['Honest figures: price, delivery, returns'],
    },
  ],
  techniques: [
    {
      title: 'The same angle every week',
      description: 'A camera that never moves, and each week another step at the same bench.',
      adaptation: 'A fixed place for the phone above the bench, one film a week for eight weeks',
      hypothesis:
        'A series with a fixed frame is recognised and watched to the end more often than single films.',
      measure: 'Share of views to the end over eight films, compared with those before',
    },
    {
      title: 'The waiting list instead of the countdown',
      description: 'Those interested put their name down; they are told first and nobody has to be quick.',
      adaptation: 'For one batch a list by newsletter reply, for the next only the date as before',
      hypothesis: 'With a list more of those interested order, and fewer are disappointed.',
      measure: 'Orders for each hundred interested, and complaints about “sold out”, both batches',
    },
  ],
} as const satisfies FoundationWords;
