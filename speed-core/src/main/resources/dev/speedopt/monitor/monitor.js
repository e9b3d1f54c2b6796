// Everything that comes from outside goes through textContent or a numeric attribute: nothing of it is ever markup.
'use strict';
(() => {
  const SVG = 'http://www.w3.org/2000/svg';
  const MOST_LINES = 300;
  const byId = id => document.getElementById(id);
  const leaf = (name, text, kind) => {
    const node = document.createElement(name);
    node.textContent = text;
    if (kind) node.className = kind;
    return node;
  };
  const drawn = (name, attributes) => {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    return node;
  };
  const percent = value => (value >= 0 ? '+' : '\u2212') + Math.abs(value).toFixed(1) + ' %';
  const span = millis => {
    const seconds = Math.max(0, Math.round(millis / 1000));
    return seconds < 60 ? seconds + ' s'
      : seconds < 3600 ? Math.floor(seconds / 60) + ' min ' + seconds % 60 + ' s'
      : Math.floor(seconds / 3600) + ' h ' + Math.floor(seconds % 3600 / 60) + ' min';
  };
  const KINDS = { accepted: 'accepted', held: 'held', refused: 'refused', open: 'open' };

  let state = {};
  let lastEvent = null;
  let connected = false;
  let warnings = [];
  let open = new Map();
  // What each attempt does right now, by its number.
  let doing = new Map();

  // Steps of an attempt are called "#1 Orders#total: replay".
  const STEP = /^#(\d+) (.*): (.*)$/;
  const DOING = { 'containment': 'Reading', 'compilation': 'Compiling', 'capabilities': 'Checking capabilities',
    'reaching tests': 'Running the tests that reach it', 'replay': 'Replaying', 'quick measurement': 'Measuring, first look',
    'all tests': 'Running all tests', 'measurement': 'Measuring', 'panel': 'Voting' };
  const said = row => row.outcome === 'open' && doing.get(row.id) || row.said;

  // One dot for each pair; to the right of the line is faster.
  const pairs = row => {
    const most = Math.max(10, ...row.pairs.map(Math.abs));
    const label = (row.pairs.length === 1 ? '1 pair' : row.pairs.length + ' pairs') + ', from ' + percent(Math.min(...row.pairs)) + ' to ' + percent(Math.max(...row.pairs));
    const picture = drawn('svg', { viewBox: '0 0 200 24', preserveAspectRatio: 'xMinYMid', class: 'pairs', role: 'img', 'aria-label': label });
    picture.append(drawn('line', { x1: 0, x2: 200, y1: 12, y2: 12, class: 'axis' }));
    picture.append(drawn('line', { x1: 100, x2: 100, y1: 2, y2: 22, class: 'zero' }));
    for (const saved of row.pairs) {
      picture.append(drawn('circle', { cx: (100 + 92 * saved / most).toFixed(1), cy: 12, r: 4, class: 'pair' }));
    }
    return picture;
  };

  const ladder = row => {
    const list = leaf('ol', '', 'ladder');
    list.setAttribute('aria-label', 'Rungs');
    state.ladder.forEach(name => {
      const step = row.rungs.find(rung => rung.name === name);
      const next = !step && row.outcome === 'open' && state.ladder[row.rungs.length] === name;
      const item = leaf('li', (step ? (step.passed ? '\u2713 ' : '\u2717 ') : next ? '\u2026 ' : '') + name,
        step ? (step.passed ? 'passed' : 'failed') : next ? 'next' : 'ahead');
      if (step) item.title = step.summary;
      list.append(item);
    });
    return list;
  };

  // May break where a reader would.
  const name = text => {
    const node = leaf('strong', '');
    text.split(/(?=[#(])|(?<=[.,])/).forEach((part, at) => node.append(...(at ? [document.createElement('wbr'), part] : [part])));
    return node;
  };

  const card = row => {
    const item = leaf('li', '', 'attempt ' + (KINDS[row.outcome] || 'open'));
    item.dataset.id = String(row.id);
    const head = leaf('div', '', 'head');
    head.append(name('#' + row.id + ' ' + row.target), leaf('span', said(row), 'said'));
    item.append(head, leaf('p', row.title + ' \u2014 ' + row.proposer, 'title'), ladder(row));
    const failed = row.rungs.find(rung => !rung.passed);
    if (failed) item.append(leaf('p', failed.summary, 'why'));
    if (row.improvement) item.append(leaf('p', 'Time saved ' + row.improvement, 'gain'));
    if (row.pairs.length) item.append(pairs(row));
    return item;
  };

  const list = (id, lines) => {
    byId(id).replaceChildren(...lines.map(line => leaf('li', line)));
    byId(id + '-section').hidden = lines.length === 0;
  };
  const alerts = () => list('alerts', [...new Set([...(state.alerts || []), ...warnings])]);

  const show = () => {
    alerts();
    list('opportunities', state.opportunities || []);
    if (!state.run) return;
    document.title = (state.finished ? 'Ended: ' : '') + state.project + ' \u2013 speed';
    byId('project').textContent = state.project;
    byId('run').textContent = 'Run ' + state.run + ', started ' + new Date(state.started).toLocaleString();
    const count = kind => state.attempts.filter(row => row.outcome === kind).length;
    const figures = [['Accepted', count('accepted')], ['Held', count('held')], ['Refused', count('refused')],
      ['Climbing', count('open')], ['Targets decided', state.decided]];
    byId('counts').replaceChildren(...figures.map(([name, value]) => {
      const pair = leaf('div', '');
      pair.append(leaf('dt', name), leaf('dd', String(value)));
      return pair;
    }));
    byId('attempts').replaceChildren(...state.attempts.map(card));
    byId('legend').textContent = state.attempts.length
      ? 'Newest first. Dots are pairs of forks: right of the line is faster.' : 'None yet.';
    list('skipped', state.skipped);
  };

  const status = () => {
    const quiet = lastEvent === null ? null : Date.now() - lastEvent;
    byId('status').textContent = !connected ? 'The monitor cannot be reached; trying again'
      : !state.run ? 'Waiting for a run'
      : state.finished ? 'Ended after ' + span(state.millis)
      : quiet !== null && quiet > 120000 ? 'No sign of life for ' + span(quiet) + ': it may have been stopped'
      : 'Running for ' + span(Date.now() - Date.parse(state.started));
    byId('status').className = !connected ? 'bad' : state.finished ? 'good' : '';
  };

  const now = () => {
    const step = [...open.values()].pop();
    byId('step').textContent = step ? step.text : state.finished ? 'Nothing: the run has ended' : state.run ? 'Between two steps' : 'Nothing yet';
    byId('detail').textContent = step && step.of ? step.detail + ' (' + step.done + ' of ' + step.of + ')' : step ? step.detail : '';
    const bar = byId('bar');
    bar.hidden = !step;
    if (step && step.of) { bar.max = step.of; bar.value = step.done; } else bar.removeAttribute('value');
  };

  const say = event => {
    const log = byId('log');
    const follows = log.scrollTop + log.clientHeight >= log.scrollHeight - 24;
    const line = leaf('li', '', event.kind === 'WARN' ? 'warn' : '');
    line.append(leaf('time', new Date(event.at).toLocaleTimeString()), leaf('span', event.text));
    log.append(line);
    while (log.childElementCount > MOST_LINES) log.firstElementChild.remove();
    if (follows) log.scrollTop = log.scrollHeight;
  };

  // A step is told at once; the state that it led to comes when it was written down.
  const begin = text => {
    const [, number, , rung] = STEP.exec(text) || [];
    const row = number && (state.attempts || []).find(each => each.id === Number(number));
    if (!number) return;
    doing.set(Number(number), DOING[rung] || rung);
    const card = row && byId('attempts').querySelector('[data-id="' + Number(number) + '"] .said');
    if (card) card.textContent = said(row);
  };

  const heard = event => {
    lastEvent = Date.parse(event.at);
    if (event.kind === 'STEP') begin(event.text);
    if (event.kind === 'STEP') open.set(event.step, { text: event.text, detail: '', done: 0, of: 0 });
    if (event.kind === 'PROGRESS' && open.has(event.step)) {
      Object.assign(open.get(event.step), { detail: event.text, done: event.done, of: event.of });
    }
    if (event.kind === 'DONE') open.delete(event.step);
    if (event.kind === 'WARN') { warnings = [...warnings, event.text].slice(-50); alerts(); }
    if (event.kind !== 'PROGRESS' && event.kind !== 'DONE') say(event);
    now();
  };

  let asking = false;
  let again = false;
  const ask = async () => {
    if (asking) { again = true; return; }
    asking = true;
    try {
      do {
        again = false;
        state = await (await fetch('state')).json();
        show(); now(); status();
      } while (again);
    } catch (gone) {
      again = false;
    } finally {
      asking = false;
    }
  };

  const source = new EventSource('events');
  source.addEventListener('open', () => { connected = true; status(); });
  source.addEventListener('error', () => { connected = false; status(); });
  source.addEventListener('begin', () => { open = new Map(); doing = new Map(); warnings = []; byId('log').replaceChildren(); now(); });
  source.addEventListener('progress', message => heard(JSON.parse(message.data)));
  source.addEventListener('state', ask);
  setInterval(status, 1000);
  // Not only when the log has been heard: where it is long, or the machine busy, that takes a while.
  ask();
})();
