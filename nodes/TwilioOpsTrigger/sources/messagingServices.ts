import type {
  ServiceContextUpdateOptions,
  ServiceInstance,
} from 'twilio/lib/rest/messaging/v1/service';
import { unlessGone, type Resource, type UrlSource, type Values } from '../source';

const resourceOf = (service: ServiceInstance): Resource => ({
  sid: service.sid,
  label: service.friendlyName,
  values: service.toJSON() as Values,
});

/** The URLs of messaging services, https://www.twilio.com/docs/messaging/api/service-resource */
export const messagingServices: UrlSource = {
  kind: 'urls',
  id: 'messagingServices',
  name: 'Messaging Services',
  description:
    'Sets the URLs of the chosen messaging services for as long as the workflow is active',
  prefix: 'MG',
  hooks: {
    inboundMessage: {
      field: 'inboundRequestUrl',
      carries: 'incoming messages',
      aim: (url, current) => ({
        inboundRequestUrl: url,
        inboundMethod: 'POST',
        ...(current.useInboundWebhookOnNumber === true && { useInboundWebhookOnNumber: false }),
      }),
      obstacle: ({ useInboundWebhookOnNumber }) =>
        useInboundWebhookOnNumber === true
          ? 'its numbers ("Defer to sender\'s webhook")'
          : undefined,
      clearsObstacle: true,
    },
    messageStatus: {
      field: 'statusCallback',
      carries: 'message statuses',
      aim: (url) => ({ statusCallback: url }),
    },
  },
  async list(twilio, chosen) {
    const services = await twilio.messaging.v1.services.list({ pageSize: 100 });
    return services.map(resourceOf).filter(({ sid }) => chosen === 'all' || chosen.includes(sid));
  },
  async fetch(twilio, sid) {
    const service = await unlessGone(twilio.messaging.v1.services(sid).fetch());
    return service && resourceOf(service);
  },
  async update(twilio, sid, values) {
    await twilio.messaging.v1.services(sid).update(values as ServiceContextUpdateOptions);
  },
};
