import type { SampleCompetitors } from '../content.ts';

export const competitors: SampleCompetitors = {
  markets: { home: 'Home market', abroad: 'Scandinavia, as an example' },
  competitors: {
    halm: {
      style: 'Calm pictures of set tables, always the same light. Sells through markets and a waiting list.',
      strengths: ['Answers every comment within the hour', 'Captions under every film'],
      weaknesses: ['Never shows a mistake', 'No links to the shop'],
      gaps: ['Says what a piece costs', 'Explains why a glaze is safe'],
      notes: '',
    },
    sieben: {
      style: 'Three friends with one kiln, loud and funny, mostly stories.',
      strengths: ['People come back for the jokes'],
      weaknesses: ['Months of silence', 'Pictures without description'],
      gaps: ['Says what a piece costs', 'Delivers on a date'],
      notes: 'Eva trained with one of them. Do not comment there from our account.',
    },
    lerhus: {
      style: 'A workshop of twelve near the sea. Films without words, subtitles in two languages.',
      strengths: ['Lets followers take part in decisions', 'First second shows the finished piece'],
      weaknesses: ['Answers after days'],
      gaps: ['Explains why a glaze is safe'],
      notes: '',
    },
  },
  techniques: {
    vote: {
      title: 'Followers name the new glaze',
      description:
        'They show five test tiles and let people suggest and choose the name. It works because everyone who voted wants to see the first mug.',
      adaptation: 'We ask for names for glaze 41 and print the winner on the label.',
      hypothesis: '',
      measure: '',
      result: '',
      notes: '',
    },
    first: {
      title: 'The finished piece in the first second',
      description:
        'Each film begins with the finished bowl for one second and only then goes back to the lump of clay. People stay to see how it got there.',
      adaptation: 'Four films with the finished piece first, the sound of the room as always.',
      hypothesis:
        'If our films show the finished piece in the first second, then more people watch them to the end, because they know what they are waiting for.',
      measure: 'TikTok, share watched to the end: mean of the four films against the eight before',
      result: '',
      notes: '',
    },
    captions: {
      title: 'Captions under every film',
      description: 'Every film can be understood without sound. Half of the people watch on the train.',
      adaptation: 'Captions in two languages, written by hand, not by the machine.',
      hypothesis: '',
      measure: '',
      result: 'Saves a film rose from 9 to 14 within six weeks; two people wrote to thank us.',
      notes: 'Costs Jonas twenty minutes a film.',
    },
  },
};
