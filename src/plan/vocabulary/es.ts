import type { Vocabulary } from './vocabulary';

/** The Spanish words that are read in plans. */
export const spanish = {
  words: {},
  values: {
    wait: {
      after:
        'después de, después del, después de la, tras, tras el, tras la, depende de, necesita, requiere, espera, a la espera de, bloqueado por, bloqueada por, luego de, a continuación de, tras la aprobación de, tras la entrega de',
      when: 'cuando, en cuanto, una vez, a partir de, al',
      start: 'inicio de, el inicio de, comienzo de, el comienzo de, principio de, arranque de',
      end: 'fin de, el fin de, final de, el final de, entrega de, la entrega de, aprobación de, finalización de',
      starts: 'empieza, comienza, empiece, comience, empezado, iniciado',
      done: 'terminado, terminada, termine, termina, acabado, acabada, listo, lista, está listo, está lista, esté listo, esté lista, completado, completada, entregado, entregada, aprobado, aprobada, hecho',
      all: 'ambos, ambas, todos',
      later: 'más tarde',
      soon: 'justo, inmediatamente, directamente',
      none: 'ninguno, ninguna, nada, sin dependencias, ninguna dependencia',
    },
    status: {
      draft: 'borrador, en borrador',
      planning: 'en planificación',
      'not started':
        'por hacer, pendiente, sin empezar, no empezado, no iniciado, no iniciada, sin iniciar, no comenzado, planificado, planificada, previsto, prevista, abierto, abierta, todavía no, aún no, por empezar, nuevo, programado, programada',
      'in progress':
        'en curso, en progreso, en proceso, empezado, empezada, iniciado, iniciada, comenzado, en marcha, en producción, en desarrollo, en elaboración, haciéndose',
      active: 'activo, activa',
      'in review':
        'en revisión, para aprobar, por aprobar, para revisión, pendiente de aprobación, pendiente de revisión, en aprobación, a la espera de aprobación, esperando aprobación, en validación, enviado al cliente',
      blocked: 'bloqueado, bloqueada, en espera, esperando, a la espera, atascado, atascada, parado, parada',
      paused: 'en pausa, pausado, pausada, suspendido, suspendida, aplazado, aplazada, pospuesto, pospuesta',
      approved: 'aprobado, aprobada, aceptado, aceptada, acordado, validado, validada',
      live: 'publicado en línea',
      done: 'hecho, hecha, terminado, terminada, completado, completada, completo, completa, finalizado, finalizada, acabado, acabada, entregado, entregada, cerrado, cerrada, publicado, publicada, listo, lista, concluido, concluida',
      cancelled: 'cancelado, cancelada, anulado, anulada, descartado, descartada, suprimido',
    },
    almost: { almost: 'casi, medio, a medias, parcialmente, en parte', notYet: 'será, debe estar, por' },
    percent: { percent: 'por ciento' },
    sourcing: {
      outsourced:
        'externalizado, externalizada, externo, externa, agencia, autónomo, autónoma, freelance, subcontratado, subcontratada, subcontrata, subcontratación, proveedor, tercerizado, tercerizada, contratista, externos',
      'co-sourced':
        'compartido, compartida, mixto, mixta, híbrido, híbrida, conjunto, conjunta, parcialmente externalizado, ambos',
      'in-house':
        'interno, interna, equipo propio, equipo interno, propio, propia, nuestro equipo, en casa, nosotros, internamente, internos',
    },
    answer: {
      yes: 'sí, s, verdadero, siempre, totalmente, por supuesto',
      no: 'falso, nunca, para nada, en absoluto, jamás',
      partly: 'en parte, parcialmente, a veces, más o menos, con reservas, regular, sí y no, a medias, bastante',
      but: 'pero, aunque',
    },
    question: {
      partner: 'socio, colabora, socios',
      learn: 'aprende, aprender, aprenden',
      change: 'cambia, cambiar, cambian, se adapta',
    },
    call: {
      called:
        'llamado, llamados, llamado el, llamamos, hablado, hablé, hablamos, hablado con, hablamos con, entrevistado, telefoneado, contactado por teléfono, reunido, sí, hecho, hecha',
      conversation: 'llamada, llamada el',
      attempt:
        'mensaje dejado, dejado mensaje, dejé mensaje, dejé un mensaje, dejamos mensaje, buzón de voz, contestador, sin respuesta, no contesta, no contestó, no respondió, no responde, ilocalizable, no localizado, intentado, intenté, intentamos, escrito, contactado, no cogió',
      'not called':
        'no llamado, no llamada, sin llamar, aún no, todavía no, aún no llamado, todavía no llamado, no hemos llamado, pendiente, por llamar, nunca llamado',
      planned:
        'previsto, prevista, planificado, planificada, programado, programada, a llamar, llamar, se llamará, llamaremos, cita, concertado, concertada, aplazado, aplazada, pospuesto, pospuesta, llamada prevista',
      declined: 'rechazado, rechazada, rechazó, declinó, declinado, se negó, no quiere, no quiso',
    },
    successor: { successor: 'luego, después, y luego, y después' },
    title: {
      title:
        'director, directora, director general, directora general, gerente, jefe, jefa, jefe de, jefa de, responsable, coordinador, coordinadora, presidente, presidenta, asistente, ventas, finanzas, compras, fundador, fundadora, encargado, encargada',
    },
    month: {
      1: 'enero, ene',
      2: 'febrero, feb',
      3: 'marzo, mar',
      4: 'abril, abr',
      5: 'mayo, may',
      6: 'junio, jun',
      7: 'julio, jul',
      8: 'agosto, ago',
      9: 'septiembre, setiembre, sept, sep',
      10: 'octubre, oct',
      11: 'noviembre, nov',
      12: 'diciembre, dic',
    },
    weekday: {
      0: 'domingo, domingos, dom',
      1: 'lunes, lun',
      2: 'martes, mar',
      3: 'miércoles, mié',
      4: 'jueves, jue',
      5: 'viernes, vie',
      6: 'sábado, sábados, sáb',
    },
    unit: {
      minute: 'minutos, minuto',
      hour: 'horas, hora',
      day: 'días, día',
      week: 'semanas, semana',
      month: 'meses, mes',
      quarter: 'trimestres, trimestre',
      half: 'semestres, semestre',
      year: 'años, año',
    },
    dayKind: {
      working: 'hábiles, hábil, laborables, laborable',
      calendar: 'naturales, natural',
    },
    number: {
      0: 'cero',
      0.5: 'medio, media',
      1: 'un, una, uno',
      2: 'dos',
      3: 'tres',
      4: 'cuatro',
      5: 'cinco',
      6: 'seis',
      7: 'siete',
      8: 'ocho',
      9: 'nueve',
      10: 'diez',
      12: 'doce',
      15: 'quince',
      20: 'veinte',
      30: 'treinta',
      100: 'cien, ciento',
      1000: 'mil',
    },
    ordinal: {
      1: 'primer, primero, primera, 1er',
      2: 'segundo, segunda',
      3: 'tercer, tercero, tercera',
      4: 'cuarto, cuarta',
      '-1': 'último, última',
    },
    ordinalEnding: {
      ending: 'º, ª, o, a',
    },
    scale: {
      1000: 'mil',
      1000000: 'millón, millones',
    },
    part: {
      early: 'principios de, comienzos de, inicios de',
      mid: 'mediados de',
      late: 'finales de, fines de',
      end: 'final de, fin de',
    },
    link: {
      agent: 'por',
      and: 'y, e',
      or: 'o, u',
      until: 'hasta, hasta el, a, al',
      from: 'desde, desde el, del, de, a partir de, a partir del',
      after: 'después de, tras',
      before: 'antes de, antes del',
      by: 'para el, a más tardar el',
      on: 'el, en',
      of: 'de, del',
      per: 'por, al, a la',
      every: 'cada, todos los, todas las',
      plus: 'más',
      minus: 'menos',
      between: 'entre',
    },
    filler: {
      filler: 'aproximadamente, aprox, unos, unas, el, la, los, las, para, en',
    },
    changing: {
      negation: 'no, sin, ningún, ninguna, nunca',
      exception: 'excepto, salvo, menos',
      limit: 'máximo, máx, mínimo, como máximo, al menos, hasta, más de, menos de',
      doubt: 'provisional, quizás, tal vez, posiblemente, si',
    },
    launch: {
      launch: 'lanzamiento',
    },
  },
} as const satisfies Vocabulary;
