import { samplePost } from '../content.ts';

/** Subjects that are out, and the one that was called off. */
export const postsOut = {
  meetEva: samplePost(
    'Meet Eva',
    'Eva does the sums, the orders and the worrying. She also fires the kiln, because nobody else wakes up at three without an alarm. What would you ask her?',
    '#pottery #behindthecraft #saltglaze',
    { alt: ['Eva in a grey apron leaning against the warm brick wall of the kiln.'] },
  ),
  letterSummer: samplePost(
    'Workshop letter: what the kiln gave us',
    'Of 214 pieces, 189 came out well. In this letter: the three we are proud of, the one we cannot explain, and the early list for everything else.',
    '',
    { alt: ['Open kiln with three shelves of brown and grey bowls.'], callToAction: 'Join the early list' },
  ),
  offTheHump: samplePost(
    'Throwing off the hump',
    'One big lump, twelve small bowls. Watch the thumb: it does the measuring.',
    '#throwingoffthehump #pottery #wheelthrown',
  ),
  quoteCard: samplePost(
    'Quote card',
    '“A pot is finished when somebody washes it up.” That is how Jonas puts it.',
    '#pottery #slowcraft',
    {
      alt: ['White writing on a grey ground: A pot is finished when somebody washes it up.'],
      notes: 'Nobody saved it. No more cards without a person in the picture.',
    },
  ),
  stallTour: samplePost(
    'Stall tour',
    'Four metres of trestle table, 160 pieces, one thermos. A walk along the stall before the market opens.',
    '#pottersmarket #pottery',
  ),
  pastaBowls: samplePost(
    'Pasta bowls, wide rim',
    'Wide rim, deep centre: the sauce stays where it belongs. Salt-glazed stoneware, 24 cm, 46 €. Stacks, goes into the dishwasher, and can be had one by one.',
    '#pastabowl #stoneware #saltglaze #tableware',
    {
      alt: ['A wide brown bowl with spaghetti on a wooden table.', 'Four bowls stacked, seen from the side.'],
    },
  ),
  firstFiring: samplePost(
    'Salt firing, hour by hour',
    'Nineteen hours in twelve minutes: loading, the slow morning, the roar at 1,280 degrees and the moment the salt goes in. Temperatures and times are in the chapters.',
    '#saltglaze #saltkiln #woodfiring #stoneware',
    { callToAction: 'Write which hour you want to see in full' },
  ),
  threeMugs: samplePost(
    'Shop news: three mugs',
    'Three new mugs are in the shop: low, tall, and one for people with large hands.',
    '#mugs #stoneware #newinshop',
    { alt: ['Three grey mugs in a row on a shelf.'] },
  ),
  minuteOfSlip: samplePost(
    'One minute of slip',
    'No talking. Just a brush, white slip and a bowl that will not stand still.',
    '#slipware #pottery #asmrpottery',
  ),
  glazeTest38: samplePost(
    'Glaze test no. 38',
    'More ash, less feldspar, same kiln. Left is what we wanted, right is what we got. We keep the right one. Which would you eat from?',
    '#glazetest #ashglaze #stoneware #pottery',
    {
      alt: [
        'Two test tiles side by side, one matt green, one glossy with brown runs.',
        'Close view of the brown runs, which end in small drops.',
        'A hand-written card with the recipe of test 38.',
      ],
    },
  ),
  espressoCups: samplePost(
    'Espresso cups without a handle',
    'Warm in the hand, never too hot: the wall is double where your fingers are. Set of two, 38 €.',
    '#espressocup #stoneware #coffeetime #saltglaze',
    { alt: ['Two small brown cups on a window sill, steam in the morning light.'] },
  ),
  letterReport: samplePost(
    'Workshop letter: the report on Moos',
    'You asked whether our green glaze is safe. Here is the full laboratory report, what the figures mean, and what we changed in our own records.',
    '',
    { alt: ['First page of the laboratory report, the results table marked in green.'] },
  ),
  labReport: samplePost(
    'The lab report on Moos, in full',
    'No lead, no cadmium: under the limit of detection in all four samples. We are showing every page, because “trust us” is not an answer. Ask us anything, we are here until eight.',
    '#leadfree #glaze #stoneware #pottery',
    {
      alt: [
        'Page one of the report with the name of the glaze and the date.',
        'Page two: a table with four samples, each “not detected”.',
      ],
    },
  ),
  leadFree: samplePost(
    'What “lead-free” means',
    'Lead makes glazes melt early and shine. Ours melt at 1,280 degrees and need none. Forty seconds on why heat matters.',
    '#leadfree #glazechemistry #pottery',
  ),
  moosMug: samplePost(
    'The Moos mug is back',
    'Tested, fired again, back on the shelf: 0.3 l, green like the shady side of a wall. Dishwasher safe. 34 €.',
    '#mug #greenglaze #stoneware',
    { alt: ['A moss-green mug on a stone step, rain drops on the rim.'] },
  ),
  saltKiln: samplePost(
    'Building the salt kiln',
    '2,400 bricks, four months and one mistake that we only found at 1,100 degrees. The whole building of our kiln, with the plan to download.',
    '#kilnbuild #saltkiln #pottery #woodfiring',
  ),
  breakfastBowls: samplePost(
    'Breakfast bowls',
    'Porridge, fruit, or just milk and the last of the bread. The bowl is 14 cm wide because that is what two hands hold. What goes into yours?',
    '#breakfastbowl #stoneware #saltglaze #everydaypottery',
    {
      alt: [
        'A brown bowl with porridge and plums, seen from above.',
        'Two hands around a warm bowl.',
        'Five bowls in a row, each a little different in colour.',
      ],
    },
  ),
  warmKiln: samplePost(
    'The sound of a warm kiln',
    'It ticks. For two days. Headphones on.',
    '#kiln #pottery #soundon',
  ),
  wedgingDay: samplePost(
    'Wedging day',
    'Eighty kilos before lunch. Wedging takes the air out, and the doubt. Swipe for the ram’s head.',
    '#wedging #clay #pottery #workshop',
    {
      alt: [
        'Grey blocks of clay stacked on a table.',
        'Jonas pressing a block of clay with both hands.',
        'A finished lump, folded like a ram’s head.',
      ],
    },
  ),
  wedgingFilm: samplePost(
    'Wedging, 40 seconds',
    'Push, turn, push. If it looks easy, count the repetitions.',
    '#wedging #clay #satisfying',
  ),
  testTiles: samplePost(
    'Test tiles 33 to 40',
    'Eight tiles, one recipe, eight places in the kiln. The salt does not arrive evenly, and that is the point. Number 37 becomes a plate.',
    '#testtiles #saltglaze #stoneware #glazetest',
    {
      alt: [
        'Eight numbered clay tiles in two rows, from grey to dark brown.',
        'Tile 33, almost without salt, dull and light.',
        'Tile 37, covered with an even texture like orange peel.',
      ],
    },
  ),
  letterHands: samplePost(
    'Workshop letter: six pairs of hands',
    'Who throws, who turns, who glazes, who packs. A letter about the people behind a kiln load, with the dates of the next courses.',
    '',
    { alt: ['Six people in aprons in front of the workshop door, laughing.'] },
  ),
  meetJonas: samplePost(
    'Meet Jonas',
    'Jonas has thrown mugs for 31 years and still signs every one. He is the one you hear humming in the films. Ask him something, he reads it all tonight.',
    '#potter #pottery #handmade',
    { alt: ['Jonas at the wheel, looking up, clay up to his elbows.'] },
  ),
  ashGlaze: samplePost(
    'Ash glaze drips',
    'The ash comes from our own stove. The drips come from patience. Slow it down if you can.',
    '#ashglaze #pottery #glaze',
  ),
  openDoor: samplePost(
    'Open door day',
    'The door is open from ten to five. Wheels for everyone, cake by Lena, seconds at half price.',
    '#opendoor #pottery #seconds',
    { alt: ['The green workshop door, wide open, with a hand-painted sign.'] },
  ),
  throwingLid: samplePost(
    'Throwing a lid',
    'A lid is thrown upside down and measured twice. Swipe: calipers, gallery, first fit.',
    '#wheelthrown #lid #pottery #workshop',
    {
      alt: [
        'Calipers held over a wet jar.',
        'A lid upside down on the wheel.',
        'The dry lid on its jar, without a gap.',
      ],
    },
  ),
  teaForTwo: samplePost(
    'Tea for two',
    'One pot, two bowls, and a spout that does not drip: we poured it three hundred times to be sure. Set for two, 118 €.',
    '#teapot #teatime #stoneware #saltglaze',
    {
      alt: ['A round brown teapot with two bowls on a linen cloth.', 'Tea pouring from the spout, close up.'],
    },
  ),
  lidThatFits: samplePost(
    'A lid that fits',
    'Turn it, lift it, listen. That click is an hour of work.',
    '#pottery #satisfying #wheelthrown',
  ),
  twoGlazes: samplePost(
    'Why two glazes never look the same',
    'Same bucket, same brush, same shelf, and still two colours. Nine minutes about draught, salt and where the flame turns.',
    '#glaze #saltglaze #kiln #stoneware',
  ),
  saltInKiln: samplePost(
    'Salt in the kiln',
    'At 1,280 degrees the salt goes in. It bursts, turns to vapour and settles on everything, us included. What comes out tomorrow nobody knows, and that is why we do it.',
    '#saltglaze #saltkiln #firing #stoneware',
    { alt: ['A bag of salt on a long iron, held in front of the glowing spy hole.'] },
  ),
  dayAtStall: samplePost(
    'A day at the stall',
    'Set up at five, sold out of mugs at eleven, rain at two. A market day in 50 seconds.',
    '#pottersmarket #daywithme #pottery',
  ),
  flashSale: samplePost('Flash sale', 'Twenty percent off all plates, today only.', '#sale', {
    notes: 'Called off by Eva: we do not train people to wait for discounts.',
  }),
  feetAndTrimming: samplePost(
    'Feet and trimming',
    'The foot decides how a bowl stands, sounds and feels. Swipe to see three feet, and tell us which one you would turn over in a shop.',
    '#trimming #footring #pottery #stoneware',
    {
      alt: [
        'A bowl upside down on the wheel, a curl of clay coming off.',
        'Three bowls upside down with different feet.',
        'A thumb on a smooth, narrow foot ring.',
      ],
    },
  ),
  trimmingFilm: samplePost(
    'Trimming, close up',
    'Leather hard, sharp tool, no second try.',
    '#trimming #pottery #satisfying',
  ),
  dinnerPlates: samplePost(
    'Dinner plates for a full table',
    'Flat enough for the knife, with a rim that keeps the gravy in. 26 cm, salt-glazed, 42 € each. Twelve in this load, and the next comes in a month.',
    '#dinnerplate #stoneware #saltglaze #tablesetting',
    { alt: ['Six dark plates on a set table, seen from above.', 'The rim of a plate in slanting light.'] },
  ),
};
