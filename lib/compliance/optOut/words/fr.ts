import type { OptOutWords } from '../words';

/** ARRET is on the required list of AWS for Canada; the rest is our own. */
export default {
  language: 'fr',
  tier: 'vendor',

  stop: [
    'arret',
    'arreter',
    'desabonner',
    'desabonnement',
    'desinscription',
    'desinscrire',
    'annuler',
    'fin',
    'resilier',
    'stop',
    'desabo',
    'me desinscrire',
    'me desabonner',
    'stop sms',
    'desabonnez moi',
  ],
  start: [
    'abonner',
    'commencer',
    'reprendre',
    'reabonnez moi',
    'je m abonne',
    'm abonner',
    'j accepte',
  ],
  help: ['aide', 'info'],
  concepts: {
    stop:
      'stop arret* arreter arretez cess* stopp* fini* mettre_fin termin* interromp* ' +
      'suspend* finir suspendez interrompez bloquez coupez terminez stoppez finissez',
    neg: 'ne n pas plus_de aucun* jamais sans ni point non rien nul pu zero personne_ne personne_n',
    more:
      'plus encore davantage desormais dorenavant a_l_avenir a_compter de_nouveau ' +
      'nouveau supplementaire* pu autre*',
    send:
      'envo* envoyez ecri* ecriv* contact* text* relanc* recontact* adress* sollicit* ' +
      'menvoy* transmet* prevenir notifier avertir prevenez contacter relancer ' +
      'relancez transmettre messages_de',
    bother: 'harcel* derang* embet* gonfl* emmerd* import* saoul* soul* spammer',
    msg:
      'message* msg msgs sms texto textos notification* notif* envoi envois alerte* ' +
      'mesage* mail_sms mms whatsapp info infos nouvelles communication* diffusion',
    remind: 'rappel rappels suivi livraison* confirmation* facture* ordonnance*',
    promo:
      'promo promos promotion* pub pubs publicit* offre offres solde soldes reduc* ' +
      'remise* marketing newsletter commercial* speciaux demarch* prospect* bons_plans ' +
      'coupon* publipostage infolettre',
    call: 'appel* telephon* appell* coup_de_fil rappelez_pas repondeur',
    list:
      'liste listes fichier* base registre* repertoire groupe boucle diffusion carnet ' +
      'contacts abonnes mailing',
    num: 'numero num tel portable coordonnees telephone donnees ligne cell',
    remove:
      'supprim* retir* enlev* effac* ray* vire* virez sort* ot* anlev* enlver radi* ' +
      'otez elimin* exclu* oter desactivez otez_moi sortez_moi bannissez supprimer',
    unsub: 'desabonn* desabo desinscri* desinscription desabonnement me_desabonner desactiv*',
    cancel: 'annul* resili* decommand*',
    sub: 'abonn* inscri* reabonn* reinscri* j_accepte accepte souscri* rejoindre',
    start: 'commenc* reprend* reactiv* continu* recommenc* reprise poursuiv* activ*',
    want: 'veux veut voulons souhait* desir* aimerai* voudrai* voulai* prefer* besoin veu voulez',
    get: 'recev* recoi* recu',
    me: 'me moi m mon ma mes j je nous notre',
    you: 'vous vos votre tu te',
    consent: 'consent* autoris* accord permission',
    withdraw: 'retire_mon revoqu* oppos* refus* retract*',
    wrong: 'mauvais faux tromp* erreur erron*',
    person:
      'pas_le_bon personne destinataire pas_moi je_ne_suis_pas n_est_pas connais_pas ' +
      'mauvais_numero faux_numero',
    dead: 'mort* decede* deces morte quittes defunt* feu',
    gone:
      'demenag* ne_travaille_plus plus_client n_habite_plus change_de_numero ' +
      'ferme_definitivement vendu signe_ailleurs habite_plus',
    alone:
      'tranquille lachez lache fichez foutez en_paz la_paix degag* oubliez laissez_moi ' +
      'fichez_moi foutez_moi oubliez_moi',
    law:
      'plainte cnil avocat* rgpd porte_plainte signale signalement 33700 illegal loi ' +
      'demeure tribunal bloctel juridique poursui* police justice lcap harcelement ' +
      'bloque',
    until: 'jusqu* avant apres pendant durant tant_que d_ici lorsque',
    time:
      'semaine* mois jour* lundi mardi mercredi jeudi vendredi samedi dimanche janvier ' +
      'fevrier mars avril mai juin juillet aout septembre octobre novembre decembre ' +
      'ete vacances noel paques rentree an annee* ramadan fetes examens hopital',
    now: 'maintenant immediatement aujourd* tout_de_suite',
    pause: 'pause suspendre temporair* pour_l_instant pour_le_moment mettre_en_pause',
    only: 'seulement uniquement juste que_les que_pour',
    keep: 'gard* continuez conserv* laissez_les restez juste_numero bon_numero correct',
    but: 'mais sauf par_contre en_revanche',
    mistake: 'erreur_de_ma par_erreur trop_vite sans_faire par_accident megarde',
    back: 'a_nouveau remett* reactivez revenir rajout* changee_d_avis change_d_avis',
    enough: 'marre assez ras_le_bol suffit combien_de_fois deja_dit ral_bol stop_maintenant',
    insult: 'putain merde con connard* tabarnak calisse criss foutre chier',
    who: 'qui',
    how: 'comment ou quel quelle quand',
    why: 'pourquoi',
    spam: 'spam arnaque pourriel indesirable*',
    interest: 'interess* interet',
    please: 'svp stp s_il_vous_plait merci_de veuillez priere sil_vous_plait s_il_te_plait',
    thanks: 'merci cordialement',
    hello: 'bonjour salut allo bonsoir',
    last: 'dernier derniere',
    mail: 'courriel email mail courrier lettre',
    thing:
      'rendez_vous rdv commande* abonnement* livraison_de seance table visite forfait ' +
      'bail carte cours colis reservation* contrat assurance cantine vol ' +
      'liste_d_attente horaire ordonnance_medic cheque commande abonnement_salle ' +
      'reservation lit canape cuisine salle voiture auto maison appartement cle cles ' +
      'chien chat fils fille ecole garderie facture compte pret loyer eau gaz ' +
      'electricite fievre cachet medicament douleur toux pluie bus train arret taxi ' +
      'taille chaussures pain fromage oignons sauce devis travaux stage examen ' +
      'resultat place billet piece pieces ordonnance opposition fauteuil chaise meuble ' +
      'matelas lampe four frigo velo tomate* mayo cafe sucre glacon* pizza poulet ' +
      'chaussure* robe chemise pantalon veste bleu* rouge* vert noir* blanc* gris ' +
      'jaune livraison demenagement chambre oignon* antibiotique* cachet* medicament* ' +
      'piqure* vaccin* kine chorale club entrainement foot piano chauffage ascenseur ' +
      'reveil fleurs bouquet journal lait reunion serviette* garage pneu* jardin haie ' +
      'pelouse cloture toit essai_gratuit chiot chaton cotisation trottoir',
    idiom: 'l_arret arret_de_bus s_arrete n_arrete_pas en_arret la_fin fin_de a_la_fin j_arrete',
    fn:
      'le la les l un une des de du d a au aux en dans sur avec par et ou que qu se s ' +
      'c ce ca est sont etes suis ete etre ai as avez ont avoir fait faire faites va ' +
      'vais pouvez peux pourriez peut pouvoir tres bien deja la_bas ici y en_fait donc ' +
      'alors car comme chez meme tout_de euh hein oui ben',
    it: 'ca cela ceci ces cet cette tout tous ce_truc ces_trucs ceux_ci',
    other:
      'elle ils elles soeur frere mere maman pere papa femme mari copain copine ' +
      'voisin* ami amie amis collegue* chef patron livreur chauffeur cousin* tante ' +
      'oncle mamie papi grand_mere grand_pere quelqu_un clients belle_soeur beau_frere ' +
      'lui leur eux',
    say: 'dit dis disait dire disent demande demandait demander raconte raconter lu parle explique',
    if: 'si s_il sauf_si',
    nearly: 'failli presque j_allais etais_a_deux_doigts avais aurais avant_je sur_le_point',
    must: 'dois_je faut_il je_dois est_ce_qu_il_faut devons_nous',
    laugh:
      'haha* hihi* mdr ptdr lol blague rigole rire rigoler plaisante morte_de_rire ' +
      'tu_me_tues mort_de_rire',
    regret: 'regrett* lui_manque s_en_mord',
    notSay: 'pas_dit jamais_dit pas_demande_d pas_que',
    think: 'pense penses pensais crois croyais trouve',
  },
} as const satisfies OptOutWords;
