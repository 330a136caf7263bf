import type { SampleTasks } from '../content.ts';

export const tasks: SampleTasks = {
  tasks: {
    tags: {
      title: 'Order price tags for the gift boxes',
      details: 'Kraft paper, 5 × 8 cm, hole at the top. The printer needs four working days.',
      notes: 'The last batch smelled of glue: ask for another paper.',
    },
    glaze: {
      title: 'Photograph the autumn glaze',
      details: 'By the window before noon, one picture with a hand for the size.',
      notes: '',
    },
    reader: {
      title: 'Answer the magazine’s question about the salt glaze',
      details: 'Two sentences and one picture. Jonas checks the temperatures.',
      notes: '',
    },
    pinterest: {
      title: 'Sort the Pinterest boards by use, not by colour',
      details: 'Boards: breakfast, bread, flowers. Old ones keep their links.',
      notes: '',
    },
    translation: {
      title: 'Have the course description checked by somebody who speaks English',
      details: '',
      notes: '',
    },
    cafe: {
      title: 'Ask the café at the market for a picture of its cups',
      details: 'They wanted to ask their guests first.',
      notes: '',
    },
    subtitles: {
      title: 'Write subtitles for the three oldest kiln films',
      details: '',
      notes: '',
    },
  },
  routines: {
    comments: {
      title: 'Look after comments and messages',
      items: [
        'Answer what came in overnight',
        'Thank whoever shows a piece of ours',
        'Hand complaints to Eva',
      ],
      notes: '',
      roundNotes: 'Two questions on the dishwasher: worth a post.',
    },
    figures: {
      title: 'Write down the figures of the week',
      items: ['Newsletter and shop visits', 'Followers of the channels', 'One sentence on what stood out'],
      notes: '',
      roundNotes: '',
    },
    care: {
      title: 'Tidy up the channels',
      items: ['Check the links in all profiles', 'Renew pinned posts'],
      notes: '',
      roundNotes: '',
    },
  },
};
