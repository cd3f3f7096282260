import { candidateUrls } from '../../../lib/twilio/candidateUrls';

const known = 'https://n8n.example.com/n8n/webhook/a';

describe('candidateUrls', () => {
  it('are the URL as n8n knows it and the path as it was received', () => {
    expect(candidateUrls(known, '/webhook/a/?b=%20c')).toEqual([
      'https://n8n.example.com/n8n/webhook/a?b=%20c',
      'https://n8n.example.com/webhook/a/?b=%20c',
    ]);
  });

  it('are one where these are the same', () => {
    expect(candidateUrls(known, '/n8n/webhook/a')).toEqual([known]);
  });

  it('leave out the fragment and the query that n8n knows', () => {
    expect(candidateUrls(`${known}?old=1\n2#rc=5`, '/n8n/webhook/a?b=1#rc=5&rp=\nall')).toEqual([
      `${known}?b=1`,
    ]);
    expect(candidateUrls(`${known}#rc=5?old=1`, '/n8n/webhook/a#rc=5?b=1')).toEqual([known]);
  });

  it('keep the port and the letters of the origin', () => {
    expect(candidateUrls('HTTP://N8N.example.com:5678/a', '/b')).toEqual([
      'HTTP://N8N.example.com:5678/a',
      'HTTP://N8N.example.com:5678/b',
    ]);
  });

  it.each(['webhook/a', '/r/https://n8n.example.com/a', ''])(
    'are no more than what n8n knows where that is no URL: %j',
    (publicUrl) => {
      expect(candidateUrls(publicUrl, '/webhook/b?c')).toEqual([`${publicUrl}?c`]);
    },
  );

  it('take no other origin from the request', () => {
    expect(candidateUrls(known, 'https://evil.example/a')).toEqual([known]);
  });
});
