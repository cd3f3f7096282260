/** Preloaded into n8n: when the process that started it is gone, however that ended, n8n ends too. */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
