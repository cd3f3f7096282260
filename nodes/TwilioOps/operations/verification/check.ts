import { FieldError } from '../../../../lib/kit/fieldError';
import { byModel, address, choice, options, shownFor, text } from '../../../../lib/kit/fields';
import { operation } from '../../../../lib/engines/twilioEngine';
import { unlessStatus } from '../../../../lib/twilio/unlessStatus';
import { serviceSid } from './serviceSid';
import { verificationSid } from './verificationSid';

export default operation({
  resource: 'verification',
  operation: 'check',
  name: 'Check',
  action: 'Check a verification code',
  description:
    'Compare the code that a person entered with the one that was sent; the output says whether it is valid',
  fields: {
    serviceSid: serviceSid(),
    by: choice({ label: 'Find By' }, { to: 'Phone Number or Email', sid: 'Verification SID' }),
    to: byModel(
      shownFor(
        { by: ['to'] },
        address({
          of: 'verification',
          label: 'To',
          description: 'The address that the code was sent to',
        }),
      ),
    ),
    verificationSid: shownFor({ by: ['sid'] }, verificationSid()),
    code: byModel(text({ label: 'Code', description: 'What the person entered', maxLength: 10 })),
    options: options({
      amount: text({ label: 'Amount', description: 'As it was sent, for payments (PSD2)' }),
      payee: text({ label: 'Payee', description: 'As it was sent, for payments (PSD2)' }),
      snaClientToken: text({
        label: 'Silent Authentication Token',
        description: 'That the app got (SNA)',
        secret: true,
      }),
    }),
  },
  request: async (
    twilio,
    { serviceSid: service, by, to, verificationSid: sid, code, options: more },
  ) => {
    const { verificationChecks } = twilio.verify.v2.services(service);
    const checked = await unlessStatus(
      [404],
      verificationChecks.create({ to, verificationSid: sid, code, ...more }),
    );
    if (checked) return checked;
    const [field, label, value] =
      by === 'sid' ? ['verificationSid', 'Verification SID', sid] : ['to', 'To', to];
    throw new FieldError({
      field,
      label,
      value,
      fault:
        'has no pending verification at this service, as it was approved already, has expired (after ten minutes), or was tried too often: send a new code',
    });
  },
  output: ({
    sid,
    serviceSid: service,
    status,
    valid,
    to,
    channel,
    amount,
    payee,
    dateCreated,
    accountSid,
  }) => ({
    sid,
    serviceSid: service,
    status,
    valid,
    to,
    channel,
    amount,
    payee,
    dateCreated,
    accountSid,
  }),
});
