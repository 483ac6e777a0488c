import type { WordsOfBriefs } from './wordsOfBriefs';

export const english: WordsOfBriefs = {
  kinds: {
    press: 'pr, press, public relations, media relations, analyst briefing, analyst briefings, press kit, publicity',
    video: 'video, videos, film, films, footage, animation, animations, motion, cut-downs, trailer, spot, spots, shoot',
    web: 'web, website, websites, site, sites, landing page, landing pages, microsite, web development, page speed',
    content:
      'seo, content, article, articles, blog, blog posts, copywriting, copywriter, writers, whitepaper, whitepapers, white paper, case study, case studies, editorial',
    ads: 'paid media, paid search, paid social, media buying, media plan, ads, advertising, ppc, sem, performance marketing, programmatic, adwords, google ads',
    event:
      'event, events, conference, trade show, trade shows, trade fair, booth, webinar, webinars, sampling, roadshow, workshop, workshops',
    print:
      'print, printing, printer, brochure, brochures, flyer, flyers, poster, posters, packaging, mailing, billboard, billboards, leaflet, leaflets',
    social: 'social, social media, community, influencer, influencers, creator, creators, tiktok, instagram',
    research:
      'research, survey, surveys, tracker, study, studies, focus group, focus groups, interviews, awareness wave, market data',
    design:
      'design, designer, branding, brand identity, logo, banner, banners, illustration, illustrations, creative, adaptation, graphics, key visual',
    email: 'email, emails, e-mail, newsletter, newsletters, crm, marketing automation, nurture, mails',
    translation: 'translation, translations, translator, localization, localisation, transcreation, interpreter',
  },
  topics: {
    access: 'access, login, logins, credentials, hosting, domain, cms, repository',
    accounts: 'account, accounts, ad account, ad accounts, business manager',
    address: 'delivery address, ship to, deliver to, delivered to, shipping, warehouse',
    audience:
      'audience, audiences, target group, target groups, target audience, persona, personas, readers, buyers, customers aged',
    brand:
      'brand book, brand guide, brand guidelines, style guide, corporate design, brand assets, design system, figma library',
    cast: 'cast, talent, actors, location, locations, protagonist, protagonists, interviewee, interviewees, on camera, release form, release forms',
    channels: 'channel, channels, platform, platforms, linkedin, instagram, tiktok, youtube, facebook',
    consent: 'consent, opt-in, opt-ins, double opt-in, unsubscribe',
    embargo: 'embargo, embargoed, under embargo',
    experts: 'expert, experts, interview partner, interview partners, subject-matter expert, subject-matter experts',
    format:
      'format, formats, file format, dimensions, resolution, aspect ratio, size, sizes, specs, specification, specifications',
    glossary: 'glossary, terminology, term base, message house',
    guests: 'guests, attendees, participants, invitees, guest list, visitors',
    keywords: 'keyword, keywords, keyword-led, search terms, topics',
    landingPage: 'landing page, landing pages, destination page, pre-order site',
    languages:
      'language, languages, subtitles, english, german, french, spanish, italian, portuguese, dutch, japanese, bilingual',
    length: 'length, seconds, minutes long, minute, duration, running time, word count, words each',
    list: 'mailing list, segment, segments, recipients, subscribers, contact list, address list',
    logistics: 'logistics, permit, permits, insurance, safety, set-up, setup, build-up, catering, transport',
    message: 'message, messages, key message, key messages, message house, claim, slogan, positioning, proposition',
    method: 'method, methodology, questionnaire, hypothesis, hypotheses, fieldwork, qualitative, quantitative',
    outlets: 'outlet, outlets, media list, trade press, journalists, publications, titles, press list',
    paper: 'paper, stock, proof, proofs, gsm, finishing, colors, colours, cmyk, pantone',
    privacy: 'privacy, gdpr, accessibility, wcag, data protection, cookies, cookie',
    program: 'program, programme, speaker, speakers, run of show, session, sessions',
    quantity: 'quantity, quantities, pieces, print run, copies, units, number of, how many',
    rawData: 'raw data, data set, dataset, data file, data tables',
    replies: 'replies, reply, response, responses, moderation, moderate, complaints, crisis',
    rights:
      'rights, usage rights, license, licence, licenses, licences, buyout, buy-out, royalties, royalty-free, music',
    sample: 'sample, sample size, respondents, panel, quota, quotas, n =',
    besideSigned:
      'nda, ndas, agreement, mutual, mutual nda, on, at, in, of, the, since, dated, both, by both, both sides, by both sides, both parties, by both parties, all parties, by all parties, on file, filed, fully, duly, already, is, was, has been, and, copy on file',
    signed: 'signed, in place, yes, executed, countersigned, in force',
    sourceFiles: 'source file, source files, open files, layered, psd, indesign, figma, raw files, working files',
    spokesperson: 'spokesperson, spokespeople, spokesman, spokeswoman, speaks for us, available for interviews',
    texts: 'texts, copy from, supplies text, images from, content from, text and images',
    tracking: 'tracking, analytics, event tracking, utm, pixel, conversion tracking, tag manager, dashboard',
    venue: 'venue, hall, stand number, booth number, place of the event, room',
    voice: 'voice, tone, tone of voice, style guide, past posts, wording',
  },
};
