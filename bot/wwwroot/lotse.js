/*
 * ThinkaLotse: the chat for residents, for any page, in one file.
 *
 *   <script src="https://lotse.example/lotse.js" defer></script>
 *
 *   data-position="right|left"     corner of the launcher; right when not given
 *   data-color="#1f5a52"           colour of header and main buttons; the text on it turns black or white by itself
 *   data-topic="geld.schulden"     topic with which a new conversation starts
 *   data-open="inline:#chat"       puts the chat into that element instead of a launcher in the corner ("button")
 *   data-exit="https://…"          where "Schnell weg" leads
 *   data-office, data-phone        the office's name and phone number, shown before the server has told them
 *
 * Content-Security-Policy of a strict site:
 *   script-src https://lotse.example; connect-src https://lotse.example wss://lotse.example
 * Browsers without adoptedStyleSheets (Firefox before 101, Safari before 16.4) also need style-src 'nonce-…' with the
 * nonce that the script tag carries.
 *
 * Browser floor: Chrome 80, Firefox 78, Safari 14. So there is no newer syntax here; a test looks for it.
 * Nothing is requested or stored before the chat is opened. Words of people become text nodes, never markup.
 *
 * Order: texts, numbers, settings, elements, memory, line to the server, outbox, voice, look, conversation, panel, start.
 */
(function () {
  'use strict';

  // ---------------------------------------------------------------- texts

  const TEXTS = {
    title: 'Der Lotse',
    program: 'Ein Computer-Programm, kein Mensch.',
    launcher: 'Hilfe im Chat',
    launcherNew: 'Neue Nachricht im Chat',
    chat: 'Chat',
    close: 'Schließen',
    start: 'Chat beginnen',
    startAgain: 'Chat weiterführen',
    startLine: 'Schreiben Sie uns, was Sie beschäftigt.',
    startPrivacy: 'Ihr Name ist nicht nötig. Vor dem Start speichern wir nichts.',

    emergency: 'Notfall-Nummern',
    emergencyShort: 'Notfall',
    emergencyLine: 'Rufen Sie bei Gefahr sofort an.',
    emergencyMore: 'Mehr Nummern im Chat zeigen',
    menu: 'Menü',
    exit: 'Schnell weg',
    exitKeys: '2-mal Esc geht auch.',
    exitStays: 'Der Browser-Verlauf bleibt. Gesendetes bleibt bei uns.',

    human: '🧑 Mit einem Menschen sprechen',
    back: '↩️ Zurück',
    restart: '🔄 Von vorn',
    stored: '🔒 Was speichern Sie?',
    erase: '🗑️ Meine Daten löschen',
    help: '🆘 Notfall',
    remember: 'Auf diesem Gerät merken',
    rememberLine: 'Dann können Sie später weitermachen. Wählen Sie das nur auf Ihrem eigenen Gerät.',

    conversation: 'Gespräch',
    answers: 'Antworten zum Antippen',
    answersCount: 'Es gibt {count} Antworten zum Auswählen.',
    you: 'Sie',
    bot: 'Lotse (Programm)',
    counsellor: '{name} (Mensch aus dem Büro)',
    counsellorNameless: 'Ein Mensch aus dem Büro',
    typing: '{name} schreibt …',
    removed: 'Diese Nachricht ist gelöscht.',
    newPage: ' (neue Seite)',
    newer: 'Neue Nachricht',
    whole: 'Ganz zeigen',
    part: 'Weniger zeigen',
    more: 'Mehr',
    less: 'Weniger',
    about: ' zu {name}',
    read: 'Vorlesen',
    readStop: 'Vorlesen beenden',

    label: 'Ihre Nachricht',
    send: 'Senden',
    sending: 'sendet …',
    waiting: 'wartet auf Verbindung',
    failed: 'nicht gesendet',
    again: 'Noch einmal senden',
    tooLong: 'Diese Nachricht ist zu lang. Bitte teilen Sie den Text auf.',
    tooMany: 'Das waren viele Nachrichten. Ich sende gleich weiter.',

    connecting: 'Einen Moment, der Chat startet …',
    unreachable: 'Der Chat ist gerade nicht erreichbar. Ihre Nachrichten warten hier. Ich sende sie später.',
    offline: 'Ihr Gerät hat keine Verbindung. Ihre Nachrichten warten hier. Ich sende sie später.',
    call: 'Bei Gefahr rufen Sie bitte an:',
    office: 'Unser Büro',
    noPlace: 'data-open="inline:…" needs the selector of an element of this page, such as "inline:#chat" for <div id="chat"></div>. The chat is not shown. Found:',
    noOpen: 'data-open is "button" or "inline:" and a selector. The launcher is shown. Found:',
    noColor: 'data-color needs six hexadecimal digits, such as "#1f5a52". The usual colour is taken. Found:',
    noTopic: 'data-topic is no topic of the knowledge base, such as "geld.schulden". The conversation starts without one. Found:',
    refused: 'Der Chat ist auf dieser Seite nicht erlaubt.',
    ended: 'Das frühere Gespräch gibt es nicht mehr. Wir fangen neu an.',
  };

  // ---------------------------------------------------------------- numbers

  // They stand here so that they are shown when no server answers; a test compares them with the knowledge base.
  const EMERGENCY = [
    { id: 'helpline.112', number: '112', name: 'Rettungs-Dienst und Feuerwehr', short: 'Rettung' },
    { id: 'helpline.110', number: '110', name: 'Polizei', short: 'Polizei' },
    { id: 'helpline.telefonseelsorge', number: '0800 1110111', name: 'TelefonSeelsorge, Tag und Nacht', short: 'Seelsorge' },
  ];

  const NEUTRAL_PAGE = 'https://www.dwd.de/';
  const LONGEST_TEXT = 64 * 1024; // bytes of UTF-8, as the server takes it
  const REQUEST_PATIENCE = 15000; // milliseconds, like all times here
  const SOCKET_PATIENCE = 8000;
  const HEARTBEAT = 20000; // some proxies cut connections that are silent for 30 seconds
  const POLL_PAUSE = 1500;
  const POLL_ROUND = 60000; // after which the socket gets another chance
  const LONGEST_PAUSE = 30000;
  const DOUBLE_ESCAPE = 1000;
  const SHORT_HEIGHT = 430; // pixels; below it (keyboard on a phone) the whole panel scrolls
  const TINY_HEIGHT = 340; // below it (400 % zoom) nothing stays at the top
  const NEAR_END = 140;
  const ONE_GO = 400; // lines of one turn arrive within it
  const LONG_TEXT = 500; // characters of an own message; longer ones are folded
  const SHORT_LABEL = 24; // characters; answers with such labels stand in two columns
  const URGENT = /^(crisis\.|engine\.(emergency|liveDanger))/; // keys of lines with numbers to dial in danger

  // ---------------------------------------------------------------- settings

  const script = document.currentScript;
  if (!script || window.thinkaLotse) {
    return;
  }

  window.thinkaLotse = true;

  /** Tells whoever embeds the chat what to mend. */
  function warn(text, value) {
    console.warn('lotse.js: ' + text, value);
  }

  const settings = {
    server: new URL('.', script.src),
    nonce: script.nonce || '',
    left: script.dataset.position === 'left',
    color: /^#[0-9a-f]{6}$/i.test(script.dataset.color || '') ? script.dataset.color : '#1f5a52',
    topic: script.dataset.topic || null,
    inline: /^inline:/.test(script.dataset.open || '') ? script.dataset.open.slice('inline:'.length) : null,
    exit: /^https?:/.test(script.dataset.exit || '') ? script.dataset.exit : NEUTRAL_PAGE,
    office: script.dataset.office || TEXTS.title,
    phone: script.dataset.phone || null,
  };

  if (script.dataset.color && script.dataset.color.toLowerCase() !== settings.color.toLowerCase()) {
    warn(TEXTS.noColor, script.dataset.color);
  }

  if (script.dataset.open && script.dataset.open !== 'button' && !settings.inline) {
    warn(TEXTS.noOpen, script.dataset.open);
  }

  // ---------------------------------------------------------------- elements

  /** An element; attributes named on… are listeners, null and false leave an attribute out, strings become text nodes. */
  function el(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith('on')) {
        element.addEventListener(name.slice(2), value);
      } else if (value !== null && value !== false) {
        element.setAttribute(name, value === true ? '' : value);
      }
    }

    element.append(...children.filter(child => child !== null));
    return element;
  }

  const ICONS = {
    chat: 'M4 5.5h16v11H11l-4.5 3.6v-3.6H4z',
    phone: 'M6.6 3.5 9.4 4l1.1 4-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4 1.1.5 2.8-2 2.6C10.6 20 4 13.4 4 5.5z',
    menu: 'M4 7h16M4 12h16M4 17h16',
    exit: 'M10 4.5H5v15h5M10 12h10M16 8l4 4-4 4',
    close: 'M6 6l12 12M18 6 6 18',
    down: 'M12 5v14M6 13l6 6 6-6',
    link: 'M14 5h5v5M19 5l-8 8M16 14v5H5V8h5',
    send: 'M4 12h15M13 6l6 6-6 6',
    sound: 'M4 9.5h3.5L12 6v12l-4.5-3.5H4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
    light: 'M12 3.5 14.5 7h-5zM10 7h4l1 13H9zM7 20h10M3.5 6.5l4 2M20.5 6.5l-4 2',
  };

  function icon(name) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('class', 'icon');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('focusable', 'false');
    path.setAttribute('d', ICONS[name]);
    svg.append(path);
    return svg;
  }

  function button(attributes, ...children) {
    return el('button', Object.assign({ type: 'button' }, attributes), ...children);
  }

  /** One paragraph for each line of a text. */
  function paragraphs(text) {
    return text.split('\n').filter(line => line.trim()).map(line => el('p', spoken(line), line));
  }

  /** Direction and language of words in another script, so that they are set and read aloud rightly. */
  function spoken(text) {
    const isOther = script => (text.match(script) || []).length > text.length / 3;
    return {
      dir: 'auto',
      lang: isOther(/[\u0600-\u06ff]/g) ? (/[\u067e\u0686\u0698\u06a9\u06af\u06cc]/.test(text) ? 'fa' : 'ar')
        : isOther(/[\u0400-\u04ff]/g) ? (/[\u0404\u0406\u0407\u0454\u0456\u0457\u0490\u0491]/.test(text) ? 'uk' : 'ru') : null,
    };
  }

  /** A button that shows and hides: its label and aria-expanded follow. */
  function fold(look, labels, about, show) {
    let isOpen = false;
    const label = el('span', {}, labels[0]);
    const toggle = button({ class: look, 'aria-expanded': 'false', onclick: turn }, label, about ? el('span', { class: 'hidden' }, fill(TEXTS.about, 'name', about)) : null);
    function turn() {
      isOpen = !isOpen;
      label.textContent = labels[isOpen ? 1 : 0];
      toggle.setAttribute('aria-expanded', String(isOpen));
      show(isOpen);
    }

    return toggle;
  }

  /** A device with a mouse, and so with a keyboard: focus in a text field brings up no keyboard on the screen. */
  function hasKeyboard() {
    return window.matchMedia('(hover: hover) and (pointer: fine)').matches;
  }

  function telephone(number) {
    return 'tel:' + number.replace(/[^0-9+]/g, '');
  }

  function fill(text, name, value) {
    return text.split('{' + name + '}').join(value);
  }

  function emergencyList(isShort) {
    return el('ul', { class: 'numbers' + (isShort ? ' brief' : '') }, ...EMERGENCY.map(entry => el('li', {},
      el('a', { href: telephone(entry.number) }, icon('phone'), el('strong', {}, entry.number), el('span', {}, isShort ? entry.short : entry.name)))));
  }

  function officePhone(phone) {
    return el('p', { class: 'office-phone' }, TEXTS.office + ': ', el('a', { href: telephone(phone) }, phone));
  }

  function randomId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  }

  function pause(milliseconds, waker) {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      waker.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  // ---------------------------------------------------------------- memory

  let door = null;

  /**
   * What the browser keeps: the resume key, the draft, what waits to be sent, whether the chat is open. In the tab's
   * storage; the resume key also beyond the tab when the resident asked for that.
   */
  function createMemory() {
    const NAME = 'lotse';
    const LEFT = 'lotse.left';
    let state = read(session) || read(local) || {};
    let isClosed = false;

    function session() {
      return window.sessionStorage;
    }

    function local() {
      return window.localStorage;
    }

    // Browsers that refuse storage throw; the chat then lives as long as the page.
    function read(storage) {
      try {
        return JSON.parse(storage().getItem(NAME));
      } catch (refused) {
        return null;
      }
    }

    function write(storage, value) {
      try {
        if (value) {
          storage().setItem(NAME, JSON.stringify(value));
        } else {
          storage().removeItem(NAME);
        }
      } catch (refused) {
        return;
      }
    }

    return {
      get: name => state[name],
      set(changes) {
        if (isClosed) {
          return;
        }

        state = Object.assign({}, state, changes);
        write(session, state);
        if (state.remember) {
          write(local, { key: state.key, remember: true });
        } else if ('remember' in changes) {
          write(local, null);
        }
      },
      /** Nothing of the conversation is left in this browser, and nothing is kept from now on. */
      close() {
        isClosed = true;
        state = {};
        write(session, null);
        write(local, null);
      },
      /** Other tabs of this site hear that the resident left. */
      announceLeaving() {
        try {
          local().setItem(LEFT, '1');
          local().removeItem(LEFT);
        } catch (refused) {
          return;
        }
      },
      onLeaving(listener) {
        window.addEventListener('storage', event => {
          if (event.key === LEFT && event.newValue) {
            listener();
          }
        });
      },
      /** Whether this tab still knows the conversation, read from the storage itself. */
      knowsConversation: () => Boolean((read(session) || {}).key),
    };
  }

  // ---------------------------------------------------------------- line to the server

  /**
   * The Direct Line 3.0 protocol: a token, a conversation, a socket with its ticket; polling where sockets don't get
   * through. It reconnects by itself and goes on from the watermark, so each activity is handed over once.
   * Events: state("connecting" | "online" | "offline" | "refused"), activity(activity, isHistory), ended().
   */
  function createLine(memory, events) {
    const waker = { wake: () => {} };
    const running = new Set();
    const seen = new Set();
    let state = 'connecting';
    let token = null;
    let resumeKey = null;
    let conversation = null;
    let isStarted = false;
    let watermark = '';
    let refresh = 0;
    let socketFailures = 0;
    let hangUp = () => {};
    let isClosed = false;

    function become(next) {
      if (state !== next && !isClosed) {
        state = next;
        events.state(next);
      }
    }

    /** Throws when the server can't be reached in time; an answer of any status is returned. */
    async function call(method, path, body) {
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(), REQUEST_PATIENCE);
      running.add(abort);
      try {
        const headers = body ? { 'Content-Type': 'application/json' } : {};
        if (token) {
          headers.Authorization = 'Bearer ' + token;
        }

        const response = await fetch(new URL(path, settings.server), {
          method, headers, body: body ? JSON.stringify(body) : undefined,
          signal: abort.signal, credentials: 'omit', cache: 'no-store',
        });
        const content = await response.json().catch(() => null);
        return { status: response.status, content: response.ok ? content : null, problem: response.ok ? null : content };
      } finally {
        clearTimeout(timer);
        running.delete(abort);
      }
    }

    function path(rest) {
      return 'v3/directline/conversations/' + encodeURIComponent(conversation) + rest;
    }

    function useToken(answer) {
      token = answer.token;
      conversation = answer.conversationId;
      clearTimeout(refresh);
      if (answer.expires_in) {
        refresh = setTimeout(renew, answer.expires_in * 500);
      }
    }

    async function renew() {
      const answer = await call('POST', 'v3/directline/tokens/refresh').catch(() => null);
      if (answer && answer.content) {
        useToken(answer.content);
      }
    }

    /** A token for the conversation that the browser remembers, or for a new one. */
    async function takeToken() {
      token = null;
      if (door && await enter()) {
        return;
      }

      const key = memory.get('key');
      const answer = key
        ? await call('POST', 'v3/directline/tokens/resume', { resumeKey: key })
        : await call('POST', 'v3/directline/tokens/generate', { user: { id: 'r_' + randomId() }, startTopic: settings.topic });
      if (answer.content) {
        useToken(answer.content);
        resumeKey = answer.content.resumeKey || key;
        isStarted = isStarted && Boolean(key);
        return;
      }

      if (isRefusal(answer)) {
        throw refusal();
      }

      if (key && isGone(answer.status)) {
        forget();
      }

      throw new Error('no token');
    }

    /** Through a one-time link out of another channel into its conversation; the link is good for one try. */
    async function enter() {
      const answer = await call('POST', 'v3/directline/tokens/enter', { doorKey: door });
      door = null;
      if (answer.content) {
        useToken(answer.content);
        resumeKey = answer.content.resumeKey;
        memory.set({ key: resumeKey });
        return true;
      }

      const message = answer.problem && answer.problem.error && answer.problem.error.message;
      if (message) {
        events.activity({ id: 'door', type: 'message', from: { id: 'lotse' }, text: message }, false);
      }

      return false;
    }

    function isGone(status) {
      return status === 400 || status === 401 || status === 403 || status === 404 || status === 410;
    }

    function isRefusal(answer) {
      return Boolean(answer.problem && answer.problem.error && answer.problem.error.code === 'OriginNotAllowed');
    }

    function refusal() {
      become('refused');
      return new Error('this site is not allowed');
    }

    function forget() {
      memory.set({ key: null, remember: false });
      token = null;
      isStarted = false;
      watermark = '';
      seen.clear();
      hangUp();
      events.ended();
    }

    /** The conversation is there and the token fits; else it throws after preparing the next attempt. */
    function check(answer) {
      if (answer.content) {
        return answer.content;
      }

      if (answer.status === 401 || answer.status === 403) {
        token = null;
      } else if (answer.status === 404) {
        forget();
      }

      throw new Error('status ' + answer.status);
    }

    async function join() {
      if (!token) {
        await takeToken();
      }

      if (!isStarted && memory.get('key')) {
        isStarted = await fetchActivities(true) > 0;
      }

      const answer = check(isStarted
        ? await call('GET', path('?watermark=' + encodeURIComponent(watermark)))
        : await call('POST', 'v3/directline/conversations', {}));
      isStarted = true;
      // Only now: the server knows a key from the beginning of its conversation on.
      memory.set({ key: resumeKey });
      useToken(Object.assign({ conversationId: conversation, token }, answer));
      return answer.streamUrl;
    }

    async function fetchActivities(isHistory) {
      const set = check(await call('GET', path('/activities?watermark=' + encodeURIComponent(watermark))));
      take(set, isHistory);
      return set.activities.length;
    }

    function take(set, isHistory) {
      watermark = set.watermark || watermark;
      for (const activity of set.activities) {
        if (!seen.has(activity.id)) {
          seen.add(activity.id);
          events.activity(activity, isHistory);
        }
      }
    }

    /** The stream's address on our own server: behind a proxy the server may not know how it is called from outside. */
    function socketAddress(streamUrl) {
      const told = new URL(streamUrl, settings.server);
      const address = new URL(settings.server);
      address.protocol = settings.server.protocol === 'https:' ? 'wss:' : 'ws:';
      address.pathname = told.pathname;
      address.search = told.search;
      return address.href;
    }

    /** Listens until the socket breaks; tells whether it was ever open. */
    function follow(streamUrl) {
      return new Promise(resolve => {
        let socket;
        let isOpened = false;
        try {
          socket = new WebSocket(socketAddress(streamUrl));
        } catch (forbidden) {
          resolve(false);
          return;
        }

        const heartbeat = setInterval(() => socket.readyState === 1 && socket.send(''), HEARTBEAT);
        const opening = setTimeout(() => end(), SOCKET_PATIENCE);
        // A dead network may keep the close event back for minutes, so ending does not wait for it.
        function end() {
          clearInterval(heartbeat);
          clearTimeout(opening);
          socket.onmessage = null;
          socket.close();
          resolve(isOpened);
        }

        hangUp = end;
        socket.onopen = () => {
          isOpened = true;
          clearTimeout(opening);
        };
        socket.onmessage = event => event.data && take(JSON.parse(event.data), false);
        socket.onclose = end;
      });
    }

    async function poll() {
      const rounds = Math.ceil(POLL_ROUND / POLL_PAUSE);
      let isHungUp = false;
      hangUp = () => {
        isHungUp = true;
        waker.wake();
      };
      for (let round = 0; round < rounds && !isHungUp && !isClosed; round++) {
        await fetchActivities(false);
        await pause(POLL_PAUSE, waker);
      }
    }

    async function listen(streamUrl) {
      if (socketFailures < 2) {
        socketFailures = await follow(streamUrl) ? 0 : socketFailures + 1;
      } else {
        await poll();
        socketFailures = 1;
      }
    }

    async function run() {
      let failures = 0;
      while (!isClosed && state !== 'refused') {
        try {
          const streamUrl = await join();
          failures = 0;
          become('online');
          await listen(streamUrl);
        } catch (unreachable) {
          failures++;
          become(token || failures > 1 || navigator.onLine === false ? 'offline' : state);
        }

        const longest = Math.min(LONGEST_PAUSE, 500 * Math.pow(2, failures));
        await pause(longest * (0.5 + Math.random() / 2), waker);
      }
    }

    function onNetwork() {
      hangUp();
      waker.wake();
    }

    function onVisible() {
      // A phone freezes the socket of a page in the background without telling.
      if (document.visibilityState === 'visible' && state === 'online') {
        fetchActivities(false).catch(onNetwork);
      }
    }

    window.addEventListener('online', onNetwork);
    window.addEventListener('offline', onNetwork);
    document.addEventListener('visibilitychange', onVisible);

    return {
      open: run,
      isOnline: () => state === 'online',
      /** The status of the answer; throws when the server can't be reached. */
      async post(activity) {
        const answer = await call('POST', path('/activities'), activity).catch(unreachable => {
          hangUp();
          throw unreachable;
        });
        if (answer.status === 401 || answer.status === 403) {
          await takeToken();
          return (await call('POST', path('/activities'), activity)).status;
        }

        return answer.status;
      },
      close() {
        isClosed = true;
        clearTimeout(refresh);
        running.forEach(abort => abort.abort());
        hangUp();
        waker.wake();
        window.removeEventListener('online', onNetwork);
        window.removeEventListener('offline', onNetwork);
        document.removeEventListener('visibilitychange', onVisible);
      },
    };
  }

  /** What the server says about the office; null when it can't be reached. */
  async function askForOffice() {
    try {
      const response = await fetch(new URL('lotse/config.json', settings.server), { credentials: 'omit' });
      return response.ok ? (await response.json()).office : null;
    } catch (unreachable) {
      return null;
    }
  }

  // ---------------------------------------------------------------- outbox

  /**
   * Messages on their way, one after the other, each under an id of its own by which the server knows a repeat.
   * They survive a reload of the tab. Events: change(item, "waiting" | "sending" | "failed" | "sent", reason).
   */
  function createOutbox(memory, line, change) {
    const items = memory.get('queue') || [];
    let isBusy = false;
    let retry = 0;
    let failures = 0;

    function keep() {
      memory.set({ queue: items });
    }

    function settle(item) {
      items.splice(items.indexOf(item), 1);
      failures = 0;
      keep();
      change(item, 'sent', null);
    }

    function fail(item, reason) {
      item.isFailed = true;
      keep();
      change(item, 'failed', reason);
    }

    function tryLater(item, reason) {
      failures++;
      change(item, 'waiting', reason);
      clearTimeout(retry);
      retry = setTimeout(pump, Math.min(LONGEST_PAUSE, 1000 * Math.pow(2, failures)));
    }

    async function deliver(item) {
      change(item, 'sending', null);
      let status = 0;
      try {
        status = await line.post(activityOf(item));
      } catch (unreachable) {
        status = 0;
      }

      if (status >= 200 && status < 300) {
        settle(item);
      } else if (status === 413) {
        fail(item, TEXTS.tooLong);
      } else if (status === 0 || status === 429 || status >= 500) {
        tryLater(item, status === 429 ? TEXTS.tooMany : null);
        return false;
      } else {
        fail(item, null);
      }

      return true;
    }

    function activityOf(item) {
      return {
        type: 'message', from: { id: 'resident' }, locale: 'de-DE', textFormat: 'plain',
        text: item.text, value: item.value || undefined, channelData: { clientActivityID: item.id },
      };
    }

    async function pump() {
      if (isBusy) {
        return;
      }

      isBusy = true;
      let item = items.find(candidate => !candidate.isFailed);
      while (item && line.isOnline() && await deliver(item)) {
        item = items.find(candidate => !candidate.isFailed);
      }

      isBusy = false;
    }

    return {
      items,
      pump,
      add(text, value) {
        const item = { id: randomId(), text, value };
        items.push(item);
        keep();
        change(item, line.isOnline() ? 'sending' : 'waiting', null);
        pump();
      },
      again(item) {
        delete item.isFailed;
        keep();
        change(item, line.isOnline() ? 'sending' : 'waiting', null);
        pump();
      },
      clear() {
        clearTimeout(retry);
        items.length = 0;
      },
    };
  }

  // ---------------------------------------------------------------- voice

  /** Reads messages aloud with a German voice of the device itself; other voices would send the words to a company. */
  function createVoice() {
    const speech = window.speechSynthesis;
    let stop = () => {};

    function germanVoice() {
      return speech && speech.getVoices().find(voice => /^de\b/i.test(voice.lang) && voice.localService);
    }

    function read(text, onEnd) {
      stop();
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = germanVoice();
      utterance.lang = 'de-DE';
      utterance.rate = 0.95;
      stop = () => {
        stop = () => {};
        speech.cancel();
        onEnd();
      };
      utterance.onend = () => stop();
      utterance.onerror = () => stop();
      speech.speak(utterance);
    }

    return {
      isThere: () => Boolean(germanVoice()),
      read,
      stop: () => stop(),
      onVoices: listener => speech && speech.addEventListener && speech.addEventListener('voiceschanged', listener),
    };
  }

  // ---------------------------------------------------------------- look

  const STYLES = `
:host { all: initial; display: block; color-scheme: light dark;
  --paper: #faf5ec; --card: #fffdf9; --ink: #2b2723; --soft: #5f574d; --line: #e6dccb; --edge: #857a6b;
  --own: #dcebe3; --alarm: #9c2a1c; --on-alarm: #fff; --alarm-paper: #fbe8e2; --person: #fbeed3; --shade: rgba(54, 41, 24, .22);
  font: 400 medium/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); }
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; }
p, ul, ol, h2 { margin: 0; padding: 0; font: inherit; }
ul, ol { list-style: none; }
button, textarea { font: inherit; color: inherit; letter-spacing: inherit; word-spacing: inherit; margin: 0; }
button { cursor: pointer; border: 2px solid transparent; background: none; }
a { color: inherit; }
:focus { outline: 3px solid var(--ink); outline-offset: 2px; }
:focus:not(:focus-visible) { outline: none; }
.icon { width: 1.25em; height: 1.25em; flex: none; fill: none; stroke: currentColor; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.launcher { position: fixed; right: 1.25em; bottom: 1.25em; z-index: 2147483000; display: flex; align-items: center;
  min-height: 3.5em; padding: .5em 1.4em .5em 1.1em; border-radius: 1.75em; background: var(--accent); color: var(--on-accent);
  font-weight: 600; box-shadow: 0 .4em 1.4em var(--shade); }
.launcher .icon { width: 1.6em; height: 1.6em; margin-right: .6em; }
.launcher:hover { text-decoration: underline; }
.launcher.fresh::after { content: ""; width: .8em; height: .8em; margin-left: .7em; border-radius: 50%; background: #ffcf70; border: 2px solid #4a3000; }
.left .launcher { right: auto; left: 1.25em; }

.frame { display: flex; flex-direction: column; background: var(--paper); color: var(--ink); overflow: hidden; border: 1px solid var(--line); overflow-wrap: anywhere; word-break: break-word; }
.inline .frame { position: relative; width: 100%; height: 44em; max-height: calc(100vh - 9em); min-height: 30em; max-width: 46em; margin: 0 auto; border-radius: 1.25em; box-shadow: 0 .5em 2.5em var(--shade); }
.inline .frame.resting { height: auto; max-height: none; min-height: 0; }
.float .frame { position: fixed; right: 1.25em; bottom: 1.25em; z-index: 2147483000; width: 25.5em; height: 44em; max-height: calc(100vh - 2.5em);
  border-radius: 1.25em; box-shadow: 0 .8em 3em var(--shade); }
.float.left .frame { right: auto; left: 1.25em; }
.root.full .frame, .root.full.left .frame { position: fixed; max-width: none; top: 0; right: 0; bottom: auto; left: 0; z-index: 2147483000; width: 100%; height: 100%; min-height: 0; max-height: none; border: 0; border-radius: 0; overscroll-behavior: contain; }

.head { flex: none; display: flex; align-items: center; padding: .45em .5em .45em .9em; background: var(--accent); color: var(--on-accent); }
.head :focus { outline-color: var(--on-accent); }
.badge { flex: none; display: flex; align-items: center; justify-content: center; width: 2.4em; height: 2.4em; margin-right: .7em; border-radius: 50%;
  border: 1.5px solid currentColor; }
.badge .icon { width: 1.45em; height: 1.45em; stroke-width: 1.6; }
.names { flex: 1; min-width: 0; padding: .15em 0; }
.title { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Georgia, serif; font-size: 1.08em; font-weight: 700; line-height: 1.25; }
.program { font-size: .84em; line-height: 1.3; }
.close { flex: none; display: flex; align-items: center; justify-content: center; min-width: 2.75em; min-height: 2.75em; margin-left: .4em; padding: 0; border-radius: 50%; }
.close:hover { border-color: currentColor; }

.tools { flex: none; display: flex; flex-wrap: wrap; padding: .25em .5em; background: var(--card); border-bottom: 1px solid var(--line); }
.tool { display: flex; align-items: center; min-height: 3.05em; margin: .1em .15em; padding: .2em .85em; border-radius: 1.55em; border-color: var(--edge); font-size: .92em; font-weight: 600; }
.tool .icon { margin-right: .4em; }
.tool:hover { border-color: currentColor; }
.tool.alarm { background: var(--alarm); border-color: var(--alarm); color: var(--on-alarm); }
.tool.alarm:hover { text-decoration: underline; }
.tool.exit { margin-left: auto; }
.keys, .exit-line { display: none; }
.exit-line { flex: none; padding: 0 1em .4em; margin-top: -1px; background: var(--card); border-bottom: 1px solid var(--line); color: var(--soft); font-size: .78em; line-height: 1.35; text-align: right; }

.sheet { flex: 0 1 auto; overflow: auto; max-height: 60%; padding: .5em .8em .6em; border-bottom: 1px solid var(--line); background: var(--card); overscroll-behavior: contain; }
.sheet.alarm { background: var(--alarm-paper); }
.sheet > p { margin-bottom: .5em; }
.sheet > p:last-child { margin-bottom: 0; }
.numbers li { margin-bottom: .4em; }
.numbers a, .call { display: flex; align-items: center; flex-wrap: wrap; min-height: 2.9em; padding: .25em .8em; border-radius: .9em; border: 1.5px solid var(--alarm); background: var(--card); color: var(--ink); text-decoration: none; }
.numbers a:hover strong, .call:hover strong { text-decoration: underline; }
.numbers .icon, .call .icon { margin-right: .6em; color: var(--alarm); }
.numbers strong, .call strong { margin-right: .6em; font-size: 1.15em; white-space: nowrap; }
.brief { display: flex; flex-wrap: wrap; margin: 0 -.15em; }
.brief li { margin: .15em; }
.brief a { min-height: 2.95em; padding: .1em .8em; }
.brief .icon { display: none; }
.brief strong { margin-right: .35em; font-size: 1em; }
.office-phone a { display: inline-block; padding: .65em 0; font-weight: 600; }
.wide { display: block; width: 100%; min-height: 2.8em; padding: .35em .7em; border-radius: .7em; border-color: var(--edge); background: var(--paper); text-align: left; }
.wide:hover { border-color: var(--ink); }
.items { display: grid; grid-template-columns: 1fr 1fr; grid-gap: .25em; }
.items .wide:first-child, .items .wide:nth-last-child(-n+2) { grid-column: 1 / -1; }
.remember { display: flex; align-items: flex-start; padding: .6em .2em .4em; }
.remember input { flex: none; width: 1.5em; height: 1.5em; margin: 0 .7em 0 0; }
.remember small, .stays { display: block; color: var(--soft); font-size: .84em; line-height: 1.35; }

.notice { flex: 0 1 auto; overflow: auto; max-height: 45%; padding: .6em .9em .3em; border-bottom: 1px solid var(--line); background: var(--alarm-paper); font-size: .93em; line-height: 1.4; }
.notice.calm { padding-bottom: .6em; background: var(--paper); color: var(--soft); border: 0; text-align: center; }
.notice p { margin-bottom: .3em; }

.log { flex: 1 1 0%; min-height: 6em; position: relative; overflow-y: auto; padding: .7em .8em .3em; overscroll-behavior: contain; }
.log:focus { outline-offset: -4px; }
.line { display: flex; flex-direction: column; align-items: flex-start; margin-bottom: .55em; }
.line.own { align-items: flex-end; }
.speaker { margin: 0 .3em .2em; color: var(--soft); font-size: .82em; }
.counsellor .speaker { color: var(--ink); font-weight: 700; }
.words { max-width: min(94%, 34em); padding: .5em .85em; border: 1px solid var(--line); border-radius: .3em 1.1em 1.1em 1.1em; background: var(--card); }
.own .words { border-color: transparent; border-radius: 1.1em 1.1em .3em 1.1em; background: var(--own); }
.counsellor .words { background: var(--person); border-color: var(--edge); }
.removed .words { color: var(--soft); font-style: italic; }
.words p + p { margin-top: .25em; }
.words.folded { position: relative; max-height: 8em; overflow: hidden; }
.words.folded::after { content: ""; position: absolute; right: 0; bottom: 0; left: 0; height: 2.2em; background: linear-gradient(transparent, var(--own)); }
.state { margin: .2em .3em 0; color: var(--soft); font-size: .85em; }
.failed .state { color: var(--alarm); font-weight: 600; }
.small { display: inline-flex; align-items: center; min-height: 2.4em; margin-top: .15em; padding: .1em .6em; border-radius: 1.1em; color: var(--soft); font-size: .87em; }
.small .icon { margin-right: .35em; }
.small:hover { text-decoration: underline; }
.card { width: 100%; max-width: 36em; margin-top: .45em; padding: .55em .8em .35em; border: 1px solid var(--line); border-left: .3em solid var(--accent); border-radius: .8em; background: var(--card); }
.card-title { font-weight: 700; line-height: 1.35; }
.card-note { color: var(--soft); font-size: .87em; line-height: 1.4; }
.card-text { font-size: .95em; line-height: 1.4; }
.card-text p + p { margin-top: .2em; }
.card-text.folded p + p { display: none; }
.card-text.folded p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.card-links { display: flex; flex-wrap: wrap; align-items: center; margin: .15em -.15em 0; }
.card-links a { display: inline-flex; align-items: center; min-height: 2.75em; margin: .15em; padding: .2em .9em; border: 1.5px solid var(--edge); border-radius: 1.4em; font-weight: 600; text-decoration: none; }
.card-links .icon { margin-right: .45em; }
.card-links a:hover { text-decoration: underline; }
.fold { min-width: 2.75em; min-height: 2.75em; padding: .2em .7em; border-radius: 1.4em; color: var(--soft); font-size: 1em; text-decoration: underline; }
.card.urgent { margin-top: .35em; padding: 0; border: 0; background: none; }
.dial { display: flex; align-items: center; }
.call { flex: 1; min-width: 0; padding: .3em .8em; line-height: 1.25; }
.call span { min-width: 0; font-size: .93em; }
.dial .fold { flex: none; padding: .2em .3em .2em .6em; font-size: .9em; min-height: 3.1em; }
.urgent .card-text, .urgent .card-links { padding: .3em .8em 0; }

.answers { display: flex; flex-wrap: wrap; margin: 0 -.15em .4em; }
.answer { min-height: 2.8em; margin: .15em; padding: .3em .95em; border: 2px solid var(--edge); border-radius: 1.4em; background: var(--card); text-align: start; line-height: 1.3; font-weight: 600; }
.answers.grid { display: grid; grid-template-columns: 1fr 1fr; grid-gap: .35em; margin: 0 0 .5em; max-width: 36em; }
.grid .answer { margin: 0; padding: .3em .7em; border-radius: 1em; font-size: .94em; min-height: 3em; }
.answer:hover { border-color: var(--ink); text-decoration: underline; }
.typing { display: flex; align-items: center; color: var(--soft); font-size: .9em; }
.dots { display: inline-flex; margin-right: .6em; }
.dots i { width: .45em; height: .45em; margin-right: .22em; border-radius: 50%; background: currentColor; opacity: .55; }

.newer { flex: none; display: flex; align-items: center; align-self: center; position: relative; z-index: 2; min-height: 2.75em; margin: -3.2em 0 .45em; padding: .2em 1.1em; border-radius: 1.4em;
  background: var(--ink); color: var(--paper); font-weight: 600; box-shadow: 0 .2em .9em var(--shade); }
.newer .icon { margin-left: .4em; }
.newer:hover { text-decoration: underline; }

.composer { flex: none; padding: .45em .6em .5em; border-top: 1px solid var(--line); background: var(--card); }
.row { display: flex; align-items: flex-end; }
.field { flex: 1; min-width: 0; position: relative; margin-right: .4em; }
.field label { position: absolute; top: 2px; left: 1em; right: 1.2em; padding-top: .25em; border-radius: 1em; background: var(--paper); color: var(--soft); font-size: .76em; line-height: 1.3; font-weight: 600; pointer-events: none; }
.field textarea { display: block; width: 100%; min-height: 3.15em; max-height: 9.2em; padding: 1.2em .75em .35em; border: 2px solid var(--edge); border-radius: 1em; background: var(--paper); resize: none; }
.field textarea:focus { outline-offset: -2px; }
.field ::placeholder { color: transparent; }
.send { flex: none; display: flex; align-items: center; min-height: 3.15em; padding: .4em 1.1em; border-radius: 1.1em; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.send .icon { margin-left: .4em; }
.send:hover { text-decoration: underline; }
.error { margin-top: .4em; color: var(--alarm); font-weight: 600; }
.begin { padding: 1.6em 1.4em; text-align: center; }
.begin p { margin: .5em 0; }
.begin .large { font-size: 1.12em; }
.begin .send { display: inline-flex; border-radius: 1.6em; font-size: 1.08em; padding: .5em 1.6em; }
.begin .quiet { color: var(--soft); font-size: .9em; }

.short .frame { overflow: auto; }
.short .log, .short .sheet, .short .notice { flex: none; max-height: none; overflow: visible; }
.short .tools { position: sticky; top: 0; z-index: 1; padding: .1em .4em; }
.short .composer { position: sticky; bottom: 0; z-index: 1; padding: .3em .5em; }
.short .newer { position: sticky; bottom: 4.4em; margin-top: 0; }
.short .names { display: flex; flex-wrap: wrap; align-items: baseline; }
.short .title { margin-right: .6em; }
.short .head { padding-top: .1em; padding-bottom: .1em; }
.tiny .tools { position: static; }
.tiny .field label { clip-path: inset(50%); }
.tiny .field textarea { min-height: 2.75em; max-height: 4.6em; padding: .45em .75em; }
.tiny .field ::placeholder { color: var(--soft); opacity: 1; }
.tiny .send { min-height: 2.75em; }

@media (hover: hover) and (pointer: fine) {
  .keys { display: inline; }
}
@media (hover: hover) and (pointer: fine) and (min-width: 26.01em) {
  .root:not(.short) .exit-line { display: block; }
  .root:not(.short) .tools { border-bottom-color: transparent; }
}
@media (max-width: 26em) {
  .badge, .tool .icon, .composer .send .icon { display: none; }
  .composer .send { padding: .4em .9em; }
  .head { padding-top: .1em; padding-bottom: .1em; }
  .title { font-size: .95em; }
  .log { padding: .6em .7em .3em; }
}
@media (max-width: 21em) {
  .title { font-size: .86em; }
  .program { font-size: .76em; }
  .tool { padding: .2em .6em; }
  .grid .answer { padding: .3em .5em; }
}
@media (prefers-color-scheme: dark) {
  :host { --paper: #1c1f1d; --card: #262a27; --ink: #f3eee5; --soft: #c2baad; --line: #3b413c; --edge: #959b93;
    --own: #274a40; --alarm: #ffb4a6; --on-alarm: #3b0a03; --alarm-paper: #3a2420; --person: #463a22; --shade: rgba(0, 0, 0, .5); }
}
@media (prefers-reduced-motion: no-preference) {
  .line { animation: appear .25s ease-out; }
  .dots i { animation: breathe 1.4s infinite ease-in-out; }
  .dots i + i { animation-delay: .2s; }
  .dots i + i + i { animation-delay: .4s; }
  @keyframes appear { from { opacity: 0; transform: translateY(.3em); } }
  @keyframes breathe { 50% { opacity: 1; } }
}
@media (forced-colors: active) {
  .launcher, .send, .tool, .wide, .frame, .head { border: 1px solid; }
}
`;

  /** Constructed style sheets need no permission of the site's Content-Security-Policy, a style element needs the nonce. */
  function dress(shadow) {
    if ('adoptedStyleSheets' in Document.prototype && 'replaceSync' in CSSStyleSheet.prototype) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLES);
      shadow.adoptedStyleSheets = [sheet];
    } else {
      const style = el('style', {}, STYLES);
      style.nonce = settings.nonce;
      shadow.append(style);
    }
  }

  /** Black or white, whichever is easier to read on the site's colour (relative luminance of WCAG 2). */
  function readableOn(color) {
    const [red, green, blue] = [1, 3, 5].map(at => parseInt(color.slice(at, at + 2), 16) / 255)
      .map(part => (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.179 ? '#000000' : '#ffffff';
  }

  // ---------------------------------------------------------------- conversation

  /** What was said, with the answers to the open question below it. */
  function createConversation(voice, actions) {
    const lines = el('ol', { class: 'lines', role: 'list' });
    const answers = el('div', { class: 'answers', role: 'group', 'aria-label': TEXTS.answers, hidden: true });
    const typing = el('p', { class: 'typing', hidden: true });
    const log = el('div', { class: 'log', role: 'region', 'aria-label': TEXTS.conversation, tabindex: '0' }, lines, answers, typing);
    // Own messages stand in the conversation too, but only what others say is read out: so hearing is a place of its own.
    const heard = el('div', { class: 'hidden', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions', 'aria-label': TEXTS.conversation });
    const newer = button({ class: 'newer', hidden: true, onclick: () => { reveal(); log.focus({ preventScroll: true }); } }, TEXTS.newer, icon('down'));
    const own = new Map();
    // The first line that came since the resident wrote or saw the end, and whether the view goes along with it.
    let fresh = null;
    let follows = true;
    let freshEnd = 0;
    let typingEnd = 0;

    function speakerOf(copy) {
      if (copy.from !== 'counsellor') {
        return TEXTS.bot;
      }

      return copy.name ? fill(TEXTS.counsellor, 'name', copy.name) : TEXTS.counsellorNameless;
    }

    /** What scrolls: the conversation, or the whole panel where it is short. */
    function scroller() {
      return actions.isShort() ? log.parentNode : log;
    }

    function isNearEnd() {
      const box = scroller();
      return box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END;
    }

    function toEnd() {
      scroller().scrollTop = scroller().scrollHeight;
    }

    /** Shows what is new: all of it if it fits; else the numbers to dial; else the question with its answers, from its beginning on. */
    function reveal() {
      const last = lines.lastElementChild;
      const box = scroller();
      if (!last || !log.clientHeight) {
        return;
      }

      const end = box.scrollHeight - box.clientHeight;
      const top = line => line.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop - actions.covered() - 8;
      const first = fresh || last;
      const before = first.previousElementSibling;
      const fits = top(before && before.classList.contains('own') ? before : first) >= end;
      const urgent = fits ? null : newest('.dial', first);
      box.scrollTop = Math.min(end, fits ? end : top(urgent || (answers.hidden ? first : last)));
      showNewer(false);
      clearTimeout(freshEnd);
      freshEnd = setTimeout(() => { fresh = null; }, ONE_GO);
    }

    /** The first line from the given one on that holds such an element. */
    function newest(selector, first) {
      let line = first;
      while (line && !line.querySelector(selector)) {
        line = line.nextElementSibling;
      }

      return line;
    }

    /** A line has come; whoever reads further above is not torn away. */
    function arrive(line, wasNearEnd) {
      if (!fresh) {
        fresh = line;
        follows = wasNearEnd;
      }

      if (follows) {
        reveal();
      } else {
        showNewer(true);
      }
    }

    function showNewer(isShown) {
      newer.hidden = !isShown;
    }

    function onScroll() {
      if (!newer.hidden && isNearEnd()) {
        fresh = null;
        showNewer(false);
      }
    }

    /** Where the focus goes from a button that vanishes: to the text box, unless that brings up a keyboard on the screen. */
    function rest() {
      if (hasKeyboard()) {
        actions.write();
      } else {
        log.focus({ preventScroll: true });
      }
    }

    function say(speaker, activity, choices) {
      const cards = cardsOf(activity).map(card => [card.title, card.subtitle, card.text].filter(Boolean).join('. '));
      const count = choices.length > 0 ? fill(TEXTS.answersCount, 'count', String(choices.length)) : null;
      const words = el('p', {}, speaker + ': ', el('span', spoken(activity.text), activity.text), [''].concat(cards, count || []).join(' '));
      heard.append(words);
      setTimeout(() => words.remove(), 10000);
    }

    function cardsOf(activity) {
      return (activity.attachments || []).filter(part => part.contentType === 'application/vnd.microsoft.card.hero').map(part => part.content);
    }

    /** Calling comes first; what is longer than two lines unfolds. In danger a card is a number to dial and nothing else. */
    function cardElement(card, isUrgent) {
      const links = (card.buttons || []).filter(link => /^(tel:|mailto:|https?:\/\/)/i.test(link.value));
      const main = links.find(link => /^tel:/i.test(link.value)) || links[0];
      const others = el('div', { class: 'card-links', hidden: true }, ...links.filter(link => link !== main).map(link => linkElement(link, '', linkWords(link))));
      const text = el('div', { class: 'card-text folded', hidden: isUrgent }, ...paragraphs(card.text || ''));
      const toggle = fold('fold', [TEXTS.more, TEXTS.less], card.title, isOpen => {
        text.classList.toggle('folded', !isOpen);
        text.hidden = isUrgent && !isOpen;
        others.hidden = !isOpen || !others.firstChild;
      });
      if (isUrgent && main) {
        const [large, small] = /^tel:/i.test(main.value) ? [linkWords(main), card.title] : [card.title, linkWords(main)];
        return el('div', { class: 'card urgent' },
          el('div', { class: 'dial' }, linkElement(main, 'call', el('strong', {}, large), el('span', { dir: 'auto' }, small)), toggle), text, others);
      }

      return el('div', { class: 'card' }, el('p', { class: 'card-title', dir: 'auto' }, card.title),
        card.subtitle ? el('p', { class: 'card-note' }, card.subtitle) : null, text,
        el('div', { class: 'card-links' }, main ? linkElement(main, '', linkWords(main)) : null, toggle), others);
    }

    function linkElement(link, look, ...content) {
      const leaves = /^http/i.test(link.value);
      return el('a', { class: look || null, href: link.value, target: leaves && '_blank', rel: leaves && 'noopener noreferrer' },
        icon(/^tel:/i.test(link.value) ? 'phone' : 'link'), ...content, leaves ? el('span', { class: 'hidden' }, TEXTS.newPage) : null);
    }

    /** Without the pictogram in front: the link has an icon that every device can show. */
    function linkWords(link) {
      return link.title.replace(/^[^0-9A-Za-z\u00c0-\u024f+(]+/, '') || link.title;
    }

    function readButton(text) {
      const label = el('span', {}, TEXTS.read);
      const read = button({ class: 'small read', hidden: !voice.isThere(), onclick: toggle }, icon('sound'), label);
      function toggle() {
        const isReading = label.textContent === TEXTS.readStop;
        voice.stop();
        if (!isReading) {
          label.textContent = TEXTS.readStop;
          voice.read(text, () => { label.textContent = TEXTS.read; });
        }
      }

      return read;
    }

    function showTheirs(activity, isHistory) {
      const copy = activity.channelData.lotse;
      const speaker = speakerOf(copy);
      // Measured before the answers make the log longer.
      const wasNearEnd = isNearEnd();
      const choices = showAnswers(activity);
      const text = activity.text || '';
      const cards = cardsOf(activity);
      const previous = lines.lastElementChild;
      const isSame = previous !== null && previous.dataset.speaker === speaker;
      const line = el('li', { class: 'line ' + (copy.from === 'counsellor' ? 'counsellor' : 'bot'), 'data-speaker': speaker },
        el('p', { class: isSame ? 'hidden' : 'speaker' }, speaker + ':'),
        text ? el('div', { class: 'words' }, ...paragraphs(text)) : null,
        ...cards.map(card => cardElement(card, URGENT.test(copy.key))),
        readButton([text].concat(cards.map(card => card.title + '. ' + (card.text || ''))).join('\n')));
      lines.append(line);
      stopTyping();
      if (!isHistory) {
        say(speaker, activity, choices);
      }

      arrive(line, wasNearEnd);
    }

    /** The menu's commands come with each question too; they have their own place above. */
    function showAnswers(activity) {
      const offered = activity.suggestedActions ? activity.suggestedActions.actions : [];
      const choices = offered.filter(choice => !/^menu\./.test(choice.value));
      dropAnswers();
      choices.forEach(choice => answers.append(button(Object.assign(spoken(choice.title), { class: 'answer', onclick: () => press(choice) }), choice.title)));
      answers.classList.toggle('grid', choices.length > 3 && choices.every(choice => choice.title.length <= SHORT_LABEL));
      answers.hidden = choices.length === 0;
      return choices;
    }

    function press(choice) {
      if (!answers.hidden) {
        dropAnswers();
        rest();
        actions.answer(choice.text || choice.title, choice.value);
      }
    }

    function dropAnswers() {
      answers.hidden = true;
      answers.textContent = '';
    }

    function ownLine(id, text) {
      const state = el('p', { class: 'state', hidden: true });
      const words = el('div', { class: 'words' }, ...paragraphs(text));
      const isLong = text.length > LONG_TEXT;
      words.classList.toggle('folded', isLong);
      const line = el('li', { class: 'line own', 'data-speaker': TEXTS.you }, el('p', { class: 'hidden' }, TEXTS.you + ':'), words,
        isLong ? fold('small', [TEXTS.whole, TEXTS.part], null, isOpen => words.classList.toggle('folded', !isOpen)) : null, state);
      own.set(id, { line, state });
      lines.append(line);
      fresh = null;
      showNewer(false);
      dropAnswers();
      toEnd();
      return own.get(id);
    }

    function showMine(activity) {
      const id = activity.channelData.clientActivityID || activity.id;
      const isRemoved = Boolean(activity.channelData.lotse.removed);
      const entry = own.get(id) || ownLine(id, isRemoved ? TEXTS.removed : activity.text || '');
      entry.line.classList.toggle('removed', isRemoved);
      entry.line.classList.remove('failed');
      entry.state.hidden = true;
      dropAnswers();
    }

    function showTyping(name, milliseconds) {
      typing.textContent = '';
      typing.append(el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i')), fill(TEXTS.typing, 'name', name));
      const wasNearEnd = isNearEnd();
      typing.hidden = false;
      if (wasNearEnd) {
        toEnd();
      }

      clearTimeout(typingEnd);
      typingEnd = setTimeout(stopTyping, milliseconds);
    }

    function stopTyping() {
      clearTimeout(typingEnd);
      typing.hidden = true;
    }

    log.addEventListener('scroll', onScroll);
    voice.onVoices(() => log.querySelectorAll('.read').forEach(read => { read.hidden = !voice.isThere(); }));

    return {
      log,
      heard,
      newer,
      onScroll,
      rest,
      /** Whether nothing was said by the resident yet. */
      isUnanswered: () => own.size === 0,
      /** A change of the room around the conversation; who was at its end stays there. */
      around(change) {
        const wasNearEnd = isNearEnd();
        change();
        if (wasNearEnd) {
          toEnd();
        }
      },
      show(activity, isHistory) {
        const copy = (activity.channelData || {}).lotse || { from: 'bot' };
        activity.channelData = Object.assign({}, activity.channelData, { lotse: copy });
        if (activity.type === 'typing') {
          showTyping(speakerOf(copy), 6000);
        } else if (activity.type === 'message') {
          (copy.from === 'resident' ? showMine : showTheirs)(activity, isHistory);
        }
      },
      /** An own message as the outbox sees it. */
      showOutgoing(item, state, reason) {
        const entry = own.get(item.id) || ownLine(item.id, item.text);
        entry.line.classList.toggle('failed', state === 'failed');
        entry.state.hidden = state === 'sent';
        entry.state.textContent = '';
        entry.state.append(reason || TEXTS[state] || '');
        if (state === 'failed') {
          entry.state.append(' ', button({ class: 'small again', onclick: () => actions.again(item) }, TEXTS.again));
        }
      },
      remark(text) {
        lines.append(el('li', { class: 'line bot removed' }, el('div', { class: 'words' }, el('p', {}, text))));
      },
      reveal,
      clear() {
        own.clear();
        fresh = null;
        showNewer(false);
        lines.textContent = '';
        heard.textContent = '';
        dropAnswers();
        stopTyping();
      },
    };
  }

  // ---------------------------------------------------------------- panel

  /** Header, emergency numbers, menu, notices, conversation and composer. */
  function createPanel(memory, actions) {
    const isFloat = !settings.inline;
    const voice = createVoice();
    const isShort = () => root.classList.contains('short');
    // Pixels at the top that the tools hide while the whole panel scrolls.
    const covered = () => (isShort() && !root.classList.contains('tiny') ? tools.offsetHeight : 0);
    const talk = createConversation(voice, { answer: actions.send, again: actions.again, write: () => input.focus(), isShort, covered });
    let phone = settings.phone;

    const title = el('h2', { class: 'title', id: 'title' }, settings.office);
    const close = button({ class: 'close', 'aria-label': TEXTS.close, onclick: actions.close }, icon('close'));
    const head = el('header', { class: 'head' }, el('span', { class: 'badge' }, icon('light')),
      el('div', { class: 'names' }, title, el('p', { class: 'program' }, TEXTS.program)), close);

    const emergency = el('div', { class: 'sheet alarm', id: 'emergency', hidden: true },
      el('p', {}, TEXTS.emergencyLine), emergencyList(),
      button({ class: 'wide', onclick: () => command(TEXTS.help, 'menu.emergency') }, TEXTS.emergencyMore));
    const remember = el('input', { type: 'checkbox', onchange: () => memory.set({ remember: remember.checked }) });
    remember.checked = Boolean(memory.get('remember'));
    const exitText = () => [el('span', { class: 'keys' }, TEXTS.exitKeys + ' '), TEXTS.exitStays];
    const menu = el('div', { class: 'sheet', id: 'menu', hidden: true },
      el('div', { class: 'items' }, ...[[TEXTS.human, 'human'], [TEXTS.back, 'back'], [TEXTS.restart, 'restart'], [TEXTS.stored, 'stored'], [TEXTS.erase, 'delete']]
        .map(([label, name]) => button({ class: 'wide', onclick: () => command(label, 'menu.' + name) }, label))),
      el('label', { class: 'remember' }, remember, el('span', {}, TEXTS.remember, el('small', {}, TEXTS.rememberLine))),
      el('p', { class: 'stays' }, TEXTS.exit + ': ', ...exitText()));

    const emergencyTool = sheetTool('tool alarm', emergency, icon('phone'), TEXTS.emergencyShort);
    const menuTool = sheetTool('tool', menu, icon('menu'), TEXTS.menu);
    const tools = el('div', { class: 'tools' }, emergencyTool, menuTool,
      button({ class: 'tool exit', 'aria-describedby': 'exit-line', onclick: actions.leave }, icon('exit'), TEXTS.exit));
    const exitLine = el('p', { class: 'exit-line', id: 'exit-line' }, ...exitText());

    const noticeText = el('p', { role: 'status' });
    const noticeNumbers = el('div', { hidden: true });
    const notice = el('div', { class: 'notice', hidden: true }, noticeText, noticeNumbers);

    const input = el('textarea', { id: 'words', rows: '1', autocomplete: 'off', dir: 'auto', placeholder: TEXTS.label, enterkeyhint: 'send', 'aria-describedby': 'error', oninput: onInput, onkeydown: onKey });
    const error = el('p', { class: 'error', id: 'error', role: 'alert', hidden: true });
    const composer = el('form', { class: 'composer', onsubmit: submit },
      el('div', { class: 'row' }, el('div', { class: 'field' }, input, el('label', { for: 'words' }, TEXTS.label)), el('button', { class: 'send', type: 'submit' }, TEXTS.send, icon('send'))), error);

    const beginButton = button({ class: 'send', onclick: actions.open });
    const begin = el('div', { class: 'begin', hidden: true }, el('p', { class: 'large' }, TEXTS.startLine), el('p', {}, beginButton),
      el('p', { class: 'quiet' }, TEXTS.startPrivacy));

    const frame = el('section', { class: 'frame', 'aria-labelledby': 'title', onkeydown: keepFocus },
      head, tools, exitLine, emergency, menu, notice, begin, talk.log, talk.heard, talk.newer, composer);
    frame.addEventListener('scroll', talk.onScroll);
    const root = el('div', { class: 'root ' + (isFloat ? 'float' : 'inline') + (settings.left ? ' left' : '') }, frame);

    function sheetTool(look, sheet, ...content) {
      const tool = button({ class: look, 'aria-expanded': 'false', 'aria-controls': sheet.id, onclick: () => toggle(tool, sheet) }, ...content);
      return tool;
    }

    /** One sheet is open at a time. */
    function toggle(tool, sheet) {
      const opens = sheet.hidden;
      closeSheets();
      sheet.hidden = !opens;
      tool.setAttribute('aria-expanded', String(opens));
    }

    function closeSheets() {
      [[emergencyTool, emergency], [menuTool, menu]].forEach(([tool, sheet]) => {
        sheet.hidden = true;
        tool.setAttribute('aria-expanded', 'false');
      });
    }

    function command(label, value) {
      closeSheets();
      actions.send(label, value);
      talk.rest();
    }

    function submit(event) {
      event.preventDefault();
      const text = input.value.trim();
      const isTooLong = new TextEncoder().encode(text).length > LONGEST_TEXT;
      error.hidden = !isTooLong;
      error.textContent = isTooLong ? TEXTS.tooLong : '';
      if (text && !isTooLong) {
        input.value = '';
        onInput();
        actions.send(text, null);
      }
    }

    function onInput() {
      error.hidden = true;
      memory.set({ draft: input.value });
      talk.around(() => {
        input.style.height = 'auto';
        input.style.height = input.scrollHeight + 4 + 'px';
      });
    }

    function onKey(event) {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        submit(event);
      }
    }

    /** A panel that covers the page keeps the focus, so that it never goes behind it. */
    function keepFocus(event) {
      if (event.key === 'Escape') {
        closeSheets();
      } else if (event.key === 'Tab' && root.classList.contains('full')) {
        const stops = Array.from(frame.querySelectorAll('a[href], button, input, textarea, [tabindex="0"]')).filter(stop => stop.offsetParent !== null);
        const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
        if (event.target === edge || !frame.contains(event.target)) {
          event.preventDefault();
          (event.shiftKey ? stops[stops.length - 1] : stops[0]).focus();
        }
      }
    }

    /** Fits the panel to what is visible: a phone's keyboard takes half of it, 400 % zoom three quarters. */
    function fit() {
      talk.around(fitNow);
    }

    function fitNow() {
      const view = window.visualViewport;
      const height = view ? view.height : window.innerHeight;
      const isSmall = window.innerWidth <= 480 || window.innerHeight <= SHORT_HEIGHT;
      const isFull = isSmall && !frame.hidden && begin.hidden;
      root.classList.toggle('short', height <= SHORT_HEIGHT);
      root.classList.toggle('tiny', height <= TINY_HEIGHT);
      root.classList.toggle('full', isFull);
      close.hidden = !isFloat && !isFull;
      frame.setAttribute('role', isFloat || isFull ? 'dialog' : 'region');
      if (isFull) {
        frame.setAttribute('aria-modal', 'true');
      } else {
        frame.removeAttribute('aria-modal');
      }

      frame.style.height = isFull && view ? view.height + 'px' : '';
      frame.style.top = isFull && view ? view.offsetTop + 'px' : '';
    }

    function tell(text, isCalm) {
      notice.hidden = text === null || !begin.hidden;
      notice.classList.toggle('calm', isCalm);
      noticeText.textContent = text || '';
      noticeNumbers.hidden = isCalm;
      noticeNumbers.textContent = '';
      if (!isCalm) {
        noticeNumbers.append(el('p', {}, TEXTS.call), emergencyList(true), ...(phone ? [officePhone(phone)] : []));
      }
    }

    window.addEventListener('resize', fit);
    if (window.visualViewport) {
      window.visualViewport.addEventListener('resize', fit);
      window.visualViewport.addEventListener('scroll', fit);
    }

    return {
      root,
      talk,
      /** Before the start only the constant parts are there. */
      rest(isResting) {
        frame.classList.toggle('resting', isResting);
        begin.hidden = !isResting;
        beginButton.textContent = memory.get('key') ? TEXTS.startAgain : TEXTS.start;
        [menuTool, exitLine, talk.log, composer].forEach(part => { part.hidden = isResting; });
        notice.hidden = isResting || !noticeText.textContent;
        closeSheets();
        fit();
      },
      focusStart() {
        beginButton.focus();
      },
      focus() {
        input.focus();
      },
      restoreDraft() {
        input.value = memory.get('draft') || '';
        onInput();
      },
      describe(office) {
        title.textContent = office.name || settings.office;
        phone = office.phone || phone;
      },
      connection(state) {
        if (state === 'online') {
          tell(null, true);
        } else if (state === 'connecting') {
          tell(TEXTS.connecting, true);
        } else if (state === 'refused') {
          tell(TEXTS.refused, false);
        } else {
          tell(navigator.onLine === false ? TEXTS.offline : TEXTS.unreachable, false);
        }
      },
      forgetChoice() {
        remember.checked = false;
      },
      silence: voice.stop,
    };
  }

  // ---------------------------------------------------------------- start

  /** The key of a one-time link, taken out of the address before anybody sees it. */
  function takeDoor() {
    const key = settings.inline && (/^#weiter=([\w-]{20,100})$/.exec(location.hash) || [])[1];
    if (key) {
      history.replaceState(history.state, '', location.pathname + location.search);
    }

    return key || null;
  }

  function start() {
    const place = settings.inline ? find(settings.inline) : document.body;
    if (!place) {
      warn(TEXTS.noPlace, script.dataset.open);
      return;
    }

    door = takeDoor();
    const memory = createMemory();
    const host = el('thinka-lotse', { lang: 'de' });
    const shadow = host.attachShadow({ mode: 'open' });
    const panel = createPanel(memory, { send, again, open: () => open(true), close, leave });
    const launcher = button({ class: 'launcher', hidden: Boolean(settings.inline), 'aria-haspopup': 'dialog', onclick: () => open(true) }, icon('chat'), el('span', {}, TEXTS.launcher));
    const line = createLine(memory, { state: onState, activity: onActivity, ended: onEnded });
    const outbox = createOutbox(memory, line, onOutgoing);
    let isStarted = false;
    let isOpen = false;
    let lastEscape = -DOUBLE_ESCAPE;

    host.style.setProperty('--accent', settings.color);
    host.style.setProperty('--on-accent', readableOn(settings.color));
    dress(shadow);
    panel.root.append(launcher);
    shadow.append(panel.root);
    showPanel(Boolean(settings.inline));
    panel.rest(Boolean(settings.inline));
    place.append(host);
    document.addEventListener('keydown', onKey, true);
    window.addEventListener('pagehide', hideFromHistory);
    window.addEventListener('pageshow', showAgain);
    memory.onLeaving(() => shut());
    if (memory.get('open') || door) {
      open(false);
    }

    function find(selector) {
      try {
        return document.querySelector(selector);
      } catch (notASelector) {
        return null;
      }
    }

    function showPanel(isShown) {
      isOpen = isShown;
      panel.root.firstChild.hidden = !isShown;
      launcher.hidden = isShown || Boolean(settings.inline);
    }

    function open(takesFocus) {
      memory.set({ open: true });
      showPanel(true);
      panel.rest(false);
      launcher.classList.remove('fresh');
      launcher.lastChild.textContent = TEXTS.launcher;
      if (!isStarted) {
        isStarted = true;
        begin();
      }

      panel.talk.reveal();
      if (takesFocus) {
        panel.focus();
      }
    }

    function begin() {
      panel.restoreDraft();
      panel.connection('connecting');
      if (memory.get('office')) {
        panel.describe(memory.get('office'));
      }

      askForOffice().then(office => {
        if (office && isStarted) {
          memory.set({ office });
          panel.describe(office);
        }
      });
      line.open();
    }

    function close() {
      memory.set({ open: false });
      panel.silence();
      if (settings.inline) {
        isOpen = false;
        panel.rest(true);
        panel.focusStart();
      } else {
        showPanel(false);
        launcher.focus();
      }
    }

    function send(text, value) {
      if (!isStarted || !isOpen) {
        open(false);
      }

      panel.silence();
      outbox.add(text, value);
    }

    function again(item) {
      outbox.again(item);
    }

    function onState(state) {
      panel.connection(state);
      if (state === 'online') {
        outbox.items.forEach(item => onOutgoing(item, item.isFailed ? 'failed' : 'waiting', null));
        outbox.pump();
      }
    }

    function onActivity(activity, isHistory) {
      panel.talk.show(activity, isHistory);
      const copy = (activity.channelData || {}).lotse || {};
      if (settings.topic && copy.key === 'concern.AskConcern' && !isHistory && panel.talk.isUnanswered()) {
        warn(TEXTS.noTopic, settings.topic);
      }

      if (!isOpen && !isHistory && activity.type === 'message' && copy.from !== 'resident') {
        launcher.classList.add('fresh');
        launcher.lastChild.textContent = TEXTS.launcherNew;
      }
    }

    function onEnded() {
      panel.talk.clear();
      panel.forgetChoice();
      panel.talk.remark(TEXTS.ended);
    }

    function onOutgoing(item, state, reason) {
      panel.talk.showOutgoing(item, state, reason);
    }

    /** Two Esc within a second leave; one does nothing special. */
    function onKey(event) {
      if (event.key !== 'Escape' || event.repeat || !isStarted) {
        return;
      }

      if (event.timeStamp - lastEscape < DOUBLE_ESCAPE) {
        leave();
      }

      lastEscape = event.timeStamp;
    }

    /** Nothing of the conversation stays on the screen or in the browser's storage. */
    function shut() {
      isStarted = false;
      memory.close();
      outbox.clear();
      panel.silence();
      line.close();
      document.removeEventListener('keydown', onKey, true);
      host.remove();
    }

    function leave() {
      shut();
      memory.announceLeaving();
      // The neutral page may take a while to come; until then nothing is seen here.
      document.documentElement.style.display = 'none';
      window.location.replace(settings.exit);
    }

    /** Browsers keep whole pages for the Back button; a chat must not come back with them after it was left. */
    function hideFromHistory(event) {
      host.hidden = event.persisted;
    }

    function showAgain(event) {
      if (!event.persisted) {
        return;
      }

      if (isStarted && !memory.knowsConversation()) {
        window.location.reload();
      } else {
        host.hidden = false;
      }
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
