import type { Vocabulary } from './vocabulary';

/** The words of plans in Portuguese, of Portugal and Brazil. */
export const portuguese = {
  code: 'pt',
  names: 'portuguese, portugues',
  grammar:
    'o, a, os, as, do, da, dos, das, de, e, para, por, com, uma, um, em, que, é, são, no, na, nos, nas, ao, à, pelo, pela, nosso, nossa, nossos, nossas, mais, não, seu, sua, cada, todos, todas, até, ou, se',
  labels: {
    owner:
      'Responsável, Responsáveis, Encarregado, Encarregada, Líder, Dono, Dona, A cargo de, Responsável interno, Responsável do projeto, Responsável pelo projeto, Quem responde, Pessoa responsável',
    responsible: 'Executor, Atribuído a, Realizado por, Execução, Executado por',
    id: 'ID, N.º, Nº, Número, Código, Ref, Cód, Chave',
    name: 'Nome, Título, O quê, O que, Descrição, Designação',
    status: 'Status, Estado, Situação, Andamento, Progresso, Ponto de situação',
    start: 'Início, Data de início, Começo, Começa, A partir de',
    end: 'Fim, Data de fim, Término, Data de término',
    due: 'Prazo, Prazos, Data de entrega, Entrega, Data, Data limite, Vencimento, Quando, Até, Prazo de entrega, Para quando, Datas',
    vendor: 'Fornecedor, Agência, Empresa, Parceiro, Quem, Prestador, Prestadora',
    'depends-on':
      'Depende de, Dependências, Dependência, Depois de, Após, Requer, Precisa de, Requisitos, Aguarda, Bloqueado por, Pré requisitos',
    review: 'Revisão, Aprovação, Aprovado por, Aprova, Validação, Rodadas de revisão',
    outcomes: 'Metas, Objetivos, Objetivo, Meta, Contribui para, Resultados, Serve',
    'time-zone': 'Fuso horário, Fuso',
    location: 'Localização, Local, Onde, Cidade, Sede',
    contact:
      'Contato, Contacto, Pessoa de contato, Pessoa de contacto, Interlocutor, E mail, Email, Correio eletrónico, Ponto focal',
    note: 'Nota, Notas, Observações, Observação, Comentário, Comentários, Obs',
    amount:
      'Valor, Custo, Montante, Orçamento, Preço, Custos, Verba, Importância, Investimento, Honorários, Custo previsto',
    handover: 'Transferência, Passagem, Repasse, Entrega final, Passagem de pasta, Transição',
    'plan.title': 'Título, Nome',
    'plan.coordinator':
      'Coordenação, Coordenador, Coordenadora, Gerente de projeto, Gestor de projeto, Gestora de projeto, Gestor do projeto, Coordena',
    'plan.goal':
      'Objetivo do negócio, Objetivo de negócio, Objetivo estratégico, Propósito, Finalidade, Objetivo geral, Objetivo, Por quê, Para quê',
    'plan.period': 'Período, Duração, Datas, Vigência, Período da campanha',
    'plan.launch': 'Lançamento, Data de lançamento, Estreia, Entrada no ar',
    'plan.budget': 'Orçamento, Orçamento total, Verba total, Investimento total, Verba',
    'plan.lang': 'Idioma, Língua',
    'plan.currency': 'Moeda',
    'plan.holidays': 'Feriados, Férias, Folgas',
    'plan.team': 'Equipe, Equipa, Participantes, Time',
    'outcome.name': 'Meta, Objetivo, Resultado, Resultado chave, Resultado esperado, KPI',
    'outcome.metric': 'Indicador, Métrica, Medida, KPI, Medido por, Indicador chave, Medição, Como medimos',
    'outcome.baseline':
      'Valor inicial, Este ano, Ponto de partida, Valor atual, Linha de base, Atual, Hoje, Situação atual, Base, De, Valor de partida',
    'outcome.target':
      'Valor desejado, Alvo, Valor alvo, Valor meta, A atingir, A alcançar, Objetivo numérico, Para, Queremos',
    'outcome.by': 'Prazo',
    'outcome.source': 'Fonte, Fonte de dados, Fonte dos dados, Medido em',
    'outcome.result': 'Resultado real, Alcançado, Atingido, Realizado, Resultado obtido',
    'outcome.minimum': 'Mínimo, Limite mínimo, Piso',
    'person.name': 'Nome, Pessoa, Quem, Membro',
    'person.role': 'Função, Cargo, Papel, Posição',
    'vendor.name':
      'Fornecedor, Agência, Empresa, Parceiro, Prestador, Prestadora, Freelancer, Equipe, Equipa, Agência ou equipe',
    'vendor.sourcing':
      'Modalidade, Tipo de colaboração, Terceirização, Interno ou externo, Contratação, Tipo de contratação, Tipo de contrato, Forma de contratação, Tipo de vínculo, Vínculo',
    'vendor.scope':
      'Escopo, Âmbito, Serviços, Serviço, Funções, Tarefas, Trabalho, Faz, O que faz, Atribuições, Atividades, Do que trata, Cuida de, Trata de, O que fazem, O que fazem para nós, O que faz para nós, O que fazem por nós, Para quê',
    'vendor.language': 'Idioma, Idiomas, Língua, Línguas',
    'vendor.background': 'Experiência, Conhecimento do setor, Histórico',
    'vendor.fee':
      'Remuneração, Honorários, Custo, Preço, Orçamento, Valor, Cachê, Avença, Fee, Valor contratado, Diária, Valor da diária, Valor fechado, Valor do contrato, Custa',
    'vendor.cadence':
      'Reuniões, Acompanhamento, Reunião, Ritmo, Frequência, Periodicidade, Comunicação, Pontos de situação, Alinhamento, Alinhamentos, Reunião de acompanhamento, Reuniões de acompanhamento, Reunião semanal, Chamadas, Ponto semanal, Encontros, Falamos, Reunimos, Conversamos, Nos falamos',
    'vendor.last-check-in':
      'Último contato, Último contacto, Última reunião, Última conversa, Última em, A última em, Último em, O último em',
    'vendor.sla':
      'Nível de serviço, Níveis de serviço, Prazo de resposta, Tempo de resposta, Tempos de resposta, SLA, Acordo de nível de serviço, Compromisso, Compromissos, Prazo, Prazo de entrega, Prazos de entrega',
    'vendor.escalation':
      'Gestão de crise, Escalonamento, Escalamento, Em caso de crise, Contato de crise, Em caso de problema, Em caso de reclamação, Crise, Emergências, Em caso de emergência',
    'vendor.collateral':
      'Materiais, Material, Materiais fornecidos, Insumos, Documentação, Recursos, Fornecemos, O que fornecemos, Nós fornecemos, Material de partida, O que entregamos, Entregamos, Precisam de nós, Precisa de nós, Temos de entregar, Temos que entregar, Devemos entregar, Da nossa parte, De nós, Devemos-lhes, O que precisam de nós',
    'vendor.nda': 'Confidencialidade, Acordo de confidencialidade, NDA, Termo de confidencialidade, Sigilo',
    'vendor.references':
      'Referências, Referência, Clientes, Clientes de referência, Cliente consultado, Clientes consultados',
    'vendor.deliverables': 'Entregáveis, Entregável, Entregas, Trabalhos',
    'out-of-scope': 'Fora do escopo, Fora do âmbito, Exclusões, Não incluído',
    payment: 'Pagamento, Condições de pagamento, Plano de pagamento, Forma de pagamento, Faturamento, Faturação',
    acceptance: 'Critérios de aceitação, Critérios de aceite, Aceito quando',
    'vendor.paid-planning': 'Planejamento pago, Planeamento pago, Estratégia paga',
    'vendor.exit':
      'Aviso prévio, Saída, Rescisão, Pré aviso, Fim do contrato e direitos, Cancelamento, Encerramento, Fim da colaboração, Condições de saída, Condições de rescisão, Saída e direitos, Encerramento do contrato, Como termina',
    'vendor.owner': 'Nosso responsável, Responsável do nosso lado, Do nosso lado',
    'vendor.ends':
      'Fim do contrato, Fim de contrato, Término do contrato, Término de contrato, Vencimento do contrato, Contrato até, Termina, Fim, Vigente até, Término, O contrato termina em, O contrato termina, O contrato vai até, Contrato termina em, Contrato vai até, Até',
    'deliverable.name': 'Entregável, Entregáveis, Peça, Tarefa, Ação, Atividade, Entrega',
    'deliverable.takes': 'Duração, Esforço, Leva, Tempo de produção',
    'milestone.name': 'Marco, Etapa, Evento',
    'reference.client': 'Cliente, Referência, Empresa, Contato',
    'reference.space': 'Setor, Segmento, Ramo, Área, Mercado, Indústria',
    'reference.called':
      'Contatado, Contatada, Contactado, Contactada, Contatado em, Contatada em, Contactado em, Ligação, Telefonema, Data da ligação, Data do contato, Data',
    'reference.by': 'Por, Contatado por, Quem ligou',
    'reference.partner': 'Parceiro, Parceria, Parceira',
    'reference.learn': 'Aprendizado, Aprendizagem, Aprende, Aprendeu',
    'reference.change': 'Mudança, Mudanças, Muda, Adaptação, Adapta se, Flexível',
    'budget line.name': 'Item, Rubrica, Linha, Categoria, Conceito, Despesa, Itens',
    'collateral.name': 'Material, Documento, Recurso, Insumo',
    'collateral.owner': 'Fornecido por',
    'vendor.location': 'Localização, Com sede em',
    'vendor.outcomes': 'Metas, KPI, KPIs, Indicadores',
    'milestone.owner': 'Responsável, Quem',
    'outcome.owner': 'Responsável, Quem',
    'collateral.vendor': 'Fornecedor, Para, Para quem, Destinatário',
    'plan.owner': 'Responsável, Gestor do plano, Gestora do plano',
  },
  sections: {
    outcomes:
      'metas, objetivos, resultados, resultados esperados, resultados chave, indicadores, kpis, metas e indicadores, objetivos e metas, metas e objetivos, objetivos e indicadores, objetivos e kpis, indicadores de sucesso, critérios de sucesso, objetivos de marketing, o que queremos alcançar, o que queremos atingir, onde queremos chegar',
    team: 'equipe, equipa, time, equipe interna, equipa interna, participantes, papéis, papéis e responsabilidades, funções e responsabilidades, quem é quem, pessoas, nossa equipe, quem faz o quê, quem somos',
    vendors:
      'fornecedores, agências, agências e fornecedores, parceiros, agências e equipes, agências e equipas, fornecedores externos, agências externas, parceiros externos, prestadores de serviço, prestadores de serviços, fornecedores e parceiros, fornecedores e equipes, freelancers, parceiros contratados, com quem trabalhamos, empresas contratadas',
    references: 'referências, referências de clientes, verificação de referências, contactos de referência',
    deliverables:
      'entregáveis, entregas, peças, ações, plano de ação, lista de entregáveis, tarefas, tarefas e entregas, trabalhos, o que será entregue, lista de tarefas, entregas combinadas',
    milestones:
      'marcos, cronograma, calendário, datas importantes, prazos, etapas, datas chave, linha do tempo, datas, marcos e datas, cronologia',
    budget:
      'orçamento, custos, verba, despesas, investimento, orçamento detalhado, orçamento e custos, gastos, gastos previstos, despesas previstas',
    slas: 'níveis de serviço, acordos de nível de serviço, prazos de resposta, compromissos, compromissos de serviço',
    communication:
      'comunicação, reuniões, acompanhamento, alinhamento, coordenação, ritmo, reuniões de acompanhamento, pontos de situação',
    collateral: 'materiais, materiais fornecidos, insumos, o que fornecemos',
    risks: 'riscos, riscos e premissas, riscos e oportunidades',
  },
  words: {
    remainder: 'resto, o resto, restante, o restante, o que sobrar, o que restar, saldo',
    flatFee: 'fixo, fixos, fechado, no total, tudo incluído, valor fechado',
    agreement:
      'assinado, assinatura, contrato, início, desde, renovação, fatura, pagamento, adiantamento, orçamento, reunião, chamada, ligação, fundada, escolhido, escolhida, decisão, atualizado, válido, férias, ausente, disponível, pausa, aniversário, tabela de preços, ganho, ganha, terminado, terminada, aumento, subida, rescindido',
    notChosen: 'a definir, a confirmar, por definir, por confirmar, a escolher, em aberto',
    planNoun: 'projeto, projecto, plano, campanha',
    ours: 'nosso, nossa, nossos, nossas, interno, interna, da casa, do nosso lado, da nossa parte',
    theirs:
      'externo, externa, da agência, do fornecedor, na agência, no fornecedor, do lado deles, deles, delas, dele, dela',
    until: 'a, até, até o, até ao',
    due: 'até, para, em, até o dia, prazo, até ao dia, entrega em, até o, para o',
    openEnded: 'contínuo, permanente, sem fim, recorrente',
    openEndedWork: 'contínuo, contínua, permanente, recorrente, avença mensal',
    aboutSection: 'nossos, nossas, nosso, nossa, os, as, o, a, principais',
    ofSection: 'para, de, do, da, dos, das, e, em',
    total: 'total, totais, subtotal, soma, soma total, total geral, custo total, valor total',
    overall: 'no total, ao todo, global',
    provided: 'feito, enviado, entregue, fornecido, disponível, pronto, sim',
    called: 'sim, feito',
    missing:
      'nenhum, nenhuma, ainda nenhum, ainda nenhuma, nenhuma ainda, nenhum ainda, a definir, a confirmar, por definir, por confirmar, pendente, a determinar, não se aplica, n. a., ainda não, desconhecido',
    dateOfText:
      'criado, criado em, atualizado, última atualização, versão, revisado, revisto, elaborado em, publicado, gerado em',
    paidWork:
      'anúncios pagos, publicidade paga, tráfego pago, mídia paga, campanha paga, campanhas pagas, posts patrocinados, publicações patrocinadas, outdoors',
    asPlanned: 'no prazo, dentro do prazo, dentro do orçamento, a tempo',
    fillIn: 'inserir, adicionar, seu, sua, nome, cliente, produto, empresa, descrever, preencher, completar',
    target: 'dobrar, duplicar, triplicar, metade, zero, um, dois, três, quatro, cinco, seis, sete, oito, nove, dez',
    otherTarget: 'dobrado, duplicado, triplicado, doze, primeiro, primeira',
    activity:
      'criar, desenhar, lançar, produzir, publicar, escrever, redigir, organizar, desenvolver, preparar, realizar, redesenhar, participar de, participar em, enviar, gravar, construir, implementar, implantar, atualizar, planejar, planear, montar, criação, lançamento, organização, produção, publicação',
    vanity:
      'seguidores, curtidas, gostos, likes, impressões, visualizações, reproduções, alcance, fãs, compartilhamentos, partilhas, menções, páginas vistas',
    value:
      'adesões, agendamentos, assinantes, assinaturas, clientes, cliques, compras, compradores, contatos, contactos, contratos, conversões, conversão, custo, custos, doações, downloads, faturamento, faturação, fidelidade, inscrições, leads, lucro, margem, matrículas, notoriedade, orçamentos pedidos, participação de mercado, quota de mercado, pedidos, encomendas, receita, receitas, reconhecimento, registros, registos, reservas, reuniões, solicitações, usuários, utilizadores, vendas, visitas, visitantes',
    change:
      'aumentar, aumenta, aumento, baixar, baixa, crescer, cresce, crescimento, diminuir, diminui, dobrar, dobra, duplicar, triplicar, reduzir, reduz, redução, melhorar, melhora, subir, sobe, elevar, passar de, passa de',
    level:
      'média, taxa, participação de mercado, quota de mercado, por mês, ao mês, por semana, por dia, por trimestre, por ano, ao ano, mensal, mensais, tráfego, percentual, percentagem',
    lead: 'contatos qualificados, pedidos de demonstração, pedidos de orçamento, solicitações, leads, prospects, pedidos de contacto, solicitações de orçamento, solicitações de contato',
    sales:
      'vendas, comercial, diretor comercial, diretora comercial, equipe de vendas, equipe comercial, equipa de vendas, equipa comercial, gerente de vendas, gerente comercial',
    strategy:
      'estratégia, estratégia de marca, estratégia de conteúdo, plano de marketing, estratégia de marketing, estratégia de mídia, estratégia de media, posicionamento',
    public:
      'comunidade, relações públicas, imprensa, assessoria de imprensa, redes sociais, mídias sociais, gestão de comunidades, comentários',
    badDay:
      'escalonamento, escalamento, crise, crises, negativo, negativa, negativos, negativas, queixa, queixas, reclamação, reclamações, emergência, urgência',
    every: 'todos, todas, cada',
    outside: 'externos, externas',
    vendorNoun: 'agência, agências, fornecedor, fornecedores, parceiro, parceiros, prestador, prestadores, freelancers',
    purpose:
      'propósito, missão, finalidade, por que, porquê, objetivo do negócio, objetivo de negócio, objetivo estratégico, objetivo geral, razão de ser, objetivo',
    confidential: 'confidencial, confidenciais, sigiloso, sigilosa, secreto',
    notConfidential: 'não',
    media:
      'mídia, compra de mídia, verba de mídia, investimento em mídia, compra de media, investimento publicitário, investimento em media, espaço publicitário',
    everydaySection: 'referências, ações, resultados',
    namesOwner:
      'responsável, responsáveis, autor, autora, autores, líder, coordenador, coordenadora, coordenação, contato, contacto, contatos, proposto por, organização, organizador, organizadora, organizadores, proprietário, proprietária',
    ownedBy: 'liderado por, coordenado por, organizado por, responsável por, preparado por',
    aimOfDocument: [
      'objetivo',
      'objetivos',
      'objectivo',
      'objectivos',
      'propósito',
      'missão',
      'visão',
      'motivação',
      'por que',
      'porquê',
      'finalidade',
      'meta',
      'metas',
      'resumo',
      'para que',
    ],
    aimedAt: [
      'objetivo',
      'objetivos',
      'objectivo',
      'objectivos',
      'meta',
      'metas',
      'resultado',
      'resultados',
      'indicador',
      'indicadores',
      'resultados-chave',
      'critérios de sucesso',
      'métrica',
      'métricas',
      'propósito',
      'missão',
    ],
    moneySpent: ['orçamento', 'custo', 'custos', 'preço', 'preços', 'honorários', 'financiamento'],
  },
  wording: {
    after: 'depois de',
    takes: 'duração',
    called: 'contatado em',
    by: 'por',
    'partner yes, learn yes, change yes': 'parceiro sim, aprende sim, muda sim',
    outsourced: 'terceirizado',
    'co-sourced': 'compartilhado',
    'in-house': 'interno',
    draft: 'rascunho',
    'in review': 'em revisão',
    approved: 'aprovado',
    active: 'ativo',
    paused: 'em pausa',
    done: 'concluído',
    'not started': 'não iniciado',
    'in progress': 'em andamento',
    blocked: 'bloqueado',
    cancelled: 'cancelado',
    yes: 'sim',
    no: 'não',
    partly: 'em parte',
    'What will be different': 'O que terá mudado',
  },
  phrases: {
    'paid-planning': ['o planejamento é pago à parte; o plano é nosso'],
  },
  evidence: {
    columns: {
      task: 'tarefa, tarefas, atividade, atividades, ação, ações, passo, o que fazer, comunicação, publicação, publicações, objeto da comunicação, conteúdo, tema, temas, assunto',
      deliverable: 'entregável, entregáveis, entrega, entregas, peça',
      date: 'data, datas, fim, data de fim, período, prazo, vencimento, quando, semana, mês, dia, trimestre, data limite, data de entrega, até',
      start: 'início, data de início, desde, começo',
      owner:
        'responsável, responsáveis, quem, líder, encarregado, atribuído a, de quem, nosso contato, emissor, emissora, encarregada, a cargo de, por quem, atribuído, coordenador, coordenadora, remetente, dono',
      money:
        'custo, custos, valor, orçamento, honorários, preço, tarifa, mensal, custo mensal, gasto, gastos, montante, total',
      vendor: 'fornecedor, fornecedores, agência, empresa, parceiro, prestador, freelancer',
      service: 'serviço, serviços, escopo, âmbito, o que faz',
      contact: 'contato, contacto, contatos, e mail, correio eletrónico, contato deles',
      person: 'nome, pessoa, membro',
      role: 'papel, função, cargo',
      outcome: 'objetivo, objetivos, resultado esperado, resultado chave',
      metric: 'indicador, indicadores, kpi, métrica, medida',
      target: 'meta, metas, valor alvo, alvo',
      baseline: 'este ano, linha de base, valor atual, atual, ponto de partida, valor inicial, hoje',
      result: 'alcançado, realizado, resultado obtido',
      milestone: 'marco, marcos, evento, fase',
      status: 'status, estado, situação, andamento, progresso',
      line: 'item, itens, categoria, rubrica, descrição, canal',
    },
    headings: {
      outcomes:
        'critérios de sucesso, indicadores de sucesso, indicadores chave, métricas de sucesso, objetivos e indicadores, indicadores, metas, objetivos, metas numéricas, resultados esperados, resultados desejados, como medimos o sucesso, o que deve mudar, aonde queremos chegar, números a atingir',
      vendors:
        'fornecedores, agências, parceiros externos, agências externas, nossas agências, nossos fornecedores, prestadores de serviço',
      deliverables: 'entregáveis, entregas, entregáveis principais, lista de entregáveis',
      tasks: 'ações, próximos passos, lista de tarefas, plano de ação, pendências',
      milestones: 'marcos, cronograma, calendário, datas importantes, prazos',
      team: 'equipe, equipa, equipe do projeto, membros, contatos, organizadores, papéis e responsabilidades, responsabilidades, divisão de tarefas',
      budget: 'orçamento, custos, detalhamento do orçamento',
    },
    prose: {
      aims: 'o objetivo é, nosso objetivo é, o nosso objetivo é, objetivo de, a meta é, nossa meta é, objetivo, meta, os nossos objetivos são, os objetivos são, o propósito de, o propósito é, nossa missão é, a missão é, com o objetivo de',
      wishes: 'queremos, pretendemos, planejamos, esperamos, vamos, buscamos, para',
      due: 'até o dia, até ao dia, até, antes de, no máximo até, o prazo é, prazo até, prazo final, vence em, previsto para, acontece em, será realizado em, começa em',
      hires:
        'contratar a, contratar, contratamos a, contratado, contratada, contrato com, orçamento da, proposta da, fatura da, reservado com, reservar com, encomendado a, encomendar a, comprado a, comprar da, alugado a, alugar da, subcontratado a, subcontratar a, orçamento com',
      works:
        'trabalhar com, trabalhamos com, colaborar com, parceria com, criado por, produzido por, desenvolvido por, impresso por',
      crafts:
        'agência, estúdio, freelancer, fornecedor, prestador, gráfica, designer, fotógrafo, fotógrafa, ilustrador, ilustradora, redator, redatora, consultor, consultora, consultoria, tradutor, tradutora, produtora',
      trades: 'desenvolvedor, desenvolvedora, social media, contador, contadora, editor de vídeo, agência de marketing',
      outside:
        'autônomo, autônoma, externo, externa, externos, externas, terceirizado, terceirizada, independente, freelance',
      leads:
        'liderado por, coordenado por, organizado por, gerido por, preparado por, aprovado por, a cargo de, supervisionado por, executado por, atribuído a, atribuída a, conduzido por',
      answers: 'é responsável por, são responsáveis por, será responsável por, está a cargo de, fica a cargo de',
      inHouse:
        'equipe, equipa, comitê, comité, grupo, conselho, departamento, direção, marketing, vendas, membros, clientes, parceiros, grupo de trabalho, comissão, área, redação',
      services:
        'local do evento, alojamento web, hospedagem, hosting, catering, gráfica, impressão, bilheteira, bilheteria, pagamentos, gateway de pagamento, domínio, fotógrafo, fotógrafa, fotografia, videomaker, agência, agência de imprensa, assessoria de imprensa, tradução, tradutor, advogado, contabilidade, seguro, transporte, ferramenta de email, crm, hotel, som, palco, transmissão, gravação, fornecedor, prestador, fabricante',
      undertakes:
        'cuida, cuidam, trata, encarrega se, vai, vão, fica responsável por, fica com, trata de, tratam de, encarrega se de, cuida de, cuidam de, organiza, organizam, coordena, gere, prepara, escreve, deve, devem, lidera, contacta, enviará, fará',
      roles:
        'organizador, organizadora, gestor de projeto, gestora de projeto, coordenador, coordenadora, responsável de marketing, gerente de marketing, diretor, diretora, encarregada, produtor, produtora',
      makes:
        'impresso por, impressa por, fornecido por, produzido por, realizado por, desenvolvido por, desenhado por, fabricado por, gravado por',
      firms:
        'filmes, estúdio, agência, gráfica, produções, consultoria, hotel, catering, oficina, edições, design, eventos',
    },
    about: {
      owner:
        'autor, autora, autores, responsável, líder do projeto, gerente do projeto, proposto por, preparado por, elaborado por, facilitador, facilitadora, proprietário, proprietária',
      coordinator: 'coordenador, coordenadora, coordenação',
      status: 'status, estado, situação',
      period: 'período, duração, datas, exercício, trimestre',
      launch: 'lançamento, data de lançamento, data do evento',
      goal: 'objetivo, propósito, objetivo principal, finalidade',
      budget: 'orçamento, orçamento total, custo total',
    },
    words: {
      remark:
        'foco, tema, nota, observação, por que, conceito, objetivo, objetivos, propósito, dica, público alvo, plataformas, canais, frequência, tom',
      entails: 'implica, implique, envolve, envolva, entregáveis',
      sample: 'exemplo, exemplos',
      aim: 'objetivos, objetivo, metas, indicadores, kpi, kpis, resultados chave, resultados esperados, critérios de sucesso, métricas, propósito, finalidade',
      phase: 'fase, etapa, sprint, marco, bloco, pacote de trabalho',
      work: 'roteiro, plano de ação, plano de trabalho, execução, implementação, próximos passos, lista de verificação, checklist, tarefas, atividades, atividades previstas, iniciativas, projetos, calendário editorial, calendário de conteúdo, plano de conteúdo, escopo, âmbito, incluído, fases, campanhas, plano de lançamento, ações de marketing, o que faremos, organização, estratégia, estratégias, estratégias de marketing, materiais, o que inclui',
      excluded:
        'fora do escopo, fora de escopo, fora do âmbito, não incluído, excluído, exclusões, contexto, histórico, riscos, premissas, referências, links, recursos, anexo, anexos, público alvo, concorrentes, requisitos, critérios de avaliação, sobre nós',
      income: 'receitas, receita, vendas, entradas',
      practice: 'ata, notas, manual, guia, política, normas, relatório, modelo, glossário, tutorial, reunião',
      plan: 'plano, campanha, lançamento, estratégia, projeto, proposta, chamada, calendário, orçamento, roteiro, objetivos, marketing, promoção, evento, organização, cronograma',
      money: 'orçamento, custo, custos, gastos, despesas, investimento, financiamento, plano financeiro, total gasto',
      verb: 'abrir, acompanhar, adaptar, adicionar, agendar, ajustar, alinhar, ampliar, analisar, anunciar, aplicar, apoiar, apresentar, aprovar, ativar, atualizar, aumentar, avaliar, buscar, captar, colaborar, coletar, compartilhar, completar, comprar, comunicar, configurar, confirmar, construir, contactar, contatar, contratar, convidar, coordenar, criar, definir, desenhar, desenvolver, distribuir, divulgar, editar, elaborar, engajar, ensinar, enviar, escolher, escrever, estabelecer, explorar, fazer, fechar, finalizar, fornecer, gerar, gerenciar, gravar, identificar, implementar, imprimir, impulsionar, incluir, iniciar, instalar, integrar, investir, lançar, listar, manter, medir, melhorar, monitorar, montar, mostrar, negociar, obter, oferecer, organizar, otimizar, participar, pedir, planear, planejar, postar, preparar, produzir, programar, promover, propor, publicar, realizar, recrutar, redigir, reduzir, reforçar, registrar, reservar, responder, revisar, segmentar, selecionar, solicitar, testar, traduzir, treinar, usar, utilizar, validar, vender, verificar, visitar, criação, desenvolvimento, implementação, otimização, pesquisa, configuração, gestão, integração, produção, preparação, planejamento, planeamento, publicação, divulgação, redação, desenho, envio, impressão, reserva, realização, organização',
      offer: 'proposta, orçamento, proposta comercial, contrato de serviços, proposta de colaboração',
      client: 'cliente, preparado para, à atenção de, orçamento para',
      offeredBy: 'preparado por, apresentado por, fornecedor, prestador, agência, consultor, consultora, elaborado por',
      tool: 'plataforma, plataformas, ferramenta, ferramentas, software, aplicação, aplicativo, serviço, assinatura',
      quoted:
        'orçamento pendente, cotação, reservado, a reservar, encomendado, fornecedor, fatura, contrato, contratado',
      paidGroup:
        'contratos, influenciadores, criadores, podcasts, newsletters, mídia paga, agências, fornecedores, prestadores, anúncios',
      beside: 'antes, depois, após, anteriores, prévios, antes de, depois de',
      piece:
        'campanha, ideia, vídeo, publicação, e mail, artigo, episódio, oficina, anúncio, webinar, newsletter, ação, tarefa, entregável, atividade, evento, reel',
      content:
        'conteúdo, conteúdos, tipos de conteúdo, redes sociais, blog, artigos, vídeos, textos, visuais, sequência de e mails, email marketing, newsletter, publicações, posts, reels, stories, podcast, webinars, seo, assessoria de imprensa, eventos, materiais de comunicação, anúncios, antes do lançamento, depois do lançamento, dia do lançamento, como começar, imediatamente, esta semana, este mês, agora, mais tarde',
      rival:
        'concorrente, concorrentes, concorrência, patrocinador, patrocinadores, doador, doadores, clientes, testemunhos',
    },
  },
  values: {
    wait: {
      after:
        'após, após o, após a, depois de, depois do, depois da, depende de, depende do, depende da, depende dos, depende das, precisa de, precisa do, precisa da, necessita de, requer, aguarda, à espera de, bloqueado por, bloqueada por, a seguir a, após aprovação de, após a entrega de, bloqueado:, pré-requisito:, começa após, começa depois de, só depois de, só após, não antes de, não antes do, não antes da, condicionado a, dependente de, espera por, pendente de, à espera do, à espera da',
      when: 'quando, assim que, logo que, uma vez, a partir de',
      start:
        'início de, início do, início da, o início de, o início do, o início da, começo de, começo do, arranque de, ao mesmo tempo que, em paralelo com, começa com, começo da',
      end: 'fim de, o fim de, fim do, final de, entrega de, entrega do, aprovação de, conclusão de, conclusão do, validação de, aprovação, entrega, aprovação do, aprovação da, a aprovação de, a aprovação do, a aprovação da, entrega da, a entrega do, a entrega da, validação do, validação da, final do, conclusão da, fim da',
      starts: 'começa, começar, inicia, iniciar, iniciado',
      done: 'concluído, concluída, terminado, terminada, pronto, pronta, estiver pronto, estiver pronta, está pronto, está pronta, acabado, entregue, aprovado, aprovada, feito, terminar, acabar, aprovados, estiverem prontos, for aprovado, for aprovada, for entregue, estiver aprovado, estiver aprovada',
      finish: 'termina com, acaba com, termina junto com',
      finishes: 'FF',
      all: 'ambos, ambas, todos, de',
      later: 'mais tarde',
      soon: 'logo, imediatamente, diretamente',
      none: 'nenhum, nenhuma, nada, sem dependências, nenhuma dependência',
      included: 'inclusive, incluído, todos, todas',
      first: 'primeiro',
    },
    status: {
      draft: 'rascunho, em rascunho, provisório, versão preliminar',
      planning: 'em planeamento, em planejamento',
      'not started':
        'por fazer, a fazer, pendente, não iniciado, não iniciada, por iniciar, não começado, por começar, planeado, planejado, planeada, planejada, previsto, prevista, aberto, aberta, em aberto, ainda não, novo, agendado, agendada, ainda por fazer, a iniciar, na fila, em fila, por planear, por enviar, por gravar, por imprimir, a planear, a enviar, a gravar',
      'in progress':
        'em curso, em andamento, em progresso, em execução, iniciado, iniciada, começado, a decorrer, em produção, em desenvolvimento, em elaboração, em preparação, em risco, atrasado, atrasada, com atraso, em atraso, dentro do prazo, no prazo, fora do prazo, em tradução, a meio caminho, como previsto, na gráfica, em impressão, em gravação, em edição, em design, em redação, na agência, com a agência, em montagem, encomendado, encomendada, a ser feito, a ser produzido, sendo feito, em criação, em filmagem',
      active: 'ativo, ativa, activo',
      'in review':
        'em revisão, em aprovação, para aprovação, para aprovar, por aprovar, para revisão, a aguardar aprovação, aguardando aprovação, à espera de aprovação, em validação, aguarda aprovação, proposto, em discussão, com o cliente, enviado para aprovação, enviada para aprovação, enviado ao cliente, em correção, aguarda feedback, a aguardar feedback, pendente de aprovação, pendente de revisão, aguarda validação, em avaliação, à espera de feedback, à espera de validação, no jurídico, por validar, pendente de validação',
      blocked: 'bloqueado, bloqueada, à espera, aguardando, a aguardar, parado, parada, impedido',
      paused:
        'em pausa, pausado, pausada, suspenso, suspensa, adiado, adiada, inativo, inativa, congelado, em stand-by, em espera, parado, parada, interrompido',
      confirmed: 'confirmado, confirmada, reservado, reservada, contratado, contratada',
      approved:
        'aprovado, aprovada, aceite, aceito, validado, validada, acordado, estável, ratificado, ratificada, adotado, adotada, em vigor, vigente, definitivo, definitiva, assinado, assinada, pronto para imprimir, pronta para imprimir, pronto para envio, pronto para enviar, liberado, liberada, luz verde',
      live: 'no ar, em antena, já no ar',
      done: 'concluído, concluída, feito, feita, terminado, terminada, completo, completa, completado, finalizado, finalizada, acabado, entregue, fechado, fechada, publicado, publicada, pronto, pronta, encerrado, implementado, implementada, resolvido, resolvida, executado, executada',
      cancelled:
        'cancelado, cancelada, anulado, anulada, descartado, descartada, abandonado, rejeitado, rejeitada, recusado, recusada, retirado, retirada, obsoleto, obsoleta, substituído, substituída, arquivado, arquivada, expirado',
      made: 'enviado, enviada, enviados, enviadas, impresso, impressa, gravado, gravada, filmado, filmada, transmitido, transmitida, instalado, instalada, recebido, recebida, apresentado, apresentada, distribuído, distribuída, traduzido, traduzida',
    },
    almost: {
      late: 'atrasado, atrasada, com atraso, em atraso, tarde',
      almost: 'quase, meio, a meio, parcialmente, em parte',
      notYet: 'em breve, será, por',
      aside: 'já, ainda, atualmente, agora, recém, totalmente, completamente, por enquanto',
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
        'partilhado, partilhada, compartilhado, compartilhada, misto, mista, híbrido, híbrida, conjunto, parcialmente terceirizado, ambos, parcialmente externo, em parte externo, em parte interno',
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
      learn: 'aprendizado, aprendizagem, aprende, aprender, aprendem',
      change: 'mudança, mudanças, muda, mudar, mudam, adapta-se',
    },
    call: {
      called:
        'ligado, ligada, contatado, contatada, contatado em, contatada em, contactado, contactada, contactado em, ligámos, ligamos, liguei, falado, falei, falámos, falamos, falado com, telefonado, telefonei, contactado por telefone, reunido, sim, feito, feita, entrevistado, liguei a, ligou, telefonou, foi contactado, foi contatado, foi ligado, conversámos, conversamos, conversei, falámos com, falamos com, falou, foi contactada, foi contatada, já falámos',
      conversation:
        'chamada, chamada em, ligação, ligação em, videochamada, por telefone, reunião, conversa, chamada telefónica, chamada de referência, reunião por Zoom, telefonema',
      attempt:
        'deixei mensagem, deixada mensagem, mensagem deixada, correio de voz, caixa postal, sem resposta, não atendeu, não respondeu, não atende, incontactável, tentado, tentei, tentámos, tentamos, escrevi, contactado, contatado, sem retorno, email enviado, e-mail enviado, não consegui falar, não atendeu o telefone, mensagem de voz',
      'not called':
        'não ligado, não ligada, ainda não, ainda não ligado, ainda não ligámos, por ligar, não contactado, pendente, nunca ligado, não, nunca',
      planned:
        'previsto, prevista, planeado, planeada, planejado, planejada, agendado, agendada, a ligar, ligar, marcado, marcada, vamos ligar, chamada prevista, telefonar, contactar, contatar, chamada agendada, ligação agendada, a contactar, vamos contactar, será contactado, será contatado, chamada marcada',
      moved: 'adiado, adiada, remarcado',
      declined:
        'recusado, recusada, recusou, declinou, negou-se, não quer, não quis, não dá referências, prefere não falar, não quer falar, sem comentários',
    },
    vacant: {
      vacant:
        'ninguém, ninguém ainda, por definir, a definir, por determinar, por atribuir, não atribuído, sem responsável, por nomear, vago, em aberto, pendente, desconhecido',
    },
    address: {
      address: 'Sr, Sra, Senhor, Senhora, Dona, Dra, nosso, nossa, responsável',
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
      1: 'um, uma, num, numa',
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
      500000: 'meio milhão',
    },
    ordinal: {
      1: 'primeiro, primeira, primeiros, primeiras',
      2: 'segundo',
      3: 'terceiro, terceira',
      4: 'quarto',
      '-1': 'último, última, últimos, últimas',
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
      end: 'fim de, final de, finais de, no fim de, no final de, em finais de, ao final de, fins de, fim do, final do, ao fim de, até ao fim de',
    },
    link: {
      agent: 'por, pelo, pela',
      and: 'e, bem como, assim como, junto com',
      or: 'ou',
      until: 'até, até o, a, ao, até ao, até à, até e incluindo',
      from: 'de, desde, a partir de',
      after: 'após, depois de, depois do, depois da, após o, após a',
      before: 'antes de, antes do, antes da',
      by: 'até, até o, até ao, até a, até à, até dia, até o dia, para, para o, o mais tardar, no máximo até, prazo, até ao dia, ao longo de, durante',
      on: 'em, no, na, o',
      of: 'de, do, da',
      per: 'por, ao, à, na, no, a cada',
      every: 'cada, todas as, todos os, a cada, toda, todo, às, aos',
      plus: 'mais',
      minus: 'menos',
      between: 'entre',
      since: 'a partir de, a partir do, a partir da, desde',
      onwards: 'em diante, ou depois, até novo aviso, sem data de fim',
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
      excluding: 'excluindo, sem, mais, excl, à parte, não incluído, a acrescentar',
    },
    payment: {
      paid: 'pago, paga, pagável, faturado, faturada, a pagar, a faturar, cobrado',
      total: 'total, no total, soma, valor total, orçamento total',
      free: 'grátis, gratuito, sem custo, sem custos',
      due: 'adiantado, adiantados, de entrada, entrada, na assinatura, no início, na entrega, no final, restante, na aprovação, agora, mais tarde, depois',
      part: 'dos quais, das quais, dos que',
      next: 'depois, em seguida, posteriormente',
      basis: 'por tempo e materiais',
      extra: 'despesas, despesas de viagem, custos',
      commission: 'comissão, comissão de agência, honorários',
      instalment: 'parcelas, prestações, pagamentos, parcela, partes, tranches',
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
      0.25: 'um quarto, um em cada quatro, quarto de, um quarto de',
      0.75: 'três quartos',
      0.2: 'um quinto, um em cada cinco',
      0.1: 'um décimo, um em cada dez',
    },
    change: {
      up: 'aumentar, aumenta, subir, sobe, passar, passa, elevar, melhorar, crescer, cresce, levar',
      down: 'reduzir, reduz, baixar, baixa, diminuir, cortar',
      reach: 'alcançar, chegar, atingir, conseguir, obter, ganhar, gerar, vender, ter, meta',
    },
    season: {
      spring: 'primavera',
      summer: 'verão',
      autumn: 'outono',
      winter: 'inverno',
    },
    comparison: {
      past: 'face a, face ao, em relação a, em relação ao, em comparação com, comparado com, do que em, que em',
      YoY: 'em relação ao ano anterior, face ao ano anterior, na comparação anual, homólogo',
      QoQ: 'em relação ao trimestre anterior',
      MoM: 'em relação ao mês anterior',
    },
    measure: {
      instead: 'em vez de, ao invés de, em comparação com, contra',
      baseline: 'atualmente, hoje, agora, antes, base, linha de base, atual, até agora, até hoje',
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
      document: 'fatura, encomenda, pedido, ref, referência, n.º, número, processo, orçamento',
      numbered:
        'modelo, fase, onda, versão, nível, parte, etapa, série, geração, sprint, rodada, semana, dia, capítulo, temporada, episódio, volume, tipo, classe, grupo, página',
      aged: 'anos',
      within: 'em, dentro de, durante, cada, primeiros, últimos, próximos, os primeiros, os últimos',
      stretch: 'idealmente, meta ambiciosa, objetivo ambicioso',
    },
    filler: {
      filler: 'o, a, os, as, em, no, na, completos, completas, inteiros, inteiras, dura, por extenso',
      hedge:
        'cerca de, aproximadamente, aprox, mais ou menos, uns, umas, por volta de, à volta de, em torno de, ou assim, grosso modo',
    },
    limiting: {
      earlier: 'ou antes, ou mais cedo',
      alternating: 'semanas pares, semanas ímpares, semana par, semana ímpar',
      withdrawn:
        'removido, removida, cancelado, cancelada, eliminado, eliminada, anulado, anulada, retirado, retirada, descartado, descartada, já não, não mais, suprimido, apagado, suspenso, suspensa, em pausa, interrompido, obsoleto, obsoleta, anteriormente',
      partly:
        'em parte, parcial, parcialmente, só, somente, apenas, unicamente, exclusivamente, principalmente, sobretudo, opcional, idealmente, de preferência',
    },
    changing: {
      negation: 'não, sem, nenhum, nenhuma, nunca',
      exception: 'exceto, salvo',
      limit:
        'máximo, mínimo, no máximo, pelo menos, até, mais de, menos de, não antes de, o mais cedo, no mínimo em, nunca antes de',
      doubt: 'provisório, talvez, possivelmente, se, provavelmente, quiçá, tentativo',
    },
    introduction: {
      start: 'início, início em, começa, começa em',
      due: 'vence, vence em, prazo, entrega em',
      takes: 'dura, leva, demora, duração',
      owner:
        'responsável, a cargo de, atribuído a, atribuída a, conduzido por, conduzida por, liderado por, liderada por, gerido por, gerida por',
    },
    launch: {
      launch: 'lançamento, entrada no ar, estreia',
      start: 'início do projeto, arranque, início do plano',
      end: 'fim do projeto, fim do plano',
      day: 'dia do lançamento, dia de lançamento, data do lançamento, data de lançamento',
    },
    yearPart: {
      quarter: 'T, trimestre',
      half: 'S, semestre, quinzena, metade',
      fiscal: 'exercício, AF, ano fiscal',
      calendar: 'ano civil, todo o ano, ano',
      week: 'semana ISO',
      weekOfYear: 'semana, sem',
    },
    weekOf: {
      start: 'semana que começa em, semana com início em',
      end: 'semana que termina em',
      any: 'semana de, semana do dia, a semana de, na semana de, na semana do dia, na semana do',
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
      'easter+1': 'Segunda-feira de Páscoa',
      'easter-46': 'Quarta-feira de Cinzas',
      'easter-3': 'Quinta-feira Santa',
      '01-06': 'Dia de Reis',
      '08-15': 'Assunção de Nossa Senhora',
      '10-05': 'Implantação da República',
      '12-01': 'Restauração da Independência',
      '11-20': 'Dia da Consciência Negra',
      '06-24': 'São João',
    },
    clock: {
      hour: 'h, horas',
      noon: 'meio-dia, meia-noite',
      end: 'fim do dia, final do dia',
      part: 'de manhã, à tarde, da manhã, da tarde',
      at: 'às, à',
    },
    confirmation: {
      open: 'a confirmar, por confirmar, não confirmado, provisório, previsto, prevista, confirmado, provavelmente, tentativo, provisoriamente, previsto para, prevista para, agendado para, agendada para, marcado para, marcada para, planeado para, se possível',
      placeholder: 'XX',
      estimated: 'estimativa, estimado, estimada, indicativo',
    },
    former: {
      former: 'era, antes era, anteriormente, originalmente, inicialmente, em vez de, no lugar de',
      moved: 'adiado de, movido de, adiado do dia, antecipado de',
      altered: 'reduzido de, reduzida de, cortado de, aumentado de, prolongado de, baixou de, subiu de',
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
      2: 'alternados, alternadas, sim e outro não, em cada duas, em cada dois',
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
      day: 'Sexta-feira Santa, Quinta-feira Santa, Segunda-feira de Páscoa, Quarta-feira de Cinzas',
    },
    closure: {
      closed: 'fechado, fechada, encerrado, encerramento, folga, todo, inteiro, todos os, todas as',
      several: 'recesso, pausa, fim de semana',
    },
    periodEnd: {
      month: 'fim do mês, final do mês, fim de mês, final de cada mês, fim de cada mês, final de mês',
      quarter:
        'fim do trimestre, final do trimestre, fim de trimestre, final de trimestre, fim de um trimestre, final de um trimestre',
      half: 'fim do semestre, final do semestre',
      year: 'fim do ano, final do ano, fim de ano, final de ano',
    },
    term: {
      notice:
        'cancelar, rescindir, aviso prévio, pré-aviso, aviso, antecedência, de antecedência, período de aviso, cancelamento, rescisão, prazo de aviso, denúncia',
      ends: 'termina, termina em, termina a, acaba, até, vence, expira',
      written: 'por escrito, escrito, de ambas as partes, prévio, ambas as partes, com antecedência, contrato',
      monthToMonth: 'mês a mês',
      given: 'deve ser dado, deve ser comunicado, deve ser comunicada, deve ser enviado, a comunicar, comunicar',
      duration:
        'fidelização, período mínimo, prazo mínimo, duração mínima, período inicial, período de experiência, duração',
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
      same: 'no mesmo dia, mesmo dia, no próprio dia, próprio dia',
      hours: 'horas úteis',
      revision: 'correção, correções, revisões',
      review: 'revisão',
      vague: 'o mais rápido possível, assim que possível, o quanto antes, rapidamente, se possível',
    },
    dayBeside: {
      before: 'véspera de, véspera do, véspera da',
      after: 'dia seguinte a, dia seguinte ao, dia seguinte à',
    },
    deputy: {
      deputy: 'suplente, substituto, substituta, backup, com apoio de, apoio',
      joint: 'com, em conjunto com',
    },
    romanPart: {
      H1: 'I semestre',
      H2: 'II semestre',
    },
    dayFirst: {
      dayFirst: 'até, dia',
    },
  },
} as const satisfies Vocabulary;
