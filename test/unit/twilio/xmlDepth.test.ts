import { refuseDepth } from '../../../lib/twilio/xml/depth';
import { XmlFault } from '../../../lib/twilio/xml/fault';

const open = (count: number) => '<a>'.repeat(count);

describe('what lies within one another', () => {
  it.each([
    open(100),
    `${open(99)}<b c="1">`,
    `<a>${'<b></b>'.repeat(500)}${'<c/>'.repeat(500)}${'<d e="/>" f=\'>\' />'.repeat(500)}`,
    `${open(90)}${'</a>'.repeat(90)}${open(90)}`,
    `<?xml version="1.0"?><!DOCTYPE a><a>${'<?b c?>'.repeat(200)}${'<!--d-->'.repeat(200)}`,
    `<a><!--\n${open(200)}--></a>`,
    `<a><![CDATA[\n${open(200)}]]></a>`,
    `<a><?b\n${open(200)}?></a>`,
    `<a b="${open(200)}" c='${open(200)}'/>`,
    `no markup at all`,
  ])('may be a hundred deep: %.40s', (xml) => {
    expect(() => refuseDepth(xml)).not.toThrow();
  });

  it.each([
    [open(101), 301],
    [`${open(99)}<b/>${open(2)}`, 305],
    [`${open(99)}<b></b>${open(2)}`, 308],
    [`<!--xyz--><!DOCTYPE a><?b c?><![CDATA[def]]>${open(101)}`, 345],
    [`<a b="//x">${open(100)}`, 309],
    [`<a b='//x'>${open(100)}`, 309],
    [`<a b="/>">${open(100)}`, 308],
    [`<a b="<!">${open(100)}`, 308],
    [`x${open(101)}`, 302],
    [`${open(50)}text${open(51)}`, 305],
  ])('may be no deeper: %.60s', (xml, column) => {
    expect(() => refuseDepth(xml)).toThrow(XmlFault);
    expect(() => refuseDepth(xml)).toThrow(
      `at line 1, column ${column}, where more than 100 elements lie within one another`,
    );
  });

  it('is not looked into behind a piece that cannot be read', () => {
    expect(() => refuseDepth(`<a b="${open(200)}`)).not.toThrow();
  });
});
