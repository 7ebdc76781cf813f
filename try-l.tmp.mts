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
await b.close();
