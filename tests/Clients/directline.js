// Microsoft's own Direct Line client, steered line by line: commands come in on standard input, what the client
// sees goes out on standard output, each as one line of JSON.
//   node directline.js '{"domain": "…/v3/directline", "token": "…", "webSocket": true}'
//   in:  {"say": "text"}, {"press": "value", "title": "label"}
//   out: {"activity": …}, {"status": 2}, {"refreshed": true}, {"posted": "id"}, {"failed": "reason"}
'use strict';

global.XMLHttpRequest = require('xhr2');
global.WebSocket = require('ws');

const options = JSON.parse(process.argv[2]);

// The client refreshes its token every 15 minutes; tests wait for refreshSeconds instead.
const quarterOfAnHour = 15 * 60 * 1000;
if (options.refreshSeconds) {
  const realSetInterval = global.setInterval;
  global.setInterval = (run, delay, ...rest) =>
    realSetInterval(run, delay === quarterOfAnHour ? options.refreshSeconds * 1000 : delay, ...rest);
}

const { DirectLine } = require('botframework-directlinejs');

const tell = (fact) => process.stdout.write(JSON.stringify(fact) + '\n');
const why = (error) => String((error && error.status) || (error && error.message) || error);

// A random of 0 makes the client wait 3 seconds before it reconnects, not up to 15.
const line = new DirectLine({ ...options, random: () => 0 });
line.connectionStatus$.subscribe((status) => tell({ status }));
if (options.refreshSeconds) {
  let token = options.token;
  setInterval(() => {
    if (line.token !== token) {
      token = line.token;
      tell({ refreshed: true });
    }
  }, 100);
}
line.activity$.subscribe((activity) => tell({ activity }), (error) => tell({ failed: why(error) }));

const post = (fields) =>
  line
    .postActivity({ type: 'message', from: { id: 'visitor', role: 'user' }, ...fields })
    .subscribe((posted) => tell({ posted }), (error) => tell({ failed: why(error) }));

let count = 0;
require('readline')
  .createInterface({ input: process.stdin })
  .on('line', (text) => {
    const command = JSON.parse(text);
    const channelData = { clientActivityID: `client-${process.pid}-${++count}` };
    if (command.press) {
      post({ text: command.title, value: command.press, channelData });
    } else {
      post({ text: command.say, channelData });
    }
  })
  .on('close', () => {
    line.end();
    process.exit(0);
  });
