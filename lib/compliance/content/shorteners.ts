/**
 * Hosts of public link shorteners: anybody can put any address behind them. bit.ly, tinyurl,
 * goo.gl, short.io and twil.io are named by Twilio; the rest are our own choice, unverified, and no
 * brand's own short domain is among them.
 */
export const shorteners: ReadonlySet<string> = new Set(
  (
    'bit.ly bitly.com j.mp tinyurl.com goo.gl t.co ow.ly is.gd v.gd buff.ly rebrand.ly short.io cutt.ly t.ly rb.gy twil.io ' +
    'tiny.cc tiny.one tiny.ie tiny.pl tinyurl.me tinyurl.hu tinu.be bit.do bitly.ws soo.gd s.id bl.ink blink.ws lnkd.in app.link shorturl.at shorturl.asia shorturl.gg shorturl.me ' +
    'short.gy short.cm shorte.st adf.ly ay.gy bc.vc ouo.io ouo.press sh.st linktr.ee lnk.to lnk.bio smarturl.it po.st mcaf.ee snip.ly sniply.io ' +
    'clck.ru u.to qps.ru vk.cc surl.li qr.ae 1url.com 2.gp 7.ly adfoc.us bit.gs budurl.com cli.gs cur.lv cutt.us db.tt filoops.info ' +
    'fur.ly gg.gg git.io hyperurl.co ity.im kutt.it l.ead.me lc.chat link.tl linkshrink.net linksplit.io lnnk.in n9.cl ' +
    'o-x.fr x.co x.gd url.ie urlz.fr urlr.me urly.it urls.fr vzturl.com yourls.org zpr.io zws.im 0rz.tw 1link.in 3.ly 4.ly a.co.it ' +
    'acortar.link acortaurl.com cortarlink.com encurta.net encurtador.com.br encr.pw abre.ai l1nk.dev l1nq.com bityli.com bit.li bitiy.com ' +
    'kurzelinks.de kurzlink.de kurz.li kurzurl.net link-kurz.de t1p.de 0cn.de oke.io goolnk.com goo.su goo.by cc.cc tr.im tr.ee trib.al twurl.nl ' +
    'dlvr.it ift.tt fb.me.link hoo.be beacons.ai campsite.bio flow.page joy.link msha.ke qrco.de qr.io qrs.ly me-qr.com l.linklyhq.com linklyhq.com pxl.to ' +
    'rplg.co rotf.lol reurl.cc lihi.cc lihi1.com ppt.cc pse.is supr.link sor.bz shrtco.de 9qr.de tny.im thinfi.com ulvis.net unshorten.link vurl.com ' +
    'wp.me waa.ai yep.it zip.net zii.bz zee.gl iii.im im.ge in.mt ht.ly hubs.ly hubs.la dub.sh dub.co lstu.fr huit.re minu.me mydl.me mz.cm ' +
    'is.gd.io tlgur.com inx.lv inlnk.ru clicky.me chilp.it cbsn.ws.link a2a.to utm.io utm.guru vo.la vvd.bz wee.so x.vu y2u.be.link buly.kr han.gl bre.is ' +
    'hoy.kr me2.kr me2.do m.site.naver.com url.kr zrr.kr linkd.pl skroc.pl tiny.ly shor.tl shrt.li shrinkme.io cpmlink.net exe.io clk.sh clk.ink gplinks.in ' +
    'gplinks.co linkvertise.com za.gl droplink.co psa.pm'
  ).split(' '),
);
