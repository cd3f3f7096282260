import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './chromium';

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({ executablePath: findChromium(), args: flags });
