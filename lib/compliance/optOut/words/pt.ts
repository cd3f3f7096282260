import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'pt',
  tier: 'unverified',

  stop: [
    'parar',
    'pare',
    'sair',
    'cancelar',
    'descadastrar',
    'remover',
    'chega',
    'stop',
    'desinscrever',
    'nao enviar mais',
    'descadastro',
    'remover meu numero',
    'nao enviar',
  ],
  start: ['iniciar', 'voltar', 'cadastrar', 'retomar', 'reativar', 'inscrever'],
  help: ['ajuda', 'informacao', 'info'],
  concepts: {
    stop:
      'parar pare parem para_de parar_de pararem para pararr deix* cess* encerr* ' +
      'interromp* termin* fim por_fim ponham_fim acabem larg* chega cessem parar_com ' +
      'interromper interrompam encerrem cessar acabar suspendam larguem deixem_de ' +
      'deixe_de deixem',
    neg: 'nao n nunca nem sem nenhum* nada jamais zero ninguem',
    more: 'mais novamente de_novo outra_vez a_partir voltar voltem volte continu* daqui_em futur*',
    send:
      'mand* envi* escrev* contat* contact* avis* manda lembr* procur* comunic* ' +
      'encaminh* notific* mensagear enviar mandar escrever contatar contactar avisar ' +
      'notificar mandem_nada spammar enviarem mandarem',
    bother: 'incomod* encher encha* perturb* chate* enche import*',
    msg:
      'mensag* msg msgs sms torpedo* notificac* aviso avisos zap whats whatsapp* ' +
      'comunicac* mensage* alertas',
    remind: 'lembrete* consulta pedido rastreio fatura* confirmac* entrega*',
    promo:
      'promo promoc* propagand* publicid* oferta* cupom cupon* desconto* marketing ' +
      'novidad* campanh* comercia* newsletter anuncio*',
    call: 'lig* ligac* telefon* chamad* telemarketing liguem',
    list:
      'lista listas cadastro base sistema grupo transmiss* mailing agenda contatos ' +
      'base_de_dados',
    num: 'numero n_o contato contacto telefone telemovel celular dados zap nº linha nome',
    remove:
      'tir* remov* retir* exclu* apag* elimin* risc* sair desvincul* delet* eskluam ' +
      'apagm removam excluam retirem apaguem risquem eliminem tirem descadastrem ' +
      'deletem',
    unsub:
      'descadastr* desinscr* cancelar_inscricao sair desativ* cancelar_sms descadastre ' +
      'desassoc*',
    cancel: 'cancel* cancela desmarc* rescind* anul* suspend* canselar',
    sub: 'cadastr* inscrev* inclu* assin* aderir adicion* participar',
    start: 'inici* retom* reativ* continuem continua comec* voltar_a voltem_a ativ*',
    want: 'quero queremos quer desejo desej* gostaria preciso precisa prefiro interess* pretend*',
    get: 'receb* vir vem chegue',
    me: 'me meu minha mim eu nos nosso',
    you: 'voces vcs vc voce vos vossa vosso seu sua te',
    consent: 'consent* autoriz* permiss* aceit*',
    withdraw: 'revog* retiro oponho oposic* recus*',
    wrong: 'errad* engan* engano erro equivoc*',
    person: 'nao_conheco nao_sou nao_e_o pessoa aqui_nao ninguem destinatario numero_errado',
    dead: 'morreu falec* morto obito',
    gone: 'mudei mudou nao_trabalha fechou vendi ja_nao_vivo nao_tenho_mais ja_nao nao_e_mais',
    alone:
      'em_paz deixa_em deixem_me larguem some sumam vai_se vao_se encher_o_saco ' +
      'deixem_me_em_paz vaza vazem',
    law:
      'procon advogad* lgpd rgpd denunc* processo process* reclam* queixa cnpd anacom ' +
      'legal lei policia bloque* bloqueio bloquear nao_me_perturbe judicial',
    until: 'ate antes depois enquanto durante quando',
    time:
      'seman* mes meses dia dias segunda terca quarta quinta sexta sabado domingo ' +
      'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro ' +
      'dezembro ferias natal pascoa carnaval ano anos verao',
    now: 'agora ja hoje imediat*',
    pause: 'pausa* pausem temporari* por_enquanto por_agora um_tempo suspender silenci*',
    only: 'so apenas somente',
    keep: 'manter mantenh* continuar deixem_os certo correto',
    but: 'mas porem',
    mistake: 'sem_querer por_engano engano_meu por_erro',
    back: 'de_volta coloca_de volta voltar_a_receber mudei_de_ideia repor',
    enough: 'chega farto farta cansad* cansei saco_cheio quantas basta',
    insult: 'merda porra caralho puta fdp idiota* ferrar droga',
    who: 'quem',
    how: 'como onde qual que',
    why: 'por_que porque',
    spam: 'spam golpe burla lixo',
    interest: 'interesse* interessad*',
    please: 'favor pf pfv gentileza sff pls pufavor faz_favor agradec*',
    thanks: 'obrigad* obg vlw valeu',
    hello: 'oi ola bom_dia boa_tarde boa_noite exmos',
    last: 'ultim*',
    mail: 'email e_mail carta correio',
    thing:
      'consulta_de cancelar_consulta pedido_n encomenda reserva assinatura academia ' +
      'contrato cartao conta corrida aula mesa seguro plano horario orcamento consulta ' +
      'pedido sofa cozinha carro casa apartamento chave chaves cachorro gato filho ' +
      'filha escola creche fatura boleto emprestimo aluguel luz agua gas febre remedio ' +
      'comprimido dor tosse chuva onibus autocarro trem tamanho sapato pao queijo ' +
      'cebola molho prova curso resultado vaga bilhete passeio fila entulho elevador ' +
      'debito escala passageiro encanador eletricista dentista medico mecanico motoboy ' +
      'entregador receita formulario parcela pix obra cadeira cama movel colchao ' +
      'lampada forno geladeira bicicleta bike voo passagem ingresso aulas tomate ' +
      'maionese cafe acucar gelo pizza frango sapatos vestido camisa calca jaqueta ' +
      'azul vermelho vermelha verde preto preta branco branca cinza amarelo entrega ' +
      'pacote mudanca quarto antibiotico remedio* injecao vacina* fisio coral clube ' +
      'treino futebol piano aquecedor alarme flores buque jornal leite reuniao toalha* ' +
      'oficina pneu* jardim grama telhado mala piscina azeitonas filhote gata ' +
      'mensalidade',
    idiom: 'para_o para_a fim_de no_fim paragem parei_com de_baixa chega_que a_que_horas',
    fn:
      'o a os as um uma de do da dos das em no_que na nos nas com por pra para e ou ' +
      'que e_so esta estao estou ser foi tem tenho ter ha fazer pode podem poderia ' +
      'poderiam favor_de muito bem ja_que aqui ai la ali isso_ai ate_que so_que ta tao ' +
      'cara gente pois n_e para_o_meu para_a_minha para_este para_esta para_esse ' +
      'para_essa para_mim para_meu para_minha para_nos para_aqui para_ca para_o_numero ' +
      'para_sexta para_segunda para_casa',
    it: 'isso isto esse esses essa essas este estes tudo disso dessas',
    other:
      'ele ela eles elas irma irmao mae pai esposa marido mulher namorado namorada ' +
      'vizinho vizinha amigo amiga amigos colega* chefe motorista primo prima tia tio ' +
      'avo alguem clientes cunhada cunhado sogra',
    say:
      'disse disseram falou falei falaram diz dizem dizer falar pediu pediram pedi ' +
      'contou li comentou perguntam',
    if: 'se caso a_nao_ser',
    nearly: 'quase estava_prestes ia_sair teria tivesse por_pouco faltou_pouco',
    must: 'tenho_que tenho_de preciso_mandar preciso_enviar devo temos_que',
    laugh: 'kkk* haha* rsrs* hehe* rir brincadeira zoeira brincando morrendo_de_rir passando_mal',
    regret: 'arrepend* sente_falta sentiu_falta',
    notSay: 'nao_falei nunca_falei nao_disse nao_pedi_pra nao_e_que',
    think: 'acho achamos penso creio',
  },
} as const satisfies OptOutWords;
