import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
