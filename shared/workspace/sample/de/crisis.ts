import type { SampleCrisis, SampleIncident } from '../content.ts';

export const crisis: SampleCrisis = {
  levels: [
    {
      name: 'Hinweis',
      description:
        'Ein wütender Kommentarstrang oder eine falsche Behauptung auf einem Kanal. Wer Dienst hat, antwortet.',
    },
    {
      name: 'Ernst',
      description:
        'Zweifel an der Sicherheit eines Produkts, eine Behauptung, die sich verbreitet, oder eine öffentliche Frage mit großer Reichweite.',
    },
    {
      name: 'Schwer',
      description:
        'Jemand ist verletzt, es droht ein Rückruf, oder Behörde oder Presse sind im Spiel. Eva entscheidet, die Anwältin liest mit.',
    },
  ],
  roles: {
    lead: 'Leitet und entscheidet',
    speaker: 'Spricht öffentlich',
    answers: 'Antwortet auf allen Kanälen',
    facts: 'Klärt die Fakten, spricht mit dem Labor',
    parcels: 'Stoppt den Shop und Pakete, die unterwegs sind',
  },
  rolesNotes: 'Jonas hat keine Vertretung. Lena würde es machen, nach einer Probe vor der Kamera.',
  contacts: {
    laboratory: {
      organisation: 'Prüflabor für Lebensmittelkontakt',
      when: 'Bei jedem Zweifel an einer Glasur, sofort',
    },
    lawyer: { organisation: 'Kanzlei Brückner', when: 'Ab Stufe 2, vor der vollständigen Antwort' },
    insurer: {
      organisation: 'Produkthaftpflicht',
      when: 'Wenn jemand verletzt ist oder ein Rückruf möglich ist',
    },
    press: { organisation: 'Lokalzeitung, Wirtschaftsredaktion', when: 'Stufe 3, nur über Eva' },
  },
  steps: {
    'first-15-minutes': [
      'Beitrag und erste Kommentare als Bildschirmfoto sichern',
      'Stufe festlegen; im Zweifel die höhere',
      'Eva telefonisch erreichen',
      'Geplante Beiträge auf allen Kanälen anhalten',
    ],
    'first-hour': [
      'Fakten anfordern: Charge, Glasur, Datum, Laborbericht',
      'Erste Stellungnahme dort veröffentlichen, wo es begann',
      'Allen, die antworten, die Kurzantwort geben',
      'Unsere Antwort unter dem Beitrag anheften',
      'Stellungnahme in der zweiten Sprache veröffentlichen',
    ],
    'first-day': [
      'Vollständige Antwort mit Beleg veröffentlichen',
      'Produkt aus dem Shop nehmen, solange ein Zweifel bleibt',
      'Jeden angehaltenen Beitrag entscheiden: lassen, verschieben, ändern, streichen',
      'Allen danken, die gefragt haben, und ihnen das Ergebnis schicken',
      'Aufschreiben, was war, solange es frisch ist',
    ],
  },
  scenario: 'Zweifel an der Sicherheit einer Glasur',
  statements: {
    holding:
      'Wir haben eure Fragen zur Glasur [Name der Glasur] gesehen und nehmen sie ernst. Wir klären die Fakten mit [wer prüft]. Mehr lest ihr hier um [Uhrzeit des nächsten Standes]. Bis dahin: Fragt uns bitte direkt.',
    update:
      'Neuer Stand zu [Name der Glasur]: Das Labor [Name des Labors] prüft ein Stück aus demselben Brand. Das Ergebnis steht hier bis [Uhrzeit]. Bis dahin ist die Glasur aus dem Shop genommen.',
    full: 'Das Ergebnis ist da: [Ergebnis in einem Satz]. Der ganze Bericht: [Link zum Bericht]. Was wir ändern: [was wir ändern]. Wer ein Stück hat und unsicher ist, bekommt [Angebot], ohne Rückfrage. Danke, dass ihr gefragt habt.',
  },
};

export const incident: SampleIncident = {
  title: 'Video behauptet Blei in der Glasur „Moos“',
  log: [
    'Ein Heimtest in einem Video zeigt Rot am Rand eines Moos-Bechers. Erste Kommentare fragen uns.',
    'Stufe 2: über dem Achtfachen unserer üblichen Erwähnungen',
    'Eva telefonisch erreicht, sie leitet ab jetzt',
    '7 Beiträge angehalten, bis alles geklärt ist',
    'Ein Töpferkonto mit 41.000 Followern fragt öffentlich nach',
    'Erste Stellungnahme auf Instagram und TikTok veröffentlicht',
    'Labor erreicht: Der Bericht zur letzten Charge kommt bis 15:00 Uhr',
    'Video bei 184.000 Aufrufen, 214 Erwähnungen; üblich sind 19 am Tag',
    'Bericht ist da: Blei und Cadmium in keiner Probe nachweisbar',
    'Vollständige Antwort mit allen Seiten des Berichts, in beiden Sprachen',
    'Erwähnungen wieder wie üblich. Beiträge einzeln freigegeben, einer gestrichen.',
  ],
  statements: {
    holding:
      'Wir haben das Video über unsere Glasur „Moos“ gesehen und nehmen die Frage ernst. Alle unsere Glasuren sind bleifrei angesetzt. Zur Sicherheit haben wir beim Labor den Bericht zu dieser Charge angefordert. Mehr hier um 14:15 Uhr.',
    update:
      'Das Labor schickt uns den Bericht bis 15:00 Uhr. Bis dahin ist „Moos“ aus dem Shop genommen. Wir zeigen jede Seite, was auch immer darin steht.',
    full: 'Der Bericht ist da: Blei und Cadmium sind in keiner der vier Proben nachweisbar. Alle Seiten stehen in unseren Storys und auf unserer Website. Die rote Farbe im Heimtest kommt vom Eisen im Ton. Wer unsicher ist, bekommt das Geld zurück oder einen anderen Becher.',
  },
  notified: ['Dr. Weiss, Labor', 'R. Brückner, Anwältin', 'Eva Lindner', 'Jonas Lindner'],
  whatHappened:
    'Ein Video mit einem Heimtest auf Blei zeigte einen roten Tupfer an einem Moos-Becher. Der Test schlägt auch bei Eisen an. Innerhalb von vier Stunden waren es 214 Erwähnungen; üblich sind 19 am Tag.',
  impact:
    '11 Bestellungen wurden storniert und 9 davon neu aufgegeben. 38 Follower gingen, 260 kamen. Zwei Läden baten um den Bericht.',
  wentWell:
    'Die erste Stellungnahme stand nach 48 Minuten. Alle nutzten dieselbe Kurzantwort. Der ganze Bericht überzeugte mehr als jeder Satz.',
  wentBadly:
    'Eine Stunde lang konnte niemand für Jonas sprechen. Die englische Stellungnahme kam zwei Stunden nach der deutschen. Der Bericht lag in einer Schublade statt in einem Ordner.',
  actions: [
    'Die Berichte aller Glasuren auf eine Seite der Website stellen',
    'Vertretung für Jonas benennen und vor der Kamera üben',
    'Stellungnahmen in beiden Sprachen bereithalten',
  ],
  notes: 'Wer das Video gemacht hat, hat sich per Nachricht entschuldigt. Nicht zitieren.',
};
