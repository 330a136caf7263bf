import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Las reparaciones se retrasan porque falta una pieza',
      holding:
        'Las reparaciones de [modelo] tardan más porque no ha llegado [pieza]. Quien espera recibirá un mensaje nuestro antes de las [hora], con una fecha o la opción de anular sin coste. Pregúntanos aquí o en el [teléfono].',
    },
    {
      name: 'Un cliente dice que le hemos dañado el aparato',
      holding:
        'Hemos leído lo que ha pasado con [aparato] y lo tomamos en serio. Hemos pedido que nos lo traigan para mirarlo juntos con la hoja de reparación. El resultado lo contamos aquí antes del [fecha], si el cliente está de acuerdo.',
    },
    {
      name: 'Quedaron datos en un aparato devuelto o revendido',
      holding:
        'En un aparato que vendimos había datos de quien lo usó antes. No debe pasar. Lo hemos recuperado, hemos parado la venta de reacondicionados y estamos informando a la persona afectada y a la autoridad competente. Más información aquí a las [hora].',
    },
    {
      name: 'Una batería hinchada o la retirada de un aparato',
      holding:
        'Si compraste aquí un [modelo] entre el [fecha] y el [fecha]: apágalo, no lo cargues, no lo aprietes, aléjalo de lo que pueda arder. Te lo cambiamos. Llama al [teléfono]; próxima información aquí a las [hora].',
    },
  ],
  decisions: {
    fit: {
      will: 'dedicar a los mensajes dos medias horas fijas al día y a las publicaciones una mañana por semana.',
      willNot: 'dejar las cuentas a quien en ese momento no tenga clientes.',
    },
    brand: {
      will: 'poner un precio o una horquilla en cada publicación sobre una reparación.',
      willNot: 'prometer datos recuperados ni plazos que no podamos demostrar.',
    },
    audiences: {
      will: 'hablar a la gente de la ciudad con un aparato roto o viejo y a quienes ayudan a sus padres.',
      willNot: 'escribir para aficionados que buscan mediciones de los últimos modelos.',
    },
    competitors: {
      will: 'mirar una vez al mes cómo responden dos talleres a las quejas y aprender una cosa.',
      willNot: 'comparar en público nuestros precios con los suyos.',
    },
    channels: {
      will: 'cuidar con constancia los dos primeros canales antes de añadir vídeos y mensajes.',
      willNot: 'abrir otro canal solo por llegar pronto.',
    },
    goals: {
      will: 'contar las consultas en el mostrador y en el buzón, cada mes de la misma forma.',
      willNot: 'comprar seguidores ni sortear un móvil nuevo.',
    },
    content: {
      will: 'grabar una reparación real por semana y decir siempre cuánto costó.',
      willNot: 'enseñar nada privado de un cliente, ni siquiera desenfocado.',
    },
    tools: {
      will: 'usar un buzón compartido y una lista de respuestas con precios.',
      willNot: 'pagar una herramienta antes de haber perdido dos mensajes por no tenerla.',
    },
    crisis: {
      will: 'avisar de los aparatos peligrosos en menos de una hora y decir qué hacer con ellos.',
      willNot: 'discutir en comentarios la reparación de un cliente ni dar su nombre.',
    },
  },
  avoid: {
    fit: 'Contar solo las horas de las publicaciones. En este oficio las preguntas llevan más tiempo que las fotos.',
    brand: 'Sonar a ficha técnica. La gente compra una respuesta, no una especificación.',
    audiences: 'Tomarte a ti por el público. Quien repara aparatos no teme perder sus fotos.',
    competitors: 'Mirar solo a las grandes cadenas. Muchas veces preguntan antes en el puesto de la esquina.',
    channels: 'Análisis de producto en cinco canales. Dos canales con precios y respuestas traen más citas.',
    goals: 'Alegrarse de las visitas de lejos. A reparar solo viene quien vive cerca.',
    content: 'Novedades a diario. Eso ya lo hacen los fabricantes; tu taller no puede enseñarlo nadie más.',
    tools: 'Las contraseñas en un papel junto a la caja. Cuando alguien se va, la cuenta se va también.',
    crisis: 'Explicar primero y avisar después. Con una batería caliente, la primera frase dice qué hacer.',
  },
} as const satisfies ProtectionWords;
