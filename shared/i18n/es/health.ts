import type { Translated } from '../catalog.ts';
import type { health as english } from '../en/health.ts';

export const health = {
  views: 'Vistas',
  view: { findings: 'Avisos', sections: 'Por sección', thread: 'Hilo conductor', muted: 'Silenciados' },
  answer: {
    error: '{count, plural, one {Un error impide} other {# errores impiden}} que este plan funcione.',
    warning:
      'Sin errores. {count, plural, one {Una advertencia merece} other {# advertencias merecen}} tu tiempo.',
    note: 'Sin errores ni advertencias. {count, plural, one {Una nota} other {# notas}} que mirar.',
    none: 'No falta nada y todo encaja.',
  },
  sub: {
    counts:
      '{error, plural, =0 {ningún error} one {un error} other {# errores}} · {warning, plural, =0 {ninguna advertencia} one {una advertencia} other {# advertencias}} · {note, plural, =0 {ninguna nota} one {una nota} other {# notas}}',
    none: 'Todas las reglas han mirado el plan entero.',
  },
  group: { error: 'Errores', warning: 'Advertencias', note: 'Notas' },
  filter: 'Mostrar',
  allSections: 'Todas las secciones',
  more: '{count, plural, one {Mostrar uno más igual} other {Mostrar # más iguales}}',
  moreActions: 'Más sobre «{title}»',
  look: 'Ir allí',
  none: {
    title: 'No hay avisos',
    text: 'Se cumplen todas las reglas. Puede cambiar con cada edición y cada día.',
  },
  fixed: 'Arreglado: {title}',
  nothingToFix: 'Ya está arreglado.',
  sound: 'en orden',
  column: {
    section: 'Sección',
    state: 'Decidido',
    error: 'Errores',
    warning: 'Advertencias',
    note: 'Notas',
    first: 'Lo primero',
  },
  undo: {
    fix: 'Arreglar un aviso',
    add: 'Añadir lo que faltaba',
    mute: 'Silenciar un aviso',
    reason: 'Cambiar por qué se silenció un aviso',
    unmute: 'Reactivar un aviso',
  },
  mute: {
    this: 'Silenciar aquí…',
    everywhere: 'Silenciar esta regla en todas partes…',
    title: 'Silenciar un aviso',
    action: 'Silenciar',
    reasonMissing: 'Escribe antes el motivo.',
    explainThis: '«{title}» deja de mostrarse para esta entrada. Todo lo demás sigue.',
    explainEverywhere: 'La regla detrás de «{title}» calla en todo el plan, también para lo que venga.',
    reason: 'Por qué puede quedarse así',
    done: 'Silenciado. Está con su motivo en «Silenciados».',
    undone: 'El aviso vuelve a mostrarse.',
    emptyTitle: 'No hay nada silenciado',
    emptyText:
      'Un aviso que dejas como está por una buena razón se puede silenciar. El motivo queda aquí, para poder preguntar más tarde si sigue valiendo.',
    list: 'Avisos silenciados',
    silentNow: 'Ahora no encuentra nada ({rule})',
    silentEverywhere:
      '{count, plural, =0 {En todas partes; ahora nada.} one {En todas partes; ahora un aviso.} other {En todas partes; ahora # avisos.}}',
    onlyHere: 'Solo para esta entrada.',
    since: 'Silenciado el {date}.',
    unmute: 'Reactivar',
  },
  severity: { error: 'Error', warning: 'Aviso', note: 'Nota' },
  muted: { field: { ruleId: 'Regla', recordId: 'Solo para', reason: 'Motivo', mutedOn: 'Silenciada el' } },
  rule: {
    profileWithoutOwner: {
      title: 'Nadie responde de este plan',
      why: 'De lo que se ocupan todos no se ocupa nadie.',
      action: 'Nombrar a alguien',
    },
    profileWithoutApprover: {
      title: 'No consta quién aprueba',
      why: 'Sin un nombre, la aprobación se deja para la última noche o no llega.',
      action: 'Nombrar a alguien',
    },
    profileWithoutHours: {
      title: 'Faltan las horas semanales',
      why: 'Sin ellas nadie ve cuándo se promete más de lo que se puede hacer.',
      action: 'Indicar las horas',
    },
    workTimesReversed: {
      title: 'El trabajo termina a las {to}, antes de empezar a las {from}',
      why: 'Se planificarían publicaciones a horas en las que no hay nadie.',
      action: 'Intercambiar las horas',
    },
    planOver: {
      title: 'El plan terminó el {date}',
      why: 'Las metas y el ritmo de un plan terminado ya no guían a nadie.',
      action: 'Ampliar o empezar otro',
    },
    planEndsSoon: {
      title: 'El plan termina el {date}',
      why: 'El siguiente lleva unas semanas: leer cifras, preguntar, decidir.',
      action: 'Ver el periodo',
    },
    fitUnanswered: {
      title: 'Las preguntas de «¿Hace falta?» están sin responder',
      why: 'Si compensa y cuánto decide lo grande que puede ser el resto del plan.',
      action: 'Responder',
    },
    fitUndecided: {
      title: '«¿Hace falta?» está sin decidir',
      why: 'Una sección sin decisión es un montón de notas.',
      action: 'Decidir',
    },
    choiceAgainstVerdict: {
      title:
        'La elección contradice el resultado de las preguntas: {verdict, select, now {hace falta alguien} shared {basta con parte del tiempo de alguien} other {todavía no hace falta nadie}}',
      why: 'Puede haber buenas razones, pero en medio año nadie las recordará.',
      action: 'Anotar las razones',
    },
    notNowButPlanned: {
      title:
        'Decidiste «ahora no», pero {count, plural, one {hay una publicación prevista} other {hay # publicaciones previstas}}',
      why: 'O la decisión o el calendario ya no vale, y una cuenta que enmudece se nota.',
      action: 'Ver la decisión',
    },
    choiceAgainstKnowledge: {
      title: 'Lo hará alguien de fuera, pero el conocimiento está dentro',
      why: 'Quien conoce los productos responde antes y mejor; anota cómo llega ese conocimiento fuera.',
      action: 'Anotar cómo',
    },
    roleProfileEmpty: {
      title: 'El perfil del puesto no pondera ninguna competencia',
      why: 'Sin pesos se elige por simpatía, no por lo que pide el trabajo.',
      action: 'Ponderar competencias',
    },
    candidateWithoutEvidence: {
      title: '{name}: {count, plural, one {una puntuación} other {# puntuaciones}} sin justificar',
      why: 'Una puntuación que nadie sabe explicar es una impresión y no se puede defender.',
      action: 'Justificar',
    },
    candidateLanguageLow: {
      title: '{name}: {language} por debajo de {level}',
      why: 'El puesto pide ese nivel; los errores en una respuesta pública los lee todo el mundo.',
      action: 'Ver los idiomas',
    },
    missionMissing: {
      title: 'La misión no está escrita',
      why: 'Es la medida de todo lo demás: sin ella, una idea vale tanto como otra.',
      action: 'Escribir la misión',
    },
    promiseMissing: {
      title: 'La promesa no está escrita',
      why: 'La gente sigue por lo que obtiene; dilo en una frase.',
      action: 'Escribir la promesa',
    },
    valuesMissing: {
      title: 'No se ha nombrado ningún valor',
      why: 'Los valores deciden la respuesta el día en que falta una regla.',
      action: 'Nombrar valores',
    },
    voiceMissing: {
      title: 'La voz aún no tiene rasgos',
      why: 'Dos personas suenan a dos marcas mientras nadie diga cómo debe sonar.',
      action: 'Describir la voz',
    },
    offeringsMissing: {
      title: 'No hay productos ni servicios',
      why: 'Las publicaciones que no llevan a ninguna parte no venden nada.',
      action: 'Añadir',
    },
    brandUndecided: {
      title: 'La marca no está decidida',
      why: 'Una sección sin decisión es un montón de notas.',
      action: 'Decidir',
    },
    wordUsedAndAvoided: {
      title: '«{word}» está entre las palabras que se usan y las que se evitan',
      why: 'Quien escribe no puede seguir las dos listas.',
      action: 'Elegir una lista',
    },
    keyMessageMissing: {
      title: 'Falta el mensaje clave: {language}',
      why: 'El plan habla este idioma; quien escriba en él se inventará el mensaje.',
      action: 'Escribirlo',
    },
    offeringInsecureLink: {
      title: '{name}: el enlace no es seguro',
      why: 'Los navegadores avisan si falta https, y la gente se da la vuelta.',
      action: 'Poner https delante',
    },
    avoidedWordInPost: {
      title: '{title}: dice «{word}»',
      why: 'La marca ha decidido evitarlo.',
      action: 'Abrir la publicación',
    },
    claimInPost: {
      title: '{title}: afirma «{claim}»',
      why: 'Esta afirmación necesita pruebas: sin ellas es impugnable y nadie la cree.',
      action: 'Comprobar la prueba',
    },
    audiencesMissing: {
      title: 'Aún no se ha descrito a nadie',
      why: 'A quien escribe para todos no lo escucha nadie.',
      action: 'Describir a alguien',
    },
    audienceWithoutNeeds: {
      title: '{name}: faltan las necesidades',
      why: 'Un contenido que no responde a ninguna necesidad es publicidad y se pasa de largo.',
      action: 'Añadir necesidades',
    },
    audienceWithoutNetworks: {
      title: '{name}: no consta ninguna red',
      why: 'Solo se puede encontrar a la gente donde está.',
      action: 'Elegir redes',
    },
    audiencesUndecided: {
      title: 'Los públicos no están decididos',
      why: 'Una sección sin decisión es un montón de notas.',
      action: 'Decidir',
    },
    audienceSharesOff: {
      title: 'Las cuotas de atención suman {sum, number} %',
      why: 'La atención se reparte, no se multiplica: lo que recibe uno le falta a otro.',
      action: 'Ajustar al 100 %',
    },
    audienceAgesReversed: {
      title: '{name}: edad de {from, number} a {to, number}',
      why: 'En ese intervalo no hay nadie.',
      action: 'Intercambiar las edades',
    },
    audienceNetworkWithoutChannel: {
      title: '{name} usa {network} y tú no estás ahí',
      why: 'Si es a propósito, quita la red; si no, planifica un canal.',
      action: 'Planificar un canal',
    },
    audienceLanguageUnplanned: {
      title: '{name} lee en otro idioma ({language}), que el plan no habla',
      why: 'No llegarán las publicaciones que no puede leer.',
      action: 'Ver los idiomas',
    },
    audienceUnserved: {
      title: 'Ninguna publicación es para {name}',
      why: 'Un público al que no se dirige nada es un deseo.',
      action: 'Planificar una publicación',
    },
    audienceBeliefMissing: {
      title: '{name}: no consta qué piensa ahora o qué debería pensar',
      why: 'Un cambio solo se ve entre dos puntos conocidos.',
      action: 'Anotarlo',
    },
    competitorsMissing: {
      title: 'No hay ningún competidor',
      why: 'Tu público compara, lo hagas tú o no.',
      action: 'Añadir',
    },
    techniqueNotAdapted: {
      title: 'Aún no se ha adaptado ninguna técnica',
      why: 'Otros ya pagaron la lección; mirar es gratis.',
      action: 'Adaptar una',
    },
    competitorsUndecided: {
      title: 'Los competidores no están decididos',
      why: 'Una sección sin decisión es un montón de notas.',
      action: 'Decidir',
    },
    competitorNotLookedAt: {
      title:
        '{name}: {days, plural, =0 {sin mirar nunca} one {mirado hace # día} other {mirado hace # días}}',
      why: 'A los tres meses se sabe cómo eran, no cómo son.',
      action: 'Mirar ahora',
    },
    competitorFiguresOld: {
      title: '{name}: las cifras son del {date}',
      why: 'Comparar con cifras viejas favorece a quien tiene las más nuevas.',
      action: 'Anotar cifras nuevas',
    },
    competitorsNoneAbroad: {
      title: 'Ningún competidor de fuera',
      why: 'Las ideas de otros mercados aquí son nuevas; las del vecino, no.',
      action: 'Añadir uno de fuera',
    },
    techniqueWithoutResult: {
      title: '{title}: adoptada, pero falta el resultado',
      why: 'Quien no anota qué aportó lo probará otra vez dentro de un año.',
      action: 'Anotar el resultado',
    },
    techniqueTestEnded: {
      title: '{title}: la prueba terminó el {date} sin resultado',
      why: 'Un experimento sin respuesta fue solo trabajo.',
      action: 'Anotar el resultado',
    },
    techniqueWithoutMeasure: {
      title: '{title}: la prueba no tiene medida',
      why: 'Después todos tendrán razón sobre si funcionó.',
      action: 'Elegir una medida',
    },
    channelsMissing: {
      title: 'No hay ningún canal',
      why: 'Un plan sin lugar donde hablar se queda en el cajón.',
      action: 'Añadir un canal',
    },
    channelWithoutRole: {
      title: '{name}: sin función',
      why: 'Un canal sin función recibe las sobras de los demás.',
      action: 'Darle una función',
    },
    channelWithoutOwner: {
      title: '{name}: sin responsable',
      why: 'Allí las preguntas esperan a quien pase por casualidad.',
      action: 'Nombrar a alguien',
    },
    channelWithoutCadence: {
      title: '{name}: sin ritmo',
      why: 'Sin un número nadie puede decir si el canal está atendido.',
      action: 'Fijar un ritmo',
    },
    channelsUndecided: {
      title: 'Los canales no están decididos',
      why: 'Una sección sin decisión es un montón de notas.',
      action: 'Decidir',
    },
    channelNotAudited: {
      title: '{name}: sin comprobar desde hace medio año',
      why: 'Descripciones, enlaces y publicaciones fijadas envejecen sin que se note.',
      action: 'Comprobar',
    },
    channelWithoutLink: {
      title: '{name}: sin enlace',
      why: 'Sin la dirección nadie puede comprobar que es tuyo de verdad.',
      action: 'Añadir el enlace',
    },
    channelInsecureLink: {
      title: '{name}: el enlace no es seguro',
      why: 'Los navegadores avisan si falta https, y la gente se da la vuelta.',
      action: 'Poner https delante',
    },
    channelHandleSpaces: {
      title: '{name}: el usuario «{handle}» contiene un espacio',
      why: 'Ninguna red lo permite; quien lo copie no encontrará nada.',
      action: 'Quitar espacios',
    },
    channelAccessUnknown: {
      title: '{name}: no consta quién tiene acceso',
      why: 'Si esa persona enferma, nadie puede responder ni parar una publicación.',
      action: 'Anotarlo',
    },
    channelCadenceSum: {
      title: '{name}: los formatos suman {sum, number} por semana, no {wished, number}',
      why: 'Dos números para una promesa: alguien planificará con el equivocado.',
      action: 'Usar la suma',
    },
    channelCadenceUnmet: {
      title: '{name}: {wished, number} por semana deseadas, {planned, number} previstas',
      why: 'Las próximas cuatro semanas no mantienen el ritmo prometido.',
      action: 'Ver el ritmo',
    },
    closedChannelPosts: {
      title:
        '{name} está cerrado, pero desde el {date} {count, plural, one {hay una publicación prevista} other {hay # publicaciones previstas}}',
      why: 'No saldrán, y faltará lo que tenían que decir.',
      action: 'Abrir la primera',
    },
    pausedChannelPosts: {
      title:
        '{name} está en pausa, pero desde el {date} {count, plural, one {hay una publicación prevista} other {hay # publicaciones previstas}}',
      why: 'O el canal vuelve a funcionar, o estas publicaciones van a otro sitio.',
      action: 'Abrir la primera',
    },
    channelWeekEmpty: {
      title:
        '{name}: {count, plural, one {ninguna publicación en la semana {week, number} desde el {from}} other {# semanas sin publicación, la primera es la {week, number} desde el {from}}}',
      why: 'A quien sigue este canal se le prometió algo cada semana.',
      action: 'Planificar una publicación',
    },
    networkRuleOld: {
      title: '{name}: límites consultados por última vez el {date}',
      why: 'Las redes cambian sus límites varias veces al año; lo que tiene más de seis meses quizá ya no vale.',
      action: 'Consultarlos',
    },
    channelLanguageWithoutAudience: {
      title: '{name}: ningún público para el idioma {language}',
      why: 'Cada idioma duplica el trabajo; debería tener lectores.',
      action: 'Ver los idiomas',
    },
    objectivesMissing: {
      title: 'No hay ningún objetivo de negocio',
      why: 'Las redes por las redes son lo primero que se recorta.',
      action: 'Escribir un objetivo',
    },
    objectiveWithoutTarget: {
      title: '{name}: sin meta',
      why: 'Un objetivo sin número no se puede fallar ni alcanzar.',
      action: 'Fijar una meta',
    },
    targetWithoutGoal: {
      title: '{name}: falta el valor que se quiere alcanzar',
      why: 'Sin él es una cifra que observar, no una meta.',
      action: 'Fijar el valor',
    },
    targetWithoutBaseline: {
      title: '{name}: falta el valor de partida',
      why: 'Sin saber de dónde se parte, no se distingue el avance de la suerte.',
      action: 'Anotar el valor',
    },
    targetWithoutDue: {
      title: '{name}: sin fecha',
      why: 'Una meta sin fecha nunca llega tarde.',
      action: 'Fijar la fecha',
    },
    targetWithoutOwner: {
      title: '{name}: sin responsable',
      why: 'Nadie levantará la mano cuando se quede atrás.',
      action: 'Nombrar a alguien',
    },
    goalsUndecided: {
      title: 'Los objetivos no están decididos',
      why: 'Una sección sin decisión es un montón de notas.',
      action: 'Decidir',
    },
    targetDueBeforeStart: {
      title: '{name}: vence el {due}, pero empieza el {start}',
      why: 'No hay día en que se pueda alcanzar.',
      action: 'Corregir las fechas',
    },
    targetDueOutsidePlan: {
      title: '{name}: vence el {due}, fuera del plan, que termina el {end}',
      why: 'Ese día no lo mirará nadie.',
      action: 'Cambiar la fecha',
    },
    targetGoalAgainstDirection: {
      title:
        '{name}: {direction, select, increase {debe subir de {baseline, number} a {goal, number}} other {debe bajar de {baseline, number} a {goal, number}}}',
      why: 'El valor está en el lado equivocado: se cumple antes de empezar, o nunca.',
      action: 'Corregir el valor',
    },
    targetWithoutObjective: {
      title: '{name}: no sirve a ningún objetivo',
      why: 'Un número que ningún objetivo necesita quita tiempo a los que cuentan.',
      action: 'Elegir un objetivo',
    },
    targetAgainstStage: {
      title: '{name}: dice poco sobre «{stage}»',
      why: 'La cifra puede subir mientras el objetivo se escapa.',
      action: 'Ver la métrica',
    },
    targetTwice: {
      title: '{name}: dos metas para el mismo día',
      why: 'Dos valores para una misma cifra no pueden ser correctos a la vez.',
      action: 'Abrir la segunda',
    },
    targetChannelClosed: {
      title: '{name}: su canal está cerrado',
      why: 'Allí ya no pasará nada que medir.',
      action: 'Elegir un canal',
    },
    targetSeasonMissing: {
      title: '{name}: sigue la temporada, pero no se indica ninguna',
      why: 'Sin el peso de los meses no hay camino con el que medir.',
      action: 'Usar un camino recto',
    },
    targetBeyondUsual: {
      title: '{name}: valor {goal, number}, cuando lo mejor habitual es {usual, number}',
      why: 'Es posible, pero promételo solo si esta vez algo es distinto.',
      action: 'Ver el valor',
    },
    targetUnlikely: {
      title: '{name}: menos del 10 % de probabilidad según tu historial',
      why: 'Mejor bajarla ahora, con razones, que explicarla después.',
      action: 'Ver el valor',
    },
    targetStale: {
      title: '{name}: sin datos desde hace {days, plural, one {# día} other {# días}}, el último el {date}',
      why: 'Nadie puede guiarse por un número que nadie lee.',
      action: 'Anotar un dato',
    },
    targetBaselineUnsourced: {
      title: '{name}: falta el día o la fuente del valor de partida',
      why: 'Dentro de tres meses nadie volverá a encontrar ese número.',
      action: 'Añadir',
    },
    objectiveWithoutPillar: {
      title: '{name}: ningún pilar lo sostiene',
      why: 'Aquello de lo que se habla siempre debería llevar a lo que se quiere.',
      action: 'Ver el objetivo',
    },
    objectiveUnserved: {
      title: '{name}: ninguna publicación lo sirve',
      why: 'Un objetivo que no aparece en ninguna publicación se cumple por azar.',
      action: 'Planificar una publicación',
    },
    pillarsMissing: {
      title:
        '{count, plural, =0 {No hay ningún pilar} one {Solo hay un pilar} other {Hay muy pocos pilares}}',
      why: 'De dos a cinco temas hacen reconocible una marca; sin ellos, cada semana empieza de cero.',
      action: 'Añadir pilares',
    },
    pillarSharesOff: {
      title: 'Las cuotas de los pilares suman {sum, number} %',
      why: 'La mezcla deseada no se puede planificar ni ver si se desvía.',
      action: 'Ajustar al 100 %',
    },
    pillarWithoutObjective: {
      title: '{name}: no sirve a ningún objetivo',
      why: 'Un tema que no lleva a ninguna parte es una afición.',
      action: 'Elegir un objetivo',
    },
    contentUndecided: {
      title: 'Los contenidos no están decididos',
      why: 'Una sección sin decisión es un montón de notas.',
      action: 'Decidir',
    },
    pillarUnserved: {
      title: '{name}: ninguna publicación prevista',
      why: 'O no es un pilar, o se está olvidando.',
      action: 'Planificar una publicación',
    },
    pillarDrift: {
      title: '{name}: {planned, number} % de las publicaciones, {wished, number} % deseado',
      why: 'Lo fácil de hacer desplaza a lo decidido.',
      action: 'Ver la cuota',
    },
    formatSharesOff: {
      title: 'Las cuotas de los formatos suman {sum, number} %',
      why: 'La mezcla deseada no se puede comparar con la prevista.',
      action: 'Ajustar al 100 %',
    },
    formatWithoutHours: {
      title: '{format}: no constan las horas por pieza',
      why: 'En cada semana en que está previsto cuenta como cero trabajo.',
      action: 'Indicar las horas',
    },
    cadenceBeyondHours: {
      title: 'El ritmo deseado pide {hours, number} horas semanales y hay {available, number}',
      why: 'La diferencia la pagan la calidad o las personas.',
      action: 'Ver formatos y horas',
    },
    campaignReversed: {
      title: '{name}: termina el {end}, antes de empezar el {start}',
      why: 'En ese periodo no cabe ninguna publicación.',
      action: 'Intercambiar las fechas',
    },
    campaignUnserved: {
      title: '{name}: ninguna publicación le pertenece',
      why: 'Una campaña sin publicaciones es un anuncio.',
      action: 'Planificar una publicación',
    },
    campaignPostOutside: {
      title: '{title}: el {date}, fuera de «{name}»',
      why: 'Se leerá antes o después de aquello a lo que pertenece.',
      action: 'Cambiar el día',
    },
    campaignWithoutResult: {
      title: '{name}: terminó el {date}, falta el resultado',
      why: 'La próxima campaña partirá de las mismas suposiciones.',
      action: 'Anotar el resultado',
    },
    campaignUtmForm: {
      title: '{name}: «{utm}» no se cuenta bien',
      why: 'Las mayúsculas y los espacios parten una campaña en varias en las estadísticas.',
      action: 'Escribir en minúsculas con guiones',
    },
    campaignInsecureLink: {
      title: '{name}: la página de destino no es segura',
      why: 'Los navegadores avisan si falta https, y la gente se da la vuelta.',
      action: 'Poner https delante',
    },
    hashtagTwice: {
      title: '{name}: {tag} está dos veces',
      why: 'Ocupa un sitio y no trae a nadie.',
      action: 'Dejar una',
    },
    hashtagUnusable: {
      title: '{name}: «{tag}» no es un hashtag',
      why: 'Sin almohadilla, o con un espacio, las redes leen simples palabras.',
      action: 'Escribirlo como hashtag',
    },
    hashtagGroupTooLong: {
      title: '{name}: {count, number} hashtags, {network} permite {limit, number}',
      why: 'Puesto de una vez, el grupo hace superar el límite.',
      action: 'Acortar el grupo',
    },
    toolsMissing: {
      title: 'No hay ninguna herramienta',
      why: 'Alguien paga algo y sabe la contraseña: mejor saberlo antes de que se vaya.',
      action: 'Añadir una herramienta',
    },
    toolWithoutOwner: {
      title: '{name}: sin responsable',
      why: 'Los contratos sin responsable se renuevan solos.',
      action: 'Nombrar a alguien',
    },
    toolWithoutCost: {
      title: '{name}: no consta el coste',
      why: 'Lo que cuesta el trabajo es la mitad de lo que vale.',
      action: 'Indicar el coste',
    },
    toolsUndecided: {
      title: 'Las herramientas no están decididas',
      why: 'Una sección sin decisión es un montón de notas.',
      action: 'Decidir',
    },
    toolRenewalNear: {
      title: '{name}: se renueva el {date}, baja hasta el {notice}',
      why: 'Después se vuelve a pagar, se quiera o no.',
      action: 'Decidir',
    },
    toolRenewalPast: {
      title: '{name}: la renovación del {date} ya pasó',
      why: 'Con la próxima fecha anotada no se pasará la baja.',
      action: 'Pasar a la siguiente',
    },
    toolWithoutExit: {
      title: '{name}: sin salida',
      why: 'El día que cierre o doble el precio, los datos tienen que salir.',
      action: 'Anotar la salida',
    },
    toolDataUnknown: {
      title: '{name}: no se sabe dónde están los datos',
      why: 'La gente puede preguntarlo, y por sus datos debes poder responder.',
      action: 'Anotarlo',
    },
    toolsBeyondBudget: {
      title:
        'Las herramientas cuestan {cost, number} {currency} al mes y el presupuesto es {budget, number} {currency}',
      why: 'El presupuesto contaba también con personas y anuncios.',
      action: 'Ver los costes',
    },
    toolInsecureLink: {
      title: '{name}: el enlace no es seguro',
      why: 'Ahí se inicia sesión: sin https la contraseña se puede leer por el camino.',
      action: 'Poner https delante',
    },
    crisisLevelsMissing: {
      title:
        '{count, plural, =0 {No hay ningún nivel de crisis} one {Solo hay un nivel de crisis} other {Hay muy pocos niveles de crisis}}',
      why: 'Sin niveles, cada mal comentario es una emergencia, o ninguno lo es.',
      action: 'Añadir un nivel',
    },
    crisisRolesUnfilled: {
      title: 'Ninguna función de crisis está asignada',
      why: 'Ese día nadie sabe quién decide.',
      action: 'Nombrar a alguien',
    },
    crisisRoleWithoutBackup: {
      title: '{role}: sin suplente',
      why: 'Pasa un sábado, cuando esa persona va en avión.',
      action: 'Nombrar un suplente',
    },
    crisisPhaseEmpty: {
      title:
        '{phase, select, minutes {Ningún paso para los primeros 15 minutos} hour {Ningún paso para la primera hora} other {Ningún paso para el primer día}}',
      why: 'Bajo presión se hace lo que está escrito; nadie piensa con claridad.',
      action: 'Añadir un paso',
    },
    crisisStatementMissing: {
      title: 'Falta una primera declaración: {language}',
      why: 'Las primeras palabras hacen falta en una hora; traducidas con prisa, salen mal.',
      action: 'Escribirla',
    },
    crisisUndecided: {
      title: 'La crisis no está decidida',
      why: 'Una sección sin decisión es un montón de notas.',
      action: 'Decidir',
    },
    crisisLevelWithoutThreshold: {
      title: 'Nivel {level, number} ({name}): no se sabe cuándo empieza',
      why: 'Sin un número o una descripción se discute el nivel mientras arde.',
      action: 'Fijar un umbral',
    },
    crisisLevelsDescending: {
      title: 'El nivel {level, number} no empieza después del nivel {lower, number}',
      why: 'El nivel más leve no se alcanza nunca: todo es enseguida el más grave.',
      action: 'Corregir el umbral',
    },
    crisisRoleUnreachable: {
      title: '{name}: sin forma de contacto',
      why: 'Un nombre sin número no ayuda de noche.',
      action: 'Añadir un número',
    },
    crisisBackupSame: {
      title: '{role}: {name} es su propio suplente',
      why: 'Quien no está localizable tampoco lo está como suplente.',
      action: 'Nombrar a otra persona',
    },
    crisisContactUnchecked: {
      title: '{name}: número sin probar desde hace {days, number} días',
      why: 'Los números cambian en silencio, y se nota ese día.',
      action: 'Probarlo',
    },
    crisisContactUnreachable: {
      title: '{name}: sin forma de contacto',
      why: 'Un nombre sin número no ayuda de noche.',
      action: 'Añadir un número',
    },
    personNextStepOverdue: {
      title: '{name}: el siguiente paso era para el {date}',
      why: 'La gente recuerda las promesas más que las publicaciones.',
      action: 'Abrir',
    },
    personSilent: {
      title: '{name}: sin contacto desde hace {days, number} días',
      why: 'A quien solo se busca cuando hace falta, cuando hace falta no está.',
      action: 'Ponerse en contacto',
    },
    agreementWithoutDisclosure: {
      title: '{name}: un acuerdo sin indicación de publicidad',
      why: 'La publicidad sin indicar es ilegal y cuesta la confianza de quien lo nota.',
      action: 'Anotar cómo se indica',
    },
    personWithoutNextStep: {
      title: '{name}: sin siguiente paso',
      why: 'Una relación sin siguiente paso es un nombre en una lista.',
      action: 'Planificar un paso',
    },
    postOverLimit: {
      title: '{title}: {over, plural, one {sobra un carácter} other {sobran # caracteres}} para {channel}',
      why: 'Así no puede salir, o se corta por la mitad.',
      action: 'Acortar',
    },
    postIncomplete: {
      title:
        '{title}: aprobada, pero {gap, select, noVariant {sin canal ni texto} noChannel {sin canal} other {sin texto}}',
      why: 'Lo que se aprobó no es lo que saldrá.',
      action: 'Completar',
    },
    postUnready: {
      title: '{title}: prevista para el {date}, aún sin aprobar',
      why: 'Lo que se aprueba a última hora se aprueba sin leer.',
      action: 'Prepararla',
    },
    postOverdue: {
      title: '{title}: estaba prevista para el {date} y no consta como publicada',
      why: 'O no salió, o nadie lo anotó; las cifras tienen que saberlo.',
      action: 'Marcarla o moverla',
    },
    postHeldWithoutIncident: {
      title: '{title}: en pausa, aunque no hay ningún incidente',
      why: 'Las pausas olvidadas son huecos en el calendario que nadie decidió.',
      action: 'Decidir',
    },
    postWithoutAltText: {
      title: '{title}: falta el texto alternativo de {count, plural, one {una imagen} other {# imágenes}}',
      why: 'Quien no puede ver la imagen se queda sin nada.',
      action: 'Describir',
    },
    postWithBrackets: {
      title: '{title}: falta completar {text}',
      why: 'Los corchetes de una plantilla salen tal cual si nadie mira.',
      action: 'Completar',
    },
    postTooManyHashtags: {
      title: '{title}: más de {limit, number} hashtags en {channel}',
      why: 'La red los descarta o muestra la publicación a menos gente.',
      action: 'Quitar algunos',
    },
    postInsecureLink: {
      title: '{title}: el enlace no es seguro',
      why: 'Los navegadores avisan si falta https, y la gente se da la vuelta.',
      action: 'Poner https delante',
    },
    postsSameHour: {
      title: '{title}: menos de una hora después de «{other}» en {channel}, {date}',
      why: 'Dos publicaciones a la vez se quitan lectores.',
      action: 'Moverla',
    },
    postTextTwice: {
      title: '{title}: el mismo texto que «{other}» en {channel}',
      why: 'Las redes muestran las repeticiones a menos gente, y se nota.',
      action: 'Reescribirla',
    },
    postPartOverLimit: {
      title: '{title}: {part} en {channel}, {over, number} por encima del límite de {limit, number}',
      why: 'La red rechaza la publicación o la corta.',
      action: 'Acortar',
    },
    postMediumTooLarge: {
      title: '{title}: «{name}» supera los {limit, number} MB que admite {channel}',
      why: 'La subida falla justo cuando debería salir.',
      action: 'Elegir un archivo menor',
    },
    postDuringIncident: {
      title: '{title}: prevista para el {date} en un canal que «{incident}» ha parado',
      why: 'Una publicación alegre en plena crisis la empeora.',
      action: 'Decidir',
    },
    postLanguageOutside: {
      title: '{title}: {language} en {channel}, que no lo habla',
      why: 'Quien sigue recibe lo que no sabe leer, o nadie le contesta.',
      action: 'Mirar',
    },
    postNotApproved: {
      title: '{title}: dada por buena sin la aprobación necesaria',
      why: 'Quien tiene que decir que sí la lee cuando ya ha salido.',
      action: 'Pedir la aprobación',
    },
    postChangedSinceApproval: {
      title: '{title}: cambiada desde que se aprobó',
      why: 'Lo que sale ya no es lo que se aprobó.',
      action: 'Pedirla de nuevo',
    },
    postStyledLetters: {
      title: '{title}: «{text}» está escrito con símbolos',
      why: 'Los lectores de pantalla los deletrean o los saltan, y la búsqueda no los encuentra.',
      action: 'Escribir con letras',
    },
    postTranslationOutdated: {
      title: '{title}: la versión en {language} está desactualizada',
      why: 'El original dice otra cosa desde que se tradujo.',
      action: 'Comparar',
    },
    postsOverDailyLimit: {
      title:
        '{channel}: {count, number} publicaciones el {date}; la red admite {limit, number} sin perjuicio',
      why: 'Por encima, las redes frenan o bloquean la cuenta.',
      action: 'Repartir',
    },
    postHashtagCase: {
      title: '{title}: {tag} se lee mejor como {better}',
      why: 'Así los lectores de pantalla dicen las palabras, y la vista también las encuentra.',
      action: 'Cambiar',
    },
    postsLinkTagsOff: {
      title:
        '{count, plural, one {Una publicación prevista tiene} other {# publicaciones previstas tienen}} etiquetas UTM incompletas o fuera del vocabulario del plan',
      why: 'Las estadísticas cuentan «Social» y «social» por separado: cada forma de escribirlo divide las cifras.',
      action:
        '{fixed, plural, =0 {Abrir la primera} one {Corregir # publicación} other {Corregir # publicaciones}}',
    },
    postsUntaggedLink: {
      title:
        '{count, plural, one {Una publicación prevista tiene} other {# publicaciones previstas tienen}} un enlace sin etiquetas UTM',
      why: 'Sin etiquetas nadie puede decir qué publicación trajo las visitas.',
      action: 'Abrir la primera',
    },
    postsWithoutPillar: {
      title:
        '{count, plural, one {Una publicación prevista no tiene} other {# publicaciones previstas no tienen}} pilar',
      why: 'No cuentan en la mezcla, que así parece mejor de lo que es.',
      action: 'Revisar',
    },
    postsWithoutObjective: {
      title:
        '{count, plural, one {Una publicación prevista no sirve} other {# publicaciones previstas no sirven}} a ningún objetivo',
      why: 'El trabajo que no sirve a nada no se distingue del que sí.',
      action: 'Revisar',
    },
    weekEmpty: {
      title: 'La semana {week, number} desde el {from} está vacía',
      why: 'Un canal que calla se muestra después a menos gente.',
      action: 'Planificar una publicación',
    },
    seriesEnding: {
      title: 'Serie {title}: termina el {date}',
      why: 'Aquello a lo que la gente se ha acostumbrado no debería acabar por descuido.',
      action: 'Alargarla o dejar que termine',
    },
    seriesToContinue: {
      title:
        'Serie {title}: {count, plural, one {un día del plan aún no tiene} other {# días del plan aún no tienen}} publicación',
      why: 'Una serie que sigue tiene publicaciones mientras dura el plan; si no, las próximas semanas parecen más vacías de lo que son.',
      action: 'Continuar la serie',
    },
    seriesUnfinished: {
      title:
        'Serie {title}: {count, plural, one {la próxima publicación no está terminada} other {ninguna de las # próximas publicaciones está terminada}}',
      why: 'La primera sale en menos de dos semanas; un ritmo que nadie prepara se rompe en la primera semana llena.',
      action: 'Preparar la próxima',
    },
    postOnHoliday: {
      title:
        '{count, plural, one {Una publicación sale} other {# publicaciones salen}} en un día festivo: {holiday}, {date}',
      why: 'Menos personas miran sus canales de trabajo y los comentarios esperan hasta que alguien vuelve.',
      action: 'Ver el día',
    },
    weekOverfull: {
      title:
        'Semana {week, number} desde el {from}: {hours, number} horas previstas, {available, number} disponibles',
      why: 'Lo que no cabe se hace mal o de noche.',
      action: 'Mover trabajo',
    },
    taskOverdue: {
      title: '{title}: era para el {date}',
      why: 'Hazla, muévela o quítala; una lista de fechas viejas no la lee nadie.',
      action: 'Abrir',
    },
    taskWithoutOwner: {
      title: '{title}: no la hace nadie',
      why: 'Una tarea de todos no la hace nadie.',
      action: 'Nombrar a alguien',
    },
    taskDoneWithoutDate: {
      title: '{title}: hecha, pero sin día',
      why: 'Sin el día nadie ve cuánto se tarda.',
      action: 'Poner el día del último cambio',
    },
    routineMissed: {
      title: '{title}: sin hacer desde antes del {date}',
      why: 'Dos vueltas sin hacer: o es demasiado, o nadie la necesita.',
      action: 'Ver',
    },
    routineWithoutItems: {
      title: '{title}: la lista está vacía',
      why: 'Una rutina es lo que se marca, no lo que se pretende.',
      action: 'Añadir puntos',
    },
    routinesBeyondHours: {
      title: 'Solo las rutinas piden {hours, number} horas semanales y hay {available, number}',
      why: 'Para las publicaciones no queda nada.',
      action: 'Ver las rutinas',
    },
    reviewOverdue: {
      title: 'Toca la revisión del {from} al {to}',
      why: 'Quien no mira atrás repite lo que no funcionó.',
      action: 'Abrir revisiones',
    },
    reviewWithoutLesson: {
      title: 'La revisión hasta el {date} termina sin lección',
      why: 'Las cifras sin una frase se olvidan antes de la próxima revisión.',
      action: 'Escribir una frase',
    },
    decisionCheckOverdue: {
      title: '«{text}» había que comprobarla el {date}',
      why: 'Solo una decisión comprobada enseña algo, acierte o no.',
      action: 'Comprobar',
    },
    decisionWithoutReason: {
      title: '«{text}» no tiene motivo',
      why: 'Quien venga después no podrá ni mantenerla ni cambiarla bien.',
      action: 'Escribir el motivo',
    },
    sectionDecisionOld: {
      title: 'La decisión sobre «{section}» es del {date}',
      why: 'Al cabo de un año merece tomarse otra vez, aunque sea igual.',
      action: 'Verla',
    },
  },
} as const satisfies Translated<typeof english>;
