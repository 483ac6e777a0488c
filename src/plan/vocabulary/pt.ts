import type { Vocabulary } from './vocabulary';

/** The Portuguese words that are read in plans. */
export const portuguese = {
  words: {
    lead: ['contatos qualificados', 'pedidos de demonstração', 'pedidos de orçamento', 'solicitações'],
    sales: ['vendas', 'comercial', 'diretor comercial', 'diretora comercial'],
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
    almost: {
      almost: 'quase, meio, a meio, parcialmente, em parte',
      notYet: 'em breve, será, por',
    },
    percent: {
      percent: 'por cento',
    },
    engagement: {
      negotiating:
        'em negociação, em conversas, contactado, contactada, contatado, contatada, pré-selecionado, pré-selecionada, proposta recebida, selecionado, selecionada',
      'under contract':
        'contratado, contratada, assinado, assinada, contrato assinado, sob contrato, reservado, reservada, confirmado, confirmada',
    },
    provided: {
      provided: 'pronto, pronta, enviado, enviada, fornecido, fornecida, disponível, sim, recebido, recebida',
    },
    sourcing: {
      outsourced:
        'produtora, estúdio, terceirizado, terceirizada, externo, externa, agência, freelancer, freelance, subcontratado, subcontratada, fornecedor, prestador, externalizado, externalizada, autônomo, autónomo, terceiro, terceiros, externos',
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
      conversation: 'chamada, chamada em, ligação, ligação em, videochamada, por telefone, reunião, conversa',
      attempt:
        'deixei mensagem, deixada mensagem, mensagem deixada, correio de voz, caixa postal, sem resposta, não atendeu, não respondeu, não atende, incontactável, tentado, tentei, tentámos, tentamos, escrevi, contactado, contatado',
      'not called':
        'não ligado, não ligada, ainda não, ainda não ligado, ainda não ligámos, por ligar, não contactado, pendente, nunca ligado',
      planned:
        'previsto, prevista, planeado, planeada, planejado, planejada, agendado, agendada, a ligar, ligar, marcado, marcada, vamos ligar, chamada prevista',
      moved: 'adiado, adiada, remarcado',
      declined: 'recusado, recusada, recusou, declinou, negou-se, não quer, não quis',
    },
    vacant: {
      vacant:
        'ninguém, ninguém ainda, por definir, a definir, por determinar, por atribuir, não atribuído, sem responsável, por nomear, vago, em aberto, pendente, desconhecido',
    },
    address: {
      address: 'Sr, Sra, Senhor, Senhora, Dona, Dra',
    },
    successor: {
      successor: 'depois, e depois',
    },
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
      minute: 'minutos, minuto, min',
      hour: 'horas, hora, h',
      day: 'dias, dia',
      week: 'semanas, semana',
      month: 'meses, mês',
      quarter: 'trimestres, trimestre',
      half: 'semestres, semestre',
      year: 'anos, ano',
      fortnight: 'quinzena, quinzenas',
    },
    dayKind: {
      working: 'úteis, útil, de trabalho',
      calendar: 'corridos, corrido, de calendário, seguidos',
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
      11: 'onze',
      13: 'treze',
      14: 'catorze, quatorze',
      16: 'dezasseis, dezesseis',
      17: 'dezassete, dezessete',
      18: 'dezoito',
      19: 'dezanove, dezenove',
      21: 'vinte e um',
      24: 'vinte e quatro',
      25: 'vinte e cinco',
      28: 'vinte e oito',
      35: 'trinta e cinco',
      36: 'trinta e seis',
      40: 'quarenta',
      45: 'quarenta e cinco',
      48: 'quarenta e oito',
      50: 'cinquenta',
      60: 'sessenta',
      70: 'setenta',
      72: 'setenta e duas',
      80: 'oitenta',
      90: 'noventa',
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
      by: 'até, até o, até ao, até a, até à, até dia, até o dia, para, para o, o mais tardar, no máximo até, prazo, até ao dia, ao longo de, durante',
      on: 'em, no, na, o',
      of: 'de, do, da',
      per: 'por, ao, à, na, no, a cada',
      every: 'cada, todas as, todos os, a cada, toda, todo, às, aos',
      plus: 'mais',
      minus: 'menos',
      between: 'entre',
      since: 'a partir de, a partir do, a partir da, desde',
      onwards: 'em diante, ou depois',
    },
    bound: {
      atMost:
        'até, no máximo, máximo, máximo de, não mais de, limitado a, teto de, máx, em menos de, dentro de, no prazo de',
      atLeast: 'pelo menos, no mínimo, mínimo, a partir de, desde',
      below: 'menos de, abaixo de, menos do, inferior a',
      above: 'mais de, acima de',
    },
    rate: {
      hour: 'tarifa horária, valor hora, valor por hora, por hora, à hora, hora',
      day: 'homens-dia, tarifa diária, valor diário, por dia, ao dia, diários, dia, diária',
      week: 'por semana, à semana, semanais, semanal, semana',
      month: 'mensalidade, valor mensal, por mês, ao mês, mensais, mensal, mês',
      quarter: 'por trimestre, trimestrais, trimestral',
      year: 'anuidade, valor anual, por ano, ao ano, anuais, anual',
      piece: 'cada um, cada uma, por unidade, a unidade, por peça, cada',
    },
    tax: {
      tax: 'IVA, impostos',
      net: 'líquido, líquidos, sem IVA, IVA não incluído, mais IVA, sem impostos, acrescido de IVA',
      gross: 'bruto, IVA incluído, com IVA, com impostos, impostos incluídos',
      including: 'incluindo, com, incl',
      excluding: 'excluindo, sem, mais, excl',
    },
    payment: {
      total: 'total, no total, soma, valor total, orçamento total',
      free: 'grátis, gratuito, sem custo, sem custos',
      due: 'adiantado, adiantados, de entrada, entrada, na assinatura, no início, na entrega, no final, restante, na aprovação',
      part: 'dos quais, das quais, dos que',
      next: 'depois, em seguida, posteriormente',
      basis: 'por tempo e materiais',
      extra: 'despesas, despesas de viagem, custos',
      commission: 'comissão, comissão de agência, honorários',
      instalment: 'parcelas, prestações, pagamentos, parcela',
      oneOff: 'configuração, único, implementação, adesão, fixo, fixos',
      media: 'mídia, mídias, verba de mídia, media, investimento em mídia, orçamento de mídia',
    },
    over: {
      over: 'durante, por, ao longo de, em',
    },
    multiple: {
      2: 'duplicar, dobrar, duplica, dobra, o dobro, o dobro de',
      3: 'triplicar, triplica, o triplo',
      4: 'quadruplicar',
      10: 'decuplicar',
      0.5: 'reduzir para metade, reduzir pela metade, reduzir à metade',
    },
    fraction: {
      0.5: 'metade, a metade, metade dos, um em cada dois',
      0.33: 'um terço, um em cada três',
      0.67: 'dois terços',
      0.25: 'um quarto, um em cada quatro',
      0.75: 'três quartos',
      0.2: 'um quinto, um em cada cinco',
      0.1: 'um décimo, um em cada dez',
    },
    change: {
      up: 'aumentar, aumenta, subir, sobe, passar, passa, elevar, melhorar, crescer, cresce, levar',
      down: 'reduzir, reduz, baixar, baixa, diminuir, cortar',
      reach: 'alcançar, chegar, atingir, conseguir, obter, ganhar, gerar, vender, ter, meta',
    },
    comparison: {
      YoY: 'em relação ao ano anterior, face ao ano anterior, na comparação anual, homólogo',
      QoQ: 'em relação ao trimestre anterior',
      MoM: 'em relação ao mês anterior',
    },
    measure: {
      baseline: 'atualmente, hoje, agora, em vez de, antes, base, linha de base, em comparação com, atual, contra',
      target: 'meta, objetivo',
      more: 'a mais, mais, adicionais, mais de',
      fewer: 'a menos, menos, menos de',
      atLeast: 'ou mais',
      atMost: 'ou menos',
      points: 'pontos, ponto, pts, pontos percentuais, p.p.',
      times: 'vezes, x',
      top: 'top, o top, entre os',
      rank: 'lugar, posição, número, n.º, nº',
      award: 'prêmio, prémio',
      win: 'ganhar, ganha, vencer',
      breakEven: 'ponto de equilíbrio, equilíbrio',
      numbered:
        'modelo, fase, onda, versão, nível, parte, etapa, série, geração, sprint, rodada, semana, dia, capítulo, temporada, episódio, volume, tipo, classe, grupo, página',
      aged: 'anos',
      within: 'em, dentro de, durante, cada, primeiros, últimos, próximos, os primeiros, os últimos',
    },
    filler: {
      filler:
        'cerca de, aproximadamente, o, a, os, as, em, no, na, completos, completas, inteiros, inteiras, aprox, mais ou menos, dura, uns, umas',
    },
    changing: {
      negation: 'não, sem, nenhum, nenhuma, nunca',
      exception: 'exceto, salvo',
      limit:
        'máximo, mínimo, no máximo, pelo menos, até, mais de, menos de, não antes de, o mais cedo, no mínimo em, nunca antes de',
      doubt: 'provisório, talvez, possivelmente, se, provavelmente, quiçá, tentativo',
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
      half: 'S, semestre, quinzena, metade',
      fiscal: 'exercício, AF, ano fiscal',
      calendar: 'ano civil, todo o ano, ano',
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
      at: 'às, à',
    },
    confirmation: {
      open: 'a confirmar, por confirmar, não confirmado, provisório, previsto, prevista, confirmado, provavelmente, tentativo, provisoriamente',
      placeholder: 'XX',
    },
    former: {
      former:
        'era, antes era, anteriormente, originalmente, inicialmente, em vez de, no lugar de, adiado de, movido de',
    },
    relative: {
      relative: 'próximo, próxima, próximos, este, esta, neste, nesta, que vem, atual, passado, passada, cada',
    },
    dayUnit: {
      working: 'dias-homem, dias-pessoa',
    },
    rhythm: {
      '1 workday': 'diário, diária, diariamente, todos os dias, todo dia, cada dia',
      '1 week': 'semanal, semanais, semanalmente',
      '2 week':
        'quinzenal, quinzenais, quinzenalmente, a cada quinze dias, a cada 15 dias, de quinze em quinze dias, de 15 em 15 dias, de duas em duas semanas, semana sim semana não, semanas alternadas, em semanas alternadas',
      '2/week': 'bissemanal',
      '1 month': 'mensal, mensais, mensalmente',
      '2 month': 'bimestral, bimestralmente',
      '3 month': 'trimestral, trimestrais, trimestralmente',
      '6 month': 'semestral, semestrais, semestralmente',
      '12 month': 'anual, anuais, anualmente',
      '2/month': 'bimensal',
    },
    occurrences: {
      times: 'vez, vezes',
    },
    alternate: {
      2: 'alternados, alternadas',
    },
    order: {
      next: 'depois, em seguida, e depois',
    },
    condition: {
      condition: 'durante, quando, se necessário, conforme necessário, a pedido, em caso de',
      otherwise: 'senão, caso contrário',
    },
    namedDay: {
      off: 'feriados, férias',
      day: 'Sexta-feira Santa, Quinta-feira Santa',
    },
    closure: {
      closed: 'fechado, fechada, encerrado, encerramento, recesso, pausa, folga, todo, inteiro',
    },
    periodEnd: {
      month: 'fim do mês, final do mês, fim de mês, final de cada mês, fim de cada mês, final de mês',
      quarter:
        'fim do trimestre, final do trimestre, fim de trimestre, final de trimestre, fim de um trimestre, final de um trimestre',
      half: 'fim do semestre, final do semestre',
      year: 'fim do ano, final do ano, fim de ano, final de ano',
    },
    term: {
      notice: 'cancelar, rescindir, aviso prévio, pré-aviso, aviso, antecedência, de antecedência, período de aviso',
      ends: 'termina, termina em, termina a, acaba, até, vence, expira',
      written: 'por escrito, escrito, de ambas as partes, prévio',
    },
    review: {
      round:
        'ronda, rondas, rodada, rodadas, rodada de revisão, rodadas de revisão, ronda de revisão, rondas de revisão, iteração, iterações',
      each: 'cada, cada uma, por ronda, por rodada, de',
      total: 'no total, ao todo, em total',
      none: 'nenhuma, nenhum, sem revisão, sem aprovação, não é necessária, não necessária',
      word: 'revisão, revê, aprovação, aprovado por, aprova, validação, por, de, da, do, em, com, e, comentários',
      group: 'jurídico, cliente, o cliente, direção, a direção, equipe, equipa, agência',
    },
    level: {
      next: 'dia útil seguinte, próximo dia útil, no dia seguinte',
      same: 'no mesmo dia, mesmo dia',
      hours: 'horas úteis',
      revision: 'correção, correções, revisões',
      review: 'revisão',
      vague: 'o mais rápido possível, assim que possível, o quanto antes, rapidamente, se possível',
    },
  },
} as const satisfies Vocabulary;
