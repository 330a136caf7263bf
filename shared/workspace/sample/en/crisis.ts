import type { SampleCrisis, SampleIncident } from '../content.ts';

export const crisis: SampleCrisis = {
  levels: [
    {
      name: 'Notice',
      description: 'One angry thread or one wrong claim on one channel. Answered by whoever is on duty.',
    },
    {
      name: 'Serious',
      description:
        'Doubts about the safety of a product, a claim that spreads, or somebody with reach asking in public.',
    },
    {
      name: 'Grave',
      description:
        'Somebody is hurt, a recall, an authority or the press is involved. Eva decides, the lawyer reads along.',
    },
  ],
  roles: {
    lead: 'Leads and decides',
    speaker: 'Speaks in public',
    answers: 'Answers on all channels',
    facts: 'Finds the facts, talks to the laboratory',
    parcels: 'Stops the shop and parcels on the way',
  },
  rolesNotes: 'Jonas has no stand-in. Lena would do it, after a rehearsal on camera.',
  contacts: {
    laboratory: {
      organisation: 'Laboratory for food contact materials',
      when: 'Any doubt about a glaze, at once',
    },
    lawyer: { organisation: 'Brückner law office', when: 'From level 2, before the full answer' },
    insurer: {
      organisation: 'Product liability insurance',
      when: 'Somebody is hurt or a recall is possible',
    },
    press: { organisation: 'Local newspaper, business desk', when: 'Level 3, only through Eva' },
  },
  steps: {
    'first-15-minutes': [
      'Save screenshots of the post and the first comments',
      'Set the level; if unsure, the higher one',
      'Reach Eva by phone',
      'Hold planned posts on all channels',
    ],
    'first-hour': [
      'Ask for the facts: batch, glaze, date, laboratory report',
      'Publish the holding statement where it started',
      'Give everybody who answers the short answer',
      'Pin our reply under the post',
      'Publish the statement in the second language',
    ],
    'first-day': [
      'Publish the full answer with proof',
      'Take the product out of the shop if there is any doubt left',
      'Decide on each held post: keep, new time, change or drop',
      'Thank those who asked and send them the result',
      'Write down what happened while it is fresh',
    ],
  },
  scenario: 'Doubt about the safety of a glaze',
  statements: {
    holding:
      'We have seen your questions about the glaze [name of the glaze] and take them seriously. We are checking the facts with [who is checking]. You will read more here at [time of the next update]. Until then, please ask us directly.',
    update:
      'Update on [name of the glaze]: the laboratory [name of the laboratory] is testing a piece from the same firing. The result will be here by [time]. Until then we have taken the glaze out of the shop.',
    full: 'The result is here: [result in one sentence]. The whole report: [link to the report]. What we are changing: [what we change]. Whoever has a piece and is unsure gets [offer], no questions asked. Thank you for asking.',
  },
};

export const incident: SampleIncident = {
  title: 'Video claims lead in the glaze “Moos”',
  log: [
    'A home test in a video shows red on the rim of a Moos mug. First comments ask us.',
    'Level 2: over eight times our usual mentions',
    'Eva reached by phone, leads from here on',
    '7 posts held until it is cleared up',
    'A pottery account with 41,000 followers asks in public',
    'Holding statement out on Instagram and TikTok',
    'Laboratory reached: the report on the last batch comes by 15:00',
    'Video at 184,000 views, 214 mentions; usual are 19 a day',
    'Report is here: lead and cadmium not detected in any sample',
    'Full answer with all pages of the report, both languages',
    'Mentions back to the usual. Posts released one by one, one dropped.',
  ],
  statements: {
    holding:
      'We have seen the video about our glaze “Moos” and take the question seriously. All our glazes are made without lead. To be sure, we have asked the laboratory for the report on this batch. More here at 14:15.',
    update:
      'The laboratory is sending us the report by 15:00. Until then “Moos” is out of the shop. We will show every page, whatever it says.',
    full: 'The report is here: lead and cadmium were not detected in any of the four samples. All pages are in our stories and on our website. The red colour in the home test comes from iron in the clay. Whoever is unsure gets money back or another mug.',
  },
  notified: ['Dr. Weiss, laboratory', 'R. Brückner, lawyer', 'Eva Lindner', 'Jonas Lindner'],
  whatHappened:
    'A video with a home test for lead showed a red swab on a Moos mug. The test reacts to iron as well. Within four hours there were 214 mentions; our usual is 19 a day.',
  impact:
    '11 orders were cancelled and 9 of them placed again. 38 followers left, 260 came. Two shops asked for the report.',
  wentWell:
    'The first statement was out after 48 minutes. Everybody used the same short answer. The whole report convinced more than any sentence.',
  wentBadly:
    'Nobody could speak for Jonas for an hour. The statement in the second language came two hours after the first. The report was in a drawer, not in a folder.',
  actions: [
    'Put the reports of all glazes on one page of the website',
    'Name a stand-in for Jonas and rehearse on camera',
    'Have the statements ready in both languages',
  ],
  notes: 'The maker of the video apologised by message. Not to be quoted.',
};
