/** What lets a reader of the page try the API; plain JavaScript, since it is sent as it is. */
export const apiScript = `'use strict';
for (const part of document.querySelectorAll('details.try')) {
  part.hidden = false;
  const form = part.querySelector('form');
  const answer = part.querySelector('[role=status]');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(form, answer);
  });
}

async function send(form, answer) {
  const query = new URLSearchParams();
  const headers = {};
  let path = form.dataset.path;
  for (const { name, value, dataset } of form.querySelectorAll('input')) {
    if (dataset.in === 'path') path = path.replace('{' + name + '}', encodeURIComponent(value));
    else if (value === '') continue;
    else if (dataset.in === 'query') query.set(name, value);
    else headers[name] = value;
  }
  const area = form.querySelector('textarea');
  if (area !== null) headers['content-type'] = area.dataset.type;
  const address = query.size === 0 ? path : path + '?' + query;
  answer.replaceChildren(line('Asking …'));
  const began = performance.now();
  try {
    const body = area === null ? undefined : area.value;
    const response = await fetch(address, { method: form.dataset.method, headers, body });
    const text = await response.text();
    const took = Math.round(performance.now() - began);
    const head = response.status + ' ' + response.statusText + ', ' + took + ' ms';
    answer.replaceChildren(line(form.dataset.method + ' ' + address), line(head), block(pretty(text)));
  } catch (error) {
    answer.replaceChildren(line('No answer: ' + error.message));
  }
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

function line(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function block(text) {
  const element = document.createElement('pre');
  element.tabIndex = 0;
  element.textContent = text.length > 200000 ? text.slice(0, 200000) + ' …' : text;
  return element;
}

// A link to a schema opens it.
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();
`;
