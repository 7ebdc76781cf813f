import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const base='http://127.0.0.1:8891';
const axe = readFileSync('/work/main/node_modules/axe-core/axe.min.js','utf8');
const b = await chromium.launch({ executablePath:'/usr/bin/chromium', args:['--no-sandbox','--disable-gpu'] });
const c = await b.newContext({ viewport:{width:1280,height:900}, reducedMotion:'reduce' });
const p = await c.newPage(); const errs:string[]=[];
p.on('console',m=>m.type()==='error'&&errs.push(m.text())); p.on('pageerror',e=>errs.push('PAGEERR '+e.message));
p.setDefaultTimeout(15000);
const out='/tmp/w/L/';
async function look(name:string, pg=p){ 
  await pg.waitForTimeout(300);
  await pg.evaluate(axe);
  const v = await pg.evaluate(async()=>{const r=await (globalThis as any).axe.run();return r.violations.map((x:any)=>x.id+': '+x.nodes.slice(0,3).map((n:any)=>n.html.slice(0,150)).join(' | '))});
  const sw = await pg.evaluate(()=>[document.documentElement.scrollWidth,document.documentElement.clientWidth]);
  await pg.screenshot({path:out+name+'.png',fullPage:true});
  const vp=pg.viewportSize()!; 
  await pg.setViewportSize({width:320,height:800}); await pg.emulateMedia({colorScheme:'dark'}); await pg.waitForTimeout(300);
  const sw2 = await pg.evaluate(()=>[document.documentElement.scrollWidth,document.documentElement.clientWidth]);
  const v2 = await pg.evaluate(async()=>{const r=await (globalThis as any).axe.run();return r.violations.map((x:any)=>x.id+': '+x.nodes.slice(0,3).map((n:any)=>n.html.slice(0,150)).join(' | '))});
  await pg.screenshot({path:out+name+'_320.png',fullPage:true});
  await pg.setViewportSize(vp); await pg.emulateMedia({colorScheme:'light'});
  console.log(name, sw.join('/'), sw2.join('/'), v, v2, errs.splice(0));
}
async function step(name:string,f:()=>Promise<unknown>){ try{ await f(); } catch(e){ console.log('FAIL',name,String(e).slice(0,700)); await p.screenshot({path:out+'fail.png',fullPage:true}); console.log(errs); await b.close(); process.exit(1);} }
let listingUrl='';
await step('sign up', async()=>{
 await p.goto(base+'/sign-up'); await p.getByLabel('Name').fill('Ada Example'); await p.getByLabel('E-mail address').fill(`ada${Date.now()}@example.org`); await p.getByLabel('Password').fill('correct horse battery staple'); await p.getByRole('button',{name:'Make the account'}).click();
 await p.getByText('Found an organisation').click(); await p.getByLabel('Name of the organisation').fill('Brightwater Analytics '+Date.now()%10000); await p.getByRole('button',{name:'Found it'}).click();
 await p.getByRole('link',{name:'Listings'}).click();
 await p.getByText('No listings yet').waitFor(); await look('empty');
});
await step('import', async()=>{
 await p.getByRole('button',{name:'Import your board'}).click(); await p.getByLabel('Address of your board').fill('nowhere'); await p.getByRole('button',{name:'Make drafts'}).click(); await p.getByRole('alert').waitFor(); await look('import'); await p.keyboard.press('Escape');
});
await step('new', async()=>{
 await p.getByRole('button',{name:'New listing'}).click(); await p.getByLabel('Title').fill('Data engineer'); await p.getByRole('button',{name:'Begin to write'}).click();
 await p.getByLabel('Text of the listing').waitFor(); await p.waitForTimeout(2500); await look('draft');
});
const text=`## About the work

You will be a rockstar data engineer and build our pipelines in Python and SQL. You work remotely from Germany.

## What you do

- Design batch and streaming pipelines with Apache Spark and Kafka
- Model the warehouse in dbt and Snowflake
- Own data quality together with two analysts

## What we ask for

- At least 3 years of work with Python and SQL
- 10+ years of experience with dbt and 15 years with Snowflake
- <script>alert(1)</script> Knowledge of [Airflow](https://airflow.apache.org)

We pay EUR 70,000 to 85,000 a year.
`;
await step('write', async()=>{
 await p.getByLabel('Text of the listing').fill(text);
 await p.getByLabel('Town').fill('Hamburg'); await p.waitForTimeout(2500); await look('written');
});
await step('fields', async()=>{
 await p.getByLabel('Country').selectOption('DE'); await p.getByLabel('Workplace').selectOption('onsite');
 await p.getByLabel('From', {exact:true}).fill('50000'); await p.getByLabel('To',{exact:true}).fill('60000'); await p.getByLabel('Currency').fill('eur');
 await p.getByLabel('full-time').check(); await p.waitForTimeout(2500); await look('fields');
});

await step('answer', async()=>{
 await p.getByLabel('Workplace').selectOption('remote'); await p.getByLabel('Remote from').selectOption('DE');
 await p.getByLabel('From', {exact:true}).fill('70000'); await p.getByLabel('To',{exact:true}).fill('85000'); await p.waitForTimeout(1800);
 await p.getByRole('button',{name:'Answer it'}).first().click(); await p.getByLabel('Why it stays as it is').fill('It is an old joke of ours.'); await look('answering'); await p.getByRole('button',{name:'Keep it, for this reason'}).click();
 await p.waitForTimeout(500); await look('answered');
 await p.getByRole('button',{name:'Save', exact:true}).click(); await p.getByText('Saved.').waitFor();
 listingUrl=p.url();
});
await step('preview', async()=>{ await p.getByRole('tab',{name:'Preview'}).click(); await p.getByRole('button',{name:'What search engines will read'}).click(); await p.getByText('JobPosting').waitFor(); await look('preview'); await p.getByRole('tab',{name:'History'}).click(); await p.getByText('Text of version 1').click(); await look('history'); await p.getByRole('tab',{name:'Write'}).click(); });
await step('conflict', async()=>{
 const q=await c.newPage(); await q.goto(listingUrl); await q.getByLabel('Text of the listing').waitFor(); await q.waitForTimeout(1000);
 await q.getByLabel('Title').fill('Senior data engineer'); await q.getByLabel('Text of the listing').fill(text.replace('rockstar ','').replace('two analysts','three analysts')); await q.getByRole('button',{name:'Save', exact:true}).click(); await q.getByText('Saved.').waitFor();
 await p.getByLabel('Text of the listing').fill(text.replace('rockstar ','great ')); await p.getByRole('button',{name:'Save', exact:true}).click();
 await p.getByText('This listing was changed elsewhere while you wrote').waitFor(); await look('conflict');
 await p.reload(); await p.getByText('This listing was changed elsewhere while you wrote').waitFor({timeout:10000});
 await p.getByRole('button',{name:'Go on with what is chosen'}).click(); await p.waitForTimeout(500);
 console.log('title', await p.getByLabel('Title',{exact:true}).inputValue(), (await p.getByLabel('Text of the listing').inputValue()).includes('great'));
 await q.close();
});
await step('leave', async()=>{ await p.getByRole('link',{name:/^All listings/}).click(); await p.getByText('Leave without saving?').waitFor(); await look('leave'); await p.getByRole('button',{name:'Leave',exact:true}).click(); await p.getByRole('heading',{level:1,name:/^Listings of/}).waitFor(); await look('list'); await p.getByRole('link',{name:/data engineer/i}).click(); await p.getByLabel('Text of the listing').waitFor(); await p.waitForTimeout(500); console.log('kept', (await p.getByLabel('Text of the listing').inputValue()).includes('great')); });
await step('session', async()=>{ const cookies=await c.cookies(); await c.clearCookies(); await p.getByRole('button',{name:'Save', exact:true}).click(); await p.getByText('Sign in again').waitFor(); await c.addCookies(cookies); await p.keyboard.press('Escape'); await p.getByRole('button',{name:'Save', exact:true}).click(); await p.getByText('Saved.').waitFor(); });
await step('publish', async()=>{ await p.waitForTimeout(1500); await p.getByRole('button',{name:'Publish …'}).click(); await look('publish'); await p.getByRole('button',{name:'Publish',exact:true}).click(); await p.getByText('Published',{exact:true}).first().waitFor(); await p.waitForTimeout(1000); await look('published'); });
await step('employer', async()=>{ await p.getByRole('link',{name:/^All listings/}).click(); await p.getByRole('link',{name:'Its public page'}).click(); await p.getByText('One open job').waitFor(); await look('employer');
 const anon=await b.newContext({viewport:{width:1280,height:900}}); const r=await anon.newPage(); await r.goto(p.url()); await r.getByRole('button',{name:'Report'}).click(); await r.getByLabel('What is the matter').selectOption('misleading'); await r.getByLabel('What you have seen').fill('They ask for a fee later.'); await look('report',r); await r.getByRole('button',{name:'Send the report'}).click(); await r.getByText('Thank you').waitFor(); await anon.close(); });
await step('moderation', async()=>{ const link=/LINK (\S+)/.exec(readFileSync('/tmp/w/L/serve.log','utf8'))![1];
 const oc=await b.newContext({viewport:{width:1280,height:900},reducedMotion:'reduce'}); const o=await oc.newPage(); o.setDefaultTimeout(15000); await o.goto(base+'/moderation'); await look('mod_anon',o); await o.goto(base+link); await o.getByLabel(/password/i).first().fill('a very long pass phrase'); await o.getByRole('button').filter({hasText:/password/i}).first().click(); await o.waitForTimeout(2500); await o.goto(base+'/moderation');
 await o.getByText('misleads').waitFor(); await look('mod',o);
 await o.getByLabel('Reason').fill('The pay is not believable.'); await o.getByRole('button',{name:'Block it'}).click(); await o.getByText('Nothing is reported').waitFor(); await o.getByRole('tab',{name:'Log'}).click(); await o.getByText('The pay is not believable').waitFor(); await look('mod_log',o);
 await p.goto(listingUrl); await p.getByText('The operator has blocked this listing').waitFor(); await p.getByLabel('Your answer').fill('It is what we pay; see our page.'); await p.getByRole('button',{name:'Send the answer'}).click(); await p.getByText('You answered').waitFor(); await look('blocked');
 await o.goto(base+'/moderation?view=suspect'); await o.getByText('It is what we pay').waitFor(); await look('mod_suspect',o); await o.getByLabel('Reason').fill('Shown.'); await o.getByRole('button',{name:'Unblock it'}).click(); await o.getByText('No listing waits').waitFor();
});
await b.close();
