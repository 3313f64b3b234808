import type { LaunchOptions } from "./drive.ts";

// What Firefox would do on its own: none of it belongs into a test, and all of it would reach out.
const quiet = {
  "app.normandy.enabled": false,
  "app.update.auto": false,
  "browser.contentblocking.report.lockwise.enabled": false,
  "browser.discovery.enabled": false,
  "browser.ml.enable": false,
  "browser.newtabpage.activity-stream.feeds.section.topstories": false,
  "browser.region.network.url": "",
  "browser.region.update.enabled": false,
  "browser.safebrowsing.provider.google4.updateURL": "",
  "browser.search.serpEventTelemetryCategorization.enabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "dom.push.connection.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "identity.fxaccounts.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "network.dns.disablePrefetch": true,
  "services.sync.enabled": false,
  "signon.management.page.breach-alerts.enabled": false,
  "toolkit.telemetry.enabled": false,
  "toolkit.telemetry.server": "",
  "toolkit.telemetry.unified": false,
};

// A proxy where nobody listens: what is not meant for this machine is refused at once.
const offline = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
  "network.proxy.no_proxies_on": "localhost, 127.0.0.1",
};

/** The preferences of the fresh profile. */
export function preferences({ dark, online }: LaunchOptions) {
  return {
    ...quiet,
    ...(online ? {} : offline),
    "browser.tabs.closeWindowWithLastTab": false,
    // Firefox stops scripts by the wall clock, and says so: on a busy machine also those that do next to nothing.
    "dom.max_script_run_time": 0,
    "dom.max_ext_content_script_run_time": 0,
    "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
    "ui.systemUsesDarkTheme": dark ? 1 : 0,
    // Firefox grants the host permissions of the manifest at installation unless told otherwise; so do the tests.
    "extensions.originControls.grantByDefault": true,
  };
}
