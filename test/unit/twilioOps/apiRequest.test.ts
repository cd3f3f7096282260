import request from '../../../nodes/TwilioOps/operations/api/request';

const sendingOf = (body: object, method = 'POST') =>
  request.sending?.({ method, url: '/Messages.json', body } as never, {} as never);

describe('a request of one’s own', () => {
  it.each([
    ['a number', { From: '+1' }, '+1'],
    ['a messaging service', { MessagingServiceSid: 'MG1' }, 'MG1'],
    ['a service before a number', { From: '+1', MessagingServiceSid: 'MG1' }, 'MG1'],
    ['no one, where none is named', { To: '+2' }, null],
  ])('counts against the ceiling of %s', (_whose, body, sender) => {
    expect(sendingOf(body)).toMatchObject({ sender });
  });

  it('that only reads may be made again', () => {
    expect(sendingOf({ From: '+1' }, 'GET')).toBeUndefined();
  });
});
