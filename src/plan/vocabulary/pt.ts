import type { Vocabulary } from './vocabulary';

/** The Portuguese words that are read in plans. */
export const portuguese = {
  words: {
    total: ['total', 'totais', 'subtotal', 'soma', 'soma total'],
    overall: ['no total'],
  },
  values: {
    wait: {
      after:
        'após, após o, após a, depois de, depois do, depois da, depende de, depende do, depende da, precisa de, necessita de, requer, aguarda, à espera de, bloqueado por, bloqueada por, a seguir a, após aprovação de, após a entrega de',
      when: 'quando, assim que, logo que, uma vez, a partir de',
      start:
        'início de, início do, início da, o início de, o início do, o início da, começo de, começo do, arranque de',
      end: 'fim de, o fim de, fim do, final de, entrega de, entrega do, aprovação de, conclusão de, conclusão do',
      starts: 'começa, começar, inicia, iniciar, iniciado',
      done: 'concluído, concluída, terminado, terminada, pronto, pronta, estiver pronto, estiver pronta, está pronto, está pronta, acabado, entregue, aprovado, aprovada, feito, terminar, acabar',
      all: 'ambos, ambas, todos',
      later: 'mais tarde',
      soon: 'logo, imediatamente, diretamente',
      none: 'nenhum, nenhuma, nada, sem dependências, nenhuma dependência',
    },
    status: {
      draft: 'rascunho, em rascunho',
      planning: 'em planeamento, em planejamento',
      'not started':
        'por fazer, a fazer, pendente, não iniciado, não iniciada, por iniciar, não começado, por começar, planeado, planejado, planeada, planejada, previsto, prevista, aberto, aberta, em aberto, ainda não, novo, agendado, agendada',
      'in progress':
        'em curso, em andamento, em progresso, em execução, iniciado, iniciada, começado, a decorrer, em produção, em desenvolvimento, em elaboração',
      active: 'ativo, ativa, activo',
      'in review':
        'em revisão, em aprovação, para aprovação, para aprovar, por aprovar, para revisão, a aguardar aprovação, aguardando aprovação, à espera de aprovação, em validação, aguarda aprovação',
      blocked: 'bloqueado, bloqueada, à espera, aguardando, a aguardar, parado, parada, impedido',
      paused: 'em pausa, pausado, pausada, suspenso, suspensa, adiado, adiada',
      approved: 'aprovado, aprovada, aceite, aceito, validado, validada, acordado',
      live: 'no ar',
      done: 'concluído, concluída, feito, feita, terminado, terminada, completo, completa, completado, finalizado, finalizada, acabado, entregue, fechado, fechada, publicado, publicada, pronto, pronta, encerrado',
      cancelled: 'cancelado, cancelada, anulado, anulada, descartado, descartada, abandonado',
    },
    almost: { almost: 'quase, meio, a meio, parcialmente, em parte', notYet: 'em breve, será, por' },
    percent: { percent: 'por cento' },
    sourcing: {
      outsourced:
        'terceirizado, terceirizada, externo, externa, agência, freelancer, freelance, subcontratado, subcontratada, fornecedor, prestador, externalizado, externalizada, autônomo, autónomo, terceiro, terceiros, externos',
      'co-sourced':
        'partilhado, partilhada, compartilhado, compartilhada, misto, mista, híbrido, híbrida, conjunto, parcialmente terceirizado, ambos',
      'in-house':
        'interno, interna, internamente, equipa própria, equipe própria, equipa interna, equipe interna, próprio, própria, nossa equipa, nossa equipe, em casa, nós, internos',
    },
    answer: {
      yes: 'sim, s, verdadeiro, sempre, totalmente, com certeza',
      no: 'não, falso, nunca, de todo, de modo nenhum',
      partly: 'em parte, parcialmente, às vezes, mais ou menos, com reservas, sim e não, por vezes',
      but: 'mas, porém, embora',
    },
    call: {
      called:
        'ligado, ligada, ligámos, ligamos, liguei, falado, falei, falámos, falamos, falado com, chamada, chamada em, ligação, ligação em, telefonado, telefonei, contactado por telefone, reunido, sim, feito, feita, entrevistado',
      attempt:
        'deixei mensagem, deixada mensagem, mensagem deixada, correio de voz, caixa postal, sem resposta, não atendeu, não respondeu, não atende, incontactável, tentado, tentei, tentámos, tentamos, escrevi, contactado, contatado',
      'not called':
        'não ligado, não ligada, ainda não, ainda não ligado, ainda não ligámos, por ligar, não contactado, pendente, nunca ligado',
      planned:
        'previsto, prevista, planeado, planeada, planejado, planejada, agendado, agendada, a ligar, ligar, marcado, marcada, adiado, adiada, remarcado, vamos ligar, chamada prevista',
      declined: 'recusado, recusada, recusou, declinou, negou-se, não quer, não quis',
    },
    successor: { successor: 'depois, e depois' },
    title: {
      title:
        'diretor, diretora, director, gerente, chefe, chefe de, responsável, coordenador, coordenadora, presidente, assistente, vendas, finanças, compras, fundador, fundadora, gestor, gestora',
    },
    month: {
      1: 'janeiro, jan',
      2: 'fevereiro, fev',
      3: 'março, mar',
      4: 'abril, abr',
      5: 'maio, mai',
      6: 'junho, jun',
      7: 'julho, jul',
      8: 'agosto, ago',
      9: 'setembro, set',
      10: 'outubro, out',
      11: 'novembro, nov',
      12: 'dezembro, dez',
    },
    weekday: {
      0: 'domingo, domingos, dom',
      1: 'segunda-feira, segundas-feiras, segunda, segundas, seg',
      2: 'terça-feira, terças-feiras, terça, terças, ter',
      3: 'quarta-feira, quartas-feiras, quarta, quartas, qua',
      4: 'quinta-feira, quintas-feiras, quinta, quintas, qui',
      5: 'sexta-feira, sextas-feiras, sexta, sextas, sex',
      6: 'sábado, sábados, sáb',
    },
    unit: {
      minute: 'minutos, minuto',
      hour: 'horas, hora',
      day: 'dias, dia',
      week: 'semanas, semana',
      month: 'meses, mês',
      quarter: 'trimestres, trimestre',
      half: 'semestres, semestre',
      year: 'anos, ano',
    },
    dayKind: {
      working: 'úteis, útil',
      calendar: 'corridos, corrido',
    },
    number: {
      0: 'zero',
      0.5: 'meio, meia',
      1: 'um, uma',
      2: 'dois, duas',
      3: 'três',
      4: 'quatro',
      5: 'cinco',
      6: 'seis',
      7: 'sete',
      8: 'oito',
      9: 'nove',
      10: 'dez',
      12: 'doze',
      15: 'quinze',
      20: 'vinte',
      30: 'trinta',
      100: 'cem, cento',
      1000: 'mil',
    },
    ordinal: {
      1: 'primeiro, primeira',
      2: 'segundo',
      3: 'terceiro, terceira',
      4: 'quarto',
      '-1': 'último, última',
    },
    scale: {
      1000: 'mil',
      1000000: 'milhão, milhões',
    },
    part: {
      early:
        'início de, no início de, começo de, no começo de, princípio de, no princípio de, inícios de, princípios de, início do',
      mid: 'meados de, em meados de, meio de, a meio de, meados do',
      late: 'perto do fim de',
      end: 'fim de, final de, finais de, no fim de, no final de, em finais de, ao final de, fins de, fim do, final do',
    },
    link: {
      agent: 'por, pelo, pela',
      and: 'e',
      or: 'ou',
      until: 'até, até o, a, ao',
      from: 'de, desde, a partir de',
      after: 'após, depois de, depois do, depois da',
      before: 'antes de, antes do',
      by: 'até, até o, até ao, até a, até à, até dia, até o dia, para, para o, o mais tardar, no máximo até, prazo',
      on: 'em, no, na, o',
      of: 'de, do, da',
      per: 'por, ao, à',
      every: 'cada, todas as, todos os, a cada',
      plus: 'mais',
      minus: 'menos',
      between: 'entre',
      since: 'a partir de, a partir do, a partir da, desde',
      onwards: 'em diante, ou depois',
    },
    bound: {
      atMost: 'até, no máximo, máximo, máximo de, não mais de, limitado a, teto de',
      atLeast: 'pelo menos, no mínimo, mínimo, a partir de, desde',
      below: 'menos de, abaixo de',
      above: 'mais de, acima de',
    },
    rate: {
      hour: 'por hora, à hora, hora',
      day: 'por dia, ao dia, diários, dia, diária',
      week: 'por semana, à semana, semanais, semanal, semana',
      month: 'por mês, ao mês, mensais, mensal, mês',
      quarter: 'por trimestre, trimestrais, trimestral',
      year: 'por ano, ao ano, anuais, anual',
      piece: 'cada um, cada uma, por unidade, a unidade, por peça, cada',
    },
    tax: {
      tax: 'IVA, impostos',
      net: 'líquido, líquidos, sem IVA, IVA não incluído, mais IVA, sem impostos, acrescido de IVA, + IVA',
      gross: 'bruto, IVA incluído, com IVA, com impostos, impostos incluídos',
      including: 'incluindo, com, incl',
      excluding: 'excluindo, sem, mais, excl',
    },
    payment: {
      total: 'total, no total, soma, valor total, orçamento total',
      free: 'grátis, gratuito, sem custo, sem custos',
      due: 'adiantado, adiantados, de entrada, entrada, na assinatura, no início, na entrega, no final, restante, na aprovação',
      commission: 'comissão, comissão de agência, honorários',
      instalment: 'parcelas, prestações, pagamentos, parcela',
      oneOff: 'configuração, único, implementação, adesão, fixo, fixos',
      media: 'mídia, mídias, verba de mídia, media, investimento em mídia, orçamento de mídia',
    },
    over: {
      over: 'durante, por, ao longo de, em',
    },
    filler: {
      filler: 'cerca de, aproximadamente, o, a, os, as, em, no, na',
    },
    changing: {
      negation: 'não, sem, nenhum, nenhuma, nunca',
      exception: 'exceto, salvo',
      limit: 'máximo, mínimo, no máximo, pelo menos, até, mais de, menos de',
      doubt: 'provisório, talvez, possivelmente, se',
    },
    introduction: {
      due: 'vence, vence em, prazo, entrega em',
      takes: 'dura, leva, demora, duração',
    },
    launch: {
      launch: 'lançamento',
      start: 'início do projeto, arranque, início do plano',
      end: 'fim do projeto, fim do plano',
    },
    yearPart: {
      quarter: 'T, trimestre',
      half: 'S, semestre',
      fiscal: 'exercício, AF, ano fiscal',
      calendar: 'ano civil',
      week: 'semana ISO',
    },
    weekOf: {
      start: 'semana que começa em, semana com início em',
      end: 'semana que termina em',
      any: 'semana de, semana do dia, a semana de',
    },
    feast: {
      '12-24': 'véspera de Natal',
      '12-25': 'Natal, dia de Natal',
      '12-31': 'véspera de Ano Novo, Réveillon',
      '01-01': 'Ano Novo, Dia de Ano Novo, Confraternização Universal',
      '04-21': 'Tiradentes',
      '04-25': 'Dia da Liberdade',
      '05-01': 'Dia do Trabalhador, Dia do Trabalho',
      '06-10': 'Dia de Portugal',
      '09-07': 'Independência do Brasil',
      '10-12': 'Nossa Senhora Aparecida',
      '11-01': 'Todos os Santos',
      '11-02': 'Finados',
      '11-15': 'Proclamação da República',
      '12-08': 'Imaculada Conceição',
      'easter-47': 'Carnaval',
      'easter-2': 'Sexta-feira Santa, Paixão de Cristo',
      easter: 'Páscoa, domingo de Páscoa',
      'easter+60': 'Corpus Christi',
    },
    clock: {
      hour: 'h, horas',
      noon: 'meio-dia, meia-noite',
      end: 'fim do dia, final do dia',
      part: 'de manhã, à tarde, da manhã, da tarde',
    },
    confirmation: {
      open: 'a confirmar, por confirmar, não confirmado, provisório, previsto, prevista, confirmado',
      placeholder: 'XX',
    },
    former: {
      former:
        'era, antes era, anteriormente, originalmente, inicialmente, em vez de, no lugar de, adiado de, movido de',
    },
    relative: {
      relative: 'próximo, próxima, próximos, este, esta, neste, nesta, que vem, atual, passado, passada, cada',
    },
  },
} as const satisfies Vocabulary;
