import type { Vocabulary } from './vocabulary';

/** The words of plans in Spanish. */
export const spanish = {
  code: 'es',
  names: 'spanish, espanol, castellano',
  grammar:
    'el, la, los, las, del, de, y, para, por, con, una, un, en, que, se, es, son, al, nuestro, nuestra, nuestros, nuestras, como, más, no, su, sus, este, esta, cada, todos, todas, sin, desde, hasta, o, lo',
  labels: {
    owner:
      'Responsable, Responsables, Encargado, Encargada, Líder, Dueño, Dueña, A cargo de, Responsable interno, Responsable interna, Propietario, Rinde cuentas, Responsable del proyecto, Lleva, Quién responde, Persona responsable, Responde, Quién se encarga',
    responsible: 'Ejecutor, Asignado a, Asignada a, Realizado por, Ejecuta',
    id: 'ID, N.º, Nº, Núm, Número, Código, Ref, Clave, Cód',
    name: 'Nombre, Título, Qué, Descripción, Denominación',
    status: 'Estado, Situación, Avance, Estatus, Progreso, Cómo va',
    start: 'Inicio, Fecha de inicio, Comienzo, Empieza, A partir de',
    end: 'Fin, Fecha de fin, Final, Fecha de finalización',
    due: 'Fecha de entrega, Entrega, Fecha, Fecha límite, Plazo, Vencimiento, Para cuándo, Cuándo, Vence, Fecha tope, Plazo de entrega, Fechas',
    vendor: 'Proveedor, Agencia, Empresa, Socio, Quién, Contratista, Partner, Lo hace, Quién lo hace, Hecho por',
    'depends-on':
      'Depende de, Dependencias, Dependencia, Después de, Tras, Requiere, Necesita, Requisitos, Espera a, Bloqueado por',
    review: 'Revisión, Aprobación, Aprobado por, Aprueba, Validación, Rondas de revisión',
    outcomes: 'Objetivos, Objetivo, Contribuye a, Metas, Resultados, Sirve a',
    'time-zone': 'Zona horaria, Huso horario',
    location: 'Ubicación, Lugar, Dónde, Ciudad, Sede, Localización',
    contact: 'Persona de contacto, Contacto, Interlocutor, Interlocutora, Correo, Correo electrónico, Email, Contactos',
    note: 'Nota, Notas, Observaciones, Comentario, Comentarios, Observación',
    amount:
      'Importe, Coste, Costo, Monto, Presupuesto, Precio, Costes, Costos, Cantidad, Gasto, Inversión, Honorarios, Coste estimado, Euros, Importe sin IVA',
    handover: 'Traspaso, Transferencia, Entrega de contactos, Relevo, Entrega final',
    'plan.title': 'Título, Nombre',
    'plan.coordinator':
      'Coordinación, Coordinador, Coordinadora, Jefe de proyecto, Jefa de proyecto, Coordina, Director de proyecto, Directora de proyecto, Gestor del proyecto',
    'plan.goal':
      'Objetivo de negocio, Objetivo empresarial, Meta de negocio, Propósito, Finalidad, Objetivo general, Objetivo, Para qué, Por qué',
    'plan.period': 'Periodo, Período, Duración, Fechas, Vigencia, Fechas de la campaña',
    'plan.launch': 'Lanzamiento, Fecha de lanzamiento, Salida, Puesta en marcha',
    'plan.budget': 'Presupuesto, Presupuesto total, Inversión total, Presupuesto global',
    'plan.lang': 'Idioma, Lengua',
    'plan.currency': 'Moneda, Divisa',
    'plan.holidays': 'Festivos, Días festivos, Feriados, Vacaciones',
    'plan.team': 'Equipo, Participantes, Equipo del proyecto',
    'outcome.name': 'Objetivo, Resultado, Meta, Resultado clave, Resultado esperado, KPI',
    'outcome.metric': 'Métrica, Indicador, Medida, KPI, Se mide con, Indicador clave, Medición',
    'outcome.baseline':
      'Punto de partida, Valor inicial, Este año, A día de hoy, Valor actual, Línea base, Línea de base, Actual, Hoy, Situación actual, Base, De, Desde, Valor de partida',
    'outcome.target':
      'Valor objetivo, Meta, Valor meta, A alcanzar, Objetivo numérico, A, Valor deseado, Cifra objetivo',
    'outcome.by': 'Plazo, Antes de, Para',
    'outcome.source': 'Fuente, Fuente de datos, Se mide en, Origen de los datos',
    'outcome.result': 'Resultado real, Alcanzado, Logrado, Real, Resultado obtenido',
    'outcome.minimum': 'Mínimo, Umbral, Valor mínimo',
    'person.name': 'Nombre, Persona, Quién, Miembro, Nombre y apellidos',
    'person.role': 'Cargo, Función, Rol, Puesto, Papel',
    'vendor.name':
      'Proveedor, Agencia, Empresa, Socio, Autónomo, Contratista, Equipo, Agencia o equipo, Freelance, Partner',
    'vendor.sourcing':
      'Modalidad, Tipo de colaboración, Externalización, Interno o externo, Contratación, Colaboración, Interno externo, Tipo de contratación, Tipo de contrato, Forma de colaboración, Vinculación, Relación',
    'vendor.scope':
      'Alcance, Servicios, Servicio, Funciones, Tareas, Trabajo, Hace, Labor, Cometido, Qué hace, Encargo, De qué se encarga, Se encarga de, Lo que hace, Lo que hacen, Lo que hacen para nosotros, Lo que hace para nosotros, Qué hacen, Qué hacen para nosotros, Para qué',
    'vendor.language': 'Idioma, Idiomas',
    'vendor.background': 'Experiencia, Conocimiento del sector, Trayectoria',
    'vendor.fee':
      'Honorarios, Tarifa, Coste, Costo, Precio, Presupuesto, Retribución, Remuneración, Importe, Tarifa diaria, Tarifa por día, Precio cerrado, Valor del contrato, Cuesta',
    'vendor.cadence':
      'Reuniones, Seguimiento, Reunión, Ritmo, Frecuencia, Periodicidad, Comunicación, Reuniones de seguimiento, Reunión de seguimiento, Llamada semanal, Llamadas, Reunión semanal, Puntos de control, Hablamos, Nos vemos, Nos reunimos',
    'vendor.last-check-in':
      'Último contacto, Última reunión, Último seguimiento, Última llamada, Última el, La última el, Último el, El último el',
    'vendor.sla':
      'Nivel de servicio, Niveles de servicio, Tiempo de respuesta, Tiempos de respuesta, ANS, SLA, Acuerdo de nivel de servicio, Plazo de respuesta, Plazos de respuesta, Compromiso, Compromisos, Plazo, Plazo de entrega, Plazos de entrega',
    'vendor.escalation':
      'Escalado, Escalamiento, Gestión de crisis, En caso de crisis, Contacto de crisis, En caso de problema, En caso de quejas, Urgencias, Crisis, Emergencias, Si hay quejas, Si hay problemas',
    'vendor.collateral':
      'Materiales, Material, Materiales aportados, Documentación, Insumos, Recursos, Material de partida, Documentación facilitada, Aportamos, Lo que aportamos, Les damos, Nosotros aportamos, Materiales que aportamos, Necesitan de nosotros, Necesita de nosotros, Tenemos que entregar, Debemos entregar, De nuestra parte, De nosotros, Por nuestra parte, Les debemos, Lo que necesitan de nosotros',
    'vendor.nda': 'Confidencialidad, Acuerdo de confidencialidad, NDA',
    'vendor.references':
      'Referencias, Referencia, Clientes, Clientes de referencia, Cliente de referencia, Cliente consultado, Clientes consultados',
    'vendor.deliverables': 'Entregables, Entregable, Entrega, Trabajos, Entregas',
    'out-of-scope': 'Fuera de alcance, Exclusiones, No incluido, Queda fuera',
    payment: 'Pago, Condiciones de pago, Plan de pagos, Forma de pago, Facturación',
    acceptance: 'Criterios de aceptación, Aceptado si, Se acepta cuando',
    'vendor.paid-planning': 'Planificación pagada, Estrategia pagada, Planificación remunerada',
    'vendor.exit':
      'Preaviso, Salida, Rescisión, Plazo de preaviso, Cancelación, Terminación, Fin de la colaboración, Baja, Condiciones de salida, Condiciones de rescisión, Cómo termina, Final de la relación',
    'vendor.owner': 'Responsable nuestra, Responsable nuestro, Por nuestra parte, De nuestro lado',
    'vendor.ends':
      'Fin del contrato, Fin de contrato, Final del contrato, Término del contrato, Vencimiento del contrato, Contrato hasta, Termina, Fin, Vigente hasta, Hasta, El contrato termina, El contrato termina el, El contrato acaba el, El contrato vence el, Contrato termina el, Contrato hasta el, Hasta el',
    'deliverable.name': 'Entregable, Entregables, Pieza, Tarea, Acción, Actividad, Trabajo',
    'deliverable.takes': 'Duración, Esfuerzo, Tarda, Tiempo de producción',
    'milestone.name': 'Hito, Etapa, Evento, Acontecimiento',
    'reference.client': 'Cliente, Clienta, Referencia, Empresa, Contacto',
    'reference.space': 'Sector, Industria, Ámbito, Mercado, Rubro',
    'reference.called':
      'Llamado, Llamada, Llamado el, Llamada el, Fecha de llamada, Fecha de la llamada, Contactado el, Fecha',
    'reference.by': 'Por, Llamado por, Quién llamó, Llamó',
    'reference.partner': 'Socio, Colaboración, Partner, Colabora',
    'reference.learn': 'Aprendizaje, Aprende, Aprender, Aprendió',
    'reference.change': 'Cambio, Cambia, Cambios, Adaptación, Se adapta, Flexible',
    'budget line.name': 'Partida, Concepto, Línea, Categoría, Rubro, Partidas',
    'collateral.name': 'Material, Documento, Recurso, Insumo',
    'collateral.owner': 'Aporta',
    'vendor.location': 'Ubicación, Con sede en, Dónde están',
    'vendor.outcomes': 'Objetivos, KPI, KPIs, Indicadores',
    'milestone.owner': 'Responsable, Quién',
    'outcome.owner': 'Responsable, Quién',
    'collateral.vendor': 'Proveedor, Para, Para quién, Destinatario',
    'plan.owner': 'Responsable, Responsable del proyecto, Responsable del plan',
  },
  sections: {
    outcomes:
      'objetivos, metas, resultados, resultados esperados, resultados clave, indicadores, kpis, objetivos y métricas, objetivos e indicadores, objetivos y kpis, metas y objetivos, objetivos de marketing, objetivos de la campaña, indicadores de éxito, criterios de éxito, qué queremos conseguir, lo que queremos conseguir, qué queremos lograr, lo que buscamos',
    team: 'equipo, equipo interno, equipo del proyecto, participantes, roles, roles y responsabilidades, quién es quién, personas, nuestro equipo, quién hace qué, quiénes somos',
    vendors:
      'proveedores, agencias, agencias y proveedores, socios, colaboradores, agencias y equipos, proveedores externos, agencias externas, proveedores y equipos, contratistas, autónomos, colaboradores externos, partners, proveedores y agencias, con quién trabajamos, empresas contratadas, empresas colaboradoras',
    references:
      'referencias, referencias de clientes, llamadas de referencia, comprobación de referencias, referencias comprobadas',
    deliverables:
      'entregables, entregas, piezas, acciones, plan de acción, lista de entregables, trabajos, tareas, tareas y entregables, qué se entrega, plan de trabajo, lista de tareas',
    milestones:
      'hitos, calendario, cronograma, fechas clave, plazos, hoja de ruta, etapas, planificación temporal, fechas, fechas importantes, calendario y hitos',
    budget:
      'presupuesto, costes, costos, gastos, inversión, desglose del presupuesto, presupuesto y costes, gastos previstos, desglose',
    slas: 'niveles de servicio, acuerdos de nivel de servicio, tiempos de respuesta, compromisos, compromisos de servicio, plazos de respuesta',
    communication:
      'comunicación, reuniones, seguimiento, coordinación, ritmo, reuniones de seguimiento, puntos de seguimiento',
    collateral: 'materiales, insumos, materiales aportados, lo que aportamos, qué aportamos',
    risks: 'riesgos, riesgos y supuestos, riesgos y oportunidades',
  },
  words: {
    remainder: 'resto, el resto, lo que quede, lo que queda, lo restante, restante, sobrante',
    flatFee: 'fijo, fijos, cerrado, cerrados, en total, todo incluido, precio cerrado',
    agreement:
      'firmado, firma, contrato, inicio, desde, arranque, renovación, factura, pago, anticipo, presupuesto, reunión, llamada, cita, fundada, elegido, elegida, decisión, actualizado, válido, vacaciones, ausente, disponible, descanso, cumpleaños, lista de precios, tarifas, ganado, ganada, terminado, terminada, subida, aumento, rescindido',
    notChosen: 'por decidir, por confirmar, por definir, a confirmar, pendiente, sin decidir, por elegir',
    planNoun: 'proyecto, plan, campaña',
    ours: 'nuestro, nuestra, nuestros, nuestras, interno, interna, en casa, por nuestra parte, de nuestra parte',
    theirs:
      'su, externo, externa, de la agencia, del proveedor, en la agencia, en el proveedor, por su parte, suyo, suya',
    until: 'a, al, hasta, hasta el',
    due: 'para el, antes del, antes de, el, a más tardar el, vence el, entrega el, hasta el, vence',
    openEnded: 'continuo, permanente, en curso permanente, sin fin, indefinido',
    openEndedWork: 'continuo, continua, permanente, iguala mensual',
    aboutSection: 'nuestros, nuestras, nuestro, nuestra, los, las, el, la, principales',
    ofSection: 'para, de, del, y, en, e',
    total: 'total, totales, subtotal, suma, total general, suma total, coste total, costo total, importe total',
    overall: 'en total, global',
    provided: 'hecho, enviado, entregado, facilitado, disponible, listo, sí',
    called: 'sí, hecho',
    missing:
      'ninguno, ninguna, ninguno todavía, ninguna todavía, aún ninguna, aún ninguno, por definir, por confirmar, pendiente, por determinar, sin definir, no aplica, n. a., por concretar, aún no, desconocido, a definir, a confirmar',
    dateOfText:
      'creado, creado el, actualizado, última actualización, versión, revisado, elaborado, publicado, generado',
    paidWork:
      'publicidad pagada, publicidad de pago, anuncios pagados, anuncios de pago, campaña pagada, campañas pagadas, pauta publicitaria, publicaciones patrocinadas, vallas publicitarias',
    asPlanned: 'a tiempo, en plazo, dentro del plazo, dentro del presupuesto, puntualmente',
    fillIn: 'insertar, añadir, agregar, su, tu, nombre, cliente, producto, empresa, describir, completar, escribir',
    target: 'duplicar, triplicar, mitad, cero, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez',
    otherTarget: 'duplicado, triplicado, doce, primer, primera',
    activity:
      'crear, diseñar, lanzar, producir, publicar, redactar, organizar, desarrollar, preparar, realizar, rediseñar, participar en, enviar, grabar, construir, implementar, implantar, actualizar, planificar, montar, escribir, creación, lanzamiento, rediseño, organización, producción, publicación',
    vanity:
      'seguidores, likes, me gusta, impresiones, visualizaciones, reproducciones, páginas vistas, alcance, fans, compartidos, menciones, vistas, retuits',
    value:
      'altas, bajas, beneficio, clientes, clics, compras, compradores, consultas, contactos, contratos, conversiones, conversión, coste, costes, costo, costos, cuota de mercado, demostraciones, descargas, donaciones, facturación, fidelidad, ingresos, inscripciones, leads, margen, notoriedad, oportunidades, pedidos, presupuestos solicitados, prospectos, registros, reservas, reuniones, socios, solicitudes, suscripciones, suscriptores, usuarios, ventas, visitas, visitantes',
    change:
      'aumentar, aumenta, aumento, bajar, baja, crecer, crece, crecimiento, disminuir, disminuye, duplicar, duplica, triplicar, reducir, reduce, reducción, mejorar, mejora, subir, sube, incrementar, incremento, pasar de, pasa de',
    level:
      'media, promedio, tasa, cuota de mercado, al mes, por mes, a la semana, por semana, al día, por día, al trimestre, por trimestre, al año, por año, mensual, mensuales, tráfico, porcentaje',
    lead: 'clientes potenciales, solicitudes, solicitudes de demo, prospectos, leads, solicitudes de demostración, solicitudes de presupuesto, solicitudes de contacto, consultas, contactos cualificados',
    sales:
      'ventas, comercial, director comercial, directora comercial, comerciales, equipo comercial, equipo de ventas, jefe de ventas, jefa de ventas, responsable comercial',
    strategy:
      'estrategia, estrategia de marca, estrategia de contenidos, plan de marketing, estrategia de marketing, estrategia de medios, posicionamiento',
    public:
      'comunidad, relaciones públicas, prensa, rr. pp., rrpp, redes sociales, gabinete de prensa, community manager, gestión de comunidades, comentarios',
    badDay:
      'escalado, escalamiento, crisis, negativo, negativa, negativos, negativas, queja, quejas, reclamación, reclamaciones, emergencia, urgencia',
    every: 'todos, todas, cada',
    outside: 'externos, externas',
    vendorNoun: 'agencia, agencias, proveedor, proveedores, socio, socios, colaborador, colaboradores, autónomos',
    purpose:
      'propósito, misión, finalidad, por qué, objetivo de negocio, objetivo empresarial, objetivo general, razón de ser, objetivo',
    confidential: 'confidencial, confidenciales, secreto, reservado',
    notConfidential: 'no',
    media:
      'inversión en medios, medios, compra de medios, inversión publicitaria, presupuesto publicitario, espacios publicitarios, pauta, pauta publicitaria',
    everydaySection: 'referencias, acciones, resultados, trabajos',
    namesOwner:
      'responsable, responsables, autor, autora, autores, líder, coordinador, coordinadora, coordinación, contacto, contactos, director, directora, propuesto por, propietario, propietaria',
    ownedBy: 'dirigido por, coordinado por, preparado por, a cargo de, responsable de',
    aimOfDocument: [
      'objetivo',
      'objetivos',
      'propósito',
      'misión',
      'visión',
      'motivación',
      'por qué',
      'finalidad',
      'meta',
      'metas',
      'resumen',
      'para que',
    ],
    aimedAt: [
      'objetivo',
      'objetivos',
      'meta',
      'metas',
      'resultado',
      'resultados',
      'indicador',
      'indicadores',
      'resultados clave',
      'criterios de éxito',
      'métrica',
      'métricas',
      'propósito',
      'misión',
    ],
    moneySpent: [
      'presupuesto',
      'coste',
      'costes',
      'costo',
      'costos',
      'precio',
      'precios',
      'honorarios',
      'financiación',
    ],
  },
  wording: {
    after: 'después de',
    takes: 'duración',
    called: 'llamado el',
    by: 'por',
    'partner yes, learn yes, change yes': 'socio sí, aprende sí, cambia sí',
    outsourced: 'externo',
    'co-sourced': 'compartido',
    'in-house': 'interno',
    draft: 'borrador',
    'in review': 'en revisión',
    approved: 'aprobado',
    active: 'activo',
    paused: 'en pausa',
    done: 'terminado',
    'not started': 'sin empezar',
    'in progress': 'en curso',
    blocked: 'bloqueado',
    cancelled: 'cancelado',
    yes: 'sí',
    no: 'no',
    partly: 'en parte',
    'What will be different': 'Qué habrá cambiado',
  },
  phrases: {
    'paid-planning': ['la planificación se paga aparte; el plan es nuestro'],
  },
  evidence: {
    columns: {
      task: 'tarea, tareas, actividad, actividades, acción, acciones, paso, qué hacer, comunicación, publicación, publicaciones, objeto de la comunicación, contenido, tema, temas, asunto',
      deliverable: 'entregable, entregables, pieza, producto a entregar',
      date: 'fecha, fechas, fin, fecha de fin, período, periodo, plazo, vencimiento, cuándo, semana, mes, día, trimestre, fecha límite, fecha de entrega, entrega',
      start: 'inicio, fecha de inicio, desde, comienzo',
      owner:
        'responsable, responsables, encargado, encargada, quién, líder, asignado a, a cargo de, de quién, nuestro contacto, emisor, emisora, a cargo, por quién, asignado, coordinador, coordinadora, remitente',
      money:
        'coste, costo, costes, costos, importe, presupuesto, honorarios, precio, tarifa, mensual, coste mensual, costo mensual, gasto, gastos, monto, total',
      vendor: 'proveedor, proveedores, agencia, empresa, socio, contratista, autónomo',
      service: 'servicio, servicios, alcance, qué hace',
      contact: 'contacto, contactos, correo, correo electrónico, e mail, su contacto',
      person: 'nombre, persona, miembro',
      role: 'rol, función, cargo, puesto, papel',
      outcome: 'objetivo, objetivos, resultado esperado, meta, metas, resultado clave',
      metric: 'indicador, indicadores, kpi, métrica, medida',
      target: 'valor objetivo, valor meta, a alcanzar',
      baseline: 'este año, línea base, valor actual, actual, punto de partida, valor inicial, hoy',
      result: 'logrado, conseguido, resultado real',
      milestone: 'hito, hitos, evento, fase',
      status: 'estado, situación, avance, progreso',
      line: 'partida, partidas, categoría, concepto, descripción, canal, rubro',
    },
    headings: {
      outcomes:
        'criterios de éxito, indicadores de éxito, indicadores clave, métricas de éxito, objetivos e indicadores, indicadores, metas, objetivos, objetivos numéricos, resultados esperados, resultados deseados, cómo medimos el éxito, qué debe cambiar, lo que queremos lograr, a dónde queremos llegar, cifras a alcanzar',
      vendors:
        'proveedores, agencias, proveedores externos, agencias externas, nuestras agencias, nuestros proveedores, socios externos, contratistas',
      deliverables: 'entregables, entregables principales, lista de entregables',
      tasks: 'acciones, próximos pasos, lista de tareas, plan de acción, pendientes, puntos de acción',
      milestones: 'hitos, cronología, cronograma, calendario, fechas clave, plazos',
      team: 'equipo, equipo del proyecto, miembros, contactos, roles y responsabilidades, responsabilidades, reparto de tareas',
      budget: 'presupuesto, costes, costos, desglose del presupuesto',
    },
    prose: {
      aims: 'el objetivo es, nuestro objetivo es, objetivo de, la meta es, nuestra meta es, objetivo, meta, nuestros objetivos son, los objetivos son, el propósito de, el propósito es, nuestra misión es, la misión es, con el objetivo de, con el fin de',
      wishes: 'queremos, planeamos, esperamos, vamos a, buscamos, pretendemos, para',
      due: 'antes del, hasta el, a más tardar el, para el, plazo hasta el, fecha límite es el, fecha límite, vence el, previsto para el, tendrá lugar el, se lanza el, comienza el, empieza el',
      hires:
        'contratar a, contratado a, contratamos a, contratar, contratado, encargar a, encargado a, contrato con, presupuesto de, factura de, reservado con, reservar con, pedido a, pedir a, comprado a, comprar a, alquilado a, alquilar a, subcontratado a, subcontratar a, presupuesto con, encargado a la empresa',
      works:
        'trabajar con, trabajamos con, colaborar con, colaboración con, diseñado por, producido por, desarrollado por, creado por, impreso por',
      crafts:
        'agencia, estudio, freelance, autónomo, autónoma, proveedor, imprenta, diseñador, diseñadora, fotógrafo, fotógrafa, ilustrador, ilustradora, redactor, redactora, consultor, consultora, consultoría, traductor, traductora, productora, desarrollador, desarrolladora, community manager, contador, contadora, editor de video',
      trades:
        'agencia, redactor, redactora, desarrollador, desarrolladora, community manager, contador, contadora, editor de video',
      outside: 'autónomo, autónoma, externo, externa, externos, externas, independiente, subcontratado, freelance',
      leads:
        'dirigido por, coordinado por, organizado por, gestionado por, preparado por, liderado por, aprobado por, a cargo de, supervisado por, llevado por, ejecutado por, asignado a, asignada a, moderado por',
      answers:
        'es responsable de, son responsables de, será responsable de, está a cargo de, se encarga de, se encargará de',
      inHouse:
        'equipo, comité, grupo, junta, departamento, dirección, marketing, ventas, miembros, clientes, socios, grupo de trabajo, comisión, área, redacción',
      services:
        'lugar del evento, sede, recinto, alojamiento web, hosting, catering, imprenta, impresión, venta de entradas, pasarela de pago, pagos, dominio, fotógrafo, fotógrafa, fotografía, videógrafo, agencia, agencia de prensa, agencia de medios, traducción, traductor, abogado, contabilidad, gestoría, seguro, transporte, herramienta de email, crm, hotel, sonido, escenario, streaming, grabación, proveedor, contratista, fabricante, montaje, diseñador externo',
      undertakes:
        'se encarga, se encargan, se ocupa, se ocupan, se encargará, va a, van a, se encarga de, se encargan de, se ocupa de, se ocupan de, se encargará de, organiza, organizan, coordina, gestiona, lleva, prepara, redacta, debe, deben, lidera, contacta, enviará, hará',
      roles:
        'organizador, organizadora, jefe de proyecto, jefa de proyecto, coordinador, coordinadora, responsable de marketing, responsable de comunicación, director, directora, encargado, encargada, moderadora',
      makes:
        'impreso por, impresa por, suministrado por, producido por, realizado por, desarrollado por, diseñado por, diseñada por, fabricado por, grabado por',
      firms:
        'films, estudio, agencia, imprenta, producciones, consultores, hotel, catering, taller, ediciones, diseño, eventos',
    },
    about: {
      owner:
        'autor, autora, autores, responsable, líder del proyecto, jefe de proyecto, jefa de proyecto, propuesto por, preparado por, elaborado por, facilitador, facilitadora, propietario, propietaria',
      coordinator: 'coordinador, coordinadora, coordinación',
      status: 'estado, situación',
      period: 'periodo, período, duración, fechas, ejercicio, trimestre',
      launch: 'lanzamiento, fecha de lanzamiento, puesta en marcha',
      goal: 'objetivo, meta, propósito, objetivo principal, finalidad',
      budget: 'presupuesto, presupuesto total, coste total, costo total',
    },
    words: {
      remark:
        'foco, enfoque, tema, nota, por qué, concepto, objetivo, objetivos, propósito, consejo, público objetivo, plataformas, canales, frecuencia, tono',
      entails: 'implica, implique, implicará, comprende, entregables',
      sample: 'ejemplo, ejemplos',
      aim: 'objetivos, objetivo, metas, indicadores, kpi, kpis, resultados clave, resultados esperados, criterios de éxito, métricas, propósito, finalidad',
      phase: 'fase, etapa, sprint, hito, bloque, paquete de trabajo',
      work: 'hoja de ruta, plan de acción, plan de trabajo, ejecución, implementación, próximos pasos, lista de verificación, checklist, tareas, actividades, actividades previstas, iniciativas, proyectos, calendario editorial, calendario de contenidos, plan de contenidos, alcance, alcance del proyecto, incluido, incluido en este proyecto, fases de desarrollo, fases, campañas, plan de lanzamiento, acciones de marketing, qué haremos, victorias rápidas, estrategia, estrategias, estrategias de marketing, materiales, qué incluye',
      excluded:
        'fuera de alcance, fuera del alcance, no incluido, excluido, exclusiones, antecedentes, historia, riesgos, supuestos, referencias, enlaces, recursos, anexo, anexos, público objetivo, audiencia, competidores, requisitos, criterios de evaluación, instrucciones de envío, sobre nosotros',
      income: 'ingresos, ventas, ingresos estimados, recaudación',
      practice:
        'acta, minuta, notas, manual, guía, política, normas, informe, memoria, plantilla, glosario, tutorial, reunión',
      plan: 'plan, campaña, lanzamiento, estrategia, proyecto, propuesta, convocatoria, calendario, presupuesto, hoja de ruta, rfp, objetivos, marketing, promoción, evento, finanzas, cronograma',
      money: 'presupuesto, coste, costes, costo, costos, gastos, financiación, inversión, plan financiero, gastado',
      verb: 'abrir, activar, actualizar, adaptar, agendar, agregar, ajustar, ampliar, analizar, anunciar, apoyar, aprobar, armar, asignar, asistir, aumentar, añadir, buscar, capacitar, captar, cerrar, colaborar, compartir, completar, comprar, comunicar, configurar, confirmar, conseguir, construir, contactar, contratar, coordinar, crear, definir, desarrollar, difundir, diseñar, distribuir, editar, elaborar, elegir, empezar, enviar, escribir, establecer, evaluar, explorar, finalizar, fomentar, formar, generar, gestionar, grabar, hacer, identificar, implementar, imprimir, impulsar, incluir, iniciar, instalar, integrar, invitar, lanzar, listar, llamar, lograr, mantener, medir, mejorar, monitorear, montar, mostrar, negociar, obtener, ofrecer, optimizar, organizar, participar, pedir, planificar, poner, preparar, presentar, probar, producir, programar, promocionar, promover, proponer, publicar, realizar, reclutar, recopilar, redactar, reducir, reforzar, registrar, reservar, responder, revisar, segmentar, seleccionar, solicitar, subir, traducir, usar, utilizar, validar, vender, verificar, visitar, creación, desarrollo, implementación, optimización, investigación, configuración, gestión, integración, producción, preparación, planificación, publicación, difusión, redacción, diseño, envío, impresión, reserva, realización, organización, puesta en marcha, reunir',
      offer:
        'propuesta, presupuesto, cotización, oferta, contrato de servicios, propuesta comercial, propuesta de colaboración',
      client: 'cliente, clienta, preparado para, a la atención de, presupuesto para',
      offeredBy: 'preparado por, presentado por, proveedor, agencia, consultor, consultora, elaborado por',
      tool: 'plataforma, plataformas, herramienta, herramientas, software, aplicación, servicio, suscripción',
      quoted:
        'presupuesto pendiente, cotización, reservado, por reservar, pedido, proveedor, factura, contrato, contratado',
      paidGroup:
        'contratos, influencers, creadores, pódcasts, podcasts, boletines, medios pagados, agencias, proveedores, medios, anuncios',
      beside: 'antes, después, previas, previos, posteriores, previo, antes de, después de',
      piece:
        'campaña, idea, vídeo, video, publicación, correo, artículo, episodio, taller, anuncio, webinar, boletín, acción, tarea, entregable, actividad, evento, reel',
      content:
        'contenido, contenidos, tipos de contenido, redes sociales, blog, artículos, artículos prioritarios, vídeos, videos, textos, visuales, secuencia de correos, secuencia a implementar, email marketing, boletín, newsletter, publicaciones, posts, reels, stories, historias, podcast, webinars, seo, relaciones públicas, prensa, eventos, materiales de comunicación, anuncios, antes del lanzamiento, después del lanzamiento, día del lanzamiento, cómo empezar, de inmediato, esta semana, este mes, ahora, más adelante',
      rival:
        'competidor, competidores, competencia, patrocinador, patrocinadores, donante, donantes, clientes, testimonios',
    },
  },
  values: {
    wait: {
      after:
        'después de, después del, después de la, tras, tras el, tras la, depende de, depende del, depende de la, depende de los, depende de las, necesita, requiere, espera, a la espera de, bloqueado por, bloqueada por, luego de, a continuación de, tras la aprobación de, tras la entrega de, bloqueado:, requisito previo:, empieza después de, empieza tras, comienza tras, solo después de, no antes de, no antes del, nunca antes de, supeditado a, condicionado a, pendiente de, dependiente de, espera a, a expensas de',
      when: 'cuando, en cuanto, una vez, a partir de, al',
      start:
        'inicio de, el inicio de, comienzo de, el comienzo de, principio de, arranque de, al mismo tiempo que, en paralelo con, en paralelo a, a la vez que, empieza con, comienza con, inicio del, inicio de la, comienzo del, comienzo de la',
      end: 'fin de, el fin de, final de, el final de, entrega de, la entrega de, aprobación de, finalización de, visto bueno de, validación de, aprobación, entrega, aprobación del, aprobación de la, entrega del, la aprobación de, la aprobación del, la aprobación de la, la entrega del, fin del, final del, validación del, visto bueno del, visto bueno a',
      starts: 'empieza, comienza, empiece, comience, empezado, iniciado',
      done: 'terminado, terminada, termine, termina, acabado, acabada, listo, lista, está listo, está lista, esté listo, esté lista, completado, completada, entregado, entregada, aprobado, aprobada, hecho, aprobados, estén aprobados, estén listos, esté aprobado, esté aprobada, se apruebe, se entregue',
      finish: 'termina con, acaba con, termina junto con, finaliza con',
      finishes: 'FF',
      all: 'ambos, ambas, todos, de',
      later: 'más tarde',
      soon: 'justo, inmediatamente, directamente',
      none: 'ninguno, ninguna, nada, sin dependencias, ninguna dependencia',
      included: 'inclusive, ambos inclusive, incluido, todos, todas',
      first: 'primero, antes',
    },
    status: {
      draft: 'borrador, en borrador, provisional, versión preliminar',
      planning: 'en planificación',
      'not started':
        'por hacer, pendiente, sin empezar, no empezado, no iniciado, no iniciada, sin iniciar, no comenzado, planificado, planificada, previsto, prevista, abierto, abierta, todavía no, aún no, por empezar, nuevo, programado, programada, por comenzar, aún por hacer, queda por hacer, próximamente, en cola, por planificar, por enviar, por grabar, por imprimir, por diseñar, por redactar, por lanzar',
      'in progress':
        'en curso, en progreso, en proceso, empezado, empezada, iniciado, iniciada, comenzado, en marcha, en producción, en desarrollo, en elaboración, haciéndose, en preparación, en riesgo, retrasado, retrasada, con retraso, atrasado, atrasada, demorado, demorada, en plazo, según lo previsto, fuera de plazo, en traducción, a mitad de camino, en imprenta, en impresión, en rodaje, en grabación, en montaje, en edición, en diseño, en redacción, en la imprenta, con la agencia, en la agencia, trabajando en ello, encargado a la agencia, pedido hecho',
      active: 'activo, activa',
      'in review':
        'en revisión, para aprobar, por aprobar, para revisión, pendiente de aprobación, pendiente de revisión, en aprobación, a la espera de aprobación, esperando aprobación, en validación, enviado al cliente, propuesto, en discusión, en debate, con el cliente, en revisión legal, enviado para aprobación, enviada para aprobación, enviado a revisión, a la espera de feedback, pendiente de feedback, pendiente de visto bueno, esperando feedback, en corrección, pendiente del cliente, pendiente de cliente, pendiente de firma, en manos del cliente, en legal, pendiente de aprobar, pendiente de validar, por validar, pendiente de validación',
      blocked: 'bloqueado, bloqueada, en espera, esperando, a la espera, atascado, atascada, parado, parada',
      paused:
        'en pausa, pausado, pausada, suspendido, suspendida, aplazado, aplazada, pospuesto, pospuesta, inactivo, inactiva, congelado, en stand-by, aparcado, en espera, detenido, detenida, parado, parada',
      confirmed: 'confirmado, confirmada, reservado, reservada, contratado, contratada',
      approved:
        'aprobado, aprobada, aceptado, aceptada, acordado, validado, validada, estable, ratificado, ratificada, adoptado, adoptada, vigente, en vigor, definitivo, definitiva, visto bueno, visto bueno dado, con visto bueno, firmado, firmada, listo para imprimir, lista para imprimir, listo para enviar, lista para enviar, listo para publicar, lista para publicar, luz verde, con luz verde',
      live: 'publicado en línea, en antena, en el aire, ya publicado',
      done: 'hecho, hecha, terminado, terminada, completado, completada, completo, completa, finalizado, finalizada, acabado, acabada, entregado, entregada, cerrado, cerrada, publicado, publicada, listo, lista, concluido, concluida, implementado, implementada, resuelto, resuelta, ejecutado, ejecutada',
      cancelled:
        'cancelado, cancelada, anulado, anulada, descartado, descartada, suprimido, rechazado, rechazada, retirado, retirada, obsoleto, obsoleta, reemplazado, reemplazada, sustituido, sustituida, archivado, archivada, caducado, denegado',
      made: 'enviado, enviada, enviados, enviadas, impreso, impresa, grabado, grabada, rodado, rodada, emitido, emitida, difundido, difundida, instalado, instalada, recibido, recibida, presentado, presentada, distribuido, distribuida, subido, subida, traducido, traducida',
    },
    almost: {
      late: 'retrasado, retrasada, con retraso, atrasado, atrasada, demorado, demorada, con demora, tarde',
      almost: 'casi, medio, a medias, parcialmente, en parte',
      notYet: 'será, debe estar, por',
      aside: 'ya, aún, todavía, actualmente, ahora, recién, completamente, totalmente, por ahora',
    },
    percent: {
      percent: 'por ciento',
    },
    engagement: {
      negotiating:
        'en negociación, en conversaciones, contactado, contactada, preseleccionado, preseleccionada, presupuesto recibido, seleccionado, seleccionada',
      'under contract':
        'contratado, contratada, firmado, firmada, contrato firmado, bajo contrato, reservado, reservada, confirmado, confirmada',
    },
    provided: {
      provided: 'listo, lista, enviado, enviada, facilitado, facilitada, disponible, sí, recibido, recibida',
    },
    sourcing: {
      outsourced:
        'productora, estudio, proveedora, externalizado, externalizada, externo, externa, agencia, autónomo, autónoma, freelance, subcontratado, subcontratada, subcontrata, subcontratación, proveedor, tercerizado, tercerizada, contratista, externos',
      'co-sourced':
        'compartido, compartida, mixto, mixta, híbrido, híbrida, conjunto, conjunta, parcialmente externalizado, ambos, parcialmente externo, en parte externo, en parte interno',
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
      learn: 'aprendizaje, aprende, aprender, aprenden',
      change: 'cambio, cambios, cambia, cambiar, cambian, se adapta',
    },
    call: {
      called:
        'llamado, llamada, llamada el, llamados, llamadas, hablado el, contactado, contactada, llamado el, llamamos, hablado, hablé, hablamos, hablado con, hablamos con, entrevistado, telefoneado, contactado por teléfono, reunido, sí, hecho, hecha, llamé, llamó, se llamó, se habló, habló, hablamos el, llamamos el, hablé con, se contactó, hemos hablado, hemos llamado, contactado el, fue llamado, fue contactado, les llamamos',
      conversation:
        'llamada, llamada el, videollamada, por teléfono, reunión, conversación, llamada telefónica, llamada de referencia, reunión por Zoom, charla',
      attempt:
        'mensaje dejado, dejado mensaje, dejé mensaje, dejé un mensaje, dejamos mensaje, buzón de voz, contestador, sin respuesta, no contesta, no contestó, no respondió, no responde, ilocalizable, no localizado, intentado, intenté, intentamos, escrito, contactado, no cogió, mensaje de voz, no lo coge, no cogió el teléfono, sin contestar, correo enviado, no hay respuesta, comunicando',
      'not called':
        'no llamado, no llamada, sin llamar, aún no, todavía no, aún no llamado, todavía no llamado, no hemos llamado, pendiente, por llamar, nunca llamado, no, nunca',
      planned:
        'previsto, prevista, planificado, planificada, programado, programada, a llamar, llamar, se llamará, llamaremos, cita, concertado, concertada, llamada prevista, por llamar, telefonear, contactar, pendiente de llamar, llamada programada, llamada fijada, se le llamará, hay que llamar, vamos a llamar, por contactar, a contactar',
      moved: 'aplazado, aplazada, pospuesto, pospuesta',
      declined:
        'rechazado, rechazada, rechazó, declinó, declinado, se negó, no quiere, no quiso, no da referencias, prefiere no hablar, no quiere hablar, sin comentarios',
    },
    vacant: {
      vacant:
        'nadie, nadie todavía, por definir, por determinar, por asignar, por designar, sin asignar, sin definir, a definir, vacante, pendiente, pendiente de asignar, desconocido',
    },
    address: {
      address: 'Sr, Sra, Srta, Señor, Señora, Don, Doña, Dra, nuestro, nuestra, responsable',
    },
    successor: {
      successor: 'luego, después, y luego, y después',
    },
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
      minute: 'minutos, minuto, min',
      hour: 'horas, hora, h',
      day: 'días, día, d, jornada, jornadas',
      week: 'semanas, semana, sem',
      month: 'meses, mes',
      quarter: 'trimestres, trimestre',
      half: 'semestres, semestre',
      year: 'años, año',
      fortnight: 'quincena, quincenas',
    },
    dayKind: {
      working: 'hábiles, hábil, laborables, laborable, de trabajo',
      calendar: 'naturales, natural, corridos, calendario, de calendario',
    },
    number: {
      0: 'cero',
      0.5: 'medio, media',
      1: 'un, una, uno',
      2: 'dos, un par de',
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
      11: 'once',
      13: 'trece',
      14: 'catorce',
      16: 'dieciséis',
      17: 'diecisiete',
      18: 'dieciocho',
      19: 'diecinueve',
      21: 'veintiún, veintiuno',
      24: 'veinticuatro',
      25: 'veinticinco',
      28: 'veintiocho',
      35: 'treinta y cinco',
      36: 'treinta y seis',
      40: 'cuarenta',
      45: 'cuarenta y cinco',
      48: 'cuarenta y ocho',
      50: 'cincuenta',
      60: 'sesenta',
      70: 'setenta',
      72: 'setenta y dos',
      80: 'ochenta',
      90: 'noventa',
      500000: 'medio millón',
    },
    ordinal: {
      1: 'primer, primero, primera, 1er, primeros, primeras',
      2: 'segundo, segunda',
      3: 'tercer, tercero, tercera',
      4: 'cuarto, cuarta',
      '-1': 'último, última, últimos, últimas',
    },
    ordinalEnding: {
      ending: 'º, ª, o, a',
    },
    scale: {
      1000: 'mil',
      1000000: 'millón, millones',
    },
    part: {
      early:
        'principios de, a principios de, comienzos de, a comienzos de, inicios de, a inicios de, inicio de, principio de',
      mid: 'mediados de, a mediados de, mitad de',
      late: 'hacia finales de',
      end: 'final de, fin de, a final de, a fin de, finales de, fines de, a finales de, a fines de, al final de, fin de mes de, al cierre de',
    },
    link: {
      agent: 'por',
      and: 'y, e, así como, junto con',
      or: 'o, u',
      until: 'hasta, hasta el, a, al, hasta e incluyendo',
      from: 'desde, desde el, del, de, a partir de, a partir del',
      after: 'después de, tras, después del, después de la',
      before: 'antes de, antes del, antes de la',
      by: 'para el, para, a más tardar, a más tardar el, como muy tarde, como muy tarde el, hasta, hasta el, no más tarde del, fecha límite, a lo largo de, durante, vencido desde el',
      on: 'el, en',
      of: 'de, del',
      per: 'por, al, a la, cada',
      every: 'cada, todos los, todas las, todo',
      plus: 'más',
      minus: 'menos',
      between: 'entre',
      since: 'a partir de, a partir del, desde, desde el, a contar de',
      onwards: 'en adelante, o después, y después, hasta nuevo aviso, sin fecha de fin',
    },
    bound: {
      atMost:
        'hasta, como máximo, máximo, máx, máximo de, no más de, con un tope de, tope, tope de, en menos de, dentro de, en un plazo de, en el plazo de',
      atLeast: 'al menos, mínimo, como mínimo, desde, a partir de, por lo menos',
      below: 'menos de, inferior a, menos del, por debajo de, por debajo del',
      above: 'más de, superior a, más del, por encima de, por encima del',
    },
    rate: {
      hour: 'tarifa por hora, tarifa horaria, por hora, la hora, a la hora, hora',
      day: 'jornadas, jornada, tarifa diaria, tarifa por día, por día, al día, diarios, diario, día',
      week: 'por semana, a la semana, semanales, semanal, semana',
      month: 'cuota mensual, tarifa mensual, al mes, por mes, mensuales, mensual, mes, cada mes',
      quarter: 'al trimestre, por trimestre, trimestrales, trimestral',
      year: 'cuota anual, al año, por año, anuales, anual',
      piece: 'cada uno, cada una, por unidad, la unidad, por pieza',
    },
    tax: {
      tax: 'IVA, impuestos',
      net: 'neto, netos, sin IVA, IVA no incluido, IVA aparte, IVA excluido, impuestos no incluidos, más IVA, sin impuestos',
      gross: 'bruto, brutos, IVA incluido, con IVA, impuestos incluidos',
      including: 'incluido, incluyendo, con, incl',
      excluding: 'excluido, sin, más, excl, aparte, no incluido, a añadir',
    },
    payment: {
      paid: 'pagado, pagada, pagadero, pagadera, facturado, facturada, a pagar, a facturar, abonado',
      total: 'total, en total, suma, importe total, presupuesto total',
      free: 'gratis, gratuito, sin coste, sin costo, sin cargo',
      due: 'por adelantado, anticipo, de anticipo, a la firma, al inicio, a la entrega, al final, al aprobar, resto, el resto, por anticipado, ahora, más tarde, luego',
      part: 'de los cuales, de las cuales, de ellos, de los que',
      next: 'luego, después, a continuación, posteriormente',
      basis: 'por tiempo y materiales, según consumo',
      extra: 'gastos, gastos de viaje, desplazamientos, dietas',
      commission: 'comisión, comisión de agencia, honorarios',
      instalment: 'plazos, cuotas, pagos, plazo, cuota, partes',
      oneOff: 'puesta en marcha, alta, único, configuración, fijo, fijos',
      media: 'medios, presupuesto de medios, inversión en medios, la inversión en medios, los medios',
    },
    over: {
      over: 'durante, por, en',
    },
    multiple: {
      2: 'duplicar, doblar, duplica, el doble, el doble de',
      3: 'triplicar, triplica, el triple, el triple de',
      4: 'cuadruplicar',
      10: 'multiplicar por diez, decuplicar',
      0.5: 'reducir a la mitad, dividir por dos',
    },
    fraction: {
      0.5: 'la mitad, mitad, la mitad de, uno de cada dos',
      0.33: 'un tercio, uno de cada tres',
      0.67: 'dos tercios, dos de cada tres',
      0.25: 'un cuarto, uno de cada cuatro, cuarto de, un cuarto de',
      0.75: 'tres cuartos, tres cuartas partes',
      0.2: 'un quinto, uno de cada cinco',
      0.1: 'un décimo, uno de cada diez',
    },
    change: {
      up: 'aumentar, aumenta, subir, sube, pasar, pasa, incrementar, incrementa, mejorar, elevar, crecer, crece, llevar',
      down: 'reducir, reduce, bajar, baja, disminuir, recortar',
      reach: 'alcanzar, llegar, conseguir, lograr, obtener, ganar, generar, vender, tener, objetivo, captar',
    },
    season: {
      spring: 'primavera',
      summer: 'verano',
      autumn: 'otoño',
      winter: 'invierno',
    },
    comparison: {
      past: 'frente a, frente al, respecto a, respecto al, en comparación con, comparado con, que en',
      YoY: 'interanual, respecto al año anterior, frente al año anterior, en comparación con el año anterior',
      QoQ: 'intertrimestral, respecto al trimestre anterior',
      MoM: 'respecto al mes anterior, intermensual',
    },
    measure: {
      instead: 'frente a, en lugar de, en vez de, respecto a',
      baseline: 'actualmente, hoy, ahora, antes, base, línea base, actual, hasta ahora, hasta hoy',
      target: 'objetivo, meta',
      more: 'más, adicionales, más de',
      fewer: 'menos, menos de',
      atLeast: 'o más',
      atMost: 'o menos',
      points: 'puntos, punto, pts, puntos porcentuales',
      times: 'veces, x',
      top: 'top, el top, entre los',
      rank: 'puesto, posición, lugar, número, n.º, núm',
      award: 'premio, galardón',
      win: 'ganar, gana, obtener',
      breakEven: 'punto de equilibrio, umbral de rentabilidad, equilibrio',
      document: 'factura, pedido, orden, ref, referencia, n.º, número, expediente, presupuesto',
      numbered:
        'modelo, fase, ola, versión, nivel, parte, etapa, serie, generación, sprint, ronda, semana, día, capítulo, temporada, episodio, volumen, tipo, clase, grupo, página',
      aged: 'años',
      within: 'en, dentro de, durante, cada, primeros, últimos, próximos, los primeros, los últimos, los próximos',
      stretch: 'idealmente, objetivo ambicioso, ideal',
    },
    filler: {
      filler: 'el, la, los, las, para, en, completos, completas, enteros, enteras, dura, en letras',
      hedge:
        'aproximadamente, aprox, unos, unas, alrededor de, cerca de, más o menos, en torno a, o así, aproximados, aproximadas, grosso modo',
    },
    limiting: {
      earlier: 'o antes',
      alternating: 'semanas pares, semanas impares, semana par, semana impar',
      withdrawn:
        'eliminado, eliminada, cancelado, cancelada, anulado, anulada, quitado, quitada, retirado, retirada, descartado, descartada, ya no, suprimido, suprimida, borrado, borrada, suspendido, suspendida, en pausa, interrumpido, obsoleto, obsoleta, antes, anteriormente',
      partly:
        'en parte, parcial, parcialmente, solo, sólo, solamente, únicamente, exclusivamente, principalmente, sobre todo, opcional, opcionalmente, idealmente, preferiblemente',
    },
    changing: {
      negation: 'no, sin, ningún, ninguna, nunca',
      exception: 'excepto, salvo, menos',
      limit: 'máximo, máx, mínimo, como máximo, al menos, hasta, más de, menos de, como muy pronto, como pronto',
      doubt: 'provisional, quizás, tal vez, posiblemente, si, probablemente, seguramente, quizá, a lo mejor, tentativo',
    },
    introduction: {
      start: 'inicio, inicio el, empieza, empieza el, comienza, comienza el',
      due: 'vence, vence el, fecha límite, para el, entrega el',
      takes: 'dura, tarda, lleva, duración',
      owner:
        'responsable, a cargo de, asignado a, asignada a, dirigido por, dirigida por, lo lleva, la lleva, gestionado por, gestionada por',
    },
    launch: {
      launch: 'lanzamiento, el lanzamiento, día del lanzamiento, salida a producción, puesta en marcha, estreno',
      start: 'inicio del proyecto, arranque, inicio del plan',
      end: 'fin del proyecto, fin del plan',
      day: 'día del lanzamiento, día de lanzamiento, fecha de lanzamiento',
    },
    yearPart: {
      quarter: 'T, trimestre',
      half: 'S, semestre, quincena, mitad',
      fiscal: 'ejercicio, AF, año fiscal, EF',
      calendar: 'año natural, todo el año, año',
      week: 'semana ISO',
      weekOfYear: 'semana, sem',
    },
    weekOf: {
      start: 'semana que empieza el, semana que comienza el',
      end: 'semana que termina el',
      any: 'semana del, la semana del, semana de, en la semana del, en la semana de',
    },
    feast: {
      '12-24': 'Nochebuena',
      '12-25': 'Navidad, día de Navidad',
      '12-31': 'Nochevieja, Fin de Año',
      '01-01': 'Año Nuevo, Día de Año Nuevo',
      '01-06': 'Reyes, Día de Reyes, Reyes Magos',
      '05-01': 'Día del Trabajo, Día del Trabajador, Fiesta del Trabajo',
      '08-15': 'Asunción',
      '10-12': 'Día de la Hispanidad, Fiesta Nacional',
      '11-01': 'Todos los Santos',
      '12-06': 'Día de la Constitución',
      '12-08': 'Inmaculada, Inmaculada Concepción',
      'easter-3': 'Jueves Santo',
      'easter-2': 'Viernes Santo',
      easter: 'Pascua, Domingo de Resurrección, Domingo de Pascua',
      'easter+1': 'Lunes de Pascua',
      'easter+60': 'Corpus Christi',
      'easter-1': 'Sábado Santo',
      'easter-7': 'Domingo de Ramos',
      'easter-46': 'Miércoles de Ceniza',
      'easter-47': 'Martes de Carnaval',
      '02-14': 'San Valentín',
      '11-02': 'Día de los Muertos',
      '12-26': 'San Esteban',
      '06-24': 'San Juan',
    },
    clock: {
      hour: 'h, horas',
      noon: 'mediodía, medianoche',
      end: 'fin del día, final del día, cierre',
      part: 'de la mañana, de la tarde, por la mañana, por la tarde',
      at: 'a las, a la',
    },
    confirmation: {
      open: 'por confirmar, a confirmar, sin confirmar, pendiente de confirmar, provisional, previsto, prevista, confirmado, probablemente, seguramente, tentativo, provisionalmente, previsto para, prevista para, programado para, programada para, planificado para, planificada para, si es posible, a ser posible',
      placeholder: 'XX',
      estimated: 'estimado, estimada, estimación, orientativo',
    },
    former: {
      former:
        'era, antes, anteriormente, originalmente, inicialmente, en lugar de, en lugar del, en vez de, en vez del',
      moved: 'movido de, movido del, pospuesto del, aplazado del, adelantado del, trasladado del',
      altered: 'reducido de, reducida de, rebajado de, recortado de, aumentado de, ampliado de, subido de',
    },
    relative: {
      relative: 'próximo, próxima, próximos, este, esta, que viene, actual, pasado, pasada, cada',
    },
    dayUnit: {
      working: 'días-persona, jornada, jornadas',
    },
    rhythm: {
      '1 workday': 'diario, diaria, diariamente, a diario, todos los días, cada día',
      '1 week': 'semanal, semanales, semanalmente',
      '2 week':
        'quincenal, quincenales, quincenalmente, cada quince días, cada 15 días, semana sí semana no, semanas alternas, en semanas alternas, cada quincena',
      '2/week': 'bisemanal',
      '1 month': 'mensual, mensuales, mensualmente',
      '2 month': 'bimestral, bimestralmente',
      '3 month': 'trimestral, trimestrales, trimestralmente',
      '6 month': 'semestral, semestrales, semestralmente',
      '12 month': 'anual, anuales, anualmente',
      '2/month': 'bimensual',
    },
    occurrences: {
      times: 'vez, veces',
    },
    alternate: {
      2: 'alternos, alternas, sí y otro no, de cada dos',
    },
    order: {
      next: 'luego, después, y luego, a continuación',
    },
    condition: {
      condition: 'durante, cuando, si hace falta, según necesidad, a demanda, en caso de',
      otherwise: 'si no, de lo contrario',
    },
    namedDay: {
      off: 'festivos, días festivos, vacaciones',
      day: 'Viernes Santo, Jueves Santo, Lunes de Pascua, Domingo de Ramos, Viernes Negro, Miércoles de Ceniza, Sábado Santo, Domingo de Pascua, Martes de Carnaval',
    },
    closure: {
      closed: 'cerrado, cerrada, cierre, todo, entero, completo, todos los, todas las',
      several: 'parón, descanso, pausa, fin de semana',
    },
    periodEnd: {
      month: 'fin de mes, final de mes, final del mes, finales de mes, fin del mes',
      quarter: 'fin de trimestre, final de trimestre, final del trimestre, fin del trimestre, final de un trimestre',
      half: 'final de semestre, fin del semestre, final del semestre, fin de semestre',
      year: 'fin de año, final de año, final del año, fin del año',
    },
    term: {
      notice:
        'cancelar, rescindir, preaviso, aviso previo, aviso, plazo de preaviso, antelación, de antelación, cancelación, rescisión, cancelable, rescindible, plazo de cancelación',
      ends: 'termina, termina el, finaliza, finaliza el, vence, vence el, hasta, hasta el',
      written: 'por escrito, escrito, por ambas partes, previo, ambas partes, con antelación, contrato',
      monthToMonth: 'de mes a mes, mes a mes',
      given:
        'debe darse, debe comunicarse, debe notificarse, hay que comunicarla, a comunicar, debe enviarse, comunicar',
      duration:
        'permanencia, duración mínima, plazo mínimo, periodo inicial, período inicial, compromiso, periodo de prueba, duración',
    },
    review: {
      round:
        'ronda, rondas, vuelta, vueltas, ronda de revisión, rondas de revisión, ronda de cambios, rondas de cambios, iteración, iteraciones',
      each: 'cada una, cada uno, por ronda, de, por vuelta, por iteración',
      total: 'en total',
      none: 'ninguna, ninguno, sin revisión, sin aprobación, no hace falta, no requiere revisión, no necesaria',
      word: 'revisión, revisa, revisado por, aprobación, aprobado por, aprueba, validación, visto bueno, visto bueno de, por, de, en, con, y, comentarios',
      group: 'legal, cliente, el cliente, dirección, la dirección, equipo, jurídico, departamento legal, agencia',
    },
    level: {
      next: 'siguiente día hábil, siguiente día laborable, al día siguiente, día siguiente',
      same: 'el mismo día, mismo día, en el día',
      hours: 'horas laborables, horas hábiles',
      revision: 'corrección, correcciones',
      review: 'revisión',
      vague: 'lo antes posible, cuanto antes, rápidamente, a la mayor brevedad, si es posible',
    },
    dayBeside: {
      before: 'víspera de, víspera del, la víspera de, la víspera del',
      after: 'al día siguiente de, al día siguiente del, día siguiente al',
    },
    deputy: {
      deputy: 'suplente, sustituto, sustituta, backup, con apoyo de, con ayuda de, apoyo, refuerzo',
      joint: 'con, junto con, junto a',
    },
    romanPart: {
      Q1: 'trimestre I',
      Q2: 'trimestre II',
      Q3: 'trimestre III',
      Q4: 'trimestre IV',
    },
    dayFirst: {
      dayFirst: 'el, del, hasta',
    },
  },
} as const satisfies Vocabulary;
