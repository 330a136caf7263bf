import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'An electronics shop with its own repair bench in a middle-sized town',
  brand: {
    mission: 'Keep devices working for longer, and sell only what we would also repair.',
    promise: 'You know the price before we open the device, and you hear from us if anything changes.',
    audiencePromise:
      'If you follow us, you learn what can be repaired and what is worth buying, and you get an answer on the same working day.',
    values: [
      'Repair before replacing',
      'The price before the screwdriver',
      'Your data is none of our business',
      'Advice also means advising against',
    ],
    voice: [
      {
        trait: 'Clear',
        example: 'The battery holds 71 % of its charge. Below 80 %, changing it is worth it.',
        avoid: 'Your device suffers from a significant capacity degradation.',
      },
      {
        trait: 'Calm',
        example: 'Water in the phone? Switch it off, do not charge it, bring it in.',
        avoid: 'STOP! This one mistake destroys your phone!',
      },
      {
        trait: 'Honest about limits',
        example: 'This board we cannot save. We try to get your photos off it.',
        avoid: 'We can fix anything.',
      },
    ],
    wordsUsed: ['repair', 'fixed price', 'spare part', 'refurbished'],
    wordsAvoided: ['unbeatable', 'bargain', 'revolutionary', 'idiot-proof'],
    visualNotes:
      'Hands, tools, the open device under the bench lamp. Close-ups in focus, a tidy mat, no stock pictures. Names, numbers and photos on a customer’s screen are never in the picture.',
    claimsToProve: [
      'Original parts: delivery notes of the supplier, by device',
      'Repaired within [time]: the finishing times of the last three months',
      'Data is erased for good: protocol of the erasing tool',
    ],
    keyMessages: [
      'First the diagnosis and a price, then you decide.',
      'We sell devices that we can still repair in five years.',
    ],
  },
  offerings: [
    {
      name: 'Repair of phones, tablets and laptops',
      kind: 'service',
      message: 'Screen, battery, charging port: a price before we start, and a message when it is done.',
    },
    {
      name: 'New and refurbished devices',
      kind: 'product',
      message: 'Few models, chosen by how long they get updates and whether there are spare parts.',
    },
    {
      name: 'Setting up and moving data',
      kind: 'service',
      message: 'The new device goes home ready to use, and the old one is erased in front of you.',
    },
  ],
  audiences: [
    {
      name: 'Cracked screen, full day',
      summary: 'Needs the phone for work and family, and needs it back today',
      place: 'In town or on the way through, up to twenty minutes away',
      job: 'Employee, student or tradesperson, rarely at a desk all day',
      household: 'Alone or a young family',
      activeTimes: 'On the way to work, in the lunch break, after 6 pm',
      needs: ['A price before coming in', 'A time that holds', 'To know that nobody looks at the photos'],
      pains: ['Days without a phone', 'A repair that costs more than was said'],
      beliefNow: 'Repairing takes ages and is hardly cheaper than a new one.',
      beliefWished: 'I ask first, know the price in an hour and often save the new one.',
      sources: ['Ask ten repair customers at the counter what they nearly did instead'],
      accessibilityNeeds:
        'Films with subtitles, as most are watched without sound; prices as text, not only in the picture',
    },
    {
      name: 'One device for many years',
      summary: 'Compares for weeks, buys once, wants to keep it',
      place: 'The town and the villages around it',
      job: 'Office, school or own small business',
      household: 'Couple or family with school children',
      activeTimes: 'Evenings from 8 pm and Sunday morning',
      needs: [
        'Few clear criteria instead of tables',
        'A straight answer on refurbished devices',
        'Someone to ask after buying',
      ],
      pains: ['Reviews that all sound alike', 'Advice that only goes up in price'],
      beliefNow: 'In a shop they sell me what has to go.',
      beliefWished: 'There they ask what I need it for first, and sometimes they say: keep yours.',
      sources: ['Note for a month which three questions come before each laptop sale'],
      accessibilityNeeds: 'Comparisons as text with good contrast, no more than one idea on each picture',
    },
    {
      name: 'The family’s helpdesk',
      summary: 'Is called whenever a parent’s phone does something odd',
      place: 'In town; the parents often further out',
      job: 'Working, or just retired',
      household: 'Children grown up, parents over seventy-five',
      activeTimes: 'Early evening and weekends, in groups and messages rather than feeds',
      needs: [
        'Short guides to pass on',
        'A place where parents are treated with patience',
        'Help against scam messages',
      ],
      pains: ['Explaining the same settings over the phone', 'Fear that parents lose money or pictures'],
      beliefNow: 'I must do all of it myself.',
      beliefWished: 'I can send them there, and they come back calmer than they went.',
      sources: ['Ask at each set-up appointment who recommended the shop and why'],
      accessibilityNeeds: 'Large type, slow cuts, spoken steps that are also written down',
    },
  ],
  competitors: [
    {
      name: 'The quick repair stand in the shopping centre',
      market: 'Our town',
      style: 'Prices on every picture, fast cuts, answers in single words',
      strengths: ['Prices at first sight', 'Open when everyone else is closed'],
      weaknesses: ['No faces and no warranty terms', 'Complaints stand unanswered'],
      gaps: ['Nobody there says when a repair is not worth it'],
    },
    {
      name: 'A repair workshop abroad with a following for its films',
      market: 'Example from abroad',
      style: 'Long quiet films of single repairs, explained at the microscope',
      strengths: [
        'People stay to the end because they want to know if it works',
        'Mistakes stay in the film',
      ],
      weaknesses: ['Hardly anything for laypeople', 'Viewers live too far away to become customers'],
      gaps: ['Short guides for people who only want to use their device'],
    },
  ],
  techniques: [
    {
      title: 'The repair as a question',
      description: 'The film begins with the fault and leaves open until the end whether it can be saved.',
      adaptation: 'Once a month a hard case with the outcome at the end, also when it fails',
      hypothesis: 'If the outcome stays open until the end, more people watch the whole film.',
      measure: 'Share of views to the end, compared with the last four films',
    },
    {
      title: 'The price in the first picture',
      description: 'The price of the repair stands in the first picture instead of “message us for a price”.',
      adaptation: 'Four posts with and four without the price in the picture, same kinds of repair',
      hypothesis: 'With the price in sight fewer people ask, but more of those who ask come in.',
      measure: 'Enquiries and appointments for each post, tallied at the counter',
    },
  ],
} as const satisfies FoundationWords;
