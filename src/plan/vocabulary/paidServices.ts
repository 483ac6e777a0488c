import { WordFinder } from './wordFinder';

/**
 * Platforms, tools, and firms by whose name a plan may call what it pays for: next to an amount, `Google Ads` is a vendor.
 * Names
 * that are also words, such as `Later` and `Make`, aren't among them.
 */
const names = [
  // Advertising and listings
  'Google Ads, Google AdWords, Google Search Ads, Google Display, Google Shopping, YouTube Ads, Meta Ads, Meta Business, Facebook Ads, Instagram Ads, Facebook/Instagram Ads, Instagram/Facebook Ads, Facebook & Instagram Ads, Facebook/Instagram, TikTok Ads, LinkedIn Ads, Twitter Ads, X Ads, Reddit Ads, Pinterest Ads, Snapchat Ads, Spotify Ads, Bing Ads, Microsoft Ads, Microsoft Advertising, Amazon Ads, Apple Search Ads, Apple Ads, Quora Ads, Waze Ads, Taboola, Outbrain, Criteo, AdRoll, Carbon Ads, BuySellAds, Yelp Ads, G2, Capterra, Clutch, TripAdvisor, Trustpilot, Angi, Thumbtack, AppSumo, MyHammer, Mollie, Marktplaats, Leboncoin, Idealista, Immowelt, ImmoScout24',
  // Mail, CRM, automation, analytics, SEO
  'Mailchimp, MailerLite, Brevo, Sendinblue, ConvertKit, Klaviyo, ActiveCampaign, CleverReach, Rapidmail, Mailjet, SendGrid, Mailgun, Postmark, GetResponse, Constant Contact, Campaign Monitor, Beehiiv, Substack, Sendy, Laposta, HubSpot, Salesforce, Marketo, Pardot, Pipedrive, Zoho, Zoho CRM, Freshworks, Intercom, Zendesk, Attio, Apollo.io, Lemlist, Phantombuster, PhantomBuster, Clay, Hunter.io, Zapier, n8n, Airtable, Notion, Asana, Trello, Monday.com, ClickUp, Slack, Miro, Google Workspace, Microsoft 365, Google Analytics, Mixpanel, Amplitude, Hotjar, PostHog, Segment.io, Matomo, Plausible, Fathom Analytics, Semrush, SEMrush, SEMRush, Ahrefs, Moz Pro, Ubersuggest, Sistrix, SISTRIX, Screaming Frog, SurferSEO, Surfer SEO, BrightLocal, Yext, Similarweb, Mention.com, Brand24, Brandwatch, Meltwater, Cision, BuzzSumo, Muck Rack, PR Newswire, Business Wire, GlobeNewswire, EIN Presswire, PRWeb, HARO, Qwoted',
  // Publishing and design
  'Buffer, Hootsuite, Sprout Social, Metricool, Loomly, Agorapulse, SocialBee, Canva, Canva Pro, Figma, Adobe, Adobe Creative Cloud, Adobe Stock, Adobe Express, Shutterstock, iStock, Getty Images, Envato, Envato Elements, Epidemic Sound, Artlist, CapCut, Descript, Loom, Riverside.fm, StreamYard, Restream, Vimeo, Wistia, OpusClip, Opus Clip, HeyGen, Synthesia, ElevenLabs, Midjourney, ChatGPT, ChatGPT Plus, Claude, Claude Pro, OpenAI, OpenAI API, Anthropic, Jasper.ai, Grammarly, Buzzsprout, Podbean, Libsyn, Transistor.fm',
  // Sites, shops, payments, infrastructure
  'Vercel, Netlify, Cloudflare, Heroku, DigitalOcean, AWS, Amazon Web Services, Google Cloud, Azure, Hetzner, IONOS, Strato, OVH, OVHcloud, Infomaniak, Hostinger, SiteGround, Bluehost, GoDaddy, Namecheap, Aruba, Supabase, Firebase, MongoDB Atlas, Railway, Render.com, Sentry, Algolia, Twilio, WordPress.com, Wix, Squarespace, Webflow, Framer, Shopify, WooCommerce, BigCommerce, Gumroad, Stripe, PayPal, Klarna, Adyen, Mercado Pago, SumUp, Typeform, SurveyMonkey, Jotform, Tally.so, Calendly, Cal.com, DocuSign, Zoom, Zoom Webinar, Livestorm, Demio, Hopin, Bizzabo, Crowdcast, Apple Developer Program, Google Play Console',
  // Events, print, merchandise, freelancers, advice
  'Eventbrite, Meetup.com, Meetup Pro, Luma, Ticket Tailor, Ticketmaster, Tito, Pretix, pretix, Weezevent, HelloAsso, Billetto, Eventim, Dice.fm, Sched, Whova, Sessionize, Vistaprint, VistaPrint, MOO, Moo.com, Sticker Mule, StickerMule, Printful, Printify, Teespring, Spreadshirt, Flyeralarm, FLYERALARM, WirmachenDruck, Helloprint, Drukwerkdeal, Pixartprinting, Exaprint, Fiverr, Upwork, Malt, 99designs, Toptal, Designhill, Deloitte, PwC, KPMG, Accenture, McKinsey, Gartner, Forrester, Nielsen, Kantar, Ipsos, YouGov, GfK, DHL, FedEx, UPS, Deutsche Post, Royal Mail, PostNL, La Poste, Correos, CTT Expresso, Airbnb, Uber, Deliveroo',
]
  .join(', ')
  .split(', ');

let finder: WordFinder | undefined;
let starts: ReadonlySet<string> | undefined;

/** Where a text names the first paid service, with a capital as its name is written; undefined if it names none. */
export function paidServiceIn(text: string): { readonly start: number; readonly end: number } | undefined {
  finder ??= new WordFinder(names);
  starts ??= new Set(names.map((name) => name.slice(0, 2)));
  const found = finder.find(text);
  return found && starts.has(text.slice(found.start, found.start + 2)) ? found : undefined;
}
