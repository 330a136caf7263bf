import type { SamplePlan } from '../content.ts';

export const plan: SamplePlan = {
  description:
    'Eine Familientöpferei mit holzbefeuertem Salzofen, eigenem Onlineshop und zwei Märkten im Jahr. Sechs Leute, ein Brand im Monat.',
  profileNotes: 'Eva liest alles am Montagmorgen. Vor zehn anrufen oder gar nicht: Der Ofen geht vor.',
  brand: {
    mission:
      'Geschirr machen, das jeden Tag benutzt wird und nach zehn Jahren besser aussieht als am ersten Tag.',
    promise:
      'Jedes Stück ist von einer Hand gedreht, im Salz gebrannt und wird ersetzt, wenn es im Gebrauch versagt.',
    audiencePromise:
      'Wer uns folgt, sieht, wie ein Topf wirklich entsteht, auch die gerissenen, und bekommt noch am selben Tag eine Antwort.',
    values: [
      'Gebrauch vor Vitrine',
      'Die Arbeit zeigen',
      'Sagen, was schiefging',
      'Wenige Stücke, gut gemacht',
    ],
    voice: [
      {
        trait: 'Schlicht',
        example: 'Zwei Schalen sind fast schwarz geworden. Uns gefallen sie.',
        avoid: 'Entdecke die Magie unserer einzigartigen Keramik!',
      },
      {
        trait: 'Nah an der Arbeit',
        example: 'Bei 1.280 Grad kommt das Salz in den Ofen, in Papiertüten, durchs Schauloch.',
        avoid: 'Mit Liebe und Leidenschaft gefertigt.',
      },
      {
        trait: 'Ehrlich bei Fehlern',
        example: 'Der Henkel ist auf dem Postweg abgegangen. Eine neue Tasse ist unterwegs.',
        avoid: 'Kleine Unregelmäßigkeiten machen den Charme aus.',
      },
    ],
    wordsUsed: ['Brand', 'Salzglasur', 'gedreht', 'zweite Wahl', 'im Gebrauch'],
    wordsAvoided: ['einzigartig', 'Must-have', 'Magie', 'exklusiv', 'Content'],
    visualNotes:
      'Tageslicht von der Seite, nasser Ton, Hände bei der Arbeit, keine Requisiten, die nicht von uns sind. Auf Pinterest steht der Preis im Bild. Nie weißer Studiogrund.',
    claimsToProve: [
      'Frei von Blei und Cadmium: Laborbericht, je Glasur einer',
      'Spülmaschinenfest: 500 Spülgänge, eigener Versuch',
      'Ton aus dem Westerwald: Lieferscheine',
    ],
    keyMessages: [
      'Im Salz gebrannt: Kein Stück gleicht dem anderen, jedes ist für jeden Tag.',
      'Was im Gebrauch bricht, ersetzen wir. Ohne Foto, ohne Formular.',
    ],
    notes: 'Jonas möchte nichts über den Preis des Ofens sagen. Weglassen, bis Eva entschieden hat.',
  },
  offerings: {
    saltGlaze: {
      name: 'Geschirr mit Salzglasur',
      message:
        'Schalen, Teller und Becher aus dem Salzofen. Die Oberfläche wie Orangenhaut kommt vom Feuer, nicht vom Pinsel.',
    },
    moos: {
      name: 'Die Serie Moos',
      message:
        'Unsere grüne Glasur, jede Charge im Labor geprüft. Geeignet für Lebensmittel, Backofen und Spülmaschine.',
    },
    courses: {
      name: 'Drehkurs am Wochenende',
      message: 'Sechs Leute, sechs Scheiben, zwei Tage. Mit nach Hause geht, was hält.',
    },
    cafeware: {
      name: 'Geschirr für Cafés',
      message: 'Ab 40 Stück, stapelbar, jedes Teil fünf Jahre lang nachlieferbar.',
    },
  },
  audiences: {
    home: {
      name: 'Hanna richtet sich langsam ein',
      summary: 'Kauft wenig und behält es. Will wissen, wer die Schale gemacht hat, aus der sie isst.',
      place: 'Städte in Deutschland und Österreich',
      job: 'Lehrerin, Pflegerin, Büro; arbeitet Vollzeit',
      household: 'Mit Partner, mit oder ohne Kind',
      activeTimes: 'Abends ab acht, Sonntagvormittag',
      beliefNow: 'Handgemachtes ist schön, aber zu empfindlich für jeden Tag.',
      beliefWished: 'Ich benutze die Schalen jeden Morgen, und wenn eine bricht, bekomme ich wieder eine.',
      accessibilityNeeds: 'Schaut oft ohne Ton: Untertitel in jedem Film.',
      needs: [
        'Geschirr, das den Alltag aushält',
        'Wissen, woher die Dinge kommen',
        'Einzeln nachkaufen können',
      ],
      pains: [
        'Serien, die nach einer Saison ausverkauft sind',
        'Shops, die nicht antworten',
        'Bilder, die anders aussehen als das Stück',
      ],
      sources: ['Umfrage im Newsletter, 212 Antworten', 'Fragen im Postfach, letzte zwölf Wochen'],
      notes: 'Vorbild ist Hanna B., die zweimal im Jahr bestellt. Ihren Namen nicht in den Export nehmen.',
    },
    craft: {
      name: 'Tom dreht donnerstags',
      summary: 'Besucht Abendkurse, liest Glasurrezepte, teilt unsere Filme mit seiner Gruppe.',
      place: 'Deutschland, Niederlande, Großbritannien',
      job: 'Alles außer Töpfern; dreht am Abend',
      household: 'Allein oder in einer WG',
      activeTimes: 'Mittagspause, spätabends',
      beliefNow: 'Salzglasur ist von gestern.',
      beliefWished: 'Wenn es um Salz geht, frage ich Lindenhof.',
      accessibilityNeeds: 'Liest lieber Englisch als Deutsch.',
      needs: ['Filme, die den ganzen Handgriff zeigen', 'Rezepte und Temperaturen', 'Fehler, erklärt'],
      pains: ['Clips, die vor der schwierigen Stelle enden', 'Geheimniskrämerei ohne Grund'],
      sources: ['Kommentare auf TikTok und YouTube', 'Gespräche am Tag der offenen Tür'],
      notes: '',
    },
    cafe: {
      name: 'Sofia eröffnet ihr zweites Café',
      summary:
        'Braucht 60 Tassen, die sich stapeln lassen, halten und nachzukaufen sind. Entscheidet in einer Woche.',
      place: 'München, Augsburg, Innsbruck',
      job: 'Führt ein Café mit vier Leuten',
      household: 'Spielt hier keine Rolle',
      activeTimes: 'Dienstag- und Mittwochnachmittag',
      beliefNow: 'Töpfereien können keinen Termin halten.',
      beliefWished: 'Lindenhof liefert auf den Tag und hat meine Tasse auch in drei Jahren noch.',
      accessibilityNeeds: '',
      needs: ['Eine Preisliste mit Terminen', 'Muster innerhalb einer Woche', 'Teile zum Nachbestellen'],
      pains: ['Abgeplatzte Ränder', 'Lieferanten, die im Dezember verschwinden'],
      sources: ['Vier Interviews', 'Anfragen des letzten Jahres'],
      notes:
        'Dieser Zielgruppe dient noch kein Zielwert. Mit Eva klären: Lohnt es sich vor dem zweiten Ofen?',
    },
  },
  channels: {
    instagram: {
      role: 'Arbeit und Tisch zeigen; der Ort für Fragen',
      accessNote: 'Mira und Eva; Wiederherstellungscodes im Bürotresor',
      bio: 'Geschirr aus dem Salzofen. Gedreht, gebrannt und gepackt von sechs Leuten.',
      pinned: 'Ofenöffnung, was bleifrei heißt, so bestellst du',
      audience: 'Frauen von 30 bis 45, zwei Drittel in Städten; jede fünfte bestellt',
      topContent: 'Ofenöffnungen und Hände an der Scheibe',
      strengths: ['Dasselbe Licht in jedem Bild', 'Antworten am selben Tag'],
      weaknesses: [
        'Reels sind von vier auf eines pro Woche gefallen',
        'Der Link führt zur Startseite, nicht zum Gezeigten',
      ],
      notes: '',
    },
    pinterest: {
      role: 'Gefunden werden, wenn jemand eine Schale sucht, mit dem Preis im Bild',
      accessNote: 'Mira; Geschäftskonto der Töpferei',
      bio: 'Schalen, Teller und Becher mit Salzglasur, für jeden Tag.',
      pinned: 'Pinnwand „Tisch decken“',
      audience: 'Menschen, die eine Wohnung einrichten; die Hälfte aus dem Ausland',
      topContent: 'Pins mit dem Preis im Bild',
      strengths: ['Pins vom letzten Jahr bringen noch Besuche'],
      weaknesses: ['Pinnwände ohne Beschreibung'],
      notes: '',
    },
    tiktok: {
      role: 'Ein Handgriff in unter einer Minute, mit dem Ton des Raums',
      accessNote: 'Jonas auf dem Werkstatthandy, Mira als Zweite',
      bio: 'Ton, Feuer, Salz. Keine Musik.',
      pinned: '3 kg Ton zentrieren',
      audience: 'Hobbytöpfer von 18 bis 30',
      topContent: 'Zentrieren und Öffnen, unter 40 Sekunden',
      strengths: ['Wird öfter zu Ende gesehen als andere'],
      weaknesses: ['Kein Link im Profil, der zum Newsletter führt'],
      notes: '',
    },
    youtube: {
      role: 'Die lange Antwort: ganze Brände und ganze Stücke',
      accessNote: 'Mira; Markenkonto, Eva ist Inhaberin',
      bio: 'Wie salzglasiertes Steinzeug entsteht, vom Ton bis zum Paket.',
      pinned: 'Wir bauen den Salzofen',
      audience: 'Töpfer und Lehrkräfte, älter als anderswo',
      topContent: 'Ganze Brände von 12 Minuten und mehr',
      strengths: ['Lange Wiedergabezeit'],
      weaknesses: ['Zu wenige Filme für ein Urteil'],
      notes: 'Neu seit diesem Plan. Bis zum Ende des Zeitraums laufen lassen, erst dann urteilen.',
    },
    newsletter: {
      role: 'Den Brand zuerst denen verkaufen, die danach gefragt haben',
      accessNote: 'Eva und Mira; um die Absenderdomain kümmert sich der Anbieter des Shops',
      bio: 'Ein Brief aus der Werkstatt, zweimal im Monat.',
      pinned: 'Anmeldung zur Frühliste',
      audience: 'Käufer und Menschen, die auf einen Brand warten',
      topContent: 'Der Brief mit dem Tag des nächsten Brandes',
      strengths: ['Die Hälfte öffnet binnen einer Stunde'],
      weaknesses: ['Noch kein Brief auf Englisch'],
      notes: '',
    },
    facebook: {
      role: 'Nur Markttermine und Öffnungszeiten',
      accessNote: 'Eva',
      bio: 'Lindenhof Keramik, Töpferei und Laden.',
      pinned: 'Öffnungszeiten des Ladens',
      audience: 'Nachbarn, älter als anderswo',
      topContent: 'Markttermine',
      strengths: [],
      weaknesses: ['Unter 40 Menschen je Beitrag erreicht'],
      notes:
        'Pausiert. 1.900 Follower, ein Beitrag erreicht keine 40. Schließen, wenn bis Planende niemand danach fragt.',
    },
  },
  objectives: {
    sell: {
      businessGoal: 'Mehr aus jedem Brand im eigenen Onlineshop verkaufen',
      socialGoal: 'Wem die Arbeit gefällt, in den Shop und in den Newsletter führen',
    },
    name: {
      businessGoal: 'Der Name werden, an den man bei Salzglasur denkt',
      socialGoal: 'Gesehen, gespeichert und zitiert werden, wenn es um Salzglasur geht',
    },
    answer: {
      businessGoal: 'Niemand wartet einen Tag auf Antwort',
      socialGoal: 'Jede Frage an dem Tag beantworten, an dem sie gestellt wird',
    },
  },
  targets: {
    newsletterSubscribers: { why: '', baselineSource: 'Newsletter-Programm, aktive Abonnements', notes: '' },
    shopVisits: {
      why: 'Aus jedem 34. Besuch wird eine Bestellung, deshalb kommen die Besuche zuerst.',
      baselineSource: 'Shop-Statistik, Besuche aus sozialen Netzwerken',
      notes: '',
    },
    orders: {
      why: 'Jede Bestellung im eigenen Shop spart 22 Prozent Provision.',
      baselineSource: 'Shop-Statistik, Bestellungen aus sozialen Netzwerken',
      notes: 'Eva wollte 100. Vereinbart sind 75 und ein neuer Blick nach drei Monaten.',
    },
    instagramFollowers: {
      why: 'Wer zum ersten Mal kauft, folgt uns meist schon seit Monaten.',
      baselineSource: 'Instagram-Insights',
      notes: '',
    },
    pinterestClicks: {
      why: 'Ein Pin verkauft noch nach einem Jahr; eine Story ist morgen weg.',
      baselineSource: 'Pinterest-Statistik, ausgehende Klicks',
      notes: '',
    },
    tiktokWatched: {
      why: 'Filme, die zu Ende gesehen werden, werden auch Fremden gezeigt.',
      baselineSource: 'TikTok-Statistik, Mittel aller Filme',
      notes: '',
    },
    youtubeSubscribers: {
      why: 'Ab 1.000 ist der Kanal an mehr Stellen verlinkbar, und Zeitschriften nehmen ihn ernst.',
      usualSource: 'Kanäle von vier Töpfereien unserer Größe, von Hand nachgesehen',
      baselineSource: 'YouTube Studio',
      notes: '',
    },
    firstAnswer: {
      why: 'Wer länger als einen Tag wartet, kauft nur noch halb so oft.',
      baselineSource: 'Postfach, Median aller ersten Antworten',
      notes: '',
    },
    sameDay: {
      why: 'Der Median verdeckt die wenigen, die drei Tage warten.',
      baselineSource: 'Postfach, Anteil am selben Tag beantwortet',
      notes: '',
    },
  },
  pillars: {
    workshop: {
      name: 'Werkstatt',
      description: 'Hände, Scheibe und Ton: ein Handgriff nach dem anderen, mit dem Ton des Raums.',
      examples: ['Zentrieren', 'Einen Henkel ziehen', 'Was ein Riss lehrt'],
    },
    glaze: {
      name: 'Glasur und Ofen',
      description: 'Salz, Asche und Feuer: Proben, Brände und das Öffnen des Ofens.',
      examples: ['Ofenöffnung', 'Probeplättchen', 'Temperaturen'],
    },
    table: {
      name: 'Tisch',
      description: 'Die Stücke im Gebrauch: Frühstück, Suppe, Kaffee, Gäste.',
      examples: ['Frühstücksschalen', 'Tee für zwei', 'Die lange Tafel'],
    },
    people: {
      name: 'Menschen',
      description: 'Wer es macht, wer es verkauft, wer es benutzt.',
      examples: ['Das ist Jonas', 'Ein Tag am Stand', 'Frag den Töpfer'],
    },
    shop: {
      name: 'Laden',
      description: 'Was es gibt, was es kostet, wann es kommt.',
      examples: ['Neu im Laden', 'Frühliste', 'Zweite Wahl'],
    },
  },
  sources: { shop: 'Shop-Statistik', inbox: 'Postfach, montags gezählt', newsletter: 'Newsletter-Programm' },
};
