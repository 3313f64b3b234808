// Wiring of the background: a service worker in Chromium, an event page in Firefox. Nothing here may be missed when it is
// stopped after any line; listeners are registered at once, so that a waking background hears what woke it.
import corpus from "virtual:corpus";
import browser from "webextension-polyfill";
import { answering, type Sender } from "#messages/answer.ts";
import type { PageQuestions, PanelQuestions } from "#messages/contract.ts";
import { openNotebook } from "#notebook/notebook.ts";
import { watchSettings } from "#settings/keep.ts";
import { asksAnew } from "#settings/settings.ts";
import { openStore } from "#store/store.ts";
import { speakBy } from "#words/words.ts";
import { pageAnswers, panelAnswers } from "./background/answers.ts";
import { keepingBeforehand } from "./background/beforehand.ts";
import { onCommand } from "./background/commands.ts";
import { doorsOf, sidePanel } from "./background/doors.ts";
import { makeMenus, onMenu } from "./background/menus.ts";
import { answerInAddressBar } from "./background/omnibox.ts";
import { bringToOpenTabs, lookAnew } from "./background/tabs.ts";
import { welcome } from "./background/welcome.ts";

// 1. The store, filled at the first question, and the reader's notebook.
speakBy((name, substitutions) => browser.i18n.getMessage(name, substitutions));
const store = openStore(corpus);
const notebook = openNotebook(browser.storage.local);

// 2. Who may ask: our own scripts only; what is for the panel, our own pages only.
const isOurs = (sender: Sender) => sender.id === browser.runtime.id;
const isOurPage = (sender: Sender) =>
  isOurs(sender) && (sender.url?.startsWith(browser.runtime.getURL("")) ?? false);

// 3. The answers. What a panel asks first is kept ready for the next one, and made ready beside pages that name somebody.
const answers = panelAnswers(store, notebook);
const keeping = keepingBeforehand(browser, answers);
const letters: typeof answers.letters = (sender, context) => {
  void keeping.inFront();
  return answers.letters(sender, context);
};
const doors = doorsOf(browser, keeping);
const toPages = answering<PageQuestions>(pageAnswers(store, notebook, doors), isOurs);
const toPanel = answering<PanelQuestions>({ ...answers, letters }, isOurPage);
const answer = (message: unknown, sender: Sender) =>
  toPages(message, sender) ?? toPanel(message, sender);
browser.runtime.onMessage.addListener(answer);

// 4. The toolbar button opens the panel; keys, menu and address bar do what they say.
if (sidePanel()) void sidePanel()?.setPanelBehavior({ openPanelOnActionClick: true });
else browser.action.onClicked.addListener(() => browser.sidebarAction.toggle());
answerInAddressBar(browser, store);
browser.commands.onCommand.addListener((name) => void onCommand(browser, name));
browser.contextMenus.onClicked.addListener((click, tab) => void onMenu(browser, click, tab));

// 5. A fresh install greets, fills the store before the first question comes, and reads the tabs that are open already.
browser.runtime.onInstalled.addListener((details) => {
  void welcome(browser, details);
  void store.health();
  void keeping.drop();
  void makeMenus(browser);
  void bringToOpenTabs(browser);
});

// 6. What was switched on again is read at once; what was switched off stops by itself. What was made ready may not hold.
watchSettings(browser.storage.local, (now, before) => {
  void keeping.drop();
  if (asksAnew(before, now)) void lookAnew(browser);
});
