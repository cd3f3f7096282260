import { namesOf } from './row';

/** Shops, wallets, carriers and services that are known in most countries. */
export const worldNames = namesOf(
  'ZZ',
  `
  +Amazon, Amazon Prime, Amazon Pay | amazon.com amazon.co.uk amazon.de amazon.com.be amazonaws.com amzn.eu
  +*Apple, Apple ID, AppleID, Apple Pay, Apple Support | apple.com icloud.com
  iCloud | icloud.com apple.com
  +Google, Gmail, Google Pay, Google Account | google.com youtube.com goo.gle gmail.com
  Microsoft, Outlook, Office 365, Microsoft Support, Windows Defender | microsoft.com live.com office.com office365.com microsoft365.com outlook.com microsoftonline.com
  +Netflix | netflix.com
  Spotify | spotify.com spotify.link
  Disney Plus, Disney+, DisneyPlus | disneyplus.com disney.com
  Prime Video, PrimeVideo | primevideo.com amazon.com
  Paramount Plus, Paramount+ | paramountplus.com
  +PayPal, Pay Pal | paypal.com paypal.me
  Facebook, Meta Business, Facebook Security | facebook.com fb.com meta.com
  Instagram | instagram.com
  WhatsApp | whatsapp.com wa.me
  Telegram | telegram.org telegram.me t.me
  TikTok | tiktok.com
  LinkedIn | linkedin.com
  Snapchat | snapchat.com
  Twitter | twitter.com x.com
  *Discord | discord.com discord.gg
  *Steam, Steam Support | steampowered.com steamcommunity.com
  PlayStation, PSN | playstation.com sony.com
  Roblox | roblox.com
  +DHL, DHL Express, DHL Paket | dhl.com dhl.de
  +FedEx, Fed Ex | fedex.com
  +UPS, United Parcel Service | ups.com
  +DPD | dpd.com dpd.co.uk dpdgroup.com dpdlocal.co.uk
  +GLS | gls-group.com gls-group.eu gls-us.com gls-pakete.de
  +TNT Express | tnt.com
  +eBay | ebay.com ebay.co.uk ebay.de ebay.us
  +AliExpress | aliexpress.com
  Temu | temu.com
  Shein | shein.com shein.co.uk
  Vinted | vinted.com vinted.fr vinted.co.uk vinted.de vinted.es vinted.it vinted.nl vinted.pt vinted.be
  Etsy | etsy.com etsy.me
  +Airbnb | airbnb.com
  +Booking.com, Bookingcom | booking.com
  +Expedia | expedia.com
  +Uber, Uber Eats, UberEats | uber.com ubereats.com
  +Deliveroo | deliveroo.co.uk deliveroo.com
  DocuSign | docusign.com docusign.net
  Dropbox | dropbox.com
  *Zoom | zoom.us zoom.com
  +*Visa, Visa Security | visa.com
  +Mastercard | mastercard.com mastercard.us
  American Express, Amex | americanexpress.com aexp.com amex.com amex.co
  Western Union | westernunion.com
  MoneyGram | moneygram.com
  +*Wise, TransferWise | wise.com
  Revolut | revolut.com revolut.me
  *N26 | n26.com
  Klarna | klarna.com
  Afterpay | afterpay.com
  Coinbase | coinbase.com
  Binance | binance.com binance.us
  Kraken | kraken.com
  Crypto.com | crypto.com
  MetaMask | metamask.io
  Trust Wallet, TrustWallet | trustwallet.com
  Ledger Live, Ledger Wallet | ledger.com
  Trezor | trezor.io
  OpenSea | opensea.io
  Bitstamp | bitstamp.net
  KuCoin | kucoin.com
  +HSBC | hsbc.com hsbc.co.uk us.hsbc.com
  Citibank, Citi Bank, Citi Alert | citi.com citibank.com
  +*Santander, Banco Santander, Santander Bank | santander.com santander.co.uk bancosantander.es santanderbank.com
  +ING, ING DiBa, ING Bank | ing.com ing.de ing.nl ing.be ing.es
  +Vodafone | vodafone.com vodafone.co.uk vodafone.de
  +Lidl | lidl.com
  +IKEA | ikea.com
  McAfee | mcafee.com
  Norton LifeLock, Norton Antivirus | norton.com
  Geek Squad, GeekSquad | geeksquad.com bestbuy.com
  +H&M Rewards | hm.com
  `,
);
