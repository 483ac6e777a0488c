import type { Vocabulary } from './vocabulary';

/** The Portuguese words that are read in plans. */
export const portuguese = {
  words: {},
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
    question: {
      partner: 'parceiro, parceria, parceiros',
      learn: 'aprende, aprender, aprendem',
      change: 'muda, mudar, mudam, adapta-se',
    },
    call: {
      called:
        'ligado, ligada, ligámos, ligamos, liguei, falado, falei, falámos, falamos, falado com, telefonado, telefonei, contactado por telefone, reunido, sim, feito, feita, entrevistado',
      conversation: 'chamada, chamada em, ligação, ligação em',
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
      early: 'início de, começo de, princípio de',
      mid: 'meados de',
      late: 'fim de, final de, finais de',
      end: 'fim de, final de',
    },
    link: {
      agent: 'por, pelo, pela',
      and: 'e',
      or: 'ou',
      until: 'até, até o, a, ao',
      from: 'de, desde, a partir de',
      after: 'após, depois de, depois do, depois da',
      before: 'antes de, antes do',
      by: 'até, até o, para',
      on: 'em, no, na, o',
      of: 'de, do, da',
      per: 'por, ao, à',
      every: 'cada, todas as, todos os, a cada',
      plus: 'mais',
      minus: 'menos',
      between: 'entre',
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
    launch: {
      launch: 'lançamento',
    },
  },
} as const satisfies Vocabulary;
