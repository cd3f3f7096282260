import { namesOf } from './row';

/** Brazil, Mexico and other countries of Latin America, India, Singapore and others of Asia. */
export const southernNames = [
  ...namesOf(
    'BR',
    `
    Correios, Correios Brasil | correios.com.br
    Jadlog | jadlog.com.br
    Loggi | loggi.com
    +Itaú, Itau, Banco Itaú, Itaucard | itau.com.br
    Bradesco, Banco Bradesco | bradesco.com.br bradesco
    Banco do Brasil, BB Banco, Ourocard | bb.com.br
    Caixa Econômica, Caixa Economica Federal, Caixa Tem, Caixa Econômica Federal | caixa.gov.br
    +Nubank, Nu Bank, NuConta | nubank.com.br
    Banco Inter | bancointer.com.br inter.co
    C6 Bank, C6Bank | c6bank.com.br
    PicPay | picpay.com
    PagBank, PagSeguro | pagbank.com.br pagseguro.uol.com.br uol.com.br
    Banco Pan | bancopan.com.br
    Sicredi | sicredi.com.br
    Sicoob | sicoob.com.br
    +Mercado Livre, MercadoLivre, Mercado Libre, MercadoLibre | mercadolivre.com.br mercadolibre.com mercadolivre.com
    +Mercado Pago, MercadoPago | mercadopago.com.br mercadopago.com
    Receita Federal | gov.br receita.fazenda.gov.br
    gov.br, Gov BR | gov.br
    INSS, Meu INSS | inss.gov.br gov.br
    FGTS | caixa.gov.br fgts.gov.br gov.br
    Detran, Denatran | detran.sp.gov.br gov.br
    Serasa, Serasa Experian | serasa.com.br serasaexperian.com.br
    Sem Parar, ConectCar | semparar.com.br conectcar.com
    Vivo Telefônica, Vivo Fibra | vivo.com.br
    +*Claro, Claro Brasil | claro.com.br
    Americanas | americanas.com.br
    Magalu, Magazine Luiza, MagazineLuiza | magazineluiza.com.br magalu.com
    +Shopee | shopee.com.br shopee.com
    iFood | ifood.com.br
    Cemig | cemig.com.br
    Poupatempo | poupatempo.sp.gov.br sp.gov.br
    `,
  ),
  ...namesOf(
    'MX',
    `
    BBVA México, BBVA Bancomer, Bancomer | bbva.mx bancomer.com
    Banamex, Citibanamex | banamex.com citibanamex.com
    Banorte | banorte.com
    Banco Azteca, BancoAzteca | bancoazteca.com.mx
    BanCoppel, Coppel | bancoppel.com coppel.com
    Inbursa | inbursa.com
    SAT México, Servicio de Administración Tributaria | sat.gob.mx gob.mx
    Infonavit | imss.gob.mx infonavit.org.mx gob.mx
    CFE, Comisión Federal de Electricidad | cfe.mx cfe.gob.mx
    Correos de México, Sepomex | correosdemexico.gob.mx gob.mx
    Estafeta | estafeta.com
    Telcel | telcel.com
    Telmex | telmex.com
    Oxxo, Spin by Oxxo | oxxo.com spinbyoxxo.com.mx
    Palacio de Hierro | elpalaciodehierro.com
    TAG Televía, Pase Tag | televia.com.mx pase.com.mx
    `,
  ),
  ...namesOf(
    'CO',
    `
    Bancolombia | bancolombia.com grupobancolombia.com
    Nequi | nequi.com.co
    Davivienda | davivienda.com
    Daviplata | daviplata.com
    DIAN | dian.gov.co gov.co
    Servientrega | servientrega.com
    `,
  ),
  ...namesOf(
    'AR',
    `
    Correo Argentino | correoargentino.com.ar
    AFIP | afip.gob.ar arca.gob.ar gob.ar
    ANSES | anses.gob.ar gob.ar
    Banco Nación | bna.com.ar
    Banco Galicia | galicia.ar bancogalicia.com
    `,
  ),
  ...namesOf(
    'IN',
    `
    India Post, IndiaPost | indiapost.gov.in
    SBI, State Bank of India, SBI YONO, YONO, SBI Card, YONO SBI | sbi.co.in onlinesbi.sbi onlinesbi.com sbicard.com bank.sbi sbiyono.sbi
    HDFC, HDFC Bank, HDFCBank | hdfcbank.com hdfc.com
    ICICI, ICICI Bank, ICICIBank | icicibank.com
    Axis Bank, AxisBank | axisbank.com
    Kotak, Kotak Mahindra, Kotak Bank | kotak.com
    PNB, Punjab National Bank | pnbindia.in netpnb.com
    Bank of Baroda, BankofBaroda | bankofbaroda.in bankofbaroda.com
    Canara Bank | canarabank.com
    Union Bank of India | unionbankofindia.co.in
    Yes Bank | yesbank.in
    IndusInd | indusind.com
    Paytm | paytm.com paytm.me
    PhonePe, Phone Pe | phonepe.com
    BHIM UPI, NPCI | bhimupi.org.in npci.org.in
    Income Tax Department, Income Tax Dept, Income Tax India | incometax.gov.in incometaxindia.gov.in
    UIDAI, Aadhaar | uidai.gov.in
    EPFO | epfindia.gov.in
    IRCTC | irctc.co.in
    FASTag, NHAI | fastag.org nhai.gov.in ihmcl.co.in
    *Jio, Reliance Jio, JioFiber | jio.com
    Airtel, Bharti Airtel | airtel.in airtel.com
    Vodafone Idea | myvi.in
    BSNL | bsnl.co.in
    Flipkart | flipkart.com
    Meesho | meesho.com
    LIC India, LIC of India | licindia.in
    Blue Dart, BlueDart | bluedart.com
    Delhivery | delhivery.com
    RTO Challan, Parivahan, mParivahan, E-Challan | parivahan.gov.in
    TRAI | trai.gov.in
    RBI, Reserve Bank of India | rbi.org.in
    Swiggy | swiggy.com
    Zomato | zomato.com
    Tata Power | tatapower.com
    BESCOM | bescom.karnataka.gov.in
    `,
  ),
  ...namesOf(
    'SG',
    `
    SingPost, Singapore Post | singpost.com
    DBS, DBS Bank, POSB | dbs.com dbs.com.sg posb.com.sg
    OCBC, OCBC Bank | ocbc.com ocbc.com.sg
    UOB Bank | uob.com.sg uobgroup.com
    Singpass, Sing Pass | singpass.gov.sg
    IRAS | iras.gov.sg
    Ninja Van, NinjaVan | ninjavan.co
    `,
  ),
  ...namesOf(
    'PL',
    `
    Poczta Polska | poczta-polska.pl
    +Allegro | allegro.pl
    PKO BP, PKO Bank Polski | pkobp.pl
    +mBank | mbank.pl
    `,
  ),
  ...namesOf('SE', '+PostNord | postnord.se postnord.com'),
  ...namesOf('CL', 'Correos de Chile | correos.cl'),
  ...namesOf('CR', 'Correos de Costa Rica | correos.go.cr'),
  ...namesOf('SE', 'BankID | bankid.com'),
  ...namesOf('SE', 'Skatteverket | skatteverket.se'),
  ...namesOf('DK', 'MitID | mitid.dk'),
  ...namesOf('CZ', 'Česká pošta | ceskaposta.cz'),
  ...namesOf('HU', 'Magyar Posta | posta.hu'),
  ...namesOf('TR', 'PTT Türkiye | ptt.gov.tr'),
  ...namesOf('JP', 'Japan Post | japanpost.jp'),
];
