import type { OptOutWords } from '../words';

/** Our own lists. */
export default {
  language: 'es',
  tier: 'unverified',

  stop: [
    'parar',
    'para',
    'alto',
    'baja',
    'cancelar',
    'detener',
    'basta',
    'pare',
    'no mas',
    'desuscribir',
    'darme de baja',
    'dar de baja',
    'salir',
    'no enviar',
    'no mas mensajes',
    'cancelar suscripcion',
    'stop',
    'desuscribirme',
    'darse de baja',
    'desuscribirse',
  ],
  start: ['alta', 'iniciar', 'suscribir', 'reactivar', 'suscribirme', 'quiero darme de alta'],
  help: ['ayuda', 'info', 'informacion'],
  concepts: {
    stop:
      'parar pare paren para_ya paren_ya parad para_de parar_de pares alto detener ' +
      'deten* detengan* detenga* cesar cese* dejar deja dejad deje dejen dejes dejaran ' +
      'dejarais basta basta_de cortala cortenla termin* acabar acaben finalizar ' +
      'ponga_fin pongan_fin dejara pararan parense paralo cesa cesen suspenda ' +
      'suspendan interrumpan finalicen corten corta acabenla dejense déjense bajenle',
    neg: 'no nunca ni sin ningun* nada tampoco nada_de cero jamas nadie',
    more:
      'mas ya nunca_mas en_adelante a_partir otra_vez de_nuevo nuevamente volver ' +
      'vuelvan vuelva volvais volvierais sigan siga sigais seguir siguen sigamos',
    send:
      'envi* mand* escrib* contact* texte* mensajear avis* notific* comunic* llegue ' +
      'lleguen llega llegar llegan yeguen insist* remit* recontact* pon*_en_contacto ' +
      'wasapear comunicarse avisar avisen notificar recordar recuerden mensajeen ' +
      'contacten contactar llegandome reenvi* promocionar',
    bother: 'molest* joder jodan joda* acos* hinch* fastidi* chingar chinguen',
    msg:
      'mensaje* sms msj msjs msg msgs texto textos notificacion* aviso avisos alertas ' +
      'comunicacion* envios whatsapp* wpp wsp wasap* text correo_masivo mensages',
    remind: 'recordatorio* turnos pedidos facturas rastreo seguimiento',
    promo:
      'promo promos promocion* publicidad publi oferta ofertas propaganda descuento* ' +
      'cupon* rebaja* novedades marketing newsletter boletin* comercial* campana* ' +
      'anuncio* encuesta* catalogo*',
    call: 'llam* marqu* marc* telefone* telefonic* telefonazo* robollamada* timbr*',
    list:
      'lista listas base bases sistema fichero* registro* agenda difusion grupo ' +
      'base_de_datos listado* contactos suscriptores',
    num: 'numero nro num celular cel telefono movil datos linea numerito contacto',
    remove:
      'borr* elimin* quit* saca* saque* saquen* sacad* retir* remov* exclu* tach* ' +
      'omit* suprim* desvincul* kitenme fuera_de salirme salir fuera desafili* ' +
      'desinstal* limpien dejen_fuera despej*',
    unsub:
      'baja darme_de_baja desuscri* desapunt* dar_de_baja den_de_baja denme_de_baja ' +
      'dame_de_baja cancelar_suscripcion bajaa desactiv* desinscri* ' +
      'revocar_suscripcion salir me_doy_de_baja darnos_de_baja',
    cancel: 'cancel* anul* suspend* rescind*',
    sub: 'alta suscri* apunt* inscri* registr* unirme unir acepto',
    start:
      'inici* reanud* reactiv* activ* continu* retom* sigan_mandando seguir_recibiendo ' +
      'vuelvan_a_mandar empez*',
    want:
      'quiero quiera quiere queremos deseo desea prefiero preferiria gustaria necesito ' +
      'interesa ocupo quería querria',
    get: 'recib* llegando',
    me: 'me mi mis nos yo mio nuestro',
    you: 'ustedes usted vosotros os su sus vuestr* tu',
    consent: 'consent* autoriz* permiso acept*',
    withdraw: 'revoc* retiro_mi opong* oposicion opongo rechaz* renunci*',
    wrong: 'equivocad* equivoc* error erroneo confund*',
    person:
      'no_soy no_es no_conozco aqui_no persona ningun destinatario no_vive no_es_el ' +
      'numero_equivocado se_equivoco se_equivocaron',
    dead: 'murio fallec* muerto murieron difunt* defuncion',
    gone:
      'ya_no_vivo ya_no_vive me_mude mude no_trabaja no_labora cerramos cambie_de ' +
      'ya_no_soy ya_no_es ya_compre ya_encontre vendi',
    alone:
      'en_paz dejeme dejenme dejadme dejame tranquil* fuera_de_mi vayan_a larguense ' +
      'largate no_molesten dejen_en_paz pasen_de_mi olvidense olvidame olvidenme',
    law:
      'denunci* report* abogad* rgpd lopd aepd robinson profeco demand* legal juzgado ' +
      'policia queja reclam* consumidor ley gdpr habeas indecopi acoso bloqueo ' +
      'bloquear* sernac juez fiscal condusef ofcom oficina_del_consumidor',
    until: 'hasta antes despues mientras durante cuando',
    time:
      'semana* mes meses dia dias lunes martes miercoles jueves viernes sabado domingo ' +
      'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre ' +
      'noviembre diciembre verano vacaciones navidad pascua reyes ano anos examenes ' +
      'hospital temporada',
    now: 'ahora ya_mismo inmediat* hoy ahorita',
    pause:
      'pausa* pausen pausar descanso respiro temporal* por_ahora de_momento silencio ' +
      'aplaz* posponer',
    only: 'solo solamente unicamente nada_mas',
    keep: 'sigue mantener manten* continuen conserv* dejame_los quiero_igual correcto correcta',
    but: 'pero sino aunque',
    mistake: 'error_mio por_error sin_querer equivocacion accidente confusion',
    back: 'otra_vez_en vuelvan_a vuelvanme volver_a reactivar regresar',
    enough:
      'harto harta hartazgo cansad* suficiente tercera_vez cuantas_veces cuantas ' +
      'hasta_la_madre hasta_el_mono colmo repetir',
    insult:
      'mierda puta puto carajo joder cabron* pendej* chinga* idiota* gilipollas cono ' +
      'coño maldit*',
    who: 'quien quienes',
    how: 'como donde que cual cuando_abre',
    why: 'por_que',
    spam: 'spam estafa timo fraude basura',
    interest: 'interes*',
    please: 'favor porfa porfis porfavor ruego ruega solicito pf xfa agradec*',
    thanks: 'gracias saludos atte',
    hello: 'hola buenas buenos oiga oye',
    last: 'ultimo ultima ultimos',
    mail: 'correo email carta mail',
    thing:
      'cita* reserva* pedido* clase* gimnasio tarjeta* cuota contrato linea_fija mesa ' +
      'vuelo entrega cheque pago seguro tratamiento plan paquete suscripcion_de ' +
      'transferencia consulta hotel presupuesto cita citas turno turnos pedido pedidos ' +
      'reserva suscripcion_al tarjeta comida cebolla salsa talla zapatos sillon cocina ' +
      'bano coche carro casa piso llave llaves perro hijo hija clase clases colegio ' +
      'escuela comedor excursion factura recibo cuenta prestamo hipoteca garaje luz ' +
      'agua gas internet linea fiebre pastilla pastillas medicina dolor tos sangre ' +
      'lluvia autobus tren parada taxi caja visita obra examen resultado curso sofa ' +
      'silla cama mueble* colchon lampara horno nevera bici bicicleta billete boleto ' +
      'entrada clave queso tomate mayonesa picante pan cafe azucar hielo pollo carne ' +
      'pizza vestido camisa pantalon chaqueta azul rojo roja verde negro negra blanco ' +
      'blanca gris amarillo envio mudanza poliza alquiler habitacion antibiotico* ' +
      'pastilla* medicamento* inyeccion* vacuna* fisio coro club entrenamiento futbol ' +
      'piano calefaccion ascensor alarma flores ramo periodico leche reunion toalla* ' +
      'taller llanta* jardin cesped techo maleta piscina cumpleaños mecanico plomero ' +
      'fontanero electricista aceitunas perra cachorro gato gata',
    idiom:
      'planta_baja de_baja para_el para_la no_paro no_para presion_baja fin_de al_fin ' +
      'basta_con alto_ahi muy_alto salio me_salio',
    fn:
      'el la los las un una unos unas de del al a en con por y o que se lo le les es ' +
      'son fue ser esta estan estoy haya han ha he hay muy bien asi como_si tan pues ' +
      'eso_si ahi alli aqui aca esta_vez va van voy vaya poder puede pueden podrian ' +
      'podrias podria podeis pudierais puedes hacer haga hagan tener tengo tiene ' +
      'favor_de cada todo_el sobre entre cuando_puedan sea fuera este_numero ah eh oh ' +
      'q d x k para_que',
    it: 'esto eso estos estas esos esas todo todos nada_de_esto cosas cosa este esta_cosa',
    other:
      'el_dice ella ellos ellas hermana hermano hermanos hermanas mama madre papa ' +
      'padre esposa esposo marido mujer novio novia vecino* vecina* amigo amiga amigos ' +
      'amigas jefe jefa companer* repartidor chofer conductor primo prima tia tio ' +
      'abuela abuelo cuñada cuñado suegra clientes alguien le_dijo les_dijo le_pidio',
    say:
      'dijo dije dijeron dice dicen digo dicho decir decia pidio pidieron pedi pide ' +
      'contaron conto comento leyo lei leer preguntan pregunto',
    if: 'si como_no a_menos_que',
    nearly: 'casi estuve_a_punto a_punto estaba_por iba_a hubiera habria antes_odiaba',
    must: 'tengo_que tenemos_que debo hay_que debo_de hace_falta',
    laugh: 'jaja* jeje* jiji* risa broma bromita bromeando me_parto me_meo me_muero_de_risa',
    regret: 'arrepient* arrepint* lament* echa_de_menos extraña',
    notSay: 'no_dije no_he_dicho nunca_dije no_pedi_que no_es_que',
    think: 'creo creemos pienso pensamos veo_por_que',
  },
} as const satisfies OptOutWords;
