import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Muchos paquetes tarde a la vez: mal tiempo, huelga, caída del sistema',
      holding:
        'Desde las [hora] repartimos con retraso en [zona] por [causa]. Los paquetes están a salvo; no hay que volver a pedir nada. Antes de las [hora] diremos aquí cuándo llegan. Urgencias: [número].',
    },
    {
      name: 'Se difunde un vídeo de paquetes maltratados',
      holding:
        'Hemos visto el vídeo. Los paquetes no se tratan así. Estamos averiguando dónde y cuándo se grabó, hablamos con quienes estaban y escribiremos aquí antes de las [hora]. Si tu paquete está dañado, mándanos el número por mensaje.',
    },
    {
      name: 'Accidente con una de nuestras furgonetas',
      holding:
        'El [día] hubo un accidente con un vehículo nuestro en [lugar]. Pensamos en las personas afectadas. Colaboramos con la policía y no comentamos las causas mientras se investigan. Volveremos a escribir aquí antes de las [hora].',
    },
    {
      name: 'Direcciones o firmas de destinatarios en malas manos',
      holding:
        'El [día] vimos que pueden haber quedado accesibles datos de destinatarios. El fallo está cerrado. Estamos informando a los afectados y a la autoridad competente y diremos aquí antes de las [hora] qué datos son. Preguntas: [número].',
    },
  ],
  decisions: {
    fit: {
      will: 'Coordinación avisa de lo que va tarde, una persona responde, cada día laborable.',
      willNot: 'No dejamos las respuestas a una máquina ni a quien tenga un rato.',
    },
    brand: {
      will: 'Decimos causa, lugar y hora, y reconocemos los errores.',
      willNot: 'No prometemos ser los más rápidos ni llegar siempre puntuales.',
    },
    audiences: {
      will: 'Primero quien recibe, después quien envía, después quien quiere conducir.',
      willNot: 'No hacemos vídeos de imagen para nadie en concreto.',
    },
    competitors: {
      will: 'Cada trimestre miramos cómo anuncian los retrasos otros dos, uno de fuera.',
      willNot: 'No nos alegramos en público de las averías ajenas.',
    },
    channels: {
      will: 'Seguimos donde pregunta quien recibe y allí respondemos en horas.',
      willNot: 'No abrimos un canal que nadie lee durante las rutas.',
    },
    goals: {
      will: 'Contamos tiempo de respuesta, preguntas respondidas y solicitudes de remitentes.',
      willNot: 'No contamos el alcance que nos ha traído el enfado.',
    },
    content: {
      will: 'Cada publicación ahorra a alguien una llamada, una rotura o una espera.',
      willNot: 'No enseñamos direcciones, etiquetas ni personas que no han dado permiso.',
    },
    tools: {
      will: 'Los números de paquete se buscan en nuestro sistema, nunca en la red social.',
      willNot: 'No guardamos direcciones de mensajes más tiempo del que dura el caso.',
    },
    crisis: {
      will: 'Con diez preguntas iguales en una hora sale un aviso; las imágenes de paquetes se investigan en el día.',
      willNot: 'No damos el nombre de quien conducía ni adivinamos causas.',
    },
  },
  avoid: {
    fit: 'Abrir una página en la que nadie responde. En paquetería cada publicación se vuelve ventanilla de quejas.',
    brand: 'Presumir de rapidez. El primer paquete tarde vuelve la frase contra ti.',
    audiences: 'Pensar solo en quien envía porque paga. Quien recibe decide con quién se queda.',
    competitors: 'Copiar los vídeos de los grandes. La cercanía es lo que no tienen.',
    channels: 'Números de paquete y direcciones en comentarios públicos.',
    goals: 'Contar seguidores. Te siguen mientras el paquete está en camino.',
    content: 'Fotos compradas de mensajeros sonrientes. Enseña lluvia, almacén y manos.',
    tools: 'Pedir datos del paquete en cinco bandejas que nadie vacía.',
    crisis: 'Callar hasta saber la causa. Lugar y hora se pueden decir enseguida.',
  },
} as const satisfies ProtectionWords;
