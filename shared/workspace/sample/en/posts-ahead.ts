import { sampleIdea, samplePost } from '../content.ts';

/** Subjects from today on, and those without a day. */
export const postsAhead = {
  kilnOpening: samplePost(
    'Kiln opening: the salt-glazed bowls',
    'Seven bowls, one firing, no two alike. We opened the salt kiln at eleven this morning: the orange peel has settled, and two bowls have turned almost black.\nWhich one would you keep?',
    '#saltglaze #stoneware #kilnopening',
    {
      alt: [
        'Seven bowls on the sill of the open kiln, from light grey to almost black.',
        'The darkest bowl in the hand, its surface like orange peel.',
        'A look into the kiln: shelves glazed by the salt.',
      ],
      callToAction: 'Reserve one by message',
      notes: 'The black ones are promised to Hanna B. for a week.',
    },
  ),
  centring: samplePost(
    'Centring 3 kg of clay',
    'Three kilos, two elbows, one breath. Count how long it wobbles.',
    '#centring #wheelthrown #pottery',
    { brief: 'Phone on the tripod, from the left, sound of the room.' },
  ),
  letterSalt: samplePost(
    'Workshop letter: salt and patience',
    'What this firing taught us, which bowls go into the shop on Saturday at ten, and how to get one before that. With a recipe for the soup that belongs in them.',
    '',
    {
      alt: ['Two bowls with soup on a bench in front of the kiln.'],
      callToAction: 'Reserve before Saturday',
    },
  ),
  longTable: samplePost(
    'The long table',
    'Eleven guests, four kinds of plates, nobody noticed. Things from one kiln always go together.',
    '#tablesetting #stoneware #saltglaze #guests',
    { alt: ['A long table in the yard, set with plates in browns and greys.'] },
  ),
  handlePulled: samplePost(
    'How a handle is pulled',
    'Wet hand, long pull, no hurry. The clay tells you when it has had enough.',
    '#pottery #mug #handle',
    { brief: 'Close up on the hand; keep the drop at the end.' },
  ),
  market: samplePost(
    'Potters’ market in Diessen',
    'We are by the lake, stall 48, under the big lime tree. With us: the bowls of this week, the last tea sets and a box of seconds. Come early for the mugs.',
    '#pottersmarket #diessen #ammersee #pottery',
    { alt: ['The stall from the front, bowls in three rows.'] },
  ),
  marketFilm: samplePost(
    'Market, the film',
    'From packing at night to the last bowl: one market day, told by the people at the stall.',
    '#pottersmarket #pottery #diessen',
    { brief: 'Three voices: Lena, a customer, the neighbour from the next stall.' },
  ),
  glazeTest41: samplePost(
    'Glaze test no. 41',
    'Iron, ash and one spoon too many of something we forgot to write down. It is the best one this year. Now we look for that spoon.',
    '#glazetest #ashglaze #stoneware #pottery',
    {
      alt: [
        'A tile with a deep, reddish brown that runs into blue.',
        'The notebook page with a gap in the recipe.',
      ],
    },
  ),
  soupBowls: samplePost(
    'Soup bowls, set of four',
    'Four bowls that stack, with a lip to drink from. Salt-glazed, 0.5 l, dishwasher safe. 148 € for the set, and each one can be had again.',
    '#soupbowl #stoneware #saltglaze #tableware',
    { alt: ['Four brown bowls stacked on a wooden shelf.'] },
  ),
  askPotter: sampleIdea(
    'Ask the potter',
    'Live from the wheel, twenty minutes. Collect questions the day before.',
  ),
  oneBowl: samplePost(
    'One bowl, start to end',
    'From the lump to the parcel: three weeks of one bowl in fourteen minutes. With everything that could have gone wrong, and one thing that did.',
    '#wheelthrown #saltglaze #pottery #stoneware',
    { brief: 'Chapters: clay, wheel, foot, drying, firing, opening, parcel.' },
  ),
  soupWeather: samplePost(
    'Soup weather',
    'It rains, the stove is lit, and somebody has peeled the onions. What is in your pot?',
    '#soup #stoneware #everydaypottery',
    { brief: 'Steam against the window. No spoon that is not ours.' },
  ),
  kilnHeat: sampleIdea(
    'The kiln at 1,280 °C',
    'Through the spy hole with the dark glass. Ten seconds are enough.',
  ),
  newClay: samplePost(
    'New clay from the Westerwald',
    'One and a half tonnes, dug 40 metres down, a little more iron than last time. We throw ten test bowls before we trust it.',
    '#westerwald #clay #pottery',
    { alt: ['A lorry in the yard with grey blocks of clay on pallets.'] },
  ),
  clayDelivery: sampleIdea('Clay delivery', 'Speeded up: pallet to cellar in thirty seconds.'),
  candleHolders: samplePost(
    'Candle holders, low and heavy',
    'They do not fall over. That is the whole idea. 24 € each, in three heights.',
    '#candleholder #stoneware #saltglaze',
  ),
  badWeather: samplePost(
    'Firing in bad weather',
    'Wind from the west, damp wood, four hours longer than planned. What we burn when the stove will not draw.',
    '#woodfiring #saltkiln #pottery',
    {
      notes:
        'Held: the chimney sweep comes first. Do not show open flames in a gale before he has been here.',
    },
  ),
  earlyList: samplePost(
    'Small batch: the early list',
    'Forty pieces, one evening. Readers of this letter may order two days before everyone else.',
    '',
    { callToAction: 'Put me on the list' },
  ),
  smallBatch: samplePost(
    'Small batch: forty pieces',
    'Forty pieces from one firing, each with its number. In the shop tomorrow at seven in the evening.',
    '#smallbatch #stoneware #saltglaze #pottery',
    { alt: ['Numbers stamped into the feet of several bowls.'] },
  ),
  packing: sampleIdea('Packing 60 parcels', 'Paul packs, no cuts. Paper, straw, done.'),
  vases: sampleIdea('Vases for a single stem', 'One stem each, from the garden, no shop flowers.'),
  apprentice: sampleIdea('First week of an apprentice', 'Ask Lena whether she wants to be seen.'),
  seconds: sampleIdea(
    'Seconds: what is wrong with them',
    'Show each fault with a finger on it, then the price.',
  ),
  kilnLog: sampleIdea('Reading a kiln log', 'The notebook of the last ten firings, page by page.'),
  butterDish: sampleIdea('The butter dish', 'With real butter, slightly soft.'),
  letterTable: sampleIdea('Workshop letter: setting a table'),
  cafeVisit: sampleIdea('A visit to a café that uses our cups', 'Ask for permission in writing.'),
  storageLids: sampleIdea('Lids for the storage jars?', '', 'Asked six times this month. Let people vote.'),
  wheelSounds: sampleIdea('The sounds of six wheels'),
  dishwasher: sampleIdea('Does it survive the dishwasher?', '500 cycles, the pot before and after.'),
  saltHistory: sampleIdea(
    'Where salt glaze comes from',
    'Museum in Höhr-Grenzhausen: ask whether we may film.',
  ),
  brokenPots: sampleIdea('Where broken pots go'),
  glazeNames: sampleIdea('Name the new glaze', 'Two names to choose from, the winner goes on the label.'),
};
