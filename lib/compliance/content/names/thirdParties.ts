/**
 * Sites of others that honest senders link to: meetings, maps, payments, forms, bookings, tracking
 * and social networks. Some let anybody put up a page, so they only count as nobody's disguise. Our
 * own list.
 */
export const thirdParties: ReadonlySet<string> = new Set(
  (
    'zoom.us zoom.com google.com goo.gl youtube.com youtu.be apple.com microsoft.com office.com stripe.com paypal.com paypal.me squareup.com square.site sumup.com klarna.com gocardless.com ' +
    'adyen.com mollie.com wa.me whatsapp.com t.me facebook.com fb.me m.me instagram.com linkedin.com tiktok.com x.com twitter.com pinterest.com g.page calendly.com doodle.com eventbrite.com ' +
    'eventbrite.co.uk meetup.com surveymonkey.com typeform.com qualtrics.com trustpilot.com yelp.com tripadvisor.com opentable.com resy.com thefork.com booksy.com treatwell.co.uk ' +
    'treatwell.de mindbodyonline.com vagaro.com doctolib.fr doctolib.de docusign.com docusign.net dropbox.com mailchimp.com mailchi.mp hubspot.com zendesk.com freshdesk.com intercom.help ' +
    'shopify.com myshopify.com etsy.com aftership.com parcelsapp.com 17track.net narvar.com shipstation.com sendcloud.sc sendcloud.com postnord.se fedex.com ups.com usps.com ' +
    'notion.so airtable.com atlassian.net slack.com gotomeeting.com webex.com whereby.com gov.uk service.gov.uk nhs.uk usa.gov irs.gov europa.eu what3words.com waze.com openstreetmap.org ' +
    'doxy.me mychart.com mychart.org zocdoc.com healow.com simplepractice.com jane.app janeapp.com acuityscheduling.com setmore.com appointy.com signupgenius.com jotform.com evite.com paperlesspost.com canva.com ' +
    'intuit.com quickbooks.com xero.com wave.com freshbooks.com bill.com authorize.net worldpay.com route.com parcelmonitor.com track-trace.com shipt.com teams.live.com jitsi.org canvas.com instructure.com ' +
    'spotify.com soundcloud.com vimeo.com twitch.tv discord.gg discord.com justgiving.com gofundme.com patreon.com'
  ).split(' '),
);

/** Under these every customer has a host of its own name: `acme.zendesk.com`. */
export const hostedUnder: ReadonlySet<string> = new Set(
  (
    'zendesk.com freshdesk.com myshopify.com atlassian.net zoom.us typeform.com hubspotpagebuilder.com intercom.help ' +
    'mindbodyonline.com booksy.com square.site salesforce.com my.site.com servicetitan.com mypatientportal.com ' +
    'workday.com myworkdayjobs.com greenhouse.io bamboohr.com statuspage.io teachable.com eventbrite.com slack.com'
  ).split(' '),
);
